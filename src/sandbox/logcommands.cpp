#include "sandbox/kinds.h"
#include "sandbox/paging.h"

namespace kz::sandbox {

using namespace Qt::StringLiterals;

namespace {

/// Every write that was carried out: how a client learns whether a lost request arrived.
Answer queryObjectLogList(const Call &call)
{
    const Period period = readPeriod(call);
    if (period.refused)
        return *period.refused;
    const auto date = [](const LogRow &row) { return objectInstant(row.date); };
    Listing<LogRow> list;
    list.add(u"log"_s, [](const LogRow &row) { return QString::number(row.id); });
    list.add(u"log date"_s, date);
    list.add(u"object class"_s, [](const LogRow &row) { return row.objectClass; });
    list.add(u"object id"_s, [](const LogRow &row) { return row.object; });
    list.add(u"operation type"_s, [](const LogRow &row) { return row.type; });
    list.add(u"operation status"_s, [](const LogRow &row) { return row.status; });
    list.orderBy(u"LOG"_s,
                 [](const LogRow &row) { return u"%1"_s.arg(row.id, 10, 10, QLatin1Char('0')); });
    list.orderBy(u"LOGDATE"_s, date);
    list.orderBy(u"COMMANDNAME"_s, [](const LogRow &row) { return row.type; });
    list.orderBy(u"OBJECTCLASS"_s, [](const LogRow &row) { return row.objectClass; });
    std::vector<const LogRow *> rows;
    for (const LogRow &row : call.state.log) {
        if (period.holds(row.date) && passes(call, "OBJECTID"_L1, row.object)
            && passes(call, "OBJECTCLASS"_L1, row.objectClass))
            rows.push_back(&row);
    }
    return list.answer(call, std::move(rows));
}

/// What people still have to do. The columns are not documented; these are our guess.
Answer queryJobList(const Call &call)
{
    Listing<Order> list;
    list.add(u"job id"_s, [](const Order &order) { return QString::number(order.job); });
    list.add(u"commandname"_s, [](const Order &order) { return infoOf(order.kind).command; });
    list.add(u"object id"_s, [](const Order &order) { return order.name; });
    list.add(u"statuscode"_s, [](const Order &) { return u"PENDING"_s; });
    list.add(u"created date"_s, [](const Order &order) { return objectInstant(order.placed); });
    std::vector<const Order *> rows;
    for (const auto &[key, order] : call.state.orders) {
        const QString command = infoOf(order.kind).command;
        if (!command.isEmpty() && passes(call, "COMMANDNAME"_L1, command)
            && passes(call, "STATUSCODE"_L1, u"PENDING"_s))
            rows.push_back(&order);
    }
    return list.answer(call, std::move(rows));
}

} // namespace

Commands logCommands()
{
    return {
        {u"QueryObjectLogList"_s, u"LOG QUERY"_s,
         "OBJECTID OBJECTCLASS MINDATE MAXDATE"_L1 + listParameters, false, queryObjectLogList},
        {u"QueryJobList"_s, u"DOMAIN QUERY"_s, "COMMANDNAME STATUSCODE"_L1 + listParameters, false,
         queryJobList},
    };
}

} // namespace kz::sandbox
