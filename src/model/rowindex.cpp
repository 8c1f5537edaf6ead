#include "model/rowindex.h"

#include "model/halves.h"
#include "model/letterorder.h"
#include "model/nameviews.h"
#include "model/sortkeys.h"

#include <algorithm>
#include <numeric>

namespace kz {

using Stale = DomainModel::Stale;

namespace {

QCollator collator()
{
    QCollator result{QLocale()};
    result.setCaseSensitivity(Qt::CaseInsensitive);
    return result;
}

QList<int> byName(const Portfolio &names)
{
    const QList<quint32> sorted =
        LetterOrder(collator()).sorted(names.size(), [&names](qsizetype slot) {
            return names.columns().unicode(slot);
        });
    return {sorted.begin(), sorted.end()};
}

/// Whether one stands in front of the other.
class Before
{
public:
    Before(const Portfolio &names, DomainModel::Column column, Qt::SortOrder order)
        : m_names(names)
        , m_column(column)
        , m_down(order == Qt::DescendingOrder)
        , m_collator(collator())
    { }
    bool operator()(int one, int other) const
    {
        const SortKey a = sortKey(m_names, m_column, one);
        const SortKey b = sortKey(m_names, m_column, other);
        if (a.known != b.known)
            return a.known;
        if (a.known && a.number != b.number)
            return (a.number < b.number) != m_down;
        const int words = a.known ? m_collator.compare(a.text, b.text) : 0;
        if (words != 0)
            return (words < 0) != m_down;
        // Equals keep the order of their names, so that a second click does not shuffle them.
        const QString first = QString::fromUtf8(m_names.columns().unicode(one));
        const QString second = QString::fromUtf8(m_names.columns().unicode(other));
        const int order = m_collator.compare(first, second);
        return order != 0 ? order < 0 : first < second;
    }

private:
    const Portfolio &m_names;
    DomainModel::Column m_column;
    bool m_down;
    QCollator m_collator;
};

} // namespace

bool RowIndex::arrange(const Portfolio &names, Stale stale, const std::atomic<bool> &stop)
{
    if (stale >= Stale::Views || m_views[0].size() != names.size())
        judgeAll(names);
    const bool grown = m_byName.size() != names.size();
    if (grown)
        m_byName = byName(names);
    if (!stop && (grown || stale >= Stale::Order))
        sortAll(names, stop);
    if (stop)
        return false;
    const bool all = m_wish.view == DomainModel::All && m_wish.filter.isEmpty();
    if (all) {
        setRows(m_all);
        return true;
    }
    RowSet wanted = m_wish.filter.rows(names, m_wish.today);
    wanted &= m_views[m_wish.view];
    QList<int> rows;
    rows.reserve(wanted.count());
    for (const int slot : std::as_const(m_all)) {
        if (wanted.contains(slot))
            rows.append(slot);
    }
    if (!stop)
        setRows(rows);
    return !stop;
}

void RowIndex::setRows(const QList<int> &rows)
{
    m_rows = rows;
    m_rowOf.fill(-1, m_all.size());
    for (qsizetype row = 0; row < rows.size(); ++row)
        m_rowOf[rows.at(row)] = int(row);
}

void RowIndex::judge(const Portfolio &names, int slot)
{
    for (int view = 0; view < DomainModel::ViewCount; ++view) {
        RowSet &set = m_views[std::size_t(view)];
        if (set.size() < names.size())
            set.resize(names.size());
        const bool before = set.contains(slot);
        const bool now = belongs(names, DomainModel::View(view), slot, m_wish);
        set.set(slot, now);
        m_counts[std::size_t(view)] += qsizetype(now) - qsizetype(before);
    }
    m_renewals.count(names, slot);
}

bool RowIndex::isWanted(const Portfolio &names, int slot) const
{
    return m_views[m_wish.view].contains(slot) && m_wish.filter.fits(names, slot, m_wish.today);
}

bool RowIndex::place(const Portfolio &names, int slot)
{
    const qsizetype at = m_all.indexOf(slot);
    if (at >= 0) {
        const Before before(names, m_wish.column, m_wish.order);
        const bool fits = (at == 0 || before(m_all.at(at - 1), slot))
            && (at == m_all.size() - 1 || before(slot, m_all.at(at + 1)));
        if (fits)
            return false;
        m_all.removeAt(at);
    }
    m_all.insert(placeIn(m_all, names, slot), slot);
    m_rowOf.resize(std::max(m_rowOf.size(), names.size()), -1);
    return true;
}

qsizetype RowIndex::placeInRows(const Portfolio &names, int slot) const
{
    return placeIn(m_rows, names, slot);
}

void RowIndex::insertRow(qsizetype row, int slot)
{
    m_rows.insert(row, slot);
    for (; row < m_rows.size(); ++row)
        m_rowOf[m_rows.at(row)] = int(row);
}

void RowIndex::removeRow(qsizetype row)
{
    m_rowOf[m_rows.takeAt(row)] = -1;
    for (; row < m_rows.size(); ++row)
        m_rowOf[m_rows.at(row)] = int(row);
}

qsizetype RowIndex::placeIn(const QList<int> &ordered, const Portfolio &names, int slot) const
{
    return std::lower_bound(ordered.begin(), ordered.end(), slot,
                            Before(names, m_wish.column, m_wish.order))
        - ordered.begin();
}

void RowIndex::judgeAll(const Portfolio &names)
{
    for (int view = 0; view < DomainModel::ViewCount; ++view) {
        m_views[std::size_t(view)] = allOf(names, DomainModel::View(view), m_wish);
        m_counts[std::size_t(view)] = m_views[std::size_t(view)].count();
    }
    m_renewals.assign(names);
}

void RowIndex::sortAll(const Portfolio &names, const std::atomic<bool> &stop)
{
    const bool down = m_wish.order == Qt::DescendingOrder;
    if (m_wish.column == DomainModel::Name) {
        m_all = m_byName;
        if (down)
            std::reverse(m_all.begin(), m_all.end());
        return;
    }
    // The key in the upper half, the place of the name in the lower one.
    const QList<quint32> keys = sortKeys(names, m_wish.column, collator());
    if (stop)
        return;
    std::vector<quint64> ordered;
    ordered.reserve(std::size_t(names.size()));
    for (qsizetype place = 0; place < m_byName.size(); ++place) {
        const quint32 key = keys.at(m_byName.at(place));
        const bool turn = down && key != unknownKey;
        ordered.push_back(quint64(turn ? unknownKey - 1 - key : key) << 32 | quint64(place));
    }
    sortHalves(ordered, std::less());
    m_all.resize(names.size());
    for (qsizetype i = 0; i < names.size(); ++i)
        m_all[i] = m_byName.at(qsizetype(ordered[std::size_t(i)] & 0xFFFF'FFFF));
}

} // namespace kz
