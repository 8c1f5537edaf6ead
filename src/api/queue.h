#pragma once

#include "api/pace.h"

#include <QObject>

#include <chrono>
#include <functional>
#include <memory>

namespace kz {

/// Lets requests out one after another at the account's pace, by turn, then by age.
class Queue : public QObject
{
    Q_OBJECT
public:
    /// pace: least time between two starts; 0 lets everything out at once.
    explicit Queue(std::chrono::milliseconds pace, QObject *parent = nullptr);
    ~Queue() override;

    /// Other programs send for the same account: from now on each start is asked for. With a pace
    /// of 0 only the first one is; a hold counts for all even so. The shared pace outlives the
    /// queue.
    void share(Pace *pace);

    /// start is called when its turn has come, never from inside add(). Returns its ticket.
    quint64 add(Turn turn, std::function<void()> start);
    /// True when it had not been started.
    bool withdraw(quint64 ticket);
    qsizetype waiting() const;
    /// When everything that waits now will have been started.
    std::chrono::milliseconds expected() const;
    /// Lets nothing out for this long: an abuse lock, or a break that the registrar wants.
    void hold(std::chrono::milliseconds time, Hold why = Hold::Abuse);
    bool isHeld() const;
    /// How long nothing will be let out yet, and why.
    std::chrono::milliseconds heldFor() const;
    Hold heldWhy() const;
    std::chrono::milliseconds pace() const;
    void setPace(std::chrono::milliseconds pace);

Q_SIGNALS:
    /// Also each second of a hold, for a count-down, and at its end.
    void changed();

private:
    class Private;
    std::unique_ptr<Private> d;
};

} // namespace kz
