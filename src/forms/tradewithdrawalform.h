#pragma once

#include "forms/form.h"
#include "operations/tradedomain.h"
#include "registry/domainrecord.h"

#include <QDate>

namespace kz {

namespace Ui {
class TradeWithdrawalForm;
}

/// Fills TradeDomain with ACTION=CANCEL: takes an open trade back. There is nothing to fill in.
class TradeWithdrawalForm : public Form
{
    Q_OBJECT
public:
    /// What is known of the open trade.
    struct Trade
    {
        QString owner = {}; ///< handle of the new owner; empty when somebody else asked for it
        QString ownerName = {}; ///< for people
        QString presentName = {};
        QDate asked = {};
        QString words = {}; ///< the registrar's latest
    };
    TradeWithdrawalForm(const DomainName &name, const Trade &trade, QWidget *parent = nullptr);
    ~TradeWithdrawalForm() override;

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
    QString unpriced() const override;
    QList<Stage> stages() const override;
    QString finality() const override;

private:
    QString present() const;
    QString next() const;

    std::unique_ptr<Ui::TradeWithdrawalForm> m_ui;
    DomainName m_name;
    Trade m_trade;
};

} // namespace kz
