#include "sandbox/ask.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace kz::sandbox::test;

/// Every way a command is turned away, and that nothing is written then.
class TestRefusals : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void refuses_data();
    void refuses();
    void refusesOrders_data();
    void refusesOrders();
    void refusesOrdersWithoutMoney();
    void takesAnotherRefusalCode();
};

void TestRefusals::refuses_data()
{
    QTest::addColumn<QString>("command");
    QTest::addColumn<QStringList>("lines");
    QTest::addColumn<int>("code");
    QTest::addColumn<QString>("description");
    const auto row = [](const char *name, const QString &command, const QStringList &lines,
                        int code, const QString &description) {
        QTest::newRow(name) << command << lines << code << description;
    };
    const QString name = u"DOMAIN=saumal.kz"_s;
    row("unknown command", u"Nonsense"_s, {}, 500, u"Invalid command name"_s);
    row("known elsewhere", u"ResendNotification"_s, {name}, 500, u"Invalid command name"_s);
    row("paging on one object", u"StatusDomain"_s, {name, u"LIMIT=1"_s}, 503,
        u"Invalid attribute name; LIMIT"_s);
    row("LAST", u"QueryDomainList"_s, {u"LAST=3"_s}, 503, u"Invalid attribute name; LAST"_s);
    row("index too high", u"CheckDomains"_s, {u"DOMAIN0=a.kz"_s, u"DOMAIN32=b.kz"_s}, 503,
        u"Invalid attribute name; DOMAIN32"_s);
    row("missing", u"StatusDomain"_s, {}, 504, u"Missing required attribute; DOMAIN"_s);
    row("empty", u"StatusDomain"_s, {u"DOMAIN="_s}, 504, u"Missing required attribute; DOMAIN"_s);
    row("unknown name", u"StatusDomain"_s, {u"DOMAIN=nowhere.kz"_s}, 545,
        u"Entity reference not found"_s);
    row("unknown handle", u"StatusContact"_s, {u"CONTACT=P-XXX1"_s}, 545,
        u"Entity reference not found"_s);
    row("unknown event", u"StatusEvent"_s, {u"EVENT=999999"_s}, 545,
        u"Entity reference not found"_s);
    row("unknown mode", u"SetDomainRenewalMode"_s, {name, u"RENEWALMODE=NEVER"_s}, 541,
        u"Invalid attribute value; RENEWALMODE"_s);
    row("no mode", u"SetDomainRenewalMode"_s, {name}, 504,
        u"Missing required attribute; RENEWALMODE"_s);
    row("mode of an unknown name", u"SetDomainRenewalMode"_s,
        {u"DOMAIN=nowhere.kz"_s, u"RENEWALMODE=AUTORENEW"_s}, 545, u"Entity reference not found"_s);
    row("limit is no number", u"QueryDomainList"_s, {u"LIMIT=ten"_s}, 505,
        u"Invalid attribute value syntax; LIMIT"_s);
    row("negative first", u"QueryDomainList"_s, {u"FIRST=-1"_s}, 505,
        u"Invalid attribute value syntax; FIRST"_s);
    row("unknown order", u"QueryDomainList"_s, {u"ORDERBY=COLOUR"_s}, 541,
        u"Invalid attribute value; ORDERBY"_s);
    row("unknown direction", u"QueryDomainList"_s, {u"ORDER=UP"_s}, 541,
        u"Invalid attribute value; ORDER"_s);
    row("unknown type", u"QueryDomainList"_s, {u"TYPE=SOME"_s}, 541,
        u"Invalid attribute value; TYPE"_s);
    row("type without days", u"QueryDomainList"_s, {u"TYPE=SHOWRENEW"_s}, 504,
        u"Missing required attribute; DAYS"_s);
    row("no date", u"QueryEventList"_s, {u"MINDATE=2026-02-30"_s}, 505,
        u"Invalid attribute value syntax; MINDATE"_s);
    row("date with T", u"QueryObjectLogList"_s, {u"MINDATE=2026-02-03T10:00:00"_s}, 505,
        u"Invalid attribute value syntax; MINDATE"_s);
    row("delete", u"DeleteDomain"_s, {name}, 541,
        u"Invalid attribute value; deletion not possible for this TLD; please set domain to "
        "AUTODELETE or AUTOEXPIRE"_s);
    row("restore", u"RestoreDomain"_s, {name}, 541,
        u"Invalid attribute value; restore not possible for this TLD"_s);
    row("delete of an unknown name", u"DeleteDomain"_s, {u"DOMAIN=nowhere.kz"_s}, 545,
        u"Entity reference not found"_s);
    row("price of what", u"DomainPrice"_s, {name, u"TYPE=TRADE"_s}, 541,
        u"Invalid attribute value; TYPE"_s);
    row("another account", u"StatusAccount"_s, {u"REGISTRAR=other"_s}, 545,
        u"Entity reference not found"_s);
}

void TestRefusals::refuses()
{
    QFETCH(QString, command);
    QFETCH(QStringList, lines);
    QFETCH(int, code);
    QFETCH(QString, description);
    Ask ask;
    const Reply reply = ask(command, lines);
    QCOMPARE(reply.http, 200);
    QCOMPARE(reply.code, code);
    QCOMPARE(reply.description, description);
    QVERIFY(reply.order.isEmpty());
    QCOMPARE(reply.raw.contains("runtime"), code != 503);
    QCOMPARE(reply.raw.contains("queuetime"), code != 503);
    QVERIFY(ask.registrar().book().isEmpty());
}

void TestRefusals::refusesOrders_data()
{
    QTest::addColumn<QString>("line");
    QTest::addColumn<int>("code");
    const auto row = [](const char *name, const QString &line, int code) {
        QTest::newRow(name) << line << code;
    };
    row("nothing wrong", u"PERIOD=10"_s, 200);
    row("Kazakh zone", u"DOMAIN=өңір.қаз"_s, 200);
    row("no name", u"DOMAIN="_s, 504);
    row("not a name", u"DOMAIN=a b.kz"_s, 505);
    row("hyphen first", u"DOMAIN=-a.kz"_s, 505);
    row("underscore", u"DOMAIN=a_b.kz"_s, 505);
    row("another zone", u"DOMAIN=new.example"_s, 541);
    row("below a name", u"DOMAIN=www.new.kz"_s, 541);
    row("a zone itself", u"DOMAIN=com.kz"_s, 541);
    row("ours", u"DOMAIN=saumal.kz"_s, 554);
    row("somebody else's", u"DOMAIN=nomad.kz"_s, 554);
    row("no years", u"PERIOD=0"_s, 541);
    row("too many years", u"PERIOD=11"_s, 541);
    row("years in words", u"PERIOD=one"_s, 505);
    row("unknown owner", u"OWNERCONTACT0=P-NONE1"_s, 545);
    row("second owner", u"OWNERCONTACT1=P-NEW31"_s, 503);
    row("no tech contact", u"TECHCONTACT0="_s, 504);
    row("one name server", u"NAMESERVER1="_s, 504);
    row("thirteen name servers", u"NAMESERVER12=ns13.steppe-dns.example"_s, 200);
    row("fourteen name servers", u"NAMESERVER13=ns14.steppe-dns.example"_s, 503);
    row("name server in Cyrillic", u"NAMESERVER0=нс.steppe-dns.example"_s, 541);
    row("name server without a dot", u"NAMESERVER0=ns1"_s, 541);
    row("lock", u"TRANSFERLOCK=2"_s, 541);
    row("mode", u"RENEWALMODE=EXPIREAUCTION"_s, 541);
    row("mode in lower case", u"RENEWALMODE=autodelete"_s, 200);
    row("unknown attribute", u"X-KZ-VAT=1"_s, 503);
}

void TestRefusals::refusesOrders()
{
    QFETCH(QString, line);
    QFETCH(int, code);
    Ask ask;
    const Reply reply = ask.order(u"new.kz"_s, {line}); // the last of two equal keys counts
    QCOMPARE(reply.code, code);
    QCOMPARE(ask.open(kz::sandbox::Kind::Registration), code == 200 ? 1 : 0);
    QCOMPARE(ask.registrar().book().size(), code == 200 ? 1 : 0);
}

void TestRefusals::refusesOrdersWithoutMoney()
{
    Ask ask;
    ask.registrar().setBalance(3849);
    QCOMPARE(ask.order(u"new.kz"_s).code, 546);
    ask.registrar().setBalance(3850);
    QCOMPARE(ask.order(u"new.kz"_s).code, 200);
}

void TestRefusals::takesAnotherRefusalCode()
{
    Ask ask;
    QVERIFY(ask.registrar().setOption(u"refusal"_s, u"552"_s));
    QCOMPARE(ask(u"DeleteDomain"_s, {u"DOMAIN=saumal.kz"_s}).code, 552);
    QCOMPARE(ask(u"RestoreDomain"_s, {u"DOMAIN=saumal.kz"_s}).code, 552);
    QCOMPARE(ask(u"StatusDomain"_s, {u"DOMAIN=saumal.kz"_s}).code, 200);
}

QTEST_APPLESS_MAIN(TestRefusals)
#include "tst_refusals.moc"
