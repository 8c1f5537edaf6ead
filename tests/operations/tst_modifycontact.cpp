#include "operations/modifycontact.h"
#include "operations/reply.h"

#include <QTest>

using namespace kz;
using namespace Qt::StringLiterals;
using Field = ModifyContact::Field;

namespace {

Contact shown()
{
    Contact contact;
    contact.handle = u"P-ABC123"_s;
    contact.firstName = u"Aigerim"_s;
    contact.lastName = u"Omarova"_s;
    contact.street = {u"Abay avenue 1"_s, u"office 7"_s};
    contact.city = u"Almaty"_s;
    contact.zip = u"050000"_s;
    contact.country = u"KZ"_s;
    contact.phone = u"+7.7270000001"_s;
    contact.fax = u"+7.7270000002"_s;
    contact.email = u"office@host.example"_s;
    return contact;
}

ContactUse use(const QString &name, const QString &role)
{
    return ContactUse::of(DomainName::fromRegistrar(name), role);
}

/// The shown contact with one text of another value.
ModifyContact with(QString Contact::*member, const QString &text)
{
    ModifyContact op{.contact = shown(), .before = shown()};
    op.contact.*member = text;
    return op;
}

} // namespace

class ModifyContactTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void sendsWhatDiffers_data()
    {
        QTest::addColumn<ModifyContact>("op");
        QTest::addColumn<QStringList>("sent");
        const auto row = [](const char *name, const ModifyContact &op, const QStringList &sent) {
            QTest::newRow(name) << op << (QStringList{u"CONTACT=P-ABC123"_s} + sent);
        };
        row("mail", with(&Contact::email, u"new@host.example"_s), {u"EMAIL=new@host.example"_s});
        row("tidied phone", with(&Contact::phone, u"8 (727) 388-82-31"_s),
            {u"PHONE=+7.7273888231"_s});
        row("emptied fax", with(&Contact::fax, {}), {u"FAX="_s});
        row("city and its postcode",
            [] {
                ModifyContact op = with(&Contact::city, u"Astana"_s);
                op.contact.zip = u"010000"_s;
                return op;
            }(),
            {u"CITY=Astana"_s, u"ZIP=010000"_s});
        ModifyContact street{.contact = shown(), .before = shown()};
        street.contact.street = {u"Abay avenue 2"_s};
        row("a line less", street, {u"STREET0=Abay avenue 2"_s, u"STREET1="_s});
        street.contact.street = {u"Abay avenue 1"_s, u"office 7"_s, u"2nd floor"_s};
        row("a line more", street,
            {u"STREET0=Abay avenue 1"_s, u"STREET1=office 7"_s, u"STREET2=2nd floor"_s});
        // A phone that no rule would let in today stays as it is while nobody touches it.
        ModifyContact old = with(&Contact::email, u"new@host.example"_s);
        old.before.phone = old.contact.phone = u"+77270000001"_s;
        row("old spelling", old, {u"EMAIL=new@host.example"_s});
    }
    void sendsWhatDiffers()
    {
        QFETCH(ModifyContact, op);
        QFETCH(QStringList, sent);
        QCOMPARE(test::lines(op.params()), sent);
        QCOMPARE(op.object(), u"P-ABC123"_s);
    }

    void nothingChangedIsNoOrder()
    {
        const ModifyContact op{.contact = shown(), .before = shown()};
        QVERIFY(test::has(op.check(), Rule::X3Missing, u"CONTACT"_s));
        QVERIFY(!validate(op));
        ModifyContact blank = op;
        blank.contact.street.append(QString());
        QVERIFY(blank.changed().isEmpty());
    }

    void judgesOnlyWhatChanges()
    {
        ModifyContact op = with(&Contact::email, u"no mail"_s);
        op.before.zip = op.contact.zip = QString();
        op.before.street = op.contact.street = QStringList();
        QVERIFY(test::has(op.check(), Rule::M2MailSyntax, u"EMAIL"_s));
        QVERIFY(!test::has(op.check(), Rule::K10NoZip, u"ZIP"_s));
        QVERIFY(!test::has(op.check(), Rule::K4NoStreet, u"STREET0"_s));
        op.contact.country = u"DE"_s; // the postcode is another one in another country
        QVERIFY(test::has(op.check(), Rule::K10NoZip, u"ZIP"_s));
        op.contact.street = {QString(), u"x"_s};
        QVERIFY(test::has(op.check(), Rule::K4NoStreet, u"STREET0"_s));
        ModifyContact nobody = with(&Contact::lastName, {});
        nobody.contact.firstName.clear();
        QVERIFY(test::has(nobody.check(), Rule::K1NoName, u"FIRSTNAME"_s));
    }

    void anotherNameIsAnotherPerson()
    {
        ModifyContact op = with(&Contact::lastName, u"Omarov"_s);
        QVERIFY(test::has(op.check(), Rule::K17NameChanged, u"LASTNAME"_s));
        QVERIFY(!validate(op));
        QVERIFY(validate(op, op.check()));
        op.uses = {use(u"a.kz"_s, u"TECH"_s)};
        QVERIFY(test::has(op.check(), Rule::K17NameChanged, u"LASTNAME"_s));
        op.uses.append(use(u"b.kz"_s, u"OWNER"_s));
        const Problems problems = op.check();
        QVERIFY(test::has(problems, Rule::K18OwnerRenamed, u"LASTNAME"_s));
        QVERIFY(!test::has(problems, Rule::K17NameChanged, u"LASTNAME"_s));
        QVERIFY(!validate(op, problems)); // no tick lets it through
        for (const Problem &problem : problems) {
            if (problem.rule == Rule::K18OwnerRenamed)
                QCOMPARE(problem.detail, u"b.kz"_s);
        }
        // Other data of an owner may change.
        ModifyContact mail = with(&Contact::email, u"new@host.example"_s);
        mail.uses = op.uses;
        QVERIFY(!test::has(mail.check(), Rule::K18OwnerRenamed, u"LASTNAME"_s));
        QVERIFY(test::has(mail.check(), Rule::K19NotAtRegistry, u"CONTACT"_s));
        QVERIFY(validate(mail, mail.check()));
    }

    void parse()
    {
        const auto outcome = ModifyContact::parse(test::reply(200, {{u"validated"_s, {u"1"_s}}}));
        QVERIFY(outcome);
        QCOMPARE(outcome->validated, std::optional(true));
        QCOMPARE(outcome->verified, std::nullopt);
        QVERIFY(ModifyContact::parse(test::reply(200)));
        QVERIFY(!ModifyContact::parse(test::notFound()));
    }

    void looks_data()
    {
        QTest::addColumn<Reply>("reply");
        QTest::addColumn<int>("finding");
        const auto row = [](const char *name, const Reply &reply, Finding finding) {
            QTest::newRow(name) << reply << int(finding);
        };
        const auto status = [](const QString &mail, const QStringList &street) {
            return test::reply(200,
                               {{u"contact"_s, {u"P-ABC123"_s}},
                                {u"last name"_s, {u"Omarova"_s}},
                                {u"street"_s, street},
                                {u"email"_s, {mail}}});
        };
        row("new", status(u"NEW@host.example"_s, {u"Abay avenue 2"_s}), Finding::Done);
        row("old mail", status(u"office@host.example"_s, {u"Abay avenue 2"_s}),
            Finding::Inconclusive);
        row("old street", status(u"new@host.example"_s, {u"Abay avenue 2"_s, u"office 7"_s}),
            Finding::Inconclusive);
        row("gone", test::notFound(), Finding::NoTrace);
        row("nothing", test::reply(200), Finding::Inconclusive);
    }
    void looks()
    {
        QFETCH(Reply, reply);
        QFETCH(int, finding);
        ModifyContact op = with(&Contact::email, u"new@host.example"_s);
        op.contact.street = {u"Abay avenue 2"_s};
        const QList<Look> looks = ModifyContact::looks({.params = op.params(), .at = {}});
        QCOMPARE(looks.size(), 1);
        QCOMPARE(looks.first().request.command, u"StatusContact"_s);
        QCOMPARE(test::lines(looks.first().request.params), QStringList(u"CONTACT=P-ABC123"_s));
        QCOMPARE(int(looks.first().judge(reply).finding), finding);
    }
};

QTEST_APPLESS_MAIN(ModifyContactTest)
#include "tst_modifycontact.moc"
