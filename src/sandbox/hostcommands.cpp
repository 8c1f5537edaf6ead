#include "sandbox/hosts.h"
#include "sandbox/paging.h"

namespace kz::sandbox {

using namespace Qt::StringLiterals;

namespace {

constexpr int mostAddresses = 13;

/// A host as the gateway takes it: in ACE, for it converts IDN in names only.
std::optional<QString> givenHost(const Call &call, QLatin1StringView parameter)
{
    const QString value = call.value(parameter);
    const std::optional<QString> host = hostName(value);
    return host && *host == value.toLower() ? host : std::nullopt;
}

/// IPADDRESS0 … in full spelling; nothing when one of them is no address.
std::optional<QStringList> givenAddresses(const Call &call, const QString &stem)
{
    QStringList found;
    for (int i = 0; i < mostAddresses; ++i) {
        const QString value = call.values.value(stem + QString::number(i));
        if (value.isEmpty())
            continue;
        const std::optional<QString> address = fullAddress(value);
        if (!address)
            return std::nullopt;
        if (!found.contains(*address))
            found.append(*address);
    }
    return found;
}

Answer checkNameserver(const Call &call)
{
    const std::optional<QString> host = givenHost(call, "NAMESERVER"_L1);
    if (!host)
        return refusal(541, u"NAMESERVER"_s);
    const auto found = call.state.hosts.find(*host);
    if (found == call.state.hosts.end())
        return refusal(212);
    Answer answer = refusal(213);
    answer.properties[u"ipaddress"_s] = found->second.addresses;
    return answer;
}

Answer addNameserver(const Call &call)
{
    State &state = call.state;
    const std::optional<QString> name = givenHost(call, "NAMESERVER"_L1);
    if (!name)
        return refusal(541, u"NAMESERVER"_s);
    const std::optional<QStringList> addresses = givenAddresses(call, u"IPADDRESS"_s);
    if (!addresses)
        return refusal(505, u"IPADDRESS"_s);
    if (addresses->isEmpty())
        return refusal(504, u"IPADDRESS0"_s);
    if (parentHere(state, *name).isEmpty())
        return refusal(550);
    if (state.hosts.contains(*name))
        return refusal(540, u"NAMESERVER"_s);
    Host host{.name = *name, .addresses = *addresses};
    host.statuses = call.list("STATUS"_L1);
    if (host.statuses.isEmpty())
        host.statuses = {u"ok"_s};
    host.created = host.updated = state.now();
    host.createdBy = host.updatedBy = call.user;
    state.hosts[*name] = host;
    return refusal(200);
}

/// The set as it is afterwards: a whole set goes before the steps.
std::optional<Answer> changeAddresses(const Call &call, Host &host)
{
    for (const QString &stem : {u"IPADDRESS"_s, u"DELIPADDRESS"_s, u"ADDIPADDRESS"_s}) {
        const std::optional<QStringList> given = givenAddresses(call, stem);
        if (!given)
            return refusal(505, stem);
        if (stem == "IPADDRESS"_L1 && !given->isEmpty())
            host.addresses = *given;
        for (const QString &address : *given) {
            if (stem == "DELIPADDRESS"_L1 && host.addresses.removeAll(address) == 0)
                return refusal(541, u"DELIPADDRESS; the name server has no such address"_s);
            if (stem == "ADDIPADDRESS"_L1 && !host.addresses.contains(address))
                host.addresses.append(address);
        }
    }
    if (host.addresses.isEmpty())
        return refusal(541, u"IPADDRESS; one address must stay"_s);
    return std::nullopt;
}

Answer modifyNameserver(const Call &call)
{
    State &state = call.state;
    const auto found = state.hosts.find(givenHost(call, "NAMESERVER"_L1).value_or(QString()));
    if (found == state.hosts.end())
        return refusal(545);
    Host host = found->second;
    if (const std::optional<Answer> refused = changeAddresses(call, host))
        return *refused;
    if (!call.value("NEWNAMESERVER"_L1).isEmpty()) {
        const std::optional<QString> name = givenHost(call, "NEWNAMESERVER"_L1);
        if (!name)
            return refusal(541, u"NEWNAMESERVER"_s);
        if (parentHere(state, *name).isEmpty())
            return refusal(550);
        if (state.hosts.contains(*name))
            return refusal(540, u"NEWNAMESERVER"_s);
        host.name = *name;
    }
    host.updated = state.now();
    host.updatedBy = call.user;
    replaceHost(state, found->first, host);
    return refusal(200);
}

Answer deleteNameserver(const Call &call)
{
    State &state = call.state;
    const auto found = state.hosts.find(givenHost(call, "NAMESERVER"_L1).value_or(QString()));
    if (found == state.hosts.end())
        return refusal(545);
    if (!isServing(state, found->first)) {
        state.hosts.erase(found);
        return refusal(200);
    }
    if (!call.is("FORCE"_L1))
        return refusal(532);
    // Still used, so it lives on under a name of the registrar's own.
    Host host = found->second;
    host.name = u"deleted-%1.hosts.example"_s.arg(state.nextId());
    host.updated = state.now();
    host.updatedBy = call.user;
    replaceHost(state, found->first, host);
    return refusal(200);
}

QStringList statusesOf(const State &state, const Host &host)
{
    QStringList statuses = host.statuses;
    if (isServing(state, host.name))
        statuses.append(u"linked"_s);
    return statuses;
}

Answer statusNameserver(const Call &call)
{
    const auto found = call.state.hosts.find(givenHost(call, "NAMESERVER"_L1).value_or(QString()));
    if (found == call.state.hosts.end())
        return refusal(545);
    const Host &host = found->second;
    Answer answer = refusal(200);
    answer.set(u"created by"_s, host.createdBy);
    answer.set(u"created date"_s, objectInstant(host.created));
    answer.properties[u"ipaddress"_s] = host.addresses;
    answer.set(u"nameserver"_s, host.name);
    answer.set(u"registrar"_s, call.state.account);
    answer.properties[u"status"_s] = statusesOf(call.state, host);
    answer.set(u"updated by"_s, host.updatedBy);
    answer.set(u"updated date"_s, objectInstant(host.updated));
    return answer;
}

/// What WIDE adds is not documented: here the addresses, packed into one value as lists do, and the
/// dates.
Answer queryNameserverList(const Call &call)
{
    const State &state = call.state;
    Listing<Host> list;
    list.add(u"nameserver"_s, [](const Host &host) { return host.name; });
    if (call.is("WIDE"_L1)) {
        list.add(u"ipaddress"_s, [](const Host &host) { return host.addresses.join(u','); });
        list.add(u"status"_s,
                 [&state](const Host &host) { return statusesOf(state, host).join(u','); });
        list.add(u"created date"_s, [](const Host &host) { return objectInstant(host.created); });
        list.add(u"updated date"_s, [](const Host &host) { return objectInstant(host.updated); });
    }
    list.orderBy(u"NAMESERVER"_s, [](const Host &host) { return host.name; });
    const QString parent = call.value("PARENTDOMAIN"_L1).toLower();
    std::vector<const Host *> rows;
    for (const auto &[name, host] : state.hosts) {
        const bool below = parent.isEmpty() || name == parent || name.endsWith(u'.' + parent);
        if (below && passes(call, "NAMESERVER"_L1, name))
            rows.push_back(&host);
    }
    return list.answer(call, std::move(rows));
}

} // namespace

Commands hostCommands()
{
    const QString object = u"NAMESERVER"_s;
    return {
        {u"CheckNameserver"_s, u"NAMESERVER CHECK"_s, u"NAMESERVER!"_s, false, checkNameserver},
        {u"AddNameserver"_s, u"NAMESERVER ADD"_s, u"NAMESERVER! IPADDRESS0-12 STATUS* TOKEN"_s,
         true, addNameserver, object},
        {u"ModifyNameserver"_s, u"NAMESERVER MODIFY"_s,
         u"NAMESERVER! NEWNAMESERVER IPADDRESS0-12 ADDIPADDRESS0-12 DELIPADDRESS0-12 STATUS* "
         "ADDSTATUS* DELSTATUS* TOKEN"_s,
         true, modifyNameserver, object},
        {u"DeleteNameserver"_s, u"NAMESERVER DELETE"_s, u"NAMESERVER! FORCE TOKEN"_s, true,
         deleteNameserver, object},
        {u"StatusNameserver"_s, u"NAMESERVER STATUS"_s, u"NAMESERVER!"_s, false, statusNameserver},
        {u"QueryNameserverList"_s, u"NAMESERVER QUERY"_s,
         "NAMESERVER PARENTDOMAIN"_L1 + listParameters, false, queryNameserverList},
    };
}

} // namespace kz::sandbox
