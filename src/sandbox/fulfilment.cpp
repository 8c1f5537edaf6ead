#include "sandbox/fulfilment.h"

namespace kz::sandbox {

using namespace Qt::StringLiterals;

namespace {

constexpr auto registration = "DOMAIN_REGISTRATION"_L1;

QStringList orderData(const State &state, const Order &order)
{
    return {"domain:"_L1 + order.domain.name, u"jobid:%1"_s.arg(order.job),
            u"period:%1"_s.arg(order.years), "current registrar:"_L1 + state.account};
}

void finish(State &state, const Order &order, Instant date)
{
    if (!state.options.chargeAtOrder) {
        if (state.balance < order.price) {
            state.raise(date, registration, u"REGISTRATION_FAILED"_s, order.domain.name,
                        orderData(state, order) << u"reason:Credit limit exceeded"_s,
                        u"The balance does not cover the registration."_s);
            return;
        }
        state.charge(date, u"ADD"_s, order.domain.name, order.price);
    }
    Domain domain = order.domain;
    domain.created = date;
    domain.updated = date;
    domain.expires = addYears(date, order.years);
    domain.renewal = domain.expires - state.options.renewalLead;
    domain.statuses.prepend(u"ACTIVE"_s);
    state.put(domain);
    state.raise(date, registration, u"REGISTRATION_SUCCESSFUL"_s, domain.name,
                orderData(state, order), u"The domain was registered."_s);
}

void notify(State &state, Order &order, Instant date, const QString &text)
{
    order.waitsForDocuments = true;
    state.raise(
        date, registration, u"REGISTRATION_NOTIFY"_s, order.domain.name, orderData(state, order),
        text.isEmpty() ? u"Please send a registration certificate and the BIN of the owner."_s
                       : text);
}

void fail(State &state, const Order &order, Instant date, const QString &text)
{
    const QString reason = text.isEmpty() ? u"Refused by the registry"_s : text;
    if (state.options.chargeAtOrder)
        state.charge(date, u"REFUND"_s, order.domain.name, -order.price);
    state.raise(date, registration, u"REGISTRATION_FAILED"_s, order.domain.name,
                orderData(state, order) << "reason:"_L1 + reason, reason);
}

void leave(State &state, const Domain &domain, Instant date, const QString &reason)
{
    const QString name = domain.name; // the record goes before the name is last used
    state.drop(name);
    state.raise(date, u"DOMAIN_DELETION"_s, u"DELETION_SUCCESSFUL"_s, name,
                {"domain:"_L1 + name, "reason:"_L1 + reason}, u"The domain left the account."_s);
}

void renew(State &state, Domain domain, Instant date)
{
    const QString mode = effectiveMode(state, domain);
    if (mode == "AUTODELETE"_L1 || mode == "AUTOEXPIRE"_L1)
        return leave(state, domain, date, mode);
    const Cents price = yearlyPrice(domain.name);
    if (state.balance < price) {
        // No restore for .kz: an empty account loses the name on its renewal date.
        state.raise(date, u"DOMAIN_RENEWAL"_s, u"RENEWAL_FAILED"_s, domain.name,
                    {"domain:"_L1 + domain.name, u"reason:Credit limit exceeded"_s},
                    u"The balance does not cover the renewal."_s);
        return leave(state, domain, date, u"Credit limit exceeded"_s);
    }
    state.charge(date, u"RENEW"_s, domain.name, price);
    domain.expires = addYears(domain.expires, 1);
    domain.renewal = domain.expires - state.options.renewalLead;
    domain.updated = date;
    if (mode.startsWith("RENEWONCE"_L1))
        domain.mode = mode.size() == 9 ? u"DEFAULT"_s : mode.mid(13);
    state.put(domain);
    state.raise(date, u"DOMAIN_RENEWAL"_s, u"RENEWAL_SUCCESSFUL"_s, domain.name,
                {"domain:"_L1 + domain.name, u"period:1"_s, u"autorenew:1"_s},
                u"The domain was renewed."_s);
}

void happen(State &state, Instant date, const QString &name)
{
    if (const auto order = state.orders.find(name); order != state.orders.end()) {
        const Order finished = order->second;
        if (finished.waitsForDocuments || finished.due > date)
            return;
        state.orders.erase(order);
        return finish(state, finished, date);
    }
    const auto found = state.domains.find(name);
    if (found == state.domains.end())
        return;
    Domain domain = found->second;
    if (domain.lockReturns == date) {
        domain.lockReturns = 0;
        domain.statuses.append(u"clientTransferProhibited"_s);
        return state.put(domain);
    }
    if (domain.renewal == date)
        renew(state, domain, date);
}

} // namespace

QString effectiveMode(const State &state, const Domain &domain)
{
    return domain.mode == "DEFAULT"_L1 ? state.accountMode : domain.mode;
}

void place(State &state, const Order &order, bool lacksDocuments)
{
    const QString name = order.domain.name;
    Order &kept = state.orders[name] = order;
    if (state.options.chargeAtOrder)
        state.charge(order.placed, u"ADD"_s, name, order.price);
    state.raise(order.placed, registration, u"REGISTRATION_PENDING"_s, name,
                orderData(state, order), u"The registration is being processed."_s);
    if (lacksDocuments && state.options.notifyWithoutVat)
        return notify(state, kept, order.placed, {});
    if (state.options.fulfilment)
        state.due.emplace(order.due, name);
}

bool decide(State &state, const QString &name, Decision decision, const QString &text)
{
    const auto found = state.orders.find(name);
    if (found == state.orders.end())
        return false;
    if (decision == Decision::Notify) {
        notify(state, found->second, state.now(), text);
        return true;
    }
    const Order order = found->second;
    state.due.erase({order.due, name});
    state.orders.erase(found);
    if (decision == Decision::Done)
        finish(state, order, state.now());
    else
        fail(state, order, state.now(), text);
    return true;
}

void catchUp(State &state)
{
    while (!state.due.empty() && state.due.begin()->first <= state.now()) {
        const auto [date, name] = *state.due.begin();
        state.due.erase(state.due.begin());
        happen(state, date, name);
    }
}

} // namespace kz::sandbox
