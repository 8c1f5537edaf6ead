// kzdesk-bench: measures the program against plain references in the same run and prints, as all
// programs of Google Benchmark do, JSON when asked to. scripts/bench builds it, runs it and judges.
#include "bench/bench.h"

#include <QApplication>

#include <cstdio>

namespace {

bool small = false;

} // namespace

qsizetype kz::bench::scaled(qsizetype full)
{
    return small ? std::max<qsizetype>(full / 1'000, 1) : full;
}

int main(int argc, char **argv)
{
    if (!qEnvironmentVariableIsSet("QT_QPA_PLATFORM"))
        qputenv("QT_QPA_PLATFORM", "offscreen");
    const QApplication app(argc, argv);
    small = app.arguments().contains(QLatin1StringView("--small"));
    if (app.arguments().contains(kz::bench::memoryOption)) {
        std::printf("%.1f\n", kz::bench::bytesPerName());
        return 0;
    }
    benchmark::Initialize(&argc, argv);
    if (argc > (small ? 2 : 1) && benchmark::ReportUnrecognizedArguments(argc, argv))
        return 2;
    benchmark::AddCustomContext("Qt", qVersion());
    benchmark::AddCustomContext("compiler", "GCC " __VERSION__);
    benchmark::RunSpecifiedBenchmarks();
    return 0;
}
