#pragma once

#include "operations/operation.h"
#include "registry/instant.h"

namespace kz {

/// The answer's number and words, quoted: "545 Entity reference not found".
QString quoted(const Reply &reply);

/// What the direct answer to a write says of the order: 200 is taken, never more; a refusal has
/// failed; anything else (4xx, a 2xx that means "no") settles nothing and must be looked up.
Judgement judgeReply(const Reply &reply);

/// Whether something with this time can stem from an order sent then. Clocks of desk and registrar
/// may differ by a minute; something without a readable time proves nothing.
bool isSince(const Instant &when, const QDateTime &sent);

/// What a look at a name says when jobs run for it at the registrar: of which order they are it
/// does not say, so what shows no trace is not settled yet.
Judgement besideJobs(const Judgement &said, const QStringList &jobs);

/// Of two findings about one order the one to believe: what is so (Done) beats what was said of it,
/// a refusal beats waiting, anything found beats nothing found.
Judgement stronger(const Judgement &a, const Judgement &b);

} // namespace kz
