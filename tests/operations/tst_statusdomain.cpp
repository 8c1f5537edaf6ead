#include "operations/reply.h"
#include "operations/statusdomain.h"

#include <QTest>

using namespace kz;
using namespace Qt::StringLiterals;

class StatusDomainTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void asksForOneName()
    {
        const StatusDomain op{.domain = DomainName::fromRegistrar(u"primer.kz"_s)};
        QCOMPARE(test::lines(op.params()), QStringList(u"DOMAIN=primer.kz"_s));
        QVERIFY(op.check().isEmpty());
        QVERIFY(test::has(StatusDomain{}.check(), Rule::X3Missing, u"DOMAIN"_s));
    }

    void parse_data()
    {
        QTest::addColumn<int>("spelling");
        QTest::newRow("wire") << 0;
        QTest::newRow("documents") << 1;
        QTest::newRow("toolkits") << 2;
    }
    void parse()
    {
        QFETCH(int, spelling);
        Reply reply = test::reply(
            200,
            {{u"domain"_s, {u"PRIMER.KZ"_s}},
             {u"status"_s, {u"ACTIVE"_s, QString(), u"clientTransferProhibited"_s}},
             {u"renewalmode"_s, {u"autodelete"_s}},
             {u"transfermode"_s, {u"DEFAULT"_s}},
             {u"created date"_s, {u"2026-05-04 08:59:34.0"_s}},
             {u"updated date"_s, {u"2026-05-05 10:00:00"_s}},
             {u"registration expiration date"_s, {u"2027-05-04 00:00:00"_s}},
             {u"paiduntil date"_s, {u"2027-05-03 00:00:00"_s}},
             {u"renewal date"_s, {u"2027-06-08 00:00:00"_s}},
             {u"owner contact"_s, {u"P-ABC123"_s}},
             {u"admin contact"_s, {u"P-ABC124"_s, u"P-ABC125"_s}},
             {u"tech contact"_s, {u"P-TEC777"_s}},
             {u"nameserver"_s, {u"ns1.primer.kz 198.51.100.1"_s, u"ns2.host.example"_s}},
             {u"transfer lock"_s, {u"1"_s}},
             {u"x-domain-comment"_s, {u"007"_s}},
             {u"pending job"_s, {u"4711 update"_s}},
             {u"auth"_s, {u"marked-secret"_s}},
             {u"domain auth"_s, {u"marked-secret"_s}},
             {u"x-authcode-expiration"_s, {u"2026-06-01 00:00:00"_s}},
             {u"roid"_s, {u"0815_DOMAIN"_s}}});
        QMap<QString, Reply::Property> properties;
        for (Reply::Property property : std::as_const(reply.properties)) {
            if (spelling == 1)
                property.name = property.name.toUpper().replace(u' ', u'_');
            else if (spelling == 2)
                property.name = Reply::normalName(property.name);
            properties.insert(Reply::normalName(property.name), property);
        }
        reply.properties = properties;

        const auto outcome = StatusDomain::parse(reply);
        QVERIFY(outcome);
        const DomainRecord &record = outcome->record;
        QCOMPARE(record.name.ace(), u"primer.kz"_s);
        QCOMPARE(record.status,
                 std::optional(QStringList{u"ACTIVE"_s, u"clientTransferProhibited"_s}));
        QCOMPARE(record.mode.known(), RenewalMode::AutoDelete);
        QCOMPARE(record.transferMode, u"DEFAULT"_s);
        QCOMPARE(record.created.utc(), QDateTime(QDate(2026, 5, 4), QTime(8, 59, 34), Qt::UTC));
        QCOMPARE(record.updated.utc().date(), QDate(2026, 5, 5));
        QCOMPARE(record.expires.utc().date(), QDate(2027, 5, 4));
        QCOMPARE(record.paidUntil.utc().date(), QDate(2027, 5, 3));
        QCOMPARE(record.renews.utc().date(), QDate(2027, 6, 8));
        QCOMPARE(record.owner, std::optional(u"P-ABC123"_s));
        QCOMPARE(record.admin, std::optional(QStringList{u"P-ABC124"_s, u"P-ABC125"_s}));
        QCOMPARE(record.tech, std::optional(QStringList{u"P-TEC777"_s}));
        QCOMPARE(record.billing, std::nullopt);
        QCOMPARE(
            record.nameServers,
            std::optional(QStringList{u"ns1.primer.kz 198.51.100.1"_s, u"ns2.host.example"_s}));
        QCOMPARE(record.transferLock, std::optional(true));
        QCOMPARE(record.comment, u"007"_s);
        QVERIFY(!record.readAt.isKnown());
        QCOMPARE(outcome->pendingJobs, QStringList(u"4711 update"_s));

        QCOMPARE(outcome->further.size(), 2);
        QCOMPARE(Reply::normalName(outcome->further.at(0).name), u"ROID"_s);
        QCOMPARE(outcome->further.at(0).values, QStringList(u"0815_DOMAIN"_s));
        QCOMPARE(outcome->further.at(1).values, QStringList(u"2026-06-01 00:00:00"_s));
    }

    void absentIsNotEmpty()
    {
        const auto outcome = StatusDomain::parse(
            test::reply(200, {{u"domain"_s, {u"primer.kz"_s}}, {u"nameserver"_s, {u""_s}}}));
        QVERIFY(outcome);
        QCOMPARE(outcome->record.status, std::nullopt);
        QCOMPARE(outcome->record.owner, std::nullopt);
        QCOMPARE(outcome->record.nameServers, std::optional(QStringList()));
        QCOMPARE(outcome->record.transferLock, std::nullopt);
        QCOMPARE(outcome->record.mode.known(), RenewalMode::Unset);
        QVERIFY(!outcome->record.renews.isKnown());
    }

    void unknownWordsStay()
    {
        const auto outcome =
            StatusDomain::parse(test::reply(200,
                                            {{u"domain"_s, {u"primer.kz"_s}},
                                             {u"renewalmode"_s, {u"SomeNewMode"_s}},
                                             {u"transfer lock"_s, {u"maybe"_s}},
                                             {u"status"_s, {u"onTheMoon"_s}}}));
        QVERIFY(outcome);
        QCOMPARE(outcome->record.mode.token(), u"SomeNewMode"_s);
        QCOMPARE(outcome->record.transferLock, std::nullopt);
        QCOMPARE(outcome->record.status, std::optional(QStringList(u"onTheMoon"_s)));
    }

    void refusalsAndNothingAreNoOutcome()
    {
        QVERIFY(!StatusDomain::parse(test::notFound()));
        QVERIFY(!StatusDomain::parse(test::reply(200)));
    }
};

QTEST_APPLESS_MAIN(StatusDomainTest)
#include "tst_statusdomain.moc"
