#include "ledger/ledgerfile.h"

#include "ledger/log.h"
#include "ledger/schema.h"
#include "ledger/transaction.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QRandomGenerator>
#include <QSqlError>
#include <QUrl>
#include <QUuid>

#include <limits>

using namespace Qt::StringLiterals;

namespace kz::ledgerfile {

namespace {

constexpr auto ownerOnly = QFileDevice::ReadOwner | QFileDevice::WriteOwner;

/// What SQLite keeps beside a database.
constexpr QLatin1StringView log{"-wal"};
constexpr QLatin1StringView index{"-shm"};
constexpr QLatin1StringView journal{"-journal"};

Failure<LedgerError> refusal(const QString &detail)
{
    return Failure{LedgerError{.kind = LedgerError::Kind::Storage, .detail = detail}};
}

/// What SQLite says is damage, not trouble of the moment.
bool meansDamage(const QSqlError &error)
{
    const int code = error.nativeErrorCode().toInt() & 0xff;
    return code == 11 || code == 26; // SQLITE_CORRUPT, SQLITE_NOTADB
}

LedgerError faultOf(const QSqlDatabase &database, const QSqlError &error)
{
    return meansDamage(error) ? damaged(database.databaseName(), error.databaseText())
                              : storageError(error);
}

/// What the work finds by a connection that ends with it.
template <class Work>
auto looked(const QString &name, const QString &options, Work work)
{
    const QString connection = QUuid::createUuid().toString();
    const auto look = [&] {
        QSqlDatabase database = QSqlDatabase::addDatabase(u"QSQLITE"_s, connection);
        database.setDatabaseName(name);
        database.setConnectOptions(options);
        return work(database);
    };
    auto found = look();
    QSqlDatabase::removeDatabase(connection);
    return found;
}

/// The user_version of the main file alone, whatever lies in a log beside it. Read by SQLite: who
/// opens and closes the file by itself takes all locks off it that this process holds (SQLite, How
/// To Corrupt, 2.2), and another program may then throw away the log in which orders are.
quint32 markInFile(const QString &path)
{
    const QString encoded = QString::fromLatin1(QUrl::toPercentEncoding(path, "/"));
    return looked(u"file:%1?immutable=1"_s.arg(encoded),
                  u"QSQLITE_OPEN_URI;QSQLITE_OPEN_READONLY"_s,
                  [](QSqlDatabase database) -> quint32 {
                      if (!database.open())
                          return 0;
                      QSqlQuery query(database);
                      return query.exec(u"PRAGMA user_version"_s) && query.next()
                          ? query.value(0).toUInt()
                          : 0;
                  });
}

/// -1 for a database that is none of ours.
int versionOf(const QSqlDatabase &database)
{
    if (!database.tables().contains("schema_version"_L1))
        return -1;
    QSqlQuery query(database);
    return query.exec(u"SELECT version FROM schema_version"_s) && query.next()
        ? query.value(0).toInt()
        : -1;
}

/// Whole, and not by quick_check: that one does not compare tables with their indexes, where pages
/// of another file show, and where the same order is looked for before it is placed again.
Result<bool, LedgerError> checkHealth(const QSqlDatabase &database, bool hasLog)
{
    QSqlQuery query(database);
    if (!query.exec(u"PRAGMA integrity_check(1)"_s) || !query.next())
        return Failure{faultOf(database, query.lastError())};
    if (const QString words = query.value(0).toString(); words != "ok"_L1)
        return Failure{damaged(database.databaseName(), words)};
    if (!hasLog)
        return true;
    if (!query.exec(u"PRAGMA user_version"_s) || !query.next())
        return Failure{faultOf(database, query.lastError())};
    const quint32 marked = markInFile(database.databaseName());
    const bool foreign = marked != 0 && query.value(0).toUInt() != marked;
    if (foreign || (query.exec(u"PRAGMA foreign_key_check"_s) && query.next())) {
        return Failure{damaged(database.databaseName(),
                               Ledger::tr("the log beside it belongs to another file"))};
    }
    return true;
}

Result<int, LedgerError> inspect(const QSqlDatabase &database, bool hasLog)
{
    if (const auto healthy = checkHealth(database, hasLog); !healthy)
        return Failure{healthy.error()};
    const int version = versionOf(database);
    if (version < 0) {
        return refusal(
            Ledger::tr("The file %1 holds something other than orders. It was left as it is.")
                .arg(database.databaseName()));
    }
    if (version > schemaVersion()) {
        return refusal(
            Ledger::tr("The file %1 was written by a newer KZ Desk (version %2 of its form, "
                       "this program knows %3). It was left as it is: start the newer program.")
                .arg(database.databaseName())
                .arg(version)
                .arg(schemaVersion()));
    }
    return version;
}

/// The newest copy that backUp() made beside this file; empty when there is none.
QString newestCopy(const QString &path)
{
    const QFileInfoList copies = QFileInfo(path).dir().entryInfoList(
        {u"orders-before-version-*.sqlite"_s}, QDir::Files, QDir::Time);
    return copies.isEmpty() ? QString() : copies.constFirst().filePath();
}

} // namespace

LedgerError damaged(const QString &path, const QString &words)
{
    QString detail = Ledger::tr("The file %1 is damaged (%2). It was left as it is: keep a copy of "
                                "it, then put back a sound one.")
                         .arg(path, words);
    if (const QString copy = newestCopy(path); !copy.isEmpty())
        detail += u' ' + Ledger::tr("A copy from before an update of KZ Desk is %1.").arg(copy);
    return {.kind = LedgerError::Kind::Damaged, .detail = detail};
}

Result<int, LedgerError> inspect(const QString &path)
{
    const bool hasLog = QFileInfo(path + log).size() > 0;
    const bool hasJournal = QFileInfo(path + journal).size() > 0;
    if (!QFileInfo::exists(path)) {
        if (hasLog || hasJournal)
            return Failure{damaged(path, Ledger::tr("only its log is there"))};
        return 0;
    }
    if (QFileInfo(path).size() == 0)
        return Failure{damaged(path, Ledger::tr("it is empty"))};
    // Whoever opens to write puts into the file what a journal holds, and a ledger has none: it
    // works with a log from its first table on.
    if (hasJournal)
        return Failure{damaged(path, Ledger::tr("the journal beside it is not its own"))};
    return looked(path, u"QSQLITE_OPEN_READONLY;QSQLITE_BUSY_TIMEOUT=5000"_s,
                  [hasLog](QSqlDatabase database) -> Result<int, LedgerError> {
                      if (!database.open())
                          return Failure{faultOf(database, database.lastError())};
                      return inspect(database, hasLog);
                  });
}

Result<bool, LedgerError> mark(const QSqlDatabase &database)
{
    if (markInFile(database.databaseName()) != 0)
        return true;
    QSqlQuery query(database);
    if (!query.exec(u"PRAGMA user_version"_s) || !query.next())
        return Failure{storageError(query.lastError())};
    if (query.value(0).toInt() == 0) {
        const int number = QRandomGenerator::system()->bounded(1, std::numeric_limits<int>::max());
        if (!query.exec(u"PRAGMA user_version = %1"_s.arg(number)))
            return Failure{storageError(query.lastError())};
    }
    // Into the file itself. While somebody else reads, the next opening does it.
    if (!query.exec(u"PRAGMA wal_checkpoint(TRUNCATE)"_s))
        return Failure{storageError(query.lastError())};
    return true;
}

Result<bool, LedgerError> backUp(const QSqlDatabase &database, int version)
{
    const QFileInfo file(database.databaseName());
    const QString copy = file.dir().filePath(u"orders-before-version-%1.sqlite"_s.arg(version));
    const QString part = copy + ".part"_L1;
    QFile::remove(part); // of an attempt that was cut short
    if (const auto kept = keepPrivate(part); !kept)
        return kept;
    QSqlQuery query(database);
    if (!query.prepare(u"VACUUM INTO ?"_s))
        return Failure{storageError(query.lastError())};
    query.addBindValue(part);
    if (!query.exec()) {
        const LedgerError why = storageError(query.lastError());
        QFile::remove(part);
        return refusal(Ledger::tr("The orders are not brought up to date, because no copy of them "
                                  "could be made. %1")
                           .arg(why.detail));
    }
    // What an earlier attempt copied was the same ledger, or an older state of it.
    QFile::remove(copy);
    if (!QFile::rename(part, copy))
        return refusal(Ledger::tr("The file %1 cannot be made.").arg(copy));
    qCInfo(ledgerLog) << "copied before schema" << version;
    return true;
}

Result<QString, LedgerError> setAside(const QString &path)
{
    const QFileInfo file(path);
    const QString base = file.dir().filePath(
        QDateTime::currentDateTime().toString(u"'orders-damaged-'yyyy-MM-dd-HHmmss"_s));
    QString aside = base + ".sqlite"_L1;
    for (int number = 2; QFileInfo::exists(aside) || QFileInfo::exists(aside + log); ++number)
        aside = base + u"-%1.sqlite"_s.arg(number);
    // The file first: a log that is left alone is seen by inspect(), a file without its log is not.
    for (const QLatin1StringView end : {QLatin1StringView(), log, index, journal}) {
        if (QFileInfo::exists(path + end) && !QFile::rename(path + end, aside + end)) {
            return refusal(Ledger::tr("The file %1 cannot be given another name.").arg(path + end));
        }
    }
    qCInfo(ledgerLog) << "a damaged ledger was set aside";
    return aside;
}

Result<bool, LedgerError> keepPrivate(const QString &path)
{
    // Made before SQLite opens it, so that it and the files beside it are never readable by others.
    QFile file(path);
    const bool made =
        file.exists() || file.open(QIODevice::WriteOnly | QIODevice::NewOnly, ownerOnly);
    if (!made || !file.setPermissions(ownerOnly))
        return refusal(Ledger::tr("The file %1 cannot be made or kept private: %2.")
                           .arg(path, file.errorString()));
    return true;
}

} // namespace kz::ledgerfile
