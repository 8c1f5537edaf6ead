#pragma once

#include "registry/result.h"

#include <QLockFile>
#include <QString>

namespace kz {

/// One opening of a ledger by one process: a lock file named by a random id that stays held until
/// the ledger closes, and falls with the process, however that ends. It tells a `sending` row whose
/// answer may still come from one whose process has died.
class Run
{
public:
    explicit Run(const QString &folder);

    /// False when the lock file cannot be made.
    bool start();
    void end() { m_lock.unlock(); }
    QString id() const { return m_id; }
    /// A running process holds it. Removes what a dead one left.
    static bool isAlive(const QString &folder, const QString &id);
    /// Some running process has the ledger of this folder open.
    static bool isAnyAlive(const QString &folder);

private:
    QString m_id;
    QLockFile m_lock;
};

} // namespace kz
