#include "sandbox/ask.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace kz::sandbox::test;
using kz::sandbox::Decision;
using kz::sandbox::Kind;
using kz::sandbox::secondsPerDay;

namespace {

const QString name = u"tengri-soft.kz"_s;

Reply status(Ask &ask)
{
    return ask(u"StatusDomain"_s, {u"DOMAIN="_s + name});
}

QString paidUntil(Ask &ask)
{
    return status(ask).value(u"paiduntil date"_s);
}

int year(Ask &ask)
{
    return paidUntil(ask).left(4).toInt();
}

Reply renew(Ask &ask, const QString &period, const QString &expiration)
{
    return ask(u"RenewDomain"_s,
               {u"DOMAIN="_s + name, u"PERIOD="_s + period, u"EXPIRATION="_s + expiration});
}

QString amount(Ask &ask)
{
    return ask(u"StatusAccount"_s).value(u"amount"_s);
}

QStringList renewals(Ask &ask)
{
    const Reply list = ask(u"QueryEventList"_s, {u"SHOWALL=1"_s, u"CLASS=DOMAIN_RENEWAL"_s});
    QStringList found;
    for (const int row : list.properties[u"event"_s].keys()) {
        if (list.value(u"object id"_s, row) == name)
            found << list.value(u"eventsubclass"_s, row);
    }
    return found;
}

} // namespace

/// RenewDomain: at once, by hand, and what refuses it.
class TestRenewals : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void renewsAtOnce();
    void renewsByHand_data();
    void renewsByHand();
    void refuses_data();
    void refuses();
    void guardsAgainstTwice();
    void needsMoney();
};

void TestRenewals::renewsAtOnce()
{
    Ask ask;
    const QString before = paidUntil(ask);
    const int until = year(ask);
    const Reply taken = renew(ask, u"2"_s, QString::number(until));
    QCOMPARE(taken.code, 200);
    QVERIFY(!taken.value(u"job id"_s).isEmpty());
    QCOMPARE(taken.value(u"registration expiration date"_s), paidUntil(ask));
    QCOMPARE(paidUntil(ask), QString::number(until + 2) + before.mid(4));
    QCOMPARE(amount(ask), u"24341.60"_s); // 2 × 38.50 less
    QCOMPARE(renewals(ask), QStringList{u"RENEWAL_SUCCESSFUL"_s});
    QCOMPARE(ask.registrar().applied(u"RenewDomain"_s, name), 1);
}

void TestRenewals::renewsByHand_data()
{
    QTest::addColumn<Decision>("decision");
    QTest::addColumn<bool>("atOrder");
    QTest::addColumn<int>("years");
    QTest::addColumn<QString>("subclass");
    QTest::addColumn<QString>("whileOpen");
    QTest::addColumn<QString>("after");
    const QString whole = u"24418.60"_s;
    const QString less = u"24380.10"_s;
    QTest::newRow("done") << Decision::Done << false << 1 << u"RENEWAL_SUCCESSFUL"_s << whole
                          << less;
    QTest::newRow("done, charged at order")
        << Decision::Done << true << 1 << u"RENEWAL_SUCCESSFUL"_s << less << less;
    QTest::newRow("failed") << Decision::Fail << false << 0 << u"RENEWAL_FAILED"_s << whole
                            << whole;
    QTest::newRow("failed, charged at order")
        << Decision::Fail << true << 0 << u"RENEWAL_FAILED"_s << less << whole;
    QTest::newRow("asked") << Decision::Notify << false << 0 << u"RENEWAL_NOTIFY"_s << whole
                           << whole;
}

void TestRenewals::renewsByHand()
{
    QFETCH(Decision, decision);
    QFETCH(bool, atOrder);
    QFETCH(int, years);
    QFETCH(QString, subclass);
    QFETCH(QString, whileOpen);
    QFETCH(QString, after);
    Ask ask;
    ask.registrar().setOption(u"renewal-by-hand"_s, u"1"_s);
    ask.registrar().setOption(u"charge-at-order"_s, atOrder ? u"1"_s : u"0"_s);
    const int until = year(ask);
    const Reply taken = renew(ask, u"1"_s, QString::number(until));
    QCOMPARE(taken.code, 200);
    QCOMPARE(taken.value(u"registration expiration date"_s).left(4).toInt(), until);
    QCOMPARE(year(ask), until);
    QCOMPARE(status(ask).value(u"pending job"_s), taken.value(u"job id"_s));
    QCOMPARE(ask(u"QueryJobList"_s, {u"COMMANDNAME=RenewDomain"_s}).value(u"object id"_s), name);
    QCOMPARE(renew(ask, u"1"_s, QString::number(until)).code, 552);
    QCOMPARE(amount(ask), whileOpen);
    QVERIFY(ask.registrar().decide(name, decision, {}, Kind::Renewal));
    QCOMPARE(year(ask), until + years);
    QCOMPARE(amount(ask), after);
    QCOMPARE(renewals(ask), (QStringList{u"RENEWAL_PENDING"_s, subclass}));
}

void TestRenewals::refuses_data()
{
    QTest::addColumn<QString>("period");
    QTest::addColumn<int>("offset"); // of the year
    QTest::addColumn<int>("code");
    QTest::newRow("year before") << u"1"_s << -1 << 555;
    QTest::newRow("years before") << u"1"_s << -5 << 555;
    QTest::newRow("year after") << u"1"_s << 1 << 541;
    QTest::newRow("no year") << u"1"_s << -10000 << 505;
    QTest::newRow("no term") << u"0"_s << 0 << 541;
    QTest::newRow("eleven years") << u"11"_s << 0 << 541;
    QTest::newRow("no number") << u"1y"_s << 0 << 505;
    QTest::newRow("ten years on top") << u"10"_s << 0 << 556;
}

void TestRenewals::refuses()
{
    QFETCH(QString, period);
    QFETCH(int, offset);
    QFETCH(int, code);
    Ask ask;
    const QString before = paidUntil(ask);
    QCOMPARE(renew(ask, period, QString::number(year(ask) + offset)).code, code);
    QCOMPARE(paidUntil(ask), before);
    QCOMPARE(amount(ask), u"24418.60"_s);
    QCOMPARE(ask.registrar().applied(u"RenewDomain"_s, name), 0);
}

void TestRenewals::guardsAgainstTwice()
{
    Ask ask;
    const QString until = QString::number(year(ask));
    QCOMPARE(renew(ask, u"1"_s, until).code, 200);
    const Reply again = renew(ask, u"1"_s, until);
    QCOMPARE(again.code, 555);
    QCOMPARE(year(ask), until.toInt() + 1);
    QCOMPARE(ask(u"RenewDomain"_s, {u"DOMAIN=nobody-has.kz"_s, u"PERIOD=1"_s, u"EXPIRATION=2027"_s})
                 .code,
             545);
    QCOMPARE(ask(u"RenewDomain"_s, {u"DOMAIN="_s + name, u"PERIOD=1"_s}).code, 504);
}

void TestRenewals::needsMoney()
{
    Ask ask;
    ask.registrar().setBalance(3849);
    QCOMPARE(renew(ask, u"1"_s, QString::number(year(ask))).code, 546);
    ask.registrar().setBalance(3850);
    QCOMPARE(renew(ask, u"1"_s, QString::number(year(ask))).code, 200);
    QCOMPARE(amount(ask), u"0.00"_s);
}

QTEST_APPLESS_MAIN(TestRenewals)
#include "tst_renewals.moc"
