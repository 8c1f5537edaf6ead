#pragma once

#include "ledger/order.h"

namespace kz {

/// What the object had before the order, in a few words; empty when not recorded.
QString beforeText(const Order &order);
/// What the order gives it, in a few words; empty when its title says all.
QString afterText(const Order &order);

} // namespace kz
