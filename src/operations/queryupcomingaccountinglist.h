#pragma once

#include "operations/operation.h"
#include "operations/page.h"
#include "registry/amount.h"
#include "registry/domainname.h"
#include "registry/instant.h"

namespace kz {

/// What the account will be charged for its names in the coming days, as the registrar reckons it.
struct QueryUpcomingAccountingList
{
    struct Row
    {
        DomainName domain;
        QString accountingClass; ///< the registrar's word
        Instant renews;
        Amount price; ///< without tax; unknown when the answer gives none
        Amount vat;
        friend bool operator==(const Row &, const Row &) = default;
    };
    struct Outcome
    {
        Page page;
        QList<Row> rows;
        friend bool operator==(const Outcome &, const Outcome &) = default;
    };
    static constexpr QLatin1StringView command{"QueryUpcomingAccountingList"};
    static constexpr Repeat repeat = Repeat::Safe;

    struct Field
    {
        static constexpr QLatin1StringView days{"DAYS"};
        static constexpr QLatin1StringView type{"TYPE"};
        static constexpr QLatin1StringView orderBy{"ORDERBY"};
    };
    int days = 60; ///< from today
    Paging paging = {};

    Problems check() const { return {}; }
    Params params() const;
    static std::optional<Outcome> parse(const Reply &reply);
};
static_assert(Operation<QueryUpcomingAccountingList>);

} // namespace kz
