#pragma once

#include "operations/operation.h"

namespace kz {

/// Deletes a name-server object that no name uses. FORCE, by which the registrar renames a server
/// in use, is never sent: names would be delegated to a host that nobody chose.
struct DeleteNameserver
{
    struct Outcome
    {
        friend bool operator==(const Outcome &, const Outcome &) = default;
    };
    static constexpr QLatin1StringView command{"DeleteNameserver"};
    static constexpr Repeat repeat = Repeat::Never;
    static constexpr bool removesObject = true;

    struct Field
    {
        static constexpr QLatin1StringView host{"NAMESERVER"};
    };
    QString host = {}; ///< ACE
    // Never sent.
    qsizetype usedBy = 0; ///< names of the local copy that delegate to it

    Problems check() const;
    Params params() const;
    QString object() const { return host; }
    static std::optional<Outcome> parse(const Reply &reply);
    static QList<Look> looks(const Sent &sent);
    static QList<Settling> settling();
};
static_assert(WriteOperation<DeleteNameserver>);

} // namespace kz
