#include "model/reverseplan.h"

#include "operations/setdomainrenewalmode.h"

namespace kz {

namespace {

using State = Order::State;
using Field = SetDomainRenewalMode::Field;

RenewalMode modeIn(const Params &params)
{
    return RenewalMode::fromToken(params.value(QString(Field::mode)));
}

/// modeFor: the mode for a name, or nothing when the order is left out.
ModePlan plan(
    const QList<Order> &orders, const FindName &find,
    const std::function<std::optional<RenewalMode>(const Order &, const DomainRecord &)> &modeFor)
{
    ModePlan result;
    for (const Order &order : orders) {
        std::optional<RenewalMode> mode;
        const auto name = find(order.request.object);
        if (name && order.request.command == SetDomainRenewalMode::command)
            mode = modeFor(order, *name);
        if (!mode) {
            ++result.leftOut;
            continue;
        }
        result.names.append(*name);
        result.modes.append(*mode);
    }
    return result;
}

} // namespace

ModePlan reversePlan(const QList<Order> &orders, const FindName &find)
{
    return plan(orders, find,
                [](const Order &order, const DomainRecord &name) -> std::optional<RenewalMode> {
                    const RenewalMode before = modeIn(order.request.before);
                    const bool changed =
                        order.state == State::Done && name.mode == modeIn(order.request.params);
                    if (!changed || !settableModes().contains(before)
                        || before.known() == RenewalMode::RenewOnce || before == name.mode)
                        return std::nullopt;
                    return before;
                });
}

ModePlan restPlan(const QList<Order> &orders, const FindName &find)
{
    return plan(orders, find,
                [](const Order &order, const DomainRecord &name) -> std::optional<RenewalMode> {
                    const RenewalMode wanted = modeIn(order.request.params);
                    const bool notSent = order.state == State::Withdrawn && !order.sentAt.isValid();
                    const bool refused =
                        order.state == State::Rejected || order.state == State::Failed;
                    const bool lost =
                        (order.state == State::NotFound
                         || (order.state == State::Withdrawn && order.sentAt.isValid()))
                        && SetDomainRenewalMode::mayOfferAgain(sentAs(order));
                    if (!(notSent || refused || lost) || name.mode == wanted)
                        return std::nullopt;
                    return wanted;
                });
}

} // namespace kz
