#pragma once

#include "campaign/comparison.h"
#include "campaign/conductor.h"

namespace kz::campaign {

/// Prints what happened and what the books say.
void print(const Options &options, const Conductor &conductor, const Comparison &comparison,
           const QMap<QString, Entry> &ledger, const QList<Applied> &book);

} // namespace kz::campaign
