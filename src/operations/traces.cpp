#include "operations/traces.h"

#include "operations/evidence.h"
#include "operations/queryeventlist.h"
#include "operations/queryobjectloglist.h"
#include "operations/statusevent.h"
#include "registry/domainname.h"

#include <QRegularExpression>

#include <algorithm>

namespace kz {

namespace {

Finding findingOf(EventKind kind, const Traces &order)
{
    if (order.meaning)
        return order.meaning(kind);
    switch (kind) {
    case EventKind::Pending:
        return Finding::Taken;
    case EventKind::Ok: // so only when StatusDomain shows it
        return order.shared ? Finding::Inconclusive : Finding::Taken;
    case EventKind::Attention:
        return Finding::NeedsAction;
    case EventKind::Failed:
        return Finding::Failed;
    case EventKind::Other:
        break;
    }
    return Finding::Inconclusive;
}

bool isAbout(const StatusEvent::Outcome &event, const Traces &order)
{
    return order.fits(event.eventClass, event.subclass, event.date)
        && (order.isName(event.object) || order.isName(event.value(u"domain")));
}

Judgement judgeEvent(const Reply &reply, const Traces &order)
{
    const auto event = StatusEvent::parse(reply);
    if (!event)
        return {reply.code == Reply::notFound ? Finding::NoTrace : Finding::Inconclusive,
                quoted(reply)};
    if (!isAbout(*event, order))
        return {Finding::NoTrace, {}};
    const QString words = event->info.isEmpty()
        ? event->subclass
        : event->subclass + QLatin1StringView(": ") + event->info;
    return {findingOf(classify(event->eventClass, event->subclass).kind, order), words};
}

bool isSuccess(const Reply &reply, const Traces &order)
{
    const auto event = StatusEvent::parse(reply);
    return event && isAbout(*event, order)
        && classify(event->eventClass, event->subclass).kind == EventKind::Ok;
}

/// history: an event that somebody acknowledged is shown only when asked for so.
Look eventLook(const QString &id, const Traces &order, bool history = false)
{
    const StatusEvent read{.id = id, .history = history};
    return {.request = readRequest(read),
            .judge = [order](const Reply &reply) { return judgeEvent(reply, order); },
            .next = [id, order, history](const Reply &reply) -> QList<Look> {
                if (reply.code == Reply::notFound && !history)
                    return {eventLook(id, order, true)};
                if (order.confirm && isSuccess(reply, order))
                    return {order.confirm()};
                return {};
            }};
}

/// The newest event about the order; of two in the same second the more final one.
const QueryEventList::Row *newest(const QList<QueryEventList::Row> &rows, const Traces &order)
{
    const auto finality = [](const QueryEventList::Row &row) {
        const EventKind kind = classify(row.eventClass, row.subclass).kind;
        if (kind == EventKind::Other)
            return -1;
        return kind == EventKind::Pending ? 0 : kind == EventKind::Attention ? 1 : 2;
    };
    const QueryEventList::Row *best = nullptr;
    for (const QueryEventList::Row &row : rows) {
        if (!order.isName(row.object) || finality(row) < 0
            || !order.fits(row.eventClass, row.subclass, row.date))
            continue;
        if (!best || row.date.utc() > best->date.utc()
            || (row.date.utc() == best->date.utc() && finality(row) >= finality(*best)))
            best = &row;
    }
    return best;
}

Judgement judgeEvents(const Reply &reply, const Traces &order)
{
    const auto list = QueryEventList::parse(reply);
    if (!list)
        return {Finding::Inconclusive, quoted(reply)};
    if (const QueryEventList::Row *row = newest(list->rows, order)) {
        const Finding finding = findingOf(classify(row->eventClass, row->subclass).kind, order);
        const bool toldLater = order.endsByEvent && finding == Finding::Done;
        return {toldLater ? Finding::Inconclusive : finding, row->subclass};
    }
    return {list->page.truncated ? Finding::Inconclusive : Finding::NoTrace, {}};
}

Look eventsLook(const Traces &order, const Paging &paging)
{
    const QueryEventList read{.paging = paging,
                              .eventClass = order.eventClass,
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
                                && order.fits(job.eventClass, job.subclass, job.date))
                                further.append(eventLook(job.id, order));
                        }
                    }
                    if (list->page.hasMore())
                        further.append(eventsLook(order, list->page.next()));
                    return further;
                }};
}

/// The words of the log are not documented beyond "REQUEST": "AddDomain", "ADD", "DOMAIN_CREATE".
bool isMeant(const QString &operation, const Traces &order)
{
    static const QRegularExpression separator(QStringLiteral("[^A-Z]+"));
    const QStringList words = operation.toUpper().split(separator, Qt::SkipEmptyParts);
    return words.contains(QString(order.command), Qt::CaseInsensitive)
        || std::any_of(order.logWords.cbegin(), order.logWords.cend(),
                       [&words](const QString &word) { return words.contains(word); });
}

Judgement judgeLog(const Reply &reply, const Traces &order)
{
    const auto list = QueryObjectLogList::parse(reply);
    if (!list)
        return {Finding::Inconclusive, quoted(reply)};
    Judgement result{list->page.truncated ? Finding::Inconclusive : Finding::NoTrace, {}};
    for (const QueryObjectLogList::Row &row : list->rows) {
        if (!isMeant(row.operation, order) || !order.isName(row.object)
            || !isSince(row.date, order.at))
            continue;
        const bool refused = row.status.contains(QLatin1StringView("FAIL"), Qt::CaseInsensitive)
            || row.status.contains(QLatin1StringView("ERROR"), Qt::CaseInsensitive)
            || row.status.contains(QLatin1StringView("REJECT"), Qt::CaseInsensitive);
        const Judgement line{refused ? Finding::Inconclusive : order.logged,
                             (row.operation + u' ' + row.status).trimmed()};
        // What settles nothing is still told.
        result = result.words.isEmpty() && line.finding == result.finding ? line
                                                                          : stronger(result, line);
    }
    return result;
}

} // namespace

bool Traces::fits(const QString &itsClass, const QString &subclass, const Instant &date) const
{
    const EventMeaning event = classify(itsClass, subclass);
    // The class of incoming and outgoing transfers is one: both are DOMAIN_TRANSFER.
    const bool meant = outgoing ? event.outgoing : event.command == command;
    return meant && isSince(date, at);
}

bool Traces::isName(const QString &object) const
{
    const QString id = object.trimmed();
    return ace.isEmpty() || DomainName::fromRegistrar(id).ace() == ace
        || id.compare(ace, Qt::CaseInsensitive) == 0;
}

QList<Sign> eventSigns(const QString &stem)
{
    const QString read = QStringLiteral("QueryEventList → StatusEvent");
    const QString failed = stem + QLatin1StringView("_FAILED");
    const QString pending = stem + QLatin1StringView("_PENDING");
    const QString ofOthers = QStringLiteral(": whose order it is about it does not say");
    return {{Fate::NotApplied, read, failed + QLatin1StringView(", with the registrar's reason"),
             Finding::Failed},
            {Fate::ByOthers, read, failed + ofOthers, Finding::Failed},
            {Fate::ByOthers, read, pending + ofOthers, Finding::Taken},
            {Fate::Pending, read, pending, Finding::Taken},
            {Fate::Pending, read, stem + QLatin1StringView("_NOTIFY, with what people ask for"),
             Finding::NeedsAction}};
}

Sign jobSign()
{
    return {Fate::Pending, QStringLiteral("StatusDomain"),
            QStringLiteral("a pending job; of which order it does not say"), Finding::Inconclusive};
}

QList<Sign> logSigns(Finding logged)
{
    const QString read = QStringLiteral("QueryObjectLogList");
    return {{Fate::NotApplied, read,
             QStringLiteral("a line of the command with FAIL, ERROR or REJECT; the words are not "
                            "documented"),
             Finding::Inconclusive},
            {Fate::ByOthers, read,
             QStringLiteral("a line of the command: whose order it is about it does not say"),
             logged},
            {Fate::Pending, read, QStringLiteral("a line of the command"), logged}};
}

Look Traces::events() const
{
    return eventsLook(*this, {});
}

Look Traces::log() const
{
    const QueryObjectLogList read{.paging = {},
                                  .object = ace,
                                  .objectClass = objectClass,
                                  .since = at.toUTC().date().addDays(-1)};
    return {.request = readRequest(read),
            .judge = [order = *this](const Reply &reply) { return judgeLog(reply, order); }};
}

} // namespace kz
