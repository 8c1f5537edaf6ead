#include "api/queue.h"

#include <QDeadlineTimer>
#include <QList>
#include <QPointer>
#include <QTimer>

#include <algorithm>

namespace kz {

using std::chrono::milliseconds;

class Queue::Private
{
public:
    struct Entry
    {
        quint64 ticket = 0;
        Turn turn = Turn::Background;
        std::function<void()> start;
    };

    /// Until nothing may start: the pace since the last start, or a lock.
    milliseconds wait() const
    {
        return std::max({milliseconds(next.remainingTime()), milliseconds(lock.remainingTime()),
                         milliseconds(0)});
    }
    void schedule()
    {
        if (!entries.isEmpty())
            timer.start(wait());
    }
    /// The oldest of the foremost turn.
    Entry takeFirst()
    {
        const auto first =
            std::min_element(entries.cbegin(), entries.cend(),
                             [](const Entry &a, const Entry &b) { return a.turn < b.turn; });
        return entries.takeAt(first - entries.cbegin());
    }

    milliseconds pace;
    QList<Entry> entries; ///< by age
    quint64 lastTicket = 0;
    // Both on the monotonic clock: setting the time of day changes nothing.
    QDeadlineTimer next{0, Qt::PreciseTimer};
    QDeadlineTimer lock{0, Qt::PreciseTimer};
    QTimer timer;
};

Queue::Queue(milliseconds pace, QObject *parent)
    : QObject(parent)
    , d(std::make_unique<Private>())
{
    d->pace = pace;
    d->timer.setSingleShot(true);
    d->timer.setTimerType(Qt::PreciseTimer);
    connect(&d->timer, &QTimer::timeout, this, [this] {
        if (d->entries.isEmpty())
            return;
        if (d->wait() > milliseconds(0))
            return d->schedule();
        const Private::Entry entry = d->takeFirst();
        d->next.setRemainingTime(d->pace, Qt::PreciseTimer);
        d->schedule();
        // Last: what is started may do anything, such as closing the account and this queue.
        const QPointer<Queue> alive(this);
        entry.start();
        if (alive)
            Q_EMIT changed();
    });
}

Queue::~Queue() = default;

quint64 Queue::add(Turn turn, std::function<void()> start)
{
    d->entries.append({.ticket = ++d->lastTicket, .turn = turn, .start = std::move(start)});
    d->schedule();
    Q_EMIT changed();
    return d->lastTicket;
}

bool Queue::withdraw(quint64 ticket)
{
    const auto found =
        std::find_if(d->entries.cbegin(), d->entries.cend(),
                     [ticket](const Private::Entry &entry) { return entry.ticket == ticket; });
    if (found == d->entries.cend())
        return false;
    d->entries.erase(found);
    Q_EMIT changed();
    return true;
}

qsizetype Queue::waiting() const
{
    return d->entries.size();
}

milliseconds Queue::expected() const
{
    if (d->entries.isEmpty())
        return milliseconds(0);
    return d->wait() + d->pace * (d->entries.size() - 1);
}

void Queue::hold(milliseconds time)
{
    if (time <= milliseconds(d->lock.remainingTime()))
        return;
    d->lock.setRemainingTime(time, Qt::PreciseTimer);
    d->schedule();
    // The end of the lock is a change as well, even when nothing waits.
    QTimer::singleShot(time, Qt::PreciseTimer, this, &Queue::changed);
    Q_EMIT changed();
}

bool Queue::isHeld() const
{
    return !d->lock.hasExpired();
}

milliseconds Queue::pace() const
{
    return d->pace;
}

void Queue::setPace(milliseconds pace)
{
    const milliseconds left = milliseconds(d->next.remainingTime()) + pace - d->pace;
    if (!d->next.hasExpired())
        d->next.setRemainingTime(std::max(left, milliseconds(0)), Qt::PreciseTimer);
    d->pace = pace;
    d->schedule();
    Q_EMIT changed();
}

} // namespace kz
