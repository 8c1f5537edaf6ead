#include "forms/nameserverchangeform.h"

#include "forms/formtext.h"
#include "forms/serverwords.h"
#include "ui_nameserverchangeform.h"

#include "look/metrics.h"

namespace kz {

using namespace Qt::StringLiterals;
using Field = ModifyNameserver::Field;

NameServerChangeForm::NameServerChangeForm(const QString &aceHost, QWidget *parent)
    : Form(parent)
    , m_ui(std::make_unique<Ui::NameServerChangeForm>())
    , m_host(aceHost)
{
    m_ui->setupUi(this);
    dressLabels(*this);
    m_ui->addresses->setFont(typeFont(Type::Mono));
    m_ui->now->setText(tr("Asking the registrar for the addresses as they are now…"));
    m_ui->addresses->setEnabled(false);
    bind(Field::address, m_ui->addresses, m_ui->addressesVerdict);
    judgeAgain();
}

NameServerChangeForm::~NameServerChangeForm() = default;

void NameServerChangeForm::setShown(const HostRecord &record)
{
    m_before = record.addresses.value_or(QStringList());
    const QString now = tidyAddresses(*m_before).join(u' ');
    m_ui->now->setText(now.isEmpty() ? tr("Now: no address") : tr("Now: %1", "addresses").arg(now));
    m_ui->addresses->setEnabled(true);
    if (m_ui->addresses->text().isEmpty())
        m_ui->addresses->setText(now);
    m_ui->addresses->setFocus(Qt::OtherFocusReason);
    judgeAgain();
}

void NameServerChangeForm::setTrouble(const QString &words)
{
    m_ui->now->setText(
        tr("The addresses could not be read, so nothing can be changed. %1").arg(words));
}

ModifyNameserver NameServerChangeForm::draft() const
{
    return {.host = m_host,
            .before = m_before.value_or(QStringList()),
            .after = splitAddresses(m_ui->addresses->text())};
}

QString NameServerChangeForm::command() const
{
    return ModifyNameserver::command;
}

QString NameServerChangeForm::title() const
{
    return m_host;
}

QString NameServerChangeForm::act() const
{
    return tr("Change the addresses");
}

Problems NameServerChangeForm::problems() const
{
    if (!m_before)
        return {{QString(Field::address), Rule::X3Missing, {}}};
    return draft().check();
}

Result<QList<Request>, Problems> NameServerChangeForm::requests() const
{
    if (!m_before)
        return Failure{problems()};
    const Result<Valid<ModifyNameserver>, Problems> sealed = validate(draft(), ticked());
    if (!sealed)
        return Failure{sealed.error()};
    return QList<Request>{request(*sealed)};
}

QList<ReviewRow> NameServerChangeForm::review() const
{
    const ModifyNameserver order = draft();
    const QString before = tidyAddresses(order.before).join(u'\n');
    const QString after = tidyAddresses(order.after).join(u'\n');
    return {{tr("Addresses"), before, after, true}};
}

QString NameServerChangeForm::heading() const
{
    return tr("Addresses of %1").arg(m_host);
}

QString NameServerChangeForm::reviewTitle() const
{
    return tr("Review: addresses of %1").arg(m_host);
}

QList<Stage> NameServerChangeForm::stages() const
{
    return {
        {tr("You send the order"), serverOrderGoesOnce()},
        {tr("The registrar changes the server"), serverMayBeByHand()},
        {tr("The zone hands out the new addresses"), tr("Let the old address answer until then.")}};
}

QString NameServerChangeForm::unpriced() const
{
    return serverPriceUnknown();
}

QString NameServerChangeForm::words(const Problem &problem) const
{
    if (problem.rule == Rule::X3Missing)
        return m_before ? tr("Nothing would change. Type an address more, or take one away.")
                        : tr("The addresses as they are now are not read yet.");
    return Form::words(problem);
}

} // namespace kz
