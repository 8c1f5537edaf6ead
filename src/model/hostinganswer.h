#pragma once

#include "registry/problem.h"

#include <QDateTime>
#include <QString>
#include <QStringList>

namespace kz {

/// Where the site of a name stands, as asked from here. A remark, never a gate: a list of networks
/// tells who announces an address, not where a machine is.
struct HostingAnswer
{
    enum Kind {
        NotAsked,
        Asking,
        Addresses, ///< the DNS gave some
        NoAddress,
        NotAskable, ///< this computer could not ask, or had no answer in time
    };
    Kind kind = NotAsked;
    QStringList addresses = {}; ///< of the name and of www. below it, each once
    QDateTime at = {}; ///< UTC

    friend bool operator==(const HostingAnswer &, const HostingAnswer &) = default;
};

/// H-h and H4 for an address outside Kazakhstan, W1 for an old list; nothing when all are inside.
Problems problems(const HostingAnswer &answer);
/// "All 2 addresses are in Kazakhstan by the list of 25 June 2026."
QString sentence(const HostingAnswer &answer);

} // namespace kz
