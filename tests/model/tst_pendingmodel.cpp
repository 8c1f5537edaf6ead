#include "model/pendingmodel.h"

#include <QAbstractItemModelTester>
#include <QRandomGenerator>
#include <QSignalSpy>
#include <QTest>

using namespace kz;
using namespace Qt::StringLiterals;
using S = Order::State;

namespace {

const QDateTime now(QDate(2027, 2, 19), QTime(9, 0), Qt::UTC);

Order order(const QString &id, S state, int minutes = 5)
{
    Order result;
    result.id = id;
    result.request.command = u"AddDomain"_s;
    result.request.object = id + u".kz"_s;
    result.state = state;
    result.placedAt = now.addSecs(-60 * minutes);
    return result;
}

PendingTransfer transfer(const QString &name, const QString &status)
{
    return {DomainName::fromUser(name), status};
}

QList<int> groups(const PendingModel &model)
{
    QList<int> result;
    for (int row = 0; row < model.rowCount(); ++row) {
        if (model.index(row, 0).data(PendingModel::IsHeadRole).toBool())
            result.append(model.index(row, 0).data(PendingModel::WhichGroupRole).toInt());
    }
    return result;
}

} // namespace

class TestPendingModel : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void randomMerges()
    {
        PendingModel model;
        const QAbstractItemModelTester tester(
            &model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        QRandomGenerator random(9);
        for (int round = 0; round < 200; ++round) {
            QList<Order> orders;
            int open = 0;
            for (int i = 0; i < 15; ++i) {
                if (random.bounded(2)) {
                    orders.append(
                        order(u"o%1"_s.arg(i), S(random.bounded(10)), random.bounded(500)));
                    open += orders.constLast().isOpen() || orders.constLast().state == S::NotFound
                        ? 1
                        : 0;
                }
            }
            model.setSegment(PendingModel::Segment(random.bounded(5)));
            model.setOrders(orders);
            QCOMPARE(model.count(PendingModel::AllSegment), open);
            for (int row = 0; row < model.rowCount(); ++row)
                QCOMPARE(model.rowOf(model.index(row, 0).data(PendingModel::KeyRole).toString()),
                         row);
        }
    }

    /// What changed one after another shows the same as all of it at once.
    void follows()
    {
        PendingModel model;
        const QAbstractItemModelTester tester(
            &model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        QRandomGenerator random(4);
        QMap<QString, Order> all;
        BatchProgress batch{.total = 9};
        batch.batch.id = u"b"_s;
        batch.batch.placedAt = now;
        for (int round = 0; round < 300; ++round) {
            QList<Order> changed;
            for (int i = random.bounded(3); i >= 0; --i) {
                Order one = order(u"o%1"_s.arg(random.bounded(12)), S(random.bounded(10)),
                                  random.bounded(500));
                one.batch = random.bounded(2) ? u"b"_s : QString();
                changed.append(one);
                all.insert(one.id, one);
            }
            batch.waiting = random.bounded(10);
            batch.taken = random.bounded(2);
            model.follow(changed);
            model.setBatches({batch});
            PendingModel whole;
            whole.setNow(model.now());
            whole.setOrders(all.values());
            whole.setBatches({batch});
            QCOMPARE(model.rowCount(), whole.rowCount());
            for (int segment = 0; segment < 5; ++segment)
                QCOMPARE(model.count(PendingModel::Segment(segment)),
                         whole.count(PendingModel::Segment(segment)));
            QCOMPARE(model.oldest(), whole.oldest());
            for (int row = 0; row < model.rowCount(); ++row) {
                for (int column = 0; column < PendingModel::ColumnCount; ++column) {
                    for (const int role : {int(Qt::DisplayRole), int(PendingModel::DetailRole),
                                           int(PendingModel::KeyRole)})
                        QCOMPARE(model.index(row, column).data(role),
                                 whole.index(row, column).data(role));
                }
            }
        }
    }

    /// Thousands of orders that their plan stands for build no row anew.
    void plannedOrdersChangeNoRow()
    {
        PendingModel model;
        BatchProgress batch{.total = 2, .waiting = 1, .sending = 1};
        batch.batch.id = u"b"_s;
        model.setBatches({batch});
        QSignalSpy counts(&model, &PendingModel::countsChanged);
        QSignalSpy changes(&model, &PendingModel::dataChanged);
        Order one = order(u"o"_s, S::Queued);
        one.batch = u"b"_s;
        for (const S state : {S::Queued, S::Sending, S::Accepted, S::Done}) {
            one.state = state;
            model.follow({one});
        }
        QCOMPARE(counts.count() + changes.count(), 0);
        one.state = S::Unknown;
        model.follow({one});
        QCOMPARE(counts.count(), 1);
        QVERIFY(model.rowOf(u"o"_s) >= 0);
        counts.clear();
        batch.waiting = 0;
        model.setBatches({batch}); // one row says other numbers
        QCOMPARE(changes.count(), 1);
    }

    void whatWaitsForUsComesFirst()
    {
        PendingModel model;
        model.setOrders({order(u"q"_s, S::Queued), order(u"a"_s, S::Accepted),
                         order(u"u"_s, S::Unknown), order(u"n"_s, S::NeedsAction),
                         order(u"f"_s, S::NotFound), order(u"d"_s, S::Done),
                         order(u"w"_s, S::Withdrawn), order(u"r"_s, S::Rejected)});
        model.setTransfers({transfer(u"saumal.kz"_s, u"TRADEPENDING"_s)});
        QCOMPARE(groups(model),
                 (QList<int>{PendingModel::ForYou, PendingModel::Unknown, PendingModel::Holders,
                             PendingModel::Registrar, PendingModel::Waiting}));
        QCOMPARE(model.count(PendingModel::ForYouSegment), 2);
        QCOMPARE(model.rowOf(u"d"_s), -1); // done is not pending
        model.setSegment(PendingModel::UnknownSegment);
        QCOMPARE(model.rowCount(), 2);
        QCOMPARE(model.index(1, 0).data(PendingModel::OrderRole).value<Order>().id, u"u"_s);
    }

    void headsCannotBeSelected()
    {
        PendingModel model;
        model.setOrders({order(u"a"_s, S::Accepted)});
        QVERIFY(!(model.flags(model.index(0, 0)) & Qt::ItemIsSelectable));
        QVERIFY(model.flags(model.index(1, 0)) & Qt::ItemIsSelectable);
    }

    void ownTradesAreShownOnce()
    {
        PendingModel model;
        Order trade = order(u"saumal"_s, S::Accepted);
        trade.request.command = u"TradeDomain"_s;
        model.setOrders({trade});
        model.setTransfers({transfer(u"saumal.kz"_s, u"TRADE"_s)});
        QCOMPARE(model.count(PendingModel::AllSegment), 1);
    }

    void tradesWaitForTheirHolders()
    {
        PendingModel model;
        model.setNow(now);
        Order trade = order(u"t"_s, S::Accepted);
        trade.request.command = u"TradeDomain"_s;
        Order withdrawal = trade;
        withdrawal.id = u"w"_s;
        withdrawal.request.aspect = u"CANCEL"_s;
        model.setOrders({trade, withdrawal});
        model.setTransfers({transfer(u"saumal.kz"_s, u"TRADE"_s)});
        const auto at = [&model](const QString &key, PendingModel::Column column, int role) {
            return model.index(model.rowOf(key), column).data(role);
        };
        QCOMPARE(at(u"t"_s, PendingModel::What, PendingModel::WhichGroupRole).toInt(),
                 int(PendingModel::Holders));
        // People at the registrar work on the withdrawal, not the holders.
        QCOMPARE(at(u"w"_s, PendingModel::What, PendingModel::WhichGroupRole).toInt(),
                 int(PendingModel::Registrar));
        const QString own = u"t"_s, seen = u"transfer saumal.kz"_s;
        for (const QString &key : {own, seen}) {
            QCOMPARE(at(key, PendingModel::What, PendingModel::PendingRole).toString(),
                     u"TradeDomain"_s);
            QCOMPARE(at(key, PendingModel::WaitsFor, PendingModel::DetailRole).toString(),
                     u"who: not stated by the registrar"_s);
        }
        QVERIFY(at(seen, PendingModel::Age, Qt::DisplayRole).toString().isEmpty());
        QSignalSpy changed(&model, &PendingModel::dataChanged);
        const QString words = u"The new holder has still to confirm."_s;
        model.setTrades({{u"saumal.kz"_s, {now.addDays(-3), words}},
                         {trade.request.object, {now.addDays(-1), words}}});
        QCOMPARE(changed.count(), 1);
        for (const QString &key : {own, seen})
            QCOMPARE(at(key, PendingModel::WaitsFor, PendingModel::DetailRole).toString(), words);
        QCOMPARE(at(seen, PendingModel::Age, Qt::DisplayRole).toString(), u"3 days"_s);
        model.setTrades(model.trades());
        QCOMPARE(changed.count(), 1); // nothing new
    }

    void takenIsNeverCalledRegistered()
    {
        PendingModel model;
        model.setOrders({order(u"a"_s, S::Accepted)});
        for (int column = 0; column < PendingModel::ColumnCount; ++column) {
            QString words = model.index(1, column).data().toString()
                + model.index(1, column).data(PendingModel::DetailRole).toString();
            words.remove(u"not yet registered"_s);
            QVERIFY(!words.contains(u"registered"_s, Qt::CaseInsensitive));
        }
    }

    void agesFollowTheClock()
    {
        PendingModel model;
        model.setNow(now);
        model.setOrders({order(u"a"_s, S::Accepted, 8)});
        QCOMPARE(model.oldest(), now.addSecs(-480));
        const QString before = model.index(1, PendingModel::Age).data().toString();
        QSignalSpy changed(&model, &PendingModel::dataChanged);
        model.setNow(now.addSecs(5)); // the same minute
        QCOMPARE(changed.count(), 0);
        model.setNow(now.addSecs(600));
        QCOMPARE(changed.count(), 1);
        QVERIFY(model.index(1, PendingModel::Age).data().toString() != before);
        const QString none = model.index(1, PendingModel::Look).data().toString();
        model.setNextLooks({{u"a"_s, now.addSecs(3600)}});
        QVERIFY(model.index(1, PendingModel::Look).data().toString() != none);
    }
};

QTEST_GUILESS_MAIN(TestPendingModel)
#include "tst_pendingmodel.moc"
