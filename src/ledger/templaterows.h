#pragma once

#include "ledger/ledger.h"

#include <QSqlDatabase>

namespace kz {

/// Replaces what was kept under its id; refused when another one of its kind has the name. Answers
/// what was kept.
Result<Template, LedgerError> saveTemplate(const QSqlDatabase &database, const Template &one);
/// Answers whether there was one.
Result<bool, LedgerError> dropTemplate(const QSqlDatabase &database, const QString &id);
/// Of one kind, by name.
Result<QList<Template>, LedgerError> readTemplates(const QSqlDatabase &database,
                                                   const QString &kind);

} // namespace kz
