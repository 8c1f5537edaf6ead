#pragma once

#include "ledger/ledger.h"

#include <QSqlDatabase>

namespace kz {

/// How far a process knows what was written.
struct Marks
{
    int version = -1; ///< SQLite's count of what other connections have committed
    qint64 orders = 0; ///< the greatest revision of each
    qint64 batches = 0;
    qint64 events = 0;
    qint64 notes = 0; ///< the greatest running number
    std::optional<QList<Draft>> drafts = {}; ///< as they were told last
    std::optional<QStringList> templates = {};
};

/// What is there now counts as known, unless another connection wrote since; then it is read by
/// readChanges(), and what was written here with it.
Result<bool, LedgerError> passOwn(const QSqlDatabase &database, Marks &marks);
/// Only when another connection has written, which costs next to nothing to find out: all that is
/// new since the marks.
Result<std::optional<LedgerChanges>, LedgerError> readChanges(const QSqlDatabase &database,
                                                              Marks &marks);

} // namespace kz
