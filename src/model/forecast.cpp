#include "model/forecast.h"

#include <algorithm>

namespace kz {

namespace {

Amount costOf(const QueryUpcomingAccountingList::Row &charge)
{
    return charge.vat.isKnown() ? sum(charge.price, charge.vat) : charge.price;
}

/// Dates that cannot be read come last: nothing is known of them.
bool isEarlier(const QueryUpcomingAccountingList::Row &one,
               const QueryUpcomingAccountingList::Row &other)
{
    if (one.renews.isKnown() != other.renews.isKnown())
        return one.renews.isKnown();
    return one.renews.utc() < other.renews.utc();
}

} // namespace

Forecast forecast(const Amount &balance, QList<QueryUpcomingAccountingList::Row> charges)
{
    std::stable_sort(charges.begin(), charges.end(), isEarlier);
    Forecast result;
    Amount left = balance;
    for (const auto &charge : std::as_const(charges)) {
        Forecast::Row row{.charge = charge, .cost = costOf(charge)};
        const Amount after = difference(left, row.cost);
        if (!after.isKnown()) {
            row.verdict = Forecast::Unknown;
            ++result.unknown;
        } else if (isNegative(after)) {
            row.verdict = Forecast::Lost;
            row.left = left;
            if (result.lost++ == 0)
                result.firstLost = charge.renews;
        } else {
            row.verdict = Forecast::Covered;
            row.left = left = after;
        }
        if (row.cost.isKnown())
            result.total = result.total.isKnown() ? sum(result.total, row.cost) : row.cost;
        result.rows.append(row);
    }
    const Amount end = difference(balance, result.total);
    if (isNegative(end))
        result.missing = difference(result.total, balance);
    return result;
}

} // namespace kz
