#include "model/portfolio.h"

#include "model/words.h"

#include <utility>

using namespace Qt::StringLiterals;

namespace kz {

namespace {

/// Which of several open orders a row shows: what needs staff first.
int urgency(Order::State state)
{
    switch (state) {
    case Order::State::NeedsAction:
    case Order::State::NotFound:
        return 4;
    case Order::State::Unknown:
        return 3;
    case Order::State::Accepted:
        return 2;
    default:
        return 1;
    }
}

QString filterWords(const NameFacts &facts, const RenewalMode &accountMode)
{
    const DomainRecord &record = facts.record;
    QStringList words{record.name.unicode(),
                      record.name.ace(),
                      facts.owner,
                      record.owner.value_or(QString()),
                      record.mode.token(),
                      modeText(record.mode, accountMode),
                      record.comment,
                      facts.notes.join(u'\n'),
                      record.nameServers.value_or(QStringList()).join(u'\n'),
                      record.status.value_or(QStringList()).join(u'\n')};
    words.removeAll(QString());
    return words.join(u'\n').toLower();
}

} // namespace

QList<int> Portfolio::inUse() const
{
    return m_slots.values();
}

int Portfolio::put(const DomainRecord &record)
{
    const QString ace = record.name.ace();
    int slot = slotOf(ace);
    if (slot < 0) {
        if (m_free.isEmpty()) {
            slot = int(m_names.size());
            m_names.emplace_back();
        } else {
            slot = m_free.takeLast();
        }
        m_slots.insert(ace, slot);
    }
    NameFacts &facts = m_names[std::size_t(slot)];
    facts.record = record;
    fill(facts);
    return slot;
}

void Portfolio::remove(int slot)
{
    m_slots.remove(at(slot).record.name.ace());
    m_names[std::size_t(slot)] = {};
    m_free.append(slot);
}

void Portfolio::setAccountMode(const RenewalMode &mode)
{
    m_accountMode = mode;
    refill();
}

QList<int> Portfolio::setOwners(const QHash<QString, QString> &displayNames)
{
    m_owners = displayNames;
    return refill();
}

QList<int> Portfolio::setOpenOrders(const QList<Order> &orders)
{
    const QHash<QString, Order> before = std::exchange(m_orders, {});
    for (const Order &order : orders) {
        const auto old = m_orders.constFind(order.request.object);
        if (old == m_orders.cend() || urgency(order.state) > urgency(old->state)
            || (urgency(order.state) == urgency(old->state) && order.placedAt > old->placedAt))
            m_orders.insert(order.request.object, order);
    }
    // Only names whose order is another one now: an order of thousands changes every second.
    QList<int> changed;
    const auto fillAgain = [this, &changed](const QString &ace) {
        if (const int slot = slotOf(ace); slot >= 0) {
            NameFacts &facts = m_names[std::size_t(slot)];
            const auto order = m_orders.constFind(ace);
            facts.order = order == m_orders.cend() ? std::nullopt : std::optional(*order);
            changed.append(slot);
        }
    };
    for (auto it = m_orders.cbegin(); it != m_orders.cend(); ++it) {
        const auto old = before.constFind(it.key());
        if (old == before.cend() || *old != *it)
            fillAgain(it.key());
    }
    for (auto it = before.cbegin(); it != before.cend(); ++it) {
        if (!m_orders.contains(it.key()))
            fillAgain(it.key());
    }
    return changed;
}

QList<int> Portfolio::setTrades(const QMap<QString, QString> &statusByAce)
{
    m_trades = statusByAce;
    return refill();
}

QList<int> Portfolio::setNotes(const QHash<QString, QStringList> &wordsByAce)
{
    const QHash<QString, QStringList> before = std::exchange(m_notes, wordsByAce);
    QList<int> changed;
    for (auto it = m_notes.cbegin(); it != m_notes.cend(); ++it) {
        const int slot = slotOf(it.key());
        if (slot < 0 || before.value(it.key()) == *it)
            continue;
        fill(m_names[std::size_t(slot)]);
        changed.append(slot);
    }
    return changed; // notes are never taken away
}

void Portfolio::fill(NameFacts &facts) const
{
    const QString ace = facts.record.name.ace();
    const QString handle = facts.record.owner.value_or(QString());
    facts.owner = m_owners.value(handle, handle);
    const auto order = m_orders.constFind(ace);
    facts.order = order == m_orders.cend() ? std::nullopt : std::optional(*order);
    facts.trade = m_trades.value(ace);
    facts.notes = m_notes.value(ace);
    facts.words = filterWords(facts, m_accountMode);
}

QList<int> Portfolio::refill()
{
    QList<int> changed;
    for (const int slot : std::as_const(m_slots)) {
        NameFacts &facts = m_names[std::size_t(slot)];
        const NameFacts before = facts;
        fill(facts);
        if (facts != before)
            changed.append(slot);
    }
    return changed;
}

} // namespace kz
