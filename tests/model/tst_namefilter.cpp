#include "model/namefilter.h"
#include "support/somenames.h"

#include <QTest>

using namespace kz;
using namespace kz::test;
using namespace Qt::StringLiterals;

namespace {

const QDate today(2027, 2, 19);

Order order(const QString &ace, const QString &command)
{
    Order result;
    result.id = ace;
    result.request = {.command = command, .object = ace};
    result.state = Order::State::Accepted;
    return result;
}

QString ace(const Portfolio &names, int slot)
{
    return QString::fromUtf8(names.columns().ace(slot));
}

Portfolio account()
{
    Portfolio names;
    names.assign(someNames(1'500, 5));
    names.setAccountMode(RenewalMode::AutoDelete);
    names.setOwners({{u"P-Own1"_s, u"Жайлау Сүт"_s}, {u"P-Own2"_s, u"Dala Coffee LLP"_s}});
    names.setOpenOrders({order(ace(names, 3), u"RenewDomain"_s),
                         order(ace(names, 4), u"TradeDomain"_s),
                         order(u"not-here.kz"_s, u"AddDomain"_s)});
    names.setTrades({{ace(names, 9), u"TRADEPENDING"_s},
                     {u"not-here.kz"_s, u"PENDING"_s},
                     {QString(), u"PENDING"_s}}); // an entry without a name that can be read
    names.setNotes({{ace(names, 7), {u"Шарт жіберілді"_s}}, {ace(names, 8), {u"call Steppe"_s}}});
    return names;
}

} // namespace

/// What is typed to find names: looking at all at once and at each alone say the same.
class TestNameFilter : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void allAtOnceLikeEachAlone_data();
    void allAtOnceLikeEachAlone();
    void grammar_data();
    void grammar();
    void halfTyped_data();
    void halfTyped();
    void whileItIsTyped();
    void deepBracketsAndLongLines();
};

void TestNameFilter::allAtOnceLikeEachAlone_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<bool>("finds");
    for (const char *typed : {"а",
                              "k",
                              "алма",
                              "АЛМА",
                              "xn--",
                              ".kz",
                              "kofe",
                              "kz",
                              "1",
                              "own1",
                              "жайлау сүт",
                              "dala coffee",
                              "ns3.example",
                              "active",
                              "auto-delete",
                              "default",
                              "ескерту",
                              "шарт",
                              "steppe",
                              "newmode",
                              "name:kofe",
                              "mode:autodelete",
                              "mode:newmode",
                              "mode:auto",
                              "effective:autodelete",
                              "effective:auto-delete",
                              "days<30",
                              "days<=30",
                              "days>30",
                              "days>=30",
                              "days=5",
                              "days:5",
                              "days<0",
                              "days:<0",
                              "days>-5",
                              "owner:жайлау",
                              "owner:p-own1",
                              "owner:coffee",
                              "ns:ns4",
                              "status:hold",
                              "pending:yes",
                              "pending:no",
                              "pending:trade",
                              "pending:renew",
                              "lock:on",
                              "lock:off",
                              "note:yes",
                              "note:no",
                              "note:шарт",
                              "kofe OR алма",
                              "kofe -1",
                              "NOT kofe",
                              "NOT (kofe OR алма) 1",
                              "kofe AND алма OR steppe 2",
                              "kofe (1 OR 2) NOT 3"})
        QTest::newRow(typed) << QString::fromUtf8(typed) << true;
    for (const char *typed : {"qqq", "kofe алма", "pending:qqq", "days>9000000000", "owner:kofe1",
                              "lock:qqq", "days<abc", "mode:qqq", "nосuch:алма"})
        QTest::newRow(typed) << QString::fromUtf8(typed) << false;
}

void TestNameFilter::allAtOnceLikeEachAlone()
{
    QFETCH(QString, typed);
    static const Portfolio names = account();
    NameFilter filter(typed);
    const RowSet rows = filter.rows(names, today);
    QCOMPARE(rows.size(), names.size());
    for (int slot = 0; slot < int(names.size()); ++slot)
        QVERIFY2(rows.contains(slot) == filter.fits(names, slot, today),
                 qPrintable(ace(names, slot)));
    QTEST(!rows.isEmpty(), "finds");
    const bool isInAll = u".kz"_s.contains(typed);
    QVERIFY(rows.count() < names.size() || isInAll);
}

void TestNameFilter::grammar_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("same");
    QTest::newRow("nothing") << u"  "_s << u""_s;
    QTest::newRow("two words") << u"kofe 1"_s << u"kofe AND 1"_s;
    QTest::newRow("OR is wider than AND") << u"kofe 1 OR steppe 2"_s << u"(kofe 1) OR (steppe 2)"_s;
    QTest::newRow("NOT takes one word") << u"NOT kofe 1"_s << u"1 -kofe"_s;
    QTest::newRow("NOT twice") << u"NOT NOT kofe"_s << u"kofe"_s;
    QTest::newRow("brackets") << u"NOT (kofe OR steppe)"_s << u"-kofe -steppe"_s;
    QTest::newRow("minus in front of brackets") << u"a -(kofe OR steppe)"_s << u"a -kofe -steppe"_s;
    QTest::newRow("minus twice") << u"NOT -(kofe)"_s << u"kofe"_s;
    QTest::newRow("brackets in brackets") << u"((kofe) ((1)))"_s << u"kofe 1"_s;
    QTest::newRow("capitals of columns") << u"MODE:AutoDelete"_s << u"mode:autodelete"_s;
}

void TestNameFilter::grammar()
{
    QFETCH(QString, typed);
    QFETCH(QString, same);
    static const Portfolio names = account();
    QCOMPARE(NameFilter(typed).rows(names, today), NameFilter(same).rows(names, today));
}

void TestNameFilter::halfTyped_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("same");
    QTest::newRow("OR") << u"kofe OR"_s << u"kofe"_s;
    QTest::newRow("OR first") << u"OR kofe"_s << u"kofe"_s;
    QTest::newRow("AND") << u"kofe AND"_s << u"kofe"_s;
    QTest::newRow("NOT") << u"kofe NOT"_s << u"kofe"_s;
    QTest::newRow("minus") << u"kofe -"_s << u"kofe"_s;
    QTest::newRow("open bracket") << u"kofe ("_s << u"kofe"_s;
    QTest::newRow("open bracket and a word") << u"kofe (1"_s << u"kofe 1"_s;
    QTest::newRow("closing bracket") << u"kofe) 1"_s << u"kofe 1"_s;
    QTest::newRow("minus and an open bracket") << u"kofe -("_s << u"kofe"_s;
    QTest::newRow("empty brackets") << u"kofe () NOT ()"_s << u"kofe"_s;
    QTest::newRow("only words that mean nothing") << u"( OR NOT ) AND -"_s << u""_s;
}

void TestNameFilter::halfTyped()
{
    grammar();
}

/// Key by key, forward and back, with what was found before: as if each had been typed at once.
void TestNameFilter::whileItIsTyped()
{
    const Portfolio names = account();
    NameFilter filter;
    const QString all = u"kofe1 owner:p-own2 OR алма -days<30"_s;
    const auto type = [&](const QString &typed) {
        NameFilter next(typed);
        next.remember(filter);
        const RowSet rows = next.rows(names, today);
        filter = next;
        return rows == NameFilter(typed).rows(names, today);
    };
    for (qsizetype length = 0; length <= all.size(); ++length)
        QVERIFY2(type(all.first(length)), qPrintable(all.first(length)));
    for (qsizetype length = all.size(); length >= 0; --length)
        QVERIFY2(type(all.first(length)), qPrintable(all.first(length)));
}

void TestNameFilter::deepBracketsAndLongLines()
{
    const Portfolio names = account();
    for (const QString &part :
         {u"("_s, u"NOT "_s, u"-"_s, u"(NOT "_s, u"OR "_s, u") "_s, u"k "_s}) {
        NameFilter filter(part.repeated(20'000) + u"kofe"_s);
        QCOMPARE(filter.rows(names, today).size(), names.size());
    }
}

QTEST_GUILESS_MAIN(TestNameFilter)
#include "tst_namefilter.moc"
