#pragma once

#include "forms/form.h"
#include "operations/addnameserver.h"

#include <QSet>

namespace kz {

namespace Ui {
class NameServerForm;
}

/// Fills AddNameserver: a host inside a name of the account, with its addresses.
class NameServerForm : public Form
{
    Q_OBJECT
public:
    /// holds: whether a name of the account holds a host.
    explicit NameServerForm(std::function<bool(const QString &aceHost)> holds,
                            QWidget *parent = nullptr);
    ~NameServerForm() override;

    AddNameserver draft() const;
    /// Begins with the name that the server is to lie inside: "ns1." before it.
    void begin(const QString &aceName);
    /// What the registrar said of the host; addresses: of the one that exists. Ignored when another
    /// host stands in the form by now.
    void showCheck(const QString &aceHost, bool exists, const QStringList &addresses);

    QString command() const override;
    QString title() const override;
    QString act() const override;
    Problems problems() const override;
    Result<QList<Request>, Problems> requests() const override;
    QList<ReviewRow> review() const override;
    QString heading() const override;
    QString reviewTitle() const override;
    QList<Stage> stages() const override;
    QString unpriced() const override;
    bool keepsDraft() const override { return false; }

Q_SIGNALS:
    /// The host is complete: whether it exists is to be asked.
    void checkWanted(const QString &aceHost);

protected:
    QString words(const Problem &problem) const override;

private:
    std::unique_ptr<Ui::NameServerForm> m_ui;
    std::function<bool(const QString &)> m_holds;
    QString m_asked;
};

} // namespace kz
