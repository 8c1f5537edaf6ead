#pragma once

#include "forms/nameform.h"
#include "operations/adddomain.h"

#include <QTime>
#include <QTimer>

namespace kz {

namespace Ui {
class RegisterForm;
}

/// What the registrar said about a name that is to be registered.
enum class Availability { Unknown, Checking, Free, Taken, Error };

/// Fills AddDomain.
class RegisterForm : public NameForm
{
    Q_OBJECT
public:
    explicit RegisterForm(QWidget *parent = nullptr);
    ~RegisterForm() override;

    /// What "Default" amounts to.
    void setAccountMode(const RenewalMode &mode);
    /// "LIVE": named where the registrar was asked.
    void setSystemName(const QString &name);
    /// words: the registrar's own, quoted when the name is taken or could not be asked about. time:
    /// local. Ignored when another name stands in the form by now.
    void showAvailability(const DomainName &name, Availability state, const QString &words,
                          const QTime &time);

    AddDomain draft() const;

    QString command() const override;
    QString act() const override;
    Problems problems() const override;
    Result<QList<Request>, Problems> requests() const override;
    QList<ReviewRow> review() const override;
    QString reviewTitle() const override;
    QList<Stage> stages() const override;
    QString finality() const override;
    QStringList keepAtHand() const override;
    std::optional<DomainPrice> price() const override;

Q_SIGNALS:
    /// The button was pressed, or nobody typed for a moment and nothing blocks the name.
    void availabilityWanted(const kz::DomainName &name);

protected:
    QString shortName(const Problem &problem) const override;

private:
    void bindAll();
    void nameChanged();

    std::unique_ptr<Ui::RegisterForm> m_ui;
    QTimer m_askLater;
    QString m_askedFor; ///< ACE of the name the remark on availability is about
    QString m_system;
    RenewalMode m_accountMode;
};

} // namespace kz
