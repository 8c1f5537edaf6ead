#include "ledger/run.h"

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
    return m_lock.isLocked() || m_lock.tryLock();
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
