#include "ledger/transaction.h"

#include "ledger/log.h"

#include <QSqlError>

using namespace Qt::StringLiterals;

namespace kz {

namespace {

void bind(QSqlQuery &query, const QVariantList &values)
{
    for (const QVariant &value : values) {
        // A null QString is an empty text, not an absent one.
        const bool nullText = value.typeId() == QMetaType::QString && value.toString().isNull();
        query.addBindValue(nullText ? QVariant(u""_s) : value);
    }
}

/// What staff can do something about, in words; the database's own say it in English only.
QString wordsOf(const QSqlError &error)
{
    switch (error.nativeErrorCode().toInt() & 0xff) { // the rest tells kinds of one trouble apart
    case 5: // SQLITE_BUSY
    case 6: // SQLITE_LOCKED
        return Ledger::tr(
            "Another program holds the file of the orders. Close it, then try again.");
    case 8: // SQLITE_READONLY
        return Ledger::tr(
            "The file of the orders must not be written. Look at its owner and rights, "
            "then try again.");
    case 13: // SQLITE_FULL
        return Ledger::tr("The disk is full. Make room, then try again.");
    default:
        return error.databaseText().isEmpty() ? error.driverText() : error.databaseText();
    }
}

} // namespace

LedgerError storageError(const QSqlError &error)
{
    // The words may name values, so only the number is logged.
    qCWarning(ledgerLog) << "database error" << error.type() << error.nativeErrorCode();
    return {.kind = LedgerError::Kind::Storage, .detail = wordsOf(error)};
}

QString nextRevision(QLatin1StringView table)
{
    return u"(SELECT COALESCE(MAX(revision), 0) + 1 FROM %1)"_s.arg(table);
}

QVariant stamp(const QDateTime &utc)
{
    return utc.isValid() ? QVariant(utc.toUTC().toString(Qt::ISODateWithMs)) : QVariant();
}

QDateTime fromStamp(const QVariant &value)
{
    return QDateTime::fromString(value.toString(), Qt::ISODateWithMs).toUTC();
}

Transaction::Transaction(const QSqlDatabase &database, Kind kind)
    : m_database(database)
{
    // SQLite must take the write lock at once: a reader that turns writer fails when another
    // process wrote in between, instead of waiting.
    const bool sqlite = m_database.driverName() == "QSQLITE"_L1;
    run(kind == Write && sqlite ? u"BEGIN IMMEDIATE"_s : u"BEGIN"_s);
    m_begun = ok();
    if (kind == Write && sqlite)
        markLog();
}

void Transaction::markLog()
{
    // Whatever is committed writes the first page as well, and with it the mark of this ledger: see
    // ledgerfile::mark(). A write-ahead log without the page would fit any ledger.
    QSqlQuery mark = run(u"PRAGMA user_version"_s);
    const int number = mark.next() ? mark.value(0).toInt() : 0;
    mark.finish();
    if (number != 0)
        run(u"PRAGMA user_version = %1"_s.arg(number));
}

Transaction::~Transaction()
{
    m_kept.clear(); // what is not over would stand in the way
    if (m_begun)
        QSqlQuery(m_database).exec(u"ROLLBACK"_s);
}

QSqlQuery Transaction::run(const QString &statement, const QVariantList &values)
{
    QSqlQuery query(m_database);
    if (m_error)
        return query;
    query.setForwardOnly(true);
    if (!query.prepare(statement)) {
        m_error = storageError(query.lastError());
        return QSqlQuery(m_database);
    }
    bind(query, values);
    if (!query.exec()) {
        m_error = storageError(query.lastError());
        return QSqlQuery(m_database);
    }
    return query;
}

QSqlQuery *Transaction::runKept(const QString &statement, const QVariantList &values)
{
    if (m_error)
        return nullptr;
    auto kept = m_kept.find(statement);
    if (kept == m_kept.end()) {
        QSqlQuery query(m_database);
        query.setForwardOnly(true);
        if (!query.prepare(statement)) {
            m_error = storageError(query.lastError());
            return nullptr;
        }
        kept = m_kept.emplace(statement, std::move(query)).first;
    }
    bind(kept->second, values);
    if (!kept->second.exec()) {
        m_error = storageError(kept->second.lastError());
        return nullptr;
    }
    return &kept->second;
}

void Transaction::change(const QString &statement, const QVariantList &values)
{
    if (QSqlQuery *query = runKept(statement, values))
        query->finish();
}

QVariant Transaction::first(const QString &statement, const QVariantList &values)
{
    QSqlQuery *query = runKept(statement, values);
    if (!query)
        return {};
    const QVariant result = query->next() ? query->value(0) : QVariant();
    query->finish();
    return result;
}

bool Transaction::commit()
{
    run(u"COMMIT"_s);
    if (ok())
        m_begun = false;
    return ok();
}

void Transaction::fail(const QString &detail)
{
    if (!m_error)
        m_error = LedgerError{.kind = LedgerError::Kind::Storage, .detail = detail};
}

} // namespace kz
