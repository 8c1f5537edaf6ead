#pragma once

#include "operations/operation.h"
#include "operations/page.h"
#include "registry/domaincolumns.h"

namespace kz {

/// The names of the account, one page with all columns. Authorisation codes are dropped.
struct QueryDomainList
{
    struct Outcome
    {
        Page page;
        DomainColumns domains; ///< listedAt is left to the reader
        friend bool operator==(const Outcome &, const Outcome &) = default;
    };
    /// All: also name servers, status and contacts, where the account allows it.
    enum class Type { Default, All };

    static constexpr QLatin1StringView command{"QueryDomainList"};
    static constexpr Repeat repeat = Repeat::Safe;

    struct Field
    {
        static constexpr QLatin1StringView domain{"DOMAIN"};
        static constexpr QLatin1StringView type{"TYPE"};
    };
    Paging paging = {};
    Type type = Type::All;
    QString pattern = {}; ///< ACE with "*"; empty for all names

    Problems check() const;
    Params params() const;
    static std::optional<Outcome> parse(const Reply &reply);
};
static_assert(Operation<QueryDomainList>);

} // namespace kz
