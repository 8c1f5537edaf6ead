#include "forms/transfermodeform.h"

#include "forms/formtext.h"
#include "look/message.h"
#include "registry/transfer.h"
#include "ui_transfermodeform.h"

namespace kz {

using namespace Qt::StringLiterals;
using Field = SetDomainTransferMode::Field;

TransferModeForm::TransferModeForm(const QList<DomainRecord> &names, const QString &accountMode,
                                   QWidget *parent)
    : Form(parent)
    , m_ui(std::make_unique<Ui::TransferModeForm>())
    , m_names(names)
    , m_accountMode(accountMode)
{
    m_ui->setupUi(this);
    dressLabels(*this);
    m_ui->mode->setPlaceholderText(tr("Choose a mode"));
    for (const QString &mode : settableTransferModes())
        m_ui->mode->addItem(shown(mode), mode);
    m_ui->mode->setCurrentIndex(-1);
    QList<QStringList> rows;
    for (const DomainRecord &name : names)
        rows.append({name.name.unicode(), transferModeText(name.transferMode)});
    m_ui->names->assign({tr("Name"), tr("Now")}, rows);
    bind(Field::mode, m_ui->mode, m_ui->modeVerdict);
    bind(Field::domain, m_ui->names, m_ui->namesVerdict);
    connect(m_ui->mode, &QComboBox::currentIndexChanged, this, &TransferModeForm::showMeaning);
    showMeaning();
    judgeAgain();
}

TransferModeForm::~TransferModeForm() = default;

QString TransferModeForm::mode() const
{
    return m_ui->mode->currentData().toString();
}

QString TransferModeForm::shown(const QString &mode) const
{
    const bool follows =
        mode.compare(settableTransferModes().constFirst(), Qt::CaseInsensitive) == 0;
    return follows && !m_accountMode.isEmpty()
        ? tr("As the account says: %1").arg(accountTransferText(m_accountMode))
        : transferModeText(mode);
}

QString TransferModeForm::effective() const
{
    return mode() == settableTransferModes().constFirst() ? m_accountMode.toUpper() : mode();
}

void TransferModeForm::showMeaning()
{
    if (effective() == u"AUTOAPPROVE"_s) {
        m_ui->means->say(Message::Level::Danger, tr("Nobody is asked any more"),
                         tr("Whoever has the auth code can take the name away at once."));
    } else if (effective() == u"AUTODENY"_s) {
        m_ui->means->say(Message::Level::Info, tr("Each request is denied"),
                         tr("Also the one that the owner wants."));
    } else {
        m_ui->means->clear();
    }
}

QList<SetDomainTransferMode> TransferModeForm::drafts() const
{
    QList<SetDomainTransferMode> orders;
    for (const int row : m_ui->names->chosen())
        orders.append({.domain = m_names.at(row).name, .mode = mode()});
    return orders;
}

QString TransferModeForm::command() const
{
    return SetDomainTransferMode::command;
}

QString TransferModeForm::title() const
{
    return m_names.isEmpty() ? QString() : m_names.constFirst().name.unicode();
}

QString TransferModeForm::heading() const
{
    return tr("Transfer mode");
}

QString TransferModeForm::act() const
{
    return tr("Set the transfer mode");
}

QString TransferModeForm::finality() const
{
    return effective() == u"AUTOAPPROVE"_s
        ? tr("The mode can be set back at any time. A name that has left until then does not come "
             "back with it.")
        : QString();
}

Problems TransferModeForm::problems() const
{
    const QList<SetDomainTransferMode> orders = drafts();
    Problems problems;
    if (orders.isEmpty())
        problems = SetDomainTransferMode{.mode = mode()}.check();
    for (const SetDomainTransferMode &order : orders) {
        for (const Problem &problem : order.check()) {
            if (!problems.contains(problem)) // the same mode for each of them
                problems.append(problem);
        }
    }
    return problems;
}

Result<QList<Request>, Problems> TransferModeForm::requests() const
{
    QList<Request> sealed;
    for (const SetDomainTransferMode &order : drafts()) {
        const Result<Valid<SetDomainTransferMode>, Problems> valid = validate(order, ticked());
        if (!valid)
            return Failure{valid.error()};
        sealed.append(request(*valid));
    }
    if (sealed.isEmpty())
        return Failure{problems()};
    return sealed;
}

QList<ReviewRow> TransferModeForm::review() const
{
    QList<ReviewRow> rows;
    for (const int row : m_ui->names->chosen()) {
        const DomainRecord &name = m_names.at(row);
        rows.append({name.name.unicode(), shown(name.transferMode), shown(mode()),
                     name.transferMode.compare(mode(), Qt::CaseInsensitive) != 0});
    }
    return rows;
}

QString TransferModeForm::rowsTitle() const
{
    return tr("Name", "column");
}

QList<Stage> TransferModeForm::stages() const
{
    return {{tr("You send the order"), tr("One command for each name, each of them once.")},
            {tr("The registrar notes the mode"),
             tr("It concerns the registrar alone: nobody at the registry works on it.")},
            {tr("KZ Desk reads the name again"), tr("Only then does the list show the new mode.")}};
}

} // namespace kz
