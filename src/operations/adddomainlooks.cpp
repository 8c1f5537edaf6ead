#include "operations/adddomain.h"
#include "operations/events.h"
#include "operations/evidence.h"
#include "operations/queryeventlist.h"
#include "operations/queryobjectloglist.h"
#include "operations/statusdomain.h"
#include "operations/statusevent.h"

#include <algorithm>

// How the outcome of a registration order is found out. "Registered" is said only of a name that
// StatusDomain shows; events and logs say no more than that the order is there, or was refused.

namespace kz {

namespace {

constexpr int notFound = 545;

/// The order as its looks see it.
struct Ordered
{
    QString ace;
    QDateTime at;
};

bool hasAny(const QStringList &status, std::initializer_list<QLatin1StringView> words)
{
    return std::any_of(words.begin(), words.end(), [&status](QLatin1StringView word) {
        return status.contains(word, Qt::CaseInsensitive);
    });
}

/// confirmed: an event has said that the registration succeeded.
Judgement judgeShown(const Reply &reply, const Ordered &order, bool confirmed)
{
    if (reply.code == notFound)
        return {Finding::NoTrace, quoted(reply)};
    const auto shown = StatusDomain::parse(reply);
    if (!shown || shown->record.name.ace() != order.ace)
        return {Finding::Inconclusive, quoted(reply)};
    const DomainRecord &record = shown->record;
    const QStringList status = record.status.value_or(QStringList());
    const QString words = status.join(QLatin1StringView(", "));

    // A name that was in the account before says nothing of the order. A day of margin, because
    // the registry's date of creation may come without a time.
    const bool isNew = isSince(record.created, order.at.addDays(-1));
    if (record.created.isKnown() && !isNew)
        return {Finding::Inconclusive, record.created.raw()};
    if (hasAny(status, {QLatin1StringView("REQUESTED"), QLatin1StringView("pendingCreate")}))
        return {Finding::Taken, words};
    // A registered name need not be ACTIVE: under a lock only the lock may be shown. An expiry date
    // has none but a registered name.
    const bool active = hasAny(status, {QLatin1StringView("ACTIVE"), QLatin1StringView("ok")});
    if (confirmed || (isNew && (active || record.expires.isKnown())))
        return {Finding::Done, words};
    return {Finding::Inconclusive, words};
}

Look statusLook(const Ordered &order, bool confirmed)
{
    const StatusDomain read{.domain = DomainName::fromRegistrar(order.ace)};
    return {.request = readRequest(read), .judge = [order, confirmed](const Reply &reply) {
                return judgeShown(reply, order, confirmed);
            }};
}

bool isAbout(const QString &eventClass, const QString &subclass, const Instant &date,
             const Ordered &order)
{
    return classify(eventClass, subclass).command == AddDomain::command && isSince(date, order.at);
}

bool isName(const QString &object, const Ordered &order)
{
    return DomainName::fromRegistrar(object.trimmed()).ace() == order.ace;
}

Finding findingOf(EventKind kind)
{
    switch (kind) {
    case EventKind::Pending:
    case EventKind::Ok: // registered only when StatusDomain shows it
        return Finding::Taken;
    case EventKind::Attention:
        return Finding::NeedsAction;
    case EventKind::Failed:
        return Finding::Failed;
    case EventKind::Other:
        break;
    }
    return Finding::Inconclusive;
}

Judgement judgeEvent(const Reply &reply, const Ordered &order)
{
    const auto event = StatusEvent::parse(reply);
    if (!event)
        return {reply.code == notFound ? Finding::NoTrace : Finding::Inconclusive, quoted(reply)};
    const bool about = isAbout(event->eventClass, event->subclass, event->date, order)
        && (isName(event->object, order) || isName(event->value(u"domain"), order));
    if (!about)
        return {Finding::NoTrace, {}};
    const QString words = event->info.isEmpty()
        ? event->subclass
        : event->subclass + QLatin1StringView(": ") + event->info;
    return {findingOf(classify(event->eventClass, event->subclass).kind), words};
}

bool isSuccess(const Reply &reply)
{
    const auto event = StatusEvent::parse(reply);
    return event && classify(event->eventClass, event->subclass).kind == EventKind::Ok;
}

/// history: an event that somebody acknowledged is shown only when asked for so.
Look eventLook(const QString &id, const Ordered &order, bool history = false)
{
    const StatusEvent read{.id = id, .history = history};
    return {.request = readRequest(read),
            .judge = [order](const Reply &reply) { return judgeEvent(reply, order); },
            .next = [id, order, history](const Reply &reply) -> QList<Look> {
                if (reply.code == notFound && !history)
                    return {eventLook(id, order, true)};
                if (judgeEvent(reply, order).finding == Finding::Taken && isSuccess(reply))
                    return {statusLook(order, true)};
                return {};
            }};
}

/// The newest event about the order; of two in the same second the more final one.
const QueryEventList::Row *newest(const QList<QueryEventList::Row> &rows, const Ordered &order)
{
    const auto finality = [](const QueryEventList::Row &row) {
        const EventKind kind = classify(row.eventClass, row.subclass).kind;
        if (kind == EventKind::Other)
            return -1;
        return kind == EventKind::Pending ? 0 : kind == EventKind::Attention ? 1 : 2;
    };
    const QueryEventList::Row *best = nullptr;
    for (const QueryEventList::Row &row : rows) {
        if (!isName(row.object, order) || finality(row) < 0
            || !isAbout(row.eventClass, row.subclass, row.date, order))
            continue;
        if (!best || row.date.utc() > best->date.utc()
            || (row.date.utc() == best->date.utc() && finality(row) >= finality(*best)))
            best = &row;
    }
    return best;
}

Judgement judgeEvents(const Reply &reply, const Ordered &order)
{
    const auto list = QueryEventList::parse(reply);
    if (!list)
        return {Finding::Inconclusive, quoted(reply)};
    if (const QueryEventList::Row *row = newest(list->rows, order))
        return {findingOf(classify(row->eventClass, row->subclass).kind), row->subclass};
    return {list->page.truncated ? Finding::Inconclusive : Finding::NoTrace, {}};
}

Look eventsLook(const Ordered &order, const Paging &paging)
{
    const QueryEventList read{.paging = paging,
                              .eventClass = QStringLiteral("DOMAIN_REGISTRATION"),
                              .since = order.at.toUTC().date().addDays(-1)};
    return {.request = readRequest(read),
            .judge = [order](const Reply &reply) { return judgeEvents(reply, order); },
            .next =
                [order](const Reply &reply) {
                    QList<Look> further;
                    const auto list = QueryEventList::parse(reply);
                    if (!list)
                        return further;
                    if (const QueryEventList::Row *row = newest(list->rows, order)) {
                        further.append(eventLook(row->id, order));
                    } else {
                        // Events of jobs may carry another id and name the domain in their data.
                        constexpr qsizetype most = 10;
                        for (const QueryEventList::Row &job : list->rows) {
                            if (further.size() < most && !job.object.contains(u'.')
                                && isAbout(job.eventClass, job.subclass, job.date, order))
                                further.append(eventLook(job.id, order));
                        }
                    }
                    if (list->page.hasMore())
                        further.append(eventsLook(order, list->page.next()));
                    return further;
                }};
}

Judgement judgeLog(const Reply &reply, const Ordered &order)
{
    const auto list = QueryObjectLogList::parse(reply);
    if (!list)
        return {Finding::Inconclusive, quoted(reply)};
    Judgement result{list->page.truncated ? Finding::Inconclusive : Finding::NoTrace, {}};
    for (const QueryObjectLogList::Row &row : list->rows) {
        // The words of the log are not documented beyond "REQUEST": "AddDomain", "ADD", "CREATE".
        const QString operation = Reply::normalName(row.operation);
        const bool adds = operation.startsWith(QLatin1StringView("ADD"))
            || operation.contains(QLatin1StringView("CREATE"));
        if (!adds || !isName(row.object, order) || !isSince(row.date, order.at))
            continue;
        const bool refused = row.status.contains(QLatin1StringView("FAIL"), Qt::CaseInsensitive)
            || row.status.contains(QLatin1StringView("ERROR"), Qt::CaseInsensitive)
            || row.status.contains(QLatin1StringView("REJECT"), Qt::CaseInsensitive);
        result = stronger(result,
                          {refused ? Finding::Inconclusive : Finding::Taken,
                           (row.operation + u' ' + row.status).trimmed()});
    }
    return result;
}

Look logLook(const Ordered &order)
{
    const QueryObjectLogList read{.paging = {},
                                  .object = order.ace,
                                  .objectClass = QStringLiteral("DOMAIN"),
                                  .since = order.at.toUTC().date().addDays(-1)};
    return {.request = readRequest(read),
            .judge = [order](const Reply &reply) { return judgeLog(reply, order); }};
}

} // namespace

QList<Look> AddDomain::looks(const Sent &sent)
{
    const Ordered order{.ace = sent.params.value(QString(Field::domain)), .at = sent.at};
    return {statusLook(order, false), eventsLook(order, {}), logLook(order)};
}

} // namespace kz
