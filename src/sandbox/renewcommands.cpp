#include "sandbox/commands.h"
#include "sandbox/fulfilment.h"

namespace kz::sandbox {

using namespace Qt::StringLiterals;

namespace {

constexpr int longestTerm = 10; // years ahead of now

/// 555 when it was renewed since that year, 541 for any other wrong year.
std::optional<Answer> refuseYear(const Domain &domain, const QString &given)
{
    const int asked = readNumber(given).value_or(0);
    const int year = plainInstant(domain.expires).left(4).toInt();
    if (given.size() != 4 || asked == 0)
        return refusal(505, u"EXPIRATION"_s);
    if (asked < year)
        return refusal(555);
    if (asked > year)
        return refusal(541, u"EXPIRATION"_s);
    return std::nullopt;
}

Answer renewDomain(const Call &call)
{
    State &state = call.state;
    const QString name = hostName(call.value("DOMAIN"_L1)).value_or(QString());
    const auto found = state.domains.find(name);
    if (found == state.domains.end())
        return refusal(545);
    const std::optional<int> years = readNumber(call.value("PERIOD"_L1));
    if (!years)
        return refusal(505, u"PERIOD"_s);
    if (*years < 1 || *years > longestTerm)
        return refusal(541, u"PERIOD"_s);
    if (std::optional<Answer> refused = refuseYear(found->second, call.value("EXPIRATION"_L1)))
        return *refused;
    if (state.order(name, Kind::Renewal))
        return refusal(552, u"a renewal is pending"_s);
    const Instant until = addYears(found->second.expires, *years);
    if (until > addYears(state.now(), longestTerm))
        return refusal(556);
    const Cents price = yearlyPrice(name) * *years;
    if (state.balance < price)
        return refusal(546);

    Order order{.kind = Kind::Renewal, .name = name, .user = call.user, .years = *years};
    order.price = price;
    order.job = state.nextId();
    order.placed = state.now();
    order.due = order.placed + state.options.delay;
    if (state.options.renewalByHand)
        place(state, order);
    else
        carryOutNow(state, order);

    Answer answer = refusal(200);
    answer.set(u"job id"_s, QString::number(order.job));
    answer.set(u"registration expiration date"_s, objectInstant(state.domains.at(name).expires));
    return answer;
}

} // namespace

Commands renewCommands()
{
    return {
        {u"RenewDomain"_s, u"DOMAIN RENEW"_s,
         u"DOMAIN! PERIOD! EXPIRATION! X-PROMOTION-CODE X-FEE-*"_s, true, renewDomain, u"DOMAIN"_s},
    };
}

} // namespace kz::sandbox
