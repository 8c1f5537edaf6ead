#pragma once

#include <benchmark/benchmark.h>

#include <QString>

/// What the measurements of kzdesk-bench share.
///
/// Each is registered as "what/subject", beside "what/reference" where there is one: the same
/// bytes, threads and flags in the same run. The subject's label says the aim, which
/// scripts/bench judges: "rate >= 0.2" (of the reference), "time <= 1.5" (of the reference's), or
/// a counter of its own, "bytes <= 128".
namespace kz::bench {

/// A thousandth of it when all that matters is that the measurement runs (--small).
qsizetype scaled(qsizetype full);

/// Names, columns, index and a table that shows them, as this process has them resident.
double bytesPerName();
/// Prints that, and measures nothing else.
constexpr QLatin1StringView memoryOption("--memory");

} // namespace kz::bench
