#include "operations/queryzonelist.h"
#include "operations/reply.h"

#include <QTest>

using namespace kz;
using namespace Qt::StringLiterals;

class QueryZoneListTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void params()
    {
        QCOMPARE(test::lines(QueryZoneList{.pattern = u"*kz"_s}.params()),
                 (QStringList{u"ZONE=*kz"_s, u"INACTIVE=1"_s, u"FIRST=0"_s, u"LIMIT=1000"_s,
                              u"WIDE=1"_s}));
        QVERIFY(QueryZoneList{}.check().isEmpty());
        QVERIFY(test::has(QueryZoneList{.pattern = u"\n"_s}.check(), Rule::X1ControlCharacter,
                          u"ZONE"_s));
    }

    void parse()
    {
        const auto outcome =
            QueryZoneList::parse(test::reply(200,
                                             {{u"zone"_s, {u"KZ"_s, u"org.kz"_s, u"net.kz"_s}},
                                              {u"active"_s, {u"1"_s, u"0"_s, u"?"_s}},
                                              {u"periodtype"_s, {u"YEAR"_s, u"month"_s, u""_s}},
                                              {u"application"_s, {u"5.00"_s, u""_s, u""_s}},
                                              {u"setup"_s, {u"0.00"_s, u"0.00"_s, u""_s}},
                                              {u"annual"_s, {u"12.00"_s, u"14.00"_s, u""_s}},
                                              {u"transfer"_s, {u"12.00"_s, u"14.00"_s, u""_s}},
                                              {u"trade"_s, {u"9.00"_s, u""_s, u""_s}},
                                              {u"currency"_s, {u"EUR"_s, u"EUR"_s, u""_s}},
                                              {u"domain count"_s, {u"180"_s, u"0"_s, u""_s}},
                                              {u"count"_s, {u"3"_s}}}));
        QVERIFY(outcome);
        QCOMPARE(outcome->rows.size(), 3);
        const auto &kz = outcome->rows.first();
        QCOMPARE(kz.zone, u"kz"_s);
        QCOMPARE(kz.active, std::optional(true));
        QCOMPARE(kz.annual, (Amount{u"12.00"_s, u"EUR"_s}));
        QCOMPARE(kz.trade, (Amount{u"9.00"_s, u"EUR"_s}));
        QCOMPARE(kz.application, (Amount{u"5.00"_s, u"EUR"_s}));
        QCOMPARE(kz.periodType, u"YEAR"_s);
        QCOMPARE(outcome->rows.at(1).periodType, u"MONTH"_s);
        QCOMPARE(outcome->rows.at(2).periodType, QString());
        QCOMPARE(kz.domainCount, u"180"_s);
        QCOMPARE(outcome->rows.at(1).active, std::optional(false));
        QVERIFY(!outcome->rows.at(1).trade.isKnown());
        QVERIFY(!outcome->rows.at(2).active); // a word nobody knows says neither
        QVERIFY(!QueryZoneList::parse(test::reply(531)));
    }
};

QTEST_APPLESS_MAIN(QueryZoneListTest)
#include "tst_queryzonelist.moc"
