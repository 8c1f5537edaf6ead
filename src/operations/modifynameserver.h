#pragma once

#include "operations/operation.h"

namespace kz {

/// Changes the addresses of a name-server object. Only what changes is sent: addresses that a
/// colleague added meanwhile stay.
struct ModifyNameserver
{
    struct Outcome
    {
        friend bool operator==(const Outcome &, const Outcome &) = default;
    };
    static constexpr QLatin1StringView command{"ModifyNameserver"};
    static constexpr Repeat repeat = Repeat::Never;

    struct Field
    {
        static constexpr QLatin1StringView host{"NAMESERVER"};
        static constexpr QLatin1StringView address{"IPADDRESS"}; ///< of the form, never sent
        static constexpr QLatin1StringView add{"ADDIPADDRESS"}; ///< with an index
        static constexpr QLatin1StringView remove{"DELIPADDRESS"}; ///< with an index
    };
    QString host = {}; ///< ACE
    QStringList before = {}; ///< as StatusNameserver showed them just now
    QStringList after = {}; ///< as they are to be

    /// What the change consists of; what goes is spelled as the registrar spells it.
    QStringList added() const;
    QStringList removed() const;

    Problems check() const;
    Params params() const;
    QString object() const { return host; }
    static std::optional<Outcome> parse(const Reply &reply);
    static QList<Look> looks(const Sent &sent);
    static QList<Settling> settling();
};
static_assert(WriteOperation<ModifyNameserver>);

} // namespace kz
