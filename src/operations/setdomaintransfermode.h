#pragma once

#include "operations/operation.h"
#include "registry/domainname.h"

namespace kz {

/// Sets what the registrar does when another one asks for a name, and nothing else.
struct SetDomainTransferMode
{
    struct Outcome
    {
        friend bool operator==(const Outcome &, const Outcome &) = default;
    };
    static constexpr QLatin1StringView command{"SetDomainTransferMode"};
    static constexpr Repeat repeat = Repeat::Never;

    struct Field
    {
        static constexpr QLatin1StringView domain{"DOMAIN"};
        static constexpr QLatin1StringView mode{"TRANSFERMODE"};
    };
    DomainName domain = {}; ///< of the account, so its spelling is not judged
    QString mode = {};

    Problems check() const;
    Params params() const;
    QString object() const { return domain.ace(); }
    static std::optional<Outcome> parse(const Reply &reply);
    static QList<Look> looks(const Sent &sent);
    static QList<Settling> settling();
    /// The mode is a state, not a count: setting it once more changes nothing.
    static bool mayOfferAgain(const Sent &) { return true; }
};
static_assert(WriteOperation<SetDomainTransferMode>);

} // namespace kz
