#include "campaign/office.h"
#include "campaign/staff.h"

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

/// What staff do about an order that stays where it is.
namespace kz::campaign {

using State = Order::State;

void Staff::follow()
{
    const QMap<QString, Order> open = m_scene->open();
    for (const Order &shown : open) {
        const Order order = m_desk.order(shown.id).value_or(shown);
        switch (order.state) {
        case State::Queued:
            whenQueued(order);
            break;
        case State::Sending:
            whenSending(order);
            break;
        case State::Unknown:
            whenUnknown(order);
            break;
        case State::NotFound:
            whenNotFound(order);
            break;
        default: // with the registrar, whose people decide; or at its end
            break;
        }
    }
    for (const QString &batch : m_desk.batches()) {
        // A plan that the registrar's trouble has paused goes on.
        if (m_desk.batch(batch).batch.state == Batch::State::Paused && isDue(batch, 1s))
            m_desk.changeBatch(batch, Batch::State::Running);
    }
    const bool written = m_decisions.catchUp();
    if (!m_finishing || !written || !m_placing.isEmpty() || !m_scene->open().isEmpty()) {
        m_quietSince = {};
        return;
    }
    const QDateTime now = QDateTime::currentDateTimeUtc();
    if (!m_quietSince.isValid())
        m_quietSince = now;
    if (m_quietSince.msecsTo(now) > 500)
        Q_EMIT finished();
}

bool Staff::isDue(const QString &order, std::chrono::milliseconds every)
{
    const QDateTime now = QDateTime::currentDateTimeUtc();
    QDateTime &last = m_last[order];
    if (!last.isValid())
        last = now;
    if (last.msecsTo(now) < every.count())
        return false;
    last = now;
    return true;
}

/// It waits although its turn would have come: "Send now", with its code where it needs one.
void Staff::whenQueued(const Order &order)
{
    if (order.asksAgain) {
        if (!isDue(order.id, 200ms))
            return;
        Params code;
        code.addSecret("AUTH"_L1, authCodeOf(order.request.object));
        m_desk.supply(order.id, code);
    } else if (order.batch.isEmpty() && isDue(order.id, 800ms)) {
        m_desk.sendNow(order.id);
    }
}

/// Longer than any answer can take: what came of it could not be kept. Only a new start tells.
void Staff::whenSending(const Order &order)
{
    const auto waited = order.changedAt.msecsTo(QDateTime::currentDateTimeUtc());
    if (waited > (4 * Office::patience()).count())
        Q_EMIT stuck(order.id);
}

/// The desk looks by itself; staff look once more now and then.
void Staff::whenUnknown(const Order &order)
{
    if (isDue(order.id, 1'500ms))
        m_desk.lookNow(order.id);
}

/// Look again, and again. When both times the registrar was read and it is still not found,
/// decide: to let it go, or to order the same again, as a decision of its own.
void Staff::whenNotFound(const Order &order)
{
    if (!isDue(order.id, 400ms))
        return;
    if (!m_looksBefore.contains(order.id))
        m_looksBefore.insert(order.id, order.looks);
    if (order.looks < m_looksBefore.value(order.id) + 2)
        return m_desk.lookNow(order.id);
    settleByHand(order);
}

void Staff::settleByHand(const Order &order)
{
    const auto decided = m_decisions.of(order.id);
    const bool again = decided && m_decisions.count() < m_orders && m_scene->dice.oneIn(2)
        && m_decisions.isAlone(*decided, Scene::quiet);
    m_decisions.note(order.id, again ? u"dropped, to be ordered again"_s : u"dropped"_s);
    m_desk.drop(order.id, u"Decided by hand"_s);
    if (!again)
        return;
    Wish wish{.requests = {order.request}};
    if (order.request.params.lacksSecret()) {
        Params code;
        code.addSecret("AUTH"_L1, authCodeOf(order.request.object));
        wish.requests.first().params = order.request.params.with(code);
    }
    decide(wish, decided->id);
}

} // namespace kz::campaign
