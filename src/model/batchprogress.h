#pragma once

#include "ledger/batch.h"

#include <chrono>
#include <optional>

namespace kz {

/// How far one decision about many objects has got, in numbers of orders.
struct BatchProgress
{
    Batch batch = {};
    QString title = {}; ///< "Mode → auto-expire"
    int total = 0;
    int objects = 0; ///< that they are about: one name may have several orders
    int waiting = 0; ///< queued
    int sending = 0;
    int taken = 0; ///< by the registrar, not yet seen done
    int needsAction = 0;
    int done = 0;
    int refused = 0; ///< at once or later
    int unknown = 0; ///< outcome unknown, or not found
    int withdrawn = 0;
    /// Until the last one is sent; nothing unless it is running.
    std::optional<std::chrono::seconds> left = {};

    /// Those whose turn has been: what "37 of 1,204" counts.
    int gone() const { return total - waiting - sending; }
    bool isSent() const { return waiting + sending == 0; }
    /// Nothing more will come of it by itself.
    bool isOver() const { return isSent() && taken + needsAction + unknown == 0; }
    friend bool operator==(const BatchProgress &, const BatchProgress &) = default;
};

/// "37 of 1,204, 2 refused, 1 unknown, about 21 min".
QString text(const BatchProgress &progress);
/// "about 21 min"; empty when nothing is left to send.
QString leftText(const BatchProgress &progress);

} // namespace kz

Q_DECLARE_METATYPE(kz::BatchProgress)
