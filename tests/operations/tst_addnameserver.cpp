#include "operations/addnameserver.h"
#include "operations/hostcases.h"

using namespace kz;
using namespace Qt::StringLiterals;
using Field = AddNameserver::Field;

namespace {

AddNameserver good(const QString &typed = u"ns1.primer.kz"_s)
{
    return {.server = NameServer::fromUser(typed),
            .addresses = {u"195.210.46.2"_s, u"2a00:5da0:0:0:0:0:0:1"_s},
            .parentHeld = true};
}

QList<Look> looks()
{
    return AddNameserver::looks({.params = good().params(), .at = test::hostSentAt});
}

} // namespace

class AddNameserverTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void sends()
    {
        const AddNameserver op = good(u"NS1.Primer.kz."_s);
        QCOMPARE(test::lines(op.params()),
                 (QStringList{u"NAMESERVER=ns1.primer.kz"_s, u"IPADDRESS0=195.210.46.2"_s,
                              u"IPADDRESS1=2a00:5da0::1"_s}));
        QCOMPARE(op.object(), u"ns1.primer.kz"_s);
        QVERIFY(validate(op).ok());
        QCOMPARE(good(u"ns1.қазақ.kz"_s).object(), u"ns1.xn--80aau21bd.kz"_s);
    }

    void checks_data()
    {
        QTest::addColumn<AddNameserver>("op");
        QTest::addColumn<Rule>("rule");
        QTest::addColumn<QString>("field");
        const auto row = [](Rule rule, const AddNameserver &op, const QString &field) {
            QTest::newRow(info(rule).id.data()) << op << rule << field;
        };
        AddNameserver empty = good({}), noGlue = good(), twice = good(), local = good(),
                      elsewhere = good();
        noGlue.addresses.clear();
        twice.addresses.append(u"2a00:5da0::1"_s);
        local.addresses = {u"10.0.0.1"_s};
        elsewhere.parentHeld = false;
        const QString host(Field::host);
        const QString address(Field::address);
        row(Rule::X3Missing, empty, host);
        row(Rule::D3HostName, good(u"ns1"_s), host);
        row(Rule::D4Normalized, good(u"NS1.primer.kz"_s), host);
        row(Rule::D15bPublicSuffix, good(u"com.kz"_s), host);
        row(Rule::D18ParentElsewhere, elsewhere, host);
        row(Rule::D6NeedsAddress, noGlue, address);
        row(Rule::D9AddressNotPublic, local, address);
        row(Rule::D5Duplicate, twice, address);
    }
    void checks()
    {
        QFETCH(AddNameserver, op);
        QFETCH(Rule, rule);
        QFETCH(QString, field);
        QVERIFY(test::has(op.check(), rule, field));
        QVERIFY(!test::has(good().check(), rule, field));
    }

    void parses()
    {
        QVERIFY(AddNameserver::parse(test::reply(200)));
        QVERIFY(!AddNameserver::parse(test::reply(550)));
    }

    void looksAtTheServer_data()
    {
        QTest::addColumn<Reply>("reply");
        QTest::addColumn<int>("finding");
        const QStringList both{u"195.210.46.2"_s, u"2a00:5da0:0:0:0:0:0:1"_s};
        const QString now = u"2026-03-01 09:00:05.0"_s;
        const auto row = [](const char *name, const Reply &reply, Finding finding) {
            QTest::newRow(name) << reply << int(finding);
        };
        row("there, IPv6 in full", test::shownHost(both, now), Finding::Done);
        row("there, date unknown", test::shownHost(both, {}), Finding::Done);
        row("one address missing", test::shownHost({both.first()}, now), Finding::Inconclusive);
        row("one address more", test::shownHost(both + QStringList{u"195.210.46.9"_s}, now),
            Finding::Inconclusive);
        row("there before", test::shownHost(both, u"2025-01-01 00:00:00.0"_s),
            Finding::Inconclusive);
        row("another one", test::shownHost(both, now, u"ns2.primer.kz"_s), Finding::Inconclusive);
        row("not there", test::notFound(), Finding::NoTrace);
        row("no right", test::reply(530), Finding::Inconclusive);
    }
    void looksAtTheServer()
    {
        QFETCH(Reply, reply);
        QFETCH(int, finding);
        QCOMPARE(looks().at(0).request.command, u"StatusNameserver"_s);
        QCOMPARE(test::lines(looks().at(0).request.params),
                 QStringList{u"NAMESERVER=ns1.primer.kz"_s});
        QCOMPARE(int(looks().at(0).judge(reply).finding), finding);
    }

    void looksAtTheLog_data()
    {
        QTest::addColumn<Reply>("reply");
        QTest::addColumn<int>("finding");
        test::logRows(u"AddNameserver"_s, u"NAMESERVER_CREATE"_s, u"DeleteNameserver"_s);
    }
    void looksAtTheLog()
    {
        QFETCH(Reply, reply);
        QFETCH(int, finding);
        const Look log = looks().at(1);
        QCOMPARE(log.request.command, u"QueryObjectLogList"_s);
        QCOMPARE(log.request.params.value(u"OBJECTCLASS"), u"NAMESERVER"_s);
        QCOMPARE(log.request.params.value(u"OBJECTID"), test::host);
        QCOMPARE(int(log.judge(reply).finding), finding);
    }
};

QTEST_APPLESS_MAIN(AddNameserverTest)
#include "tst_addnameserver.moc"
