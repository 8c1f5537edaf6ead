#pragma once

#include "sandbox/answer.h"
#include "sandbox/state.h"

#include <functional>

namespace kz::sandbox {

/// One command being carried out: who asks, with what.
struct Call
{
    State &state;
    const Values &values;
    QString user; ///< "account" or "account:user"

    QString value(QLatin1StringView name) const { return values.value(name); }
    bool is(QLatin1StringView name) const { return values.value(name) == QLatin1StringView("1"); }
    /// NAME0, NAME1 … as far as they are given.
    QStringList list(QLatin1StringView name) const;
};

/// A command of the registrar: which right it needs, what it takes, what it does.
struct Command
{
    QString name;
    QString right; ///< "LOCATION RIGHT"
    QString takes; ///< names parted by blanks; `!` after a required one, `*` in a pattern
    bool writes;
    std::function<Answer(const Call &)> run;
    /// The parameter that names what a write changes.
    QString object = {};
};

using Commands = std::vector<Command>;

Commands domainCommands();
Commands domainListCommands();
Commands renewCommands();
Commands modifyCommands();
Commands tradeCommands();
Commands zoneCommands();
Commands transferCommands();
Commands contactCommands();
Commands contactListCommands();
Commands contactChangeCommands();
Commands contactUseCommands();
Commands hostCommands();
Commands eventCommands();
Commands logCommands();
Commands accountCommands();
Commands moneyCommands();
Commands syntaxCommands();
/// Those of every group.
Commands allCommands();

/// Whether a name may have this renewal mode.
bool isMode(const QString &mode);

/// What every list takes.
extern const QLatin1StringView listParameters;

/// Refuses attributes the command does not know and misses those it needs.
std::optional<Answer> checkAttributes(const Command &command, const Values &values);

} // namespace kz::sandbox
