#pragma once

#include "ledger/ledger.h"
#include "ledger/uptime.h"

#include <QSqlDatabase>

#include <chrono>

namespace kz {

/// What waits in one process.
struct StartWish
{
    int turn = 0; ///< of the foremost request; the lower the more urgent
    std::chrono::milliseconds waited{0};
    qsizetype count = 0;
    std::chrono::milliseconds pace{0};
};
struct StartAnswer
{
    bool go = false;
    std::chrono::milliseconds wait{0}; ///< else: ask again then
    qsizetype others = 0; ///< requests that wait in other processes
};
/// Nothing starts for so long.
struct PaceHold
{
    std::chrono::milliseconds left{0};
    int why = 0;

    friend bool operator==(const PaceHold &, const PaceHold &) = default;
};

/// Opens the file under the connection name. What it holds is worth nothing a minute later, so a
/// damaged one is made anew, and no commit waits for the disk.
Result<bool, LedgerError> openPace(const QString &file, const QString &connection);

/// Takes the next start of the account for this process, or says when to ask again. The one rule
/// for all processes: one start per pace, the most urgent first, then the one that has waited
/// longest. Who does not come for its start in time, be it dead, loses its place in the line.
Result<StartAnswer, LedgerError> askForStart(const QSqlDatabase &database, const QString &run,
                                             const StartWish &wish, const Uptime &now);
Result<bool, LedgerError> withdrawWish(const QSqlDatabase &database, const QString &run);
/// A shorter hold does not end a longer one.
Result<bool, LedgerError> holdPace(const QSqlDatabase &database, const PaceHold &hold,
                                   const Uptime &now);
Result<PaceHold, LedgerError> readHold(const QSqlDatabase &database, const Uptime &now);

} // namespace kz
