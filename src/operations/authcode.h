#pragma once

#include "operations/operation.h"
#include "registry/domainname.h"
#include "registry/instant.h"

namespace kz {

/// StatusDomain asked for one thing that every other reading drops: the authorisation code with
/// which a name leaves the account. For somebody who asked to see it now; kept nowhere.
struct AuthCode
{
    struct Outcome
    {
        QString code; ///< empty when the registrar states none
        Instant expires; ///< unset when it is not stated
        friend bool operator==(const Outcome &, const Outcome &) = default;
    };
    static constexpr QLatin1StringView command{"StatusDomain"};
    static constexpr Repeat repeat = Repeat::Safe;
    static constexpr QLatin1StringView reveals{"auth"};

    struct Field
    {
        static constexpr QLatin1StringView domain{"DOMAIN"};
    };
    DomainName domain = {};

    Problems check() const;
    Params params() const;
    static std::optional<Outcome> parse(const Reply &reply);
};
static_assert(Operation<AuthCode>);

} // namespace kz
