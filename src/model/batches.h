#pragma once

#include "model/batchprogress.h"
#include "model/desk.h"

#include <QElapsedTimer>
#include <QSet>

#include <deque>

namespace kz {

/// Sends the orders of each batch a few at a time, so that it can be paused and stopped, and
/// settles them by the domain list instead of name by name.
class Batches : public QObject
{
    Q_OBJECT
public:
    explicit Batches(Desk &desk);

    /// As the ledger holds them: when it was opened, or after another window has changed some.
    void know(const QList<Batch> &batches);
    /// Goes on with what was running; what stood still for longer than a day is paused.
    void start();
    void place(const QList<Request> &requests, QObject *context, Desk::BatchPlaced done);
    /// Pauses a batch, lets it go on, or stops it: what is queued is withdrawn.
    void change(const QString &id, Batch::State to);

    /// The registrar can be reached again.
    void tryAgain();

    /// An order of a batch has another state now, or is new.
    void keep(const Order &before, const Order &order);
    /// Whether it may be sent when its turn has come.
    bool mayGo(const Order &order) const;
    /// Another window has paused or stopped it; the ledger says in a moment which.
    void standStill(const QString &id);
    /// The answer to an order came. reached: something was at the other end.
    void answered(const Order &order, bool reached);

    /// Whether a list tells what became of it.
    bool isListed(const Order &order) const;
    /// Looks at what is open now.
    void lookNow();
    void tick(const QDateTime &now);
    /// The names whose orders are still to be told by a list.
    QSet<QString> awaited() const;
    /// Judges what was answered before the list was asked for.
    void listRead(const QList<DomainRecord> &records, const QDateTime &askedAt);
    QDateTime nextLook() const { return m_due; }

    /// Oldest first.
    QStringList ids() const { return m_order; }
    BatchProgress progress(const QString &id) const;
    /// Ids in the order in which they were placed.
    QStringList orders(const QString &id) const;
    /// Orders of all batches that wait for their turn and will go out by themselves.
    qsizetype waiting() const;
    std::chrono::milliseconds expected() const { return interval() * waiting(); }

private:
    struct Work
    {
        Batch batch = {};
        QString title = {}; ///< of all its orders; the kind of work where they differ
        QStringList orders = {};
        QSet<QString> objects = {};
        QMap<Order::State, int> counts = {};
        std::deque<QString> waiting = {};
    };
    void sendNext();
    void sendSoon();
    bool isSending() const { return waiting() > 0 || !m_out.isEmpty(); }
    /// Time between two orders, as it was of late.
    std::chrono::milliseconds interval() const;
    void lookSoon(std::chrono::milliseconds wait);
    void look();
    /// What a list says of orders.
    struct Judged
    {
        QList<NextStep> steps = {};
        bool lost = false; ///< there are some of unknown outcome
    };
    void judge(const DomainRecord &record, const QDateTime &askedAt, Judged &judged);
    void settle(const Judged &judged, const QDateTime &askedAt);

    Desk &m_desk;
    QMap<QString, Work> m_work;
    QStringList m_order;
    QSet<QString> m_out; ///< in the client's queue or at the registrar
    QSet<QString> m_unsettled; ///< answered or lost, and told by the list
    QDateTime m_answeredAt; ///< the last of these
    QDateTime m_due; ///< of the next list
    int m_looks = 0; ///< lists in a row that left something open
    QDateTime m_holdUntil; ///< nobody was at the other end
    int m_misses = 0; ///< tries in a row that found nobody
    QElapsedTimer m_clock;
    QList<qint64> m_stamps; ///< when the last orders were answered
    bool m_started = false;
    bool m_soon = false; ///< sendNext() is on its way
};

} // namespace kz
