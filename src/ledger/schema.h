#pragma once

#include "ledger/ledger.h"

#include <QSqlDatabase>

#include <functional>

namespace kz {

/// The version this program writes.
int schemaVersion();

/// Opens the database file under the connection name, makes or checks it, and brings its schema up
/// to date: a copy of the old one first, then all numbered migrations in one transaction. A
/// damaged, foreign or newer file is refused and left as it is. On failure no connection is left
/// behind.
Result<bool, LedgerError> openDatabase(const QString &file, const QString &connection);

/// Adds the connection and has it opened and prepared. On failure none is left behind.
Result<bool, LedgerError> connectTo(
    const QString &file, const QString &connection,
    const std::function<Result<bool, LedgerError>(QSqlDatabase)> &prepare);

/// Closes and forgets the connection.
void closeDatabase(const QString &connection);

} // namespace kz
