#include "model/deskbench.h"
#include "model/domainmodel.h"
#include "model/pendingmodel.h"
#include "operations/setdomainrenewalmode.h"
#include "sandbox/server.h"
#include "support/heartbeat.h"

#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace kz;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

using State = Order::State;

const QList<OperationInfo> operations{operationInfo<SetDomainRenewalMode>()};

struct Bench : DeskBench
{
    explicit Bench(const QString &folder, const QUrl &url, std::chrono::milliseconds pace = 0ms)
        : DeskBench(
            folder, url, operations,
            {.tick = 20ms,
             .events = 1h,
             .list = 1h,
             .unknown = 50ms,
             .soon = 50ms,
             .accepted = 200ms,
             .acceptedMax = 500ms,
             .offline = 100ms},
            {.read = 3s, .write = 3s, .pace = pace, .firstRetry = 50ms, .secondRetry = 50ms},
            20'000)
    { }
    bool start()
    {
        // At a command a second the list of thousands takes twenty seconds.
        return DeskBench::start() && readsTheList(60'000);
    }
};

} // namespace

/// Batches over real HTTP with a real ledger.
class TestBatches : public QObject
{
    Q_OBJECT

private:
    QTemporaryDir m_folder;
    std::unique_ptr<sandbox::Server> m_server;
    static constexpr int soon = 20'000;

    QUrl url() const { return QUrl(m_server->url()); }
    sandbox::Registrar &registrar() const { return m_server->registrar(); }
    QString folder() const
    {
        return m_folder.filePath(QString::fromLatin1(QTest::currentTestFunction()));
    }
    int applied(const QList<Request> &requests) const
    {
        int sum = 0;
        for (const Request &request : requests)
            sum += registrar().applied(request.command, request.object);
        return sum;
    }

private Q_SLOTS:
    void init()
    {
        m_server = std::make_unique<sandbox::Server>();
        registrar().seed(60, 7);
        QVERIFY(m_server->start());
    }
    void cleanup() { m_server.reset(); }

    void oneListSettlesAll()
    {
        Bench bench(folder(), url());
        QVERIFY(bench.start());
        const QList<Request> requests = bench.switchesTo(RenewalMode::AutoExpire);
        QVERIFY(requests.size() > 40);
        const qsizetype listsBefore = registrar().asked(u"QueryDomainList"_s);
        const QString id = bench.placePlan(requests);
        QVERIFY(!id.isEmpty());
        QTRY_COMPARE_WITH_TIMEOUT(bench.desk.batch(id).done, int(requests.size()), soon);
        QVERIFY(bench.desk.batch(id).isOver());
        QCOMPARE(applied(requests), int(requests.size()));
        // Names are read one by one only because of the few events that came: each leads to a look
        // at what is open about its name, and to a reading of it. There are far fewer lists than
        // names.
        const int read = registrar().asked(u"StatusDomain"_s);
        const int told = registrar().asked(u"StatusEvent"_s);
        QVERIFY2(read <= 2 * told && told < requests.size() / 4,
                 qPrintable(u"%1 names read, %2 events"_s.arg(read).arg(told)));
        QVERIFY(registrar().asked(u"QueryDomainList"_s) - listsBefore < requests.size() / 2);
        int byLook = 0;
        for (const Order &order : bench.desk.batchOrders(id)) {
            const QString words = order.steps.last().words;
            byLook += words == "AUTOEXPIRE"_L1 ? 1 : 0;
            QVERIFY(words == "AUTOEXPIRE"_L1 || words == "QueryDomainList: AUTOEXPIRE"_L1);
            QVERIFY(!order.request.before.value(u"RENEWALMODE").isEmpty());
            const auto shown = bench.desk.domains()->find(order.request.object);
            QVERIFY(shown && shown->mode == RenewalMode(RenewalMode::AutoExpire));
        }
        QVERIFY2(byLook <= told, qPrintable(u"%1 by looks, %2 events"_s.arg(byLook).arg(told)));
    }

    void lostAnswersAreSettledByTheList()
    {
        Bench bench(folder(), url());
        QVERIFY(bench.start());
        QVERIFY(registrar().setOption(u"fault"_s, u"drop-after-read"_s));
        QVERIFY(registrar().setOption(u"fault-count"_s, u"3"_s));
        QVERIFY(registrar().setOption(u"fault-command"_s, u"SetDomainRenewalMode"_s));
        const QList<Request> requests = bench.switchesTo(RenewalMode::AutoDelete, 12);
        const QString id = bench.placePlan(requests);
        QTRY_COMPARE_WITH_TIMEOUT(bench.desk.batch(id).done, 12, soon);
        int lost = 0;
        for (const Order &order : bench.desk.batchOrders(id)) {
            for (const Order::Step &step : order.steps)
                lost += step.state == State::Unknown;
        }
        QCOMPARE(lost, 3);
        QCOMPARE(applied(requests), 12);
    }

    void refusalsAreCounted()
    {
        Bench bench(folder(), url());
        QVERIFY(bench.start());
        QList<Request> requests = bench.switchesTo(RenewalMode::AutoDelete, 3);
        const auto gone =
            validate(SetDomainRenewalMode{.domain = DomainName::fromRegistrar(u"moved-away.kz"_s),
                                          .mode = RenewalMode::AutoDelete});
        requests.append(request(*gone));
        const QString id = bench.placePlan(requests);
        QTRY_COMPARE_WITH_TIMEOUT(bench.desk.batch(id).done, 3, soon);
        const BatchProgress progress = bench.desk.batch(id);
        QCOMPARE(progress.refused, 1);
        QCOMPARE(progress.total, 4);
        QVERIFY(progress.isOver());
        QCOMPARE(text(progress), u"4 of 4, 3 done, 1 refused"_s);
    }

    void pausesGoesOnAndStops()
    {
        Bench bench(folder(), url(), 30ms);
        QVERIFY(bench.start());
        const QList<Request> requests = bench.switchesTo(RenewalMode::AutoExpire, 40);
        QCOMPARE(requests.size(), 40);
        const QString id = bench.placePlan(requests);
        QTRY_VERIFY_WITH_TIMEOUT(bench.desk.batch(id).gone() >= 3, soon);
        QVERIFY(bench.desk.batch(id).left.has_value());
        bench.desk.changeBatch(id, Batch::State::Paused);
        QTRY_COMPARE_WITH_TIMEOUT(bench.desk.batch(id).batch.state, Batch::State::Paused, soon);
        QTRY_COMPARE_WITH_TIMEOUT(bench.desk.batch(id).sending, 0, soon);
        const int sent = applied(requests);
        QVERIFY(sent < 40);
        // Reads go on: what comes after them in the queue would have been sent by then.
        const qsizetype lists = registrar().asked(u"QueryDomainList"_s);
        bench.desk.readList();
        QTRY_VERIFY_WITH_TIMEOUT(registrar().asked(u"QueryDomainList"_s) > lists, soon);
        QTRY_VERIFY_WITH_TIMEOUT(bench.client.queue().waiting() == 0, soon);
        QCOMPARE(applied(requests), sent);
        QCOMPARE(bench.desk.pending()->count(PendingModel::ForYouSegment), 1);

        bench.desk.changeBatch(id, Batch::State::Running);
        QTRY_VERIFY_WITH_TIMEOUT(applied(requests) > sent, soon);
        bench.desk.changeBatch(id, Batch::State::Stopped);
        QTRY_VERIFY_WITH_TIMEOUT(bench.desk.batch(id).isOver(), soon);
        const BatchProgress over = bench.desk.batch(id);
        QVERIFY(over.withdrawn > 0);
        QCOMPARE(over.done + over.withdrawn, 40);
        QCOMPARE(applied(requests), over.done);
    }

    void goesOnAfterAPause()
    {
        Bench bench(folder(), url(), 30ms);
        QVERIFY(bench.start());
        const QList<Request> requests = bench.switchesTo(RenewalMode::AutoExpire, 20);
        const QString id = bench.placePlan(requests);
        QTRY_VERIFY_WITH_TIMEOUT(bench.desk.batch(id).gone() >= 3, soon);
        bench.desk.changeBatch(id, Batch::State::Paused);
        QTRY_COMPARE_WITH_TIMEOUT(bench.desk.batch(id).batch.state, Batch::State::Paused, soon);
        QTRY_COMPARE_WITH_TIMEOUT(bench.desk.batch(id).sending, 0, soon);
        // Those that waited in the client's queue are taken back there, and not forgotten.
        QTRY_COMPARE_WITH_TIMEOUT(bench.client.queue().waiting(), 0, soon);
        bench.desk.changeBatch(id, Batch::State::Running);
        QTRY_COMPARE_WITH_TIMEOUT(bench.desk.batch(id).done, 20, soon);
        QCOMPARE(applied(requests), 20);
    }

    void goesOnWhereItWas_data()
    {
        QTest::addColumn<bool>("paused");
        QTest::newRow("running") << false;
        QTest::newRow("paused") << true;
    }
    void goesOnWhereItWas()
    {
        QFETCH(bool, paused);
        const QString place = folder() + QLatin1StringView(QTest::currentDataTag());
        QString id;
        QList<Request> requests;
        {
            Bench bench(place, url(), 30ms);
            QVERIFY(bench.start());
            requests = bench.switchesTo(RenewalMode::AutoExpire, 30);
            id = bench.placePlan(requests);
            QTRY_VERIFY_WITH_TIMEOUT(bench.desk.batch(id).gone() >= 5, soon);
            if (paused) {
                bench.desk.changeBatch(id, Batch::State::Paused);
                QTRY_COMPARE_WITH_TIMEOUT(bench.desk.batch(id).batch.state, Batch::State::Paused,
                                          soon);
            }
        }
        QVERIFY(applied(requests) < 30);
        Bench bench(place, url());
        QVERIFY(bench.start());
        QCOMPARE(bench.desk.batches(), QStringList{id});
        if (paused) {
            QTRY_COMPARE_WITH_TIMEOUT(bench.desk.batch(id).taken, 0, soon);
            QVERIFY(bench.desk.batch(id).waiting > 0);
            QCOMPARE(bench.desk.batch(id).batch.state, Batch::State::Paused);
            bench.desk.changeBatch(id, Batch::State::Running);
        }
        // What was cut off with its first byte still here is looked for, then left to a person.
        const auto lost = [&] {
            int count = 0;
            for (const Order &order : bench.desk.batchOrders(id))
                count += order.state == State::NotFound;
            return count;
        };
        QTRY_COMPARE_WITH_TIMEOUT(bench.desk.batch(id).done + lost(), 30, soon);
        QVERIFY(lost() <= 6);
        for (const Order &order : bench.desk.batchOrders(id))
            QCOMPARE(registrar().applied(order.request.command, order.request.object),
                     order.state == State::Done ? 1 : 0);
    }

    void waitsWhileNobodyIsThere()
    {
        Bench bench(folder(), url());
        QVERIFY(bench.start());
        const QList<Request> requests = bench.switchesTo(RenewalMode::AutoExpire, 10);
        const int port = m_server->port();
        m_server->stop();
        const QString id = bench.placePlan(requests);
        QTRY_VERIFY_WITH_TIMEOUT(bench.desk.batchOrders(id).first().steps.size() > 1, soon);
        QCOMPARE(bench.desk.batch(id).gone(), 0);
        QVERIFY(m_server->start(port));
        QTRY_COMPARE_WITH_TIMEOUT(bench.desk.batch(id).done, 10, soon);
        QCOMPARE(applied(requests), 10);
    }

    void isOneRowOfPending()
    {
        Bench bench(folder(), url(), 50ms);
        QVERIFY(bench.start());
        const QString id = bench.placePlan(bench.switchesTo(RenewalMode::AutoExpire, 30));
        PendingModel &pending = *bench.desk.pending();
        const QString key = u"batch "_s + id;
        QTRY_VERIFY_WITH_TIMEOUT(pending.rowOf(key) >= 0, soon);
        const QModelIndex row = pending.index(pending.rowOf(key), PendingModel::What);
        QVERIFY(pending.rowOf(bench.desk.batchOrders(id).first().id) < 0);
        QCOMPARE(row.data(PendingModel::BatchRole).value<BatchProgress>().batch.id, id);
        QCOMPARE(row.data().toString(), u"Mode → auto-expire"_s);
        QTRY_VERIFY_WITH_TIMEOUT(row.siblingAtColumn(PendingModel::WaitsFor)
                                     .data(PendingModel::DetailRole)
                                     .toString()
                                     .contains(u" of 30"_s),
                                 soon);
        QVERIFY(bench.desk.facts().waiting > 10); // the status bar counts what is to come
        QTRY_VERIFY_WITH_TIMEOUT(bench.desk.batch(id).isOver(), soon);
        QTRY_VERIFY_WITH_TIMEOUT(pending.rowOf(key) < 0, soon);
    }

    void thousandsDoNotBlock()
    {
        registrar().seed(3'000, 7);
        Bench bench(folder(), url(), 1s);
        QVERIFY(bench.start());
        const QList<Request> requests = bench.switchesTo(RenewalMode::AutoExpire);
        QVERIFY(requests.size() > 2'000);
        Heartbeat heart;
        const QString id = bench.placePlan(requests);
        QVERIFY(!id.isEmpty());
        QTRY_COMPARE_WITH_TIMEOUT(bench.desk.batch(id).total, int(requests.size()), soon);
        // The promise is 50 ms in a release build.
        QVERIFY(heart.longest("thousands placed") < 250);
    }
};

QTEST_GUILESS_MAIN(TestBatches)
#include "tst_batches.moc"
