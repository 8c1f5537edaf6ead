#pragma once

#include "model/renewalcounts.h"

namespace kz {

class FactsGrid;

/// How many names have which renewal mode, and how many renew or lapse in the months to come.
void addRenewals(FactsGrid &facts, const QList<RenewalCounts::Group> &groups,
                 const RenewalMode &accountMode, const QDate &today);

} // namespace kz
