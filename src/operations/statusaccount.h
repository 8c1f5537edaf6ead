#pragma once

#include "operations/operation.h"
#include "registry/amount.h"

namespace kz {

/// The money of the account.
struct StatusAccount
{
    struct Outcome
    {
        QString account;
        QString currency;
        Amount amount; ///< in the account
        Amount credit; ///< available
        Amount threshold; ///< of the credit
        friend bool operator==(const Outcome &, const Outcome &) = default;
    };
    static constexpr QLatin1StringView command{"StatusAccount"};
    static constexpr Repeat repeat = Repeat::Safe;

    Problems check() const { return {}; }
    Params params() const { return {}; }
    static std::optional<Outcome> parse(const Reply &reply);
};
static_assert(Operation<StatusAccount>);

} // namespace kz
