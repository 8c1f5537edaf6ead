#pragma once

#include <QtGlobal>

#include <functional>

class QObject;

namespace kz {

/// Calls each with 0, 1 … up to count: with as many at once as nobody feels, with the others in
/// turns between which the event loop gets on. Then what is to follow. Nothing more once the
/// context is gone.
void inTurns(QObject *context, qsizetype count, const std::function<void(qsizetype)> &each,
             const std::function<void()> &then, qsizetype from = 0);

} // namespace kz
