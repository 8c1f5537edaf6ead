#include "ledger/newestmark.h"

#include "ledger/ledgerfile.h"
#include "ledger/log.h"

#include <QDateTime>
#include <QFile>
#include <QFileInfo>
#include <QSqlQuery>

#include <optional>

using namespace Qt::StringLiterals;

namespace kz {

namespace {

struct State
{
    qint64 number = 0; ///< of the ledger, see ledgerfile::mark(); copies have the same
    qint64 born = 0; ///< when the file was made, ms; copies have another. 0 where nobody can tell
    qint64 revision = 0; ///< the greatest of its orders
};

State stateOf(const QSqlDatabase &database)
{
    const auto number = [&database](const QString &statement) {
        QSqlQuery query(database);
        return query.exec(statement) && query.next() ? query.value(0).toLongLong() : 0;
    };
    const QDateTime born = QFileInfo(database.databaseName()).fileTime(QFileDevice::FileBirthTime);
    return {.number = number(u"PRAGMA user_version"_s),
            .born = born.isValid() ? born.toMSecsSinceEpoch() : 0,
            .revision = number(u"SELECT MAX(revision) FROM orders"_s)};
}

/// Always as long as any other, so that it is written over in place: no room is needed for it, and
/// it is never empty.
QByteArray line(const State &state)
{
    return u"%1 %2 %3\n"_s.arg(state.number, 12)
        .arg(state.born, 20)
        .arg(state.revision, 20)
        .toLatin1();
}

std::optional<State> read(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return {};
    const QByteArrayList words = file.read(200).simplified().split(' ');
    if (words.size() != 3)
        return {};
    return State{.number = words.at(0).toLongLong(),
                 .born = words.at(1).toLongLong(),
                 .revision = words.at(2).toLongLong()};
}

} // namespace

NewestMark::NewestMark(const QString &folder)
    : m_file(folder + "/newest.mark"_L1)
{ }

bool NewestMark::fits(const QSqlDatabase &database) const
{
    // Twice: another window may be writing it just now. It is read before the ledger, which may
    // then only be newer.
    for (int attempt = 0; attempt < 2; ++attempt) {
        const auto marked = read(m_file);
        const State now = stateOf(database);
        if (marked && marked->number == now.number && marked->born == now.born
            && marked->revision <= now.revision)
            return true;
    }
    return false;
}

void NewestMark::write(const QSqlDatabase &database)
{
    const QByteArray now = line(stateOf(database));
    if (now == m_written)
        return;
    QFile file(m_file);
    // Without a mark nothing fits; with an old one anything would.
    if (!ledgerfile::keepPrivate(m_file) || !file.open(QIODevice::ReadWrite | QIODevice::Unbuffered)
        || file.write(now) != now.size()) {
        qCWarning(ledgerLog) << "the mark of the newest state cannot be written";
        QFile::remove(m_file);
        return;
    }
    m_written = now;
}

} // namespace kz
