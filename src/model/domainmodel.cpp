#include "model/domainmodel.h"

#include "model/words.h"
#include "registry/scripts.h"

#include <algorithm>

namespace kz {

namespace {

/// Names that lapse within so many days ask for attention.
constexpr int soonDays = 30;

QSet<int> asSet(const QList<int> &list)
{
    return {list.begin(), list.end()};
}

} // namespace

DomainModel::DomainModel(QObject *parent)
    : MergingTable(parent)
    , m_index(
          [this](int slot) {
              const NameFacts &facts = m_names.at(slot);
              return belongs(m_view, facts) && m_filter.fits(facts.words);
          },
          [this](int slot) { return key(Column(m_sortColumn), m_names.at(slot)); })
    , m_today(QDate::currentDate())
{ }

int DomainModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

int DomainModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant DomainModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const NameFacts &facts = factsAt(index.row());
    const Column column = Column(index.column());
    switch (role) {
    case Qt::DisplayRole:
        return cellText(column, facts);
    case Qt::ToolTipRole:
        return toolTip(column, facts);
    case Qt::AccessibleTextRole:
        return accessibleText(column, facts);
    case SortRole: {
        const SortKey sortKey = key(column, facts);
        if (!sortKey.known)
            return {};
        return sortKey.text.isEmpty() ? QVariant(sortKey.number) : QVariant(sortKey.text);
    }
    case RecordRole:
        return QVariant::fromValue(facts.record);
    case OrderRole:
        return facts.order ? QVariant::fromValue(*facts.order) : QVariant();
    case TradeRole:
        return facts.trade;
    case NotSeenRole:
        return isNotSeen(facts.record);
    case NotesRole:
        return facts.notes.size();
    default:
        return {};
    }
}

QVariant DomainModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= ColumnCount
        || (role != Qt::DisplayRole && role != Qt::AccessibleTextRole))
        return {};
    return tr(columns()[std::size_t(section)].title);
}

void DomainModel::sort(int column, Qt::SortOrder order)
{
    if (column < 0 || column >= ColumnCount)
        return;
    m_sortColumn = column;
    m_index.setOrder(order);
    reset();
}

void DomainModel::assign(const QList<DomainRecord> &records)
{
    const QList<int> before = m_names.inUse();
    QSet<int> gone(before.begin(), before.end());
    QSet<int> changed;
    for (const DomainRecord &record : records) {
        const int slot = m_names.slotOf(record.name.ace());
        gone.remove(slot);
        if (slot < 0 || m_names.at(slot).record != record)
            changed.insert(m_names.put(record));
    }
    // The slots of names that went stay readable until their rows are gone.
    QList<int> stay = m_names.inUse();
    stay.removeIf([&gone](int slot) { return gone.contains(slot); });
    rearrange(stay, changed);
    for (const int slot : std::as_const(gone))
        m_names.remove(slot);
    Q_EMIT countsChanged();
}

void DomainModel::upsert(const DomainRecord &record)
{
    const int known = m_names.slotOf(record.name.ace());
    if (known >= 0 && m_names.at(known).record == record)
        return;
    const int slot = m_names.put(record);
    const int row = int(m_rows.indexOf(slot));
    const bool shown = m_index.accepts(slot);
    if (row < 0 && !shown) {
        Q_EMIT countsChanged();
        return;
    }
    QList<int> next = m_rows;
    if (row >= 0)
        next.removeAt(row);
    if (shown)
        next.insert(m_index.place(next, slot), slot);
    showRows(next, {slot});
    Q_EMIT countsChanged();
}

void DomainModel::remove(const QString &ace)
{
    const int slot = m_names.slotOf(ace);
    if (slot < 0)
        return;
    QList<int> next = m_rows;
    next.removeOne(slot);
    showRows(next, {});
    m_names.remove(slot);
    Q_EMIT countsChanged();
}

void DomainModel::setAccountMode(const RenewalMode &mode)
{
    if (mode == accountMode())
        return;
    m_names.setAccountMode(mode);
    rearrangeAll();
}

void DomainModel::setOwners(const QHash<QString, QString> &displayNames)
{
    rearrange(m_names.inUse(), asSet(m_names.setOwners(displayNames)));
}

void DomainModel::setOpenOrders(const QList<Order> &orders)
{
    const QSet<int> changed = asSet(m_names.setOpenOrders(orders));
    if (changed.isEmpty())
        return;
    // Most rows stay where they are: sorting all names for one order would be felt.
    if (m_view == WaitingForYou || m_view == TradePending || m_sortColumn == OrderColumn)
        rearrange(m_names.inUse(), changed);
    else
        showRows(m_rows, changed);
    Q_EMIT countsChanged();
}

void DomainModel::setTradesPending(const QMap<QString, QString> &statusByAce)
{
    rearrange(m_names.inUse(), asSet(m_names.setTrades(statusByAce)));
    Q_EMIT countsChanged();
}

void DomainModel::setNotes(const QHash<QString, QStringList> &wordsByAce)
{
    const QSet<int> changed = asSet(m_names.setNotes(wordsByAce));
    if (changed.isEmpty())
        return;
    rearrange(m_names.inUse(), changed);
    Q_EMIT countsChanged();
}

void DomainModel::setListReadAt(const QDateTime &utc)
{
    if (utc == m_listReadAt)
        return;
    m_listReadAt = utc;
    rearrangeAll();
}

void DomainModel::setToday(const QDate &today)
{
    if (today == m_today)
        return;
    m_today = today;
    rearrangeAll();
}

void DomainModel::setFilter(const QString &text)
{
    if (text == m_filterText)
        return;
    m_filterText = text;
    m_filter = TermFilter(text);
    reset();
    Q_EMIT countsChanged();
}

void DomainModel::setView(View view)
{
    if (view == m_view)
        return;
    m_view = view;
    reset();
    Q_EMIT countsChanged();
}

qsizetype DomainModel::count(View view) const
{
    const QList<int> all = m_names.inUse();
    return std::count_if(all.begin(), all.end(),
                         [this, view](int slot) { return belongs(view, m_names.at(slot)); });
}

const DomainRecord &DomainModel::record(int row) const
{
    return factsAt(row).record;
}

int DomainModel::rowOf(const QString &ace) const
{
    const int slot = m_names.slotOf(ace);
    return slot < 0 ? -1 : int(m_rows.indexOf(slot));
}

std::optional<DomainRecord> DomainModel::find(const QString &ace) const
{
    const int slot = m_names.slotOf(ace);
    return slot < 0 ? std::nullopt : std::optional(m_names.at(slot).record);
}

QList<DomainRecord> DomainModel::records() const
{
    QList<DomainRecord> result;
    const QList<int> all = m_names.inUse();
    result.reserve(all.size());
    for (const int slot : all)
        result.append(m_names.at(slot).record);
    std::sort(result.begin(), result.end(), [](const DomainRecord &one, const DomainRecord &other) {
        return one.name.ace() < other.name.ace();
    });
    return result;
}

std::optional<NameFacts> DomainModel::facts(const QString &ace) const
{
    const int slot = m_names.slotOf(ace);
    return slot < 0 ? std::nullopt : std::optional(m_names.at(slot));
}

void DomainModel::each(const std::function<void(const DomainRecord &)> &visit) const
{
    for (const int slot : m_names.inUse())
        visit(m_names.at(slot).record);
}

QList<ContactUse> DomainModel::usesOf(const QString &handle) const
{
    QMap<QString, QList<ContactUse>> byName;
    for (const int slot : m_names.inUse()) {
        const DomainRecord &record = m_names.at(slot).record;
        if (const QList<ContactUse> uses = kz::usesOf(handle, record); !uses.isEmpty())
            byName.insert(record.name.ace(), uses);
    }
    QList<ContactUse> result;
    for (const QList<ContactUse> &uses : std::as_const(byName))
        result.append(uses);
    return result;
}

QHash<QString, int> DomainModel::contactUses() const
{
    QHash<QString, int> result;
    for (const int slot : m_names.inUse())
        countUses(m_names.at(slot).record, result);
    return result;
}

bool DomainModel::isNotSeen(const DomainRecord &record) const
{
    // The registrar's times and ours are kept in whole seconds.
    return m_listReadAt.isValid() && record.listedAt.isKnown()
        && record.listedAt.utc().secsTo(m_listReadAt) > 0;
}

bool DomainModel::belongs(View view, const NameFacts &facts) const
{
    switch (view) {
    case LapsingIn30Days: {
        const WhatNext next = whatNext(facts.record, accountMode(), m_today);
        return next.kind == WhatNext::Lapses && next.date.isValid() && next.days <= soonDays;
    }
    case WaitingForYou:
        return facts.order
            && (facts.order->state == Order::State::NeedsAction
                || facts.order->state == Order::State::NotFound);
    case TradePending:
        return isTradeStatus(facts.trade)
            || (facts.order && orderKind(*facts.order) == OrderKind::Trade);
    case Unlocked:
        return facts.record.transferLock == false;
    case CyrillicNames:
        return hasCyrillic(facts.record.name.unicode());
    case NotSeen:
        return isNotSeen(facts.record);
    case WithNotes:
        return !facts.notes.isEmpty();
    case All:
    case ViewCount:
        break;
    }
    return true;
}

void DomainModel::reset()
{
    beginResetModel();
    m_rows = m_index.arranged(m_names.inUse());
    endResetModel();
}

void DomainModel::rearrange(const QList<int> &slotList, const QSet<int> &changed)
{
    showRows(m_index.arranged(slotList), changed);
}

void DomainModel::rearrangeAll()
{
    rearrange(m_names.inUse(), asSet(m_names.inUse()));
    Q_EMIT countsChanged();
}

void DomainModel::showRows(const QList<int> &next, const QSet<int> &changed)
{
    applyChanges(
        m_rows, next, rowChanges(m_rows, next), [this](const RowChange &step) { begin(step); },
        [this](const RowChange &step) { end(step); });
    for (int row = 0; row < int(m_rows.size()); ++row) {
        if (!changed.contains(m_rows.at(row)))
            continue;
        const int first = row;
        while (row + 1 < int(m_rows.size()) && changed.contains(m_rows.at(row + 1)))
            ++row;
        Q_EMIT dataChanged(index(first, 0), index(row, ColumnCount - 1));
    }
}

} // namespace kz
