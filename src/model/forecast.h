#pragma once

#include "operations/queryupcomingaccountinglist.h"

#include <QList>

namespace kz {

/// What the coming renewals do to the balance, in the order in which they fall due.
struct Forecast
{
    /// Lost: the balance does not cover it on its day, and then the registrar lets the name expire
    /// at once (registrar's pages on the renewal system; .kz has no restore).
    enum Verdict { Covered, Lost, Unknown };
    struct Row
    {
        QueryUpcomingAccountingList::Row charge;
        Amount cost = {}; ///< price and tax
        Amount left = {}; ///< of the balance, after it; unknown with its price
        Verdict verdict = Unknown;
        friend bool operator==(const Row &, const Row &) = default;
    };

    QList<Row> rows;
    Amount total; ///< of all that are known; unknown when none is
    Amount missing; ///< by which the balance falls short of total; unknown when it does not
    int lost = 0;
    int unknown = 0; ///< without a price, or in another currency than the balance
    Instant firstLost; ///< when the first name is lost

    friend bool operator==(const Forecast &, const Forecast &) = default;
};

/// A name that is lost costs nothing, so that a cheaper one after it may still be covered.
Forecast forecast(const Amount &balance, QList<QueryUpcomingAccountingList::Row> charges);

} // namespace kz
