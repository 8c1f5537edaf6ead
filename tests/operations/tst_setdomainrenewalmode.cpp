#include "operations/reply.h"
#include "operations/setdomainrenewalmode.h"

#include <QTest>

using namespace kz;
using namespace Qt::StringLiterals;

namespace {

SetDomainRenewalMode good(const RenewalMode &mode = RenewalMode::AutoDelete)
{
    return {.domain = DomainName::fromRegistrar(u"primer.kz"_s), .mode = mode};
}

} // namespace

class SetDomainRenewalModeTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void sendsNameAndMode_data()
    {
        QTest::addColumn<QString>("mode");
        for (const RenewalMode &mode : settableModes())
            QTest::newRow(qPrintable(mode.token())) << mode.token();
    }
    void sendsNameAndMode()
    {
        QFETCH(QString, mode);
        const SetDomainRenewalMode op = good(RenewalMode::fromToken(mode));
        QCOMPARE(test::lines(op.params()),
                 (QStringList{u"DOMAIN=primer.kz"_s, u"RENEWALMODE="_s + mode}));
        QCOMPARE(worst(op.check()), Verdict::Ok);
        QCOMPARE(op.object(), u"primer.kz"_s);
        const auto valid = validate(op);
        QVERIFY(valid.ok());
        QCOMPARE(request(*valid).aspect, QString());
    }

    void refusesOtherModes()
    {
        QVERIFY(test::has(good(RenewalMode::fromToken(u"AUTORENEWMONTHLY"_s)).check(),
                          Rule::T12RenewalMode, u"RENEWALMODE"_s));
        QVERIFY(
            test::has(good(RenewalMode::Unset).check(), Rule::T12RenewalMode, u"RENEWALMODE"_s));
        QVERIFY(test::has(SetDomainRenewalMode{.mode = RenewalMode::AutoRenew}.check(),
                          Rule::X3Missing, u"DOMAIN"_s));
    }

    void namesOfTheAccountAreNotJudged()
    {
        SetDomainRenewalMode op = good();
        op.domain = DomainName::fromRegistrar(u"w-.kz"_s);
        QCOMPARE(worst(op.check()), Verdict::Ok);
    }

    void saysWhenTheNameLapses()
    {
        SetDomainRenewalMode op = good(RenewalMode::Default);
        op.renews = Instant::fromRegistrar(u"2027-03-01 00:00:00"_s);
        QVERIFY(!test::has(op.check(), Rule::T14LapseDate, u"RENEWALMODE"_s));
        op.accountMode = RenewalMode::AutoExpire;
        QVERIFY(test::has(op.check(), Rule::T14LapseDate, u"RENEWALMODE"_s));
        op.mode = RenewalMode::AutoRenew;
        QVERIFY(!test::has(op.check(), Rule::T14LapseDate, u"RENEWALMODE"_s));
    }

    void look_data()
    {
        QTest::addColumn<QString>("wanted");
        QTest::addColumn<QString>("shown");
        QTest::addColumn<int>("finding");
        QTest::newRow("as wanted") << u"AUTODELETE"_s << u"autodelete"_s << int(Finding::Done);
        QTest::newRow("old one") << u"AUTODELETE"_s << u"DEFAULT"_s << int(Finding::NoTrace);
        QTest::newRow("none shown") << u"DEFAULT"_s << QString() << int(Finding::Inconclusive);
        QTest::newRow("unknown one")
            << u"AUTORENEW"_s << u"SAFEAUTORENEW"_s << int(Finding::Inconclusive);
        QTest::newRow("once") << u"RENEWONCE"_s << u"RENEWONCE"_s << int(Finding::Done);
        QTest::newRow("once, none shown")
            << u"RENEWONCE"_s << QString() << int(Finding::Inconclusive);
    }
    void look()
    {
        QFETCH(QString, wanted);
        QFETCH(QString, shown);
        const Sent sent{.params = good(RenewalMode::fromToken(wanted)).params(),
                        .at = QDateTime(QDate(2026, 5, 4), QTime(9, 0), Qt::UTC)};
        const QList<Look> looks = SetDomainRenewalMode::looks(sent);
        QCOMPARE(looks.size(), wanted == u"RENEWONCE"_s ? 2 : 1);
        QCOMPARE(looks.at(0).request.command, u"StatusDomain"_s);
        QCOMPARE(test::lines(looks.at(0).request.params), QStringList(u"DOMAIN=primer.kz"_s));
        const Judgement judgement = looks.at(0).judge(
            test::reply(200, {{u"domain"_s, {u"primer.kz"_s}}, {u"renewalmode"_s, {shown}}}));
        QTEST(int(judgement.finding), "finding");
        QCOMPARE(looks.at(0).judge(test::notFound()).finding, Finding::NoTrace);
        QCOMPARE(looks.at(0).judge(test::reply(421)).finding, Finding::Inconclusive);
        QCOMPARE(
            looks.at(0)
                .judge(test::reply(200, {{u"domain"_s, {u"b.kz"_s}}, {u"renewalmode"_s, {wanted}}}))
                .finding,
            Finding::Inconclusive);
    }

    /// It falls back to DEFAULT once it has renewed: then only the renewal tells of it.
    void looksAtTheRenewal_data()
    {
        QTest::addColumn<QString>("was");
        QTest::addColumn<QString>("due");
        QTest::addColumn<QString>("shown");
        QTest::addColumn<QString>("shownDue");
        QTest::addColumn<int>("finding");
        const QString past = u"2026-05-01 00:00:00"_s, due = u"2026-06-01 00:00:00"_s;
        const QString next = u"2027-06-01 00:00:00"_s;
        const int done = int(Finding::Done), none = int(Finding::NoTrace);
        QTest::newRow("renewed, fallen back")
            << u"AUTODELETE"_s << due << u"DEFAULT"_s << next << done;
        QTest::newRow("from renewing each year")
            << u"AUTORENEW"_s << due << u"DEFAULT"_s << next << done;
        QTest::newRow("never arrived") << u"AUTODELETE"_s << due << u"AUTODELETE"_s << due << none;
        QTest::newRow("fallen back, not renewed")
            << u"AUTODELETE"_s << due << u"DEFAULT"_s << due << none;
        QTest::newRow("renewed by another order")
            << u"AUTODELETE"_s << due << u"AUTODELETE"_s << next << none;
        QTest::newRow("renewed as the account says")
            << u"DEFAULT"_s << due << u"DEFAULT"_s << next << none;
        QTest::newRow("renewed before it was sent")
            << u"AUTODELETE"_s << past << u"DEFAULT"_s << next << none;
        QTest::newRow("date not recorded")
            << u"AUTODELETE"_s << QString() << u"DEFAULT"_s << next << none;
        QTest::newRow("date not shown")
            << u"AUTODELETE"_s << due << u"DEFAULT"_s << QString() << none;
    }
    void looksAtTheRenewal()
    {
        QFETCH(QString, was);
        QFETCH(QString, due);
        QFETCH(QString, shown);
        QFETCH(QString, shownDue);
        SetDomainRenewalMode op = good(RenewalMode::RenewOnce);
        op.was = RenewalMode::fromToken(was);
        op.renews = Instant::fromRegistrar(due);
        const Sent sent{.params = op.params(),
                        .at = QDateTime(QDate(2026, 5, 4), QTime(9, 0), Qt::UTC),
                        .before = op.before()};
        const QList<Look> looks = SetDomainRenewalMode::looks(sent);
        const Judgement judgement =
            looks.at(0).judge(test::reply(200,
                                          {{u"domain"_s, {u"primer.kz"_s}},
                                           {u"renewalmode"_s, {shown}},
                                           {u"renewal date"_s, {shownDue}}}));
        QTEST(int(judgement.finding), "finding");
        // Staff see what it rests on, or what they have to decide by.
        QVERIFY(judgement.words.contains(shown));
        QVERIFY(judgement.words.contains(shownDue));
    }

    void tellsOfTheLog()
    {
        const Sent sent{.params = good(RenewalMode::RenewOnce).params(),
                        .at = QDateTime(QDate(2026, 5, 4), QTime(9, 0), Qt::UTC)};
        const Look log = SetDomainRenewalMode::looks(sent).at(1);
        QCOMPARE(log.request.command, u"QueryObjectLogList"_s);
        const Judgement judgement =
            log.judge(test::reply(200,
                                  {{u"log"_s, {u"1"_s}},
                                   {u"log date"_s, {u"2026-05-04 09:00:01"_s}},
                                   {u"object class"_s, {u"DOMAIN"_s}},
                                   {u"object id"_s, {u"primer.kz"_s}},
                                   {u"operation type"_s, {u"SetDomainRenewalMode"_s}},
                                   {u"operation status"_s, {u"REQUEST"_s}}}));
        QCOMPARE(judgement.finding, Finding::NoTrace);
        QCOMPARE(judgement.words, u"SetDomainRenewalMode REQUEST"_s);
    }

    void recordsTheDateForOnce()
    {
        SetDomainRenewalMode op = good(RenewalMode::RenewOnce);
        op.renews = Instant::fromRegistrar(u"2026-06-01 00:00:00"_s);
        QVERIFY(op.before().contains(u"RENEWALDATE"));
        op.mode = RenewalMode::AutoDelete;
        QVERIFY(!op.before().contains(u"RENEWALDATE"));
    }

    void parse()
    {
        QVERIFY(SetDomainRenewalMode::parse(test::reply(200)));
        QVERIFY(!SetDomainRenewalMode::parse(test::reply(541)));
    }
};

QTEST_APPLESS_MAIN(SetDomainRenewalModeTest)
#include "tst_setdomainrenewalmode.moc"
