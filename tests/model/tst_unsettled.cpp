#include "model/contactmodel.h"
#include "model/deskbench.h"
#include "operations/modifycontact.h"
#include "sandbox/server.h"

#include <QTemporaryDir>
#include <QTest>

using namespace kz;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

/// An order that was lost, and whose looks find something that settles nothing: the old data.
class TestUnsettled : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    /// It must not stay unknown for ever: nobody could drop it, or order the same again.
    void comesBeforeStaffAfterTwiceAsManyLooks()
    {
        QTemporaryDir folder;
        sandbox::Server server;
        server.registrar().seed(10, 7);
        QVERIFY(server.start());
        DeskBench bench(
            folder.path(), QUrl(server.url()), {operationInfo<ModifyContact>()},
            {.tick = 10ms, .unknown = 10ms, .unknownMax = 20ms, .looksBeforeNotFound = 2},
            {.read = 20s, .write = 3s, .pace = 0ms, .firstRetry = 50ms, .secondRetry = 50ms});
        Desk &desk = bench.desk;
        QVERIFY(bench.start());
        QTRY_VERIFY(desk.contacts()->rowCount() > 0);

        const Contact before = *desk.contacts()->byHandle(u"P-STN01"_s);
        Contact after = before;
        after.city = u"Semey"_s;
        const ModifyContact op{.contact = after, .before = before};
        QString id;
        const auto place = [&] {
            id.clear();
            desk.place(*validate(op, op.check()), &desk,
                       [&id](const Result<Order, LedgerError> &order) {
                           id = order ? order->id : u"refused"_s;
                       });
        };
        server.registrar().setOption(u"fault-command"_s, u"ModifyContact"_s);
        QVERIFY(server.registrar().setOption(u"fault"_s, u"drop-before-apply"_s));
        place();
        QTRY_COMPARE(desk.order(id).value_or(Order()).state, Order::State::NotFound);
        const QList<Order::Step> steps = desk.order(id)->steps;
        QVERIFY2(steps.constLast().words.contains("P-STN01"_L1),
                 qPrintable(steps.constLast().words)); // staff see what was found
        QCOMPARE(desk.order(id)->looks, 3); // the fourth one decided
        QCOMPARE(server.registrar().applied(u"ModifyContact"_s, u"P-STN01"_s), 0);

        desk.drop(id, u"asked support"_s);
        QTRY_COMPARE(desk.order(id)->state, Order::State::Withdrawn);
        place();
        QTRY_COMPARE(desk.order(id).value_or(Order()).state, Order::State::Done);
        QCOMPARE(server.registrar().applied(u"ModifyContact"_s, u"P-STN01"_s), 1);
    }
};

QTEST_GUILESS_MAIN(TestUnsettled)
#include "tst_unsettled.moc"
