#include "operations/page.h"
#include "operations/reply.h"

#include <QTest>

#include <limits>

using namespace kz;
using namespace Qt::StringLiterals;

class PageTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void saysWhetherThereIsMore_data()
    {
        QTest::addColumn<int>("first");
        QTest::addColumn<int>("last");
        QTest::addColumn<int>("limit");
        QTest::addColumn<int>("count");
        QTest::addColumn<int>("total");
        QTest::addColumn<bool>("more");
        QTest::newRow("first page") << 0 << 99 << 100 << 100 << 1858 << true;
        QTest::newRow("last page") << 1800 << 1857 << 100 << 58 << 1858 << false;
        QTest::newRow("limit 0") << 0 << 0 << 0 << 0 << 7 << false;
        QTest::newRow("limit 0, beyond the end") << 9 << 9 << 0 << 0 << 7 << false;
        QTest::newRow("beyond the end") << 9 << 9 << 10 << 0 << 7 << false;
        QTest::newRow("empty") << 0 << 0 << 1000 << 0 << 0 << false;
        QTest::newRow("one row") << 0 << 0 << 1000 << 1 << 1 << false;
        QTest::newRow("one of two") << 0 << 0 << 1 << 1 << 2 << true;
    }
    void saysWhetherThereIsMore()
    {
        QFETCH(int, first);
        QFETCH(int, last);
        QFETCH(int, limit);
        QFETCH(int, count);
        QFETCH(int, total);
        const QStringList rows(count, u"x"_s);
        Reply reply = test::reply(200,
                                  {{u"first"_s, {QString::number(first)}},
                                   {u"last"_s, {QString::number(last)}},
                                   {u"limit"_s, {QString::number(limit)}},
                                   {u"count"_s, {QString::number(count)}},
                                   {u"total"_s, {QString::number(total)}},
                                   {u"domain"_s, rows}});
        const Page page = Page::of(reply, {u"domain"_s});
        QTEST(page.hasMore(), "more");
        QCOMPARE(page.count, count);
        QVERIFY(!page.truncated);
        QCOMPARE(page.next(), (Paging{.first = last + 1, .limit = limit}));

        reply.complete = false;
        QVERIFY(Page::of(reply, {u"domain"_s}).truncated);
    }

    void seesMissingRows()
    {
        const Reply reply =
            test::reply(200, {{u"COUNT"_s, {u"3"_s}}, {u"domain"_s, {u"a.kz"_s, u"b.kz"_s}}});
        const Page page = Page::of(reply, {u"domain"_s});
        QVERIFY(page.truncated);
        QCOMPARE(page.count, 2);
    }

    /// A part without rows would be asked for for ever, and what follows it is not known.
    void aPartWithoutRowsIsTheLast()
    {
        const Reply reply = test::reply(200,
                                        {{u"first"_s, {u"100"_s}},
                                         {u"last"_s, {u"100"_s}},
                                         {u"limit"_s, {u"100"_s}},
                                         {u"count"_s, {u"0"_s}},
                                         {u"total"_s, {u"1000"_s}}});
        const Page page = Page::of(reply, {u"domain"_s});
        QVERIFY(!page.hasMore());
        QVERIFY(page.truncated);
    }

    /// Numbers that no sum holds count as not said.
    void numbersPastAnyListAreIgnored()
    {
        const QString most = QString::number(std::numeric_limits<qint64>::max());
        const Reply reply = test::reply(200,
                                        {{u"first"_s, {most}},
                                         {u"last"_s, {most}},
                                         {u"limit"_s, {most}},
                                         {u"total"_s, {most}},
                                         {u"domain"_s, {u"a.kz"_s, u"b.kz"_s, u"c.kz"_s}}});
        const Page page = Page::of(reply, {u"domain"_s});
        QCOMPARE(page.first, 0);
        QCOMPARE(page.last, 2);
        QCOMPARE(page.total, 3);
        QVERIFY(!page.hasMore());
    }

    void namesOfDataAreNoPageFacts()
    {
        const Reply reply =
            test::reply(200, {{u"country"_s, {u"7"_s}}, {u"firstname"_s, {u"5"_s}}});
        const Page page = Page::of(reply, {u"country"_s});
        QCOMPARE(page.first, 0);
        QCOMPARE(page.total, 1);
        QVERIFY(!page.truncated);
    }

    void asksForColumns()
    {
        Params params;
        Paging{.first = 1000, .limit = 500}.addTo(params);
        QCOMPARE(test::lines(params), (QStringList{u"FIRST=1000"_s, u"LIMIT=500"_s, u"WIDE=1"_s}));
    }
};

QTEST_APPLESS_MAIN(PageTest)
#include "tst_page.moc"
