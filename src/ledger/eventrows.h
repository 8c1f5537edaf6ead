#pragma once

#include "ledger/ledger.h"

#include <QSqlDatabase>

namespace kz {

class Transaction;

/// Kept or marked after this revision.
QList<SeenEvent> eventsSince(Transaction &transaction, qint64 revision);
/// Answers those that had not been kept before.
Result<QList<SeenEvent>, LedgerError> keepEvents(const QSqlDatabase &database,
                                                 const QList<SeenEvent> &events);
/// Newest first.
Result<QList<SeenEvent>, LedgerError> readEvents(const QSqlDatabase &database, int days);

/// Answers those that were changed.
Result<QList<SeenEvent>, LedgerError> markEvents(const QSqlDatabase &database,
                                                 const QStringList &ids, EventMark mark,
                                                 const QString &user);

} // namespace kz
