#pragma once

#include "ledger/copyformat.h"
#include "registry/domaincolumns.h"

namespace kz {

/// Columns of names in the snapshot file: each as one piece of memory.
void writeColumns(const DomainColumns &columns, NumberWriter &out);
/// Nothing when they are damaged.
std::optional<DomainColumns> readColumns(NumberReader &in);

} // namespace kz
