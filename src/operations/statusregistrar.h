#pragma once

#include "operations/operation.h"
#include "registry/renewalmode.h"

namespace kz {

/// Settings of the account. Bank data and passwords in the answer are never looked at.
struct StatusRegistrar
{
    struct Outcome
    {
        QString account;
        QString status;
        RenewalMode renewalMode; ///< what DEFAULT amounts to
        QString transferMode;
        QString lowBalance; ///< below it the registrar warns by mail; empty when not shown
        QString language;
        QString currency;
        QString email; ///< where automatic mail of the registrar goes
        QStringList zones;
        friend bool operator==(const Outcome &, const Outcome &) = default;
    };
    static constexpr QLatin1StringView command{"StatusRegistrar"};
    static constexpr Repeat repeat = Repeat::Safe;

    Problems check() const { return {}; }
    Params params() const { return {}; }
    static std::optional<Outcome> parse(const Reply &reply);
};
static_assert(Operation<StatusRegistrar>);

} // namespace kz
