#include "sandbox/ask.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace kz::sandbox::test;

namespace {

QStringList person(const QStringList &more = {})
{
    return QStringList{u"FIRSTNAME=Әсем"_s,
                       u"LASTNAME=Үлгі"_s,
                       u"STREET0=Абай даңғылы 1"_s,
                       u"CITY=Алматы"_s,
                       u"ZIP=050000"_s,
                       u"COUNTRY=kz"_s,
                       u"PHONE=+7.7000000001"_s,
                       u"EMAIL=asem@mail.example"_s}
    + more;
}

} // namespace

/// Contacts: made once, found again, refused when incomplete.
class TestContacts : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void refuses_data();
    void refuses();
    void makesHandles_data();
    void makesHandles();
    void returnsAnIdenticalHandle();
    void onlyChecks();
    void tellsWhatItKept();
    void lists();
};

void TestContacts::refuses_data()
{
    QTest::addColumn<QString>("line");
    QTest::addColumn<int>("code");
    const auto row = [](const char *name, const QString &line, int code) {
        QTest::newRow(name) << line << code;
    };
    row("nothing wrong", u"STATE=Almaty"_s, 200);
    row("no first name", u"FIRSTNAME="_s, 504);
    row("no last name", u"LASTNAME="_s, 504);
    row("no street", u"STREET0="_s, 504);
    row("no city", u"CITY="_s, 504);
    row("no postcode", u"ZIP="_s, 504);
    row("no country", u"COUNTRY="_s, 504);
    row("no phone", u"PHONE="_s, 504);
    row("no mail", u"EMAIL="_s, 504);
    row("country in words", u"COUNTRY=Kazakhstan"_s, 541);
    row("mail without @", u"EMAIL=asem.mail.example"_s, 505);
    row("phone with blanks", u"PHONE=+7 700 000 00 01"_s, 505);
    row("phone without plus", u"PHONE=87000000001"_s, 505);
    row("phone without dot", u"PHONE=+77000000001"_s, 200);
    row("extension", u"PHONE=+7.7000000001x12"_s, 200);
    row("unknown attribute", u"NICKNAME=a"_s, 503);
}

void TestContacts::refuses()
{
    QFETCH(QString, line);
    QFETCH(int, code);
    Ask ask;
    QCOMPARE(ask(u"AddContact"_s, person({line})).code, code);
    if (line.startsWith("PHONE=+77"_L1)) // the strict form is asked for by VALIDATION
        QCOMPARE(ask(u"AddContact"_s, person({line, u"VALIDATION=1"_s})).code, 505);
}

void TestContacts::makesHandles_data()
{
    QTest::addColumn<QStringList>("lines");
    QTest::addColumn<QString>("start");
    QTest::newRow("person") << person() << u"P-"_s;
    QTest::newRow("person of a company") << person({u"ORGANIZATION=Demo LLP"_s}) << u"P-"_s;
    QTest::newRow("company") << person(
        {u"ORGANIZATION=Demo LLP"_s, u"FIRSTNAME="_s, u"LASTNAME="_s})
                             << u"O-DEM"_s;
    QTest::newRow("Latin") << person({u"LASTNAME=Sample"_s}) << u"P-SAM"_s;
}

void TestContacts::makesHandles()
{
    QFETCH(QStringList, lines);
    QFETCH(QString, start);
    Ask ask;
    const Reply reply = ask(u"AddContact"_s, lines);
    QCOMPARE(reply.code, 200);
    QVERIFY2(reply.value(u"contact"_s).startsWith(start), qPrintable(reply.value(u"contact"_s)));
    QCOMPARE(reply.value(u"validated"_s), u"0"_s);
    QVERIFY(!reply.value(u"roid"_s).isEmpty());
}

void TestContacts::returnsAnIdenticalHandle()
{
    Ask ask;
    const QString first = ask(u"AddContact"_s, person()).value(u"contact"_s);
    QCOMPARE(ask(u"AddContact"_s, person()).value(u"contact"_s), first);
    const QString other = ask(u"AddContact"_s, person({u"NEW=1"_s})).value(u"contact"_s);
    QVERIFY(other != first);
    QVERIFY(ask(u"AddContact"_s, person({u"ZIP=050001"_s})).value(u"contact"_s) != first);
    QCOMPARE(ask.registrar().applied(u"AddContact"_s, first), 2);
    QCOMPARE(ask.registrar().applied(u"AddContact"_s, other), 1);
}

void TestContacts::onlyChecks()
{
    Ask ask;
    const QString before = ask(u"QueryContactList"_s).value(u"total"_s);
    const Reply reply = ask(u"AddContact"_s, person({u"CHECKONLY=1"_s}));
    QCOMPARE(reply.description, u"Command completed successfully; Check only"_s);
    QCOMPARE(ask(u"QueryContactList"_s).value(u"total"_s), before);
    QVERIFY(ask.registrar().book().isEmpty());
}

void TestContacts::tellsWhatItKept()
{
    Ask ask;
    const QString handle =
        ask(u"AddContact"_s, person({u"STREET1=2 қабат; 3=б"_s, u"VALIDATION=1"_s}))
            .value(u"contact"_s);
    const Reply reply = ask(u"StatusContact"_s, {u"CONTACT="_s + handle.toLower()});
    QCOMPARE(reply.code, 200);
    QCOMPARE(reply.value(u"first name"_s), u"Әсем"_s);
    QCOMPARE(reply.value(u"last name"_s), u"Үлгі"_s);
    QCOMPARE(reply.values(u"street"_s), (QStringList{u"Абай даңғылы 1"_s, u"2 қабат; 3=б"_s}));
    QCOMPARE(reply.value(u"zip"_s), u"050000"_s);
    QCOMPARE(reply.value(u"country"_s), u"KZ"_s);
    QCOMPARE(reply.value(u"phone"_s), u"+7.7000000001"_s);
    QCOMPARE(reply.value(u"email"_s), u"asem@mail.example"_s);
    QCOMPARE(reply.value(u"created by"_s), u"steppe-names:desk1"_s);
    QCOMPARE(reply.value(u"validated"_s), u"1"_s);
    QCOMPARE(reply.values(u"status"_s), QStringList{u"ok"_s});
    QCOMPARE(ask(u"StatusContact"_s, {u"CONTACT=P-STN01"_s}).values(u"status"_s),
             (QStringList{u"ok"_s, u"linked"_s}));
}

void TestContacts::lists()
{
    Ask ask;
    const QString handle = ask(u"AddContact"_s, person()).value(u"contact"_s);
    const Reply row = ask(u"QueryContactList"_s, {u"CONTACT="_s + handle, u"WIDE=1"_s});
    QCOMPARE(row.value(u"contact"_s), handle);
    QCOMPARE(row.value(u"contact lastname"_s), u"Үлгі"_s);
    QCOMPARE(row.value(u"contact street"_s), u"Абай даңғылы 1"_s);
    QCOMPARE(row.value(u"status"_s), u"UNLINKED"_s);
    QCOMPARE(row.value(u"deletion date"_s).size(), 10);
    QCOMPARE(ask(u"QueryContactList"_s, {u"EMAIL=asem@*"_s}).values(u"contact"_s),
             QStringList{handle});
    QVERIFY(ask(u"QueryContactList"_s, {u"STATUS=LINKED"_s})
                .values(u"contact"_s)
                .contains(u"P-STN01"_s));
    QVERIFY(
        !ask(u"QueryContactList"_s, {u"STATUS=LINKED"_s}).values(u"contact"_s).contains(handle));
    QStringList cities =
        ask(u"QueryContactList"_s, {u"WIDE=1"_s, u"ORDERBY=CITY"_s}).values(u"contact city"_s);
    const QStringList asSent = cities;
    cities.sort();
    QCOMPARE(asSent, cities);
}

QTEST_APPLESS_MAIN(TestContacts)
#include "tst_contacts.moc"
