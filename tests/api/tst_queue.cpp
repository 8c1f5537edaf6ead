#include "api/queue.h"

#include <QElapsedTimer>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace kz;
using std::chrono::milliseconds;

namespace {

/// Other programs, as the test plays them.
class PlayedPace : public Pace
{
    Q_OBJECT
public:
    using Say = Answer::Say;

    void ask(const Wish &wish, QObject *context, Done done) override
    {
        wishes.append(wish);
        QMetaObject::invokeMethod(
            context, [this, done = std::move(done)] { done(next); }, Qt::QueuedConnection);
    }
    void withdraw() override { ++withdrawn; }
    void hold(milliseconds time, Hold why) override { holds.append({time, why}); }

    Answer next{.say = Say::Start};
    QList<Wish> wishes;
    QList<std::pair<milliseconds, Hold>> holds;
    int withdrawn = 0;
};

} // namespace

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

    void asksForEachStart()
    {
        PlayedPace pace;
        Queue queue(milliseconds(30));
        queue.share(&pace);
        int started = 0;
        queue.add(Turn::Bulk, [&started] { ++started; });
        queue.add(Turn::Bulk, [&started] { ++started; });
        QTRY_COMPARE(started, 2);
        QCOMPARE(pace.wishes.size(), 2);
        QCOMPARE(pace.wishes.first().count, 2);
        QCOMPARE(pace.wishes.first().turn, Turn::Bulk);
        QCOMPARE(pace.wishes.first().pace, milliseconds(30));
        QCOMPARE(pace.wishes.last().count, 1);
    }

    void waitsAsItIsTold()
    {
        PlayedPace pace;
        pace.next = {.say = PlayedPace::Say::Wait, .wait = milliseconds(80), .others = 5};
        Queue queue(milliseconds(10));
        queue.share(&pace);
        QElapsedTimer clock;
        clock.start();
        qint64 at = -1;
        queue.add(Turn::Bulk, [&] { at = clock.elapsed(); });
        QTRY_COMPARE(pace.wishes.size(), 1);
        QTRY_VERIFY(queue.expected() > milliseconds(50)); // those of the others, too
        pace.next = {.say = PlayedPace::Say::Start};
        QTRY_VERIFY(at >= 0);
        QVERIFY2(at >= 79, qPrintable(QString::number(at)));
    }

    /// What is more urgent than all that the others know of is told at once, and goes first.
    void tellsOfAClickAtOnce()
    {
        PlayedPace pace;
        pace.next = {.say = PlayedPace::Say::Wait, .wait = std::chrono::hours(1)};
        Queue queue(milliseconds(10));
        queue.share(&pace);
        QStringList order;
        queue.add(Turn::Bulk, [&order] { order += u"bulk"_s; });
        QTRY_COMPARE(pace.wishes.size(), 1);
        queue.add(Turn::Bulk, [&order] { order += u"more"_s; });
        pace.next = {.say = PlayedPace::Say::Start};
        queue.add(Turn::Click, [&order] { order += u"click"_s; });
        QTRY_COMPARE(order.size(), 3);
        QCOMPARE(order.first(), u"click"_s);
        QCOMPARE(pace.wishes.at(1).turn, Turn::Click);
    }

    void tellsWhenNothingWaitsAnyMore()
    {
        PlayedPace pace;
        pace.next = {.say = PlayedPace::Say::Wait, .wait = std::chrono::hours(1)};
        Queue queue(milliseconds(10));
        queue.share(&pace);
        const quint64 ticket = queue.add(Turn::Click, [] {});
        QTRY_COMPARE(pace.wishes.size(), 1);
        QCOMPARE(pace.withdrawn, 0);
        QVERIFY(queue.withdraw(ticket));
        QTRY_COMPARE(pace.withdrawn, 1);
    }

    /// The file of the pace cannot be read: this one program still keeps it.
    void keepsThePaceAlone()
    {
        const milliseconds pace(60);
        PlayedPace broken;
        broken.next = {.say = PlayedPace::Say::Alone};
        Queue queue(pace);
        queue.share(&broken);
        QElapsedTimer clock;
        clock.start();
        QList<qint64> starts;
        for (int i = 0; i < 3; ++i)
            queue.add(Turn::Click, [&] { starts += clock.elapsed(); });
        QTRY_COMPARE(starts.size(), 3);
        for (qsizetype i = 1; i < starts.size(); ++i)
            QVERIFY(starts.at(i) - starts.at(i - 1) >= pace.count() - 1);
    }

    void aHoldGoesBothWays()
    {
        PlayedPace pace;
        Queue queue(milliseconds(0));
        queue.share(&pace);
        queue.hold(milliseconds(60'000), Hold::Break);
        QCOMPARE(pace.holds.size(), 1);
        QCOMPARE(pace.holds.first().second, Hold::Break);
        QCOMPARE(queue.heldWhy(), Hold::Break);
        bool started = false;
        queue.add(Turn::Click, [&started] { started = true; });
        QSignalSpy changed(&queue, &Queue::changed);
        Q_EMIT pace.held(milliseconds(300'000), Hold::Abuse);
        QCOMPARE(changed.size(), 1);
        QCOMPARE(queue.heldWhy(), Hold::Abuse);
        QVERIFY(queue.heldFor() > milliseconds(200'000));
        QVERIFY(queue.expected() > milliseconds(200'000));
        QCOMPARE(pace.holds.size(), 1); // what came from there is not told there
        QTRY_VERIFY(changed.size() >= 3); // the count-down
        QVERIFY(!started);
        Q_EMIT pace.held(milliseconds(0), Hold::None); // it is over before its time
        QTRY_VERIFY(started);
        QVERIFY(!queue.isHeld());
        QCOMPARE(queue.heldWhy(), Hold::None);
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
