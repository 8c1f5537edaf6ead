#include "model/contactmodel.h"
#include "model/deskbench.h"
#include "operations/modifycontact.h"
#include "sandbox/server.h"

#include <QTemporaryDir>
#include <QTest>

using namespace kz;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

/// A desk that changes a contact, at a registrar that loses the first order.
struct Office
{
    explicit Office(std::chrono::milliseconds unknownMax = 20ms)
        : bench(folder.path(), started(), {operationInfo<ModifyContact>()},
                {.tick = 10ms,
                 .unknown = 10ms,
                 .unknownMax = unknownMax,
                 .acceptedMax = 100ms,
                 .looksBeforeNotFound = 2},
                {.read = 20s, .write = 3s, .pace = 0ms, .firstRetry = 50ms, .secondRetry = 50ms})
    { }
    QUrl started()
    {
        server.registrar().seed(10, 7);
        server.registrar().setOption(u"fault-command"_s, u"ModifyContact"_s);
        const bool good =
            server.start() && server.registrar().setOption(u"fault"_s, u"drop-before-apply"_s);
        return good ? QUrl(server.url()) : QUrl();
    }
    bool start()
    {
        return bench.start()
            && QTest::qWaitFor([this] { return bench.desk.contacts()->rowCount() > 0; });
    }
    /// The id of the order; empty when it is not taken.
    QString place()
    {
        const Contact before = *bench.desk.contacts()->byHandle(u"P-STN01"_s);
        Contact after = before;
        after.city = u"Semey"_s;
        const ModifyContact op{.contact = after, .before = before};
        const auto placed = bench.place(*validate(op, op.check()));
        return placed ? placed->id : QString();
    }
    /// Places an order that is lost, and waits until staff are asked about it.
    QString lose()
    {
        const QString id = place();
        const bool asked = QTest::qWaitFor([&] { return state(id) == Order::State::NotFound; });
        return asked ? id : QString();
    }
    Order::State state(const QString &id) const { return bench.state(id); }
    int applied() { return server.registrar().applied(u"ModifyContact"_s, u"P-STN01"_s); }

    QTemporaryDir folder;
    sandbox::Server server;
    DeskBench bench;
};

} // namespace

/// An order that was lost, and whose looks find something that settles nothing: the old data.
class TestUnsettled : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void comesBeforeStaffAfterTwiceAsManyLooks();
    void aLookThatFailedIsNoLook();
    void isLookedAtLessAndLessWhileLooksFail();
    void isNotSettledByWhatWasOrderedAgain();
};

/// It must not stay unknown for ever: nobody could drop it, or order the same again.
void TestUnsettled::comesBeforeStaffAfterTwiceAsManyLooks()
{
    Office office;
    Desk &desk = office.bench.desk;
    QVERIFY(office.start());
    const QString lost = office.lose();
    QCOMPARE(office.state(lost), Order::State::NotFound);
    const QList<Order::Step> steps = desk.order(lost)->steps;
    QVERIFY2(steps.constLast().words.contains("P-STN01"_L1),
             qPrintable(steps.constLast().words)); // staff see what was found
    QCOMPARE(desk.order(lost)->looks, 3); // the fourth one decided
    QCOMPARE(office.applied(), 0);

    desk.drop(lost, u"asked support"_s);
    QTRY_COMPARE(office.state(lost), Order::State::Withdrawn);
    const QString again = office.place();
    QTRY_COMPARE(office.state(again), Order::State::Done);
    QCOMPARE(office.applied(), 1);
}

/// Whoever drops the order has to know whether the last look saw anything.
void TestUnsettled::aLookThatFailedIsNoLook()
{
    Office office;
    Desk &desk = office.bench.desk;
    QVERIFY(office.start());
    const QString lost = office.lose();
    const Order before = *desk.order(lost);
    sandbox::Registrar &registrar = office.server.registrar();
    registrar.setOption(u"fault-command"_s, u"StatusContact"_s);
    QVERIFY(registrar.setOption(u"fault"_s, u"http-500"_s));
    QVERIFY(registrar.setOption(u"fault-count"_s, u"100"_s));
    desk.lookNow(lost);
    QTRY_VERIFY(desk.order(lost)->steps.size() > before.steps.size());
    QVERIFY(desk.order(lost)->steps.constLast().words.startsWith("StatusContact"_L1));
    QCOMPARE(desk.order(lost)->looks, before.looks);
    QCOMPARE(desk.order(lost)->lookedAt, before.lookedAt);
    QVERIFY(registrar.setOption(u"fault"_s, u"none"_s));
    desk.lookNow(lost);
    QTRY_COMPARE(desk.order(lost)->looks, before.looks + 1);
    QVERIFY(desk.order(lost)->lookedAt > before.lookedAt);
}

/// A registrar that cannot be read is not asked every few milliseconds.
void TestUnsettled::isLookedAtLessAndLessWhileLooksFail()
{
    Office office(1h);
    Desk &desk = office.bench.desk;
    QVERIFY(office.start());
    sandbox::Registrar &registrar = office.server.registrar();
    bool broken = false;
    connect(&desk, &Desk::orderChanged, this, [&](const Order &order) {
        if (broken || order.state != Order::State::Unknown)
            return;
        broken = registrar.setOption(u"fault-command"_s, u"StatusContact"_s)
            && registrar.setOption(u"fault"_s, u"http-500"_s)
            && registrar.setOption(u"fault-count"_s, u"100"_s);
    });
    const QString lost = office.place();
    QTRY_VERIFY(broken);
    const auto pause = [&] { return QDateTime::currentDateTimeUtc().msecsTo(desk.nextLook(lost)); };
    QTRY_VERIFY2(pause() > 500, qPrintable(QString::number(pause())));
    QCOMPARE(office.state(lost), Order::State::Unknown);
    // One that could read all it wanted to ends that.
    QVERIFY(registrar.setOption(u"fault"_s, u"none"_s));
    const int looks = desk.order(lost)->looks;
    desk.lookNow(lost);
    QTRY_VERIFY(desk.order(lost)->looks > looks);
    QVERIFY2(pause() < 500, qPrintable(QString::number(pause())));
}

/// What stands at the registrar now is the work of the second order: the first one stays before
/// staff, who know that they ordered twice.
void TestUnsettled::isNotSettledByWhatWasOrderedAgain()
{
    Office office;
    Desk &desk = office.bench.desk;
    QVERIFY(office.start());
    const QString lost = office.lose();
    QCOMPARE(office.state(lost), Order::State::NotFound);
    const QString again = office.place();
    QTRY_COMPARE(office.state(again), Order::State::Done);
    const int looks = desk.order(lost)->looks;
    desk.lookNow(lost);
    QTRY_VERIFY(desk.order(lost)->looks > looks);
    QCOMPARE(office.state(lost), Order::State::NotFound);
    QCOMPARE(office.applied(), 1);
}

QTEST_GUILESS_MAIN(TestUnsettled)
#include "tst_unsettled.moc"
