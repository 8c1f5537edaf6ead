#pragma once

#include "ledger/ledger.h"

#include <QSqlDatabase>

namespace kz {

/// Answers what was kept: without what looks like a secret.
Result<Note, LedgerError> addNote(const QSqlDatabase &database, const Note &note,
                                  const QString &user);
/// All of them, newest first.
Result<QList<Note>, LedgerError> readNotes(const QSqlDatabase &database);

} // namespace kz
