#include "api/queue.h"

#include <QDeadlineTimer>
#include <QElapsedTimer>
#include <QList>
#include <QPointer>
#include <QTimer>

#include <algorithm>
#include <optional>
#include <utility>

namespace kz {

using std::chrono::milliseconds;
using Say = Pace::Answer::Say;

namespace {

/// A timer stands still while the computer sleeps. So none runs longer than this.
constexpr milliseconds longest{1'000};
/// By so much a timer may be early.
constexpr milliseconds nearly{20};

} // namespace

class Queue::Private
{
public:
    struct Entry
    {
        quint64 ticket = 0;
        Turn turn = Turn::Background;
        std::function<void()> start;
        QElapsedTimer since = {};
    };

    explicit Private(Queue *queue)
        : q(queue)
    { }

    /// Without a pace only the first start is asked for: there may be a hold.
    bool isShared() const { return shared && (pace > milliseconds(0) || !greeted); }
    /// Until nothing may start: the pace since the last start, or a hold.
    milliseconds wait() const
    {
        return std::max({milliseconds(next.remainingTime()), milliseconds(lock.remainingTime()),
                         milliseconds(0)});
    }
    void schedule()
    {
        if (!entries.isEmpty())
            return timer.start(std::min(wait(), longest));
        timer.stop();
        if (wished && shared)
            shared->withdraw();
        wished.reset();
    }
    /// The oldest of the foremost turn.
    QList<Entry>::const_iterator first() const
    {
        return std::min_element(entries.cbegin(), entries.cend(),
                                [](const Entry &a, const Entry &b) { return a.turn < b.turn; });
    }
    void due();
    void ask();
    void answered(const Pace::Answer &answer);
    void startOne();
    void setLock(milliseconds time, Hold why);

    Queue *const q;
    milliseconds pace{0};
    QPointer<Pace> shared;
    QList<Entry> entries; ///< by age
    quint64 lastTicket = 0;
    // All on the monotonic clock: setting the time of day changes nothing.
    QDeadlineTimer next{0, Qt::PreciseTimer}; ///< when something may start, or be asked for
    QDeadlineTimer own{0, Qt::PreciseTimer}; ///< the pace since our own last start
    QDeadlineTimer lock{0, Qt::PreciseTimer};
    Hold why = Hold::None;
    QTimer timer;
    QTimer countDown;
    std::optional<Turn> wished; ///< what the shared pace knows of us
    bool asking = false;
    bool greeted = false; ///< the shared pace has let something out
    qsizetype others = 0; ///< that wait elsewhere
};

void Queue::Private::due()
{
    if (entries.isEmpty())
        return;
    if (wait() > milliseconds(0))
        return schedule();
    if (isShared())
        return ask();
    startOne();
}

void Queue::Private::ask()
{
    if (std::exchange(asking, true))
        return; // its answer goes on
    const Entry &foremost = *first();
    wished = foremost.turn;
    shared->ask({.turn = foremost.turn,
                 .waited = milliseconds(foremost.since.elapsed()),
                 .count = entries.size(),
                 .pace = pace},
                q, [this](const Pace::Answer &answer) { answered(answer); });
}

void Queue::Private::answered(const Pace::Answer &answer)
{
    asking = false;
    others = answer.others;
    greeted = greeted || answer.say != Say::Wait;
    if (entries.isEmpty())
        return schedule(); // all were withdrawn meanwhile
    const milliseconds left(own.remainingTime());
    if (!lock.hasExpired())
        return schedule();
    if (answer.say == Say::Start || (answer.say == Say::Alone && left <= milliseconds(0)))
        return startOne();
    next.setRemainingTime(answer.say == Say::Alone ? left : answer.wait, Qt::PreciseTimer);
    // Something more urgent has come while that was asked.
    if (wished && first()->turn < *wished)
        next.setRemainingTime(0, Qt::PreciseTimer);
    schedule();
}

void Queue::Private::startOne()
{
    const Entry entry = entries.takeAt(first() - entries.cbegin());
    wished.reset(); // it was granted
    own.setRemainingTime(pace, Qt::PreciseTimer);
    // Shared, the next one is asked for at once, so that the others know of it.
    next.setRemainingTime(isShared() ? milliseconds(0) : pace, Qt::PreciseTimer);
    schedule();
    // Last: what is started may do anything, such as closing the account and this queue.
    const QPointer<Queue> alive(q);
    entry.start();
    if (alive)
        Q_EMIT alive->changed();
}

void Queue::Private::setLock(milliseconds time, Hold reason)
{
    lock.setRemainingTime(time, Qt::PreciseTimer);
    why = time > milliseconds(0) ? reason : Hold::None;
    if (time > milliseconds(0))
        countDown.start(std::min(time, longest));
    else
        countDown.stop();
    schedule();
    Q_EMIT q->changed();
}

Queue::Queue(milliseconds pace, QObject *parent)
    : QObject(parent)
    , d(std::make_unique<Private>(this))
{
    d->pace = pace;
    for (QTimer *timer : {&d->timer, &d->countDown}) {
        timer->setSingleShot(true);
        timer->setTimerType(Qt::PreciseTimer);
    }
    connect(&d->timer, &QTimer::timeout, this, [this] { d->due(); });
    // The end of the hold is a change as well, even when nothing waits.
    connect(&d->countDown, &QTimer::timeout, this, [this] {
        const milliseconds left = heldFor();
        if (left > milliseconds(0))
            d->countDown.start(std::min(left, longest));
        if (left > nearly || left == milliseconds(0))
            Q_EMIT changed();
    });
}

Queue::~Queue() = default;

void Queue::share(Pace *pace)
{
    d->shared = pace;
    connect(pace, &Pace::held, this,
            [this](milliseconds left, Hold why) { d->setLock(left, why); });
    d->schedule();
}

quint64 Queue::add(Turn turn, std::function<void()> start)
{
    Private::Entry entry{.ticket = ++d->lastTicket, .turn = turn, .start = std::move(start)};
    entry.since.start();
    d->entries.append(entry);
    // The others have to know of what is more urgent than all that they know of.
    if (d->isShared() && !d->asking && (!d->wished || turn < *d->wished))
        d->next.setRemainingTime(0, Qt::PreciseTimer);
    d->schedule();
    Q_EMIT changed();
    return entry.ticket;
}

bool Queue::withdraw(quint64 ticket)
{
    const auto found =
        std::find_if(d->entries.cbegin(), d->entries.cend(),
                     [ticket](const Private::Entry &entry) { return entry.ticket == ticket; });
    if (found == d->entries.cend())
        return false;
    d->entries.erase(found);
    if (d->entries.isEmpty())
        d->schedule();
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
    return d->wait() + d->pace * (d->entries.size() + d->others - 1);
}

void Queue::hold(milliseconds time, Hold why)
{
    if (time <= milliseconds(d->lock.remainingTime()))
        return;
    if (d->shared)
        d->shared->hold(time, why);
    d->setLock(time, why);
}

bool Queue::isHeld() const
{
    return !d->lock.hasExpired();
}

milliseconds Queue::heldFor() const
{
    return std::max(milliseconds(d->lock.remainingTime()), milliseconds(0));
}

Hold Queue::heldWhy() const
{
    return isHeld() ? d->why : Hold::None;
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
