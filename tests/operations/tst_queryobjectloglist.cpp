#include "operations/queryobjectloglist.h"
#include "operations/reply.h"

#include <QTest>

using namespace kz;
using namespace Qt::StringLiterals;

class QueryObjectLogListTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void params()
    {
        const QueryObjectLogList op{.paging = {},
                                    .object = u"primer.kz"_s,
                                    .objectClass = u"DOMAIN"_s,
                                    .since = QDate(2026, 5, 4)};
        QCOMPARE(
            test::lines(op.params()),
            (QStringList{u"OBJECTID=primer.kz"_s, u"OBJECTCLASS=DOMAIN"_s, u"MINDATE=2026-05-04"_s,
                         u"FIRST=0"_s, u"LIMIT=1000"_s, u"WIDE=1"_s}));
        QVERIFY(op.check().isEmpty());
        QVERIFY(test::has(QueryObjectLogList{.object = u"a\n"_s}.check(), Rule::X1ControlCharacter,
                          u"OBJECTID"_s));
    }

    void parse_data()
    {
        QTest::addColumn<QString>("operation");
        QTest::newRow("wire") << u"operation type"_s;
        QTest::newRow("documents") << u"OPERATION_TYPE"_s;
        QTest::newRow("toolkits") << u"OPERATIONTYPE"_s;
    }
    void parse()
    {
        QFETCH(QString, operation);
        const auto outcome =
            QueryObjectLogList::parse(test::reply(200,
                                                  {{u"log"_s, {u"17"_s}},
                                                   {u"log date"_s, {u"2026-05-04 09:00:00"_s}},
                                                   {u"object class"_s, {u"DOMAIN"_s}},
                                                   {u"object id"_s, {u"primer.kz"_s}},
                                                   {operation, {u"AddDomain"_s}},
                                                   {u"operation status"_s, {u"REQUEST"_s}}}));
        QVERIFY(outcome);
        QCOMPARE(outcome->rows.size(), 1);
        const QueryObjectLogList::Row &row = outcome->rows.at(0);
        QCOMPARE(row.id, u"17"_s);
        QVERIFY(row.date.isKnown());
        QCOMPARE(row.objectClass, u"DOMAIN"_s);
        QCOMPARE(row.object, u"primer.kz"_s);
        QCOMPARE(row.operation, u"AddDomain"_s);
        QCOMPARE(row.status, u"REQUEST"_s);
        QVERIFY(!QueryObjectLogList::parse(test::reply(503)));
    }
};

QTEST_APPLESS_MAIN(QueryObjectLogListTest)
#include "tst_queryobjectloglist.moc"
