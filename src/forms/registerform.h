#pragma once

#include "forms/form.h"
#include "operations/adddomain.h"

#include <QPair>
#include <QTime>
#include <QTimer>

class QAbstractItemModel;

namespace kz {

namespace Ui {
class RegisterForm;
}

class ContactPicker;

/// What the registrar said about a name that is to be registered.
enum class Availability { Unknown, Checking, Free, Taken, Error };

/// Fills AddDomain.
class RegisterForm : public Form
{
    Q_OBJECT
public:
    explicit RegisterForm(QWidget *parent = nullptr);
    ~RegisterForm() override;

    /// Columns handle, name, e-mail, country; a Contact under ContactRole in column 0.
    void setContacts(QAbstractItemModel *contacts);
    /// What "Default" amounts to.
    void setAccountMode(const RenewalMode &mode);
    /// "LIVE": named where the registrar was asked.
    void setSystemName(const QString &name);
    /// words: the registrar's own, quoted when the name is taken or could not be asked about. time:
    /// local. Ignored when another name stands in the form by now.
    void showAvailability(const DomainName &name, Availability state, const QString &words,
                          const QTime &time);
    void chooseContact(const QString &field, const Contact &contact) override;

    AddDomain draft() const;
    /// Short names of what stops the order or waits for a tick. What is only empty is Info.
    QList<QPair<Verdict, QString>> stillOpen() const override;

    QString command() const override;
    QString title() const override;
    QString act() const override;
    Problems problems() const override;
    Result<QList<Request>, Problems> requests() const override;
    QList<ReviewRow> review() const override;
    QString reviewTitle() const override;
    QList<Stage> stages() const override;
    QString finality() const override;
    QStringList keepAtHand() const override;
    std::optional<DomainPrice> price() const override;
    void setValues(const QMap<QString, QString> &values) override;

Q_SIGNALS:
    /// The button was pressed, or nobody typed for a moment and nothing blocks the name.
    void availabilityWanted(const kz::DomainName &name);

protected:
    QString words(const Problem &problem) const override;

private:
    void bindAll();
    void bindServers();
    void nameChanged();
    void ownerChanged();
    void sameForAll();
    void showSame();
    bool nameBlocks() const;
    QList<ContactPicker *> otherContacts() const;
    QString shortName(const Problem &problem) const;
    QString label(const QString &field) const;
    QString entered(const ContactPicker &picker) const;

    std::unique_ptr<Ui::RegisterForm> m_ui;
    QTimer m_askLater;
    QString m_askedFor; ///< ACE of the name the remark on availability is about
    QString m_system;
    RenewalMode m_accountMode;
};

} // namespace kz
