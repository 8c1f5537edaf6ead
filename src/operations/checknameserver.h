#pragma once

#include "operations/operation.h"

namespace kz {

/// Whether a name-server object of this name exists.
struct CheckNameserver
{
    struct Outcome
    {
        bool exists = false;
        QStringList addresses = {}; ///< of the one that exists
        friend bool operator==(const Outcome &, const Outcome &) = default;
    };
    static constexpr QLatin1StringView command{"CheckNameserver"};
    static constexpr Repeat repeat = Repeat::Safe;

    struct Field
    {
        static constexpr QLatin1StringView host{"NAMESERVER"};
    };
    QString host = {}; ///< ACE

    Problems check() const;
    Params params() const;
    /// 212 is free, 213 exists; nothing for any other answer.
    static std::optional<Outcome> parse(const Reply &reply);
};
static_assert(Operation<CheckNameserver>);

} // namespace kz
