#include "registry/amount.h"

#include <QLocale>
#include <QTest>

using namespace kz;
using namespace Qt::StringLiterals;

class TestAmount : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void textOfPrices_data()
    {
        QTest::addColumn<QString>("decimal");
        QTest::addColumn<QString>("shown");
        QTest::newRow("cents") << u"24418.60"_s << u"24,418.60"_s;
        QTest::newRow("four digits, cents") << u"38.5000"_s << u"38.50"_s;
        QTest::newRow("four digits, needed") << u"0.1234"_s << u"0.1234"_s;
        QTest::newRow("no number") << u"n/a"_s << u"n/a"_s;
    }
    void textOfPrices()
    {
        QFETCH(QString, decimal);
        QFETCH(QString, shown);
        QLocale::setDefault(QLocale(QLocale::English));
        QVERIFY(text(Amount{decimal, u"EUR"_s}).startsWith(shown));
        QVERIFY(text(Amount{decimal, u"EUR"_s}).endsWith(u"EUR"_s));
        QCOMPARE(text(Amount{decimal, u""_s}), shown);
    }
    void difference_data()
    {
        QTest::addColumn<Amount>("from");
        QTest::addColumn<Amount>("taken");
        QTest::addColumn<QString>("left");
        const auto eur = [](const char *text) {
            return Amount{QString::fromLatin1(text), u"EUR"_s};
        };
        QTest::newRow("two digits") << eur("24418.60") << eur("56.00") << u"24362.60"_s;
        QTest::newRow("four digits") << eur("24418.60") << eur("56.0050") << u"24362.595"_s;
        QTest::newRow("whole") << eur("100") << eur("1") << u"99.00"_s;
        QTest::newRow("below one") << eur("1.00") << eur("0.75") << u"0.25"_s;
        QTest::newRow("not enough") << eur("1.00") << eur("1.50") << u"-0.50"_s;
        QTest::newRow("another currency")
            << eur("1.00") << Amount{u"1.00"_s, u"USD"_s} << QString();
        QTest::newRow("unknown price") << eur("1.00") << Amount{} << QString();
        QTest::newRow("nothing") << eur("1.00") << eur("") << QString();
        QTest::newRow("no number") << eur("1.00") << eur("one") << QString();
        QTest::newRow("too fine") << eur("1.00") << eur("0.00001") << QString();
    }
    void difference()
    {
        QFETCH(Amount, from);
        QFETCH(Amount, taken);
        QFETCH(QString, left);
        const Amount rest = kz::difference(from, taken);
        QCOMPARE(rest.decimal, left);
        QCOMPARE(rest.isKnown(), !left.isEmpty());
        QCOMPARE(isNegative(rest), left.startsWith(u'-'));
        if (rest.isKnown())
            QCOMPARE(kz::difference(sum(rest, taken), from).decimal, u"0.00"_s);
    }
};

QTEST_GUILESS_MAIN(TestAmount)
#include "tst_amount.moc"
