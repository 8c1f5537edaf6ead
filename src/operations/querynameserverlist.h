#pragma once

#include "operations/operation.h"
#include "operations/page.h"
#include "registry/hostobject.h"

namespace kz {

/// The name-server objects of the account, one page. Which columns beside the host it gives is not
/// documented: what is there is read, and the rest stays unset.
struct QueryNameserverList
{
    struct Outcome
    {
        Page page;
        QList<HostRecord> hosts;
        friend bool operator==(const Outcome &, const Outcome &) = default;
    };
    static constexpr QLatin1StringView command{"QueryNameserverList"};
    static constexpr Repeat repeat = Repeat::Safe;

    struct Field
    {
        static constexpr QLatin1StringView host{"NAMESERVER"};
        static constexpr QLatin1StringView parent{"PARENTDOMAIN"};
    };
    Paging paging = {};
    QString host = {}; ///< pattern, ACE; empty for all
    QString parent = {}; ///< ACE; empty for all

    Problems check() const;
    Params params() const;
    static std::optional<Outcome> parse(const Reply &reply);
};
static_assert(Operation<QueryNameserverList>);

} // namespace kz
