#pragma once

#include "operations/operation.h"
#include "operations/values.h"
#include "registry/contact.h"
#include "registry/instant.h"

namespace kz {

/// The data of one contact handle.
struct StatusContact
{
    struct Outcome
    {
        Contact contact;
        Instant updated;
        QList<UnknownProperty> further;
        friend bool operator==(const Outcome &, const Outcome &) = default;
    };
    static constexpr QLatin1StringView command{"StatusContact"};
    static constexpr Repeat repeat = Repeat::Safe;

    struct Field
    {
        static constexpr QLatin1StringView handle{"CONTACT"};
        static constexpr QLatin1StringView auth{"AUTH"};
    };
    QString handle = {};
    QString auth = {}; ///< secret; only for a handle of another account

    Problems check() const;
    Params params() const;
    static std::optional<Outcome> parse(const Reply &reply);
};
static_assert(Operation<StatusContact>);

} // namespace kz
