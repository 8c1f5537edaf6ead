#pragma once

#include "ledger/order.h"

#include <QByteArray>
#include <QString>

namespace kz {

/// What became of each name of a plan, as a table for a spreadsheet.
namespace resultfile {

/// CSV as RFC 4180 has it, in UTF-8 with a mark for Excel. No cell can be taken for a formula.
/// system: the badge word, which stands in each row.
QByteArray text(const QList<Order> &orders, const QString &system);
/// A name for the file: "sandbox-steppe-names-2027-02-19-1420.csv".
QString name(const QString &system, const QString &account, const QDateTime &placed);
/// Whole or not at all; why not, or nothing.
QString save(const QString &path, const QByteArray &content);

} // namespace resultfile
} // namespace kz
