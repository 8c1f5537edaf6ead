#pragma once

#include "sandbox/state.h"

namespace kz::sandbox {

/// An address in the one spelling in which it is given back: IPv6 in eight numbers, without "::".
/// Nothing when it is none.
std::optional<QString> fullAddress(const QString &text);

/// The longest name of the account that holds a host; empty when none does.
QString parentHere(const State &state, const QString &host);
/// Whether a name is delegated to a host.
bool isServing(const State &state, const QString &host);
/// Puts a host in the place of another; names that used the old one use the new one.
void replaceHost(State &state, const QString &old, const Host &host);

} // namespace kz::sandbox
