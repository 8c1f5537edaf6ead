#include "ledger/batchrows.h"

#include "ledger/log.h"
#include "ledger/orderrows.h"
#include "ledger/transaction.h"

#include <QUuid>

using namespace Qt::StringLiterals;

namespace kz {

namespace {

using S = Batch::State;

/// In the order of Batch::State.
const QStringList &tokens()
{
    static const QStringList list{u"running"_s, u"paused"_s, u"stopped"_s};
    return list;
}

QString token(S state)
{
    return tokens().at(int(state));
}

Batch read(const QSqlQuery &row, Transaction &transaction)
{
    const auto at = tokens().indexOf(row.value(1).toString());
    if (at < 0)
        transaction.fail(Ledger::tr("A plan has a state that KZ Desk does not know."));
    return {.id = row.value(0).toString(),
            .state = S(std::max(at, qsizetype(0))),
            .user = row.value(2).toString(),
            .placedAt = fromStamp(row.value(3)),
            .changedAt = fromStamp(row.value(4))};
}

} // namespace

Result<PlacedBatch, LedgerError> placeBatch(const QSqlDatabase &database,
                                            const QList<Request> &requests, const QString &user,
                                            const QString &run)
{
    Transaction transaction(database, Transaction::Write);
    const QDateTime now = QDateTime::currentDateTimeUtc();
    PlacedBatch placed;
    placed.batch = {.id = QUuid::createUuid().toString(QUuid::WithoutBraces),
                    .state = S::Running,
                    .user = user,
                    .placedAt = now,
                    .changedAt = now};
    placed.orders.reserve(requests.size());
    for (const Request &request : requests) {
        const auto order = addOrder(transaction, request, user, run, placed.batch.id, now);
        if (order)
            placed.orders.append(*order);
        else if (order.error().kind == LedgerError::Kind::AlreadyOpen)
            placed.leftOut.append(order.error());
        else
            return Failure{order.error()};
    }
    if (!placed.orders.isEmpty()) {
        transaction.run("INSERT INTO batches (id, state, person, placed_at, changed_at, revision)"
                        " VALUES (?, ?, ?, ?, ?, "_L1
                            + nextRevision("batches"_L1) + u')',
                        {placed.batch.id, token(S::Running), user, stamp(now), stamp(now)});
    }
    if (!transaction.commit())
        return Failure{transaction.error()};
    qCDebug(ledgerLog) << "placed a batch of" << placed.orders.size();
    return placed;
}

Result<ChangedBatch, LedgerError> changeBatch(const QSqlDatabase &database, const QString &id, S to,
                                              const QString &user)
{
    Transaction transaction(database, Transaction::Write);
    QSqlQuery row = transaction.run(
        u"SELECT id, state, person, placed_at, changed_at FROM batches WHERE id = ?"_s, {id});
    if (!row.next())
        transaction.fail(Ledger::tr("This plan is not in the ledger."));
    if (!transaction.ok())
        return Failure{transaction.error()};
    ChangedBatch changed{.batch = read(row, transaction), .withdrawn = {}};
    row.finish();
    if (changed.batch.state == S::Stopped || changed.batch.state == to)
        return changed; // another window was faster
    changed.batch.state = to;
    changed.batch.changedAt = QDateTime::currentDateTimeUtc();
    transaction.run("UPDATE batches SET state = ?, changed_at = ?, revision = "_L1
                        + nextRevision("batches"_L1) + " WHERE id = ?"_L1,
                    {token(to), stamp(changed.batch.changedAt), id});
    if (to == S::Stopped) {
        auto withdrawn = withdrawQueued(transaction, id, user,
                                        Ledger::tr("The plan was stopped before its turn came."));
        if (!withdrawn)
            return Failure{withdrawn.error()};
        changed.withdrawn = std::move(withdrawn.value());
    }
    if (!transaction.commit())
        return Failure{transaction.error()};
    qCDebug(ledgerLog) << "a batch is" << token(to);
    return changed;
}

QList<Batch> batchesSince(Transaction &transaction, qint64 revision)
{
    QList<Batch> batches;
    QSqlQuery row = transaction.run(u"SELECT id, state, person, placed_at, changed_at FROM batches"
                                    " WHERE revision > ? ORDER BY placed_at"_s,
                                    {revision});
    while (row.next())
        batches.append(read(row, transaction));
    return batches;
}

Result<QList<Batch>, LedgerError> readBatches(const QSqlDatabase &database, int days)
{
    Transaction transaction(database, Transaction::Read);
    QList<Batch> batches;
    QSqlQuery row =
        transaction.run("SELECT id, state, person, placed_at, changed_at FROM batches WHERE id IN"
                        " (SELECT batch FROM orders WHERE changed_at >= ? OR state IN "_L1
                            + openTokens() + ") ORDER BY placed_at"_L1,
                        {stamp(QDateTime::currentDateTimeUtc().addDays(-days))});
    while (row.next())
        batches.append(read(row, transaction));
    if (!transaction.commit())
        return Failure{transaction.error()};
    return batches;
}

} // namespace kz
