#include "sandbox/kinds.h"

#include "sandbox/change.h"
#include "sandbox/transfers.h"

#include <array>

namespace kz::sandbox {

using namespace Qt::StringLiterals;

namespace {

void beginTerm(const State &state, Domain &domain, Instant date)
{
    domain.updated = date;
    domain.renewal = domain.expires - state.options.renewalLead;
    domain.statuses.prepend(u"ACTIVE"_s);
}

void carryOutRegistration(State &state, const Order &order, Instant date)
{
    Domain domain = order.domain;
    domain.created = date;
    domain.expires = addYears(date, order.years);
    beginTerm(state, domain, date);
    state.put(domain);
}

void carryOutModification(State &state, const Order &order, Instant date)
{
    Domain &domain = state.domains.at(order.name);
    state.release(domain);
    changeByHand(domain, order.values);
    domain.updated = date;
    domain.updatedBy = order.user;
}

void carryOutRenewal(State &state, const Order &order, Instant date)
{
    Domain domain = state.domains.at(order.name);
    extend(state, domain, order.years, date);
    state.put(domain);
}

void carryOutTrade(State &state, const Order &order, Instant date)
{
    Domain &domain = state.domains.at(order.name);
    state.release(domain);
    domain.owner = order.values.value(u"OWNERCONTACT0"_s).toUpper();
    domain.trade.clear();
    domain.updated = date;
}

void callOffTrade(State &state, const Order &order)
{
    if (const auto found = state.domains.find(order.name); found != state.domains.end())
        found->second.trade.clear();
}

void carryOutTransferIn(State &state, const Order &order, Instant date)
{
    Domain domain = order.domain;
    domain.transferred = date;
    beginTerm(state, domain, date);
    state.taken.remove(order.name);
    state.elsewhere.erase(order.name);
    endTransfer(state, order.name, u"clientApproved"_s, u"by "_s + order.other);
    state.put(domain);
}

void callOffTransferIn(State &state, const Order &order)
{
    endTransfer(state, order.name, u"clientRejected"_s, u"by "_s + order.other);
}

void carryOutTransferOut(State &state, const Order &order, Instant)
{
    const Domain domain = state.domains.at(order.name);
    state.drop(order.name);
    state.taken.insert(order.name);
    state.elsewhere[order.name] = {.registrar = order.other,
                                   .auth = domain.auth,
                                   .created = domain.created,
                                   .expires = domain.expires};
    endTransfer(state, order.name, u"serverApproved"_s, u"nobody answered"_s);
}

void callOffTransferOut(State &state, const Order &order)
{
    endTransfer(state, order.name, u"serverCancelled"_s, u"nobody answered"_s);
}

using Kinds = std::array<KindInfo, 6>;

const Kinds &kinds()
{
    static const Kinds all{{
        {Kind::Registration, u"registration"_s, u"AddDomain"_s, u"DOMAIN_REGISTRATION"_s,
         u"REGISTRATION"_s, u"ADD"_s, u"The registration is being processed."_s,
         u"Please send a registration certificate and the BIN of the owner."_s,
         u"The domain was registered."_s, carryOutRegistration},
        {Kind::Modification, u"modification"_s, u"ModifyDomain"_s, u"DOMAIN_MODIFICATION"_s,
         u"MODIFICATION"_s, u"MODIFY"_s, u"The change is being processed."_s,
         u"Please confirm the change in writing."_s, u"The domain was changed."_s,
         carryOutModification},
        {Kind::Renewal, u"renewal"_s, u"RenewDomain"_s, u"DOMAIN_RENEWAL"_s, u"RENEWAL"_s,
         u"RENEW"_s, u"The renewal is being processed."_s,
         u"Please confirm the renewal in writing."_s, u"The domain was renewed."_s,
         carryOutRenewal},
        {Kind::Trade, u"trade"_s, u"TradeDomain"_s, u"DOMAIN_TRADE"_s, u"TRADE"_s, u"TRADE"_s,
         u"Both holders have to confirm at the registry."_s,
         u"Please send a letter of the present holder."_s, u"The owner was changed."_s,
         carryOutTrade, callOffTrade},
        {Kind::TransferIn, u"transfer-in"_s, u"TransferDomain"_s, u"DOMAIN_TRANSFER"_s,
         u"TRANSFER"_s, u"TRANSFER"_s, u"The transfer is being processed."_s,
         u"Please have the losing registrar confirm the transfer."_s,
         u"The domain was transferred."_s, carryOutTransferIn, callOffTransferIn},
        {Kind::TransferOut,
         u"transfer-out"_s,
         {},
         u"DOMAIN_TRANSFER"_s,
         u"FOREIGN_TRANSFER"_s,
         {},
         u"Another registrar asks for the domain."_s,
         u"Please approve or deny the transfer."_s,
         u"The domain left the account."_s,
         carryOutTransferOut,
         callOffTransferOut},
    }};
    return all;
}

} // namespace

const KindInfo &infoOf(Kind kind)
{
    return kinds().at(std::size_t(kind));
}

std::optional<Kind> readKind(const QString &name)
{
    for (const KindInfo &info : kinds()) {
        if (info.name == name)
            return info.kind;
    }
    return std::nullopt;
}

void extend(const State &state, Domain &domain, int years, Instant date)
{
    domain.expires = addYears(domain.expires, years);
    domain.renewal = domain.expires - state.options.renewalLead;
    domain.updated = date;
}

} // namespace kz::sandbox
