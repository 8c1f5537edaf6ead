#include "operations/queryupcomingaccountinglist.h"
#include "operations/reply.h"

#include <QTest>

using namespace kz;
using namespace Qt::StringLiterals;

class QueryUpcomingAccountingListTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void params()
    {
        const QueryUpcomingAccountingList op{.days = 60, .paging = {.first = 1000, .limit = 500}};
        QCOMPARE(test::lines(op.params()),
                 (QStringList{u"DAYS=60"_s, u"TYPE=DOMAIN"_s, u"ORDERBY=RENEWALDATE"_s,
                              u"FIRST=1000"_s, u"LIMIT=500"_s, u"WIDE=1"_s}));
    }

    void parse()
    {
        const auto outcome = QueryUpcomingAccountingList::parse(
            test::reply(200,
                        {{u"domain"_s, {u"a.kz"_s, u"xn--80aswg.kz"_s}},
                         {u"class"_s, {u"DOMAIN"_s, u"DOMAIN"_s}},
                         {u"RENEWAL_DATE"_s, {u"2026-12-03 00:00:00"_s, u"soon"_s}},
                         {u"price"_s, {u"12.0000"_s, u""_s}},
                         {u"vat"_s, {u"1.2000"_s, u""_s}},
                         {u"currency"_s, {u"EUR"_s, u"EUR"_s}},
                         {u"count"_s, {u"2"_s}},
                         {u"total"_s, {u"7"_s}},
                         {u"limit"_s, {u"2"_s}},
                         {u"last"_s, {u"1"_s}}}));
        QVERIFY(outcome);
        QCOMPARE(outcome->rows.size(), 2);
        const auto &row = outcome->rows.first();
        QCOMPARE(row.domain.ace(), u"a.kz"_s);
        QCOMPARE(row.renews.utc().date(), QDate(2026, 12, 3));
        QCOMPARE(row.price, (Amount{u"12.0000"_s, u"EUR"_s}));
        QCOMPARE(row.vat, (Amount{u"1.2000"_s, u"EUR"_s}));
        QCOMPARE(row.accountingClass, u"DOMAIN"_s);
        // What cannot be read stays unknown; it is never a date of 1970 or a price of nothing.
        QVERIFY(!outcome->rows.last().renews.isKnown());
        QVERIFY(!outcome->rows.last().price.isKnown());
        QVERIFY(outcome->page.hasMore());
        QVERIFY(!QueryUpcomingAccountingList::parse(test::reply(531)));
    }
};

QTEST_APPLESS_MAIN(QueryUpcomingAccountingListTest)
#include "tst_queryupcomingaccountinglist.moc"
