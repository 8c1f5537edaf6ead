#pragma once

#include <QString>
#include <QStringList>

#include <optional>

namespace kz::campaign {

/// What a person asks of kzdesk-campaign.
struct Options
{
    int orders = 200;
    quint32 seed = 1;
    int minutes = 60;
    int kills = 4;
    int names = 0; ///< of the account; 0 = as many as the orders need
    int faults = 40; ///< percent of the writes
    QString folder = {}; ///< where the books stay; empty = nowhere
};

/// Reads the command line; ends the program for --help and for what it does not understand.
Options readOptions(const QStringList &arguments);

} // namespace kz::campaign
