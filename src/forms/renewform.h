#pragma once

#include "forms/form.h"
#include "operations/renewdomain.h"
#include "registry/domainrecord.h"

#include <QDate>
#include <QHash>

namespace kz {

namespace Ui {
class RenewForm;
}

class RenewTable;

/// Fills RenewDomain for one name or many: each with the year of its own paid-until date, read from
/// the registrar just before. Until all of them are read nothing can be sent.
class RenewForm : public Form
{
    Q_OBJECT
public:
    /// today: for terms more than ten years ahead and renewals of the same day.
    RenewForm(const QList<DomainRecord> &names, const QDate &today, QWidget *parent = nullptr);
    ~RenewForm() override;

    /// When each name was last renewed, by ACE name; names that are missing read "not known".
    void setLastRenewals(const QHash<QString, QDate> &byAce);
    void setYears(int years);
    /// One per ticked name.
    QList<RenewDomain> drafts() const;
    RenewTable *plan() const;

    QString command() const override;
    QString title() const override;
    QString act() const override;
    Problems problems() const override;
    Result<QList<Request>, Problems> requests() const override;
    QList<ReviewRow> review() const override;
    QString heading() const override;
    QString reviewTitle() const override;
    bool comparesValues() const override { return true; }
    QString rowsTitle() const override;
    QList<Stage> stages() const override;
    QString finality() const override;
    QList<PriceQuestion> prices() const override;
    bool keepsDraft() const override { return false; }

    void readAgain() override;
    void showRead(const StatusDomain::Outcome &shown) override;
    void showUnread(const DomainName &name, const QString &words) override;

protected:
    QString words(const Problem &problem) const override;

private:
    void readNext();
    void showUnreadNames();
    /// Ticked rows in this state.
    QList<int> rowsThat(int reading) const;

    std::unique_ptr<Ui::RenewForm> m_ui;
    bool m_reading = false;
};

} // namespace kz
