#include "ledger/pacerows.h"
#include "ledger/schema.h"

#include <QFile>
#include <QRandomGenerator>
#include <QSqlDatabase>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>
#include <map>
#include <optional>

using namespace Qt::StringLiterals;
using namespace kz;
using std::chrono::milliseconds;

namespace {

constexpr int click = 0;
constexpr int bulk = 2;
constexpr milliseconds pace{1'000};

Uptime at(qint64 ms, qint64 wall = 0, const QString &boot = u"boot"_s)
{
    return {.boot = boot, .ms = ms, .wall = wall != 0 ? wall : 1'000'000'000 + ms};
}

} // namespace

/// The rule by which all processes share one pace, on a real file, at times that the tests choose.
class TestPaceRows : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        QVERIFY(openPace(file(), u"one"_s));
    }
    void cleanup() { closeDatabase(u"one"_s); }

    void oneStartPerPace();
    void theUrgentFirstThenTheOldest();
    void whoDoesNotComeLosesItsPlace();
    void whoLeavesIsNotWaitedFor();
    void countsWhatWaitsElsewhere();
    void aLateStartIsMadeUp();
    void idleTimeIsNotSavedUp();
    void anotherPaceCountsFromTheLastStart();
    void asleep();
    void startedAnew();
    void theTimeOfDayIsSet();
    void aClockThatGoesBack();
    void aHoldIsForAll();
    void aShorterHoldEndsNoLongerOne();
    void aHoldOutlivesTheComputer_data();
    void aHoldOutlivesTheComputer();
    void aDamagedFileIsMadeAnew();
    void manyProcesses();

private:
    QString file() const { return m_folder->filePath(u"pace.sqlite"_s); }
    static QSqlDatabase database() { return QSqlDatabase::database(u"one"_s, false); }
    static StartAnswer ask(const QString &run, const Uptime &now, int turn = bulk,
                           qint64 waited = 0, milliseconds thePace = pace)
    {
        const auto answer = askForStart(
            database(), run,
            {.turn = turn, .waited = milliseconds(waited), .count = 3, .pace = thePace}, now);
        return answer ? *answer : StartAnswer{.go = false, .wait = milliseconds(-1)};
    }
    static qint64 held(const Uptime &now) { return readHold(database(), now)->left.count(); }

    std::unique_ptr<QTemporaryDir> m_folder;
};

void TestPaceRows::oneStartPerPace()
{
    QVERIFY(ask(u"a"_s, at(50'000)).go);
    const StartAnswer other = ask(u"b"_s, at(50'300));
    QVERIFY(!other.go);
    QCOMPARE(other.wait, milliseconds(700));
    QCOMPARE(ask(u"b"_s, at(50'999)).wait, milliseconds(1));
    QVERIFY(ask(u"b"_s, at(51'000)).go);
    QVERIFY(!ask(u"a"_s, at(51'000)).go);
}

void TestPaceRows::theUrgentFirstThenTheOldest()
{
    QVERIFY(ask(u"a"_s, at(50'000)).go);
    QVERIFY(!ask(u"bulk"_s, at(50'100), bulk, 90'000).go);
    QVERIFY(!ask(u"old click"_s, at(50'200), click, 100).go);
    QVERIFY(!ask(u"young click"_s, at(50'300), click).go);
    // All come at the same moment, the hindmost first.
    QVERIFY(!ask(u"bulk"_s, at(51'000), bulk, 90'900).go);
    QVERIFY(!ask(u"young click"_s, at(51'000), click, 700).go);
    QVERIFY(ask(u"old click"_s, at(51'000), click, 900).go);
    // Who came too early is told when to come again.
    QCOMPARE(ask(u"bulk"_s, at(51'251), bulk, 91'150).wait, milliseconds(749));
    QCOMPARE(ask(u"young click"_s, at(51'252), click, 950).wait, milliseconds(748));
    QVERIFY(!ask(u"bulk"_s, at(52'000), bulk, 91'900).go);
    QVERIFY(ask(u"young click"_s, at(52'000), click, 1'700).go);
    QVERIFY(ask(u"bulk"_s, at(53'000), bulk, 92'900).go);
}

void TestPaceRows::whoDoesNotComeLosesItsPlace()
{
    QVERIFY(ask(u"a"_s, at(50'000)).go);
    QVERIFY(!ask(u"dead"_s, at(50'100), click).go);
    const StartAnswer waits = ask(u"a"_s, at(51'000));
    QVERIFY(!waits.go);
    QVERIFY2(waits.wait <= pace / 3, qPrintable(QString::number(waits.wait.count())));
    QVERIFY(ask(u"a"_s, at(51'000 + waits.wait.count())).go);
    // Once, and not at each start.
    const qint64 next = 51'000 + waits.wait.count() + pace.count();
    QVERIFY(ask(u"a"_s, at(next)).go);
}

void TestPaceRows::whoLeavesIsNotWaitedFor()
{
    QVERIFY(ask(u"a"_s, at(50'000)).go);
    QVERIFY(!ask(u"b"_s, at(50'100), click).go);
    QVERIFY(withdrawWish(database(), u"b"_s));
    QVERIFY(ask(u"a"_s, at(51'000)).go);
}

void TestPaceRows::countsWhatWaitsElsewhere()
{
    QVERIFY(ask(u"a"_s, at(50'000)).go);
    QCOMPARE(ask(u"a"_s, at(50'010)).others, 0);
    QCOMPARE(ask(u"b"_s, at(50'020)).others, 3);
    QCOMPARE(ask(u"c"_s, at(50'030)).others, 6);
    QCOMPARE(ask(u"a"_s, at(50'040)).others, 6);
}

void TestPaceRows::aLateStartIsMadeUp()
{
    qint64 now = 50'000;
    const qint64 first = now;
    qint64 last = now;
    QVERIFY(ask(u"a"_s, at(now)).go);
    for (int i = 1; i <= 600; ++i) {
        // A few milliseconds late, and now and then, as on a busy machine, a good deal more.
        now += ask(u"a"_s, at(now)).wait.count() + (i % 50 == 0 ? 300 : i % 9);
        QVERIFY(ask(u"a"_s, at(now)).go);
        QVERIFY2(now - last >= 950, qPrintable(QString::number(now - last)));
        last = now;
    }
    QVERIFY(last - first >= 600 * pace.count());
    QVERIFY2(last - first <= 600 * pace.count() + 300, qPrintable(QString::number(last - first)));
    // One that came much later is not: the registrar would see two at once.
    now += ask(u"a"_s, at(now)).wait.count() + 900;
    QVERIFY(ask(u"a"_s, at(now)).go);
    QVERIFY(ask(u"a"_s, at(now)).wait >= milliseconds(990));
}

void TestPaceRows::idleTimeIsNotSavedUp()
{
    QVERIFY(ask(u"a"_s, at(50'000)).go);
    QVERIFY(ask(u"a"_s, at(90'000)).go);
    QCOMPARE(ask(u"b"_s, at(90'000)).wait, pace);
}

void TestPaceRows::anotherPaceCountsFromTheLastStart()
{
    QVERIFY(ask(u"a"_s, at(50'000), bulk, 0, milliseconds(60'000)).go);
    QVERIFY(!ask(u"a"_s, at(50'900)).go);
    QVERIFY(ask(u"a"_s, at(51'000)).go);
}

void TestPaceRows::asleep()
{
    QVERIFY(ask(u"a"_s, at(50'000)).go);
    QVERIFY(!ask(u"b"_s, at(50'100), click).go);
    QVERIFY(holdPace(database(), {.left = milliseconds(300'000), .why = 1}, at(50'200)));
    // The lid was closed for a night: all of that is over, and one starts, not many.
    const qint64 morning = 50'200 + 8 * 3'600'000;
    QCOMPARE(held(at(morning)), 0);
    QVERIFY(ask(u"a"_s, at(morning)).go);
    QVERIFY(!ask(u"b"_s, at(morning), click).go);
}

void TestPaceRows::startedAnew()
{
    QVERIFY(ask(u"a"_s, at(900'000'000)).go);
    QVERIFY(!ask(u"dead"_s, at(900'000'100), click).go);
    QVERIFY(ask(u"a"_s, at(20'000, 0, u"another"_s)).go);
    QCOMPARE(ask(u"b"_s, at(20'000, 0, u"another"_s)).wait, pace);
}

void TestPaceRows::theTimeOfDayIsSet()
{
    QVERIFY(ask(u"a"_s, at(50'000)).go);
    QVERIFY(holdPace(database(), {.left = milliseconds(5'000), .why = 2}, at(50'000)));
    for (const qint64 wall : {qint64(1), qint64(9'000'000'000'000)}) {
        QCOMPARE(held(at(50'100, wall)), 4'900);
        QVERIFY(!ask(u"a"_s, at(54'900, wall)).go);
    }
    QVERIFY(ask(u"a"_s, at(55'000, 1)).go);
}

void TestPaceRows::aClockThatGoesBack()
{
    QVERIFY(ask(u"a"_s, at(50'000'000)).go);
    QVERIFY(holdPace(database(), {.left = milliseconds(5'000), .why = 2}, at(50'000'000)));
    QVERIFY(held(at(1'000)) <= 5'000);
    QVERIFY(!ask(u"a"_s, at(1'000)).go);
    QVERIFY(ask(u"a"_s, at(6'100)).go);
}

void TestPaceRows::aHoldIsForAll()
{
    QVERIFY(ask(u"a"_s, at(50'000)).go);
    QVERIFY(holdPace(database(), {.left = milliseconds(300'000), .why = 1}, at(50'500)));
    QCOMPARE(*readHold(database(), at(50'500)),
             (PaceHold{.left = milliseconds(300'000), .why = 1}));
    const StartAnswer answer = ask(u"b"_s, at(60'000), click);
    QVERIFY(!answer.go);
    QVERIFY(answer.wait <= milliseconds(1'000)); // it may be taken back
    QVERIFY(!ask(u"b"_s, at(350'499), click).go);
    QVERIFY(ask(u"b"_s, at(350'500), click).go);
    QCOMPARE(*readHold(database(), at(350'500)), PaceHold());
}

void TestPaceRows::aShorterHoldEndsNoLongerOne()
{
    QVERIFY(holdPace(database(), {.left = milliseconds(300'000), .why = 1}, at(50'000)));
    QVERIFY(holdPace(database(), {.left = milliseconds(5'000), .why = 2}, at(51'000)));
    QCOMPARE(*readHold(database(), at(51'000)),
             (PaceHold{.left = milliseconds(299'000), .why = 1}));
    QVERIFY(holdPace(database(), {.left = milliseconds(400'000), .why = 2}, at(52'000)));
    QCOMPARE(*readHold(database(), at(52'000)),
             (PaceHold{.left = milliseconds(400'000), .why = 2}));
}

void TestPaceRows::aHoldOutlivesTheComputer_data()
{
    QTest::addColumn<qint64>("wallLater"); ///< of the day, by whatever clock
    QTest::addColumn<qint64>("left");
    QTest::newRow("a minute off") << qint64(60'000) << qint64(240'000);
    QTest::newRow("a day off") << qint64(86'400'000) << qint64(0);
    QTest::newRow("set back meanwhile") << qint64(-86'400'000) << qint64(300'000);
}

void TestPaceRows::aHoldOutlivesTheComputer()
{
    QFETCH(qint64, wallLater);
    QFETCH(qint64, left);
    constexpr qint64 wall = 1'700'000'000'000;
    QVERIFY(holdPace(database(), {.left = milliseconds(300'000), .why = 1}, at(50'000, wall)));
    const Uptime later = at(20'000, wall + wallLater, u"another"_s);
    QCOMPARE(held(later), left);
    QCOMPARE(ask(u"a"_s, later, click).go, left == 0);
}

void TestPaceRows::aDamagedFileIsMadeAnew()
{
    closeDatabase(u"one"_s);
    QFile damaged(file());
    QVERIFY(damaged.open(QIODevice::WriteOnly));
    QVERIFY(damaged.write(QByteArray(8'192, '\xaa')) > 0);
    damaged.close();
    QVERIFY(openPace(file(), u"one"_s));
    QVERIFY(ask(u"a"_s, at(50'000)).go);
    QVERIFY(!ask(u"a"_s, at(50'000)).go);
}

/// Ten minutes of three busy processes whose timers are late by a few milliseconds, with clicks in
/// one of them, in a fraction of the time.
void TestPaceRows::manyProcesses()
{
    QRandomGenerator random(4);
    struct Process
    {
        std::optional<qint64> clicked = {}; ///< one click waits since then
        qint64 nextClick = 0;
        qint64 nextAsk = 0;
        qint64 bulkSince = 0;
    };
    std::map<QString, Process> processes{{u"a"_s, {}}, {u"b"_s, {}}, {u"c"_s, {}}};
    const auto late = [&random] { return qint64(random.bounded(4)); };
    const auto soon = [&random](qint64 now) { return now + 3'000 + random.bounded(9'000); };
    constexpr qint64 begin = 50'000;
    constexpr qint64 end = begin + 600'000;
    for (auto &[name, process] : processes) {
        process.nextAsk = begin;
        process.nextClick = name == u"c"_s ? soon(begin) : end * 2;
        process.bulkSince = begin;
    }
    QList<qint64> starts;
    QList<qint64> waits;
    std::map<QString, int> bulks;
    for (qint64 now = begin; now < end; ++now) {
        for (auto &[name, process] : processes) {
            if (now >= process.nextClick && !process.clicked) {
                process.clicked = now;
                process.nextAsk = std::min(process.nextAsk, now + late()); // it is told at once
            }
            if (now < process.nextAsk)
                continue;
            const bool isClick = process.clicked.has_value();
            const StartAnswer answer = ask(name, at(now), isClick ? click : bulk,
                                           now - (isClick ? *process.clicked : process.bulkSince));
            process.nextAsk = now + answer.wait.count() + late();
            if (!answer.go)
                continue;
            starts.append(now);
            if (isClick) {
                waits.append(now - *process.clicked);
                process.clicked.reset();
                process.nextClick = soon(now);
            } else {
                ++bulks[name];
                process.bulkSince = now; // the next of its bulk work
            }
        }
    }
    QVERIFY2(std::abs(starts.size() - 600) <= 6, qPrintable(QString::number(starts.size())));
    for (qsizetype i = 1; i < starts.size(); ++i)
        QVERIFY(starts.at(i) - starts.at(i - 1) >= 950);
    QVERIFY(waits.size() > 50);
    QVERIFY(*std::max_element(waits.cbegin(), waits.cend()) <= pace.count() + 20);
    // Nobody's bulk work stands still behind that of the others.
    for (const auto &[name, count] : bulks)
        QVERIFY2(count > 600 / 3 / 2, qPrintable(name + QString::number(count)));
}

QTEST_GUILESS_MAIN(TestPaceRows)
#include "tst_pacerows.moc"
