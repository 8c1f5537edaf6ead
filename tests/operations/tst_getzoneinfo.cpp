#include "operations/getzoneinfo.h"
#include "operations/reply.h"

#include <QTest>

using namespace kz;
using namespace Qt::StringLiterals;

class GetZoneInfoTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void asksForZoneOrName()
    {
        QCOMPARE(test::lines(GetZoneInfo{.zone = u"com.kz"_s}.params()),
                 QStringList{u"ZONE=com.kz"_s});
        const GetZoneInfo ofName{.domain = DomainName::fromUser(u"сайт.kz"_s)};
        QCOMPARE(test::lines(ofName.params()), QStringList{u"DOMAIN=xn--80aswg.kz"_s});
        QVERIFY(ofName.check().isEmpty());
        QVERIFY(test::has(GetZoneInfo().check(), Rule::X3Missing, u"ZONE"_s));
        QVERIFY(
            test::has(GetZoneInfo{.zone = u"k\nz"_s}.check(), Rule::X1ControlCharacter, u"ZONE"_s));
    }

    void readsTheDocumentedSpelling()
    {
        const auto zone = GetZoneInfo::parse(
            test::reply(200,
                        {{u"zone"_s, {u"kz"_s}},
                         {u"realtime"_s, {u"0"_s}},
                         {u"periods"_s, {u"1Y"_s, u"2Y"_s, u"10Y"_s}},
                         {u"autorenew grace period"_s, {u"0 days"_s}},
                         {u"restore days possible"_s, {u"0"_s}},
                         {u"handles updateable"_s, {u"0"_s}},
                         {u"trade possible"_s, {u"1"_s}},
                         {u"renew after transfer"_s, {u"1"_s}},
                         {u"change of registrant"_s, {u"Both holders confirm."_s, u"By mail."_s}},
                         {u"transfer procedure"_s, {u"Unlock first."_s}},
                         {u"idn"_s, {u"0"_s}},
                         {u"characters minimum"_s, {u"1"_s}},
                         {u"characters maximum"_s, {u"63"_s}},
                         {u"registry"_s, {u"KazNIC"_s}}}));
        QVERIFY(zone);
        QCOMPARE(zone->zone, u"kz"_s);
        QCOMPARE(zone->realtime, std::optional(false));
        QCOMPARE(zone->periods, (QStringList{u"1Y"_s, u"2Y"_s, u"10Y"_s}));
        QCOMPARE(zone->graceDays, std::optional(0));
        QCOMPARE(zone->redemptionDays, std::optional(0));
        QCOMPARE(zone->handlesUpdateable, std::optional(false));
        QCOMPARE(zone->renewsAtTransfer, std::optional(true));
        QCOMPARE(zone->tradeNeeded(), std::optional(true));
        QCOMPARE(zone->idn, std::optional(false));
        QCOMPARE(zone->shortest, std::optional(1));
        QCOMPARE(zone->longest, std::optional(63));
        QCOMPARE(zone->texts,
                 (QList<GetZoneInfo::Text>{
                     {u"change of registrant"_s, {u"Both holders confirm."_s, u"By mail."_s}},
                     {u"transfer procedure"_s, {u"Unlock first."_s}}}));
        QCOMPARE(zone->further,
                 (QList<UnknownProperty>{{u"registry"_s, QStringList{u"KazNIC"_s}}}));
    }

    void readsTheOtherSpelling()
    {
        const auto zone =
            GetZoneInfo::parse(test::reply(200,
                                           {{u"ZONE"_s, {u"kz"_s}},
                                            {u"REGISTRATIONPERIODS"_s, {u"1Y, 2Y"_s}},
                                            {u"RENEWALPERIODS"_s, {u"1Y,R1Y"_s}},
                                            {u"AUTORENEWGRACEPERIODDAYS"_s, {u"35"_s}},
                                            {u"REDEMPTIONPERIODDAYS"_s, {u"30D"_s}},
                                            {u"HANDLESUPDATEABLE"_s, {u"YES"_s}},
                                            {u"RRPSUPPORTSRENEWAL"_s, {u"1"_s}},
                                            {u"RENEWALAFTERTRANSFER"_s, {u"0"_s}},
                                            {u"SUPPORTSTRANSFERLOCKS"_s, {u"1"_s}},
                                            {u"OWNERCHANGEPROCESS"_s, {u"TRADE"_s}}}));
        QVERIFY(zone);
        QCOMPARE(zone->periods, (QStringList{u"1Y"_s, u"2Y"_s}));
        QCOMPARE(zone->renewalPeriods, (QStringList{u"1Y"_s, u"R1Y"_s}));
        QCOMPARE(zone->graceDays, std::optional(35));
        QCOMPARE(zone->redemptionDays, std::optional(30));
        QCOMPARE(zone->handlesUpdateable, std::optional(true));
        QCOMPARE(zone->renews, std::optional(true));
        QCOMPARE(zone->renewsAtTransfer, std::optional(false));
        QCOMPARE(zone->transferLocks, std::optional(true));
        QCOMPARE(zone->tradeNeeded(), std::optional(true));
        QVERIFY(zone->further.isEmpty());
    }

    void saysWhetherTradesAreNeeded_data()
    {
        QTest::addColumn<QString>("possible");
        QTest::addColumn<QString>("process");
        QTest::addColumn<int>("needed"); // -1: not stated
        QTest::newRow("no") << u"0"_s << QString() << 0;
        QTest::newRow("yes") << u"1"_s << QString() << 1;
        QTest::newRow("process is a trade") << u"0"_s << u"trade"_s << 1;
        QTest::newRow("process is another") << u"1"_s << u"OWNERCHANGE"_s << 0;
        QTest::newRow("silent") << QString() << QString() << -1;
        QTest::newRow("a word") << u"maybe"_s << QString() << -1;
    }
    void saysWhetherTradesAreNeeded()
    {
        QFETCH(QString, possible);
        QFETCH(QString, process);
        QFETCH(int, needed);
        const auto zone = GetZoneInfo::parse(test::reply(200,
                                                         {{u"zone"_s, {u"kz"_s}},
                                                          {u"trade possible"_s, {possible}},
                                                          {u"ownerchangeprocess"_s, {process}}}));
        QVERIFY(zone);
        QCOMPARE(zone->tradeNeeded(), needed < 0 ? std::nullopt : std::optional(needed == 1));
    }

    void countsWholeYears_data()
    {
        QTest::addColumn<QStringList>("terms");
        QTest::addColumn<QList<int>>("years");
        QTest::newRow("in any order") << QStringList{u"10Y"_s, u"1Y"_s} << QList<int>{1, 10};
        QTest::newRow("bare, small, twice")
            << QStringList{u"1"_s, u"2y"_s, u"2Y"_s} << QList<int>{1, 2};
        QTest::newRow("a month") << QStringList{u"1M"_s, u"1Y"_s} << QList<int>();
        QTest::newRow("a word") << QStringList{u"R1Y"_s} << QList<int>();
        QTest::newRow("none") << QStringList() << QList<int>();
    }
    void countsWholeYears()
    {
        QFETCH(QStringList, terms);
        QFETCH(QList<int>, years);
        QCOMPARE(yearsOf(terms), years);
    }

    void leavesOpenWhatIsNotSaid()
    {
        const auto zone = GetZoneInfo::parse(test::reply(
            200, {{u"zone"_s, {u"kz"_s}}, {u"autorenew grace period"_s, {u"see contract"_s}}}));
        QVERIFY(zone);
        QCOMPARE(zone->graceDays, std::optional<int>());
        QCOMPARE(zone->realtime, std::optional<bool>());
        QVERIFY(zone->periods.isEmpty());
        QCOMPARE(zone->idn, std::optional<bool>());
        QCOMPARE(zone->longest, std::optional<int>());
        QVERIFY(!GetZoneInfo::parse(test::reply(200)));
        QVERIFY(!GetZoneInfo::parse(test::reply(541)));
    }
};

QTEST_APPLESS_MAIN(GetZoneInfoTest)
#include "tst_getzoneinfo.moc"
