#include "operations/querynameserverlist.h"
#include "operations/reply.h"

#include <QTest>

using namespace kz;
using namespace Qt::StringLiterals;

class QueryNameserverListTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void sends()
    {
        const QueryNameserverList op{.host = u"ns1.*"_s, .parent = u"primer.kz"_s};
        QCOMPARE(test::lines(op.params()),
                 (QStringList{u"NAMESERVER=ns1.*"_s, u"PARENTDOMAIN=primer.kz"_s, u"FIRST=0"_s,
                              u"LIMIT=1000"_s, u"WIDE=1"_s}));
        QCOMPARE(test::lines(QueryNameserverList{}.params()),
                 (QStringList{u"FIRST=0"_s, u"LIMIT=1000"_s, u"WIDE=1"_s}));
        QVERIFY(validate(QueryNameserverList{}).ok());
        QVERIFY(!validate(QueryNameserverList{.host = u"a\nb"_s}).ok());
    }

    void parses_data()
    {
        QTest::addColumn<QString>("addressColumn");
        QTest::newRow("as of the object") << u"ipaddress"_s;
        QTest::newRow("with the kind before") << u"nameserver ipaddress"_s;
    }
    void parses()
    {
        QFETCH(QString, addressColumn);
        const Reply reply =
            test::reply(200,
                        {{u"nameserver"_s, {u"NS1.primer.kz"_s, u"ns2.primer.kz"_s}},
                         {addressColumn, {u"192.0.2.1,2001:db8:0:0:0:0:0:1"_s, QString()}},
                         {u"status"_s, {u"ok;linked"_s, u"ok"_s}},
                         {u"created date"_s, {u"2026-03-01 09:00:00.0"_s, QString()}},
                         {u"total"_s, {u"2"_s}}});
        const auto list = QueryNameserverList::parse(reply);
        QVERIFY(list);
        QCOMPARE(list->hosts.size(), 2);
        QCOMPARE(list->hosts.at(0).host, u"ns1.primer.kz"_s);
        QCOMPARE(*list->hosts.at(0).addresses,
                 (QStringList{u"192.0.2.1"_s, u"2001:db8:0:0:0:0:0:1"_s}));
        QCOMPARE(*list->hosts.at(0).status, (QStringList{u"ok"_s, u"linked"_s}));
        QVERIFY(list->hosts.at(0).created.isKnown());
        // A gap is not "none".
        QVERIFY(!list->hosts.at(1).addresses);
        QVERIFY(!list->page.truncated);
    }

    void livesWithHostsAlone()
    {
        const auto list =
            QueryNameserverList::parse(test::reply(200, {{u"nameserver"_s, {u"ns1.primer.kz"_s}}}));
        QVERIFY(list);
        QVERIFY(!list->hosts.at(0).addresses);
        QVERIFY(!list->hosts.at(0).status);
        QVERIFY(!QueryNameserverList::parse(test::reply(530)));
    }

    void noticesRowsWithoutHosts()
    {
        const auto list = QueryNameserverList::parse(
            test::reply(200, {{u"nameserver"_s, {u"ns1.primer.kz"_s, QString()}}}));
        QVERIFY(list);
        QCOMPARE(list->hosts.size(), 1);
        QVERIFY(list->page.truncated);
    }
};

QTEST_APPLESS_MAIN(QueryNameserverListTest)
#include "tst_querynameserverlist.moc"
