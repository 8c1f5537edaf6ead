#include "operations/hostcases.h"
#include "operations/modifynameserver.h"

using namespace kz;
using namespace Qt::StringLiterals;
using Field = ModifyNameserver::Field;

namespace {

const QString kept = u"2a00:5da0:0:0:0:0:0:1"_s;

ModifyNameserver change(const QStringList &after)
{
    return {.host = test::host, .before = {u"195.210.46.2"_s, kept}, .after = after};
}

QList<Look> looks()
{
    const Params params = change({u"195.210.46.3"_s, u"2a00:5da0::1"_s}).params();
    return ModifyNameserver::looks({.params = params, .at = test::hostSentAt});
}

} // namespace

class ModifyNameserverTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void sendsOnlyTheChange()
    {
        // The IPv6 address is the same in both spellings and is not sent.
        const ModifyNameserver op = change({u"2A00:5DA0::1"_s, u"195.210.46.3"_s});
        QCOMPARE(test::lines(op.params()),
                 (QStringList{u"NAMESERVER=ns1.primer.kz"_s, u"ADDIPADDRESS0=195.210.46.3"_s,
                              u"DELIPADDRESS0=195.210.46.2"_s}));
        QCOMPARE(op.object(), test::host);
        QVERIFY(validate(op).ok());
        // What goes is spelled as the registrar spells it, what comes in the short form.
        const ModifyNameserver six = change({u"195.210.46.2"_s, u"2a00:5da0:0:0::2"_s});
        QCOMPARE(test::lines(six.params()).sliced(1),
                 (QStringList{u"ADDIPADDRESS0=2a00:5da0::2"_s, u"DELIPADDRESS0="_s + kept}));
    }

    void checks_data()
    {
        QTest::addColumn<ModifyNameserver>("op");
        QTest::addColumn<Rule>("rule");
        QTest::addColumn<QString>("field");
        ModifyNameserver nameless = change({u"195.210.46.3"_s});
        nameless.host.clear();
        const QString address(Field::address);
        QTest::newRow("no host") << nameless << Rule::X3Missing << QString(Field::host);
        QTest::newRow("no change")
            << change({u"2a00:5da0::1"_s, u"195.210.46.2"_s}) << Rule::X3Missing << address;
        QTest::newRow("none left") << change({}) << Rule::D6NeedsAddress << address;
        QTest::newRow("not public")
            << change({u"192.168.1.1"_s}) << Rule::D9AddressNotPublic << address;
    }
    void checks()
    {
        QFETCH(ModifyNameserver, op);
        QFETCH(Rule, rule);
        QFETCH(QString, field);
        QVERIFY(test::has(op.check(), rule, field));
        QVERIFY(!test::has(change({u"195.210.46.3"_s}).check(), rule, field));
    }

    void leavesWhatStaysUnjudged()
    {
        // An address that the registrar holds already is not ours to refuse.
        ModifyNameserver op = change({u"10.0.0.1"_s, u"195.210.46.3"_s});
        op.before = {u"10.0.0.1"_s};
        QCOMPARE(op.check(), Problems());
    }

    void parses()
    {
        QVERIFY(ModifyNameserver::parse(test::reply(200)));
        QVERIFY(!ModifyNameserver::parse(test::notFound()));
    }

    void looksAtTheServer_data()
    {
        QTest::addColumn<Reply>("reply");
        QTest::addColumn<int>("finding");
        const auto row = [](const char *name, const QStringList &addresses, Finding finding) {
            QTest::newRow(name) << test::shownHost(addresses, u"2020-01-01 00:00:00.0"_s)
                                << int(finding);
        };
        row("as wanted", {u"195.210.46.3"_s, kept}, Finding::Done);
        row("with more", {u"195.210.46.3"_s, u"195.210.46.8"_s}, Finding::Done);
        row("as before", {u"195.210.46.2"_s, kept}, Finding::Inconclusive);
        row("half done", {u"195.210.46.2"_s, u"195.210.46.3"_s}, Finding::Inconclusive);
        QTest::newRow("gone") << test::notFound() << int(Finding::Inconclusive);
        QTest::newRow("no right") << test::reply(530) << int(Finding::Inconclusive);
    }
    void looksAtTheServer()
    {
        QFETCH(Reply, reply);
        QFETCH(int, finding);
        QCOMPARE(looks().at(0).request.command, u"StatusNameserver"_s);
        QCOMPARE(int(looks().at(0).judge(reply).finding), finding);
    }

    void looksAtTheLog_data()
    {
        QTest::addColumn<Reply>("reply");
        QTest::addColumn<int>("finding");
        // Of which change of the host it tells nobody knows.
        test::logRows(u"ModifyNameserver"_s, u"UPDATE"_s, u"AddNameserver"_s,
                      Finding::Inconclusive);
    }
    void looksAtTheLog()
    {
        QFETCH(Reply, reply);
        QFETCH(int, finding);
        QCOMPARE(int(looks().at(1).judge(reply).finding), finding);
    }
};

QTEST_APPLESS_MAIN(ModifyNameserverTest)
#include "tst_modifynameserver.moc"
