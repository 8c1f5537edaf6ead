#pragma once

#include "operations/operation.h"
#include "operations/page.h"
#include "registry/domainname.h"

namespace kz {

/// Transfers into the account and owner changes that are under way.
struct QueryTransferList
{
    struct Row
    {
        DomainName domain;
        QString status; ///< the registrar's word
        friend bool operator==(const Row &, const Row &) = default;
    };
    struct Outcome
    {
        Page page;
        QList<Row> rows;
        friend bool operator==(const Outcome &, const Outcome &) = default;
    };
    static constexpr QLatin1StringView command{"QueryTransferList"};
    static constexpr Repeat repeat = Repeat::Safe;

    struct Field
    {
        static constexpr QLatin1StringView domain{"DOMAIN"};
    };
    Paging paging = {};
    QString pattern = {}; ///< ACE with "*"; empty for all

    Problems check() const;
    Params params() const;
    static std::optional<Outcome> parse(const Reply &reply);
};
static_assert(Operation<QueryTransferList>);

} // namespace kz
