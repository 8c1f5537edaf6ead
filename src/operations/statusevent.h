#pragma once

#include "operations/operation.h"
#include "registry/instant.h"

namespace kz {

/// One event with what it says.
struct StatusEvent
{
    /// One "key:value" line. Values may hold further colons; a line without any, or with
    /// one in front, has no key.
    struct Datum
    {
        QString key;
        QString value;
        /// The line as it came.
        QString line() const { return key.isEmpty() ? value : key + u':' + value; }
        friend bool operator==(const Datum &, const Datum &) = default;
    };
    struct Outcome
    {
        QString eventClass;
        QString subclass;
        QString object;
        Instant date;
        QString info;
        QList<Datum> data;

        /// The value under this key, ignoring case; empty when there is none.
        QString value(QStringView key) const;
        friend bool operator==(const Outcome &, const Outcome &) = default;
    };
    static constexpr QLatin1StringView command{"StatusEvent"};
    static constexpr Repeat repeat = Repeat::Safe;

    struct Field
    {
        static constexpr QLatin1StringView id{"EVENT"};
        static constexpr QLatin1StringView history{"HISTORY"};
    };
    QString id = {};
    bool history = false; ///< the event was acknowledged before

    Problems check() const;
    Params params() const;
    static std::optional<Outcome> parse(const Reply &reply);
};
static_assert(Operation<StatusEvent>);

} // namespace kz
