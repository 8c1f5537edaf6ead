#include "campaign/tally.h"

namespace kz::campaign {

void Tally::hit(const QString &what, const QString &command, const QString &fingerprint)
{
    ++m_counts[what][command];
    if (!fingerprint.isEmpty())
        m_hits.insert(fingerprint, {QDateTime::currentDateTimeUtc(), what});
}

int Tally::count(const QString &what) const
{
    int sum = 0;
    for (const int one : m_counts.value(what))
        sum += one;
    return sum;
}

int Tally::count(const QString &what, const QString &command) const
{
    return m_counts.value(what).value(command);
}

} // namespace kz::campaign
