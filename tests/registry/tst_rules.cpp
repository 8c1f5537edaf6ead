#include "registry/commandrows.h"
#include "registry/contactrows.h"
#include "registry/eventrows.h"
#include "registry/hostingrows.h"
#include "registry/namerows.h"
#include "registry/nameserverrows.h"
#include "registry/orderrows.h"
#include "registry/taxidrows.h"

#include <QSet>
#include <QTest>

#include <algorithm>

using namespace kz;
using namespace kz::rows;

namespace {

const QList<Row> &ruleRows()
{
    static const QList<Row> list = [] {
        Rows rows;
        addNames(rows);
        addTransfers(rows);
        addTerms(rows);
        addHosting(rows);
        addEvents(rows);
        addTaxIds(rows);
        addContacts(rows);
        addNameServers(rows);
        addCommands(rows);
        return rows.list;
    }();
    return list;
}

bool speaks(const Row &row)
{
    return std::any_of(row.said.begin(), row.said.end(),
                       [&row](const Problem &problem) { return problem.rule == row.rule; });
}

} // namespace

/// Each rule fires on what it is about and is silent otherwise; the table of rules is complete.
class TestRules : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void fires_data();
    void fires();
    void everyRuleHasBothSides();
    void tableIsComplete();
    void everyDocumentedIdHasItsEntry();
    void sentencesAreFilled();
    void worstIsTheWorst();
};

void TestRules::fires_data()
{
    QTest::addColumn<qsizetype>("index");
    const QList<Row> &rows = ruleRows();
    for (qsizetype i = 0; i < rows.size(); ++i) {
        const QString title = u"%1 %2 %3 #%4"_qs.arg(
            QString(info(rows[i].rule).id), rows[i].fires ? u"fires"_qs : u"silent"_qs,
            rows[i].name.simplified().left(40), QString::number(i));
        QTest::newRow(title.toUtf8().constData()) << i;
    }
}

void TestRules::fires()
{
    QFETCH(qsizetype, index);
    const Row &row = ruleRows().at(index);
    QCOMPARE(speaks(row), row.fires);
}

void TestRules::everyRuleHasBothSides()
{
    for (const RuleInfo &rule : allRules()) {
        const auto has = [&rule](bool fires) {
            return std::any_of(ruleRows().begin(), ruleRows().end(), [&](const Row &row) {
                return row.rule == rule.rule && row.fires == fires;
            });
        };
        QVERIFY2(has(true), rule.id.data());
        QVERIFY2(has(false), rule.id.data());
    }
}

void TestRules::tableIsComplete()
{
    QSet<QString> ids;
    for (const RuleInfo &rule : allRules()) {
        QVERIFY(!rule.id.isEmpty());
        QVERIFY2(!ids.contains(rule.id), rule.id.data());
        ids.insert(rule.id);
        QVERIFY2(rule.source.size() > 8, rule.id.data());
        const QString sentence = utf8(rule.sentence);
        QVERIFY2(sentence.endsWith(u'.') || sentence.endsWith(QStringLiteral(".”")),
                 rule.id.data());
        QVERIFY2(!sentence.contains(QStringLiteral("%3")), rule.id.data());
        QCOMPARE(info(rule.rule).id, rule.id);
    }
    QCOMPARE(ids.size(), static_cast<qsizetype>(lastRule) + 1);
}

void TestRules::everyDocumentedIdHasItsEntry()
{
    QStringList wanted = {u"V1b"_qs};
    const auto numbered = [&wanted](QLatin1StringView letter, int count) {
        for (int i = 1; i <= count; ++i)
            wanted.append(letter + QString::number(i));
    };
    numbered(QLatin1StringView("L"), 12);
    numbered(QLatin1StringView("N"), 9);
    numbered(QLatin1StringView("T"), 15);
    numbered(QLatin1StringView("H"), 9);
    numbered(QLatin1StringView("V"), 11);
    numbered(QLatin1StringView("D"), 16);
    for (const char letter : {'a', 'b', 'c', 'd', 'e', 'f', 'g', 'h'})
        wanted.append(QLatin1StringView("H-") + QLatin1Char(letter));
    QStringList found;
    for (const RuleInfo &rule : allRules())
        found.append(rule.id);
    for (const QString &id : wanted)
        QVERIFY2(found.contains(id), qPrintable(id));
}

void TestRules::sentencesAreFilled()
{
    for (const Row &row : ruleRows()) {
        for (const Problem &problem : row.said) {
            const QString sentence = text(problem);
            const QString plain = utf8(info(problem.rule).sentence);
            QVERIFY(!sentence.isEmpty());
            // What a sentence asks for must be there, or it would read “”.
            if (plain.contains(QStringLiteral("%2")))
                QVERIFY2(!problem.detail.isEmpty(), info(problem.rule).id.data());
            QVERIFY(!problem.field.isEmpty());
        }
    }
    const Problem tricky{field, Rule::M2MailSyntax, u"a%2b%1"_qs, u"x"_qs};
    QVERIFY(text(tricky).contains(u"a%2b%1"_qs));
}

void TestRules::worstIsTheWorst()
{
    QCOMPARE(worst({}), Verdict::Ok);
    const Problem remark{field, Rule::L8VeryShort, {}};
    const Problem warning{field, Rule::L5HyphensThreeFour, {}};
    const Problem block{field, Rule::L1LabelLength, {}};
    QCOMPARE(worst({remark}), Verdict::Info);
    QCOMPARE(worst({remark, warning}), Verdict::Warn);
    QCOMPARE(worst({block, warning, remark}), Verdict::Block);
}

QTEST_APPLESS_MAIN(TestRules)

#include "tst_rules.moc"
