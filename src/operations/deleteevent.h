#pragma once

#include "operations/operation.h"
#include "registry/eventstake.h"

namespace kz {

/// Moves an event to history, for everybody who uses the account.
struct DeleteEvent
{
    struct Outcome
    {
        friend bool operator==(const Outcome &, const Outcome &) = default;
    };
    static constexpr QLatin1StringView command{"DeleteEvent"};
    static constexpr Repeat repeat = Repeat::Never;

    struct Field
    {
        static constexpr QLatin1StringView id{"EVENT"};
        // Of what it tells: never sent.
        static constexpr QLatin1StringView about{"OBJECTID"};
        static constexpr QLatin1StringView subclass{"SUBCLASS"};
    };
    QString id = {};
    // Never sent.
    QString about = {}; ///< the name or handle that it tells of
    QString subclass = {};
    QList<EventStake> together = {}; ///< all that are marked by one decision, this one among them

    Problems check() const;
    Params params() const;
    QString object() const { return id; }
    /// What it told of, so that the ledger says more than a number.
    Params before() const;
    static std::optional<Outcome> parse(const Reply &reply);
    static QList<Look> looks(const Sent &sent);
    static QList<Settling> settling();
    /// No person carries this out: the answer says that it is so. 545 means that somebody else was
    /// faster, which is what was wanted.
    static Judgement taken(const Reply &reply);
    /// An event in history stays there.
    static bool mayOfferAgain(const Sent &) { return true; }
};
static_assert(WriteOperation<DeleteEvent>);

} // namespace kz
