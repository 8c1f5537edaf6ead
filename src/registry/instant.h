#pragma once

#include <QDateTime>
#include <QString>

namespace kz {

/// A time as the registrar wrote it (UTC) and what we could read of it. An unreadable one stays as
/// text: it is never turned into an epoch or into today.
class Instant
{
public:
    Instant() = default;
    /// Accepts "YYYY-MM-DD HH:MM:SS" with any fraction, "-" or "/" between; nothing else is read.
    static Instant fromRegistrar(const QString &raw);
    static Instant fromUtc(const QDateTime &utc);

    QString raw() const { return m_raw; }
    /// UTC; invalid when absent or unreadable.
    QDateTime utc() const { return m_utc; }
    bool isKnown() const { return m_utc.isValid(); }

    friend bool operator==(const Instant &, const Instant &) = default;

private:
    QString m_raw;
    QDateTime m_utc;
};

} // namespace kz
