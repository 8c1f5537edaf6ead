#include "operations/querycontactlist.h"
#include "operations/reply.h"

#include <QTest>

using namespace kz;
using namespace Qt::StringLiterals;

class QueryContactListTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void params()
    {
        const QueryContactList all;
        QCOMPARE(test::lines(all.params()),
                 (QStringList{u"FIRST=0"_s, u"LIMIT=1000"_s, u"WIDE=1"_s}));
        const QueryContactList some{
            .paging = {}, .handle = u"P-*"_s, .email = u"office@primer.example"_s};
        QCOMPARE(test::lines(some.params()),
                 (QStringList{u"CONTACT=P-*"_s, u"EMAIL=office@primer.example"_s, u"FIRST=0"_s,
                              u"LIMIT=1000"_s, u"WIDE=1"_s}));
        QVERIFY(some.check().isEmpty());
        QVERIFY(test::has(QueryContactList{.email = u"a\r"_s}.check(), Rule::X1ControlCharacter,
                          u"EMAIL"_s));
    }

    void parse_data()
    {
        QTest::addColumn<QString>("prefix");
        QTest::newRow("wire") << u"contact "_s;
        QTest::newRow("documents") << u"CONTACT_"_s;
        QTest::newRow("toolkits") << u"CONTACT"_s;
        QTest::newRow("as requested") << QString();
    }
    void parse()
    {
        QFETCH(QString, prefix);
        const auto outcome = QueryContactList::parse(
            test::reply(200,
                        {{u"contact"_s, {u"P-ABC123"_s, u"O-KEY239"_s}},
                         {prefix + u"title"_s, {u"Dr"_s, QString()}},
                         {prefix + u"firstname"_s, {u"Test"_s, QString()}},
                         {prefix + u"middlename"_s, {u"Middle"_s, QString()}},
                         {prefix + u"lastname"_s, {u"Person"_s, QString()}},
                         {prefix + u"organization"_s, {QString(), u"Primer LLP"_s}},
                         {prefix + u"street"_s, {u"Example 1"_s, QString()}},
                         {prefix + u"city"_s, {u"Almaty"_s, u"Astana"_s}},
                         {prefix + u"state"_s, {u"Almaty"_s, QString()}},
                         {prefix + u"zip"_s, {u"050000"_s, u"010000"_s}},
                         {prefix + u"country"_s, {u"KZ"_s, u"KZ"_s}},
                         {prefix + u"phone"_s, {u"+7.7270000001"_s, QString()}},
                         {prefix + u"fax"_s, {u"+7.7270000002"_s, QString()}},
                         {prefix + u"email"_s, {u"a@primer.example"_s, QString()}},
                         {u"created date"_s, {u"2026-05-04 08:59:34.0"_s, QString()}},
                         {u"validated"_s, {u"1"_s, QString()}},
                         {u"verified"_s, {u"0"_s, u"maybe"_s}},
                         {u"status"_s, {u"LINKED"_s, u"UNLINKED"_s}},
                         {u"deletion date"_s, {QString(), u"2026-09-01"_s}},
                         {u"count"_s, {u"2"_s}}}));
        QVERIFY(outcome);
        QVERIFY(!outcome->page.truncated);
        QCOMPARE(outcome->contacts.size(), 2);
        QCOMPARE(outcome->contacts.at(0),
                 (Contact{.handle = u"P-ABC123"_s,
                          .title = u"Dr"_s,
                          .firstName = u"Test"_s,
                          .middleName = u"Middle"_s,
                          .lastName = u"Person"_s,
                          .organization = {},
                          .street = {u"Example 1"_s},
                          .city = u"Almaty"_s,
                          .state = u"Almaty"_s,
                          .zip = u"050000"_s,
                          .country = u"KZ"_s,
                          .phone = u"+7.7270000001"_s,
                          .fax = u"+7.7270000002"_s,
                          .email = u"a@primer.example"_s,
                          .status = u"LINKED"_s,
                          .created = Instant::fromRegistrar(u"2026-05-04 08:59:34.0"_s),
                          .validated = true,
                          .verified = false}));
        QCOMPARE(outcome->contacts.at(1).organization, u"Primer LLP"_s);
        QVERIFY(outcome->contacts.at(1).street.isEmpty());
        QVERIFY(!outcome->contacts.at(1).created.isKnown());
        QVERIFY(!outcome->contacts.at(1).validated && !outcome->contacts.at(1).verified);
        QCOMPARE(outcome->contacts.at(1).deletes, u"2026-09-01"_s);
        QCOMPARE(outcome->contacts.at(0).isLinked(), std::optional(true));
        QCOMPARE(outcome->contacts.at(1).isLinked(), std::optional(false));
    }

    void rowsWithoutHandleAreNotWhole()
    {
        const auto outcome =
            QueryContactList::parse(test::reply(200, {{u"contact"_s, {QString(), u"P-ABC123"_s}}}));
        QVERIFY(outcome && outcome->page.truncated);
        QCOMPARE(outcome->contacts.size(), 1);
        QVERIFY(!QueryContactList::parse(test::reply(530)));
    }
};

QTEST_APPLESS_MAIN(QueryContactListTest)
#include "tst_querycontactlist.moc"
