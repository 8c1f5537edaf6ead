#include "sandbox/ask.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace kz::sandbox::test;

namespace {

const QString used = u"ns1.tengri-soft.kz"_s;
const QString idle = u"ns-old.tengri-soft.kz"_s;
const QString fresh = u"ns3.tengri-soft.kz"_s;

QStringList add(const QString &host, const QStringList &more = {})
{
    return QStringList{u"NAMESERVER="_s + host, u"IPADDRESS0=192.0.2.7"_s} + more;
}

} // namespace

/// Name-server objects: made below names of the account, changed in steps, kept while in use.
class TestHosts : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void checks();
    void makes();
    void refuses_data();
    void refuses();
    void changesInSteps();
    void renames();
    void deletesWhatNobodyUses();
    void keepsWhatIsUsed();
    void lists();
    void logs();
};

void TestHosts::checks()
{
    Ask ask;
    const Reply there = ask(u"CheckNameserver"_s, {u"NAMESERVER="_s + used});
    QCOMPARE(there.code, 213);
    QCOMPARE(there.description, u"Name server not available"_s);
    QCOMPARE(there.values(u"ipaddress"_s),
             (QStringList{u"192.0.2.53"_s, u"2001:db8:0:0:0:0:0:53"_s}));
    QCOMPARE(ask(u"CheckNameserver"_s, {u"NAMESERVER="_s + fresh}).code, 212);
    QCOMPARE(ask(u"CheckNameserver"_s, {u"NAMESERVER=ns1"_s}).code, 541);
}

void TestHosts::makes()
{
    Ask ask;
    QCOMPARE(ask(u"AddNameserver"_s, add(fresh, {u"IPADDRESS1=2001:DB8::7"_s})).code, 200);
    const Reply shown = ask(u"StatusNameserver"_s, {u"NAMESERVER="_s + fresh});
    QCOMPARE(shown.code, 200);
    QCOMPARE(shown.value(u"nameserver"_s), fresh);
    // Given back in full, as the registrar's page says.
    QCOMPARE(shown.values(u"ipaddress"_s),
             (QStringList{u"192.0.2.7"_s, u"2001:db8:0:0:0:0:0:7"_s}));
    QCOMPARE(shown.values(u"status"_s), QStringList{u"ok"_s});
    QCOMPARE(shown.value(u"created by"_s), u"steppe-names:desk1"_s);
    QCOMPARE(ask.registrar().applied(u"AddNameserver"_s, fresh), 1);
    QStringList names;
    for (const QString &entry : shown.order)
        names.append(entry.section(u'[', 0, 0));
    const QStringList asSent = names;
    names.sort();
    QCOMPARE(asSent, names);
}

void TestHosts::refuses_data()
{
    QTest::addColumn<QString>("command");
    QTest::addColumn<QStringList>("lines");
    QTest::addColumn<int>("code");
    const QString make = u"AddNameserver"_s;
    const QString change = u"ModifyNameserver"_s;
    const auto row = [](const char *name, const QString &command, const QStringList &lines,
                        int code) { QTest::newRow(name) << command << lines << code; };
    row("parent not here", make, add(u"ns1.elsewhere.kz"_s), 550);
    row("parent is a zone", make, add(u"ns1.com.kz"_s), 550);
    row("exists", make, add(used), 540);
    row("no host", make, {u"IPADDRESS0=192.0.2.7"_s}, 504);
    row("no address", make, {u"NAMESERVER="_s + fresh}, 504);
    row("no such address", make, {u"NAMESERVER="_s + fresh, u"IPADDRESS0=192.0.2"_s}, 505);
    row("Cyrillic", make, add(u"нс.tengri-soft.kz"_s), 541);
    row("unknown attribute", make, add(fresh, {u"GLUE=1"_s}), 503);
    row("change unknown", change, {u"NAMESERVER="_s + fresh, u"ADDIPADDRESS0=192.0.2.7"_s}, 545);
    row("remove what is not there", change, {u"NAMESERVER="_s + used, u"DELIPADDRESS0=192.0.2.7"_s},
        541);
    row("remove the last", change, {u"NAMESERVER="_s + idle, u"DELIPADDRESS0=203.0.113.9"_s}, 541);
    row("rename to what exists", change, {u"NAMESERVER="_s + idle, u"NEWNAMESERVER="_s + used},
        540);
    row("rename below nothing", change,
        {u"NAMESERVER="_s + idle, u"NEWNAMESERVER=ns1.elsewhere.kz"_s}, 550);
    row("delete unknown", u"DeleteNameserver"_s, {u"NAMESERVER="_s + fresh}, 545);
    row("delete used", u"DeleteNameserver"_s, {u"NAMESERVER="_s + used}, 532);
    row("status unknown", u"StatusNameserver"_s, {u"NAMESERVER="_s + fresh}, 545);
}

void TestHosts::refuses()
{
    QFETCH(QString, command);
    QFETCH(QStringList, lines);
    QFETCH(int, code);
    Ask ask;
    QCOMPARE(ask(command, lines).code, code);
    QVERIFY(ask.registrar().book().isEmpty());
    // Nothing was half done.
    QCOMPARE(ask(u"StatusNameserver"_s, {u"NAMESERVER="_s + used}).values(u"ipaddress"_s).size(),
             2);
    QCOMPARE(ask(u"StatusNameserver"_s, {u"NAMESERVER="_s + idle}).code, 200);
}

void TestHosts::changesInSteps()
{
    Ask ask;
    // The registrar's own spelling or the short one: it is one address.
    QCOMPARE(ask(u"ModifyNameserver"_s,
                 {u"NAMESERVER="_s + used, u"ADDIPADDRESS0=192.0.2.54"_s,
                  u"DELIPADDRESS0=2001:db8::53"_s})
                 .code,
             200);
    QCOMPARE(ask(u"StatusNameserver"_s, {u"NAMESERVER="_s + used}).values(u"ipaddress"_s),
             (QStringList{u"192.0.2.53"_s, u"192.0.2.54"_s}));
    QCOMPARE(ask(u"ModifyNameserver"_s, {u"NAMESERVER="_s + used, u"IPADDRESS0=192.0.2.60"_s}).code,
             200);
    QCOMPARE(ask(u"StatusNameserver"_s, {u"NAMESERVER="_s + used}).values(u"ipaddress"_s),
             QStringList{u"192.0.2.60"_s});
}

void TestHosts::renames()
{
    Ask ask;
    QCOMPARE(
        ask(u"ModifyNameserver"_s, {u"NAMESERVER="_s + used, u"NEWNAMESERVER="_s + fresh}).code,
        200);
    QCOMPARE(ask(u"StatusNameserver"_s, {u"NAMESERVER="_s + used}).code, 545);
    QCOMPARE(ask(u"StatusDomain"_s, {u"DOMAIN=bereke-bazar.kz"_s}).values(u"nameserver"_s),
             (QStringList{fresh, u"ns2.tengri-soft.kz"_s}));
}

void TestHosts::deletesWhatNobodyUses()
{
    Ask ask;
    QCOMPARE(ask(u"DeleteNameserver"_s, {u"NAMESERVER="_s + idle}).code, 200);
    QCOMPARE(ask(u"StatusNameserver"_s, {u"NAMESERVER="_s + idle}).code, 545);
}

void TestHosts::keepsWhatIsUsed()
{
    Ask ask;
    const Reply refused = ask(u"DeleteNameserver"_s, {u"NAMESERVER="_s + used});
    QCOMPARE(refused.code, 532);
    QCOMPARE(refused.description, u"Domain names linked with name server"_s);
    QCOMPARE(ask(u"StatusNameserver"_s, {u"NAMESERVER="_s + used}).values(u"status"_s),
             (QStringList{u"ok"_s, u"linked"_s}));
    // By force it gets another name, and the names that use it with it.
    QCOMPARE(ask(u"DeleteNameserver"_s, {u"NAMESERVER="_s + used, u"FORCE=1"_s}).code, 200);
    QCOMPARE(ask(u"StatusNameserver"_s, {u"NAMESERVER="_s + used}).code, 545);
    const QString renamed =
        ask(u"StatusDomain"_s, {u"DOMAIN=bereke-bazar.kz"_s}).value(u"nameserver"_s);
    QVERIFY2(renamed.startsWith("deleted-"_L1), qPrintable(renamed));
    QCOMPARE(ask(u"StatusNameserver"_s, {u"NAMESERVER="_s + renamed}).code, 200);
}

void TestHosts::lists()
{
    Ask ask;
    const Reply all = ask(u"QueryNameserverList"_s);
    QCOMPARE(all.values(u"column"_s), QStringList{u"nameserver"_s});
    QCOMPARE(all.value(u"total"_s), u"4"_s);
    const Reply below =
        ask(u"QueryNameserverList"_s, {u"PARENTDOMAIN=tengri-soft.kz"_s, u"WIDE=1"_s});
    QCOMPARE(below.values(u"nameserver"_s), (QStringList{idle, used, u"ns2.tengri-soft.kz"_s}));
    QCOMPARE(below.value(u"ipaddress"_s, 1), u"192.0.2.53,2001:db8:0:0:0:0:0:53"_s);
    QCOMPARE(below.value(u"status"_s, 1), u"ok,linked"_s);
    QCOMPARE(ask(u"QueryNameserverList"_s, {u"NAMESERVER=ns1.*"_s}).value(u"total"_s), u"2"_s);
    QCOMPARE(ask(u"QueryNameserverList"_s, {u"PARENTDOMAIN=soft.kz"_s}).value(u"total"_s), u"0"_s);
}

void TestHosts::logs()
{
    Ask ask;
    ask(u"AddNameserver"_s, add(fresh));
    const Reply log =
        ask(u"QueryObjectLogList"_s, {u"OBJECTID="_s + fresh, u"OBJECTCLASS=NAMESERVER"_s});
    QCOMPARE(log.values(u"operation type"_s), QStringList{u"AddNameserver"_s});
    QCOMPARE(log.values(u"operation status"_s), QStringList{u"REQUEST"_s});
    ask.login = u"steppe-names:reader"_s;
    ask.password = u"Steppe-Sandbox-4"_s;
    QCOMPARE(ask(u"AddNameserver"_s, add(u"ns4.tengri-soft.kz"_s)).code, 530);
    QCOMPARE(ask(u"StatusNameserver"_s, {u"NAMESERVER="_s + fresh}).code, 200);
}

QTEST_APPLESS_MAIN(TestHosts)
#include "tst_hosts.moc"
