#pragma once

#include <QElapsedTimer>
#include <QEventLoop>
#include <QTimer>

#include <algorithm>
#include <ctime>
#include <functional>
#include <utility>

/// Turns the event loop and measures how long its thread worked without turning it. Counted is the
/// time of the thread's own work: what else the machine does meanwhile is no fault of the program.
class Heartbeat
{
public:
    Heartbeat()
    {
        m_beat.setInterval(2);
        QObject::connect(&m_beat, &QTimer::timeout, &m_loop, [this] {
            const qint64 now = worked();
            m_longest = std::max(m_longest, now - std::exchange(m_last, now));
            m_stood = std::max(m_stood, m_clock.restart());
            if (m_ended && m_ended())
                m_loop.quit();
        });
        m_beat.start();
        m_clock.start();
    }

    /// False when it did not come about in so many milliseconds.
    bool waitFor(const std::function<bool()> &ended, int most)
    {
        QTimer end;
        QObject::connect(&end, &QTimer::timeout, &m_loop, &QEventLoop::quit);
        end.start(most);
        m_ended = ended;
        m_loop.exec();
        m_ended = {};
        return ended();
    }
    /// Milliseconds of work between two turns at most, since the last call; what is posted by now
    /// is done before.
    qint64 longest(const char *what)
    {
        waitFor([turns = 0]() mutable { return ++turns > 2; }, 60'000);
        const qint64 result = std::exchange(m_longest, 0) / 1'000'000;
        qInfo("%s: worked %lld ms, stood still %lld ms", what, qlonglong(result),
              qlonglong(std::exchange(m_stood, 0)));
        return result;
    }

private:
    static qint64 worked()
    {
        timespec time{};
        clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time);
        return time.tv_sec * 1'000'000'000LL + time.tv_nsec;
    }

    QTimer m_beat;
    QElapsedTimer m_clock;
    QEventLoop m_loop;
    std::function<bool()> m_ended;
    qint64 m_last = worked();
    qint64 m_longest = 0; ///< nanoseconds
    qint64 m_stood = 0; ///< milliseconds, by the clock
};
