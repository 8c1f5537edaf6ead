#include "views/resulttable.h"

#include "look/celldelegate.h"
#include "views/orderwords.h"

namespace kz {

void ResultTable::setOrders(const QList<Order> &orders)
{
    merge(m_rows, orders, [](const Order &order) { return order.id; });
}

int ResultTable::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

int ResultTable::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant ResultTable::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Order &order = m_rows.at(index.row());
    if (role == PillRole)
        return index.column() == State ? QVariant::fromValue(statePill(order)) : QVariant();
    if (role == ToneRole)
        return int(index.column() == What || index.column() == Answer ? Tone::Muted : Tone::Ink);
    if (role == Qt::AccessibleTextRole) {
        return tr("%1: %2", "title of a column, its value")
            .arg(headerData(index.column(), Qt::Horizontal, Qt::DisplayRole).toString(),
                 data(index, Qt::DisplayRole).toString());
    }
    if (role != Qt::DisplayRole && role != Qt::ToolTipRole)
        return {};
    switch (Column(index.column())) {
    case Name:
        return role == Qt::ToolTipRole ? order.request.object : orderObject(order);
    case What:
        return orderTitle(order);
    case State:
        return orderStateText(order);
    case Answer:
        return answerText(order);
    case ColumnCount:
        break;
    }
    return {};
}

QVariant ResultTable::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Name:
        return tr("Name");
    case What:
        return tr("What");
    case State:
        return tr("State");
    case Answer:
        return tr("Answer");
    default:
        return {};
    }
}

} // namespace kz
