#pragma once

#include "operations/operation.h"
#include "registry/amount.h"
#include "registry/domainname.h"

namespace kz {

/// What an order for a name would cost, for the review page.
struct DomainPrice
{
    struct Outcome
    {
        Amount price; ///< what will be charged
        Amount vat;
        Amount trade; ///< what a change of owner costs; unknown where it is not stated
        bool premium = false;
        QString period; ///< what the price is for, as the registrar says; empty when it does not
        QString periodType; ///< of it: "YEAR"
        friend bool operator==(const Outcome &, const Outcome &) = default;
    };
    static constexpr QLatin1StringView command{"DomainPrice"};
    static constexpr Repeat repeat = Repeat::Safe;

    struct Field
    {
        static constexpr QLatin1StringView domain{"DOMAIN"};
        static constexpr QLatin1StringView type{"TYPE"};
        static constexpr QLatin1StringView years{"PERIOD"};
    };
    DomainName domain = {};
    int years = 1;
    QString order = QStringLiteral("ADDDOMAIN"); ///< the command whose price is asked for
    bool ofTrade = false; ///< a trade has no type of its own: its fee stands in each answer

    Problems check() const;
    Params params() const;
    /// Of the answer what this order would cost.
    Amount due(const Outcome &answer) const { return ofTrade ? answer.trade : answer.price; }
    /// The order is for a term.
    bool hasTerm() const;
    /// The question for the price of an order as it would be sent; nothing for orders whose price
    /// nobody can ask for.
    static std::optional<DomainPrice> of(const QString &sent, const Params &params);
    static std::optional<Outcome> parse(const Reply &reply);
};
static_assert(Operation<DomainPrice>);

} // namespace kz
