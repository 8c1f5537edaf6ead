#include "ledger/order.h"

#include <QSet>
#include <QTest>

using namespace kz;
using S = Order::State;

namespace {

const QList<S> states{S::Queued,   S::Sending, S::Accepted, S::NeedsAction, S::Unknown,
                      S::NotFound, S::Done,    S::Rejected, S::Failed,      S::Withdrawn};

} // namespace

class tst_Order : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void life_data();
    void life();
    void open();
    void words();
    void tellsWhetherTheRegistrarSaidIt();
};

void tst_Order::life_data()
{
    // The whole life drawn as a table: what stands here may follow, nothing else.
    static const QMap<S, QSet<S>> allowed{
        {S::Queued, {S::Sending, S::Withdrawn, S::Unknown}},
        {S::Sending, {S::Accepted, S::Rejected, S::Unknown, S::Queued, S::Done}},
        {S::Accepted, {S::NeedsAction, S::Done, S::Failed, S::Withdrawn}},
        {S::NeedsAction, {S::Accepted, S::Done, S::Failed, S::Withdrawn}},
        {S::Unknown, {S::Accepted, S::Done, S::Rejected, S::Failed, S::NeedsAction, S::NotFound}},
        {S::NotFound, {S::Withdrawn, S::Accepted, S::NeedsAction, S::Done, S::Failed}},
        {S::Done, {}},
        {S::Rejected, {}},
        {S::Failed, {}},
        {S::Withdrawn, {}},
    };
    QTest::addColumn<int>("from");
    QTest::addColumn<int>("to");
    QTest::addColumn<bool>("may");
    for (const S from : states) {
        for (const S to : states) {
            QTest::addRow("%d to %d", int(from), int(to))
                << int(from) << int(to) << allowed.value(from).contains(to);
        }
    }
}

void tst_Order::life()
{
    QFETCH(int, from);
    QFETCH(int, to);
    QTEST(mayFollow(S(from), S(to)), "may");
}

void tst_Order::open()
{
    const QSet<S> openOnes{S::Queued, S::Sending, S::Unknown, S::Accepted, S::NeedsAction};
    for (const S state : states) {
        Order order;
        order.state = state;
        QCOMPARE(order.isOpen(), openOnes.contains(state));
    }
}

void tst_Order::words()
{
    QSet<QString> words;
    for (const S state : states)
        words << text(state);
    QVERIFY(!words.contains(QString()));
    QCOMPARE(words.size(), states.size());
}

void tst_Order::tellsWhetherTheRegistrarSaidIt()
{
    Order order;
    QVERIFY(!sentAs(order).taken);
    order.steps = {{.state = S::Unknown}, {.state = S::Accepted}};
    QVERIFY(!sentAs(order).taken); // what we made of a trace
    order.steps = {{.state = S::Accepted, .code = 200}, {.state = S::NeedsAction}};
    QVERIFY(sentAs(order).taken);
    order.steps = {{.state = S::Rejected, .code = 541}};
    QVERIFY(!sentAs(order).taken);
}

QTEST_GUILESS_MAIN(tst_Order)
#include "tst_order.moc"
