#include "api/client.h"
#include "model/sharedpace.h"
#include "support/fakeregistrar.h"

#include <QElapsedTimer>
#include <QProcess>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>
#include <cstdio>

using namespace kz;
using namespace Qt::StringLiterals;
using std::chrono::milliseconds;

namespace {

/// Long against what a loaded machine is late by.
constexpr milliseconds pace{150};
constexpr int soon = 30'000;

/// One of several programs: its queue, and the pace it shares.
struct Program
{
    explicit Program(const QString &file, milliseconds thePace = pace)
        : shared(file)
        , queue(thePace)
    {
        queue.share(&shared);
    }
    SharedPace shared;
    Queue queue;
};

/// A process that is killed: it waits for a click's turn and never comes for it.
int waitForEver(const QString &file)
{
    // Whatever is said after a minute is not said in this test.
    Program program(file, std::chrono::minutes(1));
    program.queue.add(Turn::Click, [] {});
    program.queue.add(Turn::Click, [] {
        std::puts("started");
        std::fflush(stdout);
    });
    QObject::connect(&program.queue, &Queue::changed, QCoreApplication::instance(), [&program] {
        if (program.queue.waiting() == 1) {
            std::puts("waits");
            std::fflush(stdout);
        }
    });
    return QCoreApplication::exec();
}

} // namespace

/// Queues that share one pace by a real file.
class TestSharedPace : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_folder = std::make_unique<QTemporaryDir>(); }

    void oneStartForAll()
    {
        Program a(file());
        Program b(file());
        Program c(file());
        QElapsedTimer clock;
        clock.start();
        QList<qint64> starts;
        QMap<int, int> of;
        constexpr int each = 8;
        int number = 0;
        for (Program *program : {&a, &b, &c}) {
            for (int i = 0; i < each; ++i) {
                program->queue.add(Turn::Bulk, [&, number] {
                    starts += clock.elapsed();
                    ++of[number];
                });
            }
            ++number;
        }
        QTRY_COMPARE_WITH_TIMEOUT(starts.size(), 3 * each, soon);
        // Never more than was asked for, however the three came in between each other.
        QVERIFY(starts.constLast() - starts.constFirst() >= (3 * each - 1) * pace.count() - 3);
        for (int i = 0; i < 3; ++i)
            QCOMPARE(of.value(i), each);
    }

    /// Whatever waits elsewhere, and however long it has been waiting.
    void aClickWaitsForOneStartAtMost()
    {
        Program a(file());
        Program b(file());
        QStringList order;
        for (int i = 0; i < 1'000; ++i)
            a.queue.add(Turn::Bulk, [&order] { order += u"bulk"_s; });
        QTRY_COMPARE_WITH_TIMEOUT(order.size(), 3, soon);
        b.queue.add(Turn::Click, [&order] { order += u"click"_s; });
        QTRY_VERIFY_WITH_TIMEOUT(order.contains(u"click"_s), soon);
        // One may have had its turn before anybody could know of the click.
        QVERIFY2(order.indexOf(u"click"_s) <= 4, qPrintable(order.join(u' ')));
        QVERIFY(a.queue.waiting() >= 995);
    }

    /// A process with the foremost request is killed while it waits for its turn.
    void theDeadHoldNobodyUp()
    {
        QProcess dead;
        dead.start(QCoreApplication::applicationFilePath(), {u"--wait"_s, file()});
        QVERIFY(QTest::qWaitFor([&dead] { return dead.canReadLine(); }, soon));
        QCOMPARE(dead.readLine().trimmed(), QByteArray("waits"));
        Program a(file());
        int started = 0;
        for (int i = 0; i < 4; ++i)
            a.queue.add(Turn::Background, [&started] { ++started; });
        dead.kill(); // SIGKILL: it takes nothing back
        QVERIFY(dead.waitForFinished());
        QElapsedTimer clock;
        clock.start();
        QTRY_COMPARE_WITH_TIMEOUT(started, 4, soon);
        // The minute that it wanted to leave between two starts is not waited for.
        QVERIFY2(clock.elapsed() < 20'000, qPrintable(QString::number(clock.elapsed())));
    }

    void aHoldIsLearnedByAll()
    {
        Program a(file());
        Program b(file());
        QSignalSpy changed(&b.queue, &Queue::changed);
        a.queue.hold(milliseconds(600'000), Hold::Abuse);
        QTRY_VERIFY_WITH_TIMEOUT(b.queue.isHeld(), soon); // though it has nothing to send
        QCOMPARE(b.queue.heldWhy(), Hold::Abuse);
        QVERIFY(b.queue.heldFor() > milliseconds(500'000));
        QVERIFY(changed.size() >= 1);
        bool started = false;
        b.queue.add(Turn::Click, [&started] { started = true; });
        // One that begins only now learns it before it sends anything.
        Program c(file());
        c.queue.add(Turn::Click, [&started] { started = true; });
        QTRY_VERIFY_WITH_TIMEOUT(c.queue.isHeld(), soon);
        QVERIFY(!started);
    }

    /// What the registrar answers to one program, over HTTP, holds back the other one as well.
    void whatOneIsToldHoldsBoth_data()
    {
        QTest::addColumn<int>("code");
        QTest::addColumn<Hold>("why");
        QTest::newRow("421") << 421 << Hold::Break;
        QTest::newRow("422") << 422 << Hold::Abuse;
        QTest::newRow("520") << 520 << Hold::Break;
        QTest::newRow("521") << 521 << Hold::Break;
    }
    void whatOneIsToldHoldsBoth()
    {
        QFETCH(int, code);
        QFETCH(Hold, why);
        test::FakeRegistrar registrar;
        const Timing timing{.pace = milliseconds(20),
                            .firstRetry = milliseconds(3'000),
                            .abuseLock = milliseconds(3'000)};
        SharedPace first(file());
        SharedPace second(file());
        Client told(Endpoint::sandbox(registrar.url()), timing);
        Client other(Endpoint::sandbox(registrar.url()), timing);
        told.queue().share(&first);
        other.queue().share(&second);
        for (Client *client : {&told, &other}) {
            registrar << test::Step::session("f00d").from(u"StartSession"_s);
            client->signIn({.account = u"a"_s, .user = u"b"_s, .password = u"c"_s}, this,
                           [](const auto &) {});
            QTRY_VERIFY_WITH_TIMEOUT(client->isSignedIn(), soon);
        }
        const Request read{.command = u"StatusAccount"_s, .repeat = Repeat::Safe};
        registrar << test::Step::code(code, "Words of the registrar").from(read.command);
        told.send(read, Turn::Click, this, [](const auto &) {});
        QTRY_VERIFY_WITH_TIMEOUT(told.queue().isHeld(), soon);
        QTRY_VERIFY_WITH_TIMEOUT(other.queue().isHeld(), soon);
        QCOMPARE(other.queue().heldWhy(), why);
        // Nothing of either comes while it lasts, and all of it afterwards.
        const int asked = registrar.requests();
        for (int i = 0; i < 2; ++i)
            registrar << test::Step::code(200, "Command completed successfully");
        bool answered = false;
        bool whileHeld = false;
        other.send(read, Turn::Click, this, [&](const ApiResult<Reply> &reply) {
            answered = reply.ok();
            whileHeld = other.queue().isHeld();
        });
        QCOMPARE(registrar.requests(), asked);
        QTRY_VERIFY_WITH_TIMEOUT(answered, soon);
        QVERIFY(!whileHeld);
    }

    /// Without a pace nothing is asked for, and a hold counts all the same.
    void aHoldCountsWithoutAPace()
    {
        Program a(file(), milliseconds(0));
        Program b(file(), milliseconds(0));
        bool started = false;
        a.queue.add(Turn::Click, [&started] { started = true; });
        QTRY_VERIFY(started);
        a.queue.hold(milliseconds(600'000), Hold::Break);
        QTRY_VERIFY_WITH_TIMEOUT(b.queue.isHeld(), soon);
        QCOMPARE(b.queue.heldWhy(), Hold::Break);
    }

    void aFileThatCannotBeMadeLeavesOnePace()
    {
        QFile blocks(m_folder->filePath(u"no folder"_s));
        QVERIFY(blocks.open(QIODevice::WriteOnly));
        Program alone(blocks.fileName() + u"/pace.sqlite"_s);
        QElapsedTimer clock;
        clock.start();
        QList<qint64> starts;
        for (int i = 0; i < 3; ++i)
            alone.queue.add(Turn::Click, [&] { starts += clock.elapsed(); });
        QTRY_COMPARE_WITH_TIMEOUT(starts.size(), 3, soon);
        QVERIFY(starts.at(2) - starts.at(0) >= 2 * pace.count() - 2);
    }

private:
    QString file() const { return m_folder->filePath(u"pace.sqlite"_s); }

    std::unique_ptr<QTemporaryDir> m_folder;
};

int main(int argc, char *argv[])
{
    QCoreApplication app(argc, argv);
    if (argc > 2 && qstrcmp(argv[1], "--wait") == 0)
        return waitForEver(QCoreApplication::arguments().at(2));
    TestSharedPace test;
    return QTest::qExec(&test, argc, argv);
}
#include "tst_sharedpace.moc"
