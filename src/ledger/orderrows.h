#pragma once

#include "ledger/ledger.h"

#include <QSqlDatabase>

namespace kz {

class Transaction;

/// What staff decided, as `queued`. AlreadyOpen when the same order is open.
/// run: who sends and follows it.
Result<Order, LedgerError> placeOrder(const QSqlDatabase &database, const Request &request,
                                      const QString &user, const QString &run);
/// The same as part of something larger.
Result<Order, LedgerError> addOrder(Transaction &transaction, const Request &request,
                                    const QString &user, const QString &run, const QString &batch,
                                    const QDateTime &now);

/// A step that is to be committed.
struct Advance
{
    QString id;
    Order::State to = Order::State::Queued;
    QString user = {};
    int code = 0;
    QString words = {};
    QString run = {}; ///< who sends or follows it from now on
};
Result<Order, LedgerError> advanceOrder(const QSqlDatabase &database, const Advance &advance);
/// Steps of several orders in one commit, each as if it came alone: what may not follow, or cannot
/// be kept, holds back no other. Answers them in the same order.
QList<Result<Order, LedgerError>> advanceEach(const QSqlDatabase &database,
                                              const QList<Advance> &advances);
/// Makes each `queued` order `unknown`, as if it had left when it was placed. Answers how many.
Result<qsizetype, LedgerError> doubtQueued(const QSqlDatabase &database, const QString &words);
/// All of them together; answers those that were changed. What may not follow stays as it is.
Result<QList<Order>, LedgerError> advanceAll(const QSqlDatabase &database,
                                             const QList<Advance> &advances);
/// Withdraws the orders of a batch that wait for their turn; answers them.
Result<QList<Order>, LedgerError> withdrawQueued(Transaction &transaction, const QString &batch,
                                                 const QString &user, const QString &words);
/// The states of an open order, for SQL.
QString openTokens();

/// Counts a look when it was whole: one that could not read all it wanted to has not looked. A step
/// is added only when it found other words than the one before.
Result<Order, LedgerError> noteLook(const QSqlDatabase &database, const QString &id,
                                    const QString &words, bool whole);

/// Changed in the last days, newest first. openToo: those still open, however old.
Result<QList<Order>, LedgerError> readOrders(const QSqlDatabase &database, int days, bool openToo);

/// Written after this revision, oldest first.
QList<Order> ordersSince(Transaction &transaction, qint64 revision);
/// The runs that have open orders.
Result<QStringList, LedgerError> readRuns(const QSqlDatabase &database);
/// Open orders of these runs, but for what is being sent, become those of another; answers them,
/// oldest first.
Result<QList<Order>, LedgerError> handOver(const QSqlDatabase &database, const QStringList &from,
                                           const QString &to, bool queuedToo);

/// An order that was being sent, by which run, since when.
struct InFlight
{
    QString id;
    QString run;
    QDateTime sentAt;
};
Result<QList<InFlight>, LedgerError> readInFlight(const QSqlDatabase &database);

} // namespace kz
