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

Reply modify(Ask &ask, const QStringList &lines)
{
    return ask(u"ModifyDomain"_s, QStringList{u"DOMAIN="_s + name} + lines);
}

/// Servers and contacts of the name, in one line.
QString shown(Ask &ask)
{
    const Reply now = status(ask);
    return QStringList{now.values(u"nameserver"_s).join(u','), now.value(u"admin contact"_s),
                       now.value(u"tech contact"_s), now.value(u"billing contact"_s)}
        .join(u' ');
}

QStringList modifications(Ask &ask)
{
    const Reply list = ask(u"QueryEventList"_s, {u"SHOWALL=1"_s, u"CLASS=DOMAIN_MODIFICATION"_s});
    QStringList found;
    for (const int row : list.properties[u"event"_s].keys()) {
        if (list.value(u"object id"_s, row) == name)
            found << list.value(u"eventsubclass"_s, row);
    }
    return found;
}

/// A name with known servers and contacts.
void prepare(Ask &ask)
{
    ask.registrar().setOption(u"delay"_s, u"0"_s);
    QCOMPARE(modify(ask,
                    {u"NAMESERVER0=ns1.a.example"_s, u"NAMESERVER1=ns2.a.example"_s,
                     u"ADMINCONTACT0=P-ASL07"_s, u"TECHCONTACT0=P-STN01"_s,
                     u"BILLINGCONTACT0=P-STN02"_s})
                 .code,
             200);
    ask.registrar().setOption(u"delay"_s, u"172800"_s);
}

} // namespace

/// ModifyDomain: what people do later, what is so at once, and what is refused.
class TestModifications : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void changesLater_data();
    void changesLater();
    void changesAtOnce();
    void locksAndUnlocks_data();
    void locksAndUnlocks();
    void locksBesideAnOpenChange();
    void decides_data();
    void decides();
    void refuses_data();
    void refuses();
};

void TestModifications::changesLater_data()
{
    QTest::addColumn<QStringList>("lines");
    QTest::addColumn<QString>("after");
    QTest::newRow("whole set") << QStringList{u"NAMESERVER0=NS3.a.example"_s,
                                              u"NAMESERVER1=ns1.a.example"_s}
                               << u"ns3.a.example,ns1.a.example P-ASL07 P-STN01 P-STN02"_s;
    QTest::newRow("steps") << QStringList{u"ADDNAMESERVER0=ns3.a.example"_s,
                                          u"DELNAMESERVER0=ns1.a.example"_s}
                           << u"ns2.a.example,ns3.a.example P-ASL07 P-STN01 P-STN02"_s;
    QTest::newRow("there already") << QStringList{u"ADDNAMESERVER0=ns1.a.example"_s}
                                   << u"ns1.a.example,ns2.a.example P-ASL07 P-STN01 P-STN02"_s;
    QTest::newRow("contact") << QStringList{u"TECHCONTACT0=p-stn02"_s}
                             << u"ns1.a.example,ns2.a.example P-ASL07 P-STN02 P-STN02"_s;
    QTest::newRow("contact in steps")
        << QStringList{u"DELADMINCONTACT0=P-ASL07"_s, u"ADDADMINCONTACT0=P-NEW31"_s}
        << u"ns1.a.example,ns2.a.example P-NEW31 P-STN01 P-STN02"_s;
}

void TestModifications::changesLater()
{
    QFETCH(QStringList, lines);
    QFETCH(QString, after);
    Ask ask;
    prepare(ask);
    const QString before = shown(ask);
    const Reply taken = modify(ask, lines);
    QCOMPARE(taken.code, 200);
    QVERIFY(taken.order.isEmpty()); // code only
    QCOMPARE(shown(ask), before);
    QVERIFY(!status(ask).value(u"pending job"_s).isEmpty());
    QCOMPARE(modify(ask, lines).code, 552);
    ask.registrar().advance(2 * secondsPerDay - 60);
    QCOMPARE(shown(ask), before);
    ask.registrar().advance(61);
    QCOMPARE(shown(ask), after);
    QVERIFY(status(ask).value(u"pending job"_s).isEmpty());
    QCOMPARE(modifications(ask).mid(2),
             (QStringList{u"MODIFICATION_PENDING"_s, u"MODIFICATION_SUCCESSFUL"_s}));
}

void TestModifications::changesAtOnce()
{
    Ask ask;
    QCOMPARE(modify(ask, {}).code, 200); // alone it changes nothing
    QCOMPARE(modify(ask,
                    {u"X-DOMAIN-COMMENT=Сайт: Almaty = 2"_s, u"RENEWALMODE=autoexpire"_s,
                     u"AUTH=Kz+1%"_s})
                 .code,
             200);
    const Reply now = status(ask);
    QCOMPARE(now.value(u"x-domain-comment"_s), u"Сайт: Almaty = 2"_s);
    QCOMPARE(now.value(u"renewalmode"_s), u"AUTOEXPIRE"_s);
    QCOMPARE(now.value(u"auth"_s), u"Kz+1%"_s);
    QCOMPARE(now.value(u"updated by"_s), u"steppe-names:desk1"_s);
    QCOMPARE(
        ask(u"QueryDomainList"_s, {u"DOMAIN="_s + name, u"WIDE=1"_s}).value(u"domaincomment"_s),
        u"Сайт: Almaty = 2"_s);
    QVERIFY(modifications(ask).isEmpty());
    modify(ask, {u"X-DOMAIN-COMMENT="_s});
    QVERIFY(status(ask).value(u"x-domain-comment"_s).isEmpty());
}

void TestModifications::locksAndUnlocks_data()
{
    QTest::addColumn<QString>("unlock");
    QTest::addColumn<QString>("lock");
    QTest::newRow("flag") << u"TRANSFERLOCK=0"_s << u"TRANSFERLOCK=1"_s;
    QTest::newRow("status") << u"DELSTATUS0=clientTransferProhibited"_s
                            << u"ADDSTATUS0=clientTransferProhibited"_s;
    QTest::newRow("whole set") << u"STATUS0=clientHold"_s << u"STATUS0=clientTransferProhibited"_s;
}

void TestModifications::locksAndUnlocks()
{
    QFETCH(QString, unlock);
    QFETCH(QString, lock);
    Ask ask;
    const auto locked = [&ask] { return status(ask).value(u"transfer lock"_s) == u"1"_s; };
    modify(ask, {u"TRANSFERLOCK=1"_s});
    QVERIFY(locked());
    QVERIFY(status(ask).value(u"x-transferlock-until"_s).isEmpty());
    QCOMPARE(modify(ask, {unlock}).code, 200);
    QVERIFY(!locked());
    const auto back = kz::sandbox::readInstant(status(ask).value(u"x-transferlock-until"_s));
    QVERIFY(back);
    QVERIFY(qAbs(*back - ask.registrar().now() - 30 * secondsPerDay) < 60);
    QCOMPARE(modify(ask, {lock}).code, 200);
    QVERIFY(locked());
    QVERIFY(status(ask).value(u"x-transferlock-until"_s).isEmpty());
    modify(ask, {unlock});
    ask.registrar().advance(30 * secondsPerDay + 60);
    QVERIFY(locked());
}

void TestModifications::locksBesideAnOpenChange()
{
    Ask ask;
    prepare(ask);
    modify(ask, {u"TRANSFERLOCK=0"_s});
    QCOMPARE(modify(ask, {u"ADDNAMESERVER0=ns3.a.example"_s}).code, 200);
    QCOMPARE(modify(ask, {u"TRANSFERLOCK=1"_s}).code, 200);
    QCOMPARE(status(ask).value(u"transfer lock"_s), u"1"_s);
    QVERIFY(ask.registrar().decide(name, Decision::Done, {}, Kind::Modification));
    QCOMPARE(status(ask).value(u"transfer lock"_s), u"1"_s);
    QCOMPARE(status(ask).values(u"nameserver"_s).size(), 3);
}

void TestModifications::decides_data()
{
    QTest::addColumn<Decision>("decision");
    QTest::addColumn<QString>("subclass");
    QTest::addColumn<bool>("changed");
    QTest::newRow("done") << Decision::Done << u"MODIFICATION_SUCCESSFUL"_s << true;
    QTest::newRow("fail") << Decision::Fail << u"MODIFICATION_FAILED"_s << false;
    QTest::newRow("notify") << Decision::Notify << u"MODIFICATION_NOTIFY"_s << false;
}

void TestModifications::decides()
{
    QFETCH(Decision, decision);
    QFETCH(QString, subclass);
    QFETCH(bool, changed);
    Ask ask;
    prepare(ask);
    const QString before = shown(ask);
    modify(ask, {u"ADDNAMESERVER0=ns3.a.example"_s});
    QVERIFY(ask.registrar().decide(name, decision, {}, Kind::Modification));
    QCOMPARE(shown(ask) != before, changed);
    QCOMPARE(modifications(ask).last(), subclass);
}

void TestModifications::refuses_data()
{
    QTest::addColumn<QStringList>("lines");
    QTest::addColumn<int>("code");
    QTest::newRow("unknown contact") << QStringList{u"TECHCONTACT0=P-NOBODY"_s} << 545;
    QTest::newRow("another owner") << QStringList{u"OWNERCONTACT0=P-NEW31"_s} << 541;
    QTest::newRow("no host") << QStringList{u"ADDNAMESERVER0=ns1"_s} << 541;
    QTest::newRow("host in Unicode") << QStringList{u"ADDNAMESERVER0=ns1.дала.kz"_s} << 541;
    QTest::newRow("one server left") << QStringList{u"DELNAMESERVER0=ns1.a.example"_s} << 541;
    QTest::newRow("lock") << QStringList{u"TRANSFERLOCK=2"_s} << 541;
    QTest::newRow("status") << QStringList{u"ADDSTATUS0=serverHold"_s} << 541;
    QTest::newRow("mode") << QStringList{u"RENEWALMODE=NEVER"_s} << 541;
    QTest::newRow("unknown parameter") << QStringList{u"PERIOD=1"_s} << 503;
}

void TestModifications::refuses()
{
    QFETCH(QStringList, lines);
    QFETCH(int, code);
    Ask ask;
    prepare(ask);
    const QMap<QString, QMap<int, QString>> before = status(ask).properties;
    QCOMPARE(modify(ask, lines).code, code);
    QCOMPARE(status(ask).properties, before);
    QCOMPARE(ask(u"ModifyDomain"_s, {u"DOMAIN=nobody-has.kz"_s}).code, 545);
}

QTEST_APPLESS_MAIN(TestModifications)
#include "tst_modifications.moc"
