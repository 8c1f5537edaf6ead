#include "model/eventreader.h"

#include "model/activitymodel.h"
#include "model/domainmodel.h"
#include "model/inboxmodel.h"
#include "model/pendingmodel.h"
#include "model/reader.h"
#include "model/transferreader.h"
#include "operations/events.h"
#include "operations/statusevent.h"

#include <algorithm>

namespace kz {

namespace {

/// Events are asked for with this margin, because the registrar's clock is not ours.
constexpr int marginDays = 2;
constexpr int firstDays = 30;

} // namespace

EventReader::EventReader(Desk &desk, Reader &reader)
    : QObject(&reader)
    , m_desk(desk)
    , m_reader(reader)
{ }

void EventReader::know(const QList<SeenEvent> &events)
{
    for (const SeenEvent &event : events) {
        m_known.insert(event.id);
        const Instant date = Instant::fromRegistrar(event.date);
        if (date.isKnown())
            m_newest = std::max(m_newest, date.utc().date());
    }
    show(events);
}

void EventReader::toldElsewhere(const QList<SeenEvent> &events)
{
    QList<SeenEvent> fresh;
    for (const SeenEvent &event : events) {
        m_known.insert(event.id);
        if (!m_desk.inbox()->find(event.id))
            fresh.append(event);
    }
    m_desk.inbox()->put(events);
    if (!fresh.isEmpty())
        arrived(fresh);
}

void EventReader::show(const QList<SeenEvent> &events)
{
    m_desk.activity()->addEvents(events);
    m_trades.add(events);
    m_desk.pending()->setTrades(m_trades.open());
}

void EventReader::read()
{
    m_next = QDateTime::currentDateTimeUtc().addMSecs(m_desk.m_watch.events.count());
    const QDate today = m_desk.clock().now().date();
    const QDate since =
        today.addDays(m_newest.isValid() ? m_newest.daysTo(today) * -1 - marginDays : -firstDays);
    readPage(since, {});
}

void EventReader::readPage(const QDate &since, const Paging &paging)
{
    m_reader.read(QueryEventList{.paging = paging, .since = since}, Turn::Background,
                  [this, since](const ApiResult<QueryEventList::Outcome> &answer) {
                      if (!answer)
                          return m_reader.failed(answer.error());
                      for (const QueryEventList::Row &row : answer->rows) {
                          if (row.date.isKnown())
                              m_newest = std::max(m_newest, row.date.utc().date());
                          if (!m_known.contains(row.id))
                              readOne(row, false);
                      }
                      if (answer->page.hasMore())
                          readPage(since, answer->page.next());
                  });
}

void EventReader::readOne(const QueryEventList::Row &row, bool history)
{
    m_known.insert(row.id);
    m_reader.read(StatusEvent{.id = row.id, .history = history}, Turn::Background,
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
                          m_known.remove(row.id); // comes again with the next list
                          return;
                      } else if (answer.error().kind == ApiError::Kind::Refused && !history) {
                          return readOne(row, true); // somebody else has moved it there
                      }
                      keep(event);
                  });
}

void EventReader::keep(const SeenEvent &event)
{
    m_desk.ledger().keepEvents({event}, this,
                               [this](const Result<QList<SeenEvent>, LedgerError> &fresh) {
                                   if (!fresh)
                                       Q_EMIT m_desk.ledgerTrouble(fresh.error());
                                   else if (!fresh->isEmpty()) {
                                       m_desk.inbox()->put(*fresh);
                                       arrived(*fresh);
                                   }
                               });
}

void EventReader::readOpen()
{
    if (m_readingOpen || !m_desk.m_started)
        return;
    m_readingOpen = true;
    m_openAsked = QDateTime::currentDateTimeUtc();
    m_open.clear();
    m_openSince = m_desk.clock().today().addDays(-firstDays);
    // What comes while the list is read is not missed in it.
    m_before.clear();
    for (const SeenEvent &event : m_desk.inbox()->events()) {
        // The edge of the list is the registrar's day, not ours.
        const QDate day = Instant::fromRegistrar(event.date).utc().date();
        if (day > m_openSince.addDays(marginDays))
            m_before.append(event.id);
    }
    readOpenPage({});
}

void EventReader::readOpenPage(const Paging &paging)
{
    m_reader.read(QueryEventList{.paging = paging, .since = m_openSince, .onlyOpen = true},
                  Turn::Background, [this](const ApiResult<QueryEventList::Outcome> &answer) {
                      if (!answer) {
                          m_readingOpen = false;
                          return m_reader.failed(answer.error());
                      }
                      for (const QueryEventList::Row &row : answer->rows)
                          m_open.insert(row.id);
                      if (answer->page.hasMore())
                          return readOpenPage(answer->page.next());
                      m_readingOpen = false;
                      // A list that was cut off says nothing of what it does not hold.
                      if (!answer->page.truncated)
                          openRead();
                  });
}

void EventReader::openRead()
{
    QStringList gone;
    QStringList back;
    for (const QString &id : std::as_const(m_before)) {
        const auto event = m_desk.inbox()->find(id);
        const bool open = m_open.contains(id);
        if (!event || m_desk.inbox()->markingOf(id))
            continue; // our own order says what becomes of it
        if (!open && !event->doneAt.isValid())
            gone.append(id);
        else if (open && event->doneAt.isValid() && event->doneAt < m_openAsked)
            back.append(id);
    }
    mark(gone, EventMark::Done, {});
    mark(back, EventMark::Open, {});
}

void EventReader::mark(const QStringList &ids, EventMark as, const QString &user)
{
    if (ids.isEmpty())
        return;
    m_desk.ledger().markEvents(ids, as, user, this,
                               [this](const Result<QList<SeenEvent>, LedgerError> &changed) {
                                   if (changed)
                                       m_desk.inbox()->put(*changed);
                                   else
                                       Q_EMIT m_desk.ledgerTrouble(changed.error());
                               });
}

void EventReader::arrived(const QList<SeenEvent> &events)
{
    show(events);
    if (!m_desk.m_started)
        return; // another window told of them, and nobody is signed in here
    bool transfers = false;
    bool left = false;
    for (const SeenEvent &event : events) {
        const QString object = DomainName::fromRegistrar(event.object).ace();
        const QList<Order> orders = m_desk.ordersOf(object);
        for (const Order &order : orders) {
            if (order.isOpen() && m_desk.isOurs(order))
                m_desk.look(order, Turn::Background);
        }
        if (m_desk.domains()->find(object))
            m_reader.readDomain(object, Turn::Background);
        const EventMeaning meaning = classify(event.eventClass, event.subclass);
        transfers = transfers || meaning.outgoing || TransferReader::lists(meaning.command);
        left = left || (meaning.outgoing && meaning.kind == EventKind::Ok);
    }
    if (transfers)
        m_reader.transfers().read();
    if (left)
        m_reader.readNamesAnew();
}

} // namespace kz
