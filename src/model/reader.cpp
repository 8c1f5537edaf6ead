#include "model/reader.h"

#include "model/activitymodel.h"
#include "model/batches.h"
#include "model/contactmodel.h"
#include "model/domainmodel.h"
#include "model/inboxmodel.h"
#include "model/pendingmodel.h"
#include "operations/deleteevent.h"
#include "operations/events.h"
#include "operations/querycontactlist.h"
#include "operations/querydomainlist.h"
#include "operations/queryeventlist.h"
#include "operations/queryforeigntransferlist.h"
#include "operations/querytransferlist.h"
#include "operations/statusaccount.h"
#include "operations/statusdomain.h"
#include "operations/statusdomaintransfer.h"
#include "operations/statusevent.h"
#include "operations/statusregistrar.h"
#include "operations/tradedomain.h"
#include "operations/transferdomain.h"

namespace kz {

namespace {

/// Events are asked for with this margin, because the registrar's clock is not ours.
constexpr int eventMarginDays = 2;
constexpr int firstEventDays = 30;
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
    if (!fresh.paidUntil.isKnown())
        fresh.paidUntil = old.paidUntil;
    if (!fresh.readAt.isKnown())
        fresh.readAt = old.readAt;
    if (!fresh.listedAt.isKnown())
        fresh.listedAt = old.listedAt;
    return fresh;
}

/// Whether the registrar lists such orders among transfers and trades.
bool isTransfer(const QString &command)
{
    return command == TradeDomain::command || command == TransferDomain::command;
}

} // namespace

Reader::Reader(Desk &desk)
    : QObject(&desk)
    , m_desk(desk)
{ }

template <Operation Op>
void Reader::read(const Op &op, Turn turn,
                  std::function<void(const ApiResult<typename Op::Outcome> &)> done)
{
    const auto valid = validate(op);
    Q_ASSERT(valid); // these reads are made here, not typed
    if (!valid)
        return;
    m_desk.m_client.send<Op>(
        *valid, this,
        [this, done = std::move(done)](const ApiResult<typename Op::Outcome> &outcome) {
            if (outcome)
                worked();
            done(outcome);
        },
        turn);
}

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

void Reader::know(const QList<SeenEvent> &events)
{
    for (const SeenEvent &event : events) {
        m_events.insert(event.id);
        const Instant date = Instant::fromRegistrar(event.date);
        if (date.isKnown())
            m_newestEvent = std::max(m_newestEvent, date.utc().date());
    }
    showEvents(events);
}

void Reader::showEvents(const QList<SeenEvent> &events)
{
    m_desk.activity()->addEvents(events);
    m_trades.add(events);
    m_desk.pending()->setTrades(m_trades.open());
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
    readTransfers();
    readEvents();
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

void Reader::readTransfers()
{
    m_transfersAgain = m_transferLists > 0;
    if (m_transfersAgain)
        return;
    m_transferLists = 2;
    m_freshTransfers.clear();
    readTransferPage({});
    m_freshForeign.clear();
    readForeignPage({});
}

void Reader::readForeignPage(const Paging &paging)
{
    read(QueryForeignTransferList{.paging = paging}, Turn::Background,
         [this](const ApiResult<QueryForeignTransferList::Outcome> &answer) {
             if (!answer) {
                 failed(answer.error());
                 return transferListEnded();
             }
             for (const QueryForeignTransferList::Row &row : answer->rows) {
                 ForeignTransfer transfer{.name = row.domain,
                                          .gaining = row.gaining,
                                          .status = row.status,
                                          .date = row.date,
                                          .answers = row.answers};
                 for (const UnknownProperty &property : row.further)
                     transfer.further.append(property.name + u": "_qs
                                             + property.values.join(u", "_qs));
                 m_freshForeign.append(transfer);
             }
             if (answer->page.hasMore())
                 return readForeignPage(answer->page.next());
             if (answer->page.truncated)
                 return transferListEnded();
             QMap<QString, ForeignTransfer> now;
             for (const ForeignTransfer &fresh : std::as_const(m_freshForeign)) {
                 ForeignTransfer transfer = fresh;
                 const QString ace = transfer.name.ace();
                 const ForeignTransfer known = m_foreign.value(ace);
                 if (known.gaining == transfer.gaining && known.date == transfer.date) {
                     transfer.requested = known.requested;
                     transfer.executes = known.executes;
                 }
                 now.insert(ace, transfer);
             }
             m_foreign = now;
             m_desk.pending()->setForeign(m_foreign.values());
             for (const ForeignTransfer &transfer : std::as_const(now)) {
                 if (!transfer.requested.isKnown())
                     readDeadline(transfer.name.ace());
             }
             transferListEnded();
         });
}

void Reader::readDeadline(const QString &ace)
{
    read(StatusDomainTransfer{.domain = DomainName::fromRegistrar(ace)}, Turn::Background,
         [this, ace](const ApiResult<StatusDomainTransfer::Outcome> &answer) {
             const auto known = m_foreign.find(ace);
             if (!answer || known == m_foreign.end())
                 return; // nothing is known of its deadline, and nothing is made up
             known->requested = answer->requested.isKnown() ? answer->requested : known->date;
             known->executes = answer->executes;
             m_desk.pending()->setForeign(m_foreign.values());
         });
}

void Reader::readTransferPage(const Paging &paging)
{
    read(QueryTransferList{.paging = paging}, Turn::Background,
         [this](const ApiResult<QueryTransferList::Outcome> &answer) {
             if (!answer) {
                 failed(answer.error());
                 return transferListEnded();
             }
             for (const QueryTransferList::Row &row : answer->rows)
                 m_freshTransfers.insert(row.domain.ace(), row.status);
             if (answer->page.hasMore())
                 return readTransferPage(answer->page.next());
             if (answer->page.truncated)
                 return transferListEnded();
             m_desk.domains()->setTradesPending(m_freshTransfers);
             QList<PendingTransfer> pending;
             for (auto it = m_freshTransfers.cbegin(); it != m_freshTransfers.cend(); ++it)
                 pending.append(
                     {.name = DomainName::fromRegistrar(it.key()), .status = it.value()});
             m_desk.pending()->setTransfers(pending);
             transferListEnded();
         });
}

void Reader::transferListEnded()
{
    if (--m_transferLists == 0 && std::exchange(m_transfersAgain, false))
        readTransfers();
}

void Reader::readEvents()
{
    m_nextEvents = QDateTime::currentDateTimeUtc().addMSecs(m_desk.m_watch.events.count());
    const QDate today = m_desk.clock().now().date();
    const QDate since =
        today.addDays(m_newestEvent.isValid() ? m_newestEvent.daysTo(today) * -1 - eventMarginDays
                                              : -firstEventDays);
    readEventPage(since, {});
}

void Reader::readEventPage(const QDate &since, const Paging &paging)
{
    read(QueryEventList{.paging = paging, .since = since}, Turn::Background,
         [this, since](const ApiResult<QueryEventList::Outcome> &answer) {
             if (!answer)
                 return failed(answer.error());
             for (const QueryEventList::Row &row : answer->rows) {
                 if (row.date.isKnown())
                     m_newestEvent = std::max(m_newestEvent, row.date.utc().date());
                 if (!m_events.contains(row.id))
                     readEvent(row, false);
             }
             if (answer->page.hasMore())
                 readEventPage(since, answer->page.next());
         });
}

void Reader::readEvent(const QueryEventList::Row &row, bool history)
{
    m_events.insert(row.id);
    read(StatusEvent{.id = row.id, .history = history}, Turn::Background,
         [this, row, history](const ApiResult<StatusEvent::Outcome> &answer) {
             // What the list said is kept even when the event itself cannot be read.
             SeenEvent event{.id = row.id,
                             .eventClass = row.eventClass,
                             .subclass = row.subclass,
                             .object = row.object,
                             .date = row.date.raw(),
                             .info = {},
                             .data = {}};
             if (answer) {
                 event.info = answer->info;
                 for (const StatusEvent::Datum &datum : answer->data)
                     event.data.append(datum.line());
                 if (history)
                     event.doneAt = QDateTime::currentDateTimeUtc();
             } else if (answer.error().notSent()) {
                 m_events.remove(row.id); // comes again with the next list
                 return;
             } else if (answer.error().kind == ApiError::Kind::Refused && !history) {
                 return readEvent(row, true); // somebody else has moved it there
             }
             keepEvent(event);
         });
}

void Reader::keepEvent(const SeenEvent &event)
{
    m_desk.m_ledger.keepEvents({event}, this,
                               [this](const Result<QList<SeenEvent>, LedgerError> &fresh) {
                                   if (!fresh)
                                       Q_EMIT m_desk.ledgerTrouble(fresh.error());
                                   else if (!fresh->isEmpty())
                                       arrived(*fresh);
                               });
}

void Reader::readOpenEvents()
{
    if (m_readingOpen || !m_desk.m_started)
        return;
    m_readingOpen = true;
    m_openAsked = QDateTime::currentDateTimeUtc();
    m_openEvents.clear();
    m_openSince = m_desk.clock().today().addDays(-firstEventDays);
    // What comes while the list is read is not missed in it.
    m_eventsBefore.clear();
    for (const SeenEvent &event : m_desk.inbox()->events()) {
        // The edge of the list is the registrar's day, not ours.
        const QDate day = Instant::fromRegistrar(event.date).utc().date();
        if (day > m_openSince.addDays(eventMarginDays))
            m_eventsBefore.append(event.id);
    }
    readOpenPage({});
}

void Reader::readOpenPage(const Paging &paging)
{
    read(QueryEventList{.paging = paging, .since = m_openSince, .onlyOpen = true}, Turn::Background,
         [this](const ApiResult<QueryEventList::Outcome> &answer) {
             if (!answer) {
                 m_readingOpen = false;
                 return failed(answer.error());
             }
             for (const QueryEventList::Row &row : answer->rows)
                 m_openEvents.insert(row.id);
             if (answer->page.hasMore())
                 return readOpenPage(answer->page.next());
             m_readingOpen = false;
             // A list that was cut off says nothing of what it does not hold.
             if (!answer->page.truncated)
                 openEventsRead();
         });
}

void Reader::openEventsRead()
{
    QStringList gone;
    QStringList back;
    for (const QString &id : std::as_const(m_eventsBefore)) {
        const auto event = m_desk.inbox()->find(id);
        const bool open = m_openEvents.contains(id);
        if (!event || m_desk.inbox()->markingOf(id))
            continue; // our own order says what becomes of it
        if (!open && !event->doneAt.isValid())
            gone.append(id);
        else if (open && event->doneAt.isValid() && event->doneAt < m_openAsked)
            back.append(id);
    }
    markEvents(gone, EventMark::Done, {});
    markEvents(back, EventMark::Open, {});
}

void Reader::markEvents(const QStringList &ids, EventMark mark, const QString &user)
{
    if (ids.isEmpty())
        return;
    m_desk.m_ledger.markEvents(ids, mark, user, this,
                               [this](const Result<QList<SeenEvent>, LedgerError> &changed) {
                                   if (changed)
                                       m_desk.inbox()->put(*changed);
                                   else
                                       Q_EMIT m_desk.ledgerTrouble(changed.error());
                               });
}

void Reader::arrived(const QList<SeenEvent> &events)
{
    showEvents(events);
    m_desk.inbox()->put(events);
    bool transfers = false;
    bool left = false;
    for (const SeenEvent &event : events) {
        const QString object = DomainName::fromRegistrar(event.object).ace();
        for (const Order &order : std::as_const(m_desk.m_orders)) {
            if (order.isOpen() && order.request.object == object)
                m_desk.look(order, Turn::Background);
        }
        if (m_desk.domains()->find(object))
            readDomain(object, Turn::Background);
        const EventMeaning meaning = classify(event.eventClass, event.subclass);
        transfers = transfers || meaning.outgoing || isTransfer(meaning.command);
        left = left || (meaning.outgoing && meaning.kind == EventKind::Ok);
    }
    if (transfers)
        readTransfers();
    if (left)
        readNames();
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
             const auto old = std::find_if(
                 m_copy.domains.begin(), m_copy.domains.end(),
                 [&ace](const DomainRecord &known) { return known.name.ace() == ace; });
             if (old == m_copy.domains.end()) {
                 // A name that is only ordered belongs to Pending, not into the list.
                 if (!isHeld(record))
                     return;
                 record.listedAt = now;
                 m_copy.domains.append(record);
             } else {
                 record = merged(record, *old);
                 *old = record;
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
            markEvents({object}, EventMark::Done, order.user);
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
        readDomain(object, Turn::Order);
        readAccount();
        if (isTransfer(order.request.command))
            readTransfers();
        if (order.request.command == TransferDomain::command && order.state == Order::State::Done)
            answered(order);
    }
}

void Reader::answered(const Order &order)
{
    const TransferDomain::Action action = TransferDomain::actionOf(order.request.params);
    // Until the list has been read again it would ask for an answer that was given.
    if (m_foreign.remove(order.request.object) > 0)
        m_desk.pending()->setForeign(m_foreign.values());
    if (action == TransferDomain::Action::Approve)
        readNames(); // that it left shows only in the list
}

void Reader::tick(const QDateTime &now)
{
    if (m_nextEvents.isValid() && m_nextEvents <= now)
        readEvents();
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
