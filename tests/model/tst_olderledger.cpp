#include "model/deskbench.h"
#include "model/domainmodel.h"
#include "operations/setdomainrenewalmode.h"
#include "sandbox/server.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace kz;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

using State = Order::State;

constexpr int soon = 60'000;
const QList<OperationInfo> operations{operationInfo<SetDomainRenewalMode>()};

struct Bench : DeskBench
{
    Bench(const QString &folder, const QUrl &url)
        : DeskBench(folder, url, operations,
                    {.tick = 20ms,
                     .events = 1h,
                     .list = 1h,
                     .unknown = 50ms,
                     .unknownMax = 100ms,
                     .soon = 50ms,
                     .accepted = 100ms,
                     .acceptedMax = 200ms,
                     .offline = 100ms},
                    {.read = 5s, .write = 5s, .pace = 0ms, .firstRetry = 50ms, .secondRetry = 50ms},
                    soon)
    { }
    bool start() { return DeskBench::start() && readsTheList(soon); }
    bool has(int count, State state) const
    {
        const QList<Order> orders = desk.orders();
        return orders.size() == count
            && std::all_of(orders.cbegin(), orders.cend(),
                           [state](const Order &order) { return order.state == state; });
    }
};

bool putInto(const QString &folder, const QString &from)
{
    bool whole = QDir().mkpath(folder);
    const QStringList names = QDir(from).entryList(QDir::Files);
    for (const QString &name : names)
        whole = QFile::copy(from + u'/' + name, folder + u'/' + name) && whole;
    return whole;
}

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace

/// Orders wait in a ledger; it is copied, they leave by the one, and the other is opened: nothing
/// leaves twice.
class TestOlderLedger : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup() { m_server.reset(); }
    void sendsNothing_data();
    void sendsNothing();

private:
    QUrl url() const { return QUrl(m_server->url()); }
    QString at(const QString &name) const { return m_folder->filePath(name); }
    /// Orders that have not left, single ones or of one plan.
    void leaveWaiting(bool plan);

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<sandbox::Server> m_server;
};

void TestOlderLedger::init()
{
    m_server = std::make_unique<sandbox::Server>();
    m_server->registrar().seed(30, 7);
    QVERIFY(m_server->start());
    m_folder = std::make_unique<QTemporaryDir>();
}

void TestOlderLedger::leaveWaiting(bool plan)
{
    QList<Request> requests;
    {
        Bench bench(at(u"names"_s), url());
        QVERIFY(bench.start());
        requests = bench.switchesTo(RenewalMode::AutoExpire, 3);
    }
    QCOMPARE(requests.size(), 3);
    // A window that was closed before their turn came.
    Ledger ledger(at(u"profile"_s));
    qsizetype placed = 0;
    ledger.open(this, [](const auto &) {});
    if (plan) {
        ledger.placeBatch(requests, u"desk1"_s, this,
                          [&placed](const auto &batch) { placed = batch->orders.size(); });
    } else {
        for (const Request &request : requests)
            ledger.place(request, u"desk1"_s, this,
                         [&placed](const auto &order) { placed += order.ok() ? 1 : 0; });
    }
    QTRY_COMPARE_WITH_TIMEOUT(placed, 3, soon);
}

void TestOlderLedger::sendsNothing_data()
{
    QTest::addColumn<QString>("how");
    QTest::addColumn<bool>("plan");
    for (const bool plan : {false, true}) {
        for (const char *how :
             {"nothing was copied", "put back, the file written over", "put back, another file",
              "put back, and its mark is gone", "the whole folder, elsewhere"})
            QTest::addRow("%s, %s", how, plan ? "a plan" : "single orders")
                << QString::fromLatin1(how) << plan;
    }
}

void TestOlderLedger::sendsNothing()
{
    QFETCH(QString, how);
    QFETCH(bool, plan);
    leaveWaiting(plan);
    QVERIFY(putInto(at(u"copy"_s), at(u"profile"_s)));
    const QByteArray older = contentOf(at(u"copy/orders.sqlite"_s));
    QVERIFY(!older.isEmpty());
    const auto asked = [this] { return m_server->registrar().asked(u"SetDomainRenewalMode"_s); };
    {
        // The ledger itself sends them after a new start.
        Bench bench(at(u"profile"_s), url());
        QVERIFY(bench.start());
        QTRY_VERIFY_WITH_TIMEOUT(bench.has(3, State::Done), soon);
        QCOMPARE(asked(), 3);
    }
    const QString file = at(u"profile/orders.sqlite"_s);
    QString folder = at(u"profile"_s);
    if (how == u"the whole folder, elsewhere") {
        folder = at(u"copy"_s);
    } else if (how != u"nothing was copied") {
        if (how != u"put back, the file written over")
            QVERIFY(QFile::remove(file));
        if (how == u"put back, and its mark is gone")
            QVERIFY(QFile::remove(at(u"profile/newest.mark"_s)));
        QFile put(file);
        QVERIFY(put.open(QIODevice::WriteOnly) && put.write(older) == older.size());
    }
    Bench bench(folder, url());
    QVERIFY(bench.open());
    if (how != u"nothing was copied") {
        // It says why.
        QVERIFY(bench.has(3, State::Unknown));
        const QList<Order> orders = bench.desk.orders();
        for (const Order &order : orders)
            QVERIFY(order.steps.last().words.contains(u"may have been sent meanwhile"_s));
    }
    QVERIFY(bench.signIn());
    QTRY_VERIFY_WITH_TIMEOUT(bench.has(3, State::Done), soon); // found by looking
    QCOMPARE(asked(), 3);
}

QTEST_GUILESS_MAIN(TestOlderLedger)
#include "tst_olderledger.moc"
