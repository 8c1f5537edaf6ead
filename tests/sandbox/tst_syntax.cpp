#include "sandbox/ask.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace kz::sandbox::test;

/// What the registrar says of its own commands, and that it then takes just that.
class TestSyntax : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void describes();
    void gathersNumberedOnes();
    void leavesOutWhatTheZoneLacks();
    void describesNoAnswers();
    void keepsTheOrderOfProperties();
    void agreesWithWhatIsRefused();
    void refuses_data();
    void refuses();

private:
    static QString of(const Reply &reply, const QString &parameter, const QString &column)
    {
        const int row = int(reply.values(u"parameter"_s).indexOf(parameter));
        return row < 0 ? u"(none)"_s : reply.value(column, row);
    }
    static Reply syntax(Ask &ask, const QString &command, const QStringList &more = {})
    {
        return ask(u"QueryCommandSyntax"_s, QStringList{u"COMMANDNAME="_s + command} + more);
    }
};

void TestSyntax::describes()
{
    Ask ask;
    const Reply reply = syntax(ask, u"setdomainrenewalmode"_s);
    QCOMPARE(reply.code, 200);
    QCOMPARE(reply.value(u"commandname"_s), u"SetDomainRenewalMode"_s);
    QCOMPARE(reply.values(u"parameter"_s),
             (QStringList{u"DOMAIN"_s, u"RENEWALMODE"_s, u"TOKEN"_s}));
    QCOMPARE(reply.values(u"required"_s), (QStringList{u"1"_s, u"1"_s, u"0"_s}));
    QCOMPARE(reply.values(u"optional"_s), (QStringList{u"0"_s, u"0"_s, u"1"_s}));
    QCOMPARE(of(reply, u"RENEWALMODE"_s, u"range"_s),
             u"DEFAULT|AUTORENEW|AUTODELETE|AUTOEXPIRE|RENEWONCE"_s);
    QCOMPARE(of(reply, u"DOMAIN"_s, u"range"_s), u"<TEXT>"_s);
    QVERIFY(!reply.properties.contains(u"domain"_s));
}

void TestSyntax::gathersNumberedOnes()
{
    Ask ask;
    const Reply reply = syntax(ask, u"AddDomain"_s);
    QCOMPARE(reply.values(u"parameter"_s).count(u"NAMESERVER#"_s), 1);
    QCOMPARE(of(reply, u"NAMESERVER#"_s, u"required"_s), u"1"_s);
    QCOMPARE(of(reply, u"NAMESERVER#"_s, u"quantity"_s), u"13"_s);
    QCOMPARE(of(reply, u"OWNERCONTACT0"_s, u"required"_s), u"1"_s);
    QCOMPARE(of(reply, u"ADMINCONTACT#"_s, u"required"_s), u"1"_s);
    QCOMPARE(of(reply, u"NAMESERVER0"_s, u"required"_s), u"(none)"_s);
}

void TestSyntax::leavesOutWhatTheZoneLacks()
{
    Ask ask;
    const Reply all = syntax(ask, u"AddDomain"_s);
    const Reply kz = syntax(ask, u"AddDomain"_s, {u"DOMAIN=saumal.kz"_s});
    QCOMPARE(kz.value(u"domain"_s), u"saumal.kz"_s);
    QVERIFY(all.values(u"parameter"_s).contains(u"X-FEE-*"_s));
    QVERIFY(!kz.values(u"parameter"_s).contains(u"X-FEE-*"_s));
    QCOMPARE(of(kz, u"X-COMPANY-VAT-ID"_s, u"paramgroup"_s), u"Zone specific"_s);
    const Reply any = syntax(ask, u"AddDomain"_s, {u"DOMAIN=saumal.kz"_s, u"IGNOREZONE=1"_s});
    QCOMPARE(any.values(u"parameter"_s), all.values(u"parameter"_s));
}

void TestSyntax::describesNoAnswers()
{
    Ask ask;
    const Reply reply = syntax(ask, u"StatusDomain"_s, {u"TYPE=RESPONSE"_s});
    QCOMPARE(reply.code, 200);
    QCOMPARE(reply.value(u"count"_s), u"0"_s);
    QVERIFY(reply.values(u"parameter"_s).isEmpty());
}

void TestSyntax::keepsTheOrderOfProperties()
{
    Ask ask;
    const Reply reply = syntax(ask, u"StatusDomain"_s, {u"DOMAIN=saumal.kz"_s});
    QStringList names;
    for (const QString &entry : reply.order) {
        const QString name = entry.section(u'[', 0, 0);
        const bool row = reply.values(u"column"_s).contains(name) && name != "parameter"_L1;
        if (!row && !names.contains(name))
            names.append(name);
    }
    const QStringList asSent = names;
    names.sort();
    QCOMPARE(asSent, names);
}

/// What is said to be required is missed when it is not there.
void TestSyntax::agreesWithWhatIsRefused()
{
    Ask ask;
    int checked = 0;
    for (const QString &command :
         {u"StatusDomain"_s, u"TransferDomain"_s, u"AddNameserver"_s, u"QueryCommandSyntax"_s}) {
        const Reply reply = syntax(ask, command);
        for (int row = 0; row < reply.values(u"parameter"_s).size(); ++row) {
            if (reply.value(u"required"_s, row) != "1"_L1)
                continue;
            QCOMPARE(ask(command).code, 504);
            ++checked;
            break;
        }
    }
    QCOMPARE(checked, 4);
}

void TestSyntax::refuses_data()
{
    QTest::addColumn<QStringList>("lines");
    QTest::addColumn<int>("code");
    const QString known = u"COMMANDNAME=StatusDomain"_s;
    QTest::newRow("no command") << QStringList{} << 504;
    QTest::newRow("unknown command") << QStringList{u"COMMANDNAME=Nonsense"_s} << 541;
    QTest::newRow("unknown type") << QStringList{known, u"TYPE=OTHER"_s} << 541;
    QTest::newRow("unknown zone") << QStringList{known, u"DOMAIN=a.example"_s} << 541;
    QTest::newRow("paging") << QStringList{known, u"LIMIT=1"_s} << 503;
}

void TestSyntax::refuses()
{
    QFETCH(QStringList, lines);
    Ask ask;
    QTEST(ask(u"QueryCommandSyntax"_s, lines).code, "code");
}

QTEST_GUILESS_MAIN(TestSyntax)
#include "tst_syntax.moc"
