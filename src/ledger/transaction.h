#pragma once

#include "ledger/ledger.h"

#include <QHash>
#include <QList>
#include <QSqlDatabase>
#include <QSqlQuery>
#include <QVariant>

#include <map>

namespace kz {

/// Storage error with the words of the database.
LedgerError storageError(const QSqlError &error);

/// SQL for the revision that a row of the table gets by the write it stands in.
QString nextRevision(QLatin1StringView table);

/// A time as it stands in a row: ISO 8601 in UTC, which sorts as text; null when invalid.
QVariant stamp(const QDateTime &utc);
QDateTime fromStamp(const QVariant &value);

/// The row that another one belongs to; none for a row without an owner, which only damage leaves.
template <class T>
T *ownerIn(QList<T> &rows, const QHash<QString, qsizetype> &at, const QVariant &id)
{
    const auto place = at.constFind(id.toString());
    return place == at.cend() ? nullptr : &rows[*place];
}

/// Statements that count together or not at all. After the first fault nothing more is run, so that
/// one look at commit() is enough; what is not committed is rolled back.
class Transaction
{
    Q_DISABLE_COPY_MOVE(Transaction)
public:
    enum Kind { Read, Write };

    Transaction(const QSqlDatabase &database, Kind kind);
    ~Transaction();

    /// Never returns rows once there was a fault.
    QSqlQuery run(const QString &statement, const QVariantList &values = {});
    /// The same for what brings no rows, prepared once however often it is run: a plan writes
    /// hundreds of thousands of rows, and nobody else can write meanwhile.
    void change(const QString &statement, const QVariantList &values);
    /// The first column of the first row, invalid when there is none; prepared once, too.
    QVariant first(const QString &statement, const QVariantList &values);
    bool commit();
    bool ok() const { return !m_error; }
    /// Ends it by a fault of ours.
    void fail(const QString &detail);
    LedgerError error() const { return m_error.value_or(LedgerError{}); }

private:
    void markLog();
    /// Null after a fault.
    QSqlQuery *runKept(const QString &statement, const QVariantList &values);

    QSqlDatabase m_database;
    std::map<QString, QSqlQuery> m_kept; ///< prepared, by statement
    std::optional<LedgerError> m_error;
    bool m_begun = false;
};

} // namespace kz
