#include "views/batchtable.h"

#include "look/celldelegate.h"
#include "model/ordervalues.h"
#include "views/orderwords.h"

namespace kz {

void BatchTable::setOrders(const QList<Order> &orders)
{
    beginResetModel();
    m_orders = orders;
    m_rows.clear();
    for (int row = 0; row < int(orders.size()); ++row)
        m_rows.insert(orders.at(row).id, row);
    endResetModel();
}

void BatchTable::addOrders(const QList<Order> &orders)
{
    if (orders.isEmpty())
        return;
    const int first = int(m_orders.size());
    beginInsertRows({}, first, first + int(orders.size()) - 1);
    m_orders += orders;
    for (int row = first; row < int(m_orders.size()); ++row)
        m_rows.insert(m_orders.at(row).id, row);
    endInsertRows();
}

void BatchTable::follow(const Order &order)
{
    const int row = m_rows.value(order.id, -1);
    if (row < 0 || m_orders.at(row) == order)
        return;
    m_orders[row] = order;
    Q_EMIT dataChanged(index(row, 0), index(row, ColumnCount - 1));
}

int BatchTable::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_orders.size());
}

int BatchTable::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant BatchTable::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Order &order = m_orders.at(index.row());
    const auto column = Column(index.column());
    switch (role) {
    case ToneRole:
        if (column == State)
            return int(order.state == Order::State::Done ? Tone::Ink : toneOf(order.state));
        return int(column == Before || column == Answer ? Tone::Muted : Tone::Ink);
    case IconRole:
        return column == State ? QVariant(iconOf(order.state)) : QVariant();
    case MutedTailRole: {
        const DomainName name = DomainName::fromRegistrar(order.request.object);
        return column != Name || name.zone().isEmpty()
            ? 0
            : name.unicode().size() - name.label().size();
    }
    case Qt::AccessibleTextRole:
        return tr("%1: %2", "title of a column, its value")
            .arg(headerData(column, Qt::Horizontal, Qt::DisplayRole).toString(),
                 data(index, Qt::DisplayRole).toString());
    case Qt::DisplayRole:
    case Qt::ToolTipRole:
        break;
    default:
        return {};
    }
    switch (column) {
    case Name:
        return role == Qt::ToolTipRole ? order.request.object : orderObject(order);
    case Before:
        return beforeText(order);
    case After:
        return afterText(order);
    case State:
        return orderStateText(order);
    case Answer:
        return answerText(order);
    case ColumnCount:
        break;
    }
    return {};
}

QVariant BatchTable::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Name:
        return tr("Name");
    case Before:
        return tr("Before");
    case After:
        return tr("After");
    case State:
        return tr("State");
    case Answer:
        return tr("Answer");
    default:
        return {};
    }
}

} // namespace kz
