#pragma once

#include <QLatin1StringView>
#include <QString>
#include <QStringList>
#include <QStringView>

namespace kz {

/// A public suffix that a name ends with.
struct Zone
{
    QLatin1StringView suffix; ///< in ACE; empty when the name is in none of the Kazakh zones
    bool open = false; ///< the public may register below it
    bool reserved = false; ///< a group name under қаз
};

/// The longest Kazakh suffix of a name in ACE or Unicode; the name may be the suffix itself.
Zone zoneOf(QStringView name);

/// The zones in which the public may register, kz first, in ACE.
QStringList openZones();

/// What was typed without blanks, scheme, path and final dot, in its own case.
QString bareName(const QString &typed);

} // namespace kz
