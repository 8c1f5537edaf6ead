#include "ledger/run.h"

#include <QFile>
#include <QFileInfo>
#include <QUuid>

using namespace Qt::StringLiterals;

namespace kz {

namespace {

QString lockFile(const QString &folder, const QString &id)
{
    return folder + "/run-"_L1 + id + ".lock"_L1;
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

} // namespace kz
