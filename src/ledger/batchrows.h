#pragma once

#include "ledger/ledger.h"

#include <QSqlDatabase>

namespace kz {

class Transaction;

/// All orders of one decision as `queued`, or none of them; those of which the same is open are
/// left out.
Result<PlacedBatch, LedgerError> placeBatch(const QSqlDatabase &database,
                                            const QList<Request> &requests, const QString &user,
                                            const QString &run);

/// Pauses a batch, lets it go on, or stops it, which withdraws what is still queued. A stopped one
/// stays stopped.
Result<ChangedBatch, LedgerError> changeBatch(const QSqlDatabase &database, const QString &id,
                                              Batch::State to, const QString &user);

/// Written after this revision, oldest first.
QList<Batch> batchesSince(Transaction &transaction, qint64 revision);
/// Those that have orders which are open or were changed in the last days, oldest first.
Result<QList<Batch>, LedgerError> readBatches(const QSqlDatabase &database, int days);

} // namespace kz
