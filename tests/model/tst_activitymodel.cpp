#include "model/activitymodel.h"

#include <QAbstractItemModelTester>
#include <QRandomGenerator>
#include <QTest>

using namespace kz;
using namespace Qt::StringLiterals;
using S = Order::State;

namespace {

const QDateTime noon = QDateTime(QDate(2027, 2, 19), QTime(12, 0)).toUTC();

Order order(const QString &id, const QList<S> &life, const QDateTime &at)
{
    Order result;
    result.id = id;
    result.user = u"desk1"_s;
    result.request.command = u"SetDomainRenewalMode"_s;
    result.request.object = id + u".kz"_s;
    result.state = life.constLast();
    result.placedAt = at;
    for (qsizetype i = 0; i < life.size(); ++i) {
        Order::Step step;
        step.state = life.at(i);
        step.at = at.addSecs(i);
        result.steps.append(step);
    }
    return result;
}

SeenEvent seen(const QString &id, const QString &date)
{
    SeenEvent result;
    result.id = id;
    result.eventClass = u"DOMAIN_REGISTRATION"_s;
    result.subclass = u"REGISTRATION_SUCCESSFUL"_s;
    result.object = u"a-1.kz"_s;
    result.date = date;
    return result;
}

} // namespace

class TestActivityModel : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void randomMerges()
    {
        ActivityModel model;
        const QAbstractItemModelTester tester(
            &model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        QRandomGenerator random(13);
        QList<Order> orders;
        for (int round = 0; round < 100; ++round) {
            if (random.bounded(5) == 0 && !orders.isEmpty())
                orders.removeAt(random.bounded(orders.size()));
            orders.append(order(u"o%1"_s.arg(round), {S::Queued, S::Sending, S::Done},
                                noon.addSecs(-3600 * random.bounded(100))));
            model.setOrders(orders);
            model.addEvents({seen(QString::number(random.bounded(30)),
                                  u"2027-02-%1 08:00:00"_s.arg(random.bounded(10, 20)))});
            model.setFilter(random.bounded(3) ? QString() : u"o1"_s);
        }
        QVERIFY(model.total() > 0);
    }

    /// What changed one after another shows the same as all of it at once.
    void follows()
    {
        ActivityModel model;
        const QAbstractItemModelTester tester(
            &model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        QRandomGenerator random(5);
        QMap<QString, Order> all;
        const QList<QList<S>> lives{{S::Queued},
                                    {S::Queued, S::Sending},
                                    {S::Queued, S::Sending, S::Rejected},
                                    {S::Queued, S::Sending, S::Accepted, S::Done}};
        BatchProgress batch{.title = u"Plan"_s};
        batch.batch.id = u"b"_s;
        batch.batch.placedAt = noon;
        for (int round = 0; round < 200; ++round) {
            QList<Order> changed;
            for (int i = random.bounded(3); i > 0; --i) {
                const int number = random.bounded(12);
                // Each step at a time of its own: entries of the same second stand in any order.
                Order one = order(u"o%1"_s.arg(number), lives.at(random.bounded(4)),
                                  noon.addSecs(-7000 * (number + 1)));
                one.batch = number % 2 ? u"b"_s : QString();
                changed.append(one);
                all.insert(one.id, one);
            }
            batch.total = random.bounded(5);
            const QString filter = random.bounded(4) ? QString() : u"o1"_s;
            model.setFilter(filter);
            model.follow(changed, {batch});
            ActivityModel whole;
            whole.setFilter(filter);
            whole.setOrders(all.values(), {batch});
            QCOMPARE(model.total(), whole.total());
            QCOMPARE(model.rowCount(), whole.rowCount());
            for (int row = 0; row < model.rowCount(); ++row) {
                for (int column = 0; column < ActivityModel::ColumnCount; ++column)
                    QCOMPARE(model.index(row, column).data(), whole.index(row, column).data());
                QCOMPARE(model.index(row, 0).data(ActivityModel::KeyRole),
                         whole.index(row, 0).data(ActivityModel::KeyRole));
            }
        }
    }

    void newestFirstByDay()
    {
        ActivityModel model;
        model.setToday(noon.toLocalTime().date());
        model.setOrders({order(u"old"_s, {S::Queued, S::Sending, S::Done}, noon.addDays(-1)),
                         order(u"new"_s, {S::Queued, S::Sending, S::Accepted}, noon)});
        QCOMPARE(model.rowCount(), 4); // two days, one entry each: what led there is folded
        QVERIFY(model.index(0, 0).data(ActivityModel::IsHeadRole).toBool());
        QCOMPARE(model.index(1, 0).data(ActivityModel::ObjectRole).toString(), u"new.kz"_s);
        QCOMPARE(model.index(3, 0).data(ActivityModel::ObjectRole).toString(), u"old.kz"_s);
        QVERIFY(!(model.flags(model.index(0, 0)) & Qt::ItemIsSelectable));
    }

    void queuedIsNewsWhileNothingFollows()
    {
        ActivityModel model;
        model.setOrders({order(u"a"_s, {S::Queued}, noon)});
        QCOMPARE(model.shown(), 1);
        model.setOrders({order(u"a"_s, {S::Queued, S::Sending}, noon)});
        QCOMPARE(model.shown(), 1);
        model.setOrders({order(u"a"_s, {S::Queued, S::Sending, S::Unknown, S::Done}, noon)});
        QCOMPARE(model.shown(), 2);
    }

    void eventsCountOnceAndKeepTheirText()
    {
        ActivityModel model;
        model.addEvents({seen(u"1"_s, u"2027-02-19 08:00:00"_s)});
        model.addEvents({seen(u"1"_s, u"2027-02-19 08:00:00"_s), seen(u"2"_s, u"yesterday"_s)});
        QCOMPARE(model.total(), 2);
        const int row = model.rowOf(u"event 2"_s);
        QCOMPARE(model.index(row, ActivityModel::Time).data().toString(), u"yesterday"_s);
        QCOMPARE(model.index(row, 0).data(ActivityModel::EventRole).value<SeenEvent>().id, u"2"_s);
    }

    void notesStandAmongWhatHappened()
    {
        ActivityModel model;
        const QAbstractItemModelTester tester(
            &model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        model.setOrders({order(u"aaa"_s, {S::Done}, noon)});
        const Note note{.id = u"n"_s,
                        .object = u"xn--80aswg.kz"_s,
                        .at = noon.addSecs(60),
                        .user = u"desk1"_s,
                        .text = u"Rang\ntwice"_s,
                        .documents = u"Charter"_s};
        Note ofOrder{.id = u"o"_s,
                     .object = u"not a name"_s,
                     .order = u"id"_s,
                     .number = u"2027-0219-001"_s,
                     .at = noon.addDays(-400),
                     .text = u"Asked"_s};
        model.setNotes({note, ofOrder});
        QCOMPARE(model.shown(), 3); // however long ago
        const int row = model.rowOf(u"note n"_s);
        const auto cell = [&model](int at, ActivityModel::Column column) {
            return model.index(at, column).data().toString();
        };
        QCOMPARE(row, 1);
        QCOMPARE(cell(row, ActivityModel::Who), u"desk1"_s);
        QCOMPARE(cell(row, ActivityModel::Name), u"сайт.kz"_s);
        QVERIFY(cell(row, ActivityModel::Answer).startsWith(u"Rang twice · "_s));
        QCOMPARE(model.index(row, 0).data(ActivityModel::NoteRole).value<Note>(), note);
        QCOMPARE(cell(model.rowOf(u"note o"_s), ActivityModel::Name), ofOrder.number);
        model.setFilter(u"charter"_s);
        QCOMPARE(model.shown(), 1);
    }

    void filterAndText()
    {
        ActivityModel model;
        model.setOrders({order(u"aaa"_s, {S::Rejected}, noon), order(u"bbb"_s, {S::Done}, noon)});
        model.setFilter(u"BBB desk1"_s);
        QCOMPARE(model.shown(), 1);
        QCOMPARE(model.total(), 2);
        const QString text = model.asText({0, 1});
        QCOMPARE(text.count(u'\n'), 0); // heads are not copied
        QCOMPARE(text.count(u'\t'), 4);
        QVERIFY(text.contains(u"bbb.kz"_s) && text.contains(u"UTC"_s));
        QCOMPARE(model.ordersOf(u"aaa.kz"_s).size(), 1);
    }
};

QTEST_GUILESS_MAIN(TestActivityModel)
#include "tst_activitymodel.moc"
