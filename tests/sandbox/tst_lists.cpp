#include "sandbox/ask.h"

#include <QTest>
#include <QUrl>

using namespace Qt::StringLiterals;
using namespace kz::sandbox::test;

/// Lists: windows, columns, filters, order.
class TestLists : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void cutsWindows_data();
    void cutsWindows();
    void pagesWithoutGaps();
    void emptyListsEchoTheLimit();
    void namesItsColumns();
    void packsTypeAll();
    void filters_data();
    void filters();
    void sorts_data();
    void sorts();
    void showsWhatRenewsSoon();
    void listsTrades();
    void startsTheSameForASeed();
    void startsBelievably();
};

void TestLists::cutsWindows_data()
{
    QTest::addColumn<QStringList>("asked");
    QTest::addColumn<int>("first");
    QTest::addColumn<int>("last");
    QTest::addColumn<int>("limit");
    QTest::addColumn<int>("count");
    const auto row = [](const char *name, const QStringList &asked, int first, int last, int limit,
                        int count) {
        QTest::newRow(name) << asked << first << last << limit << count;
    };
    row("first page", {u"LIMIT=10"_s}, 0, 9, 10, 10);
    row("last page", {u"FIRST=50"_s, u"LIMIT=20"_s}, 50, 57, 20, 8);
    row("one row", {u"FIRST=57"_s, u"LIMIT=20"_s}, 57, 57, 20, 1);
    row("limit 0", {u"LIMIT=0"_s}, 0, 0, 0, 0);
    row("limit 0 beyond the end", {u"FIRST=70"_s, u"LIMIT=0"_s}, 70, 70, 0, 0);
    row("beyond the end", {u"FIRST=70"_s, u"LIMIT=10"_s}, 70, 70, 10, 0);
    row("just beyond the end", {u"FIRST=58"_s, u"LIMIT=10"_s}, 58, 58, 10, 0);
    row("nothing asked", {}, 0, 57, 1000, 58);
    row("larger than usual", {u"LIMIT=5000"_s}, 0, 57, 5000, 58);
}

void TestLists::cutsWindows()
{
    QFETCH(QStringList, asked);
    QFETCH(int, first);
    QFETCH(int, last);
    QFETCH(int, limit);
    QFETCH(int, count);
    Ask ask(58);
    const Reply reply = ask(u"QueryDomainList"_s, asked);
    QCOMPARE(reply.code, 200);
    QCOMPARE(reply.value(u"first"_s).toInt(), first);
    QCOMPARE(reply.value(u"last"_s).toInt(), last);
    QCOMPARE(reply.value(u"limit"_s).toInt(), limit);
    QCOMPARE(reply.value(u"count"_s).toInt(), count);
    QCOMPARE(reply.value(u"total"_s).toInt(), 58);
    QCOMPARE(reply.values(u"domain"_s).size(), count);
    QCOMPARE(reply.values(u"column"_s), QStringList{u"domain"_s});
}

void TestLists::pagesWithoutGaps()
{
    Ask ask(58);
    QStringList all;
    for (int first = 0; first < 58; first += 9)
        all +=
            ask(u"QueryDomainList"_s, {u"FIRST=%1"_s.arg(first), u"LIMIT=9"_s}).values(u"domain"_s);
    QCOMPARE(all, ask(u"QueryDomainList"_s).values(u"domain"_s));
    QStringList sorted = all;
    sorted.sort();
    QCOMPARE(all, sorted);
}

void TestLists::emptyListsEchoTheLimit()
{
    Ask ask;
    const Reply reply = ask(u"QueryDomainList"_s, {u"DOMAIN=nothing*"_s});
    QCOMPARE(reply.code, 200);
    for (const QString &zero : {u"count"_s, u"first"_s, u"last"_s, u"total"_s})
        QCOMPARE(reply.value(zero), u"0"_s);
    QCOMPARE(reply.value(u"limit"_s), u"1000"_s);
}

void TestLists::namesItsColumns()
{
    Ask ask;
    const QStringList wide{u"domain"_s,
                           u"domain idn"_s,
                           u"roid"_s,
                           u"domain created date"_s,
                           u"domain created by"_s,
                           u"domain updated date"_s,
                           u"domain updated by"_s,
                           u"domain registration expiration date"_s,
                           u"domain renewal date"_s,
                           u"domain zone"_s,
                           u"renewalmode"_s,
                           u"transfermode"_s,
                           u"domaintags"_s,
                           u"domaincomment"_s};
    QCOMPARE(ask(u"QueryDomainList"_s, {u"WIDE=1"_s}).values(u"column"_s), wide);
    QCOMPARE(ask(u"QueryDomainList"_s, {u"WIDE=0"_s}).values(u"column"_s), wide.mid(0, 1));
    const QStringList all =
        ask(u"QueryDomainList"_s, {u"WIDE=1"_s, u"TYPE=all"_s}).values(u"column"_s);
    QCOMPARE(all.mid(0, wide.size()), wide);
    QVERIFY(all.contains(u"domain auth"_s));
}

void TestLists::packsTypeAll()
{
    Ask ask;
    const QStringList asked{u"DOMAIN=saumal.kz"_s, u"WIDE=1"_s, u"TYPE=ALL"_s};
    const Reply status = ask(u"StatusDomain"_s, {u"DOMAIN=saumal.kz"_s});
    for (const QString &separator : {u";"_s, u","_s}) {
        ask.registrar().setOption(u"list-separator"_s, separator);
        const Reply row = ask(u"QueryDomainList"_s, asked);
        QCOMPARE(row.value(u"nameserver"_s), status.values(u"nameserver"_s).join(separator));
        QCOMPARE(row.value(u"domain status"_s), status.values(u"status"_s).join(separator));
        QCOMPARE(row.value(u"domain auth"_s), status.value(u"auth"_s));
        QCOMPARE(row.value(u"ownercontact"_s), status.value(u"owner contact"_s));
        QCOMPARE(row.value(u"admincontact"_s), status.value(u"admin contact"_s));
        QCOMPARE(row.value(u"techcontact"_s), u"P-STN01"_s);
        QCOMPARE(row.value(u"billingcontact"_s), u"P-STN02"_s);
        QCOMPARE(row.value(u"domain renewal date"_s), status.value(u"renewal date"_s));
        QVERIFY(row.value(u"nameserver"_s).contains(separator));
    }
}

void TestLists::filters_data()
{
    QTest::addColumn<QStringList>("asked");
    QTest::addColumn<QStringList>("found");
    QTest::newRow("pattern") << QStringList{u"DOMAIN=sau*"_s} << QStringList{u"saumal.kz"_s};
    QTest::newRow("case") << QStringList{u"DOMAIN=SAUMAL.KZ"_s} << QStringList{u"saumal.kz"_s};
    QTest::newRow("two stars") << QStringList{u"DOMAIN=*-arka-*"_s}
                               << QStringList{u"sary-arka-tours.kz"_s};
    QTest::newRow("no part of a name") << QStringList{u"DOMAIN=sau"_s} << QStringList{};
    QTest::newRow("Unicode") << QStringList{u"DOMAINIDN=алматы*"_s}
                             << QStringList{u"xn----7sbavydht7ax7e.kz"_s};
    QTest::newRow("zone") << QStringList{u"ZONE=org.kz"_s} << QStringList{u"domalaq-toys.org.kz"_s};
    QTest::newRow("two filters") << QStringList{u"DOMAIN=a*"_s, u"ZONE=com.kz"_s}
                                 << QStringList{u"altyn-dan.com.kz"_s};
    QTest::newRow("mode") << QStringList{u"RENEWALMODE=renewonce"_s}
                          << QStringList{u"ertis-kitap.kz"_s};
}

void TestLists::filters()
{
    QFETCH(QStringList, asked);
    QFETCH(QStringList, found);
    Ask ask(30);
    QCOMPARE(ask(u"QueryDomainList"_s, asked).values(u"domain"_s), found);
}

void TestLists::sorts_data()
{
    QTest::addColumn<QString>("token");
    QTest::addColumn<QString>("column");
    const auto row = [](const char *token, const char *column) {
        QTest::newRow(token) << QString::fromLatin1(token) << QString::fromLatin1(column);
    };
    row("DOMAIN", "domain");
    row("DOMAINIDN", "domain idn");
    row("DOMAINCREATEDDATE", "domain created date");
    row("DOMAINREGISTRATIONEXPIRATIONDATE", "domain registration expiration date");
    row("DOMAINRENEWALDATE", "domain renewal date");
    row("DOMAINUPDATEDDATE", "domain updated date");
    row("RENEWALMODE", "renewalmode");
    row("ZONE", "domain zone");
}

void TestLists::sorts()
{
    QFETCH(QString, token);
    QFETCH(QString, column);
    Ask ask;
    const QStringList asked{u"WIDE=1"_s, u"ORDERBY="_s + token};
    const QStringList up = ask(u"QueryDomainList"_s, asked).values(column);
    const QStringList down =
        ask(u"QueryDomainList"_s, asked + QStringList{u"ORDER=desc"_s}).values(column);
    QStringList sorted = up;
    sorted.sort();
    QCOMPARE(up, sorted);
    QCOMPARE(down, QStringList(sorted.rbegin(), sorted.rend()));
    QVERIFY(up.first() != up.last());
}

void TestLists::showsWhatRenewsSoon()
{
    Ask ask;
    const auto within = [&ask](int days) {
        return ask(u"QueryDomainList"_s, {u"TYPE=SHOWRENEW"_s, u"DAYS=%1"_s.arg(days)})
            .values(u"domain"_s)
            .size();
    };
    QVERIFY(within(1) < within(30));
    QVERIFY(within(30) < within(400));
    QCOMPARE(within(400), 60);
}

void TestLists::listsTrades()
{
    Ask ask;
    const Reply reply = ask(u"QueryTransferList"_s, {u"WIDE=1"_s});
    QCOMPARE(reply.values(u"domain"_s), (QStringList{u"saumal.kz"_s, u"tulpar-cargo.kz"_s}));
    QCOMPARE(reply.values(u"domaintransferstatus"_s), (QStringList{u"TRADE"_s, u"TRADEPENDING"_s}));
    QCOMPARE(ask(u"QueryTransferList"_s, {u"DOMAIN=tul*"_s}).value(u"total"_s), u"1"_s);
    const Reply events = ask(u"QueryEventList"_s, {u"CLASS=DOMAIN_TRADE"_s});
    QCOMPARE(events.value(u"total"_s), u"2"_s);
}

void TestLists::startsTheSameForASeed()
{
    const QStringList asked{u"WIDE=1"_s, u"TYPE=ALL"_s};
    const auto start = [&asked](quint32 seed) {
        Ask ask(0);
        ask.registrar().setClock(*kz::sandbox::readInstant(u"2027-02-19 09:00:00"_s));
        ask.registrar().seed(100, seed);
        const Reply reply = ask(u"QueryDomainList"_s, asked);
        return QStringList(reply.values(u"domain"_s) + reply.values(u"renewalmode"_s)
                           + reply.values(u"ownercontact"_s));
    };
    QCOMPARE(start(7), start(7));
    QVERIFY(start(7) != start(8));
}

void TestLists::startsBelievably()
{
    Ask ask(200);
    const Reply list = ask(u"QueryDomainList"_s, {u"WIDE=1"_s, u"TYPE=ALL"_s});
    QCOMPARE(list.value(u"total"_s), u"200"_s);
    const QStringList modes = list.values(u"renewalmode"_s);
    const auto lapse = modes.count(u"AUTODELETE"_s) + modes.count(u"AUTOEXPIRE"_s);
    QVERIFY2(lapse >= 16 && lapse <= 24, qPrintable(QString::number(lapse)));
    QVERIFY(modes.count(u"DEFAULT"_s) > 120);
    QVERIFY(modes.count(u"AUTORENEW"_s) > 15);
    QVERIFY(modes.count(u"RENEWONCE"_s) > 0 && modes.count(u"RENEWONCE"_s) < 10);
    const QStringList names = list.values(u"domain"_s);
    const QStringList readable = list.values(u"domain idn"_s);
    const auto cyrillic = names.filter(u"xn--"_s).size();
    QVERIFY2(cyrillic >= 20 && cyrillic <= 35, qPrintable(QString::number(cyrillic)));
    QVERIFY(readable.filter(u"xn--"_s).isEmpty());
    QVERIFY(!readable.filter(u"қ"_s).isEmpty());
    QVERIFY(!names.filter(u".com.kz"_s).isEmpty());
    QVERIFY(!list.values(u"domain status"_s).filter(u"clientTransferProhibited"_s).isEmpty());

    // Whatever a name refers to exists, and nothing lies in the wrong half of time.
    const QStringList handles = ask(u"QueryContactList"_s).values(u"contact"_s);
    for (const QString &role :
         {u"ownercontact"_s, u"admincontact"_s, u"techcontact"_s, u"billingcontact"_s}) {
        const QStringList used = list.values(role);
        for (const QString &handle : used)
            QVERIFY2(handles.contains(handle), qPrintable(handle));
    }
    const QString now = kz::sandbox::plainInstant(ask.registrar().now());
    const QStringList created = list.values(u"domain created date"_s);
    const QStringList updated = list.values(u"domain updated date"_s);
    const QStringList renewed = list.values(u"domain renewal date"_s);
    for (qsizetype i = 0; i < created.size(); ++i) {
        QVERIFY2(created.at(i) <= updated.at(i) && updated.at(i) < now && renewed.at(i) > now,
                 qPrintable(names.at(i)));
    }
    QCOMPARE(ask(u"StatusAccount"_s).value(u"amount"_s), u"24418.60"_s);
    QCOMPARE(ask(u"StatusRegistrar"_s).value(u"renewalmode"_s), u"AUTORENEW"_s);
}

QTEST_APPLESS_MAIN(TestLists)
#include "tst_lists.moc"
