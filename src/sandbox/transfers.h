#pragma once

#include "sandbox/state.h"

namespace kz::sandbox {

/// Whether names of this zone change their registrar with the right code only.
bool needsCode(const QString &zone);

/// What is known of a name that somebody else holds; nothing when nobody does.
std::optional<Held> heldElsewhere(const State &state, const QString &name);

/// How the last transfer of a name stands now; none when there never was one.
std::optional<Transfer> transferOf(const State &state, const QString &name);

/// Notes that the transfer of a name is over, unless it was before.
void endTransfer(State &state, const QString &name, const QString &status, const QString &words);

/// Another registrar asks for a name of the account. Nothing happens, and false, when the name is
/// not there, locked or asked for already; the transfer modes may answer at once.
bool askFor(State &state, const QString &name, const QString &registrar);

} // namespace kz::sandbox
