#include "sandbox/change.h"
#include "sandbox/commands.h"
#include "sandbox/fulfilment.h"

namespace kz::sandbox {

using namespace Qt::StringLiterals;

namespace {

constexpr int fewestServers = 2;
constexpr auto transferLock = "clientTransferProhibited"_L1;

bool isStatus(const QString &status)
{
    static const QStringList known{u"registrar-lock"_s,
                                   u"registrar-hold"_s,
                                   transferLock,
                                   u"clientRenewProhibited"_s,
                                   u"clientDeleteProhibited"_s,
                                   u"clientUpdateProhibited"_s,
                                   u"clientHold"_s};
    return known.contains(status);
}

/// Handles must exist, and hosts must be such: the gateway converts IDN in names, never here.
std::optional<Answer> refuseValues(const Call &call)
{
    const Values &values = call.values;
    for (auto it = values.begin(); it != values.end(); ++it) {
        if (it->isEmpty())
            continue;
        const bool removed = it.key().startsWith("DEL"_L1);
        if (it.key().contains("CONTACT"_L1) && !removed
            && !call.state.contacts.contains(it->toUpper()))
            return refusal(545, it.key());
        if (it.key().contains("NAMESERVER"_L1) && hostName(*it) != it->toLower())
            return refusal(541, it.key());
        if (it.key().contains("STATUS"_L1) && !isStatus(*it))
            return refusal(541, it.key());
    }
    return std::nullopt;
}

/// The set must stay one that the registry takes.
std::optional<Answer> refuseServers(const Call &call, const Domain &domain)
{
    Domain after = domain;
    changeByHand(after, call.values);
    if (after.nameservers == domain.nameservers)
        return std::nullopt;
    if (after.nameservers.size() < fewestServers || after.nameservers.size() > 13)
        return refusal(541, u"NAMESERVER; 2 to 13 name servers"_s);
    return std::nullopt;
}

/// As a whole set, or in steps.
void changeStatuses(const Call &call, QStringList &statuses)
{
    if (const QStringList whole = call.list("STATUS"_L1); !whole.isEmpty()) {
        statuses.removeIf(isStatus);
        statuses += whole;
    }
    for (const QString &status : call.list("DELSTATUS"_L1))
        statuses.removeAll(status);
    for (const QString &status : call.list("ADDSTATUS"_L1)) {
        if (!statuses.contains(status))
            statuses.append(status);
    }
    const QString lock = call.value("TRANSFERLOCK"_L1);
    if (lock == "0"_L1)
        statuses.removeAll(transferLock);
    else if (lock == "1"_L1 && !statuses.contains(transferLock))
        statuses.append(transferLock);
}

/// What concerns the registrar alone is so at once. A lock taken off comes back.
Domain changedAtOnce(const Call &call, Domain domain)
{
    const bool wasLocked = domain.locked();
    changeStatuses(call, domain.statuses);
    if (domain.locked())
        domain.lockReturns = 0;
    else if (wasLocked)
        domain.lockReturns = call.state.now() + lockPause;
    if (call.values.contains(u"X-DOMAIN-COMMENT"_s))
        domain.comment = call.value("X-DOMAIN-COMMENT"_L1);
    if (call.values.contains(u"AUTH"_s))
        domain.auth = call.value("AUTH"_L1);
    if (const QString mode = call.value("RENEWALMODE"_L1); !mode.isEmpty())
        domain.mode = mode.toUpper();
    domain.updated = call.state.now();
    domain.updatedBy = call.user;
    return domain;
}

Answer modifyDomain(const Call &call)
{
    State &state = call.state;
    const QString name = hostName(call.value("DOMAIN"_L1)).value_or(QString());
    const auto found = state.domains.find(name);
    if (found == state.domains.end())
        return refusal(545);
    if (const QString owner = call.value("OWNERCONTACT0"_L1).toUpper();
        !owner.isEmpty() && owner != found->second.owner)
        return refusal(541, u"OWNERCONTACT0; a trade is required to change the owner"_s);
    for (const auto flag : {"TRANSFERLOCK"_L1, "ACCEPT-TRADE"_L1}) {
        const QString value = call.value(flag);
        if (!value.isEmpty() && value != "0"_L1 && value != "1"_L1)
            return refusal(541, flag);
    }
    if (const QString mode = call.value("RENEWALMODE"_L1);
        !mode.isEmpty() && !isMode(mode.toUpper()))
        return refusal(541, u"RENEWALMODE"_s);
    if (std::optional<Answer> refused = refuseValues(call))
        return *refused;
    if (std::optional<Answer> refused = refuseServers(call, found->second))
        return *refused;
    const bool byHand = changesByHand(call.values);
    if (byHand && state.order(name, Kind::Modification))
        return refusal(552, u"a modification is pending"_s);

    state.put(changedAtOnce(call, found->second));
    if (byHand) {
        Order order{.kind = Kind::Modification, .name = name, .values = call.values};
        order.user = call.user;
        order.job = state.nextId();
        order.placed = state.now();
        order.due = order.placed + state.options.delay;
        place(state, order);
        catchUp(state); // without a delay the change is made at once
    }
    return refusal(200);
}

} // namespace

Commands modifyCommands()
{
    const QString contacts =
        u" ADMINCONTACT0-2 ADDADMINCONTACT0-2 DELADMINCONTACT0-2 TECHCONTACT0-2"
        " ADDTECHCONTACT0-2 DELTECHCONTACT0-2 BILLINGCONTACT0-2"
        " ADDBILLINGCONTACT0-2 DELBILLINGCONTACT0-2"_s;
    return {
        {u"ModifyDomain"_s, u"DOMAIN MODIFY"_s,
         u"DOMAIN! OWNERCONTACT0 NAMESERVER0-12 ADDNAMESERVER0-12 DELNAMESERVER0-12 STATUS0-4"
         " ADDSTATUS0-4 DELSTATUS0-4 TRANSFERLOCK AUTH RENEWALMODE ACCEPT-TRADE X-DOMAIN-COMMENT"
         " DNSSEC* DOMAINTAG* ADDDOMAINTAG* DELDOMAINTAG* TOKEN"_s
             + contacts,
         true, modifyDomain, u"DOMAIN"_s},
    };
}

} // namespace kz::sandbox
