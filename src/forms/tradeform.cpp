#include "forms/tradeform.h"

#include "forms/formtext.h"
#include "ui_tradeform.h"

#include "registry/anytext.h"

#include <QPushButton>

namespace kz {

using namespace Qt::StringLiterals;
using Field = TradeDomain::Field;

TradeForm::TradeForm(const DomainRecord &name, QWidget *parent)
    : Form(parent)
    , m_ui(std::make_unique<Ui::TradeForm>())
    , m_name(name)
{
    m_ui->setupUi(this);
    dressLabels(*this);
    bind(Field::owner, m_ui->owner, m_ui->ownerVerdict);
    bind(Field::presentOwner, m_ui->present, m_ui->presentVerdict);
    bind(Field::hosting, m_ui->hosting, m_ui->hostingVerdict);
    bind(Field::content, m_ui->content, m_ui->contentVerdict);
    // What the registrar shows is no draft, and a declaration is made for one order.
    setSecret(m_ui->present);
    setSecret(m_ui->hosting);
    setSecret(m_ui->content);
    connect(m_ui->owner, &ContactPicker::newContactWanted, this, [this](const QString &typed) {
        Q_EMIT newContactWanted(QString(Field::owner), typed);
    });
    connect(m_ui->owner, &ContactPicker::valueChanged, this, &TradeForm::showNewOwner);
    connect(m_ui->owner, &ContactPicker::contactsChanged, this, [this] {
        showNewOwner();
        judgeAgain();
    });
    m_ui->present->say(tr("Being read from the registrar…"));
    m_ui->next->setFocusPolicy(Qt::NoFocus); // the picker above it is what one works in
    showFacts();
    showNewOwner();
    judgeAgain();
}

TradeForm::~TradeForm() = default;

void TradeForm::setContacts(QAbstractItemModel *contacts)
{
    m_ui->owner->setContacts(contacts);
    showNewOwner();
}

void TradeForm::setAccountMode(const RenewalMode &mode)
{
    m_accountMode = mode;
    showFacts();
}

void TradeForm::readAgain()
{
    m_ui->unread->clear();
    if (!m_read)
        m_ui->present->say(tr("Being read from the registrar…"));
    Q_EMIT readWanted(m_name.name);
}

void TradeForm::showRead(const StatusDomain::Outcome &shown)
{
    m_name = shown.record;
    m_read = true;
    const QString handle = m_name.owner.value_or(QString());
    if (m_present && m_present->handle.compare(handle, Qt::CaseInsensitive) != 0)
        m_present.reset();
    if (handle.isEmpty())
        m_ui->present->say(tr("Not stated by the registrar"));
    else if (!m_present)
        m_ui->present->show(handle);
    showFacts();
    judgeAgain();
    if (!handle.isEmpty())
        Q_EMIT presentWanted(handle);
}

void TradeForm::showPresent(const Contact &owner)
{
    m_present = owner;
    m_ui->present->show(owner);
    judgeAgain();
}

void TradeForm::showUnread(const DomainName &name, const QString &words)
{
    m_read = false;
    m_ui->present->say(tr("Not read"));
    m_ui->unread->say(Message::Level::Attention,
                      tr("%1 could not be read from the registrar").arg(name.unicode()), words);
    QPushButton *again = m_ui->unread->addButton(tr("Read again"), "renew"_L1);
    again->setObjectName(u"readAgain"_s);
    connect(again, &QPushButton::clicked, this, &TradeForm::readAgain);
    judgeAgain();
}

void TradeForm::showZone(const GetZoneInfo::Outcome &zone)
{
    m_ui->zone->clear();
    if (zone.tradeNeeded().value_or(true))
        return;
    const QString said = zone.ownerChange.isEmpty()
        ? tr("GetZoneInfo says of .%1 that no trade is possible.").arg(zone.zone)
        : tr("GetZoneInfo says of .%1 that owners change by %2.").arg(zone.zone, zone.ownerChange);
    // CentralNic .kz page against its zone table: the page is about this zone alone.
    m_ui->zone->say(Message::Level::Info, tr("The registrar's zone table says something else"),
                    tr("%1 The registrar's .kz page asks for TradeDomain, so KZ Desk sends it. "
                       "If it is refused, ask the registrar's support.",
                       "a sentence before")
                        .arg(said));
}

void TradeForm::chooseContact(const QString &field, const Contact &contact)
{
    if (field == Field::owner)
        m_ui->owner->choose(contact);
}

TradeDomain TradeForm::draft() const
{
    return {.domain = m_name.name,
            .owner = m_ui->owner->handle(),
            .presentOwner = m_read ? m_name.owner.value_or(QString()) : QString(),
            .presentData = m_present,
            .ownerData = m_ui->owner->contact(),
            .contentAcknowledged = m_ui->content->isChecked(),
            .hostingAcknowledged = m_ui->hosting->isChecked()};
}

QString TradeForm::command() const
{
    return TradeDomain::command;
}

QString TradeForm::title() const
{
    return m_name.name.unicode();
}

QString TradeForm::act() const
{
    return tr("Send change of owner");
}

Problems TradeForm::problems() const
{
    return draft().check();
}

Result<QList<Request>, Problems> TradeForm::requests() const
{
    const Result<Valid<TradeDomain>, Problems> sealed = validate(draft(), ticked());
    if (!sealed)
        return Failure{sealed.error()};
    return QList<Request>{request(*sealed)};
}

QString TradeForm::words(const Problem &problem) const
{
    if (problem.rule != Rule::X3Missing)
        return Form::words(problem);
    if (problem.field == Field::presentOwner)
        return m_read ? tr("The registrar does not say who the owner is.")
                      : tr("The present owner is not read yet.");
    const QString typed = m_ui->owner->value();
    return typed.isEmpty()
        ? tr("Nobody is chosen. Type part of a handle, name, mail or company.")
        : tr("“%1” is no handle. Choose a contact from the list, or make a new one.").arg(typed);
}

void TradeForm::showFacts()
{
    const auto paid = m_name.paidUntil.utc().date();
    m_ui->confirmFacts->clear();
    const auto fact = [this](const QString &label, const QString &value) {
        m_ui->confirmFacts->addFact(label, value)->setWordWrap(true);
    };
    fact(tr("Must confirm"), tr("Both the present and the new owner, at the registry"));
    fact(tr("Deadline"), tr("Not stated by the registrar"));
    fact(tr("Term"),
         paid.isValid() ? tr("Stays: paid until %1").arg(dateText(paid)) : tr("Stays as it is"));
    if (const QDate renews = m_name.renews.utc().date(); renews.isValid()) {
        fact(tr("Renewal date"),
             tr("%1, %2", "date, renewal mode")
                 .arg(dateText(renews), modeText(m_name.mode, m_accountMode)));
    }
    fact(tr("Until then"), tr("The present owner stays the owner"));
    showRenewal();
}

void TradeForm::showRenewal()
{
    m_ui->renewal->clear();
    const QDate date = m_name.renews.utc().date();
    if (!m_name.mode.effective(m_accountMode).lapses())
        return;
    // CentralNic .kz page: neither a deadline for the confirmations nor a way back for a lost name.
    m_ui->renewal->say(
        Message::Level::Danger,
        date.isValid() ? tr("%1 lapses on %2").arg(m_name.name.unicode(), dateText(date))
                       : tr("%1 is set to lapse").arg(m_name.name.unicode()),
        tr("How long a change of owner takes is not stated by the registrar. If the name is gone "
           "before both have confirmed, it cannot be restored. Let it renew first."));
}

void TradeForm::showNewOwner()
{
    if (const std::optional<Contact> next = m_ui->owner->contact())
        m_ui->next->show(*next);
    else if (const QString handle = m_ui->owner->handle(); !handle.isEmpty())
        m_ui->next->show(handle);
    else
        m_ui->next->say(tr("Nobody is chosen yet"));
}

} // namespace kz
