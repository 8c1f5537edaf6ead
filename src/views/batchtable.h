#pragma once

#include "model/words.h"

#include <QAbstractTableModel>
#include <QHash>

namespace kz {

/// The orders of one batch, one row each: name, what it had, what it gets, how far it is.
class BatchTable : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Column { Name, Before, After, State, Answer, ColumnCount };

    using QAbstractTableModel::QAbstractTableModel;

    void setOrders(const QList<Order> &orders);
    /// Further ones, below.
    void addOrders(const QList<Order> &orders);
    /// Another state of one of them; others are ignored.
    void follow(const Order &order);
    const QList<Order> &orders() const { return m_orders; }

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    QList<Order> m_orders;
    QHash<QString, int> m_rows; ///< by order id
};

} // namespace kz
