#include "model/mergingtable.h"

namespace kz {

void MergingTable::begin(const RowChange &step)
{
    const int first = int(step.first);
    const int last = int(step.first + step.count) - 1;
    switch (step.kind) {
    case RowChange::Remove:
        return beginRemoveRows({}, first, last);
    case RowChange::Insert:
        return beginInsertRows({}, first, last);
    case RowChange::Move:
        beginMoveRows({}, first, last, {}, int(step.to));
        return;
    case RowChange::Reset:
        return beginResetModel();
    }
}

void MergingTable::end(const RowChange &step)
{
    switch (step.kind) {
    case RowChange::Remove:
        return endRemoveRows();
    case RowChange::Insert:
        return endInsertRows();
    case RowChange::Move:
        return endMoveRows();
    case RowChange::Reset:
        return endResetModel();
    }
}

} // namespace kz
