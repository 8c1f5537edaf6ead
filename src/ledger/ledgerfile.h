#pragma once

#include "ledger/ledger.h"

#include <QSqlDatabase>

/// The file of a ledger as it lies on disk, with what SQLite keeps beside it.
namespace kz::ledgerfile {

/// Reads it through and writes nothing: what its write-ahead log holds stays there, because that
/// may belong to another file. The version of its schema, 0 for one that is not there yet. Refused
/// are a damaged one, one of another program, and one of a newer KZ Desk.
Result<int, LedgerError> inspect(const QString &path);

/// Marks the ledger, so that inspect() can tell its own write-ahead log from that of another one.
Result<bool, LedgerError> mark(const QSqlDatabase &database);

/// Copies all that is committed into a file of its own beside the ledger, named after the version
/// that is to be; it opens by itself, and may be put in the ledger's place.
Result<bool, LedgerError> backUp(const QSqlDatabase &database, int version);

/// Gives the file and those beside it another name, under which they stay. Answers that name.
Result<QString, LedgerError> setAside(const QString &path);

/// Makes the file, or takes it away from the eyes of others.
Result<bool, LedgerError> keepPrivate(const QString &path);

LedgerError damaged(const QString &path, const QString &words);

} // namespace kz::ledgerfile
