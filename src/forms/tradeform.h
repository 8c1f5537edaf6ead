#pragma once

#include "forms/form.h"
#include "operations/getzoneinfo.h"
#include "operations/tradedomain.h"
#include "registry/domainrecord.h"

class QAbstractItemModel;

namespace kz {

namespace Ui {
class TradeForm;
}

/// Fills TradeDomain: the present owner beside the new one, who must confirm, and what the zone
/// says when it says something else.
class TradeForm : public Form
{
    Q_OBJECT
public:
    explicit TradeForm(const DomainRecord &name, QWidget *parent = nullptr);
    ~TradeForm() override;

    /// Columns handle, name, e-mail, country; a Contact under contactRole in column 0.
    void setContacts(QAbstractItemModel *contacts);
    /// What DEFAULT amounts to; Unset when not read.
    void setAccountMode(const RenewalMode &mode);
    /// The data of the present owner.
    void showPresent(const Contact &owner);
    /// What the registrar says of the zone: shown only when trades are not what it expects.
    void showZone(const GetZoneInfo::Outcome &zone);
    void chooseContact(const QString &field, const Contact &contact) override;

    TradeDomain draft() const;

    QString command() const override;
    QString title() const override;
    QString act() const override;
    Problems problems() const override;
    Result<QList<Request>, Problems> requests() const override;
    QList<ReviewRow> review() const override;
    bool comparesValues() const override { return true; }
    QString heading() const override;
    QString reviewTitle() const override;
    bool keepsDraft() const override { return false; }
    QList<Stage> stages() const override;
    QString finality() const override;
    std::optional<DomainPrice> price() const override;
    QList<QPair<Verdict, QString>> stillOpen() const override;
    void readAgain() override;
    void showRead(const StatusDomain::Outcome &shown) override;
    void showUnread(const DomainName &name, const QString &words) override;

Q_SIGNALS:
    /// The data of this handle is to be read; showPresent() brings it.
    void presentWanted(const QString &handle);

protected:
    QString words(const Problem &problem) const override;

private:
    void showFacts();
    void showRenewal();
    void showNewOwner();
    QString shortName(const Problem &problem) const;

    std::unique_ptr<Ui::TradeForm> m_ui;
    DomainRecord m_name;
    RenewalMode m_accountMode;
    bool m_read = false; ///< the registrar has shown the name just now
    std::optional<Contact> m_present;
};

} // namespace kz
