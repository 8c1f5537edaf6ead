#pragma once

#include "ledger/ledger.h"

#include <QSqlDatabase>

namespace kz {

class Transaction;

/// Answers what was kept: without what looks like a secret.
Result<Note, LedgerError> addNote(const QSqlDatabase &database, const Note &note,
                                  const QString &user);
/// Added after this one, oldest first.
QList<Note> notesSince(Transaction &transaction, qint64 running);
/// All of them, newest first.
Result<QList<Note>, LedgerError> readNotes(const QSqlDatabase &database);

} // namespace kz
