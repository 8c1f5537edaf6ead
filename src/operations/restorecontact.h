#pragma once

#include "operations/operation.h"

namespace kz {

/// Brings back a handle that was deleted. Its 120 days without use begin anew (CentralNic
/// RestoreContact page).
struct RestoreContact
{
    struct Outcome
    {
        friend bool operator==(const Outcome &, const Outcome &) = default;
    };
    static constexpr QLatin1StringView command{"RestoreContact"};
    static constexpr Repeat repeat = Repeat::Never;

    struct Field
    {
        static constexpr QLatin1StringView handle{"CONTACT"};
    };
    QString handle = {};

    Problems check() const;
    Params params() const;
    QString object() const { return handle.trimmed(); }
    static std::optional<Outcome> parse(const Reply &reply);
    /// Settled by StatusContact: a handle that it knows is back.
    static QList<Look> looks(const Sent &sent);
    static QList<Settling> settling();
};
static_assert(WriteOperation<RestoreContact>);

} // namespace kz
