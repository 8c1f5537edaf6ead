#include "ledger/uptime.h"

#include <QDateTime>
#include <QDeadlineTimer>
#include <QSysInfo>

#ifdef Q_OS_LINUX
#include <ctime>
#endif

namespace kz {

Uptime Uptime::now()
{
    static const QString boot = QString::fromLatin1(QSysInfo::bootUniqueId());
    Uptime result{.boot = boot,
                  .ms = QDeadlineTimer::current(Qt::PreciseTimer).deadline(),
                  .wall = QDateTime::currentMSecsSinceEpoch()};
#ifdef Q_OS_LINUX
    // The clock of Qt stands still while the computer sleeps: a lock of minutes would then last
    // into the next morning.
    timespec time{};
    if (clock_gettime(CLOCK_BOOTTIME, &time) == 0)
        result.ms = qint64(time.tv_sec) * 1'000 + time.tv_nsec / 1'000'000;
#endif
    return result;
}

} // namespace kz
