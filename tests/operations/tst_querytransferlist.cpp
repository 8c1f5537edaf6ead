#include "operations/querytransferlist.h"
#include "operations/reply.h"

#include <QTest>

using namespace kz;
using namespace Qt::StringLiterals;

class QueryTransferListTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void params()
    {
        const QueryTransferList op{.paging = {}, .pattern = u"*.kz"_s};
        QCOMPARE(test::lines(op.params()),
                 (QStringList{u"DOMAIN=*.kz"_s, u"FIRST=0"_s, u"LIMIT=1000"_s, u"WIDE=1"_s}));
        QVERIFY(op.check().isEmpty());
        QVERIFY(test::has(QueryTransferList{.pattern = u"\t"_s}.check(), Rule::X1ControlCharacter,
                          u"DOMAIN"_s));
    }

    void parse_data()
    {
        QTest::addColumn<QString>("status");
        QTest::newRow("list") << u"domaintransferstatus"_s;
        QTest::newRow("with blanks") << u"domain transfer status"_s;
        QTest::newRow("new") << u"transfer status"_s;
        QTest::newRow("old") << u"transferstatus"_s;
        QTest::newRow("documents") << u"TRANSFER_STATUS"_s;
    }
    void parse()
    {
        QFETCH(QString, status);
        const auto outcome =
            QueryTransferList::parse(test::reply(200,
                                                 {{u"domain"_s, {u"a.kz"_s, u"b.kz"_s}},
                                                  {status, {u"TRADEPENDING"_s, u"SomethingNew"_s}},
                                                  {u"count"_s, {u"2"_s}}}));
        QVERIFY(outcome);
        QCOMPARE(outcome->rows.size(), 2);
        QCOMPARE(outcome->rows.at(0).domain.ace(), u"a.kz"_s);
        QCOMPARE(outcome->rows.at(0).status, u"TRADEPENDING"_s);
        QCOMPARE(outcome->rows.at(1).status, u"SomethingNew"_s);
        QVERIFY(!QueryTransferList::parse(test::reply(531)));
    }
};

QTEST_APPLESS_MAIN(QueryTransferListTest)
#include "tst_querytransferlist.moc"
