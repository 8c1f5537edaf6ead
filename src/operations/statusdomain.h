#pragma once

#include "operations/operation.h"
#include "operations/values.h"
#include "registry/domainrecord.h"

namespace kz {

/// Everything the registrar shows of one name of the account. Its authorisation code is dropped.
struct StatusDomain
{
    struct Outcome
    {
        DomainRecord record; ///< readAt is left to the reader
        QStringList pendingJobs; ///< as they came
        QList<UnknownProperty> further;
        friend bool operator==(const Outcome &, const Outcome &) = default;
    };
    static constexpr QLatin1StringView command{"StatusDomain"};
    static constexpr Repeat repeat = Repeat::Safe;

    struct Field
    {
        static constexpr QLatin1StringView domain{"DOMAIN"};
    };
    DomainName domain = {};

    Problems check() const;
    Params params() const;
    /// Nothing when the answer shows no name at all.
    static std::optional<Outcome> parse(const Reply &reply);
};
static_assert(Operation<StatusDomain>);

} // namespace kz
