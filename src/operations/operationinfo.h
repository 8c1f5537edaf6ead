#pragma once

#include "operations/evidence.h"
#include "operations/operation.h"
#include "registry/domainrecord.h"

namespace kz {

/// A write operation without its type, so that orders can be settled by the name of their command.
struct OperationInfo
{
    QLatin1StringView command;
    /// The reads that settle an order, the most telling first.
    QList<Look> (*looks)(const Sent &sent);
    /// What these reads show, in a table for people.
    QList<Settling> (*settling)();
    /// What the order is by its direct answer.
    Judgement (*taken)(const Reply &reply);
    /// Whether staff may be offered to send it again once a look has found nothing done. Never
    /// answers for the program itself: no write repeats.
    bool (*mayOfferAgain)(const Sent &sent);
    /// The aspect of the open order for the same object that is over once this one is done: what a
    /// withdrawal takes back. Nothing for most orders.
    std::optional<QString> (*ends)(const Sent &sent);
    /// Once it is done its object is gone: what was taken about it before shows nowhere any more.
    bool removesObject = false;
    /// What a row of the domain list says of it, so that many orders are settled by one list;
    /// null when only its own looks can tell.
    Judgement (*listed)(const Sent &sent, const DomainRecord &shown) = nullptr;
};

template <WriteOperation Op>
OperationInfo operationInfo()
{
    OperationInfo info{.command = Op::command,
                       .looks = &Op::looks,
                       .settling = &Op::settling,
                       .taken = &judgeReply,
                       .mayOfferAgain = [](const Sent &) { return false; },
                       .ends = [](const Sent &) -> std::optional<QString> { return {}; }};
    if constexpr (requires { Op::removesObject; })
        info.removesObject = Op::removesObject;
    if constexpr (requires(const Reply &reply) { Op::taken(reply); })
        info.taken = &Op::taken;
    if constexpr (requires(const Sent &sent) { Op::mayOfferAgain(sent); })
        info.mayOfferAgain = &Op::mayOfferAgain;
    if constexpr (requires(const Sent &sent) { Op::ends(sent); })
        info.ends = &Op::ends;
    if constexpr (requires(const Sent &sent, const DomainRecord &shown) {
                      Op::listed(sent, shown);
                  })
        info.listed = &Op::listed;
    return info;
}

} // namespace kz
