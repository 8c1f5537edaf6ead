#pragma once

#include "ledger/order.h"

namespace kz {

/// One decision about many objects: how far staff let it go. What became of each of them stands in
/// its order.
struct Batch
{
    enum class State {
        Running, ///< its queued orders go out by themselves
        Paused, ///< they wait until somebody goes on
        Stopped, ///< they were withdrawn
    };

    QString id; ///< made here: a UUID
    State state = State::Running;
    QString user; ///< who decided
    QDateTime placedAt; ///< UTC
    QDateTime changedAt; ///< UTC, of the state

    friend bool operator==(const Batch &, const Batch &) = default;
};

/// "Running", "Paused" …, in the language of the program.
QString text(Batch::State state);

} // namespace kz
