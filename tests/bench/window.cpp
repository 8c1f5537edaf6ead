// The whole window on the copy of the last reading: from the sign-in until the first rows are
// painted, and until all names can be paged through, sorted and filtered. Beside it, in turns, the
// same window without a copy.
#include "app/domainspage.h"
#include "app/mainwindow.h"
#include "app/profilesession.h"
#include "app/signinpage.h"
#include "bench/account.h"
#include "bench/bench.h"
#include "ledger/localcopy.h"
#include "look/tableview.h"
#include "model/domainmodel.h"
#include "sandbox/server.h"
#include "views/domainview.h"
#include "views/emptypage.h"

#include <QElapsedTimer>
#include <QEvent>
#include <QEventLoop>
#include <QFile>
#include <QTemporaryDir>

using namespace kz;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

/// Milliseconds since the sign-in.
struct Start
{
    double painted = 0; ///< first rows
    double usable = 0; ///< all names can be paged through, sorted and filtered
};

class Program
{
public:
    /// The pace lets the sign-in through; the list that the registrar would give waits behind it.
    explicit Program(qsizetype names)
        : m_settings(m_folder.filePath(u"settings.ini"_s), QSettings::IniFormat)
    {
        m_options.dataDir = m_folder.path();
        m_server.registrar().seed(0, 1);
        m_server.start();
        m_profile = {.name = u"bench"_s,
                     .endpoint = Endpoint::sandbox(QUrl(m_server.url())),
                     .account = u"steppe-names"_s,
                     .user = u"desk1"_s};
        start(); // makes the ledger
        m_names = names;
        if (names > 0)
            writeLocalCopy({.readAt = QDateTime(bench::today, QTime(8, 0), Qt::UTC),
                            .accountMode = u"AUTORENEW"_s,
                            .domains = bench::account(names),
                            .contacts = {}},
                           m_profile.folder(m_folder.path()) + "/domains.copy"_L1);
    }

    /// Nothing when the names did not come.
    std::optional<Start> start()
    {
        for (const auto *end : {"", "-wal", "-shm"})
            QFile::remove(m_profile.paceFile(m_folder.path()) + QLatin1StringView(end));
        MainWindow window(m_options, m_settings, nullptr, {.pace = 1h}, {});
        window.openProfile(m_profile);
        window.resize(1'440, 900);
        window.show();
        turn([] { return false; }, 200);
        QElapsedTimer clock;
        clock.start();
        Q_EMIT window.signInPage()->signInWanted(m_profile, u"Steppe-Sandbox-1"_s);
        auto *page = window.page<DomainsPage>();
        // Without names there is no table: a sentence stands in its place.
        QWidget *first = page->view()->findChild<EmptyPage *>();
        if (m_names > 0)
            first = page->view()->table()->viewport();
        const Paints paints(first);
        if (!turn([&paints] { return paints.any; }, 60'000))
            return {};
        const double painted = double(clock.nsecsElapsed()) / 1e6;
        const DomainModel &names = *window.session()->desk().domains();
        if (!turn([&] { return names.rowCount() == m_names && !names.isArranging(); }, 60'000))
            return {};
        page->view()->table()->viewport()->repaint();
        return Start{painted, double(clock.nsecsElapsed()) / 1e6};
    }

private:
    class Paints : public QObject
    {
    public:
        explicit Paints(QWidget *widget) { widget->installEventFilter(this); }
        bool any = false;

    protected:
        bool eventFilter(QObject *, QEvent *event) override
        {
            any = any || event->type() == QEvent::Paint;
            return false;
        }
    };

    static bool turn(const std::function<bool()> &ended, int most)
    {
        QElapsedTimer clock;
        clock.start();
        while (!ended() && clock.elapsed() < most)
            QCoreApplication::processEvents(QEventLoop::AllEvents);
        return ended();
    }

    qsizetype m_names = 0;
    QTemporaryDir m_folder;
    QSettings m_settings;
    Options m_options;
    Profile m_profile;
    sandbox::Server m_server;
};

void start(benchmark::State &state, double Start::*moment, const char *aim)
{
    Program full(bench::scaled(176'677));
    Program empty(0);
    std::vector<double> more;
    for (auto _ : state) {
        const auto without = empty.start();
        const auto with = full.start();
        if (!with || !without) {
            state.SkipWithError("the window did not come");
            break;
        }
        state.SetIterationTime((*with).*moment / 1e3);
        more.push_back((*with).*moment - (*without).*moment);
    }
    std::sort(more.begin(), more.end());
    if (!more.empty())
        state.counters["more"] = more[more.size() / 2]; // ms
    state.SetLabel(aim);
}

BENCHMARK_CAPTURE(start, painted, &Start::painted, "more <= 60")
    ->Name("176,677 names at the start, first paint/subject")
    ->Iterations(3)
    ->Unit(benchmark::kMillisecond)
    ->UseManualTime();
BENCHMARK_CAPTURE(start, usable, &Start::usable, "more <= 100")
    ->Name("176,677 names at the start, usable/subject")
    ->Iterations(3)
    ->Unit(benchmark::kMillisecond)
    ->UseManualTime();

} // namespace
