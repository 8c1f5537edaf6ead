#pragma once

#include "operations/operation.h"
#include "operations/page.h"
#include "registry/contact.h"

namespace kz {

/// The contact handles of the account with their data, one page.
struct QueryContactList
{
    struct Outcome
    {
        Page page;
        QList<Contact> contacts;
        friend bool operator==(const Outcome &, const Outcome &) = default;
    };
    static constexpr QLatin1StringView command{"QueryContactList"};
    static constexpr Repeat repeat = Repeat::Safe;

    struct Field
    {
        static constexpr QLatin1StringView handle{"CONTACT"};
        static constexpr QLatin1StringView email{"EMAIL"};
    };
    Paging paging = {};
    QString handle = {}; ///< pattern; empty for all
    QString email = {}; ///< pattern; empty for all

    Problems check() const;
    Params params() const;
    static std::optional<Outcome> parse(const Reply &reply);
};
static_assert(Operation<QueryContactList>);

} // namespace kz
