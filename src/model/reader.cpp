#include "model/reader.h"

#include "model/batches.h"
#include "model/contactmodel.h"
#include "model/domainmodel.h"
#include "model/eventreader.h"
#include "model/transferreader.h"
#include "operations/deleteevent.h"
#include "operations/querycontactlist.h"
#include "operations/querydomainlist.h"
#include "operations/renewdomain.h"
#include "operations/statusaccount.h"
#include "operations/statusdomain.h"
#include "operations/statusregistrar.h"
#include "operations/transferdomain.h"

namespace kz {

namespace {

/// By so many seconds the time of a reading may run ahead of the clock.
constexpr qint64 mostBehind = 60;

/// What the list did not give this time is kept from the last look at the name.
DomainRecord merged(DomainRecord fresh, const DomainRecord &old)
{
    const auto keep = [](auto &now, const auto &before) {
        if (!now && before)
            now = before;
    };
    keep(fresh.status, old.status);
    keep(fresh.owner, old.owner);
    keep(fresh.admin, old.admin);
    keep(fresh.tech, old.tech);
    keep(fresh.billing, old.billing);
    keep(fresh.nameServers, old.nameServers);
    keep(fresh.transferLock, old.transferLock);
    // No list gives it. It goes with a reading of the name itself, and with the lock put on.
    if (!fresh.readAt.isKnown() && fresh.transferLock == false)
        fresh.lockReturns = old.lockReturns;
    // No list gives it, either. It moves with the end of the registration: once that is another
    // one, what was read before is no longer so.
    const bool sameEnd = !fresh.expires.isKnown() || fresh.expires == old.expires;
    if (!fresh.paidUntil.isKnown() && sameEnd)
        fresh.paidUntil = old.paidUntil;
    if (!fresh.readAt.isKnown())
        fresh.readAt = old.readAt;
    if (!fresh.listedAt.isKnown())
        fresh.listedAt = old.listedAt;
    return fresh;
}

} // namespace

Reader::Reader(Desk &desk)
    : QObject(&desk)
    , m_desk(desk)
    , m_transfers(new TransferReader(desk, *this))
    , m_events(new EventReader(desk, *this))
{ }

void Reader::show(const LocalCopy &copy)
{
    m_copy = copy;
    AccountFacts facts = m_desk.facts();
    facts.listReadAt = copy.readAt;
    facts.mode = RenewalMode::fromToken(copy.accountMode);
    m_desk.setFacts(facts);
    m_desk.domains()->setAccountMode(facts.mode);
    showContacts();
    showDomains();
}

void Reader::readAll()
{
    if (m_reading)
        return;
    readAccount();
    readRegistrar();
    readNames();
    m_freshContacts.clear();
    readContacts({});
    m_transfers->read();
    m_events->read();
}

void Reader::readRegistrar()
{
    read(StatusRegistrar{}, Turn::Background,
         [this](const ApiResult<StatusRegistrar::Outcome> &answer) {
             if (!answer)
                 return failed(answer.error());
             AccountFacts now = m_desk.facts();
             now.mode = answer->renewalMode;
             now.transferMode = answer->transferMode;
             m_copy.accountMode = now.mode.token();
             m_desk.setFacts(now);
             m_desk.domains()->setAccountMode(now.mode);
         });
}

void Reader::readNames()
{
    // A reading under way may have passed the name about which somebody wants to know more.
    m_namesAgain = m_reading;
    if (m_reading)
        return;
    m_reading = true;
    m_askedAt = QDateTime::currentDateTimeUtc();
    AccountFacts facts = m_desk.facts();
    facts.reading = true;
    m_desk.setFacts(facts);
    m_fresh.clear();
    readPage({});
}

void Reader::readAccount()
{
    read(StatusAccount{}, Turn::Background,
         [this](const ApiResult<StatusAccount::Outcome> &answer) {
             if (!answer)
                 return failed(answer.error());
             AccountFacts facts = m_desk.facts();
             facts.balance = answer->amount;
             m_desk.setFacts(facts);
         });
}

void Reader::readPage(const Paging &paging)
{
    const auto type = m_typeAll ? QueryDomainList::Type::All : QueryDomainList::Type::Default;
    read(QueryDomainList{.paging = paging, .type = type}, Turn::Background,
         [this, paging](const ApiResult<QueryDomainList::Outcome> &answer) {
             if (!answer) {
                 // An account may lack the right to the list that carries everything.
                 const bool refused = answer.error().kind == ApiError::Kind::Refused
                     || answer.error().kind == ApiError::Kind::Denied;
                 if (m_typeAll && refused) {
                     m_typeAll = false;
                     return readPage(paging);
                 }
                 failed(answer.error());
                 return listEnded(false);
             }
             m_fresh.append(answer->domains);
             if (answer->page.truncated)
                 return listEnded(false);
             if (answer->page.hasMore())
                 return readPage(answer->page.next());
             listEnded(true);
         });
}

void Reader::listEnded(bool whole)
{
    m_reading = false;
    // Whole seconds, as an Instant has: a name seen by this reading is not older than it.
    QDateTime now = QDateTime::fromSecsSinceEpoch(QDateTime::currentSecsSinceEpoch(), Qt::UTC);
    // A name that has gone since the reading before must be older than this one. Readings may
    // follow each other within a second; a clock set back by more is left alone.
    const qint64 behind = now.secsTo(m_listEndedAt);
    if (m_listEndedAt.isValid() && behind >= 0 && behind < mostBehind)
        now = m_listEndedAt.addSecs(1);
    m_listEndedAt = now;
    m_nextList = now.addMSecs(m_desk.m_watch.list.count());
    AccountFacts facts = m_desk.facts();
    facts.reading = false;
    if (whole)
        facts.listReadAt = now;
    m_desk.setFacts(facts);
    QHash<QString, qsizetype> place;
    for (qsizetype i = 0; i < m_copy.domains.size(); ++i)
        place.insert(m_copy.domains.at(i).name.ace(), i);
    for (DomainRecord &record : m_fresh) {
        record.listedAt = Instant::fromUtc(now);
        const auto old = place.constFind(record.name.ace());
        if (old == place.cend())
            m_copy.domains.append(record);
        else
            m_copy.domains[*old] = merged(record, m_copy.domains.at(*old));
    }
    m_desk.m_batches->listRead(m_fresh, m_askedAt);
    m_fresh.clear();
    // Names that the list no longer holds stay, with the time they were last seen: dropping one is
    // a person's decision.
    if (whole) {
        m_copy.readAt = now;
        saveCopy();
    }
    showDomains();
    if (m_namesAgain)
        readNames();
}

void Reader::showDomains()
{
    m_desk.domains()->assign(m_copy.domains);
    m_desk.domains()->setListReadAt(m_copy.readAt);
}

void Reader::readContacts(const Paging &paging)
{
    read(QueryContactList{.paging = paging}, Turn::Background,
         [this](const ApiResult<QueryContactList::Outcome> &answer) {
             if (!answer)
                 return failed(answer.error());
             m_freshContacts.append(answer->contacts);
             if (answer->page.hasMore())
                 return readContacts(answer->page.next());
             if (answer->page.truncated)
                 return;
             m_copy.contacts = m_freshContacts;
             showContacts();
             saveCopy();
         });
}

void Reader::showContacts()
{
    m_desk.contacts()->assign(m_copy.contacts);
    QHash<QString, QString> names;
    for (const Contact &contact : std::as_const(m_copy.contacts))
        names.insert(contact.handle, contact.displayName());
    m_desk.domains()->setOwners(names);
}

void Reader::readDomain(const QString &ace, Turn turn)
{
    if (ace.isEmpty() || m_readingDomains.contains(ace))
        return;
    m_readingDomains.insert(ace);
    read(StatusDomain{.domain = DomainName::fromRegistrar(ace)}, turn,
         [this, ace](const ApiResult<StatusDomain::Outcome> &answer) {
             m_readingDomains.remove(ace);
             if (!answer) {
                 // Not (yet) in the account: the row, if there is one, stays as it was last seen.
                 if (answer.error().kind != ApiError::Kind::Refused)
                     failed(answer.error());
                 return;
             }
             DomainRecord record = answer->record;
             const Instant now = Instant::fromUtc(QDateTime::currentDateTimeUtc());
             record.readAt = now;
             if (DomainRecord *old = known(ace)) {
                 record = merged(record, *old);
                 *old = record;
             } else {
                 // A name that is only ordered belongs to Pending, not into the list.
                 if (!isHeld(record))
                     return;
                 record.listedAt = now;
                 m_copy.domains.append(record);
             }
             m_desk.domains()->upsert(record);
             saveCopy();
         });
}

void Reader::readBack(const Order &order)
{
    if (!m_desk.m_started)
        return;
    const QString &object = order.request.object;
    if (order.request.command == DeleteEvent::command) {
        if (order.state == Order::State::Done)
            m_events->mark({object}, EventMark::Done, order.user);
        return;
    }
    if (object.compare(m_desk.facts().account, Qt::CaseInsensitive) == 0) {
        readRegistrar();
    } else if (order.request.params.contains(u"NAMESERVER")) {
        return; // a server object: the page that shows them reads it
    } else if (DomainName::fromRegistrar(object).zone().isEmpty()) {
        // A contact: the list tells what became of it.
        m_freshContacts.clear();
        readContacts({});
    } else {
        if (order.request.command == RenewDomain::command && order.state == Order::State::Done)
            forgetPaidUntil(object);
        readDomain(object, Turn::Order);
        readAccount();
        if (TransferReader::lists(order.request.command))
            m_transfers->read();
        if (order.request.command == TransferDomain::command && order.state == Order::State::Done)
            answered(order);
    }
}

void Reader::forgetPaidUntil(const QString &ace)
{
    DomainRecord *record = known(ace);
    if (!record || !record->paidUntil.isKnown())
        return;
    record->paidUntil = {};
    m_desk.domains()->upsert(*record);
    saveCopy();
}

DomainRecord *Reader::known(const QString &ace)
{
    const auto found =
        std::find_if(m_copy.domains.begin(), m_copy.domains.end(),
                     [&ace](const DomainRecord &record) { return record.name.ace() == ace; });
    return found == m_copy.domains.end() ? nullptr : &*found;
}

void Reader::answered(const Order &order)
{
    const TransferDomain::Action action = TransferDomain::actionOf(order.request.params);
    m_transfers->forget(order.request.object);
    if (action == TransferDomain::Action::Approve)
        readNames(); // that it left shows only in the list
}

void Reader::tick(const QDateTime &now)
{
    if (m_events->next().isValid() && m_events->next() <= now)
        m_events->read();
    if (m_nextList.isValid() && m_nextList <= now)
        readAll();
}

void Reader::failed(const ApiError &error)
{
    m_inTrouble = true;
    Q_EMIT m_desk.trouble(error);
}

void Reader::worked()
{
    if (!m_inTrouble)
        return;
    m_inTrouble = false;
    Q_EMIT m_desk.troubleOver();
    m_desk.sendWaiting();
}

void Reader::saveCopy()
{
    m_desk.m_ledger.saveCopy(m_copy, this, [this](const Result<bool, LedgerError> &saved) {
        if (!saved)
            Q_EMIT m_desk.ledgerTrouble(saved.error());
    });
}

bool Reader::isHeld(const DomainRecord &record)
{
    const QStringList words = record.status.value_or(QStringList{});
    return std::none_of(words.cbegin(), words.cend(), [](const QString &word) {
        return word.compare(u"REQUESTED", Qt::CaseInsensitive) == 0
            || word.compare(u"pendingCreate", Qt::CaseInsensitive) == 0;
    });
}

} // namespace kz
