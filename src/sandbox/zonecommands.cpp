#include "sandbox/commands.h"

namespace kz::sandbox {

using namespace Qt::StringLiterals;

namespace {

/// The figures of the vendor's zone table of July 2022, in the spelling of its manual.
Answer getZoneInfo(const Call &call)
{
    const QString asked = call.value("ZONE"_L1);
    const QString domain = call.value("DOMAIN"_L1);
    if (asked.isEmpty() && domain.isEmpty())
        return refusal(504, u"ZONE"_s);
    // A zone is one that a name below it would have.
    const QString zone = asked.isEmpty() ? zoneOf(hostName(domain).value_or(QString()))
                                         : zoneOf(hostName(u"name."_s + asked).value_or(QString()));
    if (zone.isEmpty())
        return refusal(541, asked.isEmpty() ? u"DOMAIN"_s : u"ZONE"_s);
    const bool codeless = zone == "net.kz"_L1 || zone == "org.kz"_L1;

    Answer answer = refusal(200);
    answer.set(u"authcode"_s, codeless ? u"none"_s : u"required"_s);
    answer.set(u"autorenew grace period"_s, u"0"_s);
    answer.set(u"characters allowed"_s, u"a-z 0-9 -"_s);
    answer.set(u"characters maximum"_s, u"63"_s);
    answer.set(u"characters minimum"_s, u"1"_s);
    answer.set(u"handles updateable"_s, u"0"_s);
    answer.set(u"idn"_s, zone == "xn--80ao21a"_L1 ? u"1"_s : u"0"_s);
    if (const QString &terms = call.state.options.zoneTerms; !terms.isEmpty())
        answer.properties[u"periods"_s] = terms.split(u',');
    answer.properties[u"change of registrant"_s] = {
        u"Send TradeDomain with the new owner contact."_s,
        u"Both the present and the future holder confirm at the registry."_s};
    answer.properties[u"deletion process"_s] = {
        u"Deletion is not possible. Set the renewal mode to AUTODELETE or AUTOEXPIRE."_s};
    answer.properties[u"restrictions"_s] = {
        u"The web site or its redirect server must be in Kazakhstan."_s,
        u"Local companies state their VAT id."_s};
    answer.set(u"realtime"_s, u"0"_s);
    answer.set(u"registration system"_s, u"FULFILLMENT"_s);
    answer.set(u"registry"_s, u"KazNIC"_s);
    answer.set(u"renew after transfer"_s, u"1"_s);
    answer.set(u"restore days possible"_s, u"0"_s);
    answer.set(u"trade possible"_s, call.state.options.zoneTrade ? u"1"_s : u"0"_s);
    answer.properties[u"transfer procedure"_s] = {
        u"Unlock the domain at the losing registrar."_s,
        u"Send current contacts and name servers with the request."_s};
    answer.set(u"zone"_s, zone);
    return answer;
}

} // namespace

Commands zoneCommands()
{
    return {
        {u"GetZoneInfo"_s, u"DOMAIN QUERY"_s, u"ZONE DOMAIN"_s, false, getZoneInfo},
    };
}

} // namespace kz::sandbox
