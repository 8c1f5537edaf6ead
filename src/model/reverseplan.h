#pragma once

#include "ledger/order.h"
#include "registry/domainrecord.h"

#include <functional>
#include <optional>

namespace kz {

/// Names with the mode that each is to get.
struct ModePlan
{
    QList<DomainRecord> names = {};
    QList<RenewalMode> modes = {}; ///< one per name
    int leftOut = 0; ///< orders that came to nothing here
};

/// Present facts of a name, by its ACE spelling.
using FindName = std::function<std::optional<DomainRecord>(const QString &ace)>;

/// What sets back the renewal modes that these orders changed: only names that were changed and
/// still have the mode that was set, and never to RENEWONCE, which may have renewed meanwhile.
ModePlan reversePlan(const QList<Order> &orders, const FindName &find);

/// What sets the modes that these orders did not come to: refused, not found, withdrawn. Never
/// RENEWONCE that was looked for in vain: it may have renewed.
ModePlan restPlan(const QList<Order> &orders, const FindName &find);

} // namespace kz
