#include "sandbox/ask.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace kz::sandbox::test;
using kz::sandbox::Decision;
using kz::sandbox::Holder;
using kz::sandbox::Kind;
using kz::sandbox::secondsPerDay;

namespace {

const QString name = u"nomad-print.kz"_s;
const QString newOwner = u"P-NEW31"_s;
const QString whole = u"24418.60"_s;
const QString less = u"24380.10"_s; // one trade of 38.50

Reply status(Ask &ask)
{
    return ask(u"StatusDomain"_s, {u"DOMAIN="_s + name});
}

QString owner(Ask &ask)
{
    return status(ask).value(u"owner contact"_s);
}

Reply trade(Ask &ask, const QStringList &more = {})
{
    return ask(u"TradeDomain"_s, QStringList{u"DOMAIN="_s + name} + more);
}

Reply requestTrade(Ask &ask)
{
    return trade(ask, {u"OWNERCONTACT0="_s + newOwner});
}

QString listed(Ask &ask)
{
    return ask(u"QueryTransferList"_s, {u"DOMAIN="_s + name, u"WIDE=1"_s})
        .value(u"domaintransferstatus"_s);
}

QString amount(Ask &ask)
{
    return ask(u"StatusAccount"_s).value(u"amount"_s);
}

QStringList subclasses(Ask &ask)
{
    const Reply list = ask(u"QueryEventList"_s, {u"SHOWALL=1"_s, u"CLASS=DOMAIN_TRADE"_s});
    QStringList found;
    for (const int row : list.properties[u"event"_s].keys()) {
        if (list.value(u"object id"_s, row) == name)
            found << list.value(u"eventsubclass"_s, row);
    }
    return found;
}

/// What the newest event about the name says.
QString lastWords(Ask &ask)
{
    const Reply list = ask(u"QueryEventList"_s, {u"SHOWALL=1"_s, u"CLASS=DOMAIN_TRADE"_s});
    QString id;
    for (const int row : list.properties[u"event"_s].keys()) {
        if (list.value(u"object id"_s, row) == name)
            id = list.value(u"event"_s, row);
    }
    return ask(u"StatusEvent"_s, {u"EVENT="_s + id}).value(u"info"_s);
}

/// POST /sandbox/confirm; the HTTP status.
int confirmOverHttp(Ask &ask, const QString &domain, const QString &holder)
{
    httplib::Client client("127.0.0.1", ask.server.port());
    const auto answer =
        client.Post("/sandbox/confirm", encoded({{u"domain"_s, domain}, {u"holder"_s, holder}}),
                    "application/x-www-form-urlencoded");
    return answer ? answer->status : 0;
}

} // namespace

/// TradeDomain: both holders confirm, one refuses, the account withdraws, and what is refused.
class TestTrades : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void changesTheOwnerWhenBothConfirm_data();
    void changesTheOwnerWhenBothConfirm();
    void isRefusedByAHolder();
    void isWithdrawn();
    void isAnsweredForThePresentHolder();
    void waitsForHoldersHoweverLong();
    void refuses_data();
    void refuses();
    void takesOneAtATime();
    void needsMoney();
    void costsNothingWhereItIsFree();
    void confirmsOverHttp();
    void carriesOnWhatTheAccountBeganWith();
    void describesZones_data();
    void describesZones();
    void refusesOtherZones();
};

void TestTrades::changesTheOwnerWhenBothConfirm_data()
{
    QTest::addColumn<Holder>("first");
    QTest::addColumn<bool>("atOrder");
    QTest::addColumn<QString>("waitsFor");
    QTest::newRow("present first") << Holder::Present << false << u"new holder has still"_s;
    QTest::newRow("new first") << Holder::New << false << u"present holder has still"_s;
    QTest::newRow("charged at order") << Holder::New << true << u"present holder has still"_s;
}

void TestTrades::changesTheOwnerWhenBothConfirm()
{
    QFETCH(Holder, first);
    QFETCH(bool, atOrder);
    QFETCH(QString, waitsFor);
    Ask ask;
    ask.registrar().setOption(u"charge-at-order"_s, atOrder ? u"1"_s : u"0"_s);
    const QString before = owner(ask);
    const Reply old = status(ask);
    const Reply taken = requestTrade(ask);
    QCOMPARE(taken.code, 200);
    QCOMPARE(taken.value(u"ownercontact"_s), newOwner);
    QCOMPARE(taken.value(u"info"_s), u"Both holders have to confirm at the registry."_s);
    QCOMPARE(owner(ask), before);
    QCOMPARE(listed(ask), u"TRADEPENDING"_s);
    QCOMPARE(ask(u"QueryJobList"_s, {u"COMMANDNAME=TradeDomain"_s})
                 .values(u"object id"_s)
                 .contains(name),
             true);
    QCOMPARE(amount(ask), atOrder ? less : whole);

    QVERIFY(ask.registrar().confirm(name, first));
    QVERIFY(ask.registrar().confirm(name, first)); // twice is not both
    QCOMPARE(owner(ask), before);
    QVERIFY(lastWords(ask).contains(waitsFor));
    QCOMPARE(listed(ask), u"TRADEPENDING"_s);
    QVERIFY(ask.registrar().confirm(name, first == Holder::New ? Holder::Present : Holder::New));
    QCOMPARE(owner(ask), newOwner);
    QCOMPARE(listed(ask), QString());
    QCOMPARE(amount(ask), less);
    QCOMPARE(subclasses(ask).first(), u"TRADE_PENDING"_s);
    QCOMPARE(subclasses(ask).last(), u"TRADE_SUCCESSFUL"_s);
    const Reply now = status(ask);
    for (const QString &kept : {u"paiduntil date"_s, u"registration expiration date"_s,
                                u"renewal date"_s, u"created date"_s, u"admin contact"_s})
        QCOMPARE(now.value(kept), old.value(kept));
    QVERIFY(!ask.registrar().confirm(name, first)); // it is over
    QCOMPARE(ask.registrar().applied(u"TradeDomain"_s, name), 1);
}

void TestTrades::isRefusedByAHolder()
{
    Ask ask;
    ask.registrar().setOption(u"charge-at-order"_s, u"1"_s);
    const QString before = owner(ask);
    QCOMPARE(requestTrade(ask).code, 200);
    QCOMPARE(amount(ask), less);
    QVERIFY(ask.registrar().confirm(name, Holder::Present));
    QVERIFY(ask.registrar().decide(name, Decision::Fail, u"The new holder refused"_s, Kind::Trade));
    QCOMPARE(owner(ask), before);
    QCOMPARE(listed(ask), QString());
    QCOMPARE(subclasses(ask).last(), u"TRADE_FAILED"_s);
    QCOMPARE(lastWords(ask), u"The new holder refused"_s);
    QCOMPARE(amount(ask), whole);
    QCOMPARE(requestTrade(ask).code, 200); // another one may follow
}

void TestTrades::isWithdrawn()
{
    Ask ask;
    const QString before = owner(ask);
    QCOMPARE(trade(ask, {u"ACTION=CANCEL"_s}).code, 545);
    QCOMPARE(requestTrade(ask).code, 200);
    QCOMPARE(trade(ask, {u"ACTION=CANCEL"_s, u"OWNERCONTACT0=P-ASL07"_s}).code, 541);
    const Reply withdrawn = trade(ask, {u"ACTION=CANCEL"_s, u"OWNERCONTACT0="_s + newOwner});
    QCOMPARE(withdrawn.code, 200);
    QCOMPARE(withdrawn.value(u"info"_s), u"The trade was withdrawn."_s);
    QCOMPARE(owner(ask), before);
    QCOMPARE(listed(ask), QString());
    QCOMPARE(subclasses(ask).last(), u"TRADE_FAILED"_s);
    QCOMPARE(lastWords(ask), u"The account withdrew the trade"_s);
    QCOMPARE(amount(ask), whole);
    QVERIFY(!ask.registrar().confirm(name, Holder::New));
}

void TestTrades::isAnsweredForThePresentHolder()
{
    Ask ask;
    QCOMPARE(requestTrade(ask).code, 200);
    QCOMPARE(trade(ask, {u"ACTION=APPROVE"_s}).code, 200);
    QVERIFY(lastWords(ask).contains(u"new holder has still"_s));
    QCOMPARE(trade(ask, {u"ACTION=DENY"_s}).code, 200);
    QCOMPARE(lastWords(ask), u"The present holder refused"_s);
    QCOMPARE(trade(ask, {u"ACTION=APPROVE"_s}).code, 545);
}

void TestTrades::waitsForHoldersHoweverLong()
{
    Ask ask;
    const QString before = owner(ask);
    QCOMPARE(requestTrade(ask).code, 200);
    ask.registrar().advance(10 * secondsPerDay);
    QCOMPARE(owner(ask), before);
    QCOMPARE(listed(ask), u"TRADEPENDING"_s);
}

void TestTrades::refuses_data()
{
    QTest::addColumn<QStringList>("lines");
    QTest::addColumn<int>("code");
    const QString domain = u"DOMAIN="_s + name;
    const QString to = u"OWNERCONTACT0="_s + newOwner;
    QTest::newRow("no name") << QStringList{to} << 504;
    QTest::newRow("no owner") << QStringList{domain} << 504;
    QTest::newRow("unknown name") << QStringList{u"DOMAIN=nobody-has.kz"_s, to} << 545;
    QTest::newRow("unknown owner") << QStringList{domain, u"OWNERCONTACT0=P-XXX1"_s} << 545;
    QTest::newRow("unknown action") << QStringList{domain, to, u"ACTION=WAIT"_s} << 541;
    QTest::newRow("tax number") << QStringList{domain, to, u"X-COMPANY-VAT-ID=000140000002"_s}
                                << 503;
    QTest::newRow("term") << QStringList{domain, to, u"PERIOD=1"_s} << 503;
}

void TestTrades::refuses()
{
    QFETCH(QStringList, lines);
    Ask ask;
    const QString before = owner(ask);
    QTEST(ask(u"TradeDomain"_s, lines).code, "code");
    QCOMPARE(owner(ask), before);
    QCOMPARE(listed(ask), QString());
    QCOMPARE(ask.registrar().applied(u"TradeDomain"_s, name), 0);
}

void TestTrades::takesOneAtATime()
{
    Ask ask;
    QCOMPARE(trade(ask, {u"OWNERCONTACT0="_s + owner(ask)}).code, 541);
    QCOMPARE(requestTrade(ask).code, 200);
    const Reply again = trade(ask, {u"OWNERCONTACT0=P-ASL07"_s});
    QCOMPARE(again.code, 553);
    QVERIFY(ask.registrar().confirm(name, Holder::Present));
    QVERIFY(ask.registrar().confirm(name, Holder::New));
    QCOMPARE(owner(ask), newOwner);
    QCOMPARE(requestTrade(ask).code, 541); // is the owner by now
}

void TestTrades::needsMoney()
{
    Ask ask;
    ask.registrar().setBalance(3849);
    QCOMPARE(requestTrade(ask).code, 546);
    QCOMPARE(listed(ask), QString());
    ask.registrar().setBalance(3850);
    QCOMPARE(requestTrade(ask).code, 200);
    // It went elsewhere before both had confirmed.
    ask.registrar().setBalance(0);
    const QString before = owner(ask);
    QVERIFY(ask.registrar().confirm(name, Holder::Present));
    QVERIFY(ask.registrar().confirm(name, Holder::New));
    QCOMPARE(owner(ask), before);
    QCOMPARE(subclasses(ask).last(), u"TRADE_FAILED"_s);
    QCOMPARE(listed(ask), QString());
}

void TestTrades::costsNothingWhereItIsFree()
{
    Ask ask;
    const auto fee = [&ask] {
        return ask(u"DomainPrice"_s, {u"DOMAIN="_s + name}).value(u"trade"_s);
    };
    QCOMPARE(fee(), u"38.5000"_s);
    ask.registrar().setOption(u"trade-free"_s, u"1"_s);
    QCOMPARE(fee(), u"0.0000"_s);
    ask.registrar().setBalance(0);
    QCOMPARE(requestTrade(ask).code, 200);
    QVERIFY(ask.registrar().confirm(name, Holder::Present));
    QVERIFY(ask.registrar().confirm(name, Holder::New));
    QCOMPARE(owner(ask), newOwner);
    QCOMPARE(amount(ask), u"0.00"_s);
}

void TestTrades::confirmsOverHttp()
{
    Ask ask;
    QCOMPARE(confirmOverHttp(ask, name, u"new"_s), 404);
    QCOMPARE(requestTrade(ask).code, 200);
    QCOMPARE(confirmOverHttp(ask, name, u"somebody"_s), 400);
    QCOMPARE(confirmOverHttp(ask, name, u"new"_s), 200);
    QCOMPARE(confirmOverHttp(ask, name, u"present"_s), 200);
    QCOMPARE(owner(ask), newOwner);
}

void TestTrades::carriesOnWhatTheAccountBeganWith()
{
    Ask ask;
    QCOMPARE(ask.open(Kind::Trade), 2);
    QVERIFY(ask.registrar().confirm(u"saumal.kz"_s, Holder::Present));
    QVERIFY(ask.registrar().confirm(u"saumal.kz"_s, Holder::New));
    QCOMPARE(ask(u"StatusDomain"_s, {u"DOMAIN=saumal.kz"_s}).value(u"owner contact"_s),
             u"P-OMR11"_s);
    QCOMPARE(ask(u"TradeDomain"_s, {u"DOMAIN=tulpar-cargo.kz"_s, u"ACTION=CANCEL"_s}).code, 200);
    QCOMPARE(ask.open(Kind::Trade), 0);
    QCOMPARE(ask(u"QueryTransferList"_s).value(u"total"_s), u"0"_s);
}

void TestTrades::describesZones_data()
{
    QTest::addColumn<QString>("line");
    QTest::addColumn<QString>("zone");
    QTest::addColumn<QString>("code");
    const QString with = u"required"_s, without = u"none"_s;
    QTest::newRow("kz") << u"ZONE=kz"_s << u"kz"_s << with;
    QTest::newRow("com.kz") << u"ZONE=com.kz"_s << u"com.kz"_s << with;
    QTest::newRow("net.kz") << u"ZONE=net.kz"_s << u"net.kz"_s << without;
    QTest::newRow("org.kz") << u"ZONE=ORG.KZ"_s << u"org.kz"_s << without;
    QTest::newRow("қаз") << u"ZONE=xn--80ao21a"_s << u"xn--80ao21a"_s << with;
    QTest::newRow("by a name") << u"DOMAIN=any.com.kz"_s << u"com.kz"_s << with;
}

void TestTrades::describesZones()
{
    QFETCH(QString, line);
    QFETCH(QString, zone);
    QFETCH(QString, code);
    Ask ask;
    const Reply info = ask(u"GetZoneInfo"_s, {line});
    QCOMPARE(info.code, 200);
    QCOMPARE(info.value(u"zone"_s), zone);
    QCOMPARE(info.value(u"authcode"_s), code);
    QCOMPARE(info.values(u"periods"_s),
             (QStringList{u"1Y"_s, u"2Y"_s, u"3Y"_s, u"4Y"_s, u"5Y"_s, u"6Y"_s, u"7Y"_s, u"8Y"_s,
                          u"9Y"_s, u"10Y"_s}));
    for (const QString &nothing : {u"autorenew grace period"_s, u"restore days possible"_s,
                                   u"handles updateable"_s, u"realtime"_s, u"trade possible"_s})
        QCOMPARE(info.value(nothing), u"0"_s);
    QCOMPARE(info.value(u"renew after transfer"_s), u"1"_s);
    ask.registrar().setOption(u"zone-trade"_s, u"1"_s);
    QCOMPARE(ask(u"GetZoneInfo"_s, {line}).value(u"trade possible"_s), u"1"_s);
    QCOMPARE(info.values(u"change of registrant"_s).size(), 2);
    ask.registrar().setOption(u"zone-terms"_s, u"1Y,2Y"_s);
    QCOMPARE(ask(u"GetZoneInfo"_s, {line}).values(u"periods"_s), (QStringList{u"1Y"_s, u"2Y"_s}));
    ask.registrar().setOption(u"zone-terms"_s, {});
    QVERIFY(ask(u"GetZoneInfo"_s, {line}).values(u"periods"_s).isEmpty());
}

void TestTrades::refusesOtherZones()
{
    Ask ask;
    QCOMPARE(ask(u"GetZoneInfo"_s).code, 504);
    QCOMPARE(ask(u"GetZoneInfo"_s, {u"ZONE=ru"_s}).code, 541);
    QCOMPARE(ask(u"GetZoneInfo"_s, {u"ZONE=gov.kz"_s}).code, 541);
    QCOMPARE(ask(u"GetZoneInfo"_s, {u"DOMAIN=name.example"_s}).code, 541);
    QCOMPARE(ask(u"GetZoneInfo"_s, {u"NAME=kz"_s}).code, 503);
}

QTEST_APPLESS_MAIN(TestTrades)
#include "tst_trades.moc"
