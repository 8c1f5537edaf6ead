#include "operations/evidence.h"
#include "operations/queryforeigntransferlist.h"
#include "operations/querytransferlist.h"
#include "operations/statusdomain.h"
#include "operations/statusdomaintransfer.h"
#include "operations/traces.h"
#include "operations/transferdomain.h"
#include "operations/transferstatus.h"

#include <algorithm>

// How the outcome of a transfer order is found out. A name is ours when StatusDomain shows it; that
// it left, or stayed, only the transfer itself and its events can say.

namespace kz {

using namespace Qt::StringLiterals;

using Action = TransferDomain::Action;

namespace {

/// The order as its looks see it.
struct Ordered
{
    Action action;
    QString ace;
    QDateTime at;
};

bool has(const QStringList &status, const char *word)
{
    return status.contains(QLatin1StringView(word), Qt::CaseInsensitive);
}

/// approved: the transfer itself, or an event, has said that the name may come.
Judgement judgeArrival(const Reply &reply, const Ordered &order, bool approved)
{
    if (reply.code == Reply::notFound)
        return {Finding::NoTrace, quoted(reply)};
    const auto shown = StatusDomain::parse(reply);
    if (!shown || shown->record.name.ace() != order.ace)
        return {Finding::Inconclusive, quoted(reply)};
    const QStringList status = shown->record.status.value_or(QStringList());
    const QString words = status.join(QLatin1StringView(", "));
    if (has(status, "REQUESTED") || has(status, "pendingTransfer") || has(status, "pendingCreate"))
        return {order.action == Action::Request ? Finding::Taken : Finding::Inconclusive, words};
    // A name that was in the account before says nothing. A day of margin, because the date may
    // come without a time.
    const Instant came = Instant::fromRegistrar(reply.value(u"registrar transfer date"));
    if (!isSince(came, order.at.addDays(-1)) && (came.isKnown() || !approved))
        return {Finding::Inconclusive, words};
    // It came although somebody wanted to take the request back.
    return {order.action == Action::Request ? Finding::Done : Finding::Failed, words};
}

Look arrivalLook(const Ordered &order, bool approved)
{
    const StatusDomain read{.domain = DomainName::fromRegistrar(order.ace)};
    return {.request = readRequest(read), .judge = [order, approved](const Reply &reply) {
                return judgeArrival(reply, order, approved);
            }};
}

/// The status with the last line of the log, which says why.
QString wordsOf(const StatusDomainTransfer::Outcome &transfer)
{
    return transfer.log.isEmpty()
        ? transfer.status
        : transfer.status + QLatin1StringView(": ") + transfer.log.constLast();
}

/// An earlier attempt, or a transfer out of the account, may be the last one there was: only one
/// that was asked for since is this one.
bool isEarlier(const StatusDomainTransfer::Outcome &transfer, const Ordered &order)
{
    return transfer.requested.isKnown() && !isSince(transfer.requested, order.at);
}

/// A transfer that is off: by our order, whose word that is, or before it, by somebody else.
/// "FAILED" does not say who ended it, only that it is off, as was wanted.
Finding endedBy(const QString &status, const QString &ours)
{
    const QString word = Reply::normalName(status);
    return word == Reply::normalName(ours) || word == "FAILED"_L1 ? Finding::Done : Finding::Failed;
}

Finding findingOf(const StatusDomainTransfer::Outcome &transfer, const Ordered &order)
{
    const TransferStage stage = transferStage(transfer.status);
    const bool over = stage == TransferStage::Failed;
    switch (order.action) {
    case Action::Request:
        if (isEarlier(transfer, order))
            return Finding::Inconclusive;
        if (stage == TransferStage::Open || stage == TransferStage::Approved)
            return Finding::Taken; // ours only when StatusDomain shows the name
        return over && transfer.requested.isKnown() ? Finding::Failed : Finding::Inconclusive;
    case Action::Cancel:
    case Action::Deny:
        if (over)
            return endedBy(transfer.status,
                           order.action == Action::Cancel ? u"clientCancelled"_s
                                                          : u"clientRejected"_s);
        return stage == TransferStage::Approved ? Finding::Failed : Finding::Inconclusive;
    case Action::Approve:
        if (stage == TransferStage::Approved)
            return Finding::Done;
        return over ? Finding::Failed : Finding::Inconclusive;
    }
    return Finding::Inconclusive;
}

Look transferLook(const Ordered &order)
{
    const StatusDomainTransfer read{.domain = DomainName::fromRegistrar(order.ace)};
    return {.request = readRequest(read),
            .judge = [order](const Reply &reply) -> Judgement {
                if (reply.code == Reply::notFound)
                    return {Finding::NoTrace, quoted(reply)};
                const auto transfer = StatusDomainTransfer::parse(reply);
                if (!transfer)
                    return {Finding::Inconclusive, quoted(reply)};
                return {findingOf(*transfer, order), wordsOf(*transfer)};
            },
            .next = [order](const Reply &reply) -> QList<Look> {
                const auto transfer = StatusDomainTransfer::parse(reply);
                const bool came = order.action == Action::Request && transfer
                    && transferStage(transfer->status) == TransferStage::Approved
                    && !isEarlier(*transfer, order);
                return came ? QList<Look>{arrivalLook(order, true)} : QList<Look>{};
            }};
}

/// Incoming transfers; changes of owner stand in the same list.
Look listLook(const Ordered &order)
{
    return {.request = readRequest(QueryTransferList{.paging = {}, .pattern = order.ace}),
            .judge = [order](const Reply &reply) -> Judgement {
                const auto list = QueryTransferList::parse(reply);
                if (!list)
                    return {Finding::Inconclusive, quoted(reply)};
                for (const QueryTransferList::Row &row : list->rows) {
                    if (row.domain.ace() != order.ace)
                        continue;
                    const bool open = transferStage(row.status) == TransferStage::Open;
                    const bool ours = open && order.action == Action::Request;
                    return {ours ? Finding::Taken : Finding::Inconclusive, row.status};
                }
                return {list->page.truncated ? Finding::Inconclusive : Finding::NoTrace, {}};
            }};
}

/// Requests of others: one that still waits shows that no answer was put in force yet.
Look foreignLook(const Ordered &order)
{
    return {.request = readRequest(QueryForeignTransferList{.paging = {}, .pattern = order.ace}),
            .judge = [order](const Reply &reply) -> Judgement {
                const auto list = QueryForeignTransferList::parse(reply);
                if (!list)
                    return {Finding::Inconclusive, quoted(reply)};
                for (const QueryForeignTransferList::Row &row : list->rows) {
                    if (row.domain.ace() == order.ace)
                        return {Finding::Inconclusive, row.status};
                }
                return {list->page.truncated ? Finding::Inconclusive : Finding::NoTrace, {}};
            }};
}

/// What an event says of an order about a transfer that is under way. In, out: the name came or
/// left (SUCCESSFUL), or it stayed (FAILED). That an order which wanted it to stay made it so is
/// said only when the registrar has said to have that order.
Finding meaningFor(Action action, bool taken, EventKind kind)
{
    const bool approves = action == Action::Approve;
    switch (kind) {
    case EventKind::Ok:
        return approves ? Finding::Done : Finding::Failed;
    case EventKind::Failed:
        if (approves)
            return Finding::Failed;
        return taken ? Finding::Done : Finding::Inconclusive;
    case EventKind::Attention:
        return Finding::NeedsAction;
    case EventKind::Pending: // the request of the other registrar
    case EventKind::Other:
        break;
    }
    return Finding::Inconclusive;
}

} // namespace

QList<Look> TransferDomain::looks(const Sent &sent)
{
    const Ordered order{.action = actionOf(sent.params),
                        .ace = sent.params.value(QString(Field::domain)),
                        .at = sent.at};
    Traces traces{.command = command,
                  .eventClass = QStringLiteral("DOMAIN_TRANSFER"),
                  .logWords = {QStringLiteral("TRANSFER")},
                  .ace = order.ace,
                  .at = sent.at};
    if (order.action == Action::Request) {
        traces.confirm = [order] { return arrivalLook(order, true); };
        return {arrivalLook(order, false), transferLook(order), listLook(order), traces.events(),
                traces.log()};
    }
    // Request, withdrawal and answers are one command to the log.
    traces.logged = Finding::Inconclusive;
    traces.meaning = [action = order.action, taken = sent.taken](EventKind kind) {
        return meaningFor(action, taken, kind);
    };
    if (order.action == Action::Cancel) {
        traces.endsByEvent = true;
        return {transferLook(order), arrivalLook(order, false), listLook(order), traces.events(),
                traces.log()};
    }
    traces.outgoing = true;
    return {transferLook(order), foreignLook(order), traces.events(), traces.log()};
}

QList<Settling> TransferDomain::settling()
{
    const QString name = u"StatusDomain"_s;
    const QString transfer = u"StatusDomainTransfer"_s;
    const QString event = u"QueryEventList → StatusEvent"_s;
    const QString incoming =
        u"StatusDomain, StatusDomainTransfer, QueryTransferList, QueryEventList, QueryObjectLogList"_s;
    const QString outgoing =
        u"StatusDomainTransfer, QueryForeignTransferList, QueryEventList, QueryObjectLogList"_s;
    const QString nothing = u"545, no row, no event, no line"_s;
    const QString approved = u"clientApproved or serverApproved"_s;
    const QString over = u"clientRejected, clientCancelled, serverCancelled or FAILED"_s;
    const QString waits = u"a word for a transfer that waits, such as pending"_s;
    const QList<Sign> request{
        {Fate::Applied, name, u"the name, with a transfer date since"_s, Finding::Done},
        {Fate::Applied, transfer + u" → StatusDomain"_s, approved + u", and the name"_s,
         Finding::Done},
        {Fate::Applied, event + u" → StatusDomain"_s, u"TRANSFER_SUCCESSFUL, and the name"_s,
         Finding::Done},
        {Fate::NotApplied, transfer, over + u", of a transfer asked for since"_s, Finding::Failed},
        {Fate::ByOthers, name, u"the name, with a transfer date since, whoever asked for it"_s,
         Finding::Done},
        {Fate::ByOthers, name, u"the name, which was in the account before"_s,
         Finding::Inconclusive},
        {Fate::ByOthers, transfer,
         u"a transfer that was asked for before, in or out, however it stands"_s,
         Finding::Inconclusive},
        {Fate::Pending, name, u"REQUESTED, pendingTransfer or pendingCreate"_s, Finding::Taken},
        {Fate::Pending, transfer, waits + u", of a transfer asked for since"_s, Finding::Taken},
        {Fate::Pending, u"QueryTransferList"_s, waits, Finding::Taken},
        {Fate::NoTrace, incoming, nothing, Finding::NoTrace}};
    const QList<Sign> withdrawal{
        {Fate::Applied, transfer, u"clientCancelled"_s, Finding::Done},
        {Fate::Applied, event,
         u"TRANSFER_FAILED, with the registrar's reason, when the registrar has said to have the withdrawal"_s,
         Finding::Done},
        {Fate::NotApplied, name, u"the name, with a transfer date since: too late"_s,
         Finding::Failed},
        {Fate::NotApplied, transfer, approved + u": too late"_s, Finding::Failed},
        {Fate::NotApplied, event, u"TRANSFER_SUCCESSFUL: too late"_s, Finding::Failed},
        {Fate::ByOthers, transfer,
         u"clientRejected or serverCancelled: it was off without the withdrawal"_s,
         Finding::Failed},
        {Fate::ByOthers, transfer, u"FAILED: it is off, whoever ended it"_s, Finding::Done},
        {Fate::ByOthers, event, u"TRANSFER_FAILED: it is off, whoever ended it"_s,
         Finding::Inconclusive},
        {Fate::Pending, name, u"REQUESTED, pendingTransfer or pendingCreate"_s,
         Finding::Inconclusive},
        {Fate::Pending, transfer, waits, Finding::Inconclusive},
        {Fate::Pending, u"QueryTransferList"_s, waits, Finding::Inconclusive},
        {Fate::Pending, event, u"TRANSFER_NOTIFY, with what people ask for"_s,
         Finding::NeedsAction},
        {Fate::NoTrace, incoming, nothing, Finding::NoTrace}};
    const QList<Sign> answer{{Fate::Pending, transfer, waits, Finding::Inconclusive},
                             {Fate::Pending, u"QueryForeignTransferList"_s,
                              u"a row: nothing is answered yet"_s, Finding::Inconclusive},
                             {Fate::Pending, event,
                              u"FOREIGN_TRANSFER_NOTIFY, with what people ask for"_s,
                              Finding::NeedsAction},
                             {Fate::NoTrace, outgoing, nothing, Finding::NoTrace}};
    const QList<Sign> approval{
        {Fate::Applied, transfer, approved, Finding::Done},
        {Fate::Applied, u"QueryEventList"_s, u"FOREIGN_TRANSFER_SUCCESSFUL: it left"_s,
         Finding::Done},
        {Fate::NotApplied, transfer, over, Finding::Failed},
        {Fate::NotApplied, event, u"FOREIGN_TRANSFER_FAILED: it stayed"_s, Finding::Failed},
        {Fate::ByOthers, transfer,
         u"serverApproved: the registry lets it go when nobody answers in time"_s, Finding::Done}};
    const QList<Sign> denial{
        {Fate::Applied, transfer, u"clientRejected"_s, Finding::Done},
        {Fate::Applied, u"QueryEventList"_s,
         u"FOREIGN_TRANSFER_FAILED: it stayed, when the registrar has said to have the answer"_s,
         Finding::Done},
        {Fate::NotApplied, transfer, approved, Finding::Failed},
        {Fate::NotApplied, event, u"FOREIGN_TRANSFER_SUCCESSFUL: it left"_s, Finding::Failed},
        {Fate::ByOthers, transfer,
         u"clientCancelled or serverCancelled: it was off without the answer"_s, Finding::Failed},
        {Fate::ByOthers, transfer, u"FAILED: it stays, whoever ended it"_s, Finding::Done},
        {Fate::ByOthers, event, u"FOREIGN_TRANSFER_FAILED: it stays, whoever ended it"_s,
         Finding::Inconclusive}};
    const QList<Sign> log = logSigns(Finding::Inconclusive);
    return {{.of = u"REQUEST"_s,
             .signs = request + eventSigns(u"TRANSFER"_s) + logSigns(Finding::Taken)},
            {.of = u"CANCEL"_s, .signs = withdrawal + log},
            {.of = u"APPROVE"_s, .signs = approval + answer + log},
            {.of = u"DENY"_s, .signs = denial + answer + log}};
}

} // namespace kz
