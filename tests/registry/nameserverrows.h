#pragma once

#include "registry/rulerows.h"

#include "registry/hostobject.h"
#include "registry/nameserver.h"

namespace kz::rows {

/// Servers, one a line, for example.kz; new to the account or registered.
inline Problems servers(const QString &lines, bool registered)
{
    QList<NameServer> list;
    for (const QString &line : lines.split(u'\n'))
        list.append(NameServer::fromUser(line));
    const auto domain = DomainName::fromUser(utf8("example.kz"));
    return judge(list, domain, registered, field) + facts(list, domain, field);
}

inline void addNameServers(Rows &rows)
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
    const QString host = QStringLiteral("ns1.example.kz");
    rows.cases(Rule::D18ParentElsewhere, {judgeParent(host, false, field)},
               {judgeParent(host, true, field)});
    rows.cases(Rule::D19StillUsed, {judgeStillUsed(host, 1, field), judgeStillUsed(host, 3, field)},
               {judgeStillUsed(host, 0, field)});
    const auto glue = [&host](const QString &typed) {
        return judgeGlueOf(host, splitAddresses(typed), field);
    };
    rows.texts(Rule::D5Duplicate, glue,
               {"195.210.46.2 195.210.46.2", "2a00:5da0::1, 2a00:5da0:0:0:0:0:0:1"},
               {"195.210.46.2 2a00:5da0::1"});
    rows.texts(Rule::D6NeedsAddress, glue, {"", " "}, {"195.210.46.2"});
    rows.texts(Rule::D9AddressNotPublic, glue, {"195.210.46", "195.210.46.2 fd00::1"},
               {"195.210.46.2; 2a00:5da0::1"});
}

} // namespace kz::rows
