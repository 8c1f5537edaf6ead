#include "registry/anytext.h"
#include "registry/contact.h"
#include "registry/domainname.h"
#include "registry/hosting.h"
#include "registry/kznetworks.h"
#include "registry/nameserver.h"
#include "registry/taxid.h"
#include "registry/term.h"
#include "registry/transfer.h"

#include <QTest>

#include <algorithm>
#include <functional>

using namespace kz;

namespace {

constexpr QLatin1StringView field("FIELD");

QString utf8(const char *text)
{
    return QString::fromUtf8(text);
}

/// One input of one rule and whether the rule speaks.
struct Row
{
    Rule rule;
    QString name;
    Problems said;
    bool fires;
};

/// Rows by rule. Texts are judged by a function; anything else comes judged.
struct Rows
{
    using Texts = std::initializer_list<const char *>;
    QList<Row> list;

    void texts(Rule rule, const std::function<Problems(const QString &)> &judgeOne, Texts fires,
               Texts silent)
    {
        for (const char *text : fires)
            list.append({rule, utf8(text), judgeOne(utf8(text)), true});
        for (const char *text : silent)
            list.append({rule, utf8(text), judgeOne(utf8(text)), false});
    }

    void cases(Rule rule, std::initializer_list<Problems> fires,
               std::initializer_list<Problems> silent)
    {
        for (const Problems &said : fires)
            list.append({rule, QStringLiteral("case"), said, true});
        for (const Problems &said : silent)
            list.append({rule, QStringLiteral("case"), said, false});
    }
};

Problems name(const QString &typed)
{
    const auto domain = DomainName::fromUser(typed);
    return judge(domain, field) + facts(domain, field);
}

/// Labels of 60 letters below kz.
QByteArray longName(int labels)
{
    return QByteArray(60, 'a').append('.').repeated(labels).append("kz");
}

void addNames(Rows &rows)
{
    const QByteArray l61 = QByteArray(61, 'a') + ".kz";
    const QByteArray l62 = QByteArray(62, 'a') + ".kz";
    const QByteArray l63 = QByteArray(63, 'a') + ".kz";
    const QByteArray l64 = QByteArray(64, 'a') + ".kz";
    // 40 Cyrillic letters need more than 63 characters in ACE only when they are far apart.
    const QByteArray cyrillic64 = QByteArray("ая").repeated(40) + ".kz";
    rows.texts(Rule::X1ControlCharacter, name, {"exam\nple.kz", "a\u2028b.kz"}, {"example.kz\n"});
    rows.texts(Rule::X3Missing, name, {"", "  ", "\t"}, {"a"});
    rows.texts(Rule::L1LabelLength, name, {"a..kz", ".kz", l64.data(), cyrillic64.data()},
               {"a.kz", l63.data(), "сайт.kz"});
    rows.texts(Rule::L2LabelNearLimit, name, {l62.data(), l63.data()}, {l61.data(), l64.data()});
    rows.texts(Rule::L3LabelCharacters, name,
               {"a_b.kz", "a b.kz", "ab@c.kz", "a/b.kz", "а/б.kz", "a_б.kz", "exam:ple.kz"},
               {"a-b.kz", "сайт.kz", "-a.kz"});
    rows.texts(Rule::L4HyphenAtEdge, name, {"-abc.kz", "abc-.kz", "-сайт.kz", "сайт-.kz", "w-.kz"},
               {"a-b.kz"});
    rows.texts(Rule::L5HyphensThreeFour, name, {"ab--cd.kz", "em--x.kz"},
               {"abc--d.kz", "xn--80aswg.kz", "a--b.kz"});
    rows.texts(Rule::L6DoubleHyphen, name, {"abc--d.kz"}, {"ab--cd.kz", "a-b.kz"});
    rows.texts(Rule::L7Digits, name, {"123.kz", "1st.kz"}, {"a1.kz"});
    rows.texts(Rule::L8VeryShort, name, {"a.kz", "a1.kz"}, {"abc.kz", "ab.com.kz", "аб.kz"});
    rows.texts(Rule::L9UpperCase, name, {"Example.KZ", "САЙТ.kz"}, {"example.kz"});
    rows.texts(Rule::L10Stripped, name,
               {" example.kz ", "example.kz.", "http://example.kz", "https://example.kz/a?b",
                "example.kz/path", "\u00a0example.kz"},
               {"example.kz", "a/b.kz"});
    rows.texts(Rule::L11Www, name, {"www.example.kz", "www.example.com.kz", "www.сайт.қаз"},
               {"www.kz", "shop.example.kz", "www.com.kz"});
    const QByteArray n307 = longName(5), n246 = longName(4);
    rows.texts(Rule::L12NameLength, name, {n307.data()}, {n246.data()});
    rows.texts(Rule::N1SentAsAce, name, {"сайт.kz"}, {"example.kz", "xn--80aswg.kz"});
    rows.texts(Rule::N2ShownInUnicode, name, {"xn--80aswg.kz", "сайт.kz"}, {"example.kz"});
    rows.texts(Rule::N3AceBroken, name, {"xn--zzzzzz.kz", "xn--abc.kz", "xn--kz.kz", "١٢.kz"},
               {"xn--80aswg.kz", "XN--80ASWG.kz", "сайт.kz"});
    rows.texts(Rule::N4Mapped, name,
               {"ﬁ.kz", "№1.kz", "ｅxample.kz", "ex\u00adample.kz", "ex\u200bample.kz", "a。kz"},
               {"САЙТ.kz", "Сайт.kz", "xn--80aswg.kz", "и\u0306од.kz", "xn--80aswg.қаз"});
    rows.texts(Rule::N5UnusualLetter, name, {"ǵylym.kz", "ïq.kz", "ўзбек.kz", "ابج.kz"},
               {"өңір.қаз", "ёж.kz", "іні.kz", "abc.kz"});
    rows.texts(Rule::N6Symbol, name, {"😀.kz", "i♥.kz"}, {"ǵylym.kz", "my–domain.kz"});
    rows.texts(Rule::N6bDashLookAlike, name, {"my–domain.kz", "a−b.kz"}, {"my-domain.kz"});
    rows.texts(Rule::N7MixedScripts, name, {"кaspi.kz", "бiл.kz"}, {"біл.kz", "kaspi.kz"});
    rows.texts(Rule::N8LookAlikesOnly, name, {"рост.kz", "сосна-1.kz"},
               {"сайт.kz", "poct.kz", "123.kz"});
    rows.texts(Rule::N9IdnUnconfirmed, name, {"сайт.kz", "сайт.com.kz"}, {"сайт.қаз", "a.kz"});
    rows.texts(Rule::R1Registrable, name, {"example.kz"}, {"example.com.kz", "a.b.kz"});
    rows.texts(Rule::R2CategoryZone, name, {"a.com.kz", "a.net.kz", "a.org.kz"},
               {"a.kz", "a.gov.kz"});
    rows.texts(Rule::R3KazakhZone, name, {"сайт.қаз", "abc.xn--80ao21a"}, {"сайт.kz"});
    rows.texts(Rule::R4ClosedZone, name, {"a.edu.kz", "a.gov.kz", "a.mil.kz"}, {"a.com.kz"});
    rows.texts(Rule::R5PublicSuffix, name, {"kz", "com.kz", "net.kz", "gov.kz", "қаз", "mil.kz"},
               {"a.kz"});
    rows.texts(Rule::R6TooManyLabels, name, {"shop.example.kz", "a.b.com.kz", "a.b.қаз"},
               {"example.kz", "www.example.kz"});
    rows.texts(Rule::R7ReservedCategory, name,
               {"мем.қаз", "біл.қаз", "ком.қаз", "қау.қаз", "қор.қаз", "бай.қаз", "a.мем.қаз",
                "xn--90au4f.xn--80ao21a"},
               {"мемлекет.қаз", "мем.kz"});
    rows.texts(Rule::R8ForeignZone, name, {"example.ru", "example", "example.kzz", "сайт.каз"},
               {"example.kz", "com.kz"});
}

Problems renewal(int years, int guard, const RenewalFacts &facts)
{
    return judgeRenewal(years, guard, facts, field, field);
}

TransferFacts transferOf(const char *name)
{
    const QString handle = QStringLiteral("P-ABC1");
    return {.name = DomainName::fromUser(utf8(name)),
            .hasAuthCode = true,
            .owner = handle,
            .admin = handle,
            .tech = handle,
            .billing = handle,
            .locked = false,
            .created = QDate(2020, 1, 1),
            .today = QDate(2026, 3, 1)};
}

void addTransfers(Rows &rows)
{
    const auto said = [](const TransferFacts &facts) { return judgeTransfer(facts, field, field); };
    const auto without = [&said](const char *name) {
        TransferFacts facts = transferOf(name);
        facts.hasAuthCode = false;
        return said(facts);
    };
    const TransferFacts good = transferOf("example.kz");
    TransferFacts noOwner = good, noTech = good, locked = good, unknownLock = good;
    noOwner.owner.clear();
    noTech.tech = QStringLiteral(" ");
    locked.locked = true;
    unknownLock.locked.reset();
    TransferFacts day59 = good, day60 = good, undated = good;
    day59.created = good.today.addDays(-59);
    day60.created = good.today.addDays(-60);
    undated.created = {};
    rows.cases(Rule::T6AuthCodeMissing,
               {without("example.kz"), without("a.com.kz"), without("сайт.қаз")},
               {said(good), without("a.net.kz"), without("a.org.kz")});
    rows.cases(Rule::T6bAuthCodeAdvised, {without("a.net.kz"), without("a.org.kz")},
               {without("example.kz"), said(transferOf("a.net.kz"))});
    rows.cases(Rule::T6cContactMissing, {said(noOwner), said(noTech)}, {said(good)});
    rows.cases(Rule::T6dLocked, {said(locked)}, {said(good), said(unknownLock)});
    rows.cases(Rule::T7SixtyDays, {said(day59)}, {said(day60), said(undated)});
    rows.cases(Rule::T8TransferTerm, {said(good)}, {said(transferOf("example.ru"))});

    const auto change = [](const char *command, bool owner, bool taxId) {
        return judgeOwnerChange(utf8(command), owner, taxId, field);
    };
    rows.cases(Rule::T9TradeConfirmation, {change("TradeDomain", true, false)},
               {change("ModifyDomain", false, false)});
    rows.cases(Rule::T9cOwnerByModify, {change("ModifyDomain", true, false)},
               {change("ModifyDomain", false, false), change("TradeDomain", true, false)});
    rows.cases(Rule::T10TradeTaxId, {change("TradeDomain", true, true)},
               {change("TradeDomain", true, false), change("AddDomain", true, true)});
    const auto mails = [](const char *present, const char *future) {
        return judgeTradeMails(DomainName::fromUser(utf8("example.kz")), utf8(present),
                               utf8(future), field);
    };
    rows.cases(Rule::T9bTradeMail,
               {mails("", "b@host.example"), mails("a@host.example", "b@example.kz"),
                mails("a@host.example", "b")},
               {mails("a@host.example", "b@host.example")});
    const auto privacy = [](const char *name, bool wanted) {
        return judgePrivacy(DomainName::fromUser(utf8(name)), wanted, field);
    };
    rows.cases(Rule::T15NoPrivacy, {privacy("example.kz", true), privacy("a.қаз", true)},
               {privacy("example.kz", false), privacy("example.ru", true)});
}

void addTerms(Rows &rows)
{
    const auto years = [](int count) { return judgeTerm(count, field); };
    rows.cases(Rule::T1Years, {years(0), years(-1), years(11)}, {years(1), years(10)});
    const QDate today(2026, 3, 1);
    const RenewalFacts facts{.today = today,
                             .created = QDate(2020, 5, 5),
                             .lastRenewed = QDate(2025, 5, 5),
                             .paidUntil = QDate(2027, 5, 5)};
    RenewalFacts createdToday = facts, renewedToday = facts, grace = facts, unread = facts;
    createdToday.created = today;
    renewedToday.lastRenewed = today;
    grace.inAutoRenewGrace = true;
    unread.paidUntil = {};
    rows.cases(Rule::T2TenYearsAhead, {renewal(9, 2027, facts), renewal(10, 2027, facts)},
               {renewal(8, 2027, facts), renewal(1, 2027, facts)});
    rows.cases(Rule::T3SameDay, {renewal(1, 2027, createdToday), renewal(1, 2027, renewedToday)},
               {renewal(1, 2027, facts)});
    rows.cases(Rule::T4ExpirationYear,
               {renewal(1, 2026, facts), renewal(1, 2028, facts), renewal(1, 2027, unread),
                renewal(1, 2025, grace)},
               {renewal(1, 2027, facts), renewal(1, 2026, grace)});
    rows.cases(Rule::T5AutoRenewGrace, {renewal(1, 2027, grace)},
               {renewal(1, 2026, grace), renewal(1, 2027, facts)});
    rows.texts(Rule::T11NoDelete, judgeCommand, {"DeleteDomain", "DELETEDOMAIN"}, {"AddDomain"});
    rows.texts(Rule::T13NoRestore, judgeCommand, {"RestoreDomain"}, {"RenewDomain"});
    rows.texts(
        Rule::T12RenewalMode,
        [](const QString &token) { return judgeRenewalMode(RenewalMode::fromToken(token), field); },
        {"", "RENEW", "EXPIREAUCTION"},
        {"DEFAULT", "AUTORENEW", "AUTOEXPIRE", "autodelete", "RENEWONCE"});
    const auto lapse = [](RenewalMode mode, QDate renews) {
        return judgeLapse(mode, renews, field);
    };
    rows.cases(Rule::T14LapseDate,
               {lapse(RenewalMode::AutoDelete, today), lapse(RenewalMode::AutoExpire, today)},
               {lapse(RenewalMode::AutoRenew, today), lapse(RenewalMode::AutoDelete, {})});
}

void addHosting(Rows &rows)
{
    const auto web = [](const QString &addresses) { return judgeWebServer(addresses, field); };
    rows.texts(Rule::HaInside, web, {"195.210.46.194", "45.136.59.181, 2a00:5da0:0:1::194"},
               {"", "92.53.88.26", "195.210.46.194 92.53.88.26", "10.0.0.1"});
    rows.texts(Rule::HbOutside, web,
               {"92.53.88.26", "216.239.32.10", "2a00:ab00:1108:177::4", "195.210.46.2;8.8.8.8"},
               {"195.210.46.194", "", "192.0.2.1", "104.21.5.1"});
    rows.texts(Rule::HbDeliveryNetwork, web, {"104.21.5.1", "151.101.1.1", "2606:4700::1"},
               {"195.210.46.194", "92.53.88.26"});
    rows.texts(Rule::HcNoWebAddress, web,
               {"10.1.2.3", "127.0.0.1", "169.254.1.1", "224.0.0.1", "192.0.2.1", "2001:db8::1",
                "::1", "fe80::1", "ff02::1", "195.210.46", "www.example.kz"},
               {"195.210.46.194", "92.53.88.26", ""});
    rows.texts(Rule::HdNoAddress, web, {"", "  "}, {"195.210.46.194"});
    const auto record = [](const QString &type) { return judgeRecordType(type, field); };
    rows.texts(Rule::H5Records, record, {"A", "aaaa", "CNAME"}, {"NS", "MX", "TXT", "SPF", ""});

    const auto site = [](const char *address, bool certificate) {
        return judgeSite({.addresses = {utf8(address)}, .certificate = certificate}, field);
    };
    rows.cases(Rule::HhLiveCheck, {site("92.53.88.26", true)}, {site("195.210.46.194", true)});
    rows.cases(Rule::H4Scanning, {site("92.53.88.26", true)}, {site("195.210.46.194", false)});
    rows.cases(Rule::H6Certificate, {site("195.210.46.194", false)},
               {site("195.210.46.194", true)});

    const QDate friday(2026, 3, 6);
    const auto suspended = [](Suspension::Ground ground, QDate noticed, QDate blocked) {
        return judgeSuspension({.ground = ground, .noticed = noticed, .blocked = blocked}, field);
    };
    const Problems noticed = suspended(Suspension::Hosting, friday, {});
    const Problems blocked = suspended(Suspension::Hosting, friday, friday);
    const Problems malware = suspended(Suspension::Malware, friday, friday);
    const Problems certificate = suspended(Suspension::Certificate, {}, friday);
    rows.cases(Rule::H1SiteInKazakhstan, {noticed, blocked}, {malware, certificate});
    rows.cases(Rule::H3Suspension, {noticed}, {blocked, malware});
    rows.cases(Rule::H7OtherGrounds, {malware}, {noticed, certificate});
    rows.cases(Rule::HgCountdown, {blocked}, {noticed, malware});
    const auto applied = [friday](int daysLater) {
        return judgeApplication(friday, friday.addDays(daysLater), field);
    };
    rows.cases(Rule::H2CheckPeriod, {applied(0), applied(5)}, {applied(6), applied(-1)});

    const QString some = QStringLiteral("x");
    const Problems none = judgeNotes({}, field);
    ServerNotes cityOnly;
    cityOnly.city = some;
    const Problems part = judgeNotes(cityOnly, field);
    const Problems whole =
        judgeNotes({.street = some, .city = some, .region = some, .purpose = some}, field);
    rows.cases(Rule::H8LocationWanted, {none, part}, {whole});
    rows.cases(Rule::H9LocationNotSent, {part, whole}, {none});
    rows.cases(Rule::HfLocationNotes, {whole}, {none, part});
    const QDate listed(2026, 6, 25);
    rows.cases(Rule::W1OldList,
               {judgeListAge(listed, QDate(2027, 6, 26), field), judgeListAge({}, listed, field)},
               {judgeListAge(listed, QDate(2027, 6, 25), field)});
    const auto ticked = [](bool content, bool hosting) {
        return judgeAcknowledgement(content, hosting, field, field);
    };
    rows.cases(Rule::A1ContentRules, {ticked(false, true)}, {ticked(true, false)});
    rows.cases(Rule::A2HostingRules, {ticked(true, false)}, {ticked(false, true)});
    const auto ownWords = [](const char *word) {
        return judgeOwnWords(DomainName::fromUser(utf8("my-casino.kz")), {utf8(word)}, field);
    };
    rows.cases(Rule::A3OwnWord, {ownWords("casino"), ownWords("Casino")},
               {ownWords(""), ownWords("kz"), ownWords("poker")});
}

/// A company (or a person, without organisation) in a country, with this number.
Problems taxed(const char *organization, const char *country, const QString &number)
{
    Contact owner;
    owner.handle = QStringLiteral("P-ABC1");
    owner.organization = utf8(organization);
    owner.country = utf8(country);
    const auto taxId = TaxId::fromUser(number);
    return judge(taxId, owner, field) + facts(taxId, owner, field);
}

void addTaxIds(Rows &rows)
{
    const auto company = [](const QString &id) { return taxed("TOO Primer", "KZ", id); };
    const auto person = [](const QString &id) { return taxed("", "KZ", id); };
    const auto foreign = [](const QString &id) { return taxed("Primer GmbH", "DE", id); };
    const auto unknown = [](const QString &id) {
        return judge(TaxId::fromUser(id), std::nullopt, field);
    };
    const auto empty = QString();
    const auto bin = QStringLiteral("000140000002");
    const QByteArray digits65(65, '1');
    rows.texts(Rule::V1Required, company, {"", " "}, {"000140000002"});
    rows.cases(Rule::V1Required, {}, {person(empty), foreign(empty), unknown(empty)});
    rows.cases(Rule::V1bUnknownOwner, {unknown(empty)}, {unknown(bin), company(empty)});
    rows.cases(Rule::V2Advised, {person(empty)},
               {person(bin), company(empty), foreign(empty), unknown(empty)});
    rows.cases(Rule::V3Public, {company(bin)}, {company(empty), foreign(bin)});
    rows.texts(Rule::V4ForeignLooksKazakh, foreign, {"000140000003", "123456789012"},
               {"000140000002", "DE123456789", ""});
    rows.texts(Rule::V4ForeignLooksKazakh, unknown, {"000140000003"}, {"000140000002"});
    rows.cases(Rule::V5ForeignBin, {foreign(bin)},
               {company(bin), foreign(QStringLiteral("000140000003")), foreign(empty)});
    rows.texts(Rule::V6PersonNumberForCompany, company, {"000101300009"}, {"000140000002"});
    rows.cases(Rule::V6PersonNumberForCompany, {}, {person(QStringLiteral("000101300009"))});
    rows.texts(Rule::V7CompanyNumberForPerson, person, {"000140000002"}, {"000101300009"});
    rows.texts(Rule::V8Rnn, company, {"РНН 600700123456", "RNN600700123456"},
               {"БИН 000140000002", "000140000002", "600700123456"});
    rows.texts(Rule::V9VatCertificate, company, {"серия 60001 № 0012345", "VAT 60001"},
               {"000140000002", "60001"});
    rows.texts(Rule::V10TwelveDigits, company, {"00014000000", "0001400000022", "DE123", "O00140"},
               {"000140000002", "0001 4000 0002"});
    rows.cases(Rule::V10TwelveDigits, {}, {foreign(QStringLiteral("DE123456789"))});
    rows.texts(Rule::V11Cleaned, company,
               {"0001 4000 0002", "БИН: 000140000002", "BIN000140000002", "KZ 0001-4000-0002",
                "№ 000140000002", "٠٠٠١٤٠٠٠٠٠٠٢", "000140\u00a0000002"},
               {"000140000002", "DE 123 456"});
    rows.texts(Rule::V12LongNumber, foreign, {digits65.data()}, {"DE123"});
    rows.texts(Rule::C1AllZeros, company, {"000000000000"}, {"000140000002"});
    rows.texts(Rule::C2CheckDigit, company, {"000101300008", "123456789012"},
               {"000101300009", "000140000338"});
    rows.texts(Rule::C3NoCheckDigit, company, {"000140000338", "000101301881", "001250001203"},
               {"000140000002", "000101300008"});
    rows.texts(Rule::C4Month, company, {"001340000002"}, {"000140000002", "001250000003"});
    rows.texts(Rule::C5SixthDigit, company, {"000144000004"}, {"000142000003", "000663000006"});
    rows.texts(Rule::C6FifthDigit, company, {"000170000006"}, {"000660000001"});
    rows.texts(Rule::C7BirthDate, person, {"000230300000", "000229300005"},
               {"000229500008", "000101300009", "991231100000"});
    rows.texts(Rule::C8SeventhDigit, person, {"000101000003"}, {"000101300009", "000140000002"});
}

Contact goodContact()
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
auto with(QString Contact::*member)
{
    return [member](const QString &text) {
        Contact contact = goodContact();
        contact.*member = text;
        return judge(contact) + facts(contact);
    };
}

Problems withStreet(const QStringList &street)
{
    Contact contact = goodContact();
    contact.street = street;
    return judge(contact);
}

void addContacts(Rows &rows)
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

/// Servers, one a line, for example.kz; new to the account or registered.
Problems servers(const QString &lines, bool registered)
{
    QList<NameServer> list;
    for (const QString &line : lines.split(u'\n'))
        list.append(NameServer::fromUser(line));
    const auto domain = DomainName::fromUser(utf8("example.kz"));
    return judge(list, domain, registered, field) + facts(list, domain, field);
}

void addNameServers(Rows &rows)
{
    const auto fresh = [](const QString &lines) { return servers(lines, false); };
    const auto known = [](const QString &lines) { return servers(lines, true); };
    const char *good = "ns1.host.example\nns2.host.example";
    QByteArray thirteen = "ns0.host.example";
    for (int i = 1; i < 13; ++i)
        thirteen += "\nns" + QByteArray::number(i) + ".host.example";
    const QByteArray fourteen = thirteen + "\nns14.host.example";
    rows.texts(Rule::X1ControlCharacter, fresh, {"ns1.host\x01.example"}, {good});
    rows.texts(Rule::D1TooFew, fresh, {"", "ns1.host.example", "ns1.host.example\n"},
               {good, "ns1.host.example\n\nns2.host.example"});
    rows.texts(Rule::D2TooMany, fresh, {fourteen.data()}, {thirteen.data()});
    rows.texts(Rule::D3HostName, fresh,
               {"ns1", "localhost", "192.0.2.1", "ns_1.host.example", "-a.host.example",
                "2001:db8::1", "ns1..example", "ns.1"},
               {good, "нс.сайт.kz"});
    rows.texts(Rule::D4Normalized, fresh, {"NS1.Host.Example", "ns1.host.example.", "нс.сайт.kz"},
               {good});
    rows.texts(Rule::D5Duplicate, fresh, {"ns1.host.example\nNS1.host.example."}, {good});
    rows.texts(Rule::D6NeedsAddress, known, {"ns1.example.kz", "a.b.example.kz"},
               {"ns1.example.kz 195.210.46.2", "ns1.notexample.kz", "example.kz"});
    rows.texts(Rule::D7AddressOnNewName, fresh, {"ns1.example.kz 195.210.46.2"},
               {"ns1.example.kz", good});
    rows.texts(Rule::D7AddressOnNewName, known, {}, {"ns1.example.kz 195.210.46.2"});
    rows.texts(Rule::D8AddressHere, known, {"ns1.example.kz 195.210.46.2, 2a00:5da0::1"},
               {"ns1.example.kz", "ns1.example.kz 10.0.0.1"});
    rows.texts(Rule::D9AddressNotPublic, known,
               {"ns1.example.kz 10.0.0.1", "ns1.example.kz 100.64.0.1", "ns1.example.kz 127.0.0.1",
                "ns1.example.kz 0.1.2.3", "ns1.example.kz 240.0.0.1", "ns1.example.kz 195.210.46",
                "ns1.example.kz ::", "ns1.example.kz fd00::1", "ns1.example.kz ::ffff:195.210.46.2",
                "ns1.example.kz 2001:db8::1", "ns1.example.kz 195.210.46.2 10.0.0.1"},
               {"ns1.example.kz 195.210.46.2", "ns1.example.kz 2a00:5da0::1"});
    rows.texts(Rule::D10AddressIgnored, known, {"ns1.host.example 195.210.46.2"}, {good});
    rows.texts(Rule::D11LookAlike, known, {"ns1.notexample.kz"}, {"ns1.example.kz", good});
    rows.texts(Rule::D12OneNetwork, known,
               {"ns1.example.kz 195.210.46.2\nns2.example.kz 195.210.46.2",
                "ns1.example.kz 195.210.46.2\nns2.example.kz 195.210.46.3"},
               {"ns1.example.kz 195.210.46.2\nns2.example.kz 195.210.47.2", good,
                "ns1.example.kz 195.210.46.2\nns2.host.example"});
    const auto answer = [](bool resolves, bool answers) {
        return judgeAnswer(QStringLiteral("ns1.host.example"), resolves, answers, field);
    };
    rows.cases(Rule::D13NoAnswer, {answer(false, false), answer(true, false)},
               {answer(true, true)});
    rows.texts(Rule::D14Abroad, fresh, {good}, {"ns1.hoster.kz\nns2.hoster.kz"});
    rows.texts(Rule::HeServersAbroad, fresh, {good}, {"ns1.hoster.kz\nns2.hoster.kz"});
    rows.texts(Rule::D15NameItself, known, {"example.kz"}, {"example.kz 195.210.46.2", good});
    rows.texts(Rule::D15bPublicSuffix, known, {"com.kz"}, {"ns.com.kz", good});
    rows.texts(Rule::D16HostAndAddress, known, {"ns1.example.kz 195.210.46.2"}, {good});
    rows.cases(Rule::D17Dnssec, {judgeDnssec(true, field)}, {judgeDnssec(false, field)});
}

const QList<Row> &allRows()
{
    static const QList<Row> list = [] {
        Rows rows;
        addNames(rows);
        addTransfers(rows);
        addTerms(rows);
        addHosting(rows);
        addTaxIds(rows);
        addContacts(rows);
        addNameServers(rows);
        return rows.list;
    }();
    return list;
}

bool speaks(const Row &row)
{
    return std::any_of(row.said.begin(), row.said.end(),
                       [&row](const Problem &problem) { return problem.rule == row.rule; });
}

} // namespace

/// Each rule fires on what it is about and is silent otherwise; the table of rules is complete.
class TestRules : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void fires_data();
    void fires();
    void everyRuleHasBothSides();
    void tableIsComplete();
    void everyDocumentedIdHasItsEntry();
    void sentencesAreFilled();
    void worstIsTheWorst();
};

void TestRules::fires_data()
{
    QTest::addColumn<qsizetype>("index");
    const QList<Row> &rows = allRows();
    for (qsizetype i = 0; i < rows.size(); ++i) {
        const QString title = u"%1 %2 %3 #%4"_qs.arg(
            QString(info(rows[i].rule).id), rows[i].fires ? u"fires"_qs : u"silent"_qs,
            rows[i].name.simplified().left(40), QString::number(i));
        QTest::newRow(title.toUtf8().constData()) << i;
    }
}

void TestRules::fires()
{
    QFETCH(qsizetype, index);
    const Row &row = allRows().at(index);
    QCOMPARE(speaks(row), row.fires);
}

void TestRules::everyRuleHasBothSides()
{
    for (const RuleInfo &rule : allRules()) {
        const auto has = [&rule](bool fires) {
            return std::any_of(allRows().begin(), allRows().end(), [&](const Row &row) {
                return row.rule == rule.rule && row.fires == fires;
            });
        };
        QVERIFY2(has(true), rule.id.data());
        QVERIFY2(has(false), rule.id.data());
    }
}

void TestRules::tableIsComplete()
{
    QSet<QString> ids;
    for (const RuleInfo &rule : allRules()) {
        QVERIFY(!rule.id.isEmpty());
        QVERIFY2(!ids.contains(rule.id), rule.id.data());
        ids.insert(rule.id);
        QVERIFY2(rule.source.size() > 8, rule.id.data());
        const QString sentence = utf8(rule.sentence);
        QVERIFY2(sentence.endsWith(u'.') || sentence.endsWith(QStringLiteral(".”")),
                 rule.id.data());
        QVERIFY2(!sentence.contains(QStringLiteral("%3")), rule.id.data());
        QCOMPARE(&info(rule.rule) != nullptr && info(rule.rule).id == rule.id, true);
    }
    QCOMPARE(ids.size(), static_cast<qsizetype>(lastRule) + 1);
}

void TestRules::everyDocumentedIdHasItsEntry()
{
    QStringList wanted = {u"V1b"_qs};
    const auto numbered = [&wanted](QLatin1StringView letter, int count) {
        for (int i = 1; i <= count; ++i)
            wanted.append(letter + QString::number(i));
    };
    numbered(QLatin1StringView("L"), 12);
    numbered(QLatin1StringView("N"), 9);
    numbered(QLatin1StringView("T"), 15);
    numbered(QLatin1StringView("H"), 9);
    numbered(QLatin1StringView("V"), 11);
    numbered(QLatin1StringView("D"), 16);
    for (const char letter : {'a', 'b', 'c', 'd', 'e', 'f', 'g', 'h'})
        wanted.append(QLatin1StringView("H-") + QLatin1Char(letter));
    QStringList found;
    for (const RuleInfo &rule : allRules())
        found.append(rule.id);
    for (const QString &id : wanted)
        QVERIFY2(found.contains(id), qPrintable(id));
}

void TestRules::sentencesAreFilled()
{
    for (const Row &row : allRows()) {
        for (const Problem &problem : row.said) {
            const QString sentence = text(problem);
            const QString plain = utf8(info(problem.rule).sentence);
            QVERIFY(!sentence.isEmpty());
            // What a sentence asks for must be there, or it would read “”.
            if (plain.contains(QStringLiteral("%2")))
                QVERIFY2(!problem.detail.isEmpty(), info(problem.rule).id.data());
            QVERIFY(!problem.field.isEmpty());
        }
    }
    const Problem tricky{field, Rule::M2MailSyntax, u"a%2b%1"_qs, u"x"_qs};
    QVERIFY(text(tricky).contains(u"a%2b%1"_qs));
}

void TestRules::worstIsTheWorst()
{
    QCOMPARE(worst({}), Verdict::Ok);
    const Problem remark{field, Rule::L8VeryShort, {}};
    const Problem warning{field, Rule::L5HyphensThreeFour, {}};
    const Problem block{field, Rule::L1LabelLength, {}};
    QCOMPARE(worst({remark}), Verdict::Info);
    QCOMPARE(worst({remark, warning}), Verdict::Warn);
    QCOMPARE(worst({block, warning, remark}), Verdict::Block);
}

QTEST_APPLESS_MAIN(TestRules)

#include "tst_rules.moc"
