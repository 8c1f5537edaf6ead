#include "registry/ipaddress.h"
#include "registry/nameserver.h"

#include <QTest>

using namespace kz;

namespace {

constexpr QLatin1StringView prefix("NAMESERVER");

NameServer server(const char *typed)
{
    return NameServer::fromUser(QString::fromUtf8(typed));
}

} // namespace

/// Name servers as typed, their glue, and addresses read strictly.
class TestNameServer : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void reading_data();
    void reading();
    void addresses_data();
    void addresses();
    void noAddresses_data();
    void noAddresses();
    void problemsNameTheirField();
    void blankEditorsDoNotCount();
    void glueOnBothSides();
};

void TestNameServer::reading_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("host");
    QTest::addColumn<QStringList>("glue");
    QTest::newRow("host") << u"ns1.host.example"_qs << u"ns1.host.example"_qs << QStringList();
    QTest::newRow("capitals, dot, blanks")
        << u" NS1.Host.Example. "_qs << u"ns1.host.example"_qs << QStringList();
    QTest::newRow("cyrillic") << u"нс.сайт.kz"_qs << u"xn--m1ai.xn--80aswg.kz"_qs << QStringList();
    QTest::newRow("host and address")
        << u"ns1.example.kz 192.0.2.1"_qs << u"ns1.example.kz"_qs << QStringList{u"192.0.2.1"_qs};
    QTest::newRow("several") << u"ns1.example.kz 192.0.2.1, 2001:db8::1"_qs << u"ns1.example.kz"_qs
                             << QStringList{u"192.0.2.1"_qs, u"2001:db8::1"_qs};
    QTest::newRow("nothing") << u" "_qs << QString() << QStringList();
}

void TestNameServer::reading()
{
    QFETCH(QString, typed);
    const auto read = NameServer::fromUser(typed);
    QTEST(read.host, "host");
    QTEST(read.addresses, "glue");
    QCOMPARE(read.typed, typed);
}

void TestNameServer::addresses_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<IpAddress::Use>("use");
    const auto row = [](const char *typed, IpAddress::Use use) {
        QTest::newRow(typed) << QString::fromLatin1(typed) << use;
    };
    using Use = IpAddress::Use;
    row("195.210.46.2", Use::Public);
    row("0.0.0.0", Use::ThisNetwork);
    row("9.255.255.255", Use::Public);
    row("10.0.0.0", Use::Private);
    row("10.255.255.255", Use::Private);
    row("11.0.0.0", Use::Public);
    row("100.63.255.255", Use::Public);
    row("100.64.0.0", Use::Shared);
    row("100.127.255.255", Use::Shared);
    row("100.128.0.0", Use::Public);
    row("127.0.0.1", Use::Loopback);
    row("169.254.0.1", Use::LinkLocal);
    row("172.15.255.255", Use::Public);
    row("172.16.0.0", Use::Private);
    row("172.31.255.255", Use::Private);
    row("172.32.0.0", Use::Public);
    row("192.0.2.1", Use::Documentation);
    row("192.168.1.1", Use::Private);
    row("198.18.0.1", Use::Reserved);
    row("198.19.255.255", Use::Reserved);
    row("198.51.100.7", Use::Documentation);
    row("203.0.113.7", Use::Documentation);
    row("223.255.255.255", Use::Public);
    row("224.0.0.1", Use::Multicast);
    row("239.255.255.255", Use::Multicast);
    row("240.0.0.0", Use::Reserved);
    row("255.255.255.255", Use::Reserved);
    row("::", Use::Unspecified);
    row("::1", Use::Loopback);
    row("::2", Use::Reserved);
    row("::ffff:195.210.46.2", Use::Mapped);
    row("2001:db8::1", Use::Documentation);
    row("2001:0db8:0:0:0:0:0:1", Use::Documentation);
    row("2001:0::1", Use::Reserved);
    row("2001:200::1", Use::Public);
    row("2002:c000:204::", Use::Reserved);
    row("2a00:5da0:0:1::194", Use::Public);
    row("2A00:5DA0::194", Use::Public);
    row("64:ff9b::1", Use::Reserved);
    row("fc00::1", Use::UniqueLocal);
    row("fdff::1", Use::UniqueLocal);
    row("fe80::1", Use::LinkLocal);
    row("febf::1", Use::LinkLocal);
    row("fec0::1", Use::Reserved);
    row("ff02::1", Use::Multicast);
    row("1:2:3:4:5:6:7:8", Use::Reserved);
    row("2a00::1:2:3:4:5:6", Use::Public);
    row("2a00:1:2:3:4:5:195.210.46.2", Use::Public);
}

void TestNameServer::addresses()
{
    QFETCH(QString, typed);
    const auto address = IpAddress::parse(typed);
    QVERIFY(address);
    QTEST(address->use(), "use");
    QVERIFY(!text(address->use()).isEmpty());
}

void TestNameServer::noAddresses_data()
{
    QTest::addColumn<QString>("typed");
    for (const char *typed : {"",
                              "195.210.46",
                              "195.210.46.2.1",
                              "195.210.46.256",
                              "195.210.046.2",
                              "195.210..2",
                              "195.210.46.2 ",
                              "0x7f.0.0.1",
                              "1",
                              "+1.2.3.4",
                              "195.210.46.-2",
                              "::1::2",
                              ":::",
                              ":1",
                              "1:",
                              "1:2:3:4:5:6:7",
                              "1:2:3:4:5:6:7:8:9",
                              "1::2:3:4:5:6:7:8",
                              "12345::",
                              "g::",
                              "fe80::1%eth0",
                              "[2a00::1]",
                              "::195.210.46",
                              "195.210.46.2::",
                              "1.2.3.4:5::",
                              "1:2:3:4:5:6:7:195.210.46.2"})
        QTest::newRow(typed) << QString::fromLatin1(typed);
}

void TestNameServer::noAddresses()
{
    QFETCH(QString, typed);
    QVERIFY(!IpAddress::parse(typed));
}

void TestNameServer::problemsNameTheirField()
{
    const auto domain = DomainName::fromUser(u"example.kz"_qs);
    const Problems problems =
        judge({server("ns1.host.example"), server("ns_2.host.example")}, domain, false, prefix);
    QCOMPARE(problems.size(), 1);
    QCOMPARE(problems.first().field, u"NAMESERVER1"_qs);
    const Problems few = judge({server("ns1.host.example")}, domain, false, prefix);
    QCOMPARE(few.first().field, u"NAMESERVER1"_qs);
    QCOMPARE(judge(QList<NameServer>(), domain, false, prefix).first().field, u"NAMESERVER0"_qs);
}

void TestNameServer::blankEditorsDoNotCount()
{
    const auto domain = DomainName::fromUser(u"example.kz"_qs);
    const QList<NameServer> servers = {server(""), server("ns1.host.example"), server(" "),
                                       server("ns2.host.example"), server("")};
    QCOMPARE(judge(servers, domain, false, prefix), Problems());
}

void TestNameServer::glueOnBothSides()
{
    const auto domain = DomainName::fromUser(u"сайт.kz"_qs);
    const QList<NameServer> servers = {server("ns1.сайт.kz 195.210.46.2"),
                                       server("ns2.host.example")};
    const auto rules = [&](bool registered) {
        QList<Rule> result;
        for (const Problem &problem : judge(servers, domain, registered, prefix))
            result.append(problem.rule);
        return result;
    };
    QCOMPARE(rules(true), QList<Rule>{Rule::D4Normalized});
    QCOMPARE(rules(false), (QList<Rule>{Rule::D4Normalized, Rule::D7AddressOnNewName}));
}

QTEST_APPLESS_MAIN(TestNameServer)

#include "tst_nameserver.moc"
