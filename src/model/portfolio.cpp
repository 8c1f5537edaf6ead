#include "model/portfolio.h"

#include <QSet>

#include <algorithm>
#include <utility>

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

bool isLessUrgent(const Order &one, const Order &other)
{
    const int first = urgency(one.state);
    const int second = urgency(other.state);
    return first != second ? first < second : one.placedAt < other.placedAt;
}

/// In lower case and with a line feed behind it.
void appendLower(QByteArray &bytes, QByteArrayView text)
{
    const bool ascii = std::all_of(text.begin(), text.end(), [](char c) { return c > 0; });
    if (ascii) {
        for (const char c : text)
            bytes.append(c >= 'A' && c <= 'Z' ? char(c + 'a' - 'A') : c);
    } else {
        bytes.append(QString::fromUtf8(text).toLower().toUtf8());
    }
    bytes.append('\n');
}

/// Calls with the keys whose values differ between two maps.
template <class Map, class Visit>
void eachDifference(const Map &before, const Map &now, Visit visit)
{
    for (auto it = now.cbegin(); it != now.cend(); ++it) {
        const auto old = before.constFind(it.key());
        if (old == before.cend() || *old != *it)
            visit(it.key());
    }
    for (auto it = before.cbegin(); it != before.cend(); ++it) {
        if (!now.contains(it.key()))
            visit(it.key());
    }
}

/// The slots of the names whose values differ.
template <class Map>
QList<int> changedSlots(const Portfolio &names, const Map &before, const Map &now)
{
    QList<int> changed;
    eachDifference(before, now, [&](const QString &ace) {
        if (const int slot = names.slotOf(ace); slot >= 0)
            changed.append(slot);
    });
    return changed;
}

} // namespace

NameFacts Portfolio::at(int slot) const
{
    NameFacts facts{.record = m_columns.at(slot)};
    const QString ace = facts.record.name.ace();
    const QString handle = facts.record.owner.value_or(QString());
    facts.owner = m_owners.value(handle, handle);
    if (const Order *open = order(ace))
        facts.order = *open;
    facts.trade = m_trades.value(ace);
    facts.notes = m_notes.value(ace);
    return facts;
}

void Portfolio::assign(const DomainColumns &columns)
{
    m_columns = columns;
    m_low = {};
    lowerNew();
}

int Portfolio::put(const DomainRecord &record)
{
    const auto slot = int(m_columns.put(record));
    lowerNew();
    return slot;
}

QList<int> Portfolio::setOwners(const QHash<QString, QString> &displayNames)
{
    const QHash<QString, QString> before = std::exchange(m_owners, displayNames);
    const TextPool &texts = m_columns.parts().texts;
    QSet<quint32> handles;
    eachDifference(before, m_owners, [&](const QString &handle) {
        if (const auto id = texts.find(QByteArrayView(handle.toUtf8())))
            handles.insert(*id + 1);
    });
    QList<int> changed;
    if (handles.isEmpty())
        return changed;
    for (int slot = 0; slot < int(size()); ++slot) {
        if (handles.contains(m_columns.id(slot, DomainColumns::Owner)))
            changed.append(slot);
    }
    return changed;
}

QList<int> Portfolio::setOpenOrders(const QList<Order> &orders)
{
    QHash<QString, QList<Order>> byAce;
    for (auto it = m_orders.cbegin(); it != m_orders.cend(); ++it)
        byAce.insert(it.key(), {});
    for (const Order &order : orders)
        byAce[order.request.object].append(order);
    return setOrdersOf(byAce);
}

QList<int> Portfolio::setOrdersOf(const QHash<QString, QList<Order>> &openByAce)
{
    QList<int> changed;
    for (auto it = openByAce.cbegin(); it != openByAce.cend(); ++it) {
        const Order *before = order(it.key());
        const auto now = std::max_element(it->cbegin(), it->cend(), isLessUrgent);
        if (now == it->cend() ? !before : before && *before == *now)
            continue;
        if (now == it->cend())
            m_orders.remove(it.key());
        else
            m_orders.insert(it.key(), *now);
        if (const int slot = slotOf(it.key()); slot >= 0)
            changed.append(slot);
    }
    return changed;
}

QList<int> Portfolio::setTrades(const QMap<QString, QString> &statusByAce)
{
    const QMap<QString, QString> before = std::exchange(m_trades, statusByAce);
    return changedSlots(*this, before, m_trades);
}

QList<int> Portfolio::setNotes(const QHash<QString, QStringList> &wordsByAce)
{
    const QHash<QString, QStringList> before = std::exchange(m_notes, wordsByAce);
    return changedSlots(*this, before, m_notes);
}

RenewalMode Portfolio::modeOf(quint32 id) const
{
    return RenewalMode::fromToken(QString::fromUtf8(m_columns.textOf(id)));
}

const Order *Portfolio::order(const QString &ace) const
{
    const auto found = m_orders.constFind(ace);
    return found == m_orders.cend() ? nullptr : &*found;
}

QString Portfolio::owner(quint32 id) const
{
    const QString handle = QString::fromUtf8(m_columns.textOf(id));
    return m_owners.value(handle, handle);
}

void Portfolio::lowerNew()
{
    const TextPool &texts = m_columns.parts().texts;
    for (auto id = TextPool::Id(m_low.ends.size()); id < texts.size(); ++id) {
        appendLower(m_low.bytes, texts.at(id));
        m_low.ends.append(quint32(m_low.bytes.size()) - 1);
    }
}

} // namespace kz
