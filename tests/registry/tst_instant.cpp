#include "registry/amount.h"
#include "registry/instant.h"

#include <QLocale>
#include <QTest>

using namespace kz;

/// Times and sums of the registrar: read strictly, kept as written.
class TestInstant : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void reads_data();
    void reads();
    void refuses_data();
    void refuses();
    void absentIsNoTime();
    void ownTimesComeBack();
    void sums_data();
    void sums();
};

void TestInstant::reads_data()
{
    QTest::addColumn<QString>("raw");
    QTest::addColumn<QDateTime>("utc");
    const QDate day(2026, 3, 9);
    const QDateTime noon(day, QTime(12, 34, 56), Qt::UTC);
    QTest::newRow("plain") << u"2026-03-09 12:34:56"_qs << noon;
    QTest::newRow("slashes") << u"2026/03/09 12:34:56"_qs << noon;
    QTest::newRow(".0") << u"2026-03-09 12:34:56.0"_qs << noon;
    QTest::newRow("fraction") << u"2026-03-09 12:34:56.25"_qs << noon.addMSecs(250);
    QTest::newRow("long fraction") << u"2026-03-09 12:34:56.123456789"_qs << noon.addMSecs(123);
    QTest::newRow("midnight") << u"2026-03-09 00:00:00"_qs << QDateTime(day, QTime(0, 0), Qt::UTC);
    QTest::newRow("leap day") << u"2028-02-29 23:59:59"_qs
                              << QDateTime(QDate(2028, 2, 29), QTime(23, 59, 59), Qt::UTC);
}

void TestInstant::reads()
{
    QFETCH(QString, raw);
    const auto instant = Instant::fromRegistrar(raw);
    QVERIFY(instant.isKnown());
    QTEST(instant.utc(), "utc");
    QCOMPARE(instant.utc().timeSpec(), Qt::UTC);
    QCOMPARE(instant.raw(), raw);
}

void TestInstant::refuses_data()
{
    QTest::addColumn<QString>("raw");
    for (const char *raw : {"",
                            " ",
                            "0",
                            "2026-03-09",
                            "2026-03-09T12:34:56",
                            "2026-03-09 12:34:56Z",
                            "2026-03-09 12:34:56+00:00",
                            "2026-03-09 12:34:56 +0000",
                            "2026-3-9 12:34:56",
                            "2026-03-09 2:34:56",
                            "2026-02-29 12:34:56",
                            "2026-13-01 12:34:56",
                            "2026-00-10 12:34:56",
                            "2026-03-00 12:34:56",
                            "2026-03-09 24:00:00",
                            "2026-03-09 12:60:00",
                            "2026-03-09 12:34:60",
                            " 2026-03-09 12:34:56",
                            "2026-03-09 12:34:56 ",
                            "2026-03-09 12:34:56.",
                            "2026-03-09 12:34:56.x",
                            "2026-03/09 12:34:56",
                            "09-03-2026 12:34:56",
                            "0000-00-00 00:00:00",
                            "2026-03-09  12:34:5",
                            "+026-03-09 12:34:56",
                            "2026-03-09 12:34"})
        QTest::newRow(raw) << QString::fromLatin1(raw);
    QTest::newRow("other digits") << u"٢٠٢٦-03-09 12:34:56"_qs;
}

void TestInstant::refuses()
{
    QFETCH(QString, raw);
    const auto instant = Instant::fromRegistrar(raw);
    QVERIFY(!instant.isKnown());
    QVERIFY(!instant.utc().isValid());
    QCOMPARE(instant.raw(), raw);
}

void TestInstant::absentIsNoTime()
{
    QVERIFY(!Instant().isKnown());
    QVERIFY(Instant() == Instant::fromRegistrar(QString()));
    QVERIFY(Instant() == Instant::fromUtc({}));
    QVERIFY(!(Instant() == Instant::fromRegistrar(u"soon"_qs)));
}

void TestInstant::ownTimesComeBack()
{
    const QDateTime now(QDate(2026, 3, 9), QTime(12, 34, 56, 789), Qt::UTC);
    const auto instant = Instant::fromUtc(now);
    QCOMPARE(instant.raw(), u"2026-03-09 12:34:56"_qs);
    QVERIFY(instant == Instant::fromRegistrar(instant.raw()));
}

void TestInstant::sums_data()
{
    QTest::addColumn<QString>("decimal");
    QTest::addColumn<QString>("currency");
    QTest::addColumn<QString>("expected");
    const QString nbsp(QChar(QChar::Nbsp));
    QTest::newRow("thousands") << u"24418.60"_qs << u"EUR"_qs << u"24,418.60"_qs + nbsp + u"EUR"_qs;
    QTest::newRow("four digits, two shown") << u"0.0000"_qs << QString() << u"0.00"_qs;
    QTest::newRow("whole") << u"7"_qs << u"USD"_qs << u"7"_qs + nbsp + u"USD"_qs;
    QTest::newRow("negative") << u"-1234.5"_qs << QString() << u"-1,234.5"_qs;
    QTest::newRow("small negative") << u"-0.05"_qs << QString() << u"-0.05"_qs;
    QTest::newRow("no binary fraction") << u"100219.89"_qs << QString() << u"100,219.89"_qs;
    QTest::newRow("text") << u"n/a"_qs << u"EUR"_qs << u"n/a EUR"_qs;
    QTest::newRow("comma") << u"1,5"_qs << QString() << u"1,5"_qs;
    QTest::newRow("no fraction digits") << u"1."_qs << QString() << u"1."_qs;
    QTest::newRow("nothing") << QString() << QString() << QString();
}

void TestInstant::sums()
{
    QFETCH(QString, decimal);
    QFETCH(QString, currency);
    const QLocale before;
    QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates));
    const QString shown = text(Amount{decimal, currency});
    QLocale::setDefault(before);
    QTEST(shown, "expected");
}

QTEST_APPLESS_MAIN(TestInstant)

#include "tst_instant.moc"
