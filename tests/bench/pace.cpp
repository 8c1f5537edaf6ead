// kzdesk-pace: several processes send for one account, each as fast as it may, and people click in
// between. Prints how many commands a second the registrar got, and how long clicks waited behind
// bulk work. Exits with 1 when the pace was not kept, or clicks waited for more than one slot.

#include "api/client.h"
#include "model/sharedpace.h"
#include "support/fakeregistrar.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QElapsedTimer>
#include <QLoggingCategory>
#include <QProcess>
#include <QRandomGenerator>
#include <QTemporaryDir>
#include <QTimer>

#include <algorithm>
#include <cmath>
#include <cstdio>
#include <memory>
#include <vector>

using namespace kz;
using namespace Qt::StringLiterals;
using std::chrono::milliseconds;

namespace {

/// Requests of bulk work that wait in each process at any time.
constexpr int atOnce = 6;
/// One start may be late by so many parts of the pace; the rate may not.
constexpr double most = 0.02;
/// Clicks: one slot, and what the machine needs to start.
constexpr double slot = 1.1;
/// On a machine that has much else to do, by comparison: how much of the pace is used at least, and
/// what part of the wait of bulk work a click waits at most.
constexpr double leastUse = 0.6;
constexpr double clickPart = 0.3;
/// Between two clicks of one process, in slots: the least, and by how much it may be more.
constexpr int clickEvery = 5;
constexpr int clickSpread = 10;

/// What runs in each process: bulk work without end, and a click now and then.
class Worker : public QObject
{
public:
    Worker(const QUrl &url, const QString &file, milliseconds pace, bool clicks)
        : m_pace(file.isEmpty() ? nullptr : std::make_unique<SharedPace>(file))
        , m_client(Endpoint::sandbox(url), {.pace = pace})
        , m_slot(pace)
        , m_clicks(clicks)
    {
        if (m_pace)
            m_client.queue().share(m_pace.get());
    }
    void start()
    {
        m_client.signIn({.account = u"acme-kz"_s, .user = u"bench"_s, .password = u"none"_s}, this,
                        [this](const ApiResult<bool> &in) {
                            if (!in)
                                return QCoreApplication::exit(1);
                            for (int i = 0; i < atOnce; ++i)
                                send(Turn::Bulk);
                            if (m_clicks)
                                clickLater();
                        });
    }

private:
    void clickLater()
    {
        const double wait = clickEvery + QRandomGenerator::global()->generateDouble() * clickSpread;
        QTimer::singleShot(milliseconds(qint64(wait * double(m_slot.count()))), Qt::PreciseTimer,
                           this, [this] {
                               send(Turn::Click);
                               clickLater();
                           });
    }
    void send(Turn turn)
    {
        Request request{.command = u"SetDomainRenewalMode"_s, .repeat = Repeat::Never};
        request.params.add("DOMAIN"_L1, u"primer.kz"_s);
        QElapsedTimer since;
        since.start();
        m_client.send(
            request, turn, this,
            [this, turn](const ApiResult<Reply> &) {
                if (turn == Turn::Bulk)
                    send(turn);
            },
            [turn, since](const std::function<void(bool)> &go) {
                std::printf("%c %.3f\n", turn == Turn::Click ? 'c' : 'b',
                            double(since.nsecsElapsed()) / 1e6);
                std::fflush(stdout);
                go(true);
            });
    }

    std::unique_ptr<SharedPace> m_pace;
    Client m_client;
    milliseconds m_slot;
    bool m_clicks;
};

double at(const std::vector<double> &sorted, double part)
{
    const auto last = double(sorted.size() - 1);
    return sorted.at(std::size_t(std::ceil(part * last)));
}

struct Run
{
    double perSlot = 0; ///< commands
    double least = 0; ///< between two, in slots
    double greatest = 0;
    std::vector<double> clicks; ///< waits in slots, sorted
    std::vector<double> bulk;
    std::size_t commands = 0;
};

Run measure(int processes, milliseconds pace, milliseconds time, bool shared)
{
    const QTemporaryDir folder;
    test::FakeRegistrar registrar;
    QElapsedTimer clock;
    clock.start();
    std::vector<double> arrivals; // in slots
    QObject::connect(&registrar, &test::FakeRegistrar::asked, &registrar, [&] {
        arrivals.push_back(double(clock.nsecsElapsed()) / 1e6 / double(pace.count()));
        registrar << test::Step::session("f00d"); // a good answer to anything
    });
    Run run;
    std::vector<std::unique_ptr<QProcess>> workers;
    for (int i = 0; i < processes; ++i) {
        auto worker = std::make_unique<QProcess>();
        worker->setProcessChannelMode(QProcess::ForwardedErrorChannel);
        QObject::connect(worker.get(), &QProcess::readyReadStandardOutput, worker.get(),
                         [&run, pace, process = worker.get()] {
                             while (process->canReadLine()) {
                                 const QByteArray line = process->readLine().trimmed();
                                 (line.startsWith('c') ? run.clicks : run.bulk)
                                     .push_back(line.mid(2).toDouble() / double(pace.count()));
                             }
                         });
        worker->start(QCoreApplication::applicationFilePath(),
                      {u"--worker"_s, registrar.url().toString(), u"--file"_s,
                       shared ? folder.filePath(u"pace.sqlite"_s) : QString(), u"--pace"_s,
                       QString::number(pace.count()), u"--clicks"_s,
                       // In one alone: a click that waits for another one is no matter of bulk.
                       QString::number(i + 1 == processes ? 1 : 0)});
        workers.push_back(std::move(worker));
    }
    // Counted from when all have signed in and the line is full.
    const milliseconds before = pace * processes * 3;
    QTimer::singleShot(before + time, Qt::PreciseTimer, QCoreApplication::instance(),
                       [] { QCoreApplication::exit(0); });
    QCoreApplication::exec();
    const double end = double(clock.nsecsElapsed()) / 1e6 / double(pace.count());
    const double begin = end - double(time.count()) / double(pace.count());
    for (const auto &worker : workers)
        worker->kill();
    for (const auto &worker : workers)
        worker->waitForFinished();

    std::vector<double> counted;
    std::copy_if(arrivals.begin(), arrivals.end(), std::back_inserter(counted),
                 [begin](double arrival) { return arrival >= begin; });
    run.commands = counted.size();
    if (counted.size() > 1) {
        run.perSlot = double(counted.size() - 1) / (counted.back() - counted.front());
        run.least = run.greatest = counted.at(1) - counted.at(0);
        for (std::size_t i = 1; i < counted.size(); ++i) {
            run.least = std::min(run.least, counted.at(i) - counted.at(i - 1));
            run.greatest = std::max(run.greatest, counted.at(i) - counted.at(i - 1));
        }
    }
    std::sort(run.clicks.begin(), run.clicks.end());
    std::sort(run.bulk.begin(), run.bulk.end());
    return run;
}

void print(const Run &run, int processes, milliseconds pace)
{
    const double perSecond = 1'000.0 / double(pace.count());
    std::printf("%d process(es), asked for %.3f commands per second\n", processes, perSecond);
    std::printf("  commands         %zu\n", run.commands);
    std::printf("  per second       %.4f (%+.2f %%)\n", run.perSlot * perSecond,
                (run.perSlot - 1) * 100);
    std::printf("  between two      %.4f to %.4f slots, worst deviation %.2f %%\n", run.least,
                run.greatest, std::max(1 - run.least, run.greatest - 1) * 100);
    if (!run.clicks.empty())
        std::printf("  clicks           %zu, wait in slots: median %.3f, 99 %% %.3f, max %.3f\n",
                    run.clicks.size(), at(run.clicks, 0.5), at(run.clicks, 0.99),
                    run.clicks.back());
    if (!run.bulk.empty())
        std::printf("  bulk work        wait in slots: median %.3f\n", at(run.bulk, 0.5));
    std::fflush(stdout);
}

/// What did not hold; empty when all did.
QStringList faults(const Run &run)
{
    QStringList found;
    if (std::abs(run.perSlot - 1) > most)
        found.append(u"The pace was not kept."_s);
    if (run.clicks.empty())
        found.append(u"Nobody clicked."_s);
    else if (at(run.clicks, 0.99) > slot)
        found.append(u"Clicks waited for more than one slot."_s);
    return found;
}

/// The same on any machine: shared with those that each kept the pace for themselves, and clicks
/// with the bulk work that they pass.
QStringList comparedFaults(const Run &run, const Run &apart, int processes)
{
    QStringList found;
    if (run.perSlot > 1 + most)
        found.append(u"More was sent than the pace allows."_s);
    if (run.perSlot < leastUse)
        found.append(u"Much less was sent than the pace allows."_s);
    if (apart.perSlot < run.perSlot * (processes + 1) / 2)
        found.append(u"Without a shared pace it was no faster: that measured nothing."_s);
    if (run.clicks.empty() || run.bulk.empty())
        found.append(u"Nobody clicked."_s);
    else if (at(run.clicks, 0.5) > at(run.bulk, 0.5) * clickPart)
        found.append(u"Clicks waited with the bulk work."_s);
    return found;
}

} // namespace

int main(int argc, char *argv[])
{
    QCoreApplication app(argc, argv);
    QCommandLineParser parser;
    parser.setApplicationDescription(
        u"Measures the pace of one account that several processes send for."_s);
    parser.addHelpOption();
    const QCommandLineOption seconds(u"seconds"_s, u"How long it is measured."_s, u"N"_s, u"600"_s);
    const QCommandLineOption processes(u"processes"_s, u"How many send at the same time."_s, u"N"_s,
                                       u"3"_s);
    const QCommandLineOption pace(u"pace"_s, u"Milliseconds between two commands."_s, u"MS"_s,
                                  u"1000"_s);
    const QCommandLineOption alone(u"compare"_s,
                                   u"Measure the same without a shared pace, too, and judge by"
                                   " comparison: for a machine that is busy with other things."_s);
    QCommandLineOption worker(u"worker"_s, {}, u"URL"_s);
    QCommandLineOption file(u"file"_s, {}, u"FILE"_s);
    QCommandLineOption clicks(u"clicks"_s, {}, u"0|1"_s);
    for (QCommandLineOption *option : {&worker, &file, &clicks})
        option->setFlags(QCommandLineOption::HiddenFromHelp);
    parser.addOptions({seconds, processes, pace, alone, worker, file, clicks});
    parser.process(app);
    const milliseconds slotTime(std::max(parser.value(pace).toInt(), 1));
    if (parser.isSet(worker)) {
        QLoggingCategory::setFilterRules(u"kz.*=false"_s);
        Worker one(QUrl(parser.value(worker)), parser.value(file), slotTime,
                   parser.value(clicks) == u"1");
        one.start();
        return QCoreApplication::exec();
    }
    const int count = std::max(parser.value(processes).toInt(), 1);
    const milliseconds time(qint64(parser.value(seconds).toDouble() * 1'000));
    const Run run = measure(count, slotTime, time, true);
    print(run, count, slotTime);
    QStringList found;
    if (parser.isSet(alone)) {
        std::printf("The same, each for itself:\n");
        const Run apart = measure(count, slotTime, time / 2, false);
        print(apart, count, slotTime);
        found = comparedFaults(run, apart, count);
    } else {
        found = faults(run);
    }
    for (const QString &fault : std::as_const(found))
        std::fprintf(stderr, "%s\n", qPrintable(fault));
    return found.isEmpty() ? 0 : 1;
}
