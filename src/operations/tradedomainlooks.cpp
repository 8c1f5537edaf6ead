#include "operations/evidence.h"
#include "operations/querytransferlist.h"
#include "operations/statusdomain.h"
#include "operations/traces.h"
#include "operations/tradedomain.h"

// How the outcome of a trade, or of its withdrawal, is found out. The owner has changed when
// StatusDomain shows the new one; lists, events and log say that the trade is there or is over.

namespace kz {

using namespace Qt::StringLiterals;

namespace {

/// The order as its looks see it.
struct Traded
{
    QString ace;
    QString owner; ///< handle; a withdrawal may not know it
    bool cancel = false;

    Finding whenChanged() const { return cancel ? Finding::Failed : Finding::Done; }
};

bool isSame(const QString &handle, const QString &other)
{
    return handle.compare(other, Qt::CaseInsensitive) == 0;
}

bool isUnderWay(const QString &status)
{
    return status.startsWith(QLatin1StringView("TRADE"), Qt::CaseInsensitive);
}

/// over: the registrar has shown that no trade of the name is under way any more.
Judgement judgeOwner(const Reply &reply, const Traded &order, bool over)
{
    if (reply.code == Reply::notFound)
        return {Finding::NoTrace, quoted(reply)};
    const auto shown = StatusDomain::parse(reply);
    if (!shown || shown->record.name.ace() != order.ace || !shown->record.owner)
        return {Finding::Inconclusive, quoted(reply)};
    const QString &owner = *shown->record.owner;
    const QString words = QLatin1StringView("owner contact ") + owner;
    if (!order.owner.isEmpty() && isSame(owner, order.owner))
        return {order.whenChanged(), words};
    // The old owner proves nothing while the trade may still run.
    const bool withdrawn = order.cancel && over && !order.owner.isEmpty();
    if (withdrawn && shown->pendingJobs.isEmpty())
        return {Finding::Done, words};
    return besideJobs({Finding::NoTrace, words}, shown->pendingJobs);
}

Look ownerLook(const Traded &order, bool over)
{
    const StatusDomain read{.domain = DomainName::fromRegistrar(order.ace)};
    return {.request = readRequest(read),
            .judge = [order, over](const Reply &reply) { return judgeOwner(reply, order, over); }};
}

/// The row of the name; nothing when a whole list does not hold it.
const QueryTransferList::Row *rowOf(const QueryTransferList::Outcome &list, const QString &ace)
{
    for (const QueryTransferList::Row &row : list.rows) {
        if (row.domain.ace() == ace)
            return &row;
    }
    return nullptr;
}

Judgement judgeList(const Reply &reply, const Traded &order)
{
    const auto list = QueryTransferList::parse(reply);
    if (!list)
        return {Finding::Inconclusive, quoted(reply)};
    const QueryTransferList::Row *row = rowOf(*list, order.ace);
    if (!row)
        return {list->page.truncated ? Finding::Inconclusive : Finding::NoTrace, {}};
    // A name has one trade at a time. That it runs does not say whether it was taken back.
    const bool taken = isUnderWay(row->status) && !order.cancel;
    return {taken ? Finding::Taken : Finding::Inconclusive, row->status};
}

Look listLook(const Traded &order)
{
    const QueryTransferList read{.paging = {}, .pattern = order.ace};
    return {.request = readRequest(read),
            .judge = [order](const Reply &reply) { return judgeList(reply, order); },
            .next =
                [order](const Reply &reply) {
                    const auto list = QueryTransferList::parse(reply);
                    const bool over = list && !list->page.truncated && !rowOf(*list, order.ace);
                    return order.cancel && over ? QList<Look>{ownerLook(order, true)}
                                                : QList<Look>();
                }};
}

/// What an event about the trade says of the order that takes it back.
Finding ofWithdrawal(EventKind kind)
{
    return kind == EventKind::Failed ? Finding::Done
        : kind == EventKind::Ok      ? Finding::Failed
                                     : Finding::Inconclusive;
}

} // namespace

QList<Look> TradeDomain::looks(const Sent &sent)
{
    const Traded order{.ace = sent.params.value(QString(Field::domain)),
                       .owner = sent.params.value(QString(Field::owner)),
                       .cancel = ends(sent).has_value()};
    Traces traces{.command = command,
                  .eventClass = QStringLiteral("DOMAIN_TRADE"),
                  .logWords = {QStringLiteral("TRADE")},
                  // A request and its withdrawal look alike in the log.
                  .logged = order.cancel ? Finding::Inconclusive : Finding::Taken,
                  .ace = order.ace,
                  .at = sent.at,
                  .shared = true};
    if (order.cancel) {
        traces.meaning = ofWithdrawal;
        traces.endsByEvent = true;
        // The event says more than the owner that stayed, which the list leads to: it is read
        // first.
        return {ownerLook(order, false), traces.events(), listLook(order), traces.log()};
    }
    traces.confirm = [order] { return ownerLook(order, false); };
    return {ownerLook(order, false), listLook(order), traces.events(), traces.log()};
}

QList<Settling> TradeDomain::settling()
{
    const QString event = u"QueryEventList → StatusEvent"_s;
    const QString eventAndName = event + u" → StatusDomain"_s;
    const QString all = u"StatusDomain, QueryTransferList, QueryEventList, QueryObjectLogList"_s;
    const QList<Sign> request{
        {Fate::Applied, u"StatusDomain"_s, u"the new owner"_s, Finding::Done},
        {Fate::Applied, eventAndName, u"TRADE_SUCCESSFUL, and the new owner"_s, Finding::Done},
        {Fate::ByOthers, u"StatusDomain"_s, u"the new owner: it is so, whoever ordered it"_s,
         Finding::Done},
        {Fate::ByOthers, eventAndName, u"TRADE_SUCCESSFUL, and another owner"_s,
         Finding::Inconclusive},
        {Fate::ByOthers, u"QueryTransferList"_s,
         u"TRADE or TRADEPENDING: a name has one trade at a time, whose it is the list does not "
         "say"_s,
         Finding::Taken},
        {Fate::Pending, u"QueryTransferList"_s, u"TRADE or TRADEPENDING"_s, Finding::Taken},
        {Fate::NoTrace, all, u"another owner, no row, no event, no line"_s, Finding::NoTrace}};
    const QList<Sign> withdrawal{
        {Fate::Applied, event, u"TRADE_FAILED, with the registrar's reason"_s, Finding::Done},
        {Fate::Applied, u"QueryTransferList → StatusDomain"_s,
         u"no row, another owner than the new one, and no pending job"_s, Finding::Done},
        {Fate::NotApplied, u"StatusDomain"_s, u"the new owner: too late"_s, Finding::Failed},
        {Fate::NotApplied, event, u"TRADE_SUCCESSFUL: too late"_s, Finding::Failed},
        {Fate::ByOthers, event,
         u"TRADE_FAILED: the trade is over, whether withdrawn or refused by the registry"_s,
         Finding::Done},
        {Fate::Pending, u"QueryTransferList"_s,
         u"TRADE or TRADEPENDING: it is not withdrawn yet, or will not be"_s,
         Finding::Inconclusive},
        {Fate::Pending, event, u"TRADE_PENDING or TRADE_NOTIFY"_s, Finding::Inconclusive},
        {Fate::NoTrace, all,
         u"an owner, no row, no event, no line, where the withdrawal does not name who was to be "
         "the owner"_s,
         Finding::NoTrace}};
    return {
        {.of = u"REQUEST"_s,
         .signs = request + QList{jobSign()} + eventSigns(u"TRADE"_s) + logSigns(Finding::Taken)},
        {.of = u"CANCEL"_s,
         .signs = withdrawal + QList{jobSign()} + logSigns(Finding::Inconclusive)}};
}

} // namespace kz
