#pragma once

#include <QDateTime>
#include <QString>
#include <optional>

namespace kz::sandbox {

/// Seconds since 1970, UTC: the only time the sandbox keeps.
using Instant = qint64;

constexpr Instant secondsPerDay = 86400;

/// "2027-03-03 08:00:00", as a session's end is written.
QString plainInstant(Instant instant);
/// "2027-03-03 08:00:00.0", as dates of objects and events are written.
QString objectInstant(Instant instant);
/// The same day and time some years on; 29 February becomes 28.
Instant addYears(Instant instant, int years);
/// Reads "YYYY-MM-DD", with or without " HH:MM:SS"; a bare date means its first second.
std::optional<Instant> readInstant(const QString &text);

/// Digits only: no sign, no blanks.
std::optional<int> readNumber(const QString &text);

/// Whether text fits a pattern in which `*` stands for anything; case does not matter.
bool fits(const QString &pattern, const QString &text);

/// Lower case A-labels, or nothing if this is no host name at all.
std::optional<QString> hostName(const QString &text);
/// For people: decodes A-labels.
QString unicodeName(const QString &ace);
/// The zone of a .kz name in ACE ("kz", "com.kz", "xn--80ao21a"), or empty when none is open here
/// or the name is not directly below it.
QString zoneOf(const QString &ace);

} // namespace kz::sandbox
