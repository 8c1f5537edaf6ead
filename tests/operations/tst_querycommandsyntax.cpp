#include "operations/querycommandsyntax.h"
#include "operations/reply.h"
#include "operations/typedcommand.h"

#include <QTest>

using namespace kz;
using namespace Qt::StringLiterals;

class QueryCommandSyntaxTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void sends()
    {
        const QueryCommandSyntax op{.name = u" AddDomain "_s, .domain = u"example.kz"_s};
        QCOMPARE(
            test::lines(op.params()),
            (QStringList{u"COMMANDNAME=AddDomain"_s, u"DOMAIN=example.kz"_s, u"TYPE=REQUEST"_s}));
        QVERIFY(!validate(QueryCommandSyntax{}).ok());
        QVERIFY(!validate(QueryCommandSyntax{.name = u"a\nb"_s}).ok());
    }

    void parses()
    {
        const auto outcome = QueryCommandSyntax::parse(
            test::reply(200,
                        {{u"parameter"_s, {u"domain"_s, u"PERIOD"_s, QString(), u"AUTH"_s}},
                         {u"required"_s, {u"1"_s, u"YES"_s, u"1"_s, QString()}},
                         {u"range"_s, {u"<TEXT>"_s, u"1|2"_s, QString(), QString()}},
                         {u"title"_s, {u"Name"_s, QString(), QString(), QString()}}}));
        QVERIFY(outcome);
        QCOMPARE(outcome->rows.size(), 3);
        QCOMPARE(outcome->rows.at(0),
                 (QueryCommandSyntax::Row{u"DOMAIN"_s, true, u"<TEXT>"_s, u"Name"_s}));
        QVERIFY(outcome->rows.at(1).required);
        QVERIFY(!outcome->rows.at(2).required);
        QVERIFY(!QueryCommandSyntax::parse(test::reply(545)));
    }

    void comparesWithWhatWasTyped_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QStringList>("remarks");
        const auto row = [](const char *name, const QString &text, const QStringList &remarks) {
            QTest::newRow(name) << text << remarks;
        };
        const QString good = u"AddThing\nDOMAIN=a.kz\nNAMESERVER1=ns.a.kz"_s;
        row("good", good, {});
        row("nothing", u"AddThing"_s, {u"0 DOMAIN"_s, u"0 NAMESERVER#"_s});
        row("empty", u"AddThing\nDOMAIN=\nNAMESERVER0=x"_s, {u"0 DOMAIN"_s});
        row("unlisted", good + u"\nDOMAINS=b"_s, {u"1 DOMAINS"_s});
        row("no number", good + u"\nNAMESERVER=b"_s, {u"1 NAMESERVER"_s});
        row("number of a name", good + u"\nNAMESERVERS1=b"_s, {u"1 NAMESERVERS1"_s});
        row("anything behind", good + u"\nX-FEE-AMOUNT=1"_s, {});
        row("named value", good + u"\nMODE=defaultish"_s, {u"2 MODE DEFAULT, AUTORENEW"_s});
        row("in any case", good + u"\nmode=autorenew"_s, {});
        row("null", good + u"\nMODE="_s, {});
        row("free text", good + u"\nNOTE=whatever"_s, {});
    }
    void comparesWithWhatWasTyped()
    {
        QFETCH(QString, text);
        QFETCH(QStringList, remarks);
        const QList<QueryCommandSyntax::Row> rows{
            {.parameter = u"DOMAIN"_s, .required = true, .range = u"<TEXT>"_s, .description = {}},
            {.parameter = u"NAMESERVER#"_s, .required = true, .range = {}, .description = {}},
            {.parameter = u"X-FEE-*"_s, .range = {}, .description = {}},
            {.parameter = u"MODE"_s, .range = u"DEFAULT|AUTORENEW|<NULL>"_s, .description = {}},
            {.parameter = u"NOTE"_s, .range = u"a|<TEXT>"_s, .description = {}}};
        QStringList said;
        for (const SyntaxRemark &one : syntaxRemarks(TypedCommand{text}.params(), rows))
            said.append(u"%1 %2 %3"_s.arg(one.kind).arg(one.parameter, one.range).trimmed());
        QCOMPARE(said, remarks);
    }
};

QTEST_APPLESS_MAIN(QueryCommandSyntaxTest)
#include "tst_querycommandsyntax.moc"
