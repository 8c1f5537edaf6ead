#pragma once

#include "model/domainmodel.h"

#include <QCollator>

namespace kz {

/// By what a row is sorted in one column: a number or a text.
struct SortKey
{
    bool known = true; ///< what is not known stands last, whichever way is sorted
    qint64 number = 0;
    QString text = {};
};

/// Stands last, whichever way is sorted.
constexpr quint32 unknownKey = 0xFFFF'FFFF;

/// By what a name is sorted in a column.
SortKey sortKey(const Portfolio &names, DomainModel::Column column, int slot);
/// The same for all names as numbers, which are in the order of the keys; by slot.
QList<quint32> sortKeys(const Portfolio &names, DomainModel::Column column,
                        const QCollator &collator);

} // namespace kz
