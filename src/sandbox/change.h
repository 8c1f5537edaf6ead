#pragma once

#include "sandbox/state.h"

namespace kz::sandbox {

/// How long a name stays unlocked before its lock comes back.
constexpr Instant lockPause = 30 * secondsPerDay;

/// Puts what ModifyDomain asked for name servers and contacts in force: whole sets (NAMESERVER#,
/// TECHCONTACT#) or steps (ADDNAMESERVER#, DELTECHCONTACT#). People do this by hand.
void changeByHand(Domain &domain, const Values &values);

/// Whether there is anything of that kind among the values.
bool changesByHand(const Values &values);

} // namespace kz::sandbox
