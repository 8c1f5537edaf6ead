#pragma once

#include "ledger/ledger.h"

#include <QSqlDatabase>

namespace kz {

/// Answers those that had not been kept before.
Result<QList<SeenEvent>, LedgerError> keepEvents(const QSqlDatabase &database,
                                                 const QList<SeenEvent> &events);
/// Newest first.
Result<QList<SeenEvent>, LedgerError> readEvents(const QSqlDatabase &database, int days);

} // namespace kz
