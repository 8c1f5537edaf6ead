#pragma once

#include "operations/operation.h"
#include "operations/values.h"
#include "registry/hostobject.h"

namespace kz {

/// One name-server object with its addresses.
struct StatusNameserver
{
    struct Outcome
    {
        HostRecord record; ///< readAt is left to the reader
        QList<UnknownProperty> further;
        friend bool operator==(const Outcome &, const Outcome &) = default;
    };
    static constexpr QLatin1StringView command{"StatusNameserver"};
    static constexpr Repeat repeat = Repeat::Safe;

    struct Field
    {
        static constexpr QLatin1StringView host{"NAMESERVER"};
    };
    QString host = {}; ///< ACE

    Problems check() const;
    Params params() const;
    /// Nothing when the answer shows no host at all.
    static std::optional<Outcome> parse(const Reply &reply);
};
static_assert(Operation<StatusNameserver>);

} // namespace kz
