#include "app/trades.h"

#include "model/contactmodel.h"
#include "model/desk.h"
#include "model/domainmodel.h"
#include "model/pendingmodel.h"
#include "operations/tradedomain.h"

namespace kz {

OpenTrade openTradeOf(const Desk &desk, const QString &ace)
{
    OpenTrade trade;
    const TradeProgress told = desk.pending()->trades().value(ace);
    trade.since = told.since;
    trade.words = told.words;
    const QList<Order> orders = desk.ordersOf(ace);
    for (const Order &order : orders) {
        if (!order.isOpen() || order.request.command != TradeDomain::command
            || !order.request.aspect.isEmpty())
            continue;
        trade.owner = order.request.params.value(QString(TradeDomain::Field::owner));
        trade.since = order.placedAt;
    }
    if (const auto record = desk.domains()->find(ace))
        trade.present = desk.contacts()->byHandle(record->owner.value_or(QString()));
    trade.next = desk.contacts()->byHandle(trade.owner);
    return trade;
}

} // namespace kz
