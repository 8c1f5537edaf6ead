#include "forms/tradewithdrawalform.h"

#include "forms/formtext.h"
#include "ui_tradewithdrawalform.h"

#include "registry/anytext.h"

namespace kz {

using namespace Qt::StringLiterals;

TradeWithdrawalForm::TradeWithdrawalForm(const DomainName &name, const Trade &trade,
                                         QWidget *parent)
    : Form(parent)
    , m_ui(std::make_unique<Ui::TradeWithdrawalForm>())
    , m_name(name)
    , m_trade(trade)
{
    m_ui->setupUi(this);
    dressLabels(*this);
    setFocusPolicy(Qt::StrongFocus); // there is no editor, and Ctrl+Enter is to work
    const auto fact = [this](const QString &label, const QString &value) {
        m_ui->facts->addFact(label, value)->setWordWrap(true);
    };
    fact(tr("Name"), m_name.unicode());
    fact(tr("Present owner"), present());
    fact(tr("New owner"), next());
    fact(tr("Asked for"),
         m_trade.asked.isValid() ? dateText(m_trade.asked) : tr("Not stated by the registrar"));
    fact(tr("Who has to confirm"),
         m_trade.words.isEmpty() ? tr("Not stated by the registrar") : m_trade.words);
    m_ui->note->say(Message::Level::Info, tr("The owner stays as it is"),
                    tr("The registrar is asked to stop the trade. Tell both owners that they need "
                       "not confirm any more."));
    judgeAgain();
}

TradeWithdrawalForm::~TradeWithdrawalForm() = default;

QString TradeWithdrawalForm::present() const
{
    return m_trade.presentName.isEmpty() ? tr("Not read yet") : m_trade.presentName;
}

QString TradeWithdrawalForm::next() const
{
    if (m_trade.owner.isEmpty())
        return tr("Not known: it was not ordered from here");
    return m_trade.ownerName.isEmpty() || m_trade.ownerName == m_trade.owner
        ? m_trade.owner
        : u"%1, %2"_s.arg(m_trade.ownerName, m_trade.owner);
}

TradeDomain TradeWithdrawalForm::draft() const
{
    return {.domain = m_name, .owner = m_trade.owner, .action = TradeDomain::Action::Cancel};
}

QString TradeWithdrawalForm::command() const
{
    return TradeDomain::command;
}

QString TradeWithdrawalForm::title() const
{
    return m_name.unicode();
}

QString TradeWithdrawalForm::act() const
{
    return tr("Send withdrawal");
}

Problems TradeWithdrawalForm::problems() const
{
    return draft().check();
}

Result<QList<Request>, Problems> TradeWithdrawalForm::requests() const
{
    const Result<Valid<TradeDomain>, Problems> sealed = validate(draft(), ticked());
    if (!sealed)
        return Failure{sealed.error()};
    return QList<Request>{request(*sealed)};
}

QList<ReviewRow> TradeWithdrawalForm::review() const
{
    return {{tr("Change of owner"), tr("Under way"), tr("Withdrawn"), true},
            {tr("Owner"), present(), tr("Stays", "a value that does not change")},
            {tr("New owner"), next(), tr("None")}};
}

QString TradeWithdrawalForm::unpriced() const
{
    return tr("The registrar does not state whether it costs anything.");
}

QString TradeWithdrawalForm::heading() const
{
    return tr("Withdraw the change of owner of %1").arg(title());
}

QString TradeWithdrawalForm::reviewTitle() const
{
    return tr("Review: withdraw the change of owner of %1").arg(title());
}

QList<Stage> TradeWithdrawalForm::stages() const
{
    return {{tr("You send the withdrawal"), tr("It goes out once, beside the open order.")},
            {tr("The registrar stops the trade"),
             tr("KZ Desk looks until the registrar shows that it is over.")}};
}

QString TradeWithdrawalForm::finality() const
{
    return tr("If both owners confirm before the registrar has stopped it, the owner changes all "
              "the same. Whether money comes back is not stated by the registrar.");
}

} // namespace kz
