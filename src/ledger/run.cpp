#include "ledger/run.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QUuid>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace kz {

namespace {

constexpr QLatin1StringView prefix{"run-"};
constexpr QLatin1StringView suffix{".lock"};

QString lockFile(const QString &folder, const QString &id)
{
    return folder + u'/' + prefix + id + suffix;
}

} // namespace

Run::Run(const QString &folder)
    : m_id(QUuid::createUuid().toString(QUuid::WithoutBraces))
    , m_lock(lockFile(folder, m_id))
{
    m_lock.setStaleLockTime(0); // age says nothing: a window stays open for weeks
}

bool Run::start()
{
    if (m_lock.isLocked())
        return true;
    // QLockFile makes it as readable as the system's mask says.
    return m_lock.tryLock()
        && QFile::setPermissions(m_lock.fileName(),
                                 QFileDevice::ReadOwner | QFileDevice::WriteOwner);
}

bool Run::isAlive(const QString &folder, const QString &id)
{
    if (id.isEmpty() || !QFileInfo::exists(lockFile(folder, id)))
        return false;
    // Knows process id, host and start of the machine, and holds the system's own lock.
    QLockFile lock(lockFile(folder, id));
    lock.setStaleLockTime(0);
    return !lock.tryLock();
}

bool Run::isAnyAlive(const QString &folder)
{
    const QStringList locks = QDir(folder).entryList({prefix + u'*' + suffix}, QDir::Files);
    return std::any_of(locks.cbegin(), locks.cend(), [&folder](const QString &name) {
        return isAlive(folder, name.sliced(prefix.size()).chopped(suffix.size()));
    });
}

} // namespace kz
