#pragma once

#include "look/colours.h"
#include "model/hostanswer.h"

namespace kz {

/// How the answer of a name server is drawn: nothing is drawn while it was not asked.
QString iconOf(HostAnswer::Kind kind);
Tone toneOf(HostAnswer::Kind kind);

} // namespace kz
