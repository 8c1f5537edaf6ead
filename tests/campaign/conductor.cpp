#include "campaign/conductor.h"

#include "campaign/ledgerbook.h"
#include "campaign/makers.h"

#include <cstdio>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace kz::campaign {

namespace {

/// Seconds without any order that came to its end, after which what is open stays so.
constexpr int patience = 90;

} // namespace

Conductor::Conductor(const Options &options)
    : m_options(options)
    , m_dice(options.seed)
{
    connect(&m_tick, &QTimer::timeout, this, &Conductor::tick);
}

Conductor::~Conductor() = default;

QString Conductor::file(const QString &name) const
{
    return (m_options.folder.isEmpty() ? m_scratch.path() : m_options.folder) + u'/' + name;
}

bool Conductor::start()
{
    m_clock.start();
    if (QFile::exists(file(u"book"_s))) {
        std::fprintf(stderr, "kzdesk-campaign: the folder holds the books of another campaign\n");
        return false;
    }
    QDir().mkpath(file({}));
    // A name is left alone for a minute after each order about it.
    const int names =
        m_options.names > 0 ? m_options.names : std::clamp(m_options.orders * 2, 400, 1'600);
    if (!m_registrar.start(names, m_options.seed, file(u"book"_s)))
        return false;
    prepareRegistrar();
    m_wire = std::make_unique<Wire>(m_registrar.url(), m_options.seed + 1, m_options.faults);
    connect(m_wire.get(), &Wire::held, this, &Conductor::kill);
    addTroubles();
    m_people = std::make_unique<People>(
        m_registrar, m_options.seed + 2,
        m_registrar.list({"COMMAND=QueryDomainList", "LIMIT=1000"}, u"domain"_s).keys());
    m_people->begin();
    m_desk = std::make_unique<DeskProcess>(file(u"desk"_s), m_options.seed, m_options.orders);
    QDir().mkpath(file(u"desk"_s));
    connect(m_desk.get(), &DeskProcess::said, this, &Conductor::hear);
    connect(m_desk.get(), &DeskProcess::ended, this, &Conductor::deskEnded, Qt::QueuedConnection);
    m_nextKill = m_options.kills > 0 ? m_options.orders / (m_options.kills + 1) : INT_MAX;
    startDesk();
    m_tick.start(50ms);
    return true;
}

/// Money enough, nobody asks for documents by himself, and names at another registrar.
void Conductor::prepareRegistrar()
{
    m_registrar.steerNow(u"options"_s, "balance=20000000&notify-without-vat=0&answer-time=1000000");
    for (int i = 0; i < 20 + m_options.orders / 10; ++i) {
        const QString name = farName(i);
        m_registrar.steerNow(u"hold"_s,
                             "domain=" + name.toLatin1()
                                 + "&auth=" + QUrl::toPercentEncoding(authCodeOf(name))
                                 + "&created=2020-01-01");
    }
}

void Conductor::startDesk()
{
    m_working = false;
    m_tls = m_dice.oneIn(3);
    m_desk->start(m_wire->url(m_tls));
}

void Conductor::hear(const QByteArray &line)
{
    if (line == "working")
        m_working = true;
    else if (line.startsWith("decided "))
        m_decided = line.sliced(8).toInt();
    else if (line.startsWith("trouble "))
        ++m_counts.troubles;
    else if (line.startsWith("stuck "))
        ++m_counts.reopened;
    if (m_working && m_stage == Stage::Finishing && line == "working")
        m_desk->tell("finish");
}

void Conductor::deskEnded(int code)
{
    constexpr int openAgain = 7;
    constexpr int ledgerClosed = 3; // the disk was full at its start, say
    constexpr int mostFailedStarts = 20;
    if (m_stage == Stage::LookingBack) {
        m_stage = Stage::Over;
        if (code != 0)
            fail(u"the desk did not show its models: %1"_s.arg(code));
        Q_EMIT finished();
    } else if (code == 0 && m_stage == Stage::Finishing) {
        lookBack();
    } else if (code == openAgain || (code == ledgerClosed && ++m_failedStarts < mostFailedStarts)) {
        startDesk();
    } else if (m_stage != Stage::Over) {
        fail(u"the desk ended by itself with %1"_s.arg(code));
        m_stage = Stage::Over;
        Q_EMIT finished();
    }
}

void Conductor::tick()
{
    const bool over = m_decided >= m_options.orders || seconds() > 60 * m_options.minutes;
    if (m_stage == Stage::Working && over)
        return finish();
    if (m_stage == Stage::Finishing && hasStopped()) {
        // What is open now stays so, and the comparison says it.
        m_desk->kill();
        return lookBack();
    }
    if (m_stage != Stage::Working || !m_working)
        return;
    killIfDue();
    if (m_options.faults == 0)
        return;
    if (m_dice.oneIn(40))
        m_wire->deafen(150ms);
    if (m_tls && m_dice.oneIn(20))
        m_wire->disguise(300ms);
}

/// Whether for a while no order has come to its end.
bool Conductor::hasStopped()
{
    if (m_inStage.elapsed() < 1000 * patience)
        return false;
    const int open = countOpen(file(u"desk/profile/orders.sqlite"_s));
    const bool fewer = m_open < 0 || open < m_open;
    m_open = open;
    m_inStage.start();
    return !fewer;
}

void Conductor::killIfDue()
{
    if (m_decided < m_nextKill || m_killWaits || m_counts.kills >= m_options.kills)
        return;
    m_nextKill += m_options.orders / (m_options.kills + 1);
    if (m_dice.oneIn(4)) {
        kill(); // at any moment
    } else {
        m_killWaits = true;
        m_wire->holdNext(m_dice.oneIn(2));
    }
}

void Conductor::kill()
{
    m_killWaits = false;
    m_wire->holdNone();
    m_desk->kill();
    ++m_counts.kills;
    if (countSending(file(u"desk/profile/orders.sqlite"_s)) > 0)
        ++m_counts.between;
    startDesk();
}

/// Everything is given its time: nothing is spoiled any more, and all people decide.
void Conductor::finish()
{
    m_stage = Stage::Finishing;
    m_inStage.start();
    if (m_decided < m_options.orders)
        fail(u"time was up after %1 decisions"_s.arg(m_decided));
    m_wire->calm();
    m_wire->holdNone();
    m_people->finish();
    if (m_working)
        m_desk->tell("finish");
}

void Conductor::lookBack()
{
    m_stage = Stage::LookingBack;
    m_desk->start(m_wire->url(false), file(u"shown.json"_s));
}

void Conductor::fail(const QString &why)
{
    m_failure = why;
}

} // namespace kz::campaign
