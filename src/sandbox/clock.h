#pragma once

#include "sandbox/text.h"

#include <QElapsedTimer>

namespace kz::sandbox {

/// The sandbox's own time: runs like any clock and can be moved.
class Clock
{
public:
    /// Starts at the real time.
    Clock() { set(QDateTime::currentSecsSinceEpoch()); }

    Instant now() const { return m_base + m_running.elapsed() / 1000; }
    void advance(qint64 seconds) { m_base += seconds; }
    void set(Instant instant)
    {
        m_base = instant;
        m_running.start();
    }

private:
    Instant m_base = 0;
    QElapsedTimer m_running;
};

} // namespace kz::sandbox
