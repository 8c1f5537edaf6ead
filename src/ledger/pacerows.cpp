#include "ledger/pacerows.h"

#include "ledger/ledgerfile.h"
#include "ledger/schema.h"
#include "ledger/transaction.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QLockFile>
#include <QSqlError>

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace kz {

using std::chrono::milliseconds;

namespace {

/// Another form of the file than this is made anew. It stands in application_id: a user_version is
/// the mark of a ledger, which each of its transactions writes.
constexpr int form = 1;
/// A start that came late is made up for, so that the rate is the one that was asked for; but no
/// two come closer than the pace less this part of it, and of more than half a pace nothing is made
/// up.
constexpr qint64 madeUp = 20;
/// Who is first in line and does not come within this part of the pace loses its place.
constexpr qint64 grace = 4;
/// While all is held, somebody looks again so often whether it still is.
constexpr qint64 lookAgain = 1'000;
/// Longer than any pace.
constexpr qint64 longAgo = 86'400'000;

struct Row
{
    qint64 last = 0; ///< uptime of the last start
    qint64 meant = 0; ///< when that should have been
    qint64 heldUntil = 0; ///< uptime
    qint64 heldWall = 0; ///< the same by the time of day
    qint64 heldFor = 0; ///< the whole of it
    int why = 0;
    bool moved = false; ///< it was not this uptime that it was written by
};

Row read(Transaction &transaction, const Uptime &now)
{
    Row row;
    QSqlQuery query = transaction.run(
        u"SELECT boot, last, held_until, held_wall, held_for, why, meant FROM pace WHERE one = 1"_s);
    if (!query.next())
        return row;
    row.last = query.value(1).toLongLong();
    row.heldUntil = query.value(2).toLongLong();
    row.heldWall = query.value(3).toLongLong();
    row.heldFor = query.value(4).toLongLong();
    row.why = query.value(5).toInt();
    row.meant = query.value(6).toLongLong();
    if (query.value(0).toString() != now.boot) {
        // The computer was started anew, and its count with it. Only the time of day tells how much
        // of a hold is left; it may have been set, but no hold gets longer by that.
        row.last = row.meant = now.ms - longAgo;
        row.heldUntil = now.ms + row.heldWall - now.wall;
        row.moved = true;
    }
    // No clock of this kind goes back. If one does, it costs one pace, or one hold, at most.
    row.moved = row.moved || row.last > now.ms || row.heldUntil > now.ms + row.heldFor;
    row.last = std::min(row.last, now.ms);
    row.meant = std::min(row.meant, row.last);
    row.heldUntil = std::min(row.heldUntil, now.ms + row.heldFor);
    return row;
}

void write(Transaction &transaction, Row &row, const Uptime &now)
{
    if (std::exchange(row.moved, false))
        transaction.run(u"DELETE FROM waiting"_s); // of processes before
    transaction.run(
        u"UPDATE pace SET boot = ?, last = ?, meant = ?, held_until = ?, held_wall = ?,"
        " held_for = ?, why = ? WHERE one = 1"_s,
        {now.boot, row.last, row.meant, row.heldUntil, row.heldWall, row.heldFor, row.why});
}

struct Line
{
    std::optional<qint64> until; ///< somebody else is first, and has so long to come
    qsizetype others = 0;
};

/// Who else waits. Drops those that did not come when they should have.
Line others(Transaction &transaction, const QString &run, int turn, qint64 since, qint64 patience,
            qint64 now)
{
    transaction.run(u"DELETE FROM waiting WHERE asks_at < ?"_s, {now - patience});
    Line line;
    QSqlQuery row = transaction.run(
        u"SELECT turn, since, asks_at, requests FROM waiting WHERE run <> ?"_s, {run});
    while (row.next()) {
        line.others += row.value(3).toInt();
        const int otherTurn = row.value(0).toInt();
        const bool before =
            otherTurn < turn || (otherTurn == turn && row.value(1).toLongLong() < since);
        // Who comes only later, as by a slower pace of its own, is passed.
        const qint64 comes = row.value(2).toLongLong();
        if (before && comes <= now + patience)
            line.until = std::max(line.until.value_or(0), comes + patience);
    }
    return line;
}

Result<bool, LedgerError> prepare(QSqlDatabase database)
{
    if (!database.open())
        return Failure{storageError(database.lastError())};
    QSqlQuery query(database);
    if (!query.exec(u"PRAGMA quick_check"_s) || !query.next()
        || query.value(0).toString() != "ok"_L1)
        return Failure{LedgerError{.detail = query.lastError().text()}};
    query.finish();
    for (const QString &pragma : {u"PRAGMA journal_mode = WAL"_s, u"PRAGMA synchronous = OFF"_s}) {
        if (!query.exec(pragma))
            return Failure{storageError(query.lastError())};
        query.finish();
    }
    int found = 0;
    if (query.exec(u"PRAGMA application_id"_s) && query.next())
        found = query.value(0).toInt();
    query.finish();
    if (found == form)
        return true;
    Transaction transaction(database, Transaction::Write);
    transaction.run(u"DROP TABLE IF EXISTS pace"_s);
    transaction.run(u"DROP TABLE IF EXISTS waiting"_s);
    transaction.run(u"CREATE TABLE pace (one INTEGER PRIMARY KEY, boot TEXT NOT NULL,"
                    " last INTEGER NOT NULL, meant INTEGER NOT NULL, held_until INTEGER NOT NULL,"
                    " held_wall INTEGER NOT NULL, held_for INTEGER NOT NULL,"
                    " why INTEGER NOT NULL)"_s);
    transaction.run(u"INSERT INTO pace VALUES (1, '', 0, 0, 0, 0, 0, 0)"_s);
    // since and asks_at: uptime.
    transaction.run(u"CREATE TABLE waiting (run TEXT PRIMARY KEY, turn INTEGER NOT NULL,"
                    " since INTEGER NOT NULL, asks_at INTEGER NOT NULL,"
                    " requests INTEGER NOT NULL)"_s);
    transaction.run(u"PRAGMA application_id = %1"_s.arg(form));
    if (!transaction.commit())
        return Failure{transaction.error()};
    return true;
}

} // namespace

Result<bool, LedgerError> openPace(const QString &file, const QString &connection)
{
    QDir().mkpath(QFileInfo(file).path());
    // Two processes that find a damaged file at the same moment would both make it anew.
    QLockFile lock(file + ".lock"_L1);
    if (!lock.tryLock(std::chrono::seconds(20)))
        return Failure{LedgerError{.detail = file}};
    if (const auto kept = ledgerfile::keepPrivate(file); !kept)
        return kept;
    const auto opened = connectTo(file, connection, prepare);
    if (opened)
        return opened;
    for (const QString &part : {file, file + "-wal"_L1, file + "-shm"_L1})
        QFile::remove(part);
    return connectTo(file, connection, prepare);
}

Result<StartAnswer, LedgerError> askForStart(const QSqlDatabase &database, const QString &run,
                                             const StartWish &wish, const Uptime &now)
{
    const qint64 pace = wish.pace.count();
    const qint64 since = now.ms - wish.waited.count();
    Transaction transaction(database, Transaction::Write);
    Row row = read(transaction, now);
    if (row.moved)
        write(transaction, row, now);
    const Line line = others(transaction, run, wish.turn, since, pace / grace, now.ms);
    StartAnswer answer{.go = false, .wait = {}, .others = line.others};
    const qint64 meant = row.meant + pace;
    const qint64 due = std::max(meant, row.last + pace - pace / madeUp);
    qint64 again = due;
    if (now.ms < row.heldUntil)
        again = std::min(row.heldUntil, now.ms + lookAgain);
    else if (now.ms >= due && line.until)
        again = *line.until + 1;
    else
        answer.go = now.ms >= due;
    if (answer.go) {
        row.meant = now.ms - meant < pace / 2 ? meant : now.ms;
        row.last = now.ms;
        write(transaction, row, now);
        transaction.run(u"DELETE FROM waiting WHERE run = ?"_s, {run});
    } else {
        answer.wait = milliseconds(std::max(again - now.ms, qint64(1)));
        transaction.run(u"INSERT INTO waiting (run, turn, since, asks_at, requests)"
                        " VALUES (?, ?, ?, ?, ?) ON CONFLICT (run) DO UPDATE SET"
                        " turn = excluded.turn, since = excluded.since,"
                        " asks_at = excluded.asks_at, requests = excluded.requests"_s,
                        {run, wish.turn, since, again, wish.count});
    }
    if (!transaction.commit())
        return Failure{transaction.error()};
    return answer;
}

Result<bool, LedgerError> withdrawWish(const QSqlDatabase &database, const QString &run)
{
    Transaction transaction(database, Transaction::Write);
    transaction.run(u"DELETE FROM waiting WHERE run = ?"_s, {run});
    if (!transaction.commit())
        return Failure{transaction.error()};
    return true;
}

Result<bool, LedgerError> holdPace(const QSqlDatabase &database, const PaceHold &hold,
                                   const Uptime &now)
{
    Transaction transaction(database, Transaction::Write);
    Row row = read(transaction, now);
    if (now.ms + hold.left.count() > row.heldUntil) {
        row.heldFor = hold.left.count();
        row.heldUntil = now.ms + row.heldFor;
        row.heldWall = now.wall + row.heldFor;
        row.why = hold.why;
        write(transaction, row, now);
    }
    if (!transaction.commit())
        return Failure{transaction.error()};
    return true;
}

Result<PaceHold, LedgerError> readHold(const QSqlDatabase &database, const Uptime &now)
{
    Transaction transaction(database, Transaction::Read);
    const Row row = read(transaction, now);
    if (!transaction.commit())
        return Failure{transaction.error()};
    const qint64 left = row.heldUntil - now.ms;
    return left > 0 ? PaceHold{.left = milliseconds(left), .why = row.why} : PaceHold();
}

} // namespace kz
