#pragma once

#include "operations/operation.h"
#include "registry/amount.h"
#include "registry/domainname.h"

namespace kz {

/// What an order for a name would cost, for the review page.
struct DomainPrice
{
    struct Outcome
    {
        Amount price; ///< what will be charged
        Amount vat;
        bool premium = false;
        friend bool operator==(const Outcome &, const Outcome &) = default;
    };
    static constexpr QLatin1StringView command{"DomainPrice"};
    static constexpr Repeat repeat = Repeat::Safe;

    struct Field
    {
        static constexpr QLatin1StringView domain{"DOMAIN"};
        static constexpr QLatin1StringView type{"TYPE"};
        static constexpr QLatin1StringView years{"PERIOD"};
    };
    DomainName domain = {};
    int years = 1;
    QString order = QStringLiteral("ADDDOMAIN"); ///< the command whose price is asked for

    Problems check() const;
    Params params() const;
    static std::optional<Outcome> parse(const Reply &reply);
};
static_assert(Operation<DomainPrice>);

} // namespace kz
