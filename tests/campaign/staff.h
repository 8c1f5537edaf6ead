#pragma once

#include "campaign/decisions.h"
#include "campaign/makers.h"

#include <QObject>
#include <QTimer>

namespace kz::campaign {

/// People at the desk, by a written policy (see --help). They choose from what the desk shows,
/// write a decision down, place it, and follow every order to its end.
class Staff : public QObject
{
    Q_OBJECT
public:
    Staff(Desk &desk, Decisions &decisions, quint32 seed, int orders);

    /// Looks through what an earlier life left, then goes to work.
    void begin();
    /// Decides nothing new any more, but goes on to follow what is open.
    void finish() { m_finishing = true; }

Q_SIGNALS:
    /// Everything that was decided is at its end.
    void finished();
    /// The desk must be closed and opened again: an order is stuck in `sending`.
    void stuck(const QString &order);

private:
    void work();
    void reconcile();
    void choose();
    void decide(const Wish &wish, int instead = 0);
    void placed(int decision, const Result<Order, LedgerError> &order);
    // The policy, one function for each state in which an order may stay.
    void follow();
    void whenQueued(const Order &order);
    void whenSending(const Order &order);
    void whenUnknown(const Order &order);
    void whenNotFound(const Order &order);
    void settleByHand(const Order &order);
    bool isDue(const QString &order, std::chrono::milliseconds every);
    void saw(const Order &order);

    Desk &m_desk;
    Decisions &m_decisions;
    const int m_orders;
    std::unique_ptr<Scene> m_scene;
    QList<Maker> m_makers;
    int m_weights = 0;
    quint32 m_seed;
    QTimer m_work;
    QTimer m_follow;
    QHash<QString, QDateTime> m_last; ///< when staff last did something about an order
    QHash<QString, int> m_looksBefore; ///< the looks that an order had when it was not found
    QSet<int> m_placing; ///< decisions that the ledger has not answered
    QDateTime m_quietSince;
    bool m_finishing = false;
};

} // namespace kz::campaign
