#include "ledger/asking.h"

#include <QTemporaryDir>
#include <QTest>

using namespace kz;
using namespace kz::test;

using S = Order::State;

namespace {

Request modeOf(const QString &name)
{
    return {.command = u"SetDomainRenewalMode"_s,
            .repeat = Repeat::Never,
            .params = Params().add("DOMAIN"_L1, name).add("RENEWALMODE"_L1, u"AUTOEXPIRE"_s),
            .object = name,
            .before = Params().add("RENEWALMODE"_L1, u"DEFAULT"_s)};
}

QList<Request> many(int count)
{
    QList<Request> requests;
    for (int i = 0; i < count; ++i)
        requests.append(modeOf(u"name%1.kz"_s.arg(i)));
    return requests;
}

Result<PlacedBatch, LedgerError> placeBatch(Ledger &ledger, const QList<Request> &requests)
{
    return *answer<PlacedBatch>(
        [&](QObject *c, auto done) { ledger.placeBatch(requests, u"aigerim"_s, c, done); });
}

Result<ChangedBatch, LedgerError> change(Ledger &ledger, const QString &id, Batch::State to)
{
    return *answer<ChangedBatch>(
        [&](QObject *c, auto done) { ledger.changeBatch(id, to, u"dana"_s, c, done); });
}

QList<Batch> batches(Ledger &ledger)
{
    const auto read =
        answer<QList<Batch>>([&](QObject *c, auto done) { ledger.batches(30, c, done); });
    return read && read->ok() ? read->value() : QList<Batch>();
}

} // namespace

/// Many orders of one decision.
class tst_Batch : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void allOrdersAreThereAfterwards();
    void whatIsOpenIsLeftOut();
    void nothingPlacedIsNoBatch();
    void staysPaused();
    void stopWithdrawsWhatWaits();
    void advancesManyAtOnce();
    void secretsStayOut();

private:
    QTemporaryDir m_folder;
    QString folder() const
    {
        return m_folder.filePath(QString::fromLatin1(QTest::currentTestFunction()));
    }
};

void tst_Batch::allOrdersAreThereAfterwards()
{
    PlacedBatch placed;
    {
        Ledger ledger(folder());
        QVERIFY(open(ledger)->ok());
        const auto result = placeBatch(ledger, many(300));
        QVERIFY(result.ok());
        placed = *result;
    }
    QCOMPARE(placed.orders.size(), 300);
    QVERIFY(placed.leftOut.isEmpty());
    QCOMPARE(placed.orders.at(7).request, modeOf(u"name7.kz"_s));
    QSet<QString> numbers;
    for (const Order &order : placed.orders) {
        QCOMPARE(order.batch, placed.batch.id);
        QCOMPARE(order.state, S::Queued);
        numbers.insert(order.number);
    }
    QCOMPARE(numbers.size(), 300);

    Ledger again(folder());
    const auto orders = open(again);
    QVERIFY(orders->ok());
    QList<Order> read = orders->value();
    std::reverse(read.begin(), read.end()); // newest first
    QCOMPARE(read, placed.orders);
    QCOMPARE(batches(again), QList{placed.batch});
}

void tst_Batch::whatIsOpenIsLeftOut()
{
    Ledger ledger(folder());
    QVERIFY(open(ledger)->ok());
    const Order first = place(ledger, modeOf(u"name1.kz"_s))->value();
    const auto placed = placeBatch(ledger, many(3) + many(1));
    QVERIFY(placed.ok());
    QCOMPARE(placed->orders.size(), 2);
    QCOMPARE(placed->leftOut.size(), 2); // the open one, and the name that stood there twice
    QCOMPARE(placed->leftOut.first().kind, LedgerError::Kind::AlreadyOpen);
    QCOMPARE(placed->leftOut.first().open, first);
    QCOMPARE(history(ledger)->value().size(), 3);
}

void tst_Batch::nothingPlacedIsNoBatch()
{
    Ledger ledger(folder());
    QVERIFY(open(ledger)->ok());
    QVERIFY(placeBatch(ledger, many(2)).ok());
    const auto placed = placeBatch(ledger, many(2));
    QVERIFY(placed.ok());
    QVERIFY(placed->orders.isEmpty());
    QCOMPARE(batches(ledger).size(), 1);
}

void tst_Batch::staysPaused()
{
    QString id;
    {
        Ledger ledger(folder());
        QVERIFY(open(ledger)->ok());
        id = placeBatch(ledger, many(3))->batch.id;
        const auto paused = change(ledger, id, Batch::State::Paused);
        QVERIFY(paused.ok());
        QVERIFY(paused->withdrawn.isEmpty());
        QCOMPARE(change(ledger, u"none"_s, Batch::State::Paused).error().kind,
                 LedgerError::Kind::Storage);
    }
    Ledger again(folder());
    QCOMPARE(open(again)->value().size(), 3);
    QCOMPARE(batches(again).size(), 1);
    QCOMPARE(batches(again).first().state, Batch::State::Paused);
    QCOMPARE(batches(again).first().user, u"aigerim"_s);
    QCOMPARE(change(again, id, Batch::State::Running)->batch.state, Batch::State::Running);
}

void tst_Batch::stopWithdrawsWhatWaits()
{
    Ledger ledger(folder());
    QVERIFY(open(ledger)->ok());
    const PlacedBatch placed = *placeBatch(ledger, many(4));
    QVERIFY(advance(ledger, placed.orders.at(0).id, S::Sending)->ok());
    const auto stopped = change(ledger, placed.batch.id, Batch::State::Stopped);
    QVERIFY(stopped.ok());
    QCOMPARE(stopped->withdrawn.size(), 3);
    for (const Order &order : stopped->withdrawn) {
        QCOMPARE(order.state, S::Withdrawn);
        QCOMPARE(order.steps.last().user, u"dana"_s);
    }
    // The one that is being sent goes its way.
    QVERIFY(advance(ledger, placed.orders.at(0).id, S::Accepted)->ok());
    // Stopped stays stopped.
    QCOMPARE(change(ledger, placed.batch.id, Batch::State::Running)->batch.state,
             Batch::State::Stopped);
    QVERIFY(!advance(ledger, placed.orders.at(1).id, S::Sending)->ok());
}

void tst_Batch::advancesManyAtOnce()
{
    Ledger ledger(folder());
    QVERIFY(open(ledger)->ok());
    const PlacedBatch placed = *placeBatch(ledger, many(3));
    QVERIFY(advance(ledger, placed.orders.at(0).id, S::Sending)->ok());
    QVERIFY(advance(ledger, placed.orders.at(0).id, S::Accepted)->ok());
    QVERIFY(advance(ledger, placed.orders.at(2).id, S::Sending)->ok());
    QVERIFY(advance(ledger, placed.orders.at(2).id, S::Unknown)->ok());
    QList<NextStep> steps;
    for (const Order &order : placed.orders)
        steps.append({.id = order.id, .to = S::Done, .words = u"QueryDomainList: AUTOEXPIRE"_s});
    const auto changed = answer<QList<Order>>(
        [&](QObject *c, auto done) { ledger.advanceAll(steps, u"dana"_s, c, done); });
    QVERIFY(changed->ok());
    // The queued one was never sent: no list makes it done.
    QCOMPARE(changed->value().size(), 2);
    QCOMPARE(changed->value().first().id, placed.orders.at(0).id);
    QCOMPARE(changed->value().first().state, S::Done);
    QCOMPARE(changed->value().first().steps.last().words, u"QueryDomainList: AUTOEXPIRE"_s);
    QCOMPARE(changed->value().last().id, placed.orders.at(2).id);
}

void tst_Batch::secretsStayOut()
{
    Ledger ledger(folder());
    QVERIFY(open(ledger)->ok());
    Request request = modeOf(u"secret.kz"_s);
    request.before.add("AUTH"_L1, u"marked-secret"_s).addSecret("OTHER"_L1, u"marked-too"_s);
    const auto placed = placeBatch(ledger, {request});
    QVERIFY(placed.ok());
    QCOMPARE(placed->orders.first().request.before.list().size(), 1);
    QCOMPARE(placed->orders.first().request.before.value(u"RENEWALMODE"), u"DEFAULT"_s);
}

QTEST_GUILESS_MAIN(tst_Batch)
#include "tst_batch.moc"
