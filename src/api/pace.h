#pragma once

#include <QObject>

#include <chrono>
#include <functional>

namespace kz {

/// Whose turn comes first: what somebody waits for, then orders, bulk work, background reading.
enum class Turn { Click, Order, Bulk, Background };

/// Why nothing is sent for a while.
enum class Hold {
    None,
    Abuse, ///< 422: the registrar has locked the account
    Break, ///< 420, 421, 423, 520, 521: it wants a break
};

/// Says when the next request of an account may start, where several programs send for it. A queue
/// asks it for one start at a time.
class Pace : public QObject
{
    Q_OBJECT
public:
    /// What waits in one queue.
    struct Wish
    {
        Turn turn = Turn::Background; ///< of the foremost request
        std::chrono::milliseconds waited{0}; ///< since when it has been waiting
        qsizetype count = 0; ///< of all that wait
        std::chrono::milliseconds pace{0}; ///< least time between two starts of the account
    };
    struct Answer
    {
        enum class Say {
            Start, ///< one request, now
            Wait, ///< ask again after `wait`, or when something more urgent comes
            Alone, ///< the others cannot be asked: keep the pace as if there were none
        };
        Say say = Say::Alone;
        std::chrono::milliseconds wait{0};
        qsizetype others = 0; ///< requests that wait in other programs
    };
    using Done = std::function<void(const Answer &)>;

    using QObject::QObject;

    /// Answers once, later, in the caller's thread; not at all once the context is gone.
    virtual void ask(const Wish &wish, QObject *context, Done done) = 0;
    /// Nothing waits here any more.
    virtual void withdraw() = 0;
    /// Nothing of the account may start for so long, whichever program wants to.
    virtual void hold(std::chrono::milliseconds time, Hold why) = 0;

Q_SIGNALS:
    /// A hold that another program began, or that was on when this one began; or its end.
    void held(std::chrono::milliseconds left, kz::Hold why);
};

} // namespace kz
