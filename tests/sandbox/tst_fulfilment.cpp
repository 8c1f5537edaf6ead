#include "sandbox/ask.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace kz::sandbox::test;
using kz::sandbox::Decision;
using kz::sandbox::secondsPerDay;

namespace {

const QString name = u"dala-kofe.kz"_qs;

QStringList subclasses(Ask &ask, const QString &object)
{
    const Reply list = ask(u"QueryEventList"_s, {u"SHOWALL=1"_s});
    QStringList found;
    for (const int row : list.properties[u"event"_s].keys()) {
        if (list.value(u"object id"_s, row) == object)
            found << list.value(u"eventsubclass"_s, row);
    }
    return found;
}

Reply status(Ask &ask, const QString &domain = name)
{
    return ask(u"StatusDomain"_s, {u"DOMAIN="_s + domain});
}

} // namespace

/// What happens by itself or by decision, after the command was answered.
class TestFulfilment : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void takesAnOrder();
    void finishesInTime();
    void answersInOtherWays();
    void hidesPendingOrders();
    void decides_data();
    void decides();
    void asksLocalCompaniesForDocuments_data();
    void asksLocalCompaniesForDocuments();
    void failsWithoutMoney();
    void chargesAtTheOrder();
    void recordsWrites();
    void renewsByMode_data();
    void renewsByMode();
    void losesNamesWithoutMoney();
    void putsLocksBack();
    void changesModeAtOnce();
    void movesEventsToHistory();
    void filtersEventsByDate();
};

void TestFulfilment::takesAnOrder()
{
    Ask ask;
    const Reply taken = ask.order(name);
    QCOMPARE(taken.code, 200);
    QCOMPARE(taken.value(u"status"_s), u"REQUESTED"_s);
    QCOMPARE(taken.value(u"zone"_s), u"kz"_s);
    QVERIFY(!taken.value(u"updated date"_s).isEmpty());
    QCOMPARE(status(ask).value(u"status"_s), u"REQUESTED"_s);
    QCOMPARE(status(ask).value(u"pending job"_s), taken.value(u"job id"_s));
    const Reply jobs = ask(u"QueryJobList"_s);
    QCOMPARE(jobs.value(u"object id"_s), name);
    QCOMPARE(jobs.value(u"job id"_s), taken.value(u"job id"_s));
    QCOMPARE(ask(u"QueryDomainList"_s, {u"DOMAIN="_s + name}).value(u"total"_s), u"0"_s);
    QCOMPARE(ask(u"CheckDomain"_s, {u"DOMAIN="_s + name}).code, 211);
    QCOMPARE(ask.order(name).code, 554);
    QCOMPARE(subclasses(ask, name), QStringList{u"REGISTRATION_PENDING"_s});
    QCOMPARE(ask(u"StatusAccount"_s).value(u"amount"_s), u"24418.60"_s);
}

void TestFulfilment::finishesInTime()
{
    Ask ask;
    ask.order(name, {u"PERIOD=3"_s, u"RENEWALMODE=AUTODELETE"_s, u"TRANSFERLOCK=0"_s});
    ask.registrar().advance(2 * secondsPerDay - 60);
    QCOMPARE(status(ask).value(u"status"_s), u"REQUESTED"_s);
    ask.registrar().advance(61);
    const Reply done = status(ask);
    QCOMPARE(done.values(u"status"_s), QStringList{u"ACTIVE"_s});
    QCOMPARE(done.value(u"renewalmode"_s), u"AUTODELETE"_s);
    QCOMPARE(done.value(u"transfer lock"_s), u"0"_s);
    QCOMPARE(done.value(u"owner contact"_s), u"P-NEW31"_s);
    QCOMPARE(done.values(u"nameserver"_s).size(), 2);
    const int created = done.value(u"created date"_s).left(4).toInt();
    QCOMPARE(done.value(u"registration expiration date"_s).left(4).toInt(), created + 3);
    QCOMPARE(done.value(u"paiduntil date"_s), done.value(u"registration expiration date"_s));
    QCOMPARE(ask(u"QueryDomainList"_s, {u"DOMAIN="_s + name}).value(u"total"_s), u"1"_s);
    QCOMPARE(ask(u"QueryJobList"_s, {u"COMMANDNAME=AddDomain"_s}).value(u"total"_s), u"0"_s);
    QCOMPARE(subclasses(ask, name),
             (QStringList{u"REGISTRATION_PENDING"_s, u"REGISTRATION_SUCCESSFUL"_s}));
    QCOMPARE(ask(u"StatusAccount"_s).value(u"amount"_s), u"24303.10"_s); // 3 × 38.50 less
}

void TestFulfilment::answersInOtherWays()
{
    Ask ask;
    ask.registrar().setOption(u"add-answer"_s, u"bare"_s);
    QVERIFY(ask.order(u"bare.kz"_s).order.isEmpty());
    ask.registrar().setOption(u"add-answer"_s, u"requested"_s);
    ask.registrar().setOption(u"delay"_s, u"0"_s);
    const Reply done = ask.order(u"at-once.kz"_s);
    QCOMPARE(done.value(u"status"_s), u"ACTIVE"_s);
    QVERIFY(!done.value(u"renewal date"_s).isEmpty());
}

void TestFulfilment::hidesPendingOrders()
{
    Ask ask;
    ask.registrar().setOption(u"pending-unknown"_s, u"1"_s);
    ask.order(name);
    QCOMPARE(status(ask).code, 545);
    ask.registrar().advance(3 * secondsPerDay);
    QCOMPARE(status(ask).code, 200);
}

void TestFulfilment::decides_data()
{
    QTest::addColumn<Decision>("decision");
    QTest::addColumn<QString>("text");
    QTest::addColumn<int>("statusCode");
    QTest::addColumn<QString>("subclass");
    QTest::addColumn<QString>("info");
    QTest::newRow("done") << Decision::Done << QString() << 200 << u"REGISTRATION_SUCCESSFUL"_s
                          << u"The domain was registered."_s;
    QTest::newRow("fail") << Decision::Fail << u"Bad name"_s << 545 << u"REGISTRATION_FAILED"_s
                          << u"Bad name"_s;
    QTest::newRow("notify") << Decision::Notify << u"Send the charter"_s << 200
                            << u"REGISTRATION_NOTIFY"_s << u"Send the charter"_s;
}

void TestFulfilment::decides()
{
    QFETCH(Decision, decision);
    QFETCH(QString, text);
    QFETCH(int, statusCode);
    QFETCH(QString, subclass);
    QFETCH(QString, info);
    Ask ask;
    QVERIFY(!ask.registrar().decide(name, decision, text));
    ask.registrar().setOption(u"fulfilment"_s, u"0"_s);
    ask.order(name);
    ask.registrar().advance(30 * secondsPerDay);
    QCOMPARE(status(ask).value(u"status"_s), u"REQUESTED"_s);
    QVERIFY(ask.registrar().decide(name, decision, text));
    QCOMPARE(status(ask).code, statusCode);
    QCOMPARE(subclasses(ask, name), (QStringList{u"REGISTRATION_PENDING"_s, subclass}));
    const Reply list = ask(u"QueryEventList"_s, {u"SUBCLASS="_s + subclass});
    const Reply event = ask(u"StatusEvent"_s, {u"EVENT="_s + list.value(u"event"_s)});
    QCOMPARE(event.value(u"class"_s), u"DOMAIN_REGISTRATION"_s);
    QCOMPARE(event.value(u"object id"_s), name);
    QCOMPARE(event.value(u"info"_s), info);
    QVERIFY(event.values(u"data"_s).contains(u"domain:"_s + name));
    QCOMPARE(ask.open(kz::sandbox::Kind::Registration), decision == Decision::Notify ? 1 : 0);
}

void TestFulfilment::asksLocalCompaniesForDocuments_data()
{
    QTest::addColumn<QStringList>("more");
    QTest::addColumn<bool>("strict");
    QTest::addColumn<int>("code");
    QTest::addColumn<bool>("asked");
    const QString none = u"X-COMPANY-VAT-ID="_s;
    QTest::newRow("with id") << QStringList{} << false << 200 << false;
    QTest::newRow("without id") << QStringList{none} << false << 200 << true;
    QTest::newRow("person without id")
        << QStringList{none, u"OWNERCONTACT0=P-ASL07"_s} << false << 200 << false;
    QTest::newRow("strict") << QStringList{none} << true << 504 << false;
    QTest::newRow("strict, person")
        << QStringList{none, u"OWNERCONTACT0=P-ASL07"_s} << true << 200 << false;
}

void TestFulfilment::asksLocalCompaniesForDocuments()
{
    QFETCH(QStringList, more);
    QFETCH(bool, strict);
    QFETCH(int, code);
    QFETCH(bool, asked);
    Ask ask;
    ask.registrar().setOption(u"strict-vat"_s, strict ? u"1"_s : u"0"_s);
    const Reply reply = ask.order(name, more);
    QCOMPARE(reply.code, code);
    if (code == 504)
        QCOMPARE(reply.description, u"Missing required attribute; X-COMPANY-VAT-ID"_s);
    QCOMPARE(subclasses(ask, name).contains(u"REGISTRATION_NOTIFY"_s), asked);
    ask.registrar().advance(10
                            * secondsPerDay); // an order that waits for documents goes on waiting
    QCOMPARE(status(ask).value(u"status"_s),
             asked             ? u"REQUESTED"_s
                 : code == 200 ? u"ACTIVE"_s
                               : QString());
    QCOMPARE(ask.registrar().decide(name, Decision::Done), asked);
}

void TestFulfilment::failsWithoutMoney()
{
    Ask ask;
    ask.order(name);
    ask.registrar().setBalance(100);
    ask.registrar().decide(name, Decision::Done);
    QCOMPARE(status(ask).code, 545);
    QVERIFY(subclasses(ask, name).contains(u"REGISTRATION_FAILED"_s));
}

void TestFulfilment::chargesAtTheOrder()
{
    Ask ask;
    ask.registrar().setOption(u"charge-at-order"_s, u"1"_s);
    const auto amount = [&ask] { return ask(u"StatusAccount"_s).value(u"amount"_s); };
    ask.order(name);
    QCOMPARE(amount(), u"24380.10"_s);
    ask.registrar().decide(name, Decision::Fail);
    QCOMPARE(amount(), u"24418.60"_s);
}

void TestFulfilment::recordsWrites()
{
    Ask ask;
    ask.order(u"дала-кофе.kz"_s);
    const QString ace = u"xn----7sbaoi3ae1a8c.kz"_s;
    const Reply log = ask(u"QueryObjectLogList"_s, {u"OBJECTID="_s + ace});
    QCOMPARE(log.value(u"total"_s), u"1"_s);
    QCOMPARE(log.value(u"object class"_s), u"DOMAIN"_s);
    QCOMPARE(log.value(u"operation type"_s), u"AddDomain"_s);
    QCOMPARE(log.value(u"operation status"_s), u"REQUEST"_s);
    QCOMPARE(ask.registrar().applied(u"AddDomain"_s, ace), 1);
    QCOMPARE(ask.registrar().applied(u"adddomain"_s, u"дала-кофе.kz"_s), 1);
    QCOMPARE(ask(u"QueryObjectLogList"_s, {u"OBJECTCLASS=CONTACT"_s}).value(u"total"_s), u"0"_s);
}

void TestFulfilment::renewsByMode_data()
{
    QTest::addColumn<QString>("accountMode");
    QTest::addColumn<QString>("mode");
    QTest::addColumn<QString>("modeAfter"); // empty: the name is gone
    QTest::newRow("default renews") << u"AUTORENEW"_s << u"DEFAULT"_s << u"DEFAULT"_s;
    QTest::newRow("default deletes") << u"AUTODELETE"_s << u"DEFAULT"_s << QString();
    QTest::newRow("renews") << u"AUTOEXPIRE"_s << u"AUTORENEW"_s << u"AUTORENEW"_s;
    QTest::newRow("renews once") << u"AUTORENEW"_s << u"RENEWONCE"_s << u"DEFAULT"_s;
    QTest::newRow("deletes") << u"AUTORENEW"_s << u"AUTODELETE"_s << QString();
    QTest::newRow("expires") << u"AUTORENEW"_s << u"AUTOEXPIRE"_s << QString();
}

void TestFulfilment::renewsByMode()
{
    QFETCH(QString, accountMode);
    QFETCH(QString, mode);
    QFETCH(QString, modeAfter);
    Ask ask(0);
    ask.registrar().setAccountMode(accountMode);
    ask.registrar().setOption(u"delay"_s, u"0"_s);
    ask.order(name, {u"RENEWALMODE="_s + mode});
    const Reply before = status(ask);
    const auto renewal = *kz::sandbox::readInstant(before.value(u"renewal date"_s));
    ask.registrar().setClock(renewal - 5);
    QCOMPARE(status(ask).value(u"renewal date"_s), before.value(u"renewal date"_s));
    ask.registrar().setClock(renewal);
    const Reply after = status(ask);
    if (modeAfter.isEmpty()) {
        QCOMPARE(after.code, 545);
        QCOMPARE(subclasses(ask, name).last(), u"DELETION_SUCCESSFUL"_s);
        QCOMPARE(ask(u"StatusAccount"_s).value(u"amount"_s), u"24380.10"_s);
        return;
    }
    QCOMPARE(after.value(u"renewalmode"_s), modeAfter);
    QCOMPARE(after.value(u"paiduntil date"_s).left(4).toInt(),
             before.value(u"paiduntil date"_s).left(4).toInt() + 1);
    QCOMPARE(subclasses(ask, name).last(), u"RENEWAL_SUCCESSFUL"_s);
    QCOMPARE(ask(u"StatusAccount"_s).value(u"amount"_s), u"24341.60"_s);
}

void TestFulfilment::losesNamesWithoutMoney()
{
    Ask ask(0);
    ask.registrar().setOption(u"delay"_s, u"0"_s);
    ask.order(name);
    ask.registrar().setBalance(3849);
    ask.registrar().advance(366 * secondsPerDay);
    QCOMPARE(status(ask).code, 545);
    QCOMPARE(subclasses(ask, name).mid(2),
             (QStringList{u"RENEWAL_FAILED"_s, u"DELETION_SUCCESSFUL"_s}));
}

void TestFulfilment::putsLocksBack()
{
    Ask ask(200);
    const QStringList asked{u"TYPE=ALL"_s, u"WIDE=1"_s};
    const auto unlocked = [&](const QString &domain) {
        return status(ask, domain).value(u"transfer lock"_s) == "0"_L1;
    };
    QStringList open;
    const QStringList names = ask(u"QueryDomainList"_s, asked).values(u"domain"_s);
    for (const QString &domain : names) {
        if (unlocked(domain))
            open << domain;
    }
    QVERIFY(!open.isEmpty());
    ask.registrar().advance(31 * secondsPerDay);
    for (const QString &domain : open) {
        const Reply reply = status(ask, domain);
        QVERIFY2(reply.code == 545 || reply.value(u"transfer lock"_s) == u"1"_s,
                 qPrintable(domain));
        QVERIFY(reply.value(u"x-transferlock-until"_s).isEmpty());
    }
}

void TestFulfilment::changesModeAtOnce()
{
    Ask ask;
    const QString domain = u"saumal.kz"_s;
    for (const QString &mode : {u"AUTODELETE"_s, u"AutoExpire"_s, u"renewonce"_s, u"DEFAULT"_s}) {
        const Reply reply =
            ask(u"SetDomainRenewalMode"_s, {u"DOMAIN="_s + domain, u"RENEWALMODE="_s + mode});
        QCOMPARE(reply.code, 200);
        QVERIFY(reply.order.isEmpty());
        QCOMPARE(status(ask, domain).value(u"renewalmode"_s), mode.toUpper());
        QCOMPARE(status(ask, domain).value(u"updated by"_s), u"steppe-names:desk1"_s);
    }
    QCOMPARE(ask.registrar().applied(u"SetDomainRenewalMode"_s, domain), 4);
}

void TestFulfilment::movesEventsToHistory()
{
    Ask ask;
    const auto count = [&ask](const QStringList &asked) {
        return ask(u"QueryEventList"_s, asked).value(u"events total"_s).toInt();
    };
    const int all = count({});
    QVERIFY(all > 2);
    const QString id = ask(u"QueryEventList"_s).value(u"event"_s);
    QCOMPARE(ask(u"DeleteEvent"_s, {u"EVENT="_s + id}).code, 200);
    QCOMPARE(ask(u"DeleteEvent"_s, {u"EVENT="_s + id}).code, 545);
    QCOMPARE(count({}), all - 1);
    QCOMPARE(count({u"HISTORY=1"_s}), 1);
    QCOMPARE(count({u"SHOWALL=1"_s}), all);
    QCOMPARE(ask(u"StatusEvent"_s, {u"EVENT="_s + id}).code, 545);
    QCOMPARE(ask(u"StatusEvent"_s, {u"EVENT="_s + id, u"HISTORY=1"_s}).code, 200);
}

void TestFulfilment::filtersEventsByDate()
{
    Ask ask(0);
    ask.registrar().setClock(*kz::sandbox::readInstant(u"2027-02-19 09:00:00"_s));
    ask.registrar().raise(u"ODD_CLASS"_s, u"ODD"_s, name, {u"note:a:b=c"_s}, u"First"_s);
    ask.registrar().advance(2 * secondsPerDay);
    ask.registrar().raise(u"ODD_CLASS"_s, u"ODD"_s, name, {}, u"Second"_s);
    const auto total = [&ask](const QString &filter) {
        return ask(u"QueryEventList"_s, {u"CLASS=ODD*"_s, filter}).value(u"total"_s).toInt();
    };
    QCOMPARE(total(u"MINDATE=2027-02-19"_s), 2);
    QCOMPARE(total(u"MINDATE=2027-02-20"_s), 1);
    QCOMPARE(total(u"MAXDATE=2027-02-19"_s), 1);
    QCOMPARE(total(u"MINDATE=2027-02-19 10:00:00"_s), 1);
    QCOMPARE(total(u"SUBCLASS=EVEN"_s), 0);
}

QTEST_APPLESS_MAIN(TestFulfilment)
#include "tst_fulfilment.moc"
