#include "model/deskbench.h"
#include "model/inboxmodel.h"
#include "operations/deleteevent.h"
#include "sandbox/server.h"

#include <QSqlDatabase>
#include <QSqlQuery>
#include <QTemporaryDir>
#include <QTest>

using namespace kz;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

struct Bench : DeskBench
{
    Bench(const QString &folder, const QUrl &url)
        : DeskBench(folder, url, {operationInfo<DeleteEvent>()}, {.tick = 20ms},
                    {.read = 20s, .write = 20s, .pace = 0ms}, 30'000)
    { }
    bool start()
    {
        return DeskBench::start()
            && QTest::qWaitFor([this] { return !desk.inbox()->events().isEmpty(); }, patience);
    }
};

void run(const QString &file, const QString &sql)
{
    {
        QSqlDatabase database = QSqlDatabase::addDatabase(u"QSQLITE"_s, u"other"_s);
        database.setDatabaseName(file);
        QVERIFY(database.open());
        QVERIFY(QSqlQuery(database).exec(sql));
    }
    QSqlDatabase::removeDatabase(u"other"_s);
}

} // namespace

/// A letter that was moved to history, and the mark that says so.
class TestLettersDone : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    /// The order was at its end, the mark was not on disk yet: the next start makes up for it.
    void areMarkedAtTheNextStart()
    {
        QTemporaryDir folder;
        const QString file = folder.filePath(u"orders.sqlite"_s);
        sandbox::Server server;
        server.registrar().seed(40, 7);
        QVERIFY(server.start());
        QString id;
        {
            Bench bench(folder.path(), QUrl(server.url()));
            QVERIFY(bench.start());
            id = bench.desk.inbox()->events().constFirst().id;
            run(file,
                u"CREATE TRIGGER cut BEFORE UPDATE OF done_at ON events BEGIN"
                " SELECT RAISE(FAIL, 'cut off'); END"_s);
            const DeleteEvent op{.id = id};
            const auto placed = bench.place(*validate(op, op.check()));
            QVERIFY(placed.ok());
            QTRY_COMPARE(bench.state(placed->id), Order::State::Done);
        }
        run(file, u"DROP TRIGGER cut"_s);
        Bench bench(folder.path(), QUrl(server.url()));
        QVERIFY(bench.start());
        QTRY_VERIFY(bench.desk.inbox()->find(id)->doneAt.isValid());
        QCOMPARE(bench.desk.inbox()->find(id)->doneBy, u"desk1"_s);
    }
};

QTEST_GUILESS_MAIN(TestLettersDone)
#include "tst_lettersdone.moc"
