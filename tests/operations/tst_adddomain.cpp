#include "operations/adddomain.h"
#include "operations/reply.h"

#include <QTest>

#include <functional>

using namespace kz;
using namespace Qt::StringLiterals;

namespace {

Contact company()
{
    return {.handle = u"P-ABC123"_s,
            .title = {},
            .firstName = u"Test"_s,
            .middleName = {},
            .lastName = u"Person"_s,
            .organization = u"Primer LLP"_s,
            .street = {u"Example 1"_s},
            .city = u"Almaty"_s,
            .state = {},
            .zip = u"050000"_s,
            .country = u"KZ"_s,
            .phone = u"+7.7270000001"_s,
            .fax = {},
            .email = u"office@primer.example"_s,
            .status = {}};
}

AddDomain good()
{
    return {.domain = DomainName::fromUser(u"primer-shop.kz"_s),
            .years = 2,
            .owner = u"P-ABC123"_s,
            .admin = u"P-ABC124"_s,
            .tech = u"P-TEC777"_s,
            .billing = u"P-BIL001"_s,
            .nameServers = {NameServer::fromUser(u"ns1.host.example"_s),
                            NameServer::fromUser(u"NS2.host.example."_s)},
            .taxId = TaxId::fromUser(u"000140000002"_s),
            .ownerData = company(),
            .webServer = {},
            .contentAcknowledged = true,
            .hostingAcknowledged = true};
}

} // namespace

using Change = std::function<void(AddDomain &)>;

class AddDomainTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void sendsWhatWasDecided()
    {
        AddDomain op = good();
        const QStringList least = {
            u"DOMAIN=primer-shop.kz"_s,        u"PERIOD=2"_s,
            u"OWNERCONTACT0=P-ABC123"_s,       u"ADMINCONTACT0=P-ABC124"_s,
            u"TECHCONTACT0=P-TEC777"_s,        u"BILLINGCONTACT0=P-BIL001"_s,
            u"NAMESERVER0=ns1.host.example"_s, u"NAMESERVER1=ns2.host.example"_s,
            u"X-COMPANY-VAT-ID=000140000002"_s};
        QCOMPARE(test::lines(op.params()), least);
        QCOMPARE(op.object(), u"primer-shop.kz"_s);

        op.renewalMode = RenewalMode::AutoDelete;
        op.transferLock = false;
        op.comment = u"Customer 7"_s;
        QCOMPARE(test::lines(op.params()),
                 least
                     + QStringList({u"RENEWALMODE=AUTODELETE"_s, u"TRANSFERLOCK=0"_s,
                                    u"X-DOMAIN-COMMENT=Customer 7"_s}));
        op.transferLock = true;
        QCOMPARE(op.params().value(u"TRANSFERLOCK"), u"1"_s);
    }

    void leavesOutWhatTheAccountDecides()
    {
        AddDomain op = good();
        op.renewalMode = RenewalMode::Default;
        op.taxId = {};
        QVERIFY(!op.params().contains(u"RENEWALMODE"));
        QVERIFY(!op.params().contains(u"X-COMPANY-VAT-ID"));
        QVERIFY(!op.params().contains(u"TRANSFERLOCK"));
    }

    void sendsAce()
    {
        AddDomain op = good();
        op.domain = DomainName::fromUser(QStringLiteral(u"сайт.kz"));
        QCOMPARE(op.params().value(u"DOMAIN"), u"xn--80aswg.kz"_s);
        QCOMPARE(op.object(), u"xn--80aswg.kz"_s);
    }

    void addressesOfServersAreNotSent()
    {
        AddDomain op = good();
        op.nameServers[0] = NameServer::fromUser(u"ns1.primer-shop.kz 198.51.100.1"_s);
        QCOMPARE(op.params().value(u"NAMESERVER0"), u"ns1.primer-shop.kz"_s);
    }

    void passesWhenAllIsRight()
    {
        const Problems problems = good().check();
        for (const Problem &problem : problems)
            QVERIFY2(problem.verdict() < Verdict::Warn,
                     qPrintable(QString(info(problem.rule).id) + u' ' + problem.field));
        const auto valid = validate(good());
        QVERIFY(valid.ok());
        const Request sent = request(*valid);
        QCOMPARE(sent.command, u"AddDomain"_s);
        QCOMPARE(sent.repeat, Repeat::Never);
        QCOMPARE(sent.object, u"primer-shop.kz"_s);
        QVERIFY(sent.decisions.isEmpty());
    }

    void check_data()
    {
        QTest::addColumn<Change>("change");
        QTest::addColumn<int>("rule");
        QTest::addColumn<QString>("field");
        const auto row = [](const char *name, const Change &change, Rule rule,
                            const QString &field) {
            QTest::newRow(name) << change << int(rule) << field;
        };
        const auto named = [](const QString &typed) {
            return [typed](AddDomain &op) { op.domain = DomainName::fromUser(typed); };
        };
        row("foreign zone", named(u"primer.example"_s), Rule::R8ForeignZone, u"DOMAIN"_s);
        row("hyphen first", named(u"-primer.kz"_s), Rule::L4HyphenAtEdge, u"DOMAIN"_s);
        row(
            "years", [](AddDomain &op) { op.years = 11; }, Rule::T1Years, u"PERIOD"_s);
        row(
            "no owner", [](AddDomain &op) { op.owner.clear(); }, Rule::X3Missing,
            u"OWNERCONTACT0"_s);
        row(
            "company handle", [](AddDomain &op) { op.owner = u"O-KEY239"_s; },
            Rule::K13CompanyHandle, u"OWNERCONTACT0"_s);
        row(
            "mail inside the name",
            [](AddDomain &op) { op.ownerData->email = u"a@mail.primer-shop.kz"_s; },
            Rule::M5MailInsideName, u"OWNERCONTACT0"_s);
        row(
            "no admin", [](AddDomain &op) { op.admin = u" "_s; }, Rule::X3Missing,
            u"ADMINCONTACT0"_s);
        row(
            "no tech", [](AddDomain &op) { op.tech.clear(); }, Rule::X3Missing, u"TECHCONTACT0"_s);
        row(
            "no billing", [](AddDomain &op) { op.billing.clear(); }, Rule::X3Missing,
            u"BILLINGCONTACT0"_s);
        row(
            "line break in a handle", [](AddDomain &op) { op.tech = u"P-1\nAUTH=x"_s; },
            Rule::X1ControlCharacter, u"TECHCONTACT0"_s);
        row(
            "same server twice",
            [](AddDomain &op) { op.nameServers[1] = NameServer::fromUser(u"ns1.host.example"_s); },
            Rule::D5Duplicate, u"NAMESERVER1"_s);
        row(
            "server inside the name",
            [](AddDomain &op) {
                op.nameServers[1] = NameServer::fromUser(u"ns1.primer-shop.kz"_s);
            },
            Rule::D6NeedsAddress, u"NAMESERVER1"_s);
        row(
            "address on a new name",
            [](AddDomain &op) {
                op.nameServers[1] = NameServer::fromUser(u"ns1.primer-shop.kz 195.210.46.2"_s);
            },
            Rule::D7AddressOnNewName, u"NAMESERVER1"_s);
        row(
            "company without number", [](AddDomain &op) { op.taxId = {}; }, Rule::V1Required,
            u"X-COMPANY-VAT-ID"_s);
        row(
            "owner not loaded",
            [](AddDomain &op) {
                op.taxId = {};
                op.ownerData.reset();
            },
            Rule::V1bUnknownOwner, u"X-COMPANY-VAT-ID"_s);
        row(
            "check digit", [](AddDomain &op) { op.taxId = TaxId::fromUser(u"000140000003"_s); },
            Rule::C2CheckDigit, u"X-COMPANY-VAT-ID"_s);
        row(
            "strange mode",
            [](AddDomain &op) { op.renewalMode = RenewalMode::fromToken(u"EXPIREAUCTION"_s); },
            Rule::T12RenewalMode, u"RENEWALMODE"_s);
        row(
            "comment of two lines", [](AddDomain &op) { op.comment = u"a\nb"_s; },
            Rule::X1ControlCharacter, u"X-DOMAIN-COMMENT"_s);
        row(
            "private web server", [](AddDomain &op) { op.webServer = u"10.0.0.1"_s; },
            Rule::HcNoWebAddress, u"(webserver)"_s);
        row(
            "content", [](AddDomain &op) { op.contentAcknowledged = false; }, Rule::A1ContentRules,
            u"(content)"_s);
        row(
            "hosting", [](AddDomain &op) { op.hostingAcknowledged = false; }, Rule::A2HostingRules,
            u"(hosting)"_s);
    }
    void check()
    {
        QFETCH(Change, change);
        QFETCH(int, rule);
        QFETCH(QString, field);
        AddDomain op = good();
        QVERIFY(!test::has(op.check(), Rule(rule), field));
        change(op);
        QVERIFY(test::has(op.check(), Rule(rule), field));
    }

    void serversAreCounted()
    {
        AddDomain op = good();
        op.nameServers = {NameServer::fromUser(u"ns1.host.example"_s)};
        QCOMPARE(worst(op.check()), Verdict::Block);
        op.nameServers.clear();
        for (int i = 0; i < 14; ++i)
            op.nameServers.append(NameServer::fromUser(u"ns%1.host.example"_s.arg(i)));
        QCOMPARE(worst(op.check()), Verdict::Block);
        op.nameServers.removeLast();
        QVERIFY(worst(op.check()) < Verdict::Block);
    }

    void parse_data()
    {
        QTest::addColumn<Reply>("reply");
        QTest::addColumn<bool>("requested");
        QTest::newRow("requested") << test::reply(200, {{u"status"_s, {u"REQUESTED"_s}}}) << true;
        QTest::newRow("any case") << test::reply(200, {{u"STATUS"_s, {u"requested"_s}}}) << true;
        QTest::newRow("pendingCreate")
            << test::reply(200, {{u"status"_s, {u"pendingCreate"_s}}}) << true;
        QTest::newRow("job") << test::reply(200, {{u"job id"_s, {u"4711"_s}}}) << true;
        QTest::newRow("job, documented") << test::reply(200, {{u"JOB_ID"_s, {u"4711"_s}}}) << true;
        Reply pending = test::reply(200);
        pending.scalars.insert(u"PENDING"_s, u"1"_s);
        QTest::newRow("scalar") << pending << true;
        QTest::newRow("active") << test::reply(200, {{u"status"_s, {u"ACTIVE"_s}}}) << false;
        QTest::newRow("nothing said") << test::reply(200) << false;
    }
    void parse()
    {
        QFETCH(Reply, reply);
        const auto outcome = AddDomain::parse(reply);
        QVERIFY(outcome);
        QTEST(outcome->requested, "requested");
    }

    void parseDates_data()
    {
        QTest::addColumn<QString>("expires");
        QTest::newRow("wire") << u"registration expiration date"_s;
        QTest::newRow("documents") << u"REGISTRATION_EXPIRATION_DATE"_s;
        QTest::newRow("toolkits") << u"REGISTRATIONEXPIRATIONDATE"_s;
    }
    void parseDates()
    {
        QFETCH(QString, expires);
        const auto outcome =
            AddDomain::parse(test::reply(200,
                                         {{expires, {u"2028-05-04 00:00:00.0"_s}},
                                          {u"renewal date"_s, {u"2028-06-08 00:00:00"_s}},
                                          {u"updated date"_s, {u"soon"_s}},
                                          {u"zone"_s, {u"kz"_s}}}));
        QVERIFY(outcome);
        QCOMPARE(outcome->expires.utc(), QDateTime(QDate(2028, 5, 4), QTime(0, 0), Qt::UTC));
        QVERIFY(outcome->renews.isKnown());
        QVERIFY(!outcome->updated.isKnown());
        QCOMPARE(outcome->updated.raw(), u"soon"_s);
        QCOMPARE(outcome->zone, u"kz"_s);
    }

    void refusalIsNoOutcome()
    {
        QVERIFY(!AddDomain::parse(test::reply(554)));
        QVERIFY(!AddDomain::parse(test::reply(421)));
    }
};

QTEST_APPLESS_MAIN(AddDomainTest)
#include "tst_adddomain.moc"
