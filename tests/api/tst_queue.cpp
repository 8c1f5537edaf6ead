#include "api/queue.h"

#include <QElapsedTimer>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace kz;
using std::chrono::milliseconds;

class TestQueue : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void neverFromInsideAdd()
    {
        Queue queue(milliseconds(0));
        int started = 0;
        queue.add(Turn::Click, [&started] { ++started; });
        QCOMPARE(started, 0);
        QCOMPARE(queue.waiting(), 1);
        QTRY_COMPARE(started, 1);
        QCOMPARE(queue.waiting(), 0);
    }

    void byTurnThenByAge()
    {
        Queue queue(milliseconds(1));
        QStringList order;
        const auto note = [&order](const QString &name) {
            return [&order, name] { order += name; };
        };
        queue.add(Turn::Background, note(u"background"_s));
        queue.add(Turn::Bulk, note(u"bulk 1"_s));
        queue.add(Turn::Order, note(u"order 1"_s));
        queue.add(Turn::Bulk, note(u"bulk 2"_s));
        queue.add(Turn::Click, note(u"click 1"_s));
        queue.add(Turn::Order, note(u"order 2"_s));
        queue.add(Turn::Click, note(u"click 2"_s));
        QTRY_COMPARE(order.size(), 7);
        QCOMPARE(order.join(u", "_s),
                 u"click 1, click 2, order 1, order 2, bulk 1, bulk 2, background"_s);
    }

    void keepsThePace()
    {
        const milliseconds pace(60);
        Queue queue(pace);
        QElapsedTimer clock;
        clock.start();
        QList<qint64> starts;
        for (int i = 0; i < 4; ++i)
            queue.add(Turn::Click, [&] { starts += clock.elapsed(); });
        QVERIFY(queue.expected() >= 3 * pace);
        QVERIFY(queue.expected() <= 4 * pace);
        QTRY_COMPARE(starts.size(), 4);
        for (qsizetype i = 1; i < starts.size(); ++i)
            QVERIFY2(starts.at(i) - starts.at(i - 1) >= pace.count() - 1,
                     qPrintable(QString::number(starts.at(i) - starts.at(i - 1))));
        QCOMPARE(queue.expected().count(), 0);
    }

    /// An idle queue does not save up turns, and does not let the next one out too early.
    void paceReachesAcrossAnEmptyQueue()
    {
        const milliseconds pace(80);
        Queue queue(pace);
        QElapsedTimer clock;
        qint64 second = -1;
        bool first = false;
        queue.add(Turn::Click, [&] {
            first = true;
            clock.start();
        });
        QTRY_VERIFY(first);
        queue.add(Turn::Click, [&] { second = clock.elapsed(); });
        QTRY_VERIFY(second >= 0);
        QVERIFY2(second >= pace.count() - 1, qPrintable(QString::number(second)));
    }

    void withdraw()
    {
        Queue queue(milliseconds(0));
        QSignalSpy changed(&queue, &Queue::changed);
        bool started = false;
        int others = 0;
        const quint64 ticket = queue.add(Turn::Click, [&started] { started = true; });
        const quint64 other = queue.add(Turn::Click, [&others] { ++others; });
        QVERIFY(ticket != other);
        QVERIFY(queue.withdraw(ticket));
        QVERIFY(!queue.withdraw(ticket));
        QCOMPARE(changed.size(), 3);
        QTRY_COMPARE(others, 1);
        QVERIFY(!started);
        QVERIFY(!queue.withdraw(other));
        QCOMPARE(changed.size(), 4);
    }

    void holdLetsNothingOut()
    {
        Queue queue(milliseconds(0));
        QElapsedTimer clock;
        clock.start();
        qint64 at = -1;
        queue.add(Turn::Click, [&] { at = clock.elapsed(); });
        QSignalSpy changed(&queue, &Queue::changed);
        queue.hold(milliseconds(150));
        queue.hold(milliseconds(20)); // a shorter lock does not end a longer one
        QVERIFY(queue.isHeld());
        QVERIFY(changed.size() >= 1);
        QVERIFY(queue.expected() > milliseconds(100));
        QTRY_VERIFY(at >= 0);
        QVERIFY2(at >= 149, qPrintable(QString::number(at)));
        QVERIFY(!queue.isHeld());
    }

    void theEndOfALockIsTold()
    {
        Queue queue(milliseconds(0));
        queue.hold(milliseconds(30));
        QSignalSpy changed(&queue, &Queue::changed);
        QTRY_COMPARE(changed.size(), 1);
        QVERIFY(!queue.isHeld());
    }

    void setPaceShortensTheWait()
    {
        Queue queue(milliseconds(60'000));
        int started = 0;
        queue.add(Turn::Click, [&started] { ++started; });
        queue.add(Turn::Click, [&started] { ++started; });
        QTRY_COMPARE(started, 1);
        QVERIFY(queue.expected() > milliseconds(50'000));
        queue.setPace(milliseconds(0));
        QTRY_COMPARE(started, 2);
    }

    void mayBeDeletedByWhatItStarts()
    {
        auto queue = std::make_unique<Queue>(milliseconds(0));
        queue->add(Turn::Click, [&queue] { queue.reset(); });
        queue->add(Turn::Click, [] { QFAIL("the queue was gone"); });
        QTRY_VERIFY(!queue);
    }
};

QTEST_GUILESS_MAIN(TestQueue)
#include "tst_queue.moc"
