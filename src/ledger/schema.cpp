#include "ledger/schema.h"

#include "ledger/ledgerfile.h"
#include "ledger/log.h"
#include "ledger/transaction.h"

#include <QFile>
#include <QFileInfo>
#include <QLockFile>
#include <QSqlError>

using namespace Qt::StringLiterals;

namespace kz {

namespace {

/// One entry per version, never changed once released. Only what SQLite and PostgreSQL both
/// understand: times are ISO 8601 text in UTC, switches are integers.
const QList<QStringList> &migrations()
{
    static const QList<QStringList> list{
        {
            u"CREATE TABLE orders ("
            " id TEXT PRIMARY KEY, number TEXT NOT NULL UNIQUE,"
            " day TEXT NOT NULL, running INTEGER NOT NULL,"
            " command TEXT NOT NULL, object TEXT NOT NULL, aspect TEXT NOT NULL,"
            " state TEXT NOT NULL, person TEXT NOT NULL, batch TEXT NOT NULL,"
            " placed_at TEXT NOT NULL, sent_at TEXT, changed_at TEXT NOT NULL,"
            " looked_at TEXT, looks INTEGER NOT NULL, run TEXT NOT NULL,"
            " UNIQUE (day, running))"_s,
            // The states of Order::isOpen(): the last guard against the same order twice.
            u"CREATE UNIQUE INDEX orders_open ON orders (object, command, aspect)"
            " WHERE state IN ('queued', 'sending', 'unknown', 'accepted', 'needs action')"_s,
            u"CREATE INDEX orders_changed ON orders (changed_at)"_s,
            // A secret one has an empty value.
            u"CREATE TABLE order_params ("
            " order_id TEXT NOT NULL REFERENCES orders (id), pos INTEGER NOT NULL,"
            " name TEXT NOT NULL, value TEXT NOT NULL, secret INTEGER NOT NULL,"
            " PRIMARY KEY (order_id, pos))"_s,
            u"CREATE TABLE order_decisions ("
            " order_id TEXT NOT NULL REFERENCES orders (id), pos INTEGER NOT NULL,"
            " words TEXT NOT NULL, PRIMARY KEY (order_id, pos))"_s,
            u"CREATE TABLE order_steps ("
            " order_id TEXT NOT NULL REFERENCES orders (id), pos INTEGER NOT NULL,"
            " state TEXT NOT NULL, at TEXT NOT NULL, person TEXT NOT NULL,"
            " code INTEGER NOT NULL, words TEXT NOT NULL, PRIMARY KEY (order_id, pos))"_s,
            u"CREATE TABLE events ("
            " id TEXT PRIMARY KEY, class TEXT NOT NULL, subclass TEXT NOT NULL,"
            " object TEXT NOT NULL, date TEXT NOT NULL, at TEXT NOT NULL, info TEXT NOT NULL)"_s,
            u"CREATE INDEX events_at ON events (at)"_s,
            u"CREATE TABLE event_data ("
            " event_id TEXT NOT NULL REFERENCES events (id), pos INTEGER NOT NULL,"
            " entry TEXT NOT NULL, PRIMARY KEY (event_id, pos))"_s,
            u"CREATE TABLE drafts ("
            " id TEXT PRIMARY KEY, form TEXT NOT NULL, title TEXT NOT NULL,"
            " saved_at TEXT NOT NULL)"_s,
            u"CREATE TABLE draft_values ("
            " draft_id TEXT NOT NULL REFERENCES drafts (id), field TEXT NOT NULL,"
            " value TEXT NOT NULL, PRIMARY KEY (draft_id, field))"_s,
        },
        {
            // What an order replaces, as it was known when staff decided. Never sent.
            u"CREATE TABLE order_before ("
            " order_id TEXT NOT NULL REFERENCES orders (id), pos INTEGER NOT NULL,"
            " name TEXT NOT NULL, value TEXT NOT NULL, PRIMARY KEY (order_id, pos))"_s,
            u"CREATE TABLE batches ("
            " id TEXT PRIMARY KEY, state TEXT NOT NULL, person TEXT NOT NULL,"
            " placed_at TEXT NOT NULL, changed_at TEXT NOT NULL)"_s,
            u"CREATE INDEX orders_batch ON orders (batch)"_s,
            u"INSERT INTO batches (id, state, person, placed_at, changed_at)"
            " SELECT batch, 'running', MIN(person), MIN(placed_at), MIN(placed_at)"
            " FROM orders WHERE batch <> '' GROUP BY batch"_s,
            u"CREATE TABLE templates ("
            " id TEXT PRIMARY KEY, kind TEXT NOT NULL, name TEXT NOT NULL,"
            " name_key TEXT NOT NULL, saved_at TEXT NOT NULL, UNIQUE (kind, name_key))"_s,
            u"CREATE TABLE template_values ("
            " template_id TEXT NOT NULL REFERENCES templates (id), pos INTEGER NOT NULL,"
            " value TEXT NOT NULL, PRIMARY KEY (template_id, pos))"_s,
        },
        {
            // Of what came before there was an inbox nobody said that it was read.
            u"ALTER TABLE events ADD COLUMN read_at TEXT"_s,
            u"ALTER TABLE events ADD COLUMN read_by TEXT NOT NULL DEFAULT ''"_s,
            u"ALTER TABLE events ADD COLUMN done_at TEXT"_s,
            u"ALTER TABLE events ADD COLUMN done_by TEXT NOT NULL DEFAULT ''"_s,
        },
        {
            // Bound to no name: what was noted of one that left is there when it comes back. The
            // place of the server is NULL where a note does not say, empty where it says that none
            // holds any more.
            u"CREATE TABLE notes ("
            " id TEXT PRIMARY KEY, running INTEGER NOT NULL UNIQUE, object TEXT NOT NULL,"
            " order_id TEXT REFERENCES orders (id), at TEXT NOT NULL, person TEXT NOT NULL,"
            " words TEXT NOT NULL, documents TEXT NOT NULL,"
            " street TEXT, city TEXT, region TEXT, purpose TEXT)"_s,
        },
        {
            // Counts on with each write of a row, so that other processes read only what is new to
            // them. Not a time: a clock may be set back.
            u"ALTER TABLE orders ADD COLUMN revision INTEGER NOT NULL DEFAULT 0"_s,
            u"CREATE INDEX orders_revision ON orders (revision)"_s,
            u"ALTER TABLE batches ADD COLUMN revision INTEGER NOT NULL DEFAULT 0"_s,
            u"CREATE INDEX batches_revision ON batches (revision)"_s,
            u"ALTER TABLE events ADD COLUMN revision INTEGER NOT NULL DEFAULT 0"_s,
            u"CREATE INDEX events_revision ON events (revision)"_s,
        },
    };
    return list;
}

Result<bool, LedgerError> setUp(const QSqlDatabase &database)
{
    QSqlQuery query(database);
    // synchronous=FULL: an order that was committed is on disk before its first byte leaves.
    for (const QString &pragma : {u"PRAGMA journal_mode = WAL"_s, u"PRAGMA synchronous = FULL"_s,
                                  u"PRAGMA foreign_keys = ON"_s}) {
        if (!query.exec(pragma))
            return Failure{storageError(query.lastError())};
    }
    return true;
}

/// All steps together: a ledger is never left between two versions that no program wrote.
Result<bool, LedgerError> migrate(const QSqlDatabase &database, int from)
{
    Transaction transaction(database, Transaction::Write);
    if (from == 0) {
        transaction.run(u"CREATE TABLE schema_version (version INTEGER NOT NULL)"_s);
        transaction.run(u"INSERT INTO schema_version (version) VALUES (0)"_s);
    }
    for (int version = from; version < schemaVersion() && transaction.ok(); ++version) {
        for (const QString &statement : migrations().at(version))
            transaction.run(statement);
        transaction.run(u"UPDATE schema_version SET version = ?"_s, {version + 1});
        qCInfo(ledgerLog) << "schema is to be" << version + 1;
    }
    if (!transaction.commit())
        return Failure{transaction.error()};
    return true;
}

Result<bool, LedgerError> prepare(QSqlDatabase database, int version)
{
    if (!database.open())
        return Failure{storageError(database.lastError())};
    if (const auto ready = setUp(database); !ready)
        return ready;
    if (version < schemaVersion()) {
        const auto copied = version == 0 ? true : ledgerfile::backUp(database, schemaVersion());
        if (!copied)
            return copied;
        if (const auto done = migrate(database, version); !done)
            return done;
    }
    return ledgerfile::mark(database);
}

} // namespace

int schemaVersion()
{
    return int(migrations().size());
}

Result<bool, LedgerError> openDatabase(const QString &file, const QString &connection)
{
    // Two processes that open a new file at the same moment would both migrate it.
    const QString lockFile = QFileInfo(file).path() + "/open.lock"_L1;
    QLockFile lock(lockFile);
    if (!lock.tryLock(std::chrono::seconds(20))) {
        return Failure{LedgerError{
            .detail =
                Ledger::tr("Another KZ Desk is just opening the file %1. Try again.").arg(file)}};
    }
    QFile::setPermissions(lockFile, QFileDevice::ReadOwner | QFileDevice::WriteOwner);
    const auto version = ledgerfile::inspect(file);
    if (!version)
        return Failure{version.error()};
    if (const auto kept = ledgerfile::keepPrivate(file); !kept)
        return kept;
    return connectTo(file, connection, [version = *version](const QSqlDatabase &database) {
        return prepare(database, version);
    });
}

Result<bool, LedgerError> connectTo(
    const QString &file, const QString &connection,
    const std::function<Result<bool, LedgerError>(QSqlDatabase)> &prepare)
{
    Result<bool, LedgerError> result = true;
    {
        QSqlDatabase database = QSqlDatabase::addDatabase(u"QSQLITE"_s, connection);
        database.setDatabaseName(file);
        database.setConnectOptions(u"QSQLITE_BUSY_TIMEOUT=5000"_s);
        result = prepare(database);
    }
    if (!result)
        closeDatabase(connection);
    return result;
}

void closeDatabase(const QString &connection)
{
    QSqlDatabase::database(connection, false).close();
    QSqlDatabase::removeDatabase(connection);
}

} // namespace kz
