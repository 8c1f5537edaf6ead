#include "operations/addcontact.h"
#include "operations/reply.h"

#include <QTest>

using namespace kz;
using namespace Qt::StringLiterals;

namespace {

AddContact good()
{
    Contact contact;
    contact.firstName = u"Test"_s;
    contact.lastName = u"Person"_s;
    contact.organization = u"Primer LLP"_s;
    contact.street = {u"Example st. 1"_s, u"Office 7"_s};
    contact.city = u"Almaty"_s;
    contact.zip = u"050000"_s;
    contact.country = u"kz"_s;
    contact.phone = u"+7 727 000 00 01"_s;
    contact.email = u"office@primer.example"_s;
    return {.contact = contact};
}

Sent sentOf(const AddContact &op)
{
    return {.params = op.params(), .at = QDateTime(QDate(2026, 5, 4), QTime(9, 0), Qt::UTC)};
}

Reply listed(const QString &street, const QString &created, const QString &zip = u"050000"_s)
{
    return test::reply(200,
                       {{u"contact"_s, {u"P-ABC123"_s}},
                        {u"contact firstname"_s, {u"Test"_s}},
                        {u"contact lastname"_s, {u"PERSON"_s}},
                        {u"contact organization"_s, {u"Primer LLP"_s}},
                        {u"contact street"_s, {street}},
                        {u"contact city"_s, {u"Almaty"_s}},
                        {u"contact zip"_s, {zip}},
                        {u"contact country"_s, {u"KZ"_s}},
                        {u"contact phone"_s, {u"+7.7270000001"_s}},
                        {u"contact email"_s, {u"office@primer.example"_s}},
                        {u"created date"_s, {created}},
                        {u"count"_s, {u"1"_s}}});
}

} // namespace

class AddContactTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void sendsTheNormalSpelling()
    {
        AddContact op = good();
        const QStringList data = {u"FIRSTNAME=Test"_s,
                                  u"LASTNAME=Person"_s,
                                  u"ORGANIZATION=Primer LLP"_s,
                                  u"STREET0=Example st. 1"_s,
                                  u"STREET1=Office 7"_s,
                                  u"CITY=Almaty"_s,
                                  u"ZIP=050000"_s,
                                  u"COUNTRY=KZ"_s,
                                  u"PHONE=+7.7270000001"_s,
                                  u"EMAIL=office@primer.example"_s};
        QCOMPARE(test::lines(op.params()), data + QStringList(u"VALIDATION=1"_s));
        op.forceNew = true;
        QCOMPARE(test::lines(op.params()), data + QStringList({u"NEW=1"_s, u"VALIDATION=1"_s}));
    }

    void sendsEveryField()
    {
        AddContact op = good();
        op.contact.title = u"Dr"_s;
        op.contact.middleName = u"Middle"_s;
        op.contact.state = u"Almaty"_s;
        op.contact.fax = u"+7.7270000002"_s;
        QCOMPARE(op.params().value(u"TITLE"), u"Dr"_s);
        QCOMPARE(op.params().value(u"MIDDLENAME"), u"Middle"_s);
        QCOMPARE(op.params().value(u"STATE"), u"Almaty"_s);
        QCOMPARE(op.params().value(u"FAX"), u"+7.7270000002"_s);
    }

    void objectIsAHashOfTheFields()
    {
        const QString hash = good().object();
        QCOMPARE(hash.size(), 64);
        AddContact same = good();
        same.contact.phone = u"+7.7270000001"_s; // another spelling of the same
        same.contact.handle = u"P-OLD1"_s;
        QCOMPARE(same.object(), hash);
        AddContact other = good();
        other.contact.city = u"Astana"_s;
        QVERIFY(other.object() != hash);
        QVERIFY(!hash.contains(u"Person"));
    }

    void check()
    {
        QVERIFY(worst(good().check()) < Verdict::Warn);
        AddContact op = good();
        op.contact.city.clear();
        QVERIFY(test::has(op.check(), Rule::K7NoCity, u"CITY"_s));
        op.contact.email = u"no address"_s;
        QVERIFY(test::has(op.check(), Rule::M2MailSyntax, u"EMAIL"_s));
        QVERIFY(!validate(op));
    }

    void parse()
    {
        const auto outcome = AddContact::parse(
            test::reply(200, {{u"contact"_s, {u"P-ABC123"_s}}, {u"validated"_s, {u"1"_s}}}));
        QVERIFY(outcome);
        QCOMPARE(outcome->handle, u"P-ABC123"_s);
        QCOMPARE(outcome->validated, std::optional(true));
        QCOMPARE(outcome->verified, std::nullopt);
        QVERIFY(!AddContact::parse(test::reply(200)));
        QVERIFY(!AddContact::parse(test::reply(541, {{u"contact"_s, {u"P-ABC123"_s}}})));
    }

    void isDoneWhenTheAnswerNamesTheHandle()
    {
        const Judgement done =
            AddContact::taken(test::reply(200, {{u"contact"_s, {u"P-ABC123"_s}}}));
        QCOMPARE(done.finding, Finding::Done);
        QCOMPARE(done.words, u"P-ABC123"_s);
        QCOMPARE(AddContact::taken(test::reply(200)).finding, Finding::Taken);
        QCOMPARE(AddContact::taken(test::reply(541)).finding, Finding::Failed);
        QCOMPARE(AddContact::taken(test::reply(421)).finding, Finding::Inconclusive);
    }

    void look_data()
    {
        QTest::addColumn<bool>("forceNew");
        QTest::addColumn<Reply>("reply");
        QTest::addColumn<int>("finding");
        const QString after = u"2026-05-04 09:00:02"_s;
        const QString before = u"2026-01-01 00:00:00"_s;
        const QString street = u"Example st. 1, Office 7"_s;
        QTest::newRow("found") << false << listed(street, after) << int(Finding::Done);
        QTest::newRow("first line only")
            << false << listed(u"Example st. 1"_s, after) << int(Finding::Done);
        QTest::newRow("an older one will do")
            << false << listed(street, before) << int(Finding::Done);
        QTest::newRow("a new one was wanted")
            << true << listed(street, before) << int(Finding::Inconclusive);
        QTest::newRow("a new one was made") << true << listed(street, after) << int(Finding::Done);
        QTest::newRow("no date") << true << listed(street, {}) << int(Finding::Inconclusive);
        QTest::newRow("other street")
            << false << listed(u"Other st. 1"_s, after) << int(Finding::Inconclusive);
        QTest::newRow("other street, long before")
            << false << listed(u"Other st. 1"_s, before) << int(Finding::NoTrace);
        QTest::newRow("other postcode")
            << false << listed(street, after, u"50000"_s) << int(Finding::Inconclusive);
        QTest::newRow("empty list") << false << test::reply(200) << int(Finding::NoTrace);
        Reply cut = test::reply(200);
        cut.complete = false;
        QTest::newRow("cut off") << false << cut << int(Finding::Inconclusive);
        QTest::newRow("refused") << false << test::reply(531) << int(Finding::Inconclusive);
    }
    void look()
    {
        QFETCH(bool, forceNew);
        QFETCH(Reply, reply);
        AddContact op = good();
        op.forceNew = forceNew;
        const QList<Look> looks = AddContact::looks(sentOf(op));
        QCOMPARE(looks.size(), 1);
        QCOMPARE(looks.at(0).request.command, u"QueryContactList"_s);
        QCOMPARE(looks.at(0).request.params.value(u"EMAIL"), u"office@primer.example"_s);
        const Judgement judgement = looks.at(0).judge(reply);
        QTEST(int(judgement.finding), "finding");
        if (judgement.finding == Finding::Done)
            QCOMPARE(judgement.words, u"P-ABC123"_s);
    }

    void looksAtFurtherPages()
    {
        Reply reply = listed(u"Other st. 1"_s, {});
        reply.properties.insert(u"LIMIT"_s, {u"limit"_s, {u"1"_s}});
        reply.properties.insert(u"TOTAL"_s, {u"total"_s, {u"2"_s}});
        const Look look = AddContact::looks(sentOf(good())).at(0);
        const QList<Look> next = look.next(reply);
        QCOMPARE(next.size(), 1);
        QCOMPARE(next.at(0).request.params.value(u"FIRST"), u"1"_s);
        QVERIFY(look.next(listed(u"Example st. 1"_s, {})).isEmpty());
    }
};

QTEST_APPLESS_MAIN(AddContactTest)
#include "tst_addcontact.moc"
