#pragma once

#include "registry/problem.h"

#include <QList>
#include <QString>
#include <QStringList>

namespace kz {

/// One parameter of a command as somebody typed it.
struct CommandLine
{
    QString text; ///< without blanks at its ends
    QString key; ///< upper case; empty when there is no "="
    QString value;
    bool secret = false; ///< masked on screen and never kept
};

/// A command as somebody typed it: its name in the first line, then "KEY=VALUE", one a line. Blank
/// lines are left out, a value may hold further "=", and "COMMAND=" may stand before the name, as
/// it does in what a review shows.
struct CommandText
{
    QString name;
    QList<CommandLine> lines;

    static CommandText of(const QString &typed);
    /// Only what surely changes nothing: commands of the list whose names begin with Query, Status,
    /// Check or Get, and two more, without the parameters that have lists made and sent by mail.
    bool readsOnly() const;
    /// What was typed, without the values of secrets.
    QString withoutSecrets() const;
};

/// What commands.txt in resources lists, in the registrar's spelling.
const QStringList &knownCommands();

/// Q1 to Q6.
Problems judgeTyped(const QString &typed, const QString &field);

} // namespace kz
