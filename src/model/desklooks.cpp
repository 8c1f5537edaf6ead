#include "model/desk.h"

#include "model/batches.h"
#include "model/domainmodel.h"
#include "model/eventreader.h"
#include "model/reader.h"
#include "model/words.h"
#include "operations/tradedomain.h"
#include "operations/transferdomain.h"
#include "operations/typedcommand.h"

#include <algorithm>

// Orders that the registrar has: looked at until they end, and what their end means for others.

namespace kz {

namespace {

using State = Order::State;

State stateFor(Finding finding, State present)
{
    switch (finding) {
    case Finding::Done:
        return State::Done;
    case Finding::Failed:
        return State::Failed;
    case Finding::NeedsAction:
        return State::NeedsAction;
    case Finding::Taken:
        // A question of the registrar stays open until it is answered or the order ends.
        return present == State::NeedsAction ? present : State::Accepted;
    case Finding::Inconclusive:
    case Finding::NoTrace:
        break;
    }
    return present;
}

bool isAboutTheSame(const Order &one, const Order &other)
{
    return one.request.command == other.request.command
        && one.request.object == other.request.object;
}

} // namespace

void Desk::noteLook(const Order &order)
{
    const QDateTime now = QDateTime::currentDateTimeUtc();
    m_traceless.remove(order.id);
    m_failedLooks.remove(order.id);
    m_nextLook.remove(order.id);
    const bool ours = isOurs(order);
    const bool listed = m_batches->isListed(order);
    // Who follows it looks. A list that settles many is no look at each, and it shows their rows as
    // well.
    if (ours && !listed && order.state == State::Unknown)
        m_nextLook.insert(order.id, now.addMSecs(m_watch.unknown.count()));
    else if (ours && !listed && order.state == State::Accepted)
        m_nextLook.insert(order.id, now.addMSecs(m_watch.soon.count()));
    else if (ours && order.state == State::NeedsAction)
        m_nextLook.insert(order.id, now.addMSecs(m_watch.accepted.count()));
    // The row shows what the registrar shows, whatever the order came to.
    const bool ended = order.state == State::Done || order.state == State::Failed
        || order.state == State::Rejected || order.state == State::Withdrawn;
    if (ended && !listed)
        m_reader->readBack(order);
    if (order.state == State::Done && ours)
        endWhatItTakesBack(order);
}

const OperationInfo *Desk::info(const QString &command) const
{
    const auto known =
        std::find_if(m_operations.cbegin(), m_operations.cend(),
                     [&command](const OperationInfo &info) { return info.command == command; });
    if (known != m_operations.cend())
        return &*known;
    // What was typed may be any command.
    return command == TypedCommand::command ? nullptr : info(QString(TypedCommand::command));
}

void Desk::lookNow(const QString &orderId)
{
    if (const auto found = order(orderId))
        look(*found, Turn::Click);
}

void Desk::lookAtAll()
{
    m_reader->events().read();
    m_batches->lookNow();
    const QStringList ids = m_nextLook.keys();
    for (const QString &id : ids) {
        if (const auto followed = order(id))
            look(*followed, Turn::Background);
    }
}

void Desk::look(const Order &order, Turn turn)
{
    if (!m_started || m_settler.isLooking(order.id) || order.state == State::Sending
        || order.state == State::Queued)
        return;
    m_settler.look(order, turn,
                   [this, id = order.id](const Evidence &evidence) { judged(id, evidence); });
}

void Desk::judged(const QString &orderId, const Evidence &evidence)
{
    const auto found = order(orderId);
    if (!found)
        return;
    const State present = found->state;
    State to = stateFor(evidence.verdict.finding, present);
    if (to == State::Failed && mayFollow(present, State::Withdrawn)) {
        // The registrar may show the end before it has answered what brought it about.
        if (hasWithdrawal(*found, {State::Sending}))
            to = present;
        else if (hasWithdrawal(*found, {State::Accepted, State::Unknown, State::Done}))
            to = State::Withdrawn;
    }
    // Staff ordered the same again: what is seen may be the work of that.
    if (present == State::NotFound && isOrderedAgain(*found))
        to = present;
    const bool nothing = evidence.verdict.finding == Finding::NoTrace;
    if (present == State::Unknown
        && (nothing || evidence.verdict.finding == Finding::Inconclusive)) {
        // Only whole looks count: a read that failed has not looked. Something that settles
        // nothing, such as the old data, may stay so for ever: then staff decide, too, only later.
        int &unsettled = m_traceless[orderId];
        unsettled = evidence.whole ? unsettled + 1 : unsettled;
        if (unsettled >= m_watch.looksBeforeNotFound * (nothing ? 1 : 2))
            to = State::NotFound;
    }
    // Where staff decide, they see all that was looked at.
    const bool allOfIt = evidence.verdict.words.isEmpty() || to == State::NotFound;
    if (to != present)
        return advance(orderId, to, 0,
                       allOfIt ? evidence.found.join(u'\n') : evidence.verdict.words);
    // Whether it was carried out before its object went, no look will tell.
    if (const Order *removal = evidence.whole ? removalOf(*found) : nullptr) {
        const QString end =
            QStringLiteral("%1 %2: %3")
                .arg(removal->request.command, removal->number, removal->steps.constLast().words);
        return advance(orderId, State::Withdrawn, 0,
                       (evidence.found + QStringList{end}).join(u'\n'));
    }
    const bool unknown = present == State::Unknown;
    const auto first = unknown ? m_watch.unknown : m_watch.accepted;
    const auto most = unknown ? m_watch.unknownMax : m_watch.acceptedMax;
    // A look that failed is none, but a registrar that cannot be read is not asked more often.
    const int failed = evidence.whole ? 0 : m_failedLooks.value(orderId) + 1;
    m_failedLooks.insert(orderId, failed);
    const auto wait = std::min<std::chrono::milliseconds>(
        first * (qint64(1) << std::min(found->looks + failed, 20)), most);
    // Another window may have taken it over while this one looked.
    if (found->isOpen() && isOurs(*found))
        m_nextLook.insert(orderId, QDateTime::currentDateTimeUtc().addMSecs(wait.count()));
    m_ledger.looked(orderId, evidence.found.join(u'\n'), evidence.whole, this,
                    [this](const Result<Order, LedgerError> &order) {
                        if (order)
                            keep({*order});
                    });
}

std::optional<QString> Desk::endedAspect(const Order &order) const
{
    const auto known = std::find_if(
        m_operations.cbegin(), m_operations.cend(),
        [&order](const OperationInfo &info) { return info.command == order.request.command; });
    return known == m_operations.cend() ? std::nullopt : known->ends(sentAs(order));
}

bool Desk::hasWithdrawal(const Order &order, const QList<State> &states) const
{
    const QList<Order> others = ordersOf(order.request.object);
    return std::any_of(others.cbegin(), others.cend(), [&](const Order &other) {
        return isAboutTheSame(other, order) && other.placedAt > order.placedAt
            && states.contains(other.state) && endedAspect(other) == order.request.aspect;
    });
}

bool Desk::isOrderedAgain(const Order &order) const
{
    const QList<Order> about = ordersOf(order.request.object);
    return std::any_of(about.cbegin(), about.cend(), [&order](const Order &other) {
        return isAboutTheSame(other, order) && other.request.aspect == order.request.aspect
            && other.sentAt > order.sentAt;
    });
}

const Order *Desk::removalOf(const Order &taken) const
{
    if (!taken.isTaken() || !taken.isOpen())
        return nullptr;
    const auto found = std::find_if(m_orders.cbegin(), m_orders.cend(), [&](const Order &other) {
        if (other.state != State::Done || other.request.object != taken.request.object
            || other.sentAt <= taken.sentAt)
            return false;
        const OperationInfo *known = info(other.request.command);
        const QList<Param> &params = other.request.params.list();
        // A server may be called as a name is.
        return known && known->removesObject && !params.isEmpty()
            && taken.request.params.contains(params.constFirst().name);
    });
    return found == m_orders.cend() ? nullptr : &*found;
}

void Desk::endWhatItTakesBack(const Order &order)
{
    const std::optional<QString> aspect = endedAspect(order);
    if (!aspect || order.steps.isEmpty())
        return;
    const QList<Order> others = ordersOf(order.request.object);
    for (const Order &other : others) {
        if (isAboutTheSame(other, order) && other.request.aspect == *aspect
            && other.placedAt < order.placedAt && mayFollow(other.state, State::Withdrawn))
            advance(other.id, State::Withdrawn, 0, order.steps.constLast().words);
    }
}

QStringList Desk::underWay(const QString &ace) const
{
    QStringList commands;
    const QList<Order> orders = ordersOf(ace);
    for (const Order &order : orders) {
        if (order.isOpen() && !endedAspect(order))
            commands.append(order.request.command);
    }
    if (const auto facts = m_domains->facts(ace); facts && !facts->trade.isEmpty())
        commands.append(isTradeStatus(facts->trade) ? QString(TradeDomain::command)
                                                    : QString(TransferDomain::command));
    commands.removeDuplicates();
    return commands;
}

QDateTime Desk::nextLook(const QString &orderId) const
{
    const auto known = order(orderId);
    const bool waits = known && isOurs(*known) && m_batches->isListed(*known)
        && (known->state == State::Accepted || known->state == State::Unknown);
    return m_nextLook.value(orderId, waits ? m_batches->nextLook() : QDateTime());
}

} // namespace kz
