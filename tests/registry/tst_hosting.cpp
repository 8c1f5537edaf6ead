#include "registry/hosting.h"
#include "registry/kznetworks.h"

#include <QTest>

#include <algorithm>

using namespace kz;

namespace {

constexpr QLatin1StringView field("WEBSERVER");

bool listed(const KzNetworks &networks, const char *address)
{
    return networks.contains(IpAddress::parse(QString::fromLatin1(address)).value());
}

QList<Rule> rules(const Problems &problems)
{
    QList<Rule> result;
    for (const Problem &problem : problems)
        result.append(problem.rule);
    return result;
}

/// The address before or after this one.
IpAddress neighbour(IpAddress address, bool after)
{
    for (std::size_t i = address.isV4 ? 4 : 16; i > 0; --i) {
        quint8 &byte = address.bytes[i - 1];
        byte = static_cast<quint8>(after ? byte + 1 : byte - 1);
        if (byte != (after ? 0 : 255))
            break;
    }
    return address;
}

} // namespace

/// The list of Kazakh networks, and the days that hosting rules give.
class TestHosting : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void builtInList();
    void everyRangeHoldsItsEnds();
    void readsAnyOrderAndSkipsRubbish();
    void mixedAddressesAreJudgedOneByOne();
    void verdictNamesTheDateOfTheList();
    void days();
};

void TestHosting::builtInList()
{
    const KzNetworks &networks = kzNetworks();
    QVERIFY(networks.ranges().size() > 2000);
    QVERIFY(networks.date() >= QDate(2026, 6, 25));
    for (const char *inside :
         {"195.210.46.194", "45.136.59.181", "95.59.26.195", "2a00:5da0:0:1::194"})
        QVERIFY2(listed(networks, inside), inside);
    for (const char *outside :
         {"92.53.88.26", "104.21.5.1", "216.239.32.10", "2a00:ab00:1108:177::4", "192.0.2.1",
          "2001:db8::1", "0.0.0.0", "255.255.255.255"})
        QVERIFY2(!listed(networks, outside), outside);
}

void TestHosting::everyRangeHoldsItsEnds()
{
    const KzNetworks &networks = kzNetworks();
    int gaps = 0;
    const auto &ranges = networks.ranges();
    for (qsizetype i = 0; i < ranges.size(); ++i) {
        QVERIFY(networks.contains(ranges[i].first));
        QVERIFY(networks.contains(ranges[i].last));
        if (i > 0)
            QVERIFY2(ranges[i - 1].last < ranges[i].first, "ranges overlap");
        const IpAddress after = neighbour(ranges[i].last, true);
        const bool touches = i + 1 < ranges.size() && ranges[i + 1].first == after;
        QCOMPARE(networks.contains(after), touches);
        gaps += touches ? 0 : 1;
        const IpAddress before = neighbour(ranges[i].first, false);
        QCOMPARE(networks.contains(before), i > 0 && ranges[i - 1].last == before);
    }
    QVERIFY(gaps > 100);
}

void TestHosting::readsAnyOrderAndSkipsRubbish()
{
    const auto networks = KzNetworks::fromText("# Generated: 2026-01-02\n"
                                               "203.0.113.0-203.0.113.9\n"
                                               "2001:db8::-2001:db8::ff\r\n"
                                               "192.0.2.0-192.0.2.7\n"
                                               "192.0.2.9-192.0.2.8\n"
                                               "198.51.100.0-2001:db8::1\n"
                                               "198.51.100-198.51.101\n"
                                               "# 198.51.100.0-198.51.100.9\n"
                                               "\n");
    QCOMPARE(networks.date(), QDate(2026, 1, 2));
    QCOMPARE(networks.ranges().size(), 3);
    QVERIFY(listed(networks, "192.0.2.7"));
    QVERIFY(!listed(networks, "192.0.2.8"));
    QVERIFY(listed(networks, "203.0.113.0"));
    QVERIFY(listed(networks, "2001:db8::ff"));
    QVERIFY(!listed(networks, "2001:db8::100"));
    QVERIFY(!listed(networks, "198.51.100.1"));
    QVERIFY(!listed(KzNetworks(), "192.0.2.1"));
}

void TestHosting::mixedAddressesAreJudgedOneByOne()
{
    const Problems problems =
        judgeWebServer(u"195.210.46.194, 92.53.88.26;10.0.0.1 104.21.5.1"_qs, field);
    QCOMPARE(rules(problems).mid(0, 3),
             (QList<Rule>{Rule::HbOutside, Rule::HcNoWebAddress, Rule::HbDeliveryNetwork}));
    QCOMPARE(problems.first().value, u"92.53.88.26"_qs);
}

void TestHosting::verdictNamesTheDateOfTheList()
{
    const Problems problems = judgeWebServer(u"92.53.88.26"_qs, field);
    QVERIFY(text(problems.first()).contains(QString::number(kzNetworks().date().year())));
}

void TestHosting::days()
{
    QCOMPARE(deletionDay(QDate(2026, 2, 25)), QDate(2026, 3, 7));
    // Applied on a Friday: Monday, Tuesday and Wednesday are the working days.
    const QDate friday(2026, 3, 6);
    QVERIFY(!judgeApplication(friday, QDate(2026, 3, 11), field).isEmpty());
    QVERIFY(judgeApplication(friday, QDate(2026, 3, 12), field).isEmpty());
    QVERIFY(judgeApplication({}, friday, field).isEmpty());
}

QTEST_APPLESS_MAIN(TestHosting)

#include "tst_hosting.moc"
