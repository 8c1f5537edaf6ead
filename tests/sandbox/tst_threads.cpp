#include "sandbox/ask.h"

#include <QElapsedTimer>
#include <QTest>
#include <atomic>
#include <thread>

using namespace Qt::StringLiterals;
using namespace kz::sandbox::test;

/// Many at once, and a large account.
class TestThreads : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void servesManyAtOnce();
    void givesANameOnce();
    void stopsWhileConnectionsAreOpen();
    void startsAgain();
    void holdsManyNames();
};

void TestThreads::servesManyAtOnce()
{
    constexpr int workers = 6;
    constexpr int rounds = 40;
    Ask ask;
    std::atomic<int> good = 0;
    std::vector<std::thread> threads;
    for (int worker = 0; worker < workers; ++worker) {
        threads.emplace_back([&ask, &good, worker] {
            httplib::Client client("127.0.0.1", ask.server.port());
            client.set_keep_alive(true);
            for (int round = 0; round < rounds; ++round) {
                Fields fields = ask.credentials();
                const QString name = u"w%1-%2.kz"_s.arg(worker).arg(round);
                const QString line = round % 4 == 0
                    ? u"COMMAND=QueryDomainList\nWIDE=1"_s
                    : u"COMMAND=AddDomain\n"_s + Ask::orderLines(name).join(u'\n');
                fields.emplaceBack(u"s_command"_s, line);
                good += readReply(client.Post("/api/call", encoded(fields),
                                              "application/x-www-form-urlencoded"))
                            .code
                    == 200;
                ask.registrar().advance(3600);
                good += ask.registrar().openOrders().size() >= 0;
            }
        });
    }
    for (std::thread &thread : threads)
        thread.join();
    QCOMPARE(good.load(), 2 * workers * rounds);
    QCOMPARE(ask.registrar().book().size(), workers * rounds * 3 / 4);
}

void TestThreads::givesANameOnce()
{
    Ask ask;
    std::atomic<int> taken = 0;
    std::vector<std::thread> threads;
    for (int worker = 0; worker < 8; ++worker)
        threads.emplace_back([&] { taken += ask.order(u"wanted.kz"_s).code == 200; });
    for (std::thread &thread : threads)
        thread.join();
    QCOMPARE(taken.load(), 1);
    QCOMPARE(ask.registrar().applied(u"AddDomain"_s, u"wanted.kz"_s), 1);
}

void TestThreads::stopsWhileConnectionsAreOpen()
{
    Ask ask;
    httplib::Client client("127.0.0.1", ask.server.port());
    client.set_keep_alive(true);
    QVERIFY(client.Get("/sandbox/orders"));
    QElapsedTimer timer;
    timer.start();
    ask.server.stop();
    QVERIFY2(timer.elapsed() < 2000, qPrintable(QString::number(timer.elapsed())));
    QVERIFY(!client.Get("/sandbox/orders"));
}

void TestThreads::startsAgain()
{
    Ask ask;
    ask.order(u"kept.kz"_s);
    const int port = ask.server.port();
    ask.server.stop();
    QVERIFY(ask.server.start(port));
    QCOMPARE(ask.server.port(), port);
    QCOMPARE(ask(u"StatusDomain"_s, {u"DOMAIN=kept.kz"_s}).value(u"status"_s), u"REQUESTED"_s);
    kz::sandbox::Server second;
    QVERIFY(!second.start(port));
}

void TestThreads::holdsManyNames()
{
    QElapsedTimer timer;
    timer.start();
    Ask ask(20000);
    const qint64 filled = timer.restart();
    const Reply page = ask(u"QueryDomainList"_s, {u"WIDE=1"_s, u"FIRST=19500"_s});
    const qint64 paged = timer.restart();
    QCOMPARE(page.value(u"total"_s), u"20000"_s);
    QCOMPARE(page.value(u"count"_s), u"500"_s);
    qInfo("filled in %lld ms, last page in %lld ms", filled, paged);
}

QTEST_APPLESS_MAIN(TestThreads)
#include "tst_threads.moc"
