#include "app/resultfile.h"
#include "model/batches.h"
#include "model/deskbench.h"
#include "model/domainmodel.h"
#include "model/reverseplan.h"
#include "operations/setdomainrenewalmode.h"

#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QSqlDatabase>
#include <QSqlQuery>
#include <QTemporaryDir>
#include <QTest>

#include <cstdio>

using namespace kz;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

using State = Order::State;

constexpr int planned = 1'000;
constexpr int soon = 120'000;

struct Bench : DeskBench
{
    Bench(const QString &folder, const QUrl &url)
        : DeskBench(folder, url, {operationInfo<SetDomainRenewalMode>()},
                    {.tick = 50ms,
                     .events = 1h,
                     .list = 1h,
                     .unknown = 100ms,
                     .soon = 100ms,
                     .accepted = 500ms,
                     .acceptedMax = 1s},
                    {.read = 5s, .write = 5s, .pace = 0ms, .firstRetry = 50ms, .secondRetry = 50ms},
                    soon)
    { }
    bool start() { return DeskBench::start() && readsTheList(soon); }
    /// Places one order for each; false when they were not placed.
    bool place(const QList<DomainRecord> &names, const QList<RenewalMode> &modes)
    {
        QList<Request> requests;
        for (qsizetype i = 0; i < names.size(); ++i) {
            requests.append(request(*validate(SetDomainRenewalMode{
                .domain = names.at(i).name, .mode = modes.at(i), .was = names.at(i).mode})));
        }
        return !placePlan(requests).isEmpty();
    }
};

/// What runs in the process that is killed: the first time it places the plan, later it goes on.
int runDesk(int argc, char *argv[])
{
    QCoreApplication app(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    Bench bench(arguments.at(3), QUrl(arguments.at(2)));
    if (!bench.start())
        return 1;
    if (bench.desk.batches().isEmpty()) {
        if (bench.placePlan(bench.switchesTo(RenewalMode::AutoExpire, planned)).isEmpty())
            return 1;
    }
    return QCoreApplication::exec();
}

} // namespace

/// A plan of a thousand names, with real processes and the power cut in the middle, twice.
class TestBulkCut : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void eachNameOnce();

private:
    /// How often the registrar carried out the order for each name, by its own book.
    QMap<QString, int> book() const
    {
        QMap<QString, int> counts;
        QFile file(m_folder.filePath(u"book"_s));
        if (!file.open(QIODevice::ReadOnly))
            return counts;
        const QList<QByteArray> lines = file.readAll().split('\n');
        for (const QByteArray &line : lines) {
            const QJsonObject entry = QJsonDocument::fromJson(line).object();
            if (entry.value(u"command"_s).toString() == u"SetDomainRenewalMode"_s)
                ++counts[entry.value(u"object"_s).toString()];
        }
        return counts;
    }
    /// Runs the desk until the registrar has carried out so many orders, then kills it.
    bool runAndCut(const QUrl &url, qsizetype orders)
    {
        QProcess desk;
        desk.setProcessChannelMode(QProcess::ForwardedErrorChannel);
        desk.start(QCoreApplication::applicationFilePath(),
                   {u"--desk"_s, url.toString(), m_folder.filePath(u"profile"_s)});
        const bool reached = desk.waitForStarted()
            && QTest::qWaitFor([&] { return book().size() >= orders; }, soon)
            && desk.state() == QProcess::Running;
        desk.kill(); // SIGKILL: nothing is said to it
        return desk.waitForFinished() && reached;
    }
    QStringList ledger(const QString &sql) const
    {
        QStringList rows;
        {
            QSqlDatabase database = QSqlDatabase::addDatabase(u"QSQLITE"_s, u"witness"_s);
            database.setConnectOptions(u"QSQLITE_OPEN_READONLY;QSQLITE_BUSY_TIMEOUT=10000"_s);
            database.setDatabaseName(m_folder.filePath(u"profile/orders.sqlite"_s));
            QSqlQuery query(database);
            if (database.open() && query.exec(sql)) {
                while (query.next())
                    rows.append(query.value(0).toString());
            }
        }
        QSqlDatabase::removeDatabase(u"witness"_s);
        return rows;
    }

    QTemporaryDir m_folder;
};

void TestBulkCut::eachNameOnce()
{
    QProcess registrar;
    registrar.start(
        QCoreApplication::applicationDirPath() + u"/kzdesk-sandbox"_s,
        {u"--names"_s, u"1400"_s, u"--seed"_s, u"3"_s, u"--book"_s, m_folder.filePath(u"book"_s)});
    QVERIFY(QTest::qWaitFor([&] { return registrar.canReadLine(); }, soon));
    const QUrl url(QString::fromUtf8(registrar.readLine()).trimmed().section(u' ', -1));
    QVERIFY(url.port() > 0);

    QVERIFY(runAndCut(url, 250));
    QCOMPARE(ledger(u"SELECT COUNT(*) FROM orders"_s), QStringList{QString::number(planned)});
    QVERIFY(runAndCut(url, 600));
    QVERIFY(book().size() < planned); // cut in the middle, both times

    Bench bench(m_folder.filePath(u"profile"_s), url);
    QVERIFY(bench.start());
    QCOMPARE(bench.desk.batches().size(), 1);
    const QString id = bench.desk.batches().first();
    QCOMPARE(bench.desk.batch(id).batch.state, Batch::State::Running);
    const auto count = [&](State state) {
        int sum = 0;
        for (const Order &order : bench.desk.batchOrders(id))
            sum += order.state == state;
        return sum;
    };
    // It goes on by itself. What was cut off with its first byte still here is looked for until
    // nobody believes in it any more.
    QTRY_COMPARE_WITH_TIMEOUT(count(State::Done) + count(State::NotFound), planned, soon);
    const int lost = count(State::NotFound);
    qInfo("%d orders were cut off before they left", lost);
    QVERIFY(lost <= 12); // no more than were on their way
    QMap<QString, int> applied = book();
    QCOMPARE(applied.size(), planned - lost);
    for (const Order &order : bench.desk.batchOrders(id))
        QCOMPARE(applied.value(order.request.object), order.state == State::Done ? 1 : 0);

    // Nothing repeats by itself: a person orders the rest anew.
    QSet<QString> reordered;
    if (lost > 0) {
        const ModePlan rest = restPlan(bench.desk.batchOrders(id), [&](const QString &ace) {
            return bench.desk.domains()->find(ace);
        });
        QCOMPARE(int(rest.names.size()), lost);
        for (const DomainRecord &one : rest.names)
            reordered.insert(one.name.ace());
        QVERIFY(bench.place(rest.names, rest.modes));
        QTRY_COMPARE_WITH_TIMEOUT(bench.desk.batch(bench.desk.batches().last()).done, lost, soon);
    }
    applied = book();
    QCOMPARE(applied.size(), planned);
    for (const int times : std::as_const(applied))
        QCOMPARE(times, 1);

    // The report adds up: by the numbers, in the file, and in the ledger read by somebody else.
    const BatchProgress progress = bench.desk.batch(id);
    QCOMPARE(progress.total, planned);
    QCOMPARE(progress.done, planned - lost);
    QCOMPARE(progress.unknown, lost);
    const QByteArray report = resultfile::text(bench.desk.batchOrders(id), u"SANDBOX"_s);
    QCOMPARE(report.count("\r\n"), planned + 1);
    QCOMPARE(report.count("\"Done\""), planned - lost);
    // Each name has one line, and what it says the registrar's book says, too.
    QSet<QString> reported;
    const QStringList lines = QString::fromUtf8(report).split(u"\r\n"_s, Qt::SkipEmptyParts);
    for (const QString &line : lines.mid(1)) {
        const QString ace = line.section(u"\",\""_s, 3, 3);
        QVERIFY2(applied.contains(ace) && !reported.contains(ace), qPrintable(line));
        reported.insert(ace);
        QCOMPARE(line.contains(u"\"Done\""_s), !reordered.contains(ace));
    }
    QCOMPARE(reported.size(), planned);
    QCOMPARE(ledger(u"SELECT COUNT(DISTINCT object) FROM orders WHERE state = 'done'"_s),
             QStringList{QString::number(planned)});
    QCOMPARE(ledger(u"SELECT COUNT(*) FROM orders WHERE state = 'done'"_s),
             QStringList{QString::number(planned)});
    // No order left twice, whatever was cut off.
    QCOMPARE(ledger(u"SELECT order_id FROM order_steps WHERE state = 'sending'"
                    " GROUP BY order_id HAVING COUNT(*) > 1"_s),
             QStringList());
    // And the registrar shows what was ordered.
    for (auto name = applied.keyBegin(); name != applied.keyEnd(); ++name)
        QCOMPARE(bench.desk.domains()->find(*name)->mode, RenewalMode(RenewalMode::AutoExpire));

    registrar.terminate();
    QVERIFY(registrar.waitForFinished());
}

int main(int argc, char *argv[])
{
    if (argc > 3 && qstrcmp(argv[1], "--desk") == 0)
        return runDesk(argc, argv);
    QCoreApplication app(argc, argv);
    TestBulkCut test;
    return QTest::qExec(&test, argc, argv);
}
#include "tst_bulkcut.moc"
