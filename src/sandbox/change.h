#pragma once

#include "sandbox/state.h"

namespace kz::sandbox {

/// Puts what ModifyDomain asked for name servers and contacts in force: whole sets (NAMESERVER#,
/// TECHCONTACT#) or steps (ADDNAMESERVER#, DELTECHCONTACT#). People do this by hand.
void changeByHand(Domain &domain, const Values &values);

/// Whether there is anything of that kind among the values.
bool changesByHand(const Values &values);

} // namespace kz::sandbox
