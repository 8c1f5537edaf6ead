#pragma once

#include "model/rowindex.h"

namespace kz {

/// Whether a name is one of those that a view shows.
bool belongs(const Portfolio &names, DomainModel::View view, int slot, const RowIndex::Wish &wish);
/// All of these.
RowSet allOf(const Portfolio &names, DomainModel::View view, const RowIndex::Wish &wish);
bool isNotSeen(std::optional<qint64> listedAt, const QDateTime &listReadAt);

} // namespace kz
