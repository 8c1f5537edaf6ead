#include "model/forecast.h"

#include <QTest>

using namespace kz;
using namespace Qt::StringLiterals;

class ForecastTest : public QObject
{
    Q_OBJECT

    static Amount eur(const QString &decimal) { return {decimal, u"EUR"_s}; }
    static QueryUpcomingAccountingList::Row charge(const QString &name, const QDate &date,
                                                   const QString &price, const QString &vat = {})
    {
        return {.domain = DomainName::fromRegistrar(name),
                .accountingClass = u"DOMAIN"_s,
                .renews = date.isValid() ? Instant::fromUtc(QDateTime(date, QTime(3, 0), Qt::UTC))
                                         : Instant(),
                .price = eur(price),
                .vat = eur(vat)};
    }
    static QStringList verdicts(const Forecast &forecast)
    {
        QStringList result;
        for (const Forecast::Row &row : forecast.rows) {
            const QStringList words{u"covered"_s, u"lost"_s, u"unknown"_s};
            result.append(row.charge.domain.ace() + u' ' + words.at(row.verdict) + u' '
                          + row.left.decimal);
        }
        return result;
    }

private Q_SLOTS:
    void covered()
    {
        const Forecast f = forecast(eur(u"100.00"_s),
                                    {charge(u"b.kz"_s, {2026, 12, 9}, u"12.0000"_s),
                                     charge(u"a.kz"_s, {2026, 12, 3}, u"12.0000"_s)});
        QCOMPARE(verdicts(f), (QStringList{u"a.kz covered 88.00"_s, u"b.kz covered 76.00"_s}));
        QCOMPARE(f.total, eur(u"24.00"_s));
        QCOMPARE(f.lost, 0);
        QVERIFY(!f.missing.isKnown());
        QVERIFY(!f.firstLost.isKnown());
    }

    /// The dear name in the middle is lost on its day; what comes after is paid from what is left.
    void lostInTheMiddle()
    {
        const Forecast f = forecast(eur(u"30.00"_s),
                                    {charge(u"a.kz"_s, {2026, 12, 1}, u"12.00"_s),
                                     charge(u"dear.kz"_s, {2026, 12, 2}, u"19.00"_s),
                                     charge(u"c.kz"_s, {2026, 12, 3}, u"12.00"_s),
                                     charge(u"d.kz"_s, {2026, 12, 4}, u"12.00"_s)});
        QCOMPARE(verdicts(f),
                 (QStringList{u"a.kz covered 18.00"_s, u"dear.kz lost 18.00"_s,
                              u"c.kz covered 6.00"_s, u"d.kz lost 6.00"_s}));
        QCOMPARE(f.lost, 2);
        QCOMPARE(f.firstLost.utc().date(), QDate(2026, 12, 2));
        QCOMPARE(f.total, eur(u"55.00"_s));
        QCOMPARE(f.missing, eur(u"25.00"_s));
    }

    void taxCounts()
    {
        const Forecast f = forecast(eur(u"12.50"_s),
                                    {charge(u"a.kz"_s, {2026, 12, 1}, u"12.00"_s, u"0.50"_s),
                                     charge(u"b.kz"_s, {2026, 12, 2}, u"0.01"_s)});
        QCOMPARE(verdicts(f), (QStringList{u"a.kz covered 0.00"_s, u"b.kz lost 0.00"_s}));
    }

    /// Never guessed: no price, another currency, no date.
    void unknown()
    {
        auto dollars = charge(u"usd.kz"_s, {2026, 12, 2}, u"5.00"_s);
        dollars.price.currency = dollars.vat.currency = u"USD"_s;
        dollars.vat = {};
        const Forecast f = forecast(eur(u"20.00"_s),
                                    {charge(u"undated.kz"_s, {}, u"12.00"_s), dollars,
                                     charge(u"free.kz"_s, {2026, 12, 1}, {})});
        QCOMPARE(verdicts(f),
                 (QStringList{u"free.kz unknown "_s, u"usd.kz unknown "_s,
                              u"undated.kz covered 8.00"_s}));
        QCOMPARE(f.unknown, 2);
        QCOMPARE(f.lost, 0);
    }

    void balanceNotRead()
    {
        const Forecast f = forecast({}, {charge(u"a.kz"_s, {2026, 12, 1}, u"12.00"_s)});
        QCOMPARE(f.unknown, 1);
        QVERIFY(!f.missing.isKnown());
        QVERIFY(forecast(eur(u"1.00"_s), {}).rows.isEmpty());
    }
};

QTEST_APPLESS_MAIN(ForecastTest)
#include "tst_forecast.moc"
