#pragma once

#include <QObject>

#include <chrono>
#include <functional>
#include <memory>

namespace kz {

/// Whose turn comes first: what somebody waits for, then orders, bulk work, background reading.
enum class Turn { Click, Order, Bulk, Background };

/// Lets requests out one after another at the account's pace, by turn, then by age.
class Queue : public QObject
{
    Q_OBJECT
public:
    /// pace: least time between two starts; 0 lets everything out at once.
    explicit Queue(std::chrono::milliseconds pace, QObject *parent = nullptr);
    ~Queue() override;

    /// start is called when its turn has come, never from inside add(). Returns its ticket.
    quint64 add(Turn turn, std::function<void()> start);
    /// True when it had not been started.
    bool withdraw(quint64 ticket);
    qsizetype waiting() const;
    /// When everything that waits now will have been started.
    std::chrono::milliseconds expected() const;
    /// Lets nothing out for this long: an abuse lock.
    void hold(std::chrono::milliseconds time);
    bool isHeld() const;
    std::chrono::milliseconds pace() const;
    void setPace(std::chrono::milliseconds pace);

Q_SIGNALS:
    void changed();

private:
    class Private;
    std::unique_ptr<Private> d;
};

} // namespace kz
