#pragma once

#include "registry/rulerows.h"

#include "registry/anytext.h"
#include "registry/contact.h"
#include "registry/contactuse.h"
#include "registry/lookalike.h"

namespace kz::rows {

inline Contact goodContact()
{
    Contact contact;
    contact.firstName = QStringLiteral("Aigerim");
    contact.lastName = QStringLiteral("Omarova");
    contact.street = {QStringLiteral("Abay avenue 1")};
    contact.city = QStringLiteral("Almaty");
    contact.zip = QStringLiteral("050000");
    contact.country = QStringLiteral("KZ");
    contact.phone = QStringLiteral("+7.7270000001");
    contact.email = QStringLiteral("office@host.example");
    return contact;
}

/// The good contact with one text of another value.
inline auto with(QString Contact::*member)
{
    return [member](const QString &text) {
        Contact contact = goodContact();
        contact.*member = text;
        return judge(contact) + facts(contact);
    };
}

inline Problems withStreet(const QStringList &street)
{
    Contact contact = goodContact();
    contact.street = street;
    return judge(contact);
}

/// Beside one known contact that has another mail, phone and name than the good one.
inline auto besideStranger(QString Contact::*member)
{
    return [member](const QString &text) {
        Contact stranger;
        stranger.handle = QStringLiteral("P-STR1");
        stranger.firstName = QStringLiteral("Bolat");
        stranger.lastName = QStringLiteral("Exemplarov");
        stranger.country = QStringLiteral("KZ");
        stranger.phone = QStringLiteral("+7.7270000009");
        stranger.email = QStringLiteral("bolat@other.example");
        Contact typed = goodContact();
        typed.*member = text;
        return judgeLookAlikes(typed, {stranger});
    };
}

inline void addLookAlikes(Rows &rows)
{
    rows.texts(Rule::K14SameMail, besideStranger(&Contact::email),
               {"bolat@other.example", " Bolat@OTHER.example"}, {"bolat@third.example", ""});
    rows.texts(Rule::K15SamePhone, besideStranger(&Contact::phone),
               {"+7.7270000009", "8 (727) 000-00-09"}, {"+7.7270000008", ""});
    const auto name = [](const QString &text) {
        Contact typed = goodContact();
        typed.firstName = text.section(u' ', 0, 0);
        typed.lastName = text.section(u' ', 1);
        Contact known = goodContact();
        known.handle = QStringLiteral("P-STR1");
        known.email = QStringLiteral("bolat@other.example");
        known.phone = QStringLiteral("+7.7270000009");
        known.firstName = QStringLiteral("Bolat");
        known.lastName = QStringLiteral("Exemplarov");
        return judgeLookAlikes(typed, {known});
    };
    rows.texts(Rule::K16SameName, name,
               {"Bolat Exemplarov", "exemplarov BOLAT", "Bolat Exemplarova", "Болат Exemplarov"},
               {"Bolat Omarov", "Bulat Exemplarova", ""});
    const auto company = [](const QString &text) {
        Contact typed = goodContact();
        typed.organization = text;
        Contact known;
        known.handle = QStringLiteral("O-DAL1");
        known.organization = utf8("ТОО «Dala Kofe»");
        return judgeLookAlikes(typed, {known});
    };
    rows.texts(Rule::K16SameName, company, {"Dala Kofe LLP", "dala kofe", "TOO Dala Koffe"},
               {"Dala Tea LLP", "LLP"});
}

inline void addContactUses(Rows &rows)
{
    const auto use = [](const char *name, const char *role) {
        return ContactUse::of(DomainName::fromRegistrar(utf8(name)), utf8(role));
    };
    const QList<ContactUse> owner{use("a.kz", "OWNER"), use("a.kz", "TECH")};
    const QList<ContactUse> tech{use("a.kz", "TECH")};
    const Contact before = goodContact();
    Contact renamed = before, company = before, moved = before;
    renamed.lastName = QStringLiteral("Omarov");
    company.organization = QStringLiteral("Primer LLP");
    moved.city = QStringLiteral("Astana");
    const auto changed = [&before](const Contact &now, const QList<ContactUse> &uses) {
        return judgeContactChange(before, now, uses, field);
    };
    rows.cases(Rule::K17NameChanged, {changed(renamed, {}), changed(company, tech)},
               {changed(moved, tech), changed(renamed, owner)});
    rows.cases(Rule::K18OwnerRenamed, {changed(renamed, owner), changed(company, owner)},
               {changed(moved, owner), changed(renamed, tech)});
    rows.cases(Rule::K19NotAtRegistry, {changed(moved, tech), changed(moved, owner)},
               {changed(moved, {})});
    const QString handle = QStringLiteral("P-ABC1");
    rows.cases(Rule::K20InUse,
               {judgeContactUnused(handle, tech, {}, field),
                judgeContactUnused(handle, {}, QStringLiteral("ok, linked"), field)},
               {judgeContactUnused(handle, {}, {}, field)});
}

inline void addContacts(Rows &rows)
{
    const QByteArray t65(65, 'x'), t111(111, 'x'), t129(129, 'x'), t256(256, 'x'), t128(128, 'x');
    const auto phone = with(&Contact::phone);
    const auto organization = with(&Contact::organization);
    rows.texts(Rule::X1ControlCharacter, with(&Contact::city), {"Alma\nty", "Alma\tty", "\x7f"},
               {"Almaty", "Алматы"});
    rows.texts(Rule::X1ControlCharacter, with(&Contact::email), {"a@b.example\nX=1"}, {"a@b.ex"});
    rows.texts(Rule::X3Missing, [](const QString &text) { return judgeRequired(text, field); },
               {"", "  "}, {"x"});
    rows.texts(Rule::X2Cyrillic, with(&Contact::city), {"Алматы", "Almaтy"}, {"Almaty", "Zürich"});
    rows.texts(Rule::X2Cyrillic, with(&Contact::middleName), {"Ивановна"}, {""});
    Contact nobody = goodContact();
    nobody.firstName.clear();
    nobody.lastName = QStringLiteral(" ");
    Contact company = nobody;
    company.organization = QStringLiteral("TOO Primer");
    Contact lastOnly = goodContact();
    lastOnly.firstName.clear();
    rows.cases(Rule::K1NoName, {judge(nobody)},
               {judge(company), judge(lastOnly), judge(goodContact())});
    rows.texts(Rule::K2NameTooLong, with(&Contact::lastName), {t256.data()}, {t129.data(), "x"});
    rows.texts(Rule::K2bNameLong, with(&Contact::lastName), {t129.data()}, {t256.data(), "x"});
    rows.texts(Rule::K3OrganizationTooLong, organization, {t256.data()}, {t129.data()});
    rows.texts(Rule::K3bOrganizationLong, organization, {t129.data()}, {t128.data(), t256.data()});
    rows.texts(Rule::K3cOrganizationWithBin, organization, {t111.data()}, {t129.data(), "x"});
    rows.cases(Rule::K4NoStreet, {withStreet({}), withStreet({QString(), QStringLiteral("2")})},
               {withStreet({QStringLiteral("1")})});
    const QStringList three(3, QStringLiteral("x"));
    rows.cases(Rule::K5StreetLines, {withStreet(three + three)}, {withStreet(three)});
    rows.cases(Rule::K6StreetLineTooLong, {withStreet({utf8(t256)})}, {withStreet({utf8(t129)})});
    rows.cases(Rule::K6bStreetLong, {withStreet({utf8(t65), utf8(t65)})}, {withStreet(three)});
    rows.texts(Rule::K7NoCity, with(&Contact::city), {"", " "}, {"Almaty"});
    rows.texts(Rule::K8CityTooLong, with(&Contact::city), {t256.data()}, {t129.data()});
    rows.texts(Rule::K8bCityLong, with(&Contact::city), {t129.data()}, {t128.data(), t256.data()});
    rows.texts(Rule::K9StateTooLong, with(&Contact::state), {t256.data()}, {t65.data(), ""});
    rows.texts(Rule::K9bStateLong, with(&Contact::state), {t65.data()}, {t256.data(), "Almaty"});
    rows.texts(Rule::K10NoZip, with(&Contact::zip), {"", " "}, {"050000"});
    rows.texts(Rule::K11ZipTooLong, with(&Contact::zip), {"12345678901234567"}, {"050000"});
    rows.texts(Rule::K12Country, with(&Contact::country), {"", "KAZ", "XX", "UK", "К3"},
               {"KZ", "DE", "kz"});
    rows.texts(Rule::K12bCountryCase, with(&Contact::country), {"kz", " KZ"}, {"KZ", "xx"});
    rows.texts(Rule::K13CompanyHandle,
               [](const QString &handle) { return judgeOwnerHandle(handle, field); },
               {"O-ABC1", "o-abc1"}, {"P-ABC1", ""});
    addLookAlikes(rows);
    addContactUses(rows);
    const auto zip = with(&Contact::zip);
    rows.texts(Rule::Z1RegionCode, zip, {"010000", "160000"}, {"000000", "170000", "A01P3K4"});
    rows.texts(Rule::Z2OldCode, zip, {"480000", "000000", "170000"}, {"050000", "A01P3K4"});
    rows.texts(Rule::Z3NewCode, zip, {"A01P3K4", "X41D8M0", "x41 d8m0"}, {"050000", "A1"});
    rows.texts(Rule::Z4ZipCyrillic, zip, {"А01Р3К4", "х41D8М0"}, {"A01P3K4", "Б01P3K4"});
    rows.texts(Rule::Z5ZipSpelling, zip, {"a01p3k4", "A01 P3K4", " 050000"}, {"A01P3K4", "050000"});
    rows.texts(Rule::Z6ZipUnusual, zip, {"5000", "AA1P3K4", "05000O"}, {"050000", "480000"});
    rows.texts(Rule::P1NoPhone, phone, {"", " "}, {"+7.7270000001"});
    rows.texts(Rule::P2PhoneFormat, phone,
               {"call me", "7270000001", "+7.", "+49.123456789012345", "++7", "+7.7270000001xA"},
               {"+7.7270000001", "8 (727) 000-00-01", "+7.7270000001x12", "+49 30 1234567"});
    rows.texts(Rule::P3PhoneNormalized, phone,
               {"+7 727 388 82 31", "+7-727-3888231", "+77273888231", "8 (727) 388-82-31"},
               {"+7.7273888231", "none"});
    rows.texts(Rule::P4TenDigits, phone, {"+7.727388823", "+7 727 388 82 311"}, {"+49.1234"});
    rows.texts(Rule::P5NotKazakh, phone, {"+7.9161234567", "+7.6001234567"},
               {"+7.7273888231", "+49.301234567"});
    rows.texts(Rule::P6Unused997, phone, {"+997.7273888231"}, {"+996.312123456"});
    rows.texts(Rule::P7AllEqual, phone, {"+7.7777777777", "+7.0000000000"}, {"+7.7270000001"});
    rows.texts(Rule::P8GatewayLength, phone, {"+1.2", "+49.3012345678901x123456"},
               {"+7.7270000001"});
    const QByteArray local64(64, 'a'), local65(65, 'a');
    const QByteArray longDomain = QByteArray("@") + QByteArray("a12345678.").repeated(25) + "kz";
    const auto email = with(&Contact::email);
    rows.texts(Rule::M1NoMail, email, {"", " "}, {"a@b.example"});
    rows.texts(Rule::M2MailSyntax, email,
               {"a", "@b.kz", "a@b", "a@b@c.kz", "a@b.kz, c@d.kz", "a b@c.kz", "a@-b.kz", "a@b..kz",
                ".a@b.kz", "a..b@c.kz", "a@b_c.kz", (local65 + "@b.kz").data(),
                ("abcd" + longDomain).data()},
               {"a@b.kz", "a.b+c@d-e.kz", "a@сайт.kz", (local64 + "@b.kz").data(), "ы@b.kz"});
    rows.texts(Rule::M3MailDomainAce, email, {"a@сайт.kz"}, {"a@b.kz"});
    rows.texts(Rule::M4MailLocalPart, email, {"инфо@b.kz"}, {"info@сайт.kz", "@b.kz"});
    rows.texts(Rule::M5MailInsideName,
               [](const QString &mail) {
                   return judgeMailBeside(mail, DomainName::fromUser(utf8("example.kz")), field);
               },
               {"a@example.kz", "a@mail.EXAMPLE.kz"}, {"a@notexample.kz", "a@host.example", ""});
}

} // namespace kz::rows
