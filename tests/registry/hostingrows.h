#pragma once

#include "registry/rulerows.h"

#include "registry/hosting.h"

namespace kz::rows {

inline void addHosting(Rows &rows)
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

} // namespace kz::rows
