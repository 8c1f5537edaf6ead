#include "model/tradewatch.h"

#include <QTest>

using namespace kz;
using namespace Qt::StringLiterals;

namespace {

SeenEvent told(const QString &id, const QString &subclass, const QString &date,
               const QString &info = {}, const QString &object = u"saumal.kz"_s,
               const QString &eventClass = u"DOMAIN_TRADE"_s)
{
    return {.id = id,
            .eventClass = eventClass,
            .subclass = subclass,
            .object = object,
            .date = date,
            .info = info};
}

const QString monday = u"2027-02-08 09:00:00.0"_s;
const QString tuesday = u"2027-02-09 09:00:00.0"_s;
const QString friday = u"2027-02-12 09:00:00.0"_s;

} // namespace

/// What the registrar's events say of trades under way.
class TestTradeWatch : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void tellsSinceWhenAndTheLatestWords();
    void endsWithTheTrade_data();
    void endsWithTheTrade();
    void startsAnewWithTheNext();
    void keepsWordsWhenAnEventHasNone();
    void takesEventsInAnyOrder();
    void passesOverOthers();
};

void TestTradeWatch::tellsSinceWhenAndTheLatestWords()
{
    TradeWatch watch;
    watch.add({told(u"1"_s, u"TRADE_PENDING"_s, monday, u"Both have to confirm."_s)});
    const QDateTime since(QDate(2027, 2, 8), QTime(9, 0), Qt::UTC);
    QCOMPARE(watch.open().value(u"saumal.kz"_s),
             (TradeProgress{since, u"Both have to confirm."_s}));
    watch.add({told(u"2"_s, u"TRADE_NOTIFY"_s, tuesday, u"Send a letter."_s)});
    QCOMPARE(watch.open().value(u"saumal.kz"_s), (TradeProgress{since, u"Send a letter."_s}));
    watch.add({told(u"3"_s, u"TRADE_PENDING"_s, tuesday, u"The new owner has confirmed."_s)});
    QCOMPARE(watch.open().value(u"saumal.kz"_s),
             (TradeProgress{since, u"The new owner has confirmed."_s}));
}

void TestTradeWatch::endsWithTheTrade_data()
{
    QTest::addColumn<QString>("subclass");
    QTest::newRow("done") << u"TRADE_SUCCESSFUL"_s;
    QTest::newRow("failed") << u"TRADE_FAILED"_s;
}

void TestTradeWatch::endsWithTheTrade()
{
    QFETCH(QString, subclass);
    TradeWatch watch;
    watch.add({told(u"1"_s, u"TRADE_PENDING"_s, monday), told(u"2"_s, subclass, tuesday)});
    QVERIFY(watch.open().isEmpty());
}

void TestTradeWatch::startsAnewWithTheNext()
{
    TradeWatch watch;
    watch.add({told(u"1"_s, u"TRADE_PENDING"_s, monday, u"First"_s),
               told(u"2"_s, u"TRADE_FAILED"_s, tuesday, u"Refused"_s),
               told(u"3"_s, u"TRADE_PENDING"_s, friday)});
    QCOMPARE(watch.open().value(u"saumal.kz"_s),
             (TradeProgress{QDateTime(QDate(2027, 2, 12), QTime(9, 0), Qt::UTC), {}}));
}

void TestTradeWatch::keepsWordsWhenAnEventHasNone()
{
    TradeWatch watch;
    watch.add({told(u"1"_s, u"TRADE_PENDING"_s, monday, u"Words"_s),
               told(u"2"_s, u"TRADE_PENDING"_s, tuesday)});
    QCOMPARE(watch.open().value(u"saumal.kz"_s).words, u"Words"_s);
}

void TestTradeWatch::takesEventsInAnyOrder()
{
    TradeWatch watch;
    // Ids of one second, told in the wrong order; 10 is after 9.
    watch.add({told(u"10"_s, u"TRADE_SUCCESSFUL"_s, tuesday)});
    watch.add(
        {told(u"9"_s, u"TRADE_PENDING"_s, tuesday), told(u"1"_s, u"TRADE_PENDING"_s, monday)});
    QVERIFY(watch.open().isEmpty());
    watch.add({told(u"9"_s, u"TRADE_PENDING"_s, tuesday)}); // again
    QVERIFY(watch.open().isEmpty());
}

void TestTradeWatch::passesOverOthers()
{
    TradeWatch watch;
    watch.add(
        {told(u"1"_s, u"TRANSFER_PENDING"_s, monday, {}, u"saumal.kz"_s, u"DOMAIN_TRANSFER"_s),
         told(u"2"_s, u"TRADE_PENDING"_s, u"soon"_s), // no date: its place is not known
         told(u"3"_s, u"TRADE_PENDING"_s, monday, {}, u"САЙТ.kz"_s)});
    QCOMPARE(watch.open().keys(), QStringList{u"xn--80aswg.kz"_s});
}

QTEST_APPLESS_MAIN(TestTradeWatch)
#include "tst_tradewatch.moc"
