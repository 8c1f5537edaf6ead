#pragma once

#include "operations/operation.h"
#include "operations/page.h"
#include "registry/contactuse.h"

namespace kz {

/// The names that use a contact handle, and what for: one page.
struct QueryDomainListByContact
{
    struct Outcome
    {
        Page page;
        QList<ContactUse> uses;
        friend bool operator==(const Outcome &, const Outcome &) = default;
    };
    static constexpr QLatin1StringView command{"QueryDomainListByContact"};
    static constexpr Repeat repeat = Repeat::Safe;

    struct Field
    {
        static constexpr QLatin1StringView handle{"CONTACT"};
    };
    QString handle = {};
    Paging paging = {};

    Problems check() const;
    Params params() const;
    static std::optional<Outcome> parse(const Reply &reply);
};
static_assert(Operation<QueryDomainListByContact>);

} // namespace kz
