#include "model/deskbench.h"
#include "operations/deletenameserver.h"
#include "operations/modifynameserver.h"
#include "sandbox/server.h"

#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace kz;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

/// A desk that changes the addresses of a server, and deletes it.
struct Office
{
    /// soon: until a taken order is looked at first.
    explicit Office(std::chrono::milliseconds soon)
        : bench(folder.path(), started(),
                {operationInfo<ModifyNameserver>(), operationInfo<DeleteNameserver>()},
                {.tick = 10ms, .soon = soon, .accepted = 20ms, .acceptedMax = 40ms},
                {.read = 20s, .write = 3s, .pace = 0ms, .firstRetry = 50ms, .secondRetry = 50ms})
    { }
    QUrl started()
    {
        server.registrar().seed(60, 7);
        return server.start() ? QUrl(server.url()) : QUrl();
    }
    auto change()
    {
        const ModifyNameserver op{
            .host = host, .before = {u"203.0.113.9"_s}, .after = {u"195.210.46.77"_s}};
        return bench.place(*validate(op, op.check()));
    }
    auto remove()
    {
        const DeleteNameserver op{.host = host};
        return bench.place(*validate(op, op.check()));
    }

    const QString host = u"ns-old.tengri-soft.kz"_s;
    QTemporaryDir folder;
    sandbox::Server server;
    DeskBench bench;
};

} // namespace

/// A server whose addresses are changed, and which is deleted after that.
class TestRemoved : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    /// It must not stay "taken" for ever: nothing shows any more whether it was carried out, and
    /// nobody could close it.
    void endsWhatWasTakenBefore()
    {
        Office office(300ms); // both have been taken by then
        DeskBench &bench = office.bench;
        QVERIFY(bench.start());
        const auto changed = office.change();
        QVERIFY(changed.ok());
        const auto removed = office.remove();
        QVERIFY(removed.ok());
        QTRY_COMPARE(bench.state(removed->id), Order::State::Done);
        QCOMPARE(office.server.registrar().applied(QString(ModifyNameserver::command), office.host),
                 1);
        QTRY_COMPARE(bench.state(changed->id), Order::State::Withdrawn);
        // Staff see why.
        const QString words = bench.desk.order(changed->id)->steps.constLast().words;
        QVERIFY2(words.contains(removed->number) && words.contains("545"_L1), qPrintable(words));
    }

    /// What was done before that stays so, whatever a late look finds.
    void leavesWhatWasDone()
    {
        Office office(20ms);
        DeskBench &bench = office.bench;
        QVERIFY(bench.start());
        const auto changed = office.change();
        QVERIFY(changed.ok());
        QTRY_COMPARE(bench.state(changed->id), Order::State::Done);
        const auto removed = office.remove();
        QVERIFY(removed.ok());
        QTRY_COMPARE(bench.state(removed->id), Order::State::Done);
        const QSignalSpy troubles(&bench.desk, &Desk::ledgerTrouble);
        const int looks = bench.desk.order(changed->id)->looks;
        bench.desk.lookNow(changed->id);
        QTRY_VERIFY(bench.desk.order(changed->id)->looks > looks);
        QCOMPARE(troubles.count(), 0);
        QCOMPARE(bench.state(changed->id), Order::State::Done);
    }
};

QTEST_GUILESS_MAIN(TestRemoved)
#include "tst_removed.moc"
