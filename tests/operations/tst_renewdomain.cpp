#include "operations/renewdomain.h"
#include "operations/reply.h"

#include <QTest>

using namespace kz;
using namespace Qt::StringLiterals;
using Field = RenewDomain::Field;

namespace {

const QDate today(2026, 3, 1);
const QDateTime sentAt(today, QTime(9, 0), Qt::UTC);

DomainRecord shown(const QString &paidUntil = u"2027-05-05 08:00:00.0"_s)
{
    return {.name = DomainName::fromRegistrar(u"primer.kz"_s),
            .status = QStringList{u"ACTIVE"_s},
            .created = Instant::fromRegistrar(u"2020-05-05 08:00:00.0"_s),
            .paidUntil = Instant::fromRegistrar(paidUntil)};
}

RenewDomain good(int years = 1)
{
    return RenewDomain::of(shown(), years, today);
}

Reply status(const QString &paidUntil, const QString &word = u"ACTIVE"_s)
{
    return test::reply(200,
                       {{u"domain"_s, {u"primer.kz"_s}},
                        {u"paiduntil date"_s, {paidUntil}},
                        {u"status"_s, {word}}});
}

} // namespace

class RenewDomainTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void sends()
    {
        const RenewDomain op = good(2);
        QCOMPARE(test::lines(op.params()),
                 (QStringList{u"DOMAIN=primer.kz"_s, u"PERIOD=2"_s, u"EXPIRATION=2027"_s}));
        QCOMPARE(op.object(), u"primer.kz"_s);
        QCOMPARE(op.renewedUntil(), QDate(2029, 5, 5));
        const auto valid = validate(op);
        QVERIFY(valid.ok());
        QCOMPARE(request(*valid).aspect, QString());
    }

    void takesTheYearFromTheDate_data()
    {
        QTest::addColumn<QString>("paidUntil");
        QTest::addColumn<int>("year");
        QTest::newRow("date") << u"2027-05-05 08:00:00.0"_s << 2027;
        QTest::newRow("last second, UTC") << u"2027-12-31 23:59:59"_s << 2027;
        QTest::newRow("first second, UTC") << u"2028-01-01 00:00:00"_s << 2028;
        QTest::newRow("unreadable") << u"soon"_s << 0;
        QTest::newRow("none") << QString() << 0;
    }
    void takesTheYearFromTheDate()
    {
        QFETCH(QString, paidUntil);
        QFETCH(int, year);
        const RenewDomain op = RenewDomain::of(shown(paidUntil), 1, today);
        QCOMPARE(op.expiration, year);
        QCOMPARE(validate(op).ok(), year > 0);
    }

    void checks_data()
    {
        QTest::addColumn<RenewDomain>("op");
        QTest::addColumn<Rule>("rule");
        QTest::addColumn<QString>("field");
        QTest::addColumn<Verdict>("verdict");
        RenewDomain nameless = good(), stale = good();
        nameless.domain = {};
        stale.expiration = 2026;
        DomainRecord grace = shown();
        grace.status->append(u"AutoRenewPeriod"_s);
        DomainRecord unread = shown({});
        QTest::newRow("no name") << nameless << Rule::X3Missing << u"DOMAIN"_s << Verdict::Block;
        QTest::newRow("no year") << good(0) << Rule::T1Years << u"PERIOD"_s << Verdict::Block;
        QTest::newRow("eleven") << good(11) << Rule::T1Years << u"PERIOD"_s << Verdict::Block;
        QTest::newRow("ten ahead")
            << good(9) << Rule::T2TenYearsAhead << u"PERIOD"_s << Verdict::Warn;
        QTest::newRow("twice a day") << RenewDomain::of(shown(), 1, today, today) << Rule::T3SameDay
                                     << u"PERIOD"_s << Verdict::Warn;
        QTest::newRow("not read") << RenewDomain::of(unread, 1, today) << Rule::T4ExpirationYear
                                  << u"EXPIRATION"_s << Verdict::Block;
        QTest::newRow("old year") << stale << Rule::T4ExpirationYear << u"EXPIRATION"_s
                                  << Verdict::Block;
        QTest::newRow("grace") << RenewDomain::of(grace, 1, today) << Rule::T5AutoRenewGrace
                               << u"EXPIRATION"_s << Verdict::Warn;
    }
    void checks()
    {
        QFETCH(RenewDomain, op);
        QFETCH(Rule, rule);
        QFETCH(QString, field);
        QFETCH(Verdict, verdict);
        QVERIFY(test::has(op.check(), rule, field));
        QCOMPARE(worst(op.check()), verdict);
        QVERIFY(!test::has(good().check(), rule, field));
    }

    void looksAtTheYear_data()
    {
        QTest::addColumn<Reply>("reply");
        QTest::addColumn<int>("finding");
        QTest::newRow("renewed") << status(u"2029-05-05 08:00:00.0"_s) << int(Finding::Done);
        QTest::newRow("as before") << status(u"2027-05-05 08:00:00.0"_s) << int(Finding::NoTrace);
        QTest::newRow("one year only")
            << status(u"2028-05-05 08:00:00.0"_s) << int(Finding::Inconclusive);
        QTest::newRow("under way")
            << status(u"2027-05-05 08:00:00.0"_s, u"pendingRenew"_s) << int(Finding::Taken);
        // The automatic renewal was faster; the ordered one is still to come.
        QTest::newRow("under way, year reached")
            << status(u"2029-05-05 08:00:00.0"_s, u"pendingRenew"_s) << int(Finding::Taken);
        Reply job = status(u"2027-05-05 08:00:00.0"_s);
        job.properties.insert(u"PENDINGJOB"_s, {u"pending job"_s, {u"4711"_s}});
        QTest::newRow("some job") << job << int(Finding::Inconclusive);
        QTest::newRow("no date") << status(QString()) << int(Finding::Inconclusive);
        QTest::newRow("gone") << test::notFound() << int(Finding::NoTrace);
        QTest::newRow("no answer") << test::reply(421) << int(Finding::Inconclusive);
        QTest::newRow("another name") << test::reply(
            200, {{u"domain"_s, {u"b.kz"_s}}, {u"paiduntil date"_s, {u"2029-05-05 08:00:00.0"_s}}})
                                      << int(Finding::Inconclusive);
    }
    void looksAtTheYear()
    {
        QFETCH(Reply, reply);
        const auto looks = RenewDomain::looks({.params = good(2).params(), .at = sentAt});
        QCOMPARE(looks.size(), 3);
        QCOMPARE(looks.at(0).request.command, u"StatusDomain"_s);
        QTEST(int(looks.at(0).judge(reply).finding), "finding");
    }

    void looksAtEventsAndLog_data()
    {
        QTest::addColumn<QString>("subclass");
        QTest::addColumn<int>("finding");
        QTest::newRow("pending") << u"RENEWAL_PENDING"_s << int(Finding::Taken);
        // It may be an automatic renewal: the year that is shown decides.
        QTest::newRow("done, says the event")
            << u"RENEWAL_SUCCESSFUL"_s << int(Finding::Inconclusive);
        QTest::newRow("question") << u"RENEWAL_NOTIFY"_s << int(Finding::NeedsAction);
        QTest::newRow("refused") << u"RENEWAL_FAILED"_s << int(Finding::Failed);
    }
    void looksAtEventsAndLog()
    {
        QFETCH(QString, subclass);
        const auto looks = RenewDomain::looks({.params = good(2).params(), .at = sentAt});
        const auto events = [&](const QString &date, const QString &object) {
            return looks.at(1).judge(test::reply(200,
                                                 {{u"event"_s, {u"7"_s}},
                                                  {u"eventclass"_s, {u"DOMAIN_RENEWAL"_s}},
                                                  {u"eventsubclass"_s, {subclass}},
                                                  {u"event date"_s, {date}},
                                                  {u"object id"_s, {object}},
                                                  {u"count"_s, {u"1"_s}},
                                                  {u"total"_s, {u"1"_s}}}));
        };
        QVERIFY(looks.at(1).request.params.value(u"CLASS") == u"DOMAIN_RENEWAL"_s);
        QTEST(int(events(u"2026-03-01 09:00:10.0"_s, u"primer.kz"_s).finding), "finding");
        QCOMPARE(events(u"2026-03-01 08:00:00.0"_s, u"primer.kz"_s).finding, Finding::NoTrace);
        QCOMPARE(events(u"2026-03-01 09:00:10.0"_s, u"b.kz"_s).finding, Finding::NoTrace);
        const auto log = [&](const QString &operation) {
            return looks.at(2).judge(test::reply(200,
                                                 {{u"log"_s, {u"3"_s}},
                                                  {u"log date"_s, {u"2026-03-01 09:00:10.0"_s}},
                                                  {u"object class"_s, {u"DOMAIN"_s}},
                                                  {u"object id"_s, {u"primer.kz"_s}},
                                                  {u"operation type"_s, {operation}},
                                                  {u"operation status"_s, {u"REQUEST"_s}},
                                                  {u"count"_s, {u"1"_s}},
                                                  {u"total"_s, {u"1"_s}}}));
        };
        QCOMPARE(log(u"RenewDomain"_s).finding, Finding::Taken);
        QCOMPARE(log(u"RENEW"_s).finding, Finding::Taken);
        QCOMPARE(log(u"SetDomainRenewalMode"_s).finding, Finding::NoTrace);
    }

    void looksAtTheYearAgainAfterAnEvent()
    {
        const auto looks = RenewDomain::looks({.params = good(2).params(), .at = sentAt});
        const Reply event = test::reply(200,
                                        {{u"event"_s, {u"7"_s}},
                                         {u"eventclass"_s, {u"DOMAIN_RENEWAL"_s}},
                                         {u"eventsubclass"_s, {u"RENEWAL_SUCCESSFUL"_s}},
                                         {u"event date"_s, {u"2026-03-01 09:00:10.0"_s}},
                                         {u"object id"_s, {u"primer.kz"_s}}});
        const Look status = looks.at(1).next(event).constFirst().next(event).constFirst();
        QCOMPARE(status.request.command, u"StatusDomain"_s);
        QCOMPARE(status.judge(::status(u"2029-05-05 08:00:00.0"_s)).finding, Finding::Done);
        QCOMPARE(status.judge(::status(u"2028-05-05 08:00:00.0"_s)).finding, Finding::Inconclusive);
    }

    void parse()
    {
        const auto outcome = RenewDomain::parse(
            test::reply(200,
                        {{u"registration expiration date"_s, {u"2028-05-05 08:00:00.0"_s}},
                         {u"job id"_s, {u"44"_s}}}));
        QVERIFY(outcome);
        QCOMPARE(outcome->expires.utc().date(), QDate(2028, 5, 5));
        QCOMPARE(outcome->jobIds, QStringList{u"44"_s});
        QVERIFY(RenewDomain::parse(test::reply(200)));
        QVERIFY(!RenewDomain::parse(test::reply(555)));
    }
};

QTEST_APPLESS_MAIN(RenewDomainTest)
#include "tst_renewdomain.moc"
