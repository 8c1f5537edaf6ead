#include "forms/transferanswerform.h"

#include "forms/formtext.h"
#include "look/message.h"
#include "registry/anytext.h"
#include "ui_transferanswerform.h"

namespace kz {

using namespace Qt::StringLiterals;
using Field = TransferDomain::Field;

namespace {

QString notStated()
{
    return TransferAnswerForm::tr("Not stated by the registrar");
}

QString until(const ForeignTransfer &transfer)
{
    return transfer.executes.isKnown() ? shortDateText(transfer.executes.utc().toLocalTime().date())
                                       : notStated();
}

} // namespace

TransferAnswerForm::TransferAnswerForm(Action action, const QList<ForeignTransfer> &names,
                                       QWidget *parent)
    : Form(parent)
    , m_ui(std::make_unique<Ui::TransferAnswerForm>())
    , m_action(action)
    , m_names(names)
{
    m_ui->setupUi(this);
    dressLabels(*this);
    QStringList columns{tr("Name")};
    if (action != Action::Cancel)
        columns << tr("Asked for by") << tr("Answer until");
    QList<QStringList> rows;
    for (const ForeignTransfer &name : names) {
        rows.append({name.name.unicode()});
        if (action != Action::Cancel)
            rows.last() << (name.gaining.isEmpty() ? notStated() : name.gaining) << until(name);
    }
    m_ui->names->assign(columns, rows);
    switch (action) {
    case Action::Approve:
        m_ui->means->say(Message::Level::Danger, tr("What is approved leaves this account"),
                         tr("Its renewal is no longer yours. Only the owner can bring it back, "
                            "with a transfer."));
        break;
    case Action::Deny:
        m_ui->means->say(Message::Level::Info, tr("What is denied stays"),
                         tr("The owner may ask again. Talk to the owner first: a denial is the "
                            "registrar's word against theirs."));
        break;
    case Action::Cancel:
    case Action::Request:
        m_ui->means->say(Message::Level::Info, tr("The name stays where it is"),
                         tr("What the transfer has cost may come back or not: not stated by the "
                            "registrar."));
        break;
    }
    bind(Field::domain, m_ui->names, m_ui->namesVerdict);
    judgeAgain();
}

TransferAnswerForm::~TransferAnswerForm() = default;

QList<TransferDomain> TransferAnswerForm::drafts() const
{
    QList<TransferDomain> orders;
    for (const int row : m_ui->names->chosen())
        orders.append({.action = m_action, .domain = m_names.at(row).name});
    return orders;
}

QString TransferAnswerForm::command() const
{
    return TransferDomain::command;
}

QString TransferAnswerForm::title() const
{
    return m_names.isEmpty() ? QString() : m_names.constFirst().name.unicode();
}

QString TransferAnswerForm::heading() const
{
    switch (m_action) {
    case Action::Approve:
        return tr("Approve transfer out");
    case Action::Deny:
        return tr("Deny transfer");
    case Action::Cancel:
    case Action::Request:
        break;
    }
    return tr("Withdraw transfer in");
}

QString TransferAnswerForm::act() const
{
    switch (m_action) {
    case Action::Approve:
        return drafts().size() == 1 ? tr("Let the name go") : tr("Let the names go");
    case Action::Deny:
        return drafts().size() == 1 ? tr("Keep the name") : tr("Keep the names");
    case Action::Cancel:
    case Action::Request:
        break;
    }
    return tr("Withdraw the transfer");
}

Problems TransferAnswerForm::problems() const
{
    const QList<TransferDomain> orders = drafts();
    if (orders.isEmpty())
        return TransferDomain{.action = m_action}.check(); // a name is missing
    Problems problems;
    for (const TransferDomain &order : orders)
        problems += order.check();
    return problems;
}

Result<QList<Request>, Problems> TransferAnswerForm::requests() const
{
    QList<Request> sealed;
    for (const TransferDomain &order : drafts()) {
        const Result<Valid<TransferDomain>, Problems> valid = validate(order, ticked());
        if (!valid)
            return Failure{valid.error()};
        sealed.append(request(*valid));
    }
    if (sealed.isEmpty())
        return Failure{problems()};
    return sealed;
}

QList<ReviewRow> TransferAnswerForm::review() const
{
    QList<ReviewRow> rows;
    for (const int row : m_ui->names->chosen()) {
        const ForeignTransfer &name = m_names.at(row);
        rows.append({rows.isEmpty() ? tr("Names") : QString(), name.name.unicode(),
                     name.name.ace() + u", "_s + TransferDomain::token(m_action), false});
    }
    return rows;
}

QString TransferAnswerForm::reviewTitle() const
{
    return tr("Review: %1", "an act").arg(heading());
}

QList<Stage> TransferAnswerForm::stages() const
{
    switch (m_action) {
    case Action::Approve:
        return {{tr("You send the approval"), tr("One command for each name, each of them once.")},
                {tr("The name leaves"), tr("Events of the registrar say when.")},
                {tr("KZ Desk reads the list again"), tr("Only then is it gone from the list.")}};
    case Action::Deny:
        return {
            {tr("You send the denial"), tr("One command for each name, each of them once.")},
            {tr("The name stays"), tr("The transfer itself and events of the registrar say so.")}};
    case Action::Cancel:
    case Action::Request:
        break;
    }
    return {{tr("You send the withdrawal"), tr("It goes out once.")},
            {tr("The registrar calls the transfer off"),
             tr("If the present registrar was faster, the name comes all the same.")}};
}

QString TransferAnswerForm::finality() const
{
    return m_action == Action::Approve
        ? tr("An approval cannot be taken back. The name leaves this account with its renewal.")
        : QString();
}

QString TransferAnswerForm::unpriced() const
{
    return tr("The registrar does not state whether it costs anything.");
}

bool TransferAnswerForm::losesName() const
{
    return m_action == Action::Approve;
}

QString TransferAnswerForm::loss() const
{
    return tr("Leaves this account");
}

} // namespace kz
