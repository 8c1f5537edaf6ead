#include "sandbox/fulfilment.h"

#include "sandbox/contactdata.h"
#include "sandbox/transfers.h"

namespace kz::sandbox {

using namespace Qt::StringLiterals;

namespace {

void raiseFor(State &state, const Order &order, Instant date, QLatin1StringView step,
              const QString &info, const QString &reason = {})
{
    const KindInfo &kind = infoOf(order.kind);
    QStringList data{"domain:"_L1 + order.name, u"jobid:%1"_s.arg(order.job)};
    if (order.years > 0)
        data << u"period:%1"_s.arg(order.years);
    data << "current registrar:"_L1
            + (order.kind == Kind::TransferIn ? order.other : state.account);
    if (!order.other.isEmpty())
        data << "requesting registrar:"_L1
                + (order.kind == Kind::TransferIn ? state.account : order.other);
    const bool transfers = order.kind == Kind::TransferIn || order.kind == Kind::TransferOut;
    if (const auto transfer = transferOf(state, order.name); transfers && transfer) {
        data << "requested date:"_L1 + plainInstant(transfer->requested);
        if (transfer->executes > 0)
            data << "execute date:"_L1 + plainInstant(transfer->executes);
        if (!transfer->status.isEmpty())
            data << "transfer status:"_L1 + transfer->status;
    }
    if (!reason.isEmpty())
        data << "reason:"_L1 + reason;
    state.raise(date, kind.eventClass, kind.stem + step, order.name, data, info);
}

void notify(State &state, Order &order, Instant date, const QString &text)
{
    order.waitsForDocuments = true;
    order.due = 0;
    raiseFor(state, order, date, "_NOTIFY"_L1, text.isEmpty() ? infoOf(order.kind).question : text);
}

void fail(State &state, const Order &order, Instant date, const QString &reason,
          const QString &info)
{
    if (infoOf(order.kind).callOff)
        infoOf(order.kind).callOff(state, order);
    raiseFor(state, order, date, "_FAILED"_L1, info, reason);
}

void refuse(State &state, const Order &order, Instant date, const QString &text)
{
    const QString reason = text.isEmpty() ? u"Refused by the registry"_s : text;
    if (state.options.chargeAtOrder && order.price > 0)
        state.charge(date, u"REFUND"_s, order.name, -order.price);
    fail(state, order, date, reason, reason);
}

/// Takes an order out of the open ones.
std::optional<Order> close(State &state, const QString &name, Kind kind)
{
    const auto found = state.orders.find({name, kind});
    if (found == state.orders.end())
        return std::nullopt;
    const Order order = found->second;
    state.orders.erase(found);
    return order;
}

/// What is open for a name ends with it.
void failAll(State &state, const QString &name, Instant date)
{
    while (!state.ordersFor(name).empty())
        refuse(state, *close(state, name, state.ordersFor(name).front()->kind), date,
               u"The domain left the account"_s);
}

void finish(State &state, const Order &order, Instant date)
{
    const KindInfo &kind = infoOf(order.kind);
    if (order.price > 0 && !state.options.chargeAtOrder) {
        if (state.balance < order.price)
            return fail(state, order, date, u"Credit limit exceeded"_s,
                        u"The balance does not cover the %1."_s.arg(kind.name));
        state.charge(date, kind.booking, order.name, order.price);
    }
    kind.carryOut(state, order, date);
    raiseFor(state, order, date, "_SUCCESSFUL"_L1, kind.done);
    if (!state.domains.contains(order.name))
        failAll(state, order.name, date);
}

void leave(State &state, const Domain &domain, Instant date, const QString &reason)
{
    const QString name = domain.name; // the record goes before the name is last used
    state.drop(name);
    state.raise(date, u"DOMAIN_DELETION"_s, u"DELETION_SUCCESSFUL"_s, name,
                {"domain:"_L1 + name, "reason:"_L1 + reason}, u"The domain left the account."_s);
    failAll(state, name, date);
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
    extend(state, domain, 1, date);
    if (mode.startsWith("RENEWONCE"_L1))
        domain.mode = mode.size() == 9 ? u"DEFAULT"_s : mode.mid(13);
    state.put(domain);
    state.raise(date, u"DOMAIN_RENEWAL"_s, u"RENEWAL_SUCCESSFUL"_s, domain.name,
                {"domain:"_L1 + domain.name, u"period:1"_s, u"autorenew:1"_s},
                u"The domain was renewed."_s);
}

void happen(State &state, Instant date, const QString &name)
{
    QList<Kind> ready;
    for (const Order *order : state.ordersFor(name)) {
        if (order->due > 0 && order->due <= date)
            ready << order->kind;
    }
    for (const Kind kind : std::as_const(ready)) {
        const Order order = *close(state, name, kind);
        if (kind == Kind::TransferOut && state.options.keepsUnanswered)
            refuse(state, order, date, u"Nobody answered"_s);
        else
            finish(state, order, date);
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

void place(State &state, Order order, bool lacksDocuments)
{
    const KindInfo &kind = infoOf(order.kind);
    if (!state.options.fulfilment)
        order.due = 0;
    if (state.options.chargeAtOrder && order.price > 0)
        state.charge(order.placed, kind.booking, order.name, order.price);
    raiseFor(state, order, order.placed, "_PENDING"_L1, kind.taken);
    if (lacksDocuments && state.options.notifyWithoutVat)
        notify(state, order, order.placed, {});
    if (order.due > 0)
        state.due.emplace(order.due, order.name);
    state.orders.insert_or_assign({order.name, order.kind}, order);
}

void carryOutNow(State &state, const Order &order)
{
    if (state.options.chargeAtOrder && order.price > 0)
        state.charge(order.placed, infoOf(order.kind).booking, order.name, order.price);
    finish(state, order, order.placed);
}

bool decide(State &state, const QString &name, std::optional<Kind> kind, Decision decision,
            const QString &text)
{
    const std::vector<const Order *> open = state.ordersFor(name);
    if (open.empty())
        return false;
    const Kind meant = kind.value_or(open.front()->kind);
    const auto found = state.orders.find({name, meant});
    if (found == state.orders.end())
        return false;
    if (decision == Decision::Notify)
        notify(state, found->second, state.now(), text);
    else if (decision == Decision::Done)
        finish(state, *close(state, name, meant), state.now());
    else
        refuse(state, *close(state, name, meant), state.now(), text);
    return true;
}

bool callOff(State &state, const QString &name, Kind kind, const QString &reason)
{
    const std::optional<Order> order = close(state, name, kind);
    if (order)
        refuse(state, *order, state.now(), reason);
    return order.has_value();
}

bool confirm(State &state, const QString &name, Holder holder)
{
    const auto found = state.orders.find({name, Kind::Trade});
    if (found == state.orders.end())
        return false;
    std::set<Holder> &confirmed = found->second.confirmed;
    confirmed.insert(holder);
    if (confirmed.size() > 1) {
        finish(state, *close(state, name, Kind::Trade), state.now());
        return true;
    }
    raiseFor(state, found->second, state.now(), "_PENDING"_L1,
             holder == Holder::Present
                 ? u"The present holder has confirmed. The new holder has still to confirm."_s
                 : u"The new holder has confirmed. The present holder has still to confirm."_s);
    return true;
}

void catchUp(State &state)
{
    while (!state.due.empty() && state.due.begin()->first <= state.now()) {
        const auto [date, name] = *state.due.begin();
        state.due.erase(state.due.begin());
        happen(state, date, name);
    }
    sweepContacts(state);
}

} // namespace kz::sandbox
