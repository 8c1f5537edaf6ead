#pragma once

#include "sandbox/state.h"

namespace kz::sandbox {

/// The start account: users, contacts of people and companies, `names` names, recent events.
/// The same numbers give the same account, with dates counted from the state's clock.
void fillAccount(State &state, int names, quint32 seed);

} // namespace kz::sandbox
