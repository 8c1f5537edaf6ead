#include "operations/adddomain.h"
#include "operations/operation.h"
#include "operations/reply.h"
#include "operations/statuscontact.h"

#include <QTest>

using namespace kz;
using namespace Qt::StringLiterals;

class OperationTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void paramsKeepOrderAndNumberLists()
    {
        Params params;
        params.add("DOMAIN"_L1, u"example.kz"_s)
            .addIfSet("COMMENT"_L1, {})
            .add("EMPTY"_L1, {})
            .addList("NAMESERVER"_L1, {u"a.example"_s, u"b.example"_s})
            .addSecret("AUTH"_L1, u"k=1;%"_s);
        QCOMPARE(test::lines(params),
                 (QStringList{u"DOMAIN=example.kz"_s, u"EMPTY="_s, u"NAMESERVER0=a.example"_s,
                              u"NAMESERVER1=b.example"_s, u"AUTH=k=1;%"_s}));
        QCOMPARE(params.value(u"domain"), u"example.kz"_s);
        QVERIFY(params.contains(u"Auth"));
        QVERIFY(!params.contains(u"COMMENT"));
        QCOMPARE(params.values("NAMESERVER"_L1), (QStringList{u"a.example"_s, u"b.example"_s}));
        QVERIFY(params.list().constLast().secret);
        QVERIFY(!params.list().constFirst().secret);
    }

    void normalName_data()
    {
        QTest::addColumn<QString>("spelled");
        QTest::addColumn<QString>("normal");
        QTest::newRow("documents") << u"RENEWAL_DATE"_s << u"RENEWALDATE"_s;
        QTest::newRow("wire") << u"renewal date"_s << u"RENEWALDATE"_s;
        QTest::newRow("toolkits") << u"RENEWALDATE"_s << u"RENEWALDATE"_s;
        QTest::newRow("hyphens stay") << u"x-transferlock-until"_s << u"X-TRANSFERLOCK-UNTIL"_s;
        QTest::newRow("tab") << u"renewal\tdate"_s << u"RENEWALDATE"_s;
    }
    void normalName()
    {
        QFETCH(QString, spelled);
        QFETCH(QString, normal);
        QCOMPARE(Reply::normalName(spelled), normal);
        const Reply reply = test::reply(200, {{spelled, {u"x"_s}}});
        QCOMPARE(reply.value(normal), u"x"_s);
        QVERIFY(reply.has(spelled));
    }

    void gapsAreNoValues()
    {
        const Reply reply = test::reply(200, {{u"status"_s, {u"ok"_s, QString(), u""_s}}});
        QCOMPARE(reply.maybe(u"status", 1), std::nullopt);
        QCOMPARE(reply.maybe(u"status", 2), std::optional(u""_s));
        QCOMPARE(reply.maybe(u"status", 3), std::nullopt);
        QCOMPARE(reply.maybe(u"status", -1), std::nullopt);
        QCOMPARE(reply.values(u"status"), (QStringList{u"ok"_s, u""_s, u""_s}));
        QCOMPARE(reply.rows({u"status"_s, u"none"_s}), 3);
        QCOMPARE(reply.value(u"none"), QString());
    }

    void okIsAnySuccess_data()
    {
        QTest::addColumn<int>("code");
        QTest::addColumn<bool>("ok");
        for (const int code : {200, 210, 211, 219, 220})
            QTest::addRow("%d", code) << code << true;
        for (const int code : {0, 199, 300, 421, 545})
            QTest::addRow("%d", code) << code << false;
    }
    void okIsAnySuccess()
    {
        QFETCH(int, code);
        QFETCH(bool, ok);
        QCOMPARE(test::reply(code).ok(), ok);
    }

    void authCodesAreSecret()
    {
        const StatusContact read{.handle = u"P-ABC123"_s, .auth = u"geheim"_s};
        QCOMPARE(test::lines(read.params()),
                 (QStringList{u"CONTACT=P-ABC123"_s, u"AUTH=geheim"_s}));
        QVERIFY(read.params().list().at(1).secret);
        QVERIFY(!StatusContact{.handle = u"P-ABC123"_s}.params().contains(u"AUTH"));
    }

    void decisionsNameRuleAndValue()
    {
        const Problems ticked = {{u"NAMESERVER1"_s, Rule::D12OneNetwork, u"192.0.2.1"_s},
                                 {u"OWNERCONTACT0"_s, Rule::V1bUnknownOwner, {}}};
        QCOMPARE(decisions(ticked), (QStringList{u"D12 192.0.2.1"_s, u"V1b"_s}));
    }
};

QTEST_APPLESS_MAIN(OperationTest)
#include "tst_operation.moc"
