#pragma once

#include "operations/operation.h"
#include "operations/page.h"
#include "operations/values.h"
#include "registry/domainname.h"
#include "registry/instant.h"

namespace kz {

/// Names of the account that another registrar asks for.
struct QueryForeignTransferList
{
    struct Row
    {
        DomainName domain;
        QString gaining; ///< the registrar that asks
        Instant date; ///< "transferdate": of what, the registrar does not say
        QString status; ///< the registrar's word
        QString answers = {}; ///< allowed ones: "approve, deny"
        /// Columns that are not documented, as they came.
        QList<UnknownProperty> further;
        friend bool operator==(const Row &, const Row &) = default;
    };
    struct Outcome
    {
        Page page;
        QList<Row> rows;
        friend bool operator==(const Outcome &, const Outcome &) = default;
    };
    static constexpr QLatin1StringView command{"QueryForeignTransferList"};
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
static_assert(Operation<QueryForeignTransferList>);

} // namespace kz
