#include "model/deskbench.h"
#include "operations/deletenameserver.h"
#include "operations/modifynameserver.h"
#include "sandbox/server.h"

#include <QTemporaryDir>
#include <QTest>

using namespace kz;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

/// A server whose addresses are changed, and which is deleted before anybody has looked at what
/// came of that.
class TestRemoved : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    /// It must not stay "taken" for ever: nothing shows any more whether it was carried out, and
    /// nobody could close it.
    void endsWhatWasTakenBefore()
    {
        const QString host = u"ns-old.tengri-soft.kz"_s;
        const QTemporaryDir folder;
        sandbox::Server server;
        server.registrar().seed(60, 7);
        QVERIFY(server.start());
        // The first look comes when both have been taken.
        DeskBench bench(
            folder.path(), QUrl(server.url()),
            {operationInfo<ModifyNameserver>(), operationInfo<DeleteNameserver>()},
            {.tick = 10ms, .soon = 300ms, .accepted = 20ms, .acceptedMax = 40ms},
            {.read = 20s, .write = 3s, .pace = 0ms, .firstRetry = 50ms, .secondRetry = 50ms});
        QVERIFY(bench.start());
        const ModifyNameserver change{
            .host = host, .before = {u"203.0.113.9"_s}, .after = {u"195.210.46.77"_s}};
        const DeleteNameserver removal{.host = host};
        const auto changed = bench.place(*validate(change, change.check()));
        QVERIFY(changed.ok());
        const auto removed = bench.place(*validate(removal, removal.check()));
        QVERIFY(removed.ok());
        QTRY_COMPARE(bench.state(removed->id), Order::State::Done);
        QCOMPARE(server.registrar().applied(QString(ModifyNameserver::command), host), 1);
        QTRY_COMPARE(bench.state(changed->id), Order::State::Withdrawn);
        // Staff see why.
        const QString words = bench.desk.order(changed->id)->steps.constLast().words;
        QVERIFY2(words.contains(removed->number) && words.contains("545"_L1), qPrintable(words));
    }
};

QTEST_GUILESS_MAIN(TestRemoved)
#include "tst_removed.moc"
