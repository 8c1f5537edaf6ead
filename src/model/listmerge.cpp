#include "model/listmerge.h"

namespace kz {

DomainRecord merged(DomainRecord fresh, const DomainRecord &old)
{
    const auto keep = [](auto &now, const auto &before) {
        if (!now && before)
            now = before;
    };
    keep(fresh.status, old.status);
    keep(fresh.owner, old.owner);
    keep(fresh.admin, old.admin);
    keep(fresh.tech, old.tech);
    keep(fresh.billing, old.billing);
    keep(fresh.nameServers, old.nameServers);
    keep(fresh.transferLock, old.transferLock);
    // No list gives it. It goes with a reading of the name itself, and with the lock put on.
    if (!fresh.readAt.isKnown() && fresh.transferLock == false)
        fresh.lockReturns = old.lockReturns;
    // No list gives it, either. It moves with the end of the registration: once that is another
    // one, what was read before is no longer so.
    const bool sameEnd = !fresh.expires.isKnown() || fresh.expires == old.expires;
    if (!fresh.paidUntil.isKnown() && sameEnd)
        fresh.paidUntil = old.paidUntil;
    if (!fresh.readAt.isKnown())
        fresh.readAt = old.readAt;
    if (!fresh.listedAt.isKnown())
        fresh.listedAt = old.listedAt;
    return fresh;
}

} // namespace kz
