#include "sandbox/commands.h"
#include "sandbox/fulfilment.h"

namespace kz::sandbox {

using namespace Qt::StringLiterals;

namespace {

Answer taken(const QString &info, const QString &owner)
{
    Answer answer = refusal(200);
    answer.set(u"info"_s, info);
    answer.set(u"ownercontact"_s, owner);
    return answer;
}

Answer requestTrade(const Call &call, Domain &domain)
{
    State &state = call.state;
    const QString owner = call.value("OWNERCONTACT0"_L1).toUpper();
    if (owner.isEmpty())
        return refusal(504, u"OWNERCONTACT0"_s);
    if (!state.contacts.contains(owner))
        return refusal(545, u"OWNERCONTACT0"_s);
    if (state.order(domain.name, Kind::Trade))
        return refusal(553, u"a trade is pending"_s);
    if (owner == domain.owner)
        return refusal(541, u"OWNERCONTACT0; this is the owner already"_s);
    const Cents price = tradePrice(state.options, domain.name);
    if (state.balance < price)
        return refusal(546);

    // It waits for the holders, however long that takes.
    Order order{.kind = Kind::Trade,
                .name = domain.name,
                .job = state.nextId(),
                .placed = state.now(),
                .values = call.values,
                .user = call.user,
                .price = price};
    domain.trade = u"TRADEPENDING"_s;
    domain.traded = order.placed;
    place(state, order);
    return taken(infoOf(Kind::Trade).taken, owner);
}

/// APPROVE, DENY and CANCEL of the open trade. The account speaks for the present holder.
Answer answerTrade(const Call &call, const QString &name, const QString &action)
{
    const Order *order = call.state.order(name, Kind::Trade);
    if (!order)
        return refusal(545, u"no trade is pending"_s);
    const QString owner = order->values.value(u"OWNERCONTACT0"_s).toUpper();
    const QString named = call.value("OWNERCONTACT0"_L1).toUpper();
    if (!named.isEmpty() && named != owner)
        return refusal(541, u"OWNERCONTACT0; the trade is for another owner"_s);
    if (action == "APPROVE"_L1) {
        confirm(call.state, name, Holder::Present);
        return taken(u"The trade was confirmed for the present holder."_s, owner);
    }
    const bool cancels = action == "CANCEL"_L1;
    callOff(call.state, name, Kind::Trade,
            cancels ? u"The account withdrew the trade"_s : u"The present holder refused"_s);
    return taken(cancels ? u"The trade was withdrawn."_s : u"The trade was refused."_s, owner);
}

Answer tradeDomain(const Call &call)
{
    const QString name = hostName(call.value("DOMAIN"_L1)).value_or(QString());
    const auto found = call.state.domains.find(name);
    if (found == call.state.domains.end())
        return refusal(545);
    const QString action = call.value("ACTION"_L1).toUpper();
    if (action.isEmpty() || action == "REQUEST"_L1)
        return requestTrade(call, found->second);
    if (action == "APPROVE"_L1 || action == "DENY"_L1 || action == "CANCEL"_L1)
        return answerTrade(call, name, action);
    return refusal(541, u"ACTION"_s);
}

} // namespace

Commands tradeCommands()
{
    return {
        {u"TradeDomain"_s, u"DOMAIN TRANSFER"_s,
         u"DOMAIN! OWNERCONTACT0 ACTION ADMINCONTACT0 TECHCONTACT0 BILLINGCONTACT0 NAMESERVER0-2 "
         "AUTH TOKEN X-FEE-*"_s,
         true, tradeDomain, u"DOMAIN"_s},
    };
}

} // namespace kz::sandbox
