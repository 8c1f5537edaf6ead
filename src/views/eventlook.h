#pragma once

#include "look/colours.h"
#include "model/eventwords.h"

namespace kz {

/// Colour and icon of an event: of what it says, not of what was done with it.
Tone toneOf(EventKind kind);
QString iconOf(EventKind kind);

} // namespace kz
