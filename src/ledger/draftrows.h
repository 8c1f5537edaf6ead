#pragma once

#include "ledger/ledger.h"

#include <QSqlDatabase>

namespace kz {

class Transaction;

/// All of them, the last one saved first.
QList<Draft> draftsIn(Transaction &transaction);
/// Replaces what was kept under its id. Fields with the name of a secret are left out, and what a
/// text calls one. Answers what was kept.
Result<Draft, LedgerError> saveDraft(const QSqlDatabase &database, const Draft &draft);
/// Answers whether there was one.
Result<bool, LedgerError> dropDraft(const QSqlDatabase &database, const QString &id);
/// Last saved first.
Result<QList<Draft>, LedgerError> readDrafts(const QSqlDatabase &database);

} // namespace kz
