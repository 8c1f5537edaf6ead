#include "sandbox/ask.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace kz::sandbox::test;

/// What will be charged, and what zones cost.
class TestMoney : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void listsWhatRenews();
    void leavesLapsingNamesOut();
    void refusesWhatItCannotRead();
    void pricesZones();
    void takesNoNewNamesWhereTheZoneIsNotActive();
};

void TestMoney::listsWhatRenews()
{
    Ask ask(200);
    const Reply all = ask(u"QueryUpcomingAccountingList"_s,
                          {u"DAYS=60"_s, u"TYPE=DOMAIN"_s, u"ORDERBY=RENEWALDATE"_s, u"WIDE=1"_s});
    QCOMPARE(all.code, 200);
    const QStringList names = all.values(u"domain"_s);
    const QStringList dates = all.values(u"renewaldate"_s);
    QVERIFY(names.size() > 5);
    QVERIFY(std::is_sorted(dates.begin(), dates.end()));
    QCOMPARE(all.value(u"total"_s), QString::number(names.size()));
    QCOMPARE(all.value(u"sum"_s), QString::number(names.size()));
    // The sum is what the rows say, in hundredths.
    qint64 cents = 0;
    for (const QString &price : all.values(u"price"_s))
        cents += QString(price).remove(u'.').toLongLong() / 100;
    QCOMPARE(QString(all.value(u"sum price"_s)).remove(u'.').toLongLong() / 100, cents);
    QCOMPARE(all.value(u"currency"_s), u"EUR"_s);

    // It is charged as it was announced, name by name.
    const Reply before = ask(u"StatusAccount"_s);
    ask.registrar().advance(60 * kz::sandbox::secondsPerDay);
    const Reply after = ask(u"StatusAccount"_s);
    QCOMPARE(QString(before.value(u"amount"_s)).remove(u'.').toLongLong()
                 - QString(after.value(u"amount"_s)).remove(u'.').toLongLong(),
             cents);
}

void TestMoney::leavesLapsingNamesOut()
{
    Ask ask(200);
    const QStringList asked{u"DAYS=60"_s};
    const QString name =
        ask(u"QueryUpcomingAccountingList"_s, asked).values(u"domain"_s).constFirst();
    QCOMPARE(
        ask(u"SetDomainRenewalMode"_s, {u"DOMAIN="_s + name, u"RENEWALMODE=AUTOEXPIRE"_s}).code,
        200);
    QVERIFY(!ask(u"QueryUpcomingAccountingList"_s, asked).values(u"domain"_s).contains(name));
    // The account's own mode counts for those on DEFAULT.
    ask.registrar().setAccountMode(u"AUTODELETE"_s);
    const Reply rest = ask(u"QueryUpcomingAccountingList"_s, asked);
    for (const QString &kept : rest.values(u"domain"_s)) {
        const QString mode = ask(u"StatusDomain"_s, {u"DOMAIN="_s + kept}).value(u"renewalmode"_s);
        QVERIFY2(mode == u"AUTORENEW" || mode == u"RENEWONCE", qPrintable(mode));
    }
}

void TestMoney::refusesWhatItCannotRead()
{
    Ask ask;
    QCOMPARE(ask(u"QueryUpcomingAccountingList"_s, {u"DAYS=soon"_s}).code, 505);
    QCOMPARE(ask(u"QueryUpcomingAccountingList"_s, {u"ORDERBY=MOOD"_s}).code, 541);
    QCOMPARE(ask(u"QueryUpcomingAccountingList"_s, {u"LAST=1"_s}).description,
             u"Invalid attribute name; LAST"_s);
    QCOMPARE(ask(u"QueryUpcomingAccountingList"_s, {u"TYPE=SERVER"_s}).value(u"total"_s), u"0"_s);
}

void TestMoney::pricesZones()
{
    Ask ask(200);
    const Reply zones = ask(u"QueryZoneList"_s, {u"ZONE=*kz"_s, u"WIDE=1"_s});
    QCOMPARE(zones.values(u"zone"_s),
             (QStringList{u"com.kz"_s, u"kz"_s, u"net.kz"_s, u"org.kz"_s}));
    QCOMPARE(ask(u"QueryZoneList"_s).values(u"zone"_s).size(), 5);
    QCOMPARE(zones.value(u"active"_s, 1), u"1"_s);
    const Reply price = ask(u"DomainPrice"_s, {u"DOMAIN=example.kz"_s});
    QCOMPARE(price.value(u"annual"_s), zones.value(u"annual"_s, 1) + u"00"_s);
    QCOMPARE(zones.value(u"trade"_s, 1) + u"00"_s, price.value(u"trade"_s));
    ask.registrar().setOption(u"trade-free"_s, u"1"_s);
    QCOMPARE(ask(u"QueryZoneList"_s, {u"ZONE=kz"_s}).value(u"trade"_s), u"0.00"_s);
    qint64 names = 0;
    for (const QString &count : ask(u"QueryZoneList"_s).values(u"domain count"_s))
        names += count.toLongLong();
    QCOMPARE(names, 200);
}

void TestMoney::takesNoNewNamesWhereTheZoneIsNotActive()
{
    Ask ask;
    ask.registrar().setOption(u"inactive-zone"_s, u"org.kz"_s);
    QCOMPARE(ask(u"QueryZoneList"_s, {u"ZONE=org.kz"_s}).value(u"total"_s), u"0"_s);
    const Reply zones = ask(u"QueryZoneList"_s, {u"INACTIVE=1"_s});
    QCOMPARE(zones.values(u"active"_s), (QStringList{u"1"_s, u"1"_s, u"1"_s, u"0"_s, u"1"_s}));
    QCOMPARE(ask.order(u"any-steppe.org.kz"_s).code, 549);
    QCOMPARE(ask.order(u"any-steppe.com.kz"_s).code, 200);
}

QTEST_GUILESS_MAIN(TestMoney)
#include "tst_money.moc"
