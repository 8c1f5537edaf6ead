#pragma once

#include "model/mergingtable.h"
#include "model/words.h"

namespace kz {

/// The orders of one decision, one row each: name, what, state, answer.
class ResultTable : public MergingTable
{
    Q_OBJECT
public:
    enum Column { Name, What, State, Answer, ColumnCount };

    using MergingTable::MergingTable;

    void setOrders(const QList<Order> &orders);
    const Order &order(int row) const { return m_rows.at(row); }
    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    QList<Order> m_rows;
};

} // namespace kz
