#include "campaign/staff.h"

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace kz::campaign {

using State = Order::State;

namespace {

/// Orders that may be on their way at the same time.
constexpr int atOnce = 10;
/// Orders that may wait for their end.
constexpr int openAtMost = 150;

} // namespace

Staff::Staff(Desk &desk, Decisions &decisions, quint32 seed, int orders)
    : m_desk(desk)
    , m_decisions(decisions)
    , m_orders(orders)
    , m_makers(allMakers())
    , m_seed(seed)
{
    for (const Maker &maker : std::as_const(m_makers))
        m_weights += maker.weight;
    connect(&m_work, &QTimer::timeout, this, &Staff::work);
    connect(&m_follow, &QTimer::timeout, this, &Staff::follow);
    connect(&desk, &Desk::orderChanged, this, &Staff::saw);
}

void Staff::begin()
{
    const int first = m_decisions.count() * 4;
    m_scene = std::make_unique<Scene>(m_desk, m_seed + quint32(first), first);
    reconcile();
    m_work.start(10ms);
    m_follow.start(100ms);
}

/// Decisions about which the last life of the desk did not write down what came of them: the ledger
/// knows. What it does not hold was never placed, and staff let it go; they decide anew.
void Staff::reconcile()
{
    QMultiHash<QString, Order> unclaimed;
    for (const Order &order : m_desk.orders()) {
        if (!m_decisions.isKnown(order.id))
            unclaimed.insert(fingerprint(order.request), order);
    }
    const QMap<int, Decision> all = m_decisions.all();
    for (const Decision &decision : all) {
        if (!decision.order.isEmpty() || !decision.end.isEmpty())
            continue;
        const auto found = unclaimed.find(decision.print);
        if (found == unclaimed.end()) {
            m_decisions.ended(decision.id, u"not in the ledger after a new start"_s);
            continue;
        }
        m_decisions.placed(decision.id, found->id);
        unclaimed.erase(found);
    }
}

void Staff::saw(const Order &order)
{
    if (m_scene)
        m_scene->saw(order);
}

void Staff::work()
{
    if (m_finishing || m_decisions.count() >= m_orders)
        return;
    const QMap<QString, Order> &open = m_scene->open();
    const auto leaving = std::count_if(open.begin(), open.end(), [](const Order &order) {
        return order.state == State::Queued || order.state == State::Sending;
    });
    if (leaving + m_placing.size() < atOnce && open.size() < openAtMost)
        choose();
}

void Staff::choose()
{
    int roll = m_scene->dice.below(m_weights);
    for (const Maker &maker : std::as_const(m_makers)) {
        roll -= maker.weight;
        if (roll >= 0)
            continue;
        if (const auto wish = maker.make(*m_scene))
            decide(*wish);
        return;
    }
}

void Staff::decide(const Wish &wish, int instead)
{
    QList<int> ids;
    for (const Request &request : wish.requests) {
        const auto id = m_decisions.decide(request, instead);
        if (!id) {
            // What cannot be written down is not ordered, and what belongs to it neither.
            for (const int before : std::as_const(ids))
                m_decisions.ended(before, u"what belongs to it could not be written down"_s);
            return;
        }
        ids.append(*id);
        m_scene->touch(request, QDateTime::currentDateTimeUtc());
    }
    for (const int id : std::as_const(ids))
        m_placing.insert(id);
    if (!wish.batch) {
        for (qsizetype i = 0; i < ids.size(); ++i) {
            m_desk.place(wish.requests.at(i), this,
                         [this, id = ids.at(i)](const Result<Order, LedgerError> &order) {
                             placed(id, order);
                         });
        }
        return;
    }
    m_desk.placeBatch(
        wish.requests, this,
        [this, ids, requests = wish.requests](const Result<PlacedBatch, LedgerError> &batch) {
            for (qsizetype i = 0; i < ids.size(); ++i) {
                const Request &request = requests.at(i);
                if (!batch) {
                    placed(ids.at(i), Failure{batch.error()});
                    continue;
                }
                const auto found = std::find_if(batch->orders.cbegin(), batch->orders.cend(),
                                                [&request](const Order &order) {
                                                    return order.request.object == request.object;
                                                });
                if (found != batch->orders.cend())
                    placed(ids.at(i), *found);
                else
                    placed(ids.at(i), Failure{LedgerError{.kind = LedgerError::Kind::AlreadyOpen}});
            }
        });
}

void Staff::placed(int decision, const Result<Order, LedgerError> &order)
{
    m_placing.remove(decision);
    if (order) {
        m_decisions.placed(decision, order->id);
        saw(m_desk.order(order->id).value_or(*order));
        return;
    }
    // The ledger said no, in a transaction: it holds nothing of it.
    const bool storage = order.error().kind == LedgerError::Kind::Storage;
    m_decisions.ended(decision, storage ? order.error().detail : u"the same is open"_s);
}

} // namespace kz::campaign
