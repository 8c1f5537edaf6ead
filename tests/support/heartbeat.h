#pragma once

#include <QElapsedTimer>
#include <QEventLoop>
#include <QFile>
#include <QTimer>

#include <algorithm>
#include <ctime>
#include <functional>
#include <utility>

/// Turns the event loop and measures how long its thread does not turn it, whether it worked or
/// waited for something. Not counted is the time in which it could have gone on but another program
/// had the processor, as far as the system tells.
class Heartbeat
{
public:
    Heartbeat()
    {
        m_beat.setInterval(2);
        QObject::connect(&m_beat, &QTimer::timeout, &m_loop, [this] {
            const qint64 now = ownTime();
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
    /// Milliseconds between two turns at most, since the last call; what is posted by now
    /// is done before.
    qint64 longest(const char *what)
    {
        waitFor([turns = 0]() mutable { return ++turns > 2; }, 60'000);
        const qint64 result = std::exchange(m_longest, 0) / 1'000'000;
        qInfo("%s: did not turn for %lld ms, by the clock %lld ms", what, qlonglong(result),
              qlonglong(std::exchange(m_stood, 0)));
        return result;
    }

private:
    /// The clock without the time of others, in nanoseconds from anywhere.
    static qint64 ownTime()
    {
        timespec time{};
        clock_gettime(CLOCK_MONOTONIC, &time);
        const qint64 now = time.tv_sec * 1'000'000'000LL + time.tv_nsec;
        QFile file(
            QStringLiteral("/proc/thread-self/schedstat")); // on the processor, waiting for it
        return file.open(QIODevice::ReadOnly)
            ? now - file.readAll().split(' ').value(1).toLongLong()
            : now;
    }

    QTimer m_beat;
    QElapsedTimer m_clock;
    QEventLoop m_loop;
    std::function<bool()> m_ended;
    qint64 m_last = ownTime();
    qint64 m_longest = 0; ///< nanoseconds
    qint64 m_stood = 0; ///< milliseconds, by the clock
};
