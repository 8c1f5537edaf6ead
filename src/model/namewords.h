#pragma once

#include "model/portfolio.h"

namespace kz {

/// What the pill of a name says: its open order, or the registrar's own list. Empty for most.
QString orderText(const std::optional<Order> &order, const QString &trade);
inline QString orderText(const Portfolio &names, const QString &ace)
{
    const Order *order = names.order(ace);
    return orderText(order ? std::optional(*order) : std::nullopt, names.trades().value(ace));
}

} // namespace kz
