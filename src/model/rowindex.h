#pragma once

#include "model/domainmodel.h"
#include "model/namefilter.h"
#include "model/renewalcounts.h"

#include <array>
#include <atomic>

namespace kz {

/// Which names are rows, and in which order. Works on copies, so that another thread can do it.
class RowIndex
{
public:
    /// What is wanted to be seen.
    struct Wish
    {
        NameFilter filter = NameFilter();
        DomainModel::View view = DomainModel::All;
        DomainModel::Column column = DomainModel::Name;
        Qt::SortOrder order = Qt::AscendingOrder;
        QDate today = {};
        QDateTime listReadAt = {}; ///< the list did not hold names that were seen before it
    };
    Wish &wish() { return m_wish; }
    const Wish &wish() const { return m_wish; }

    /// Makes it anew as wished. False when stop was set meanwhile: then it is of no use.
    bool arrange(const Portfolio &names, DomainModel::Stale stale, const std::atomic<bool> &stop);

    const QList<int> &rows() const { return m_rows; }
    void setRows(const QList<int> &rows);
    /// -1 when the name is not a row.
    int rowOf(int slot) const { return slot < m_rowOf.size() ? m_rowOf.at(slot) : -1; }
    qsizetype count(DomainModel::View view) const { return m_counts[view]; }
    const RenewalCounts &renewals() const { return m_renewals; }

    /// Slots are those of another list from now on.
    void forgetOrder() { m_byName.clear(); }
    /// Judges one name for all views, when it is new or has changed.
    void judge(const Portfolio &names, int slot);
    bool isWanted(const Portfolio &names, int slot) const;
    /// Takes the name out of the order of all, and puts it in where it belongs now. False: there
    /// it was.
    bool place(const Portfolio &names, int slot);
    /// Where in the rows the name belongs, which is not one of them.
    qsizetype placeInRows(const Portfolio &names, int slot) const;
    void insertRow(qsizetype row, int slot);
    void removeRow(qsizetype row);

private:
    qsizetype placeIn(const QList<int> &ordered, const Portfolio &names, int slot) const;
    void judgeAll(const Portfolio &names);
    void sortAll(const Portfolio &names, const std::atomic<bool> &stop);

    Wish m_wish;
    std::array<RowSet, DomainModel::ViewCount> m_views;
    std::array<qsizetype, DomainModel::ViewCount> m_counts{};
    RenewalCounts m_renewals;
    QList<int> m_byName; ///< all slots in the order of their names; not whole when names came
    QList<int> m_all; ///< all slots in order
    QList<int> m_rows; ///< those that are wanted
    QList<int> m_rowOf; ///< by slot
};

} // namespace kz
