#include "views/orderfacts.h"

#include "look/factsgrid.h"
#include "look/pill.h"
#include "model/contactmodel.h"
#include "registry/taxid.h"
#include "views/noteslist.h"
#include "views/orderwords.h"
#include "views/panel.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace kz {

OrderFacts::OrderFacts(ContactModel *contacts, QWidget *parent)
    : Surface(QPalette::AlternateBase, Qt::LeftEdge, parent)
    , m_contacts(contacts)
    , m_now(QDateTime::currentDateTimeUtc())
    , m_kind(new Label({}, Type::Small, Tone::Muted, this))
    , m_title(wrappedLabel({}, Type::Title, Tone::Ink, this))
    , m_pill(new Pill(this))
    , m_notes(new NotesList(this))
    , m_facts(new FactsGrid(this))
{
    QVBoxLayout *lines = scrollingLines(this);
    lines->addWidget(m_kind);
    m_title->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_title->setBreaksWords(true);
    lines->addWidget(m_title);
    auto *pills = new QHBoxLayout;
    pills->addWidget(m_pill);
    pills->addStretch(1);
    lines->addLayout(pills);
    lines->addSpacing(dp(4));
    lines->addWidget(m_notes);
    lines->addWidget(m_facts);
    lines->addStretch(1);
    clear();
}

void OrderFacts::setOrder(const Order &order)
{
    if (m_order == order)
        return;
    m_order = order;
    refresh();
}

void OrderFacts::setSeen(const QString &ace, const QString &title, const QString &kind,
                         const QString &age)
{
    m_notes->setSubject(noteSubject(ace));
    if (!m_order && m_title->text() == title && m_kind->text() == kind && m_seenAge == age)
        return;
    m_order.reset();
    m_seenAge = age;
    m_kind->setText(kind);
    m_title->setText(title);
    m_pill->setPill({});
    m_facts->clear();
    m_facts->addFact(tr("Age"), age);
    addWaits();
}

void OrderFacts::setWaits(const QString &what, const QString &words)
{
    if (m_waits == what && m_words == words)
        return;
    m_waits = what;
    m_words = words;
    if (m_order)
        refresh();
}

void OrderFacts::addWaits()
{
    if (m_words.isEmpty())
        return;
    m_facts->addHeading(tr("Waits for: %1").arg(m_waits));
    m_facts->addWide(wrappedLabel(m_words, Type::Body, Tone::Ink, m_facts));
}

void OrderFacts::clear()
{
    m_order.reset();
    m_kind->setText({});
    m_title->setText(tr("No order is selected"));
    m_notes->setSubject({});
    m_pill->setPill({});
    m_facts->clear();
}

void OrderFacts::setNow(const QDateTime &utc)
{
    m_now = utc;
}

void OrderFacts::refresh()
{
    const Order &order = *m_order;
    m_kind->setText(tr("Order: %1", "kind of order").arg(orderWord(order)));
    m_title->setText(orderObject(order));
    m_notes->setSubject(noteSubject(order));
    m_pill->setPill(statePill(order));
    m_facts->clear();
    m_facts->addFact(tr("Order"), order.number);
    m_facts->addFact(tr("By"), order.user);
    const auto time = [this](const QString &label, const QDateTime &at) {
        if (!at.isValid())
            return;
        m_facts
            ->addFact(label,
                      tr("%1, %2", "date, time")
                          .arg(shortDateText(at.toLocalTime().date()), timeText(at)))
            ->setToolTip(exactText(at));
    };
    time(tr("Queued"), order.placedAt);
    time(tr("Sent once"), order.sentAt);
    if (order.isOpen())
        m_facts->addFact(tr("Age"), ageText(order.placedAt, m_now));
    time(tr("Last look"), order.lookedAt);
    addParams(order);
    if (order.isOpen())
        addWaits();
    if (order.request.decisions.isEmpty())
        return;
    m_facts->addHeading(tr("You decided"));
    for (const QString &decision : order.request.decisions)
        m_facts->addWide(wrappedLabel(decisionText(decision), Type::Body, Tone::Ink, m_facts));
}

void OrderFacts::addParams(const Order &order)
{
    const Params &params = order.request.params;
    const auto fact = [&](const QString &label, QStringView name) {
        if (const QString value = params.value(name); !value.isEmpty())
            m_facts->addFact(label, value);
    };
    const auto contact = [&](const QString &label, QStringView name) {
        if (const QString handle = params.value(name); !handle.isEmpty())
            m_facts->addFact(label, contactText(handle));
    };
    if (const int years = params.value(u"PERIOD").toInt(); years > 0)
        m_facts->addFact(tr("Term"), years == 1 ? tr("1 year") : tr("%n years", "", years));
    if (const QString mode = params.value(u"RENEWALMODE"); !mode.isEmpty())
        m_facts->addFact(tr("Renewal mode"), text(RenewalMode::fromToken(mode)));
    contact(tr("Owner"), u"OWNERCONTACT0");
    contact(tr("Admin"), u"ADMINCONTACT0");
    contact(tr("Tech"), u"TECHCONTACT0");
    contact(tr("Billing"), u"BILLINGCONTACT0");
    const QStringList servers = params.values("NAMESERVER"_L1);
    if (!servers.isEmpty())
        m_facts->addFact(tr("Name servers"), servers.join(u'\n'), Type::Mono);
    if (const QStringList added = params.values("ADDNAMESERVER"_L1); !added.isEmpty())
        m_facts->addFact(tr("Servers added"), added.join(u'\n'), Type::Mono);
    if (const QStringList removed = params.values("DELNAMESERVER"_L1); !removed.isEmpty())
        m_facts->addFact(tr("Servers removed"), removed.join(u'\n'), Type::Mono);
    if (const QString lock = params.value(u"TRANSFERLOCK"); !lock.isEmpty())
        m_facts->addFact(tr("Transfer lock"), lock == "1"_L1 ? tr("On") : tr("Off"));
    fact(tr("Comment"), u"X-DOMAIN-COMMENT");
    if (const QString taxId = params.value(u"X-COMPANY-VAT-ID"); !taxId.isEmpty()) {
        const TaxId::Kind kind = TaxId::fromUser(taxId).kind();
        m_facts->addFact(kind == TaxId::Bin       ? tr("BIN", "tax number")
                             : kind == TaxId::Iin ? tr("IIN", "tax number")
                                                  : tr("Tax number"),
                         taxId, Type::Mono);
    }
    fact(tr("Company"), u"ORGANIZATION");
    fact(tr("E-mail"), u"EMAIL");
}

QString OrderFacts::contactText(const QString &handle) const
{
    const std::optional<Contact> contact = m_contacts ? m_contacts->byHandle(handle) : std::nullopt;
    if (!contact || contact->displayName() == handle)
        return handle;
    return u"%1\n%2"_s.arg(contact->displayName(), handle);
}

} // namespace kz
