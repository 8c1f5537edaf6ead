#pragma once

#include "app/settlingnames.h"
#include "app/settlingthings.h"
#include "app/settlingtransfers.h"

/// For each row of the settling table what the registrar answers when that is so.
namespace kz::test {

inline const QList<Scene> &scenes()
{
    static const QList<Scene> all = registrations() + renewals() + changes() + trades()
        + renewalModes() + transfersIn() + transfersOut(TransferDomain::Action::Approve)
        + transfersOut(TransferDomain::Action::Deny) + transferModes() + eventMarks()
        + newContacts() + contactChanges() + hosts() + accountDefaults() + typedCommands();
    return all;
}

} // namespace kz::test
