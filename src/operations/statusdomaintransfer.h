#pragma once

#include "operations/operation.h"
#include "operations/values.h"
#include "registry/domainname.h"
#include "registry/instant.h"

namespace kz {

/// How the transfer of one name stands, into the account or out of it.
struct StatusDomainTransfer
{
    struct Outcome
    {
        QString status; ///< the registrar's word
        QStringList log; ///< its lines, oldest first
        QString losing; ///< registrar that has the name
        QString gaining; ///< registrar that asks for it
        Instant requested;
        Instant executes; ///< until when the losing side may answer; often not stated
        Instant expires;
        QList<UnknownProperty> further;
        friend bool operator==(const Outcome &, const Outcome &) = default;
    };
    static constexpr QLatin1StringView command{"StatusDomainTransfer"};
    static constexpr Repeat repeat = Repeat::Safe;

    struct Field
    {
        static constexpr QLatin1StringView domain{"DOMAIN"};
    };
    DomainName domain = {};

    Problems check() const;
    Params params() const;
    /// Nothing when the answer states no status at all.
    static std::optional<Outcome> parse(const Reply &reply);
};
static_assert(Operation<StatusDomainTransfer>);

} // namespace kz
