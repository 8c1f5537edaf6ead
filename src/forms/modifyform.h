#pragma once

#include "forms/form.h"
#include "operations/modifydomain.h"
#include "registry/domainrecord.h"

#include <QDate>

class QAbstractItemModel;

namespace kz {

namespace Ui {
class ModifyForm;
}

class ContactPicker;

/// Fills ModifyDomain for one name from what the registrar shows of it now. The owner is shown and
/// cannot be changed here.
class ModifyForm : public Form
{
    Q_OBJECT
public:
    /// today: for the day on which a lock that is taken off comes back.
    ModifyForm(const DomainName &name, const QDate &today, QWidget *parent = nullptr);
    ~ModifyForm() override;

    /// Columns handle, name, e-mail, country; a Contact under contactRole in column 0.
    void setContacts(QAbstractItemModel *contacts);
    /// Everything that changes, in one.
    ModifyDomain draft() const;

    QString command() const override;
    QString title() const override;
    QString act() const override;
    Problems problems() const override;
    Result<QList<Request>, Problems> requests() const override;
    QList<ReviewRow> review() const override;
    QString heading() const override;
    QString reviewTitle() const override;
    bool comparesValues() const override { return true; }
    QList<Stage> stages() const override;
    QString unpriced() const override;
    bool keepsDraft() const override { return false; }
    void chooseContact(const QString &field, const Contact &contact) override;

    void readAgain() override;
    void showRead(const StatusDomain::Outcome &shown) override;
    void showUnread(const DomainName &name, const QString &words) override;

protected:
    QString words(const Problem &problem) const override;

private:
    void bindAll();
    void bindServers();
    /// Puts what the name has now into editors in which nothing was changed yet.
    void fill(const DomainRecord &shown);
    void setReady(bool ready);
    void showRemarks();
    QString person(const QString &handle) const;
    QList<ContactPicker *> pickers() const;

    std::unique_ptr<Ui::ModifyForm> m_ui;
    DomainName m_name;
    QDate m_today;
    DomainRecord m_before; ///< as the registrar shows it
    QAbstractItemModel *m_contacts = nullptr;
    bool m_read = false;
    bool m_failed = false;
};

} // namespace kz
