#pragma once

#include "operations/operation.h"
#include "operations/page.h"
#include "registry/amount.h"

namespace kz {

/// The zones of the account with what they cost. There are more than a thousand: ask by pattern.
struct QueryZoneList
{
    struct Row
    {
        QString zone; ///< ACE: "kz", "com.kz", "xn--80ao21a"
        std::optional<bool> active; ///< orders are taken; nothing when the answer does not say
        QString periodType; ///< what the yearly price is for: "YEAR"; empty when not stated
        Amount setup;
        Amount annual;
        Amount transfer;
        Amount trade;
        Amount application; ///< not paid back when an order fails
        QString domainCount; ///< the registrar's figure
        friend bool operator==(const Row &, const Row &) = default;
    };
    struct Outcome
    {
        Page page;
        QList<Row> rows;
        friend bool operator==(const Outcome &, const Outcome &) = default;
    };
    static constexpr QLatin1StringView command{"QueryZoneList"};
    static constexpr Repeat repeat = Repeat::Safe;

    struct Field
    {
        static constexpr QLatin1StringView zone{"ZONE"};
        static constexpr QLatin1StringView inactive{"INACTIVE"};
    };
    QString pattern = {}; ///< "*kz"; empty for all
    Paging paging = {};

    Problems check() const;
    Params params() const;
    static std::optional<Outcome> parse(const Reply &reply);
};
static_assert(Operation<QueryZoneList>);

} // namespace kz
