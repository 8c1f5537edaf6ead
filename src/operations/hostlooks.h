#pragma once

#include "operations/evidence.h"
#include "operations/operation.h"
#include "registry/hostobject.h"

#include <functional>

namespace kz {

/// What StatusNameserver says about an order on a name-server object.
struct HostEvidence
{
    Finding absent; ///< when there is no such host (545)
    std::function<Judgement(const HostRecord &)> shown;
    QStringList logWords; ///< what the log may call it beside the command's name
    /// What a line of the log says: Inconclusive where others of the kind may be on their way too.
    Finding logged = Finding::Taken;
};

/// The reads that settle an order on a name-server object: the object itself, then the object log.
/// The log tells no more than that the order arrived.
QList<Look> hostLooks(const Sent &sent, QLatin1StringView command, const HostEvidence &evidence);

} // namespace kz
