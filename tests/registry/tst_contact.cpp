#include "registry/contact.h"
#include "registry/phone.h"

#include <QTest>

#include <algorithm>

using namespace kz;

namespace {

Contact company()
{
    Contact contact;
    contact.firstName = u"Aigerim"_qs;
    contact.lastName = u"Omarova"_qs;
    contact.organization = u"TOO Primer"_qs;
    contact.street = {u"Abay avenue 1"_qs};
    contact.city = u"Almaty"_qs;
    contact.zip = u"050000"_qs;
    contact.country = u"KZ"_qs;
    contact.phone = u"+7.7270000001"_qs;
    contact.email = u"office@host.example"_qs;
    return contact;
}

} // namespace

/// Contact data as it is typed, judged and sent.
class TestContact : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void goodOneIsSilent();
    void normalizedTwiceIsTheSame();
    void normalizedBringsAllFields();
    void normIsSaidForEachChange();
    void phones_data();
    void phones();
    void zips_data();
    void zips();
    void latin_data();
    void latin();
    void displayNames();
    void countries();
    void fieldsAreTheRegistrars();
};

void TestContact::goodOneIsSilent()
{
    QCOMPARE(judge(company()), Problems());
    QVERIFY(company().isLocalCompany());
}

void TestContact::normalizedTwiceIsTheSame()
{
    Contact typed = company();
    typed.country = u" kz"_qs;
    typed.phone = u"8 (727) 000-00-01"_qs;
    typed.zip = u"а01 р3к4"_qs;
    typed.email = u" info@сайт.kz "_qs;
    typed.street = {u" Abay avenue 1 "_qs, QString(), QString()};
    const Contact once = normalized(typed);
    QCOMPARE(normalized(once), once);
    QCOMPARE(judge(once), Problems());
}

void TestContact::normalizedBringsAllFields()
{
    Contact typed = company();
    typed.country = u"kz"_qs;
    typed.phone = u"8 (727) 000-00-01"_qs;
    typed.fax = u"+7 727 000 00 02"_qs;
    typed.zip = u"a01 p3k4"_qs;
    typed.email = u"info@сайт.kz"_qs;
    typed.city = u" Almaty "_qs;
    const Contact sent = normalized(typed);
    QCOMPARE(sent.country, u"KZ"_qs);
    QCOMPARE(sent.phone, u"+7.7270000001"_qs);
    QCOMPARE(sent.fax, u"+7.7270000002"_qs);
    QCOMPARE(sent.zip, u"A01P3K4"_qs);
    QCOMPARE(sent.email, u"info@xn--80aswg.kz"_qs);
    QCOMPARE(sent.city, u"Almaty"_qs);
}

void TestContact::normIsSaidForEachChange()
{
    Contact typed = company();
    typed.country = u"kz"_qs;
    typed.phone = u"8 (727) 000-00-01"_qs;
    typed.zip = u"A01 P3K4"_qs;
    typed.email = u"info@сайт.kz"_qs;
    QStringList fields;
    for (const Problem &problem : judge(typed)) {
        QCOMPARE(problem.verdict(), Verdict::Norm);
        fields.append(problem.field);
    }
    fields.sort();
    QCOMPARE(fields, QStringList({u"COUNTRY"_qs, u"EMAIL"_qs, u"PHONE"_qs, u"ZIP"_qs}));
}

void TestContact::phones_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("country");
    QTest::addColumn<QString>("sent");
    const auto row = [](const char *typed, const char *country, const char *sent) {
        QTest::newRow(typed) << QString::fromUtf8(typed) << QString::fromUtf8(country)
                             << QString::fromUtf8(sent);
    };
    row("+7.7273888231", "KZ", "+7.7273888231");
    row("+7 727 388 82 31", "KZ", "+7.7273888231");
    row("+7-727-3888231", "DE", "+7.7273888231");
    row("+77273888231", "", "+7.7273888231");
    row("8 (727) 388-82-31", "KZ", "+7.7273888231");
    row("8 (495) 388-82-31", "ru", "+7.4953888231");
    row("7 727 388 82 31", "KZ", "+7.7273888231");
    row("8 (727) 388-82-31 ", "DE", "8 (727) 388-82-31 ");
    row("+49 30 1234567", "DE", "+49.301234567");
    row("+996 312 123456", "KG", "+996.312123456");
    row("+1 (212) 555-0100", "US", "+1.2125550100");
    row(" +7.7273888231", "KZ", "+7.7273888231");
    row("+7.7273888231x12", "KZ", "+7.7273888231x12");
    row("3888231", "KZ", "3888231");
    row("call me", "KZ", "call me");
    row("", "KZ", "");
}

void TestContact::phones()
{
    QFETCH(QString, typed);
    QFETCH(QString, country);
    QTEST(normalizedPhone(typed, country), "sent");
}

void TestContact::zips_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("country");
    QTest::addColumn<QString>("sent");
    const auto row = [](const char *typed, const char *country, const char *sent) {
        QTest::newRow(typed) << QString::fromUtf8(typed) << QString::fromUtf8(country)
                             << QString::fromUtf8(sent);
    };
    row("050000", "KZ", "050000");
    row("050 000", "KZ", "050000");
    row("a01 p3k4", "KZ", "A01P3K4");
    row("А01Р3К4", "KZ", "A01P3K4");
    row("х41D8М0", "kz", "X41D8M0");
    row("Б01P3K4", "KZ", "Б01P3K4");
    row("SW1A 1AA", "GB", "SW1A 1AA");
    row(" 10115 ", "DE", "10115");
}

void TestContact::zips()
{
    QFETCH(QString, typed);
    QFETCH(QString, country);
    QTEST(normalizedZip(typed, country), "sent");
}

void TestContact::latin_data()
{
    QTest::addColumn<QString>("cyrillic");
    QTest::addColumn<QString>("latin");
    QTest::newRow("city") << u"Алматы"_qs << u"Almaty"_qs;
    QTest::newRow("kazakh") << u"Әсет Құнанбай"_qs << u"Aset Kunanbai"_qs;
    QTest::newRow("two letters") << u"Жана Щука"_qs << u"Zhana Shchuka"_qs;
    QTest::newRow("capitals") << u"ЖАНА"_qs << u"ZHANA"_qs;
    QTest::newRow("signs") << u"объект мель"_qs << u"obekt mel"_qs;
    QTest::newRow("mixed") << u"ТОО Primer 1"_qs << u"TOO Primer 1"_qs;
    QTest::newRow("unknown stays") << u"ўа"_qs << u"ўa"_qs;
}

void TestContact::latin()
{
    QFETCH(QString, cyrillic);
    QTEST(latinProposal(cyrillic), "latin");
}

void TestContact::displayNames()
{
    Contact contact = company();
    contact.handle = u"P-ABC1"_qs;
    QCOMPARE(contact.displayName(), u"TOO Primer"_qs);
    contact.organization = u" "_qs;
    QCOMPARE(contact.displayName(), u"Aigerim Omarova"_qs);
    QVERIFY(!contact.isLocalCompany());
    contact.firstName.clear();
    QCOMPARE(contact.displayName(), u"Omarova"_qs);
    contact.lastName.clear();
    QCOMPARE(contact.displayName(), u"P-ABC1"_qs);
}

void TestContact::countries()
{
    for (const QStringView code : {u"KZ", u"AD", u"ZW", u"RU", u"SS", u"BQ", u"AX"})
        QVERIFY(isCountryCode(code));
    // Two letters that only cross two codes of the table, and codes that ISO reserves or dropped.
    for (const QStringView code : {u"D ", u"UK", u"EU", u"AN", u"SU", u"YU", u"kz", u"K", u"XK"})
        QVERIFY(!isCountryCode(code));
    int count = 0;
    for (char16_t a = u'A'; a <= u'Z'; ++a) {
        for (char16_t b = u'A'; b <= u'Z'; ++b)
            count += isCountryCode(QString(QChar(a)) + QChar(b)) ? 1 : 0;
    }
    QCOMPARE(count, 249);
}

void TestContact::fieldsAreTheRegistrars()
{
    const QStringList known = {u"FIRSTNAME"_qs, u"STREET0"_qs, u"CITY"_qs,  u"ZIP"_qs,
                               u"COUNTRY"_qs,   u"PHONE"_qs,   u"EMAIL"_qs, u"ORGANIZATION"_qs};
    QStringList found;
    for (const Problem &problem : judge(Contact()))
        found.append(problem.field);
    QCOMPARE(found.size(), 7); // an empty contact: one complaint under each required field
    for (const QString &field : found)
        QVERIFY2(known.contains(field), qPrintable(field));
}

QTEST_APPLESS_MAIN(TestContact)

#include "tst_contact.moc"
