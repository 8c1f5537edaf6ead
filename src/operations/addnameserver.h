#pragma once

#include "operations/operation.h"
#include "registry/nameserver.h"

namespace kz {

/// Makes a name-server object with its addresses: a host inside a name of the account needs one
/// before names may be delegated to it.
struct AddNameserver
{
    struct Outcome
    {
        friend bool operator==(const Outcome &, const Outcome &) = default;
    };
    static constexpr QLatin1StringView command{"AddNameserver"};
    static constexpr Repeat repeat = Repeat::Never;

    struct Field
    {
        static constexpr QLatin1StringView host{"NAMESERVER"};
        static constexpr QLatin1StringView address{"IPADDRESS"}; ///< with an index
    };
    NameServer server = {}; ///< host as typed, without addresses
    QStringList addresses = {};
    // Never sent.
    bool parentHeld = false; ///< a name of the account holds the host

    Problems check() const;
    Params params() const;
    QString object() const { return server.host; }
    static std::optional<Outcome> parse(const Reply &reply);
    static QList<Look> looks(const Sent &sent);
    static QList<Settling> settling();
};
static_assert(WriteOperation<AddNameserver>);

} // namespace kz
