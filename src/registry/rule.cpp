#include "registry/rule.h"

#include <QtGlobal>

#include <array>

namespace kz {

namespace {

// In the order of the enum: checked by the compiler below.
constexpr std::array table = {
    RuleInfo{Rule::X1ControlCharacter, QLatin1StringView("X1"), Verdict::Block,
             QLatin1StringView("RFC 5733 section 2.5 (normalized strings); one parameter a line in "
                               "the s_command form"),
             QT_TRANSLATE_NOOP("kz::Rule",
                               "The text holds a line break or another control character (%2). "
                               "Delete it and type the text on one line.")},
    RuleInfo{Rule::X2Cyrillic, QLatin1StringView("X2"), Verdict::Warn,
             QLatin1StringView(
                 "RFC 5733 section 2.1 (international postal form is ASCII); KazNIC WHOIS records"),
             QT_TRANSLATE_NOOP("kz::Rule",
                               "The text is in Cyrillic. The registry usually shows Latin letters, "
                               "for example “%2”. The spelling of passport or charter wins.")},
    RuleInfo{Rule::X3Missing, QLatin1StringView("X3"), Verdict::Block,
             QLatin1StringView("CentralNic API reference, required parameters"),
             QT_TRANSLATE_NOOP("kz::Rule", "This field is empty. Fill it in.")},
    RuleInfo{Rule::X4Amount, QLatin1StringView("X4"), Verdict::Block,
             QLatin1StringView("CentralNic ModifyRegistrar page, LOWBALANCEWARNING"),
             QT_TRANSLATE_NOOP("kz::Rule",
                               "“%1” is no amount. Write it in figures, such as 500 or 500.00.")},
    RuleInfo{
        Rule::L1LabelLength, QLatin1StringView("L1"), Verdict::Block,
        QLatin1StringView("RFC 1035 section 2.3.4"),
        QT_TRANSLATE_NOOP(
            "kz::Rule", "Each part of a name has 1 to 63 characters as sent. “%2” does not fit.")},
    RuleInfo{Rule::L2LabelNearLimit, QLatin1StringView("L2"), Verdict::Warn,
             QLatin1StringView("reg.ru help page for .kz, maximum of 61"),
             QT_TRANSLATE_NOOP("kz::Rule",
                               "“%2” has 62 or 63 characters as sent. One Kazakh registrar states "
                               "61 as the limit; a shorter name is safer.")},
    RuleInfo{Rule::L3LabelCharacters, QLatin1StringView("L3"), Verdict::Block,
             QLatin1StringView("RFC 1123 section 2.1; copies of KazNIC's rules of December 1999"),
             QT_TRANSLATE_NOOP("kz::Rule",
                               "“%2” cannot stand in a name. Use letters, digits and the hyphen.")},
    RuleInfo{Rule::L4HyphenAtEdge, QLatin1StringView("L4"), Verdict::Block,
             QLatin1StringView("RFC 1123 section 2.1; 101domain FAQ for .kz"),
             QT_TRANSLATE_NOOP(
                 "kz::Rule",
                 "“%2” begins or ends with a hyphen. Put the hyphen between letters or digits.")},
    RuleInfo{Rule::L5HyphensThreeFour, QLatin1StringView("L5"), Verdict::Warn,
             QLatin1StringView("RFC 5891 section 4.2.3.1"),
             QT_TRANSLATE_NOOP("kz::Rule",
                               "“%2” has hyphens in places 3 and 4. These are kept for encoded "
                               "names and may be refused.")},
    RuleInfo{Rule::L6DoubleHyphen, QLatin1StringView("L6"), Verdict::Ok,
             QLatin1StringView("Signed zone .kz of July 2026: 14 such names"),
             QT_TRANSLATE_NOOP("kz::Rule", "“%2” has a double hyphen. The zone holds such names.")},
    RuleInfo{Rule::L7Digits, QLatin1StringView("L7"), Verdict::Ok,
             QLatin1StringView("Signed zone .kz of July 2026: 486 names of digits only"),
             QT_TRANSLATE_NOOP("kz::Rule", "“%2” begins with a digit. The zone holds such names.")},
    RuleInfo{Rule::L8VeryShort, QLatin1StringView("L8"), Verdict::Info,
             QLatin1StringView("Signed zone .kz of July 2026: 1,311 of 1,332 such names delegated"),
             QT_TRANSLATE_NOOP(
                 "kz::Rule",
                 "“%2” is very short. Almost all names of one or two characters are taken.")},
    RuleInfo{Rule::L9UpperCase, QLatin1StringView("L9"), Verdict::Norm,
             QLatin1StringView("RFC 4343 section 3"),
             QT_TRANSLATE_NOOP("kz::Rule",
                               "Capital letters make no difference in a name. “%2” will be sent.")},
    RuleInfo{
        Rule::L10Stripped, QLatin1StringView("L10"), Verdict::Norm,
        QLatin1StringView("House rule: only the name of an address is meant"),
        QT_TRANSLATE_NOOP(
            "kz::Rule", "Blanks, address parts or a final dot were taken off. The name is “%2”.")},
    RuleInfo{Rule::L11Www, QLatin1StringView("L11"), Verdict::Block,
             QLatin1StringView("Public Suffix List, section kz"),
             QT_TRANSLATE_NOOP("kz::Rule",
                               "“www.” is not part of the name to be registered. Use “%2”.")},
    RuleInfo{Rule::L12NameLength, QLatin1StringView("L12"), Verdict::Block,
             QLatin1StringView("RFC 1035 section 2.3.4"),
             QT_TRANSLATE_NOOP(
                 "kz::Rule",
                 "The whole name has %2 characters as sent. No more than 253 are possible.")},
    RuleInfo{Rule::N1SentAsAce, QLatin1StringView("N1"), Verdict::Ok,
             QLatin1StringView("RFC 5891 section 4.4; CentralNic pages of its IDN zones"),
             QT_TRANSLATE_NOOP("kz::Rule", "The name is sent as “%2”.")},
    RuleInfo{
        Rule::N2ShownInUnicode, QLatin1StringView("N2"), Verdict::Ok,
        QLatin1StringView("RFC 5891 section 4.4"),
        QT_TRANSLATE_NOOP("kz::Rule", "“%2” is the encoded form of this name. Both are shown.")},
    RuleInfo{Rule::N3AceBroken, QLatin1StringView("N3"), Verdict::Block,
             QLatin1StringView("RFC 5891 section 5.4"),
             QT_TRANSLATE_NOOP("kz::Rule",
                               "“%2” begins like an encoded name but cannot be decoded and encoded "
                               "again unchanged. Type the name in its own letters.")},
    RuleInfo{Rule::N4Mapped, QLatin1StringView("N4"), Verdict::Warn,
             QLatin1StringView("Unicode Technical Standard 46 section 4"),
             QT_TRANSLATE_NOOP("kz::Rule",
                               "You typed “%1”, but “%2” would be sent: some characters are "
                               "replaced or left out. Check that this is the name you mean.")},
    RuleInfo{Rule::N5UnusualLetter, QLatin1StringView("N5"), Verdict::Warn,
             QLatin1StringView("Signed zone .kz of July 2026: letters in use"),
             QT_TRANSLATE_NOOP("kz::Rule",
                               "Unusual in .kz: %2. Names there use a to z, digits and the 42 "
                               "letters of Russian and Kazakh.")},
    RuleInfo{Rule::N6Symbol, QLatin1StringView("N6"), Verdict::Warn,
             QLatin1StringView("RFC 5892 section 2 (IDNA2008)"),
             QT_TRANSLATE_NOOP("kz::Rule",
                               "Not a letter or digit: %2. The standard for names does not allow "
                               "it; CentralNic may refuse the order.")},
    RuleInfo{Rule::N6bDashLookAlike, QLatin1StringView("N6b"), Verdict::Warn,
             QLatin1StringView("RFC 5892 section 2 (IDNA2008)"),
             QT_TRANSLATE_NOOP(
                 "kz::Rule",
                 "%1 holds a dash that only looks like a hyphen. With a hyphen the name is “%2”.")},
    RuleInfo{
        Rule::N7MixedScripts, QLatin1StringView("N7"), Verdict::Warn,
        QLatin1StringView("Unicode Technical Report 36 section 2.2; two such names in the zone"),
        QT_TRANSLATE_NOOP(
            "kz::Rule",
            "Latin and Cyrillic letters stand in one name. The odd ones are in brackets: %2.")},
    RuleInfo{
        Rule::N8LookAlikesOnly, QLatin1StringView("N8"), Verdict::Info,
        QLatin1StringView("Unicode Technical Standard 39 section 4"),
        QT_TRANSLATE_NOOP(
            "kz::Rule",
            "All letters of %1 are Cyrillic but look like Latin ones. It will be sent as “%2”.")},
    RuleInfo{Rule::N9IdnUnconfirmed, QLatin1StringView("N9"), Verdict::Info,
             QLatin1StringView("CentralNic .kz page (says nothing of IDN)"),
             QT_TRANSLATE_NOOP("kz::Rule",
                               "CentralNic does not say whether it takes such names under .kz. Ask "
                               "its support before you promise %1.")},
    RuleInfo{Rule::R1Registrable, QLatin1StringView("R1"), Verdict::Ok,
             QLatin1StringView("CentralNic .kz page"),
             QT_TRANSLATE_NOOP("kz::Rule", "A name directly under .kz.")},
    RuleInfo{Rule::R2CategoryZone, QLatin1StringView("R2"), Verdict::Info,
             QLatin1StringView(
                 "CentralNic zone table 2022-07; copies of KazNIC's rules of December 1999"),
             QT_TRANSLATE_NOOP(
                 "kz::Rule",
                 "The zone %2 has conditions of its own: com.kz is for companies and trade marks, "
                 "net.kz for licensed networks, org.kz for non-profit residents.")},
    RuleInfo{
        Rule::R3KazakhZone, QLatin1StringView("R3"), Verdict::Info,
        QLatin1StringView("CentralNic zone table 2022-07"),
        QT_TRANSLATE_NOOP("kz::Rule", "The zone .қаз is rarely ordered. It will be sent as “%2”.")},
    RuleInfo{
        Rule::R4ClosedZone, QLatin1StringView("R4"), Verdict::Block,
        QLatin1StringView(
            "Article .kz of an encyclopedia; not in the CentralNic zone table 2022-07"),
        QT_TRANSLATE_NOOP(
            "kz::Rule",
            "The zone %2 is closed to the public. Choose .kz, com.kz, net.kz, org.kz or .қаз.")},
    RuleInfo{
        Rule::R5PublicSuffix, QLatin1StringView("R5"), Verdict::Block,
        QLatin1StringView("Public Suffix List, sections kz and xn--80ao21a"),
        QT_TRANSLATE_NOOP("kz::Rule", "“%1” is itself a zone. Put a name and a dot before it.")},
    RuleInfo{
        Rule::R6TooManyLabels, QLatin1StringView("R6"), Verdict::Block,
        QLatin1StringView("Public Suffix List, sections kz and xn--80ao21a"),
        QT_TRANSLATE_NOOP(
            "kz::Rule",
            "Only one part may stand before the zone. The name that can be registered is “%2”.")},
    RuleInfo{Rule::R7ReservedCategory, QLatin1StringView("R7"), Verdict::Block,
             QLatin1StringView("Article .xn--80ao21a of an encyclopedia; signed zone of July 2026"),
             QT_TRANSLATE_NOOP(
                 "kz::Rule", "“%2” is kept for a group of names under .қаз. Choose another name.")},
    RuleInfo{Rule::R8ForeignZone, QLatin1StringView("R8"), Verdict::Block,
             QLatin1StringView("House rule: this program looks after Kazakh zones"),
             QT_TRANSLATE_NOOP("kz::Rule",
                               "The name does not end in .kz, com.kz, net.kz, org.kz or .қаз.")},
    RuleInfo{
        Rule::T1Years, QLatin1StringView("T1"), Verdict::Block,
        QLatin1StringView("CentralNic zone table 2022-07 (1-10y)"),
        QT_TRANSLATE_NOOP("kz::Rule", "%1 years cannot be ordered. Choose 1 to 10 whole years.")},
    RuleInfo{
        Rule::T2TenYearsAhead, QLatin1StringView("T2"), Verdict::Warn,
        QLatin1StringView("reg.ru help page for .kz"),
        QT_TRANSLATE_NOOP(
            "kz::Rule",
            "The name would then run until %2, more than 10 years ahead. Choose fewer years.")},
    RuleInfo{Rule::T3SameDay, QLatin1StringView("T3"), Verdict::Warn,
             QLatin1StringView("reg.ru help page for .kz"),
             QT_TRANSLATE_NOOP("kz::Rule",
                               "The name was registered or renewed today. A renewal on the same "
                               "day is usually refused; wait until tomorrow.")},
    RuleInfo{Rule::T4ExpirationYear, QLatin1StringView("T4"), Verdict::Block,
             QLatin1StringView("CentralNic RenewDomain page, parameter EXPIRATION"),
             QT_TRANSLATE_NOOP("kz::Rule",
                               "The year %1 is not the year until which the name is paid: %2. Read "
                               "the name again before you renew it.")},
    RuleInfo{Rule::T5AutoRenewGrace, QLatin1StringView("T5"), Verdict::Warn,
             QLatin1StringView("CentralNic RenewDomain page, auto-renew grace"),
             QT_TRANSLATE_NOOP("kz::Rule",
                               "The name has just renewed by itself. With this order a further "
                               "year is paid; the year before was %2.")},
    RuleInfo{
        Rule::T6AuthCodeMissing, QLatin1StringView("T6"), Verdict::Block,
        QLatin1StringView("CentralNic .kz page, TransferDomain; zone table 2022-07"),
        QT_TRANSLATE_NOOP("kz::Rule",
                          "A transfer in %2 needs the authorisation code. Ask the owner for it.")},
    RuleInfo{Rule::T6bAuthCodeAdvised, QLatin1StringView("T6b"), Verdict::Warn,
             QLatin1StringView("CentralNic zone table 2022-07"),
             QT_TRANSLATE_NOOP("kz::Rule",
                               "There is no authorisation code. %2 did not need one in 2022; "
                               "CentralNic may ask for it now.")},
    RuleInfo{Rule::T6cContactMissing, QLatin1StringView("T6c"), Verdict::Block,
             QLatin1StringView("CentralNic .kz page, TransferDomain"),
             QT_TRANSLATE_NOOP("kz::Rule",
                               "A transfer needs all four contacts. This one is missing: %2.")},
    RuleInfo{
        Rule::T6dLocked, QLatin1StringView("T6d"), Verdict::Warn,
        QLatin1StringView("CentralNic .kz page, TransferDomain"),
        QT_TRANSLATE_NOOP(
            "kz::Rule", "The name is locked against transfer. Ask the owner to unlock it first.")},
    RuleInfo{
        Rule::T6eCodeBlanks, QLatin1StringView("T6e"), Verdict::Warn,
        QLatin1StringView("House rule: of blanks at the ends of a value nothing is documented"),
        QT_TRANSLATE_NOOP("kz::Rule",
                          "There is a blank %2 of the code. Copying often brings one along: "
                          "remove it, unless it belongs there. Whether it arrives is not "
                          "stated by the registrar.")},
    RuleInfo{
        Rule::T7SixtyDays, QLatin1StringView("T7"), Verdict::Warn,
        QLatin1StringView("reg.ru help page for .kz"),
        QT_TRANSLATE_NOOP(
            "kz::Rule",
            "The name was registered less than 60 days ago. A transfer may be refused until %2.")},
    RuleInfo{Rule::T8TransferTerm, QLatin1StringView("T8"), Verdict::Info,
             QLatin1StringView("CentralNic zone table 2022-07 against the CentralNic .kz page"),
             QT_TRANSLATE_NOOP("kz::Rule",
                               "It is not clear whether a transfer adds a year. Read the expiry "
                               "date again afterwards.")},
    RuleInfo{
        Rule::T9TradeConfirmation, QLatin1StringView("T9"), Verdict::Info,
        QLatin1StringView("CentralNic .kz page, TradeDomain"),
        QT_TRANSLATE_NOOP(
            "kz::Rule",
            "The present and the future owner must both confirm at the registry; in which way is "
            "not stated by the registrar. The expiry date stays.")},
    RuleInfo{Rule::T9bTradeMail, QLatin1StringView("T9b"), Verdict::Warn,
             QLatin1StringView("CentralNic .kz page, TradeDomain"),
             QT_TRANSLATE_NOOP(
                 "kz::Rule",
                 "What the registry sends to this address may not arrive: %2. Check it before you "
                 "order.")},
    RuleInfo{Rule::T9cOwnerByModify, QLatin1StringView("T9c"), Verdict::Block,
             QLatin1StringView("CentralNic .kz page, TradeDomain; zone table 2022-07"),
             QT_TRANSLATE_NOOP("kz::Rule",
                               "The owner of a .kz name is not changed with ModifyDomain. Use "
                               "“Change owner” (TradeDomain).")},
    RuleInfo{
        Rule::T9dSameOwner, QLatin1StringView("T9d"), Verdict::Block,
        QLatin1StringView("CentralNic .kz page, TradeDomain"),
        QT_TRANSLATE_NOOP("kz::Rule", "%1 is the owner already. A trade needs another owner.")},
    RuleInfo{
        Rule::T10TradeTaxId, QLatin1StringView("T10"), Verdict::Info,
        QLatin1StringView("CentralNic .kz page, TradeDomain"),
        QT_TRANSLATE_NOOP(
            "kz::Rule",
            "TradeDomain takes no tax number. It is not sent; give it with the new owner's data.")},
    RuleInfo{Rule::T11NoDelete, QLatin1StringView("T11"), Verdict::Block,
             QLatin1StringView("CentralNic .kz page, DeleteDomain"),
             QT_TRANSLATE_NOOP("kz::Rule",
                               "A .kz name cannot be deleted by order. Set its renewal mode to "
                               "AUTODELETE or AUTOEXPIRE.")},
    RuleInfo{Rule::T12RenewalMode, QLatin1StringView("T12"), Verdict::Block,
             QLatin1StringView("CentralNic SetDomainRenewalmode page"),
             QT_TRANSLATE_NOOP("kz::Rule",
                               "“%1” is no renewal mode. Choose DEFAULT, AUTORENEW, AUTOEXPIRE, "
                               "AUTODELETE or RENEWONCE.")},
    RuleInfo{Rule::T12bAccountMode, QLatin1StringView("T12b"), Verdict::Block,
             QLatin1StringView("CentralNic ModifyRegistrar page, RENEWALMODE"),
             QT_TRANSLATE_NOOP("kz::Rule",
                               "“%1” is no default of an account. Choose AUTORENEW, AUTODELETE or "
                               "AUTOEXPIRE.")},
    RuleInfo{Rule::T13NoRestore, QLatin1StringView("T13"), Verdict::Block,
             QLatin1StringView("CentralNic .kz page, RestoreDomain"),
             QT_TRANSLATE_NOOP("kz::Rule",
                               "A lost .kz name cannot be restored by order. A former owner may "
                               "write to the registry within 60 days.")},
    RuleInfo{Rule::T14LapseDate, QLatin1StringView("T14"), Verdict::Info,
             QLatin1StringView("CentralNic zone table 2022-07 (grace 0, redemption 0)"),
             QT_TRANSLATE_NOOP("kz::Rule",
                               "The name lapses on %2, its renewal date. CentralNic gives no days "
                               "of grace after it.")},
    RuleInfo{Rule::T15NoPrivacy, QLatin1StringView("T15"), Verdict::Info,
             QLatin1StringView("CentralNic zone table 2022-07; reg.ru help page for .kz"),
             QT_TRANSLATE_NOOP("kz::Rule",
                               "Names in %2 have no WHOIS privacy. The owner's data is public.")},
    RuleInfo{Rule::T16TransferMode, QLatin1StringView("T16"), Verdict::Block,
             QLatin1StringView("CentralNic SetDomainTransferMode page"),
             QT_TRANSLATE_NOOP("kz::Rule",
                               "“%1” is no transfer mode. Choose DEFAULT, AUTOAPPROVE or "
                               "AUTODENY.")},
    RuleInfo{
        Rule::H1SiteInKazakhstan, QLatin1StringView("H1"), Verdict::Info,
        QLatin1StringView("CentralNic .kz page, remarks on hosting"),
        QT_TRANSLATE_NOOP(
            "kz::Rule",
            "The site, or even a server that only redirects, must stand in Kazakhstan. Otherwise "
            "the registry writes to the owner, blocks the name and deletes it after 10 days.")},
    RuleInfo{
        Rule::H2CheckPeriod, QLatin1StringView("H2"), Verdict::Info,
        QLatin1StringView("Order 38/NK of 13 March 2018 as reported by ic24.kz"),
        QT_TRANSLATE_NOOP(
            "kz::Rule",
            "The registrar may check the application, and where the server stands, until %2.")},
    RuleInfo{Rule::H3Suspension, QLatin1StringView("H3"), Verdict::Info,
             QLatin1StringView("Order 38/NK of 13 March 2018, item 18, as quoted by KZ-CERT"),
             QT_TRANSLATE_NOOP(
                 "kz::Rule",
                 "The registry may suspend the name within one working day, that is until %2.")},
    RuleInfo{Rule::H4Scanning, QLatin1StringView("H4"), Verdict::Info,
             QLatin1StringView("Ministry of Digital Development, press item 120594 (2020)"),
             QT_TRANSLATE_NOOP("kz::Rule",
                               "The registry looks for sites abroad by itself: about 45,000 names "
                               "were found in 2020.")},
    RuleInfo{Rule::H5Records, QLatin1StringView("H5"), Verdict::Info,
             QLatin1StringView("KazNIC guidance as quoted by a DNS provider (UltraDNS)"),
             QT_TRANSLATE_NOOP("kz::Rule",
                               "%2 records of the name and of names below it must lead to "
                               "addresses in Kazakhstan. NS, MX, TXT and SPF may point anywhere.")},
    RuleInfo{Rule::H6Certificate, QLatin1StringView("H6"), Verdict::Warn,
             QLatin1StringView("Order 354/NK of 28 September 2020 as reported by msp.ge"),
             QT_TRANSLATE_NOOP("kz::Rule",
                               "The site has no TLS certificate. Since 2020 a name can be "
                               "suspended for that; install one.")},
    RuleInfo{Rule::H7OtherGrounds, QLatin1StringView("H7"), Verdict::Info,
             QLatin1StringView("Order 38/NK of 13 March 2018 as quoted by KZ-CERT"),
             QT_TRANSLATE_NOOP("kz::Rule",
                               "A name is also suspended for false owner data, malware or an "
                               "unresolved security incident. Ground here: %2.")},
    RuleInfo{Rule::H8LocationWanted, QLatin1StringView("H8"), Verdict::Info,
             QLatin1StringView("EPP extension srvloc as used by hoster.kz; ps.kz API guide"),
             QT_TRANSLATE_NOOP("kz::Rule",
                               "The registry asks for street, city and region of the server. Note "
                               "them in case CentralNic asks.")},
    RuleInfo{Rule::H9LocationNotSent, QLatin1StringView("H9"), Verdict::Info,
             QLatin1StringView("CentralNic .kz page, AddDomain (no such parameter)"),
             QT_TRANSLATE_NOOP("kz::Rule",
                               "CentralNic takes neither place nor purpose of the server. These "
                               "notes are kept here only.")},
    RuleInfo{
        Rule::HaInside, QLatin1StringView("H-a"), Verdict::Ok,
        QLatin1StringView("IPFire Location database; KazNIC guidance as quoted by a DNS provider"),
        QT_TRANSLATE_NOOP("kz::Rule", "All addresses are in Kazakhstan by the list of %2.")},
    RuleInfo{Rule::HbOutside, QLatin1StringView("H-b"), Verdict::Warn,
             QLatin1StringView("CentralNic .kz page; KazNIC guidance as quoted by a DNS provider"),
             QT_TRANSLATE_NOOP(
                 "kz::Rule",
                 "%1 is not in Kazakhstan by the list of %2. Sites of .kz names, even redirects, "
                 "must be there: A, AAAA and CNAME of the name and of names below it.")},
    RuleInfo{Rule::HbDeliveryNetwork, QLatin1StringView("H-b2"), Verdict::Warn,
             QLatin1StringView("CentralNic .kz page; address ranges published by the networks"),
             QT_TRANSLATE_NOOP("kz::Rule",
                               "%1 belongs to the delivery network %2. Sites of .kz names must be "
                               "on servers in Kazakhstan.")},
    RuleInfo{
        Rule::HcNoWebAddress, QLatin1StringView("H-c"), Verdict::Block,
        QLatin1StringView("RFC 6890 section 2.2"),
        QT_TRANSLATE_NOOP(
            "kz::Rule",
            "%1 cannot be the address of a web server (%2). Type a public IPv4 or IPv6 address.")},
    RuleInfo{Rule::HdNoAddress, QLatin1StringView("H-d"), Verdict::Info,
             QLatin1StringView("CentralNic .kz page, remarks on hosting"),
             QT_TRANSLATE_NOOP(
                 "kz::Rule",
                 "No web server is named. As soon as there is a site, it must be in Kazakhstan.")},
    RuleInfo{Rule::HeServersAbroad, QLatin1StringView("H-e"), Verdict::Ok,
             QLatin1StringView("KazNIC guidance as quoted by a DNS provider"),
             QT_TRANSLATE_NOOP("kz::Rule", "Name servers may stand abroad.")},
    RuleInfo{Rule::HfLocationNotes, QLatin1StringView("H-f"), Verdict::Ok,
             QLatin1StringView("House rule: notes for CentralNic support"),
             QT_TRANSLATE_NOOP("kz::Rule",
                               "Place and purpose of the server are noted, should somebody ask.")},
    RuleInfo{Rule::HgCountdown, QLatin1StringView("H-g"), Verdict::Info,
             QLatin1StringView("CentralNic .kz page, remarks on hosting"),
             QT_TRANSLATE_NOOP("kz::Rule",
                               "The name is blocked. It will be deleted on %2 unless the site is "
                               "moved to Kazakhstan.")},
    RuleInfo{Rule::HhLiveCheck, QLatin1StringView("H-h"), Verdict::Warn,
             QLatin1StringView("KazNIC guidance as quoted by a DNS provider"),
             QT_TRANSLATE_NOOP("kz::Rule",
                               "The live site leads to %2, which is not in Kazakhstan. Move it, or "
                               "the name may be blocked.")},
    RuleInfo{
        Rule::W1OldList, QLatin1StringView("W1"), Verdict::Info,
        QLatin1StringView("House rule: networks move"),
        QT_TRANSLATE_NOOP(
            "kz::Rule",
            "The list of Kazakh networks is of %2, over a year old. Its verdicts may be wrong.")},
    RuleInfo{Rule::A1ContentRules, QLatin1StringView("A1"), Verdict::Block,
             QLatin1StringView("CentralNic .kz page, remarks on content"),
             QT_TRANSLATE_NOOP("kz::Rule", "Confirm that the owner knows the rules on content.")},
    RuleInfo{Rule::A2HostingRules, QLatin1StringView("A2"), Verdict::Block,
             QLatin1StringView("CentralNic .kz page, remarks on hosting"),
             QT_TRANSLATE_NOOP(
                 "kz::Rule", "Confirm that the owner knows that the site must be in Kazakhstan.")},
    RuleInfo{Rule::A3OwnWord, QLatin1StringView("A3"), Verdict::Info,
             QLatin1StringView("House rule: the organisation's own list of words"),
             QT_TRANSLATE_NOOP("kz::Rule",
                               "The name holds “%2”, which is on your organisation's list.")},
    RuleInfo{Rule::E1HiddenFromAll, QLatin1StringView("E1"), Verdict::Info,
             QLatin1StringView("CentralNic DeleteEvent page (moves the event to history)"),
             QT_TRANSLATE_NOOP("kz::Rule",
                               "The registrar moves it to history for everybody who uses the "
                               "account: colleagues and other programs are not told of it any "
                               "more. It can still be read there and here.")},
    RuleInfo{Rule::E2Unread, QLatin1StringView("E2"), Verdict::Warn,
             QLatin1StringView("CentralNic DeleteEvent page (moves the event to history)"),
             QT_TRANSLATE_NOOP("kz::Rule",
                               "Nobody has read it here: %2. Once it is done, nobody is told of it "
                               "again.")},
    RuleInfo{Rule::E3WordsUnread, QLatin1StringView("E3"), Verdict::Warn,
             QLatin1StringView("CentralNic StatusEvent page (info and data of an event)"),
             QT_TRANSLATE_NOOP("kz::Rule",
                               "Only its line in the list could be read, not what it says: %2.")},
    RuleInfo{Rule::E4Asks, QLatin1StringView("E4"), Verdict::Warn,
             QLatin1StringView("CentralNic events page (the NOTIFY events)"),
             QT_TRANSLATE_NOOP("kz::Rule",
                               "The registrar asks for something: %2. Answer it first; once it is "
                               "done, nobody is reminded.")},
    RuleInfo{Rule::E5OrderOpen, QLatin1StringView("E5"), Verdict::Warn,
             QLatin1StringView("CentralNic .kz page (orders are carried out by hand)"),
             QT_TRANSLATE_NOOP("kz::Rule", "The order that it tells of is still open: %2.")},
    RuleInfo{
        Rule::V1Required, QLatin1StringView("V1"), Verdict::Block,
        QLatin1StringView("CentralNic .kz page, X-COMPANY-VAT-ID"),
        QT_TRANSLATE_NOOP("kz::Rule",
                          "The owner is a company in Kazakhstan. Its BIN (12 digits) is needed.")},
    RuleInfo{Rule::V1bUnknownOwner, QLatin1StringView("V1b"), Verdict::Warn,
             QLatin1StringView("CentralNic .kz page, X-COMPANY-VAT-ID"),
             QT_TRANSLATE_NOOP(
                 "kz::Rule",
                 "The owner's data is not read yet. A company in Kazakhstan needs its BIN.")},
    RuleInfo{
        Rule::V2Advised, QLatin1StringView("V2"), Verdict::Warn,
        QLatin1StringView("Order 118 of 28 January 2016 as reported by ps.kz"),
        QT_TRANSLATE_NOOP(
            "kz::Rule",
            "The owner is a person in Kazakhstan. The registry's rules want the IIN (12 digits).")},
    RuleInfo{
        Rule::V3Public, QLatin1StringView("V3"), Verdict::Info,
        QLatin1StringView("KazNIC WHOIS records; ps.kz kzdomain API"),
        QT_TRANSLATE_NOOP("kz::Rule", "The registry may show this number in its public WHOIS.")},
    RuleInfo{Rule::V4ForeignLooksKazakh, QLatin1StringView("V4"), Verdict::Warn,
             QLatin1StringView("Law 223 of 12 January 2007 on identification numbers"),
             QT_TRANSLATE_NOOP("kz::Rule",
                               "The number looks Kazakh but is not right. %2 Leave the field empty "
                               "if the owner has none.")},
    RuleInfo{Rule::V5ForeignBin, QLatin1StringView("V5"), Verdict::Ok,
             QLatin1StringView("EY Kazakhstan tax alert of February 2026 on order 636"),
             QT_TRANSLATE_NOOP("kz::Rule", "A foreign company may hold a BIN.")},
    RuleInfo{Rule::V6PersonNumberForCompany, QLatin1StringView("V6"), Verdict::Warn,
             QLatin1StringView("Law 223 of 12 January 2007 on identification numbers"),
             QT_TRANSLATE_NOOP("kz::Rule",
                               "This is an IIN and belongs to a person. It is right only for a "
                               "sole entrepreneur; other companies have a BIN.")},
    RuleInfo{Rule::V7CompanyNumberForPerson, QLatin1StringView("V7"), Verdict::Warn,
             QLatin1StringView("Law 223 of 12 January 2007 on identification numbers"),
             QT_TRANSLATE_NOOP("kz::Rule",
                               "This is a BIN and belongs to an organisation. Fill in the "
                               "organisation, or type the person's IIN.")},
    RuleInfo{Rule::V8Rnn, QLatin1StringView("V8"), Verdict::Block,
             QLatin1StringView("1C notice on IIN and BIN replacing the RNN from 1 January 2013"),
             QT_TRANSLATE_NOOP("kz::Rule",
                               "The RNN has not been valid since 2013. Type the BIN or the IIN.")},
    RuleInfo{
        Rule::V9VatCertificate, QLatin1StringView("V9"), Verdict::Block,
        QLatin1StringView("CentralNic .kz page (VAT or tax ID); order 118 of 28 January 2016 as "
                          "reported by ps.kz"),
        QT_TRANSLATE_NOOP(
            "kz::Rule", "A VAT certificate is not accepted. Type the BIN or the IIN (12 digits).")},
    RuleInfo{Rule::V10TwelveDigits, QLatin1StringView("V10"), Verdict::Block,
             QLatin1StringView("Law 223 of 12 January 2007 on identification numbers"),
             QT_TRANSLATE_NOOP("kz::Rule",
                               "“%1” is no Kazakh number: BIN and IIN have exactly 12 digits. Here "
                               "are %2 characters.")},
    RuleInfo{Rule::V11Cleaned, QLatin1StringView("V11"), Verdict::Norm,
             QLatin1StringView("House rule: only digits count"),
             QT_TRANSLATE_NOOP("kz::Rule",
                               "Blanks, marks and words were taken off. “%2” will be sent.")},
    RuleInfo{Rule::V12LongNumber, QLatin1StringView("V12"), Verdict::Warn,
             QLatin1StringView("House rule: CentralNic does not state a limit"),
             QT_TRANSLATE_NOOP("kz::Rule",
                               "The number has %2 characters. More than 64 may be cut off.")},
    RuleInfo{Rule::C1AllZeros, QLatin1StringView("C1"), Verdict::Block,
             QLatin1StringView("House rule: passes the arithmetic but is nobody's"),
             QT_TRANSLATE_NOOP("kz::Rule", "Twelve zeros are no number. Type the BIN or the IIN.")},
    RuleInfo{Rule::C2CheckDigit, QLatin1StringView("C2"), Verdict::Block,
             QLatin1StringView("Law 223 of 12 January 2007; check digit as in public validators"),
             QT_TRANSLATE_NOOP("kz::Rule",
                               "The last digit should be %2. Compare the number with the document. "
                               "An RNN is not accepted.")},
    RuleInfo{Rule::C3NoCheckDigit, QLatin1StringView("C3"), Verdict::Block,
             QLatin1StringView("Law 223 of 12 January 2007; check digit as in public validators"),
             QT_TRANSLATE_NOOP(
                 "kz::Rule",
                 "No number begins with %2: it has no check digit. Compare it with the document.")},
    RuleInfo{Rule::C4Month, QLatin1StringView("C4"), Verdict::Block,
             QLatin1StringView("egov.kz article on the BIN (digits 3 and 4)"),
             QT_TRANSLATE_NOOP("kz::Rule",
                               "The month of registration in the BIN is %2. It must be 01 to 12.")},
    RuleInfo{Rule::C5SixthDigit, QLatin1StringView("C5"), Verdict::Warn,
             QLatin1StringView("egov.kz article on the BIN (digit 6)"),
             QT_TRANSLATE_NOOP("kz::Rule", "The sixth digit of this BIN is %2. Usual are 0 to 3.")},
    RuleInfo{Rule::C6FifthDigit, QLatin1StringView("C6"), Verdict::Warn,
             QLatin1StringView("egov.kz article on the BIN (digit 5)"),
             QT_TRANSLATE_NOOP(
                 "kz::Rule",
                 "The fifth digit is %2, so this is neither a BIN (4 to 6) nor an IIN (0 to 3).")},
    RuleInfo{Rule::C7BirthDate, QLatin1StringView("C7"), Verdict::Warn,
             QLatin1StringView("Decision 853 of 26 August 2013 (date no longer binding)"),
             QT_TRANSLATE_NOOP("kz::Rule",
                               "The IIN gives no real date of birth (%2). That is possible but "
                               "rare; compare it with the document.")},
    RuleInfo{
        Rule::C8SeventhDigit, QLatin1StringView("C8"), Verdict::Warn,
        QLatin1StringView("Public validators of the IIN (digit 7)"),
        QT_TRANSLATE_NOOP("kz::Rule", "The seventh digit of this IIN is %2. Usual are 1 to 6.")},
    RuleInfo{Rule::K1NoName, QLatin1StringView("K1"), Verdict::Block,
             QLatin1StringView("CentralNic AddContact page; KazNIC general policy item 1.2"),
             QT_TRANSLATE_NOOP("kz::Rule", "Type first and last name, or the organisation.")},
    RuleInfo{
        Rule::K2NameTooLong, QLatin1StringView("K2"), Verdict::Block,
        QLatin1StringView("RFC 5733 section 4 (postalLineType)"),
        QT_TRANSLATE_NOOP(
            "kz::Rule",
            "First and last name together have %2 characters. No more than 255 are possible.")},
    RuleInfo{Rule::K2bNameLong, QLatin1StringView("K2b"), Verdict::Warn,
             QLatin1StringView("ps.kz kzdomain API, contact-create"),
             QT_TRANSLATE_NOOP("kz::Rule",
                               "First and last name together have %2 characters. The registry side "
                               "may cut them at 128.")},
    RuleInfo{Rule::K3OrganizationTooLong, QLatin1StringView("K3"), Verdict::Block,
             QLatin1StringView("RFC 5733 section 4 (optPostalLineType)"),
             QT_TRANSLATE_NOOP(
                 "kz::Rule", "The organisation has %2 characters. No more than 255 are possible.")},
    RuleInfo{Rule::K3bOrganizationLong, QLatin1StringView("K3b"), Verdict::Warn,
             QLatin1StringView("ps.kz kzdomain API, contact-create"),
             QT_TRANSLATE_NOOP(
                 "kz::Rule",
                 "The organisation has %2 characters. The registry side may cut it at 128.")},
    RuleInfo{Rule::K3cOrganizationWithBin, QLatin1StringView("K3c"), Verdict::Warn,
             QLatin1StringView("KazNIC WHOIS records (BIN behind the organisation)"),
             QT_TRANSLATE_NOOP("kz::Rule",
                               "The organisation has %2 characters. With the BIN behind it, it may "
                               "be cut; 110 are safe.")},
    RuleInfo{Rule::K4NoStreet, QLatin1StringView("K4"), Verdict::Block,
             QLatin1StringView("CentralNic AddContact page"),
             QT_TRANSLATE_NOOP("kz::Rule", "The street is missing. Type at least one line.")},
    RuleInfo{
        Rule::K5StreetLines, QLatin1StringView("K5"), Verdict::Block,
        QLatin1StringView("RFC 5733 section 2.4 (at most three lines)"),
        QT_TRANSLATE_NOOP("kz::Rule", "The street has %2 lines. No more than three are possible.")},
    RuleInfo{Rule::K6StreetLineTooLong, QLatin1StringView("K6"), Verdict::Block,
             QLatin1StringView("RFC 5733 section 4 (postalLineType)"),
             QT_TRANSLATE_NOOP("kz::Rule",
                               "This line has %2 characters. No more than 255 are possible.")},
    RuleInfo{Rule::K6bStreetLong, QLatin1StringView("K6b"), Verdict::Warn,
             QLatin1StringView("ps.kz kzdomain API, contact-create"),
             QT_TRANSLATE_NOOP("kz::Rule",
                               "All street lines together have %2 characters. The registry side "
                               "may cut them at 128.")},
    RuleInfo{Rule::K7NoCity, QLatin1StringView("K7"), Verdict::Block,
             QLatin1StringView("CentralNic AddContact page; KazNIC general policy item 1.2"),
             QT_TRANSLATE_NOOP("kz::Rule", "The city is missing.")},
    RuleInfo{Rule::K8CityTooLong, QLatin1StringView("K8"), Verdict::Block,
             QLatin1StringView("RFC 5733 section 4 (postalLineType)"),
             QT_TRANSLATE_NOOP("kz::Rule",
                               "The city has %2 characters. No more than 255 are possible.")},
    RuleInfo{Rule::K8bCityLong, QLatin1StringView("K8b"), Verdict::Warn,
             QLatin1StringView("ps.kz kzdomain API, contact-create"),
             QT_TRANSLATE_NOOP("kz::Rule",
                               "The city has %2 characters. The registry side may cut it at 128.")},
    RuleInfo{Rule::K9StateTooLong, QLatin1StringView("K9"), Verdict::Block,
             QLatin1StringView("RFC 5733 section 4 (optPostalLineType)"),
             QT_TRANSLATE_NOOP("kz::Rule",
                               "The region has %2 characters. No more than 255 are possible.")},
    RuleInfo{Rule::K9bStateLong, QLatin1StringView("K9b"), Verdict::Warn,
             QLatin1StringView("ps.kz kzdomain API, contact-create"),
             QT_TRANSLATE_NOOP(
                 "kz::Rule", "The region has %2 characters. The registry side may cut it at 64.")},
    RuleInfo{Rule::K10NoZip, QLatin1StringView("K10"), Verdict::Block,
             QLatin1StringView("CentralNic AddContact page"),
             QT_TRANSLATE_NOOP("kz::Rule", "The postcode is missing.")},
    RuleInfo{Rule::K11ZipTooLong, QLatin1StringView("K11"), Verdict::Block,
             QLatin1StringView("RFC 5733 section 4 (pcType)"),
             QT_TRANSLATE_NOOP("kz::Rule",
                               "The postcode has %2 characters. No more than 16 are possible.")},
    RuleInfo{
        Rule::K12Country, QLatin1StringView("K12"), Verdict::Block,
        QLatin1StringView("CentralNic AddContact page; ISO 3166-1 alpha-2"),
        QT_TRANSLATE_NOOP("kz::Rule", "“%1” is no country code. Use two letters, such as KZ.")},
    RuleInfo{Rule::K12bCountryCase, QLatin1StringView("K12b"), Verdict::Norm,
             QLatin1StringView("ISO 3166-1 alpha-2"),
             QT_TRANSLATE_NOOP("kz::Rule", "Country codes are sent in capitals: %2.")},
    RuleInfo{Rule::K13CompanyHandle, QLatin1StringView("K13"), Verdict::Warn,
             QLatin1StringView("CentralNic EPP page Contact_Create"),
             QT_TRANSLATE_NOOP("kz::Rule",
                               "%1 is an organisation handle (O-). CentralNic takes these for some "
                               "zones only; a person handle (P-) is safer.")},
    RuleInfo{Rule::K14SameMail, QLatin1StringView("K14"), Verdict::Warn,
             QLatin1StringView("CentralNic AddContact page (NEW); Openprovider-WHMCS-domains#268"),
             QT_TRANSLATE_NOOP("kz::Rule",
                               "%2 has the same e-mail address. Use that handle, unless this is "
                               "somebody else.")},
    RuleInfo{Rule::K15SamePhone, QLatin1StringView("K15"), Verdict::Warn,
             QLatin1StringView("CentralNic AddContact page (NEW); Openprovider-WHMCS-domains#268"),
             QT_TRANSLATE_NOOP("kz::Rule",
                               "%2 has the same phone number. Use that handle, unless this is "
                               "somebody else.")},
    RuleInfo{Rule::K16SameName, QLatin1StringView("K16"), Verdict::Warn,
             QLatin1StringView("CentralNic AddContact page (NEW); Openprovider-WHMCS-domains#268"),
             QT_TRANSLATE_NOOP("kz::Rule",
                               "%2 has the same name, or nearly. Use that handle, unless this is "
                               "somebody else.")},
    RuleInfo{Rule::K17NameChanged, QLatin1StringView("K17"), Verdict::Warn,
             QLatin1StringView("CentralNic WHMCS registrar module, Contact.php"),
             QT_TRANSLATE_NOOP("kz::Rule",
                               "Another name makes another person of the handle. Go on only to "
                               "correct a spelling; for somebody else make a new handle.")},
    RuleInfo{Rule::K18OwnerRenamed, QLatin1StringView("K18"), Verdict::Block,
             QLatin1StringView("CentralNic .kz page, TradeDomain; CentralNic WHMCS module, "
                               "Contact.php"),
             QT_TRANSLATE_NOOP("kz::Rule",
                               "The handle is the owner of %2. Another owner is a trade: make a "
                               "new handle, then change the owner of each name.")},
    RuleInfo{Rule::K19NotAtRegistry, QLatin1StringView("K19"), Verdict::Warn,
             QLatin1StringView("CentralNic ModifyContact page; CentralNic zone table of July 2022, "
                               "kz (handles not updatable)"),
             QT_TRANSLATE_NOOP("kz::Rule",
                               "The registry of .kz does not learn of the change: it goes on "
                               "showing the old data for %2. To change them there, make a new "
                               "handle and give it to the names.")},
    RuleInfo{Rule::K20InUse, QLatin1StringView("K20"), Verdict::Block,
             QLatin1StringView("CentralNic DeleteContact page"),
             QT_TRANSLATE_NOOP("kz::Rule",
                               "%1 is in use (%2). The registrar deletes only handles that no name "
                               "uses.")},
    RuleInfo{Rule::Z1RegionCode, QLatin1StringView("Z1"), Verdict::Ok,
             QLatin1StringView("Postcodes of Kazakhstan by region (German encyclopedia)"),
             QT_TRANSLATE_NOOP("kz::Rule", "A six-digit postcode of a known region.")},
    RuleInfo{Rule::Z2OldCode, QLatin1StringView("Z2"), Verdict::Warn,
             QLatin1StringView("KazNIC WHOIS records with older codes"),
             QT_TRANSLATE_NOOP(
                 "kz::Rule", "%1 is no postcode in use: the first two digits should be 01 to 16.")},
    RuleInfo{Rule::Z3NewCode, QLatin1StringView("Z3"), Verdict::Ok,
             QLatin1StringView("Kazpost index of 2015 as reported by zakon.kz"),
             QT_TRANSLATE_NOOP("kz::Rule", "A new postcode with letters.")},
    RuleInfo{Rule::Z4ZipCyrillic, QLatin1StringView("Z4"), Verdict::Norm,
             QLatin1StringView("Kazpost index of 2015 as reported by zakon.kz"),
             QT_TRANSLATE_NOOP(
                 "kz::Rule", "Cyrillic letters in the postcode were replaced by Latin ones: %2.")},
    RuleInfo{Rule::Z5ZipSpelling, QLatin1StringView("Z5"), Verdict::Norm,
             QLatin1StringView("Kazpost index of 2015 as reported by zakon.kz"),
             QT_TRANSLATE_NOOP("kz::Rule", "The postcode will be sent as %2.")},
    RuleInfo{
        Rule::Z6ZipUnusual, QLatin1StringView("Z6"), Verdict::Warn,
        QLatin1StringView("Kazpost index of 2015 as reported by zakon.kz"),
        QT_TRANSLATE_NOOP(
            "kz::Rule", "%1 does not look like a Kazakh postcode. These read 050000 or A01P3K4.")},
    RuleInfo{Rule::P1NoPhone, QLatin1StringView("P1"), Verdict::Block,
             QLatin1StringView("CentralNic AddContact page"),
             QT_TRANSLATE_NOOP("kz::Rule", "The phone number is missing.")},
    RuleInfo{Rule::P2PhoneFormat, QLatin1StringView("P2"), Verdict::Block,
             QLatin1StringView("RFC 5733 section 2.5 (e164Type); CentralNic Contact_Create page"),
             QT_TRANSLATE_NOOP(
                 "kz::Rule",
                 "“%1” is no phone number. Write country code, dot, number: +7.7270000000.")},
    RuleInfo{Rule::P3PhoneNormalized, QLatin1StringView("P3"), Verdict::Norm,
             QLatin1StringView("RFC 5733 section 2.5 (e164Type)"),
             QT_TRANSLATE_NOOP("kz::Rule", "The phone number will be sent as %2.")},
    RuleInfo{
        Rule::P4TenDigits, QLatin1StringView("P4"), Verdict::Block,
        QLatin1StringView("libphonenumber metadata 8.12.57, calling code 7"),
        QT_TRANSLATE_NOOP("kz::Rule", "After +7 there must be exactly 10 digits. Here are %2.")},
    RuleInfo{Rule::P5NotKazakh, QLatin1StringView("P5"), Verdict::Warn,
             QLatin1StringView("libphonenumber metadata 8.12.57, region KZ"),
             QT_TRANSLATE_NOOP(
                 "kz::Rule",
                 "%1 is a Russian or an unassigned number. Kazakh numbers go on with 7 after +7.")},
    RuleInfo{
        Rule::P6Unused997, QLatin1StringView("P6"), Verdict::Block,
        QLatin1StringView("libphonenumber metadata 8.12.57 (no calling code 997)"),
        QT_TRANSLATE_NOOP("kz::Rule", "The country code +997 is not in use. Kazakhstan has +7.")},
    RuleInfo{Rule::P7AllEqual, QLatin1StringView("P7"), Verdict::Warn,
             QLatin1StringView("libphonenumber metadata 8.12.57"),
             QT_TRANSLATE_NOOP("kz::Rule", "All digits of %1 are equal. Check the number.")},
    RuleInfo{
        Rule::P8GatewayLength, QLatin1StringView("P8"), Verdict::Info,
        QLatin1StringView("ps.kz kzdomain API, contact-create"),
        QT_TRANSLATE_NOOP("kz::Rule", "%1 has %2 characters. One Kazakh registrar takes 5 to 20.")},
    RuleInfo{Rule::M1NoMail, QLatin1StringView("M1"), Verdict::Block,
             QLatin1StringView("CentralNic AddContact page"),
             QT_TRANSLATE_NOOP("kz::Rule", "The e-mail address is missing.")},
    RuleInfo{
        Rule::M2MailSyntax, QLatin1StringView("M2"), Verdict::Block,
        QLatin1StringView("RFC 5321 section 4.5.3.1; RFC 5322 section 3.4.1"),
        QT_TRANSLATE_NOOP(
            "kz::Rule", "“%1” is no e-mail address. Type one address such as name@host.example.")},
    RuleInfo{Rule::M3MailDomainAce, QLatin1StringView("M3"), Verdict::Norm,
             QLatin1StringView("RFC 5891 section 4.4"),
             QT_TRANSLATE_NOOP("kz::Rule", "The e-mail address will be sent as %2.")},
    RuleInfo{Rule::M4MailLocalPart, QLatin1StringView("M4"), Verdict::Block,
             QLatin1StringView("RFC 5321 section 4.1.2 (local part is ASCII)"),
             QT_TRANSLATE_NOOP(
                 "kz::Rule",
                 "Before the @ only Latin letters, digits and usual marks are possible: %1.")},
    RuleInfo{Rule::M5MailInsideName, QLatin1StringView("M5"), Verdict::Warn,
             QLatin1StringView("CentralNic .kz page, TradeDomain and hosting remarks"),
             QT_TRANSLATE_NOOP("kz::Rule",
                               "The address lies inside %2 itself. If the name stops working, no "
                               "notice arrives; use another address.")},
    RuleInfo{Rule::D1TooFew, QLatin1StringView("D1"), Verdict::Block,
             QLatin1StringView("CentralNic .kz page, AddDomain"),
             QT_TRANSLATE_NOOP("kz::Rule", "At least 2 name servers are needed. Here are %2.")},
    RuleInfo{
        Rule::D2TooMany, QLatin1StringView("D2"), Verdict::Block,
        QLatin1StringView("CentralNic AddDomain page (nameserver0 to nameserver12)"),
        QT_TRANSLATE_NOOP("kz::Rule", "No more than 13 name servers are possible. Here are %2.")},
    RuleInfo{Rule::D3HostName, QLatin1StringView("D3"), Verdict::Block,
             QLatin1StringView("RFC 1123 section 2.1; RFC 952"),
             QT_TRANSLATE_NOOP("kz::Rule",
                               "“%1” is no full host name. It needs two parts or more of letters, "
                               "digits and hyphens: ns1.host.example.")},
    RuleInfo{Rule::D4Normalized, QLatin1StringView("D4"), Verdict::Norm,
             QLatin1StringView("RFC 4343 section 3; RFC 5891 section 4.4"),
             QT_TRANSLATE_NOOP("kz::Rule", "The name server will be sent as %2.")},
    RuleInfo{Rule::D5Duplicate, QLatin1StringView("D5"), Verdict::Block,
             QLatin1StringView("RFC 2182 section 3"),
             QT_TRANSLATE_NOOP("kz::Rule", "%1 is there twice. Remove one or type another.")},
    RuleInfo{Rule::D6NeedsAddress, QLatin1StringView("D6"), Verdict::Block,
             QLatin1StringView("RFC 1034 section 4.2.1 (glue)"),
             QT_TRANSLATE_NOOP("kz::Rule", "%1 lies inside %2 and needs an IP address behind it.")},
    RuleInfo{Rule::D7AddressOnNewName, QLatin1StringView("D7"), Verdict::Warn,
             QLatin1StringView("CentralNic .kz page; CentralNic AddNameserver page"),
             QT_TRANSLATE_NOOP("kz::Rule",
                               "%1 lies inside the new name %2, and the order has no place for its "
                               "address. Register with other servers first, then add this one.")},
    RuleInfo{Rule::D8AddressHere, QLatin1StringView("D8"), Verdict::Ok,
             QLatin1StringView("CentralNic AddNameserver page"),
             QT_TRANSLATE_NOOP("kz::Rule", "%1 lies inside the name and has its address.")},
    RuleInfo{
        Rule::D9AddressNotPublic, QLatin1StringView("D9"), Verdict::Block,
        QLatin1StringView("RFC 6890 section 2.2"),
        QT_TRANSLATE_NOOP(
            "kz::Rule",
            "%1 cannot be the address of a name server (%2). Type a public IPv4 or IPv6 address.")},
    RuleInfo{
        Rule::D10AddressIgnored, QLatin1StringView("D10"), Verdict::Info,
        QLatin1StringView("RFC 1034 section 4.2.1 (glue)"),
        QT_TRANSLATE_NOOP("kz::Rule",
                          "The address of %1 is not sent: the owner of that name looks after it.")},
    RuleInfo{Rule::D11LookAlike, QLatin1StringView("D11"), Verdict::Ok,
             QLatin1StringView("RFC 1034 section 3.1"),
             QT_TRANSLATE_NOOP("kz::Rule",
                               "%1 only ends like %2. It is another name and needs no address.")},
    RuleInfo{
        Rule::D12OneNetwork, QLatin1StringView("D12"), Verdict::Warn,
        QLatin1StringView("RFC 2182 section 3.1"),
        QT_TRANSLATE_NOOP(
            "kz::Rule",
            "All name servers are in one network (%2). If it fails, the name cannot be reached.")},
    RuleInfo{Rule::D13NoAnswer, QLatin1StringView("D13"), Verdict::Warn,
             QLatin1StringView("ps.kz domains API guide (name server does not exist)"),
             QT_TRANSLATE_NOOP("kz::Rule",
                               "%1 does not answer: %2. Check the spelling, or ask who runs it.")},
    RuleInfo{Rule::D14Abroad, QLatin1StringView("D14"), Verdict::Ok,
             QLatin1StringView("KazNIC guidance as quoted by a DNS provider"),
             QT_TRANSLATE_NOOP("kz::Rule", "%1 may stand outside Kazakhstan.")},
    RuleInfo{
        Rule::D15NameItself, QLatin1StringView("D15"), Verdict::Block,
        QLatin1StringView("RFC 1034 section 4.2.1 (glue)"),
        QT_TRANSLATE_NOOP("kz::Rule", "%1 is the name itself and needs an IP address behind it.")},
    RuleInfo{
        Rule::D15bPublicSuffix, QLatin1StringView("D15b"), Verdict::Warn,
        QLatin1StringView("Public Suffix List, section kz"),
        QT_TRANSLATE_NOOP("kz::Rule", "%1 is a zone, hardly a server. Type the full host name.")},
    RuleInfo{Rule::D16HostAndAddress, QLatin1StringView("D16"), Verdict::Ok,
             QLatin1StringView("CentralNic middleware for Blesta, DomainManager"),
             QT_TRANSLATE_NOOP("kz::Rule", "Read as host %1 with address %2.")},
    RuleInfo{Rule::D17Dnssec, QLatin1StringView("D17"), Verdict::Info,
             QLatin1StringView("CentralNic .kz page (says nothing of DNSSEC); IANA root zone"),
             QT_TRANSLATE_NOOP("kz::Rule",
                               "The zone is signed, but CentralNic does not say whether it takes "
                               "keys for .kz. Ask its support.")},
    RuleInfo{Rule::D18ParentElsewhere, QLatin1StringView("D18"), Verdict::Warn,
             QLatin1StringView("CentralNic AddNameserver page; return code 550"),
             QT_TRANSLATE_NOOP("kz::Rule",
                               "%1 lies inside no name of the account as it was last read. The "
                               "registrar makes a server only below a name that it holds.")},
    RuleInfo{Rule::D19StillUsed, QLatin1StringView("D19"), Verdict::Warn,
             QLatin1StringView("CentralNic DeleteNameserver page; return code 532"),
             QT_TRANSLATE_NOOP("kz::Rule",
                               "Names of the account that use %1: %2. The registrar refuses to "
                               "delete a server in use. Give those names other servers first.")},
    RuleInfo{Rule::Q1SignIn, QLatin1StringView("Q1"), Verdict::Block,
             QLatin1StringView("House rule: sessions and passwords belong to the sign-in page"),
             QT_TRANSLATE_NOOP("kz::Rule",
                               "%1 is not accepted here. Signing in and out is done on its own "
                               "page.")},
    RuleInfo{Rule::Q2NoCommand, QLatin1StringView("Q2"), Verdict::Block,
             QLatin1StringView("CentralNic API reference: names of commands"),
             QT_TRANSLATE_NOOP("kz::Rule",
                               "“%1” is no name of a command. The first line has the name only, "
                               "such as StatusDomain. Parameters stand below it.")},
    RuleInfo{Rule::Q3NoParameter, QLatin1StringView("Q3"), Verdict::Block,
             QLatin1StringView("CentralNic HTTPS gateway: one KEY=VALUE a line"),
             QT_TRANSLATE_NOOP("kz::Rule", "“%1” is no parameter. Write one a line: NAME=value.")},
    RuleInfo{Rule::Q4Twice, QLatin1StringView("Q4"), Verdict::Block,
             QLatin1StringView("House rule: which of two the registrar takes is not stated"),
             QT_TRANSLATE_NOOP("kz::Rule", "%1 is there twice. Leave one.")},
    RuleInfo{Rule::Q5Secret, QLatin1StringView("Q5"), Verdict::Block,
             QLatin1StringView("House rule: a secret is kept nowhere, so it cannot come back"),
             QT_TRANSLATE_NOOP("kz::Rule",
                               "%1 is a secret, and KZ Desk keeps none. Type its value again.")},
    RuleInfo{Rule::Q6Typed, QLatin1StringView("Q6"), Verdict::Info,
             QLatin1StringView("House rule: what changes something is an order"),
             QT_TRANSLATE_NOOP("kz::Rule",
                               "%1 may change something, so it goes through the review and is sent "
                               "once. What becomes of it KZ Desk knows only from the registrar's "
                               "answer and log.")},
};

constexpr bool inOrder()
{
    for (std::size_t i = 0; i < table.size(); ++i) {
        if (table[i].rule != static_cast<Rule>(i))
            return false;
    }
    return table.size() == static_cast<std::size_t>(lastRule) + 1;
}
static_assert(inOrder());

} // namespace

const RuleInfo &info(Rule rule)
{
    return table[static_cast<std::size_t>(rule)];
}

const QList<RuleInfo> &allRules()
{
    static const QList<RuleInfo> rules(table.begin(), table.end());
    return rules;
}

} // namespace kz
