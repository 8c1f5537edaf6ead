#include "registry/instant.h"

#include <algorithm>

namespace kz {

namespace {

/// The number of exactly these digits, or -1: no sign, no blank, no other script's digits.
int digits(QStringView text, qsizetype from, qsizetype count)
{
    int result = 0;
    for (const QChar c : text.mid(from, count)) {
        if (c < u'0' || c > u'9')
            return -1;
        result = result * 10 + (c.unicode() - u'0');
    }
    return result;
}

QDateTime parsed(QStringView text)
{
    constexpr qsizetype plain = 19;
    if (text.size() < plain)
        return {};
    const QChar mark = text[4];
    if ((mark != u'-' && mark != u'/') || text[7] != mark || text[10] != u' ' || text[13] != u':'
        || text[16] != u':')
        return {};
    int msecs = 0;
    if (text.size() > plain) {
        const QStringView fraction = text.mid(plain + 1);
        const bool allDigits = std::all_of(fraction.begin(), fraction.end(),
                                           [](QChar c) { return c >= u'0' && c <= u'9'; });
        if (text[plain] != u'.' || fraction.isEmpty() || !allDigits)
            return {};
        for (qsizetype i = 0; i < 3; ++i)
            msecs = msecs * 10 + (i < fraction.size() ? fraction[i].digitValue() : 0);
    }
    // QDate and QTime refuse what is no day and no time; -1 is refused with it.
    const QDate date(digits(text, 0, 4), digits(text, 5, 2), digits(text, 8, 2));
    const QTime time(digits(text, 11, 2), digits(text, 14, 2), digits(text, 17, 2), msecs);
    if (!date.isValid() || !time.isValid() || date.year() < 1)
        return {};
    return QDateTime(date, time, Qt::UTC);
}

} // namespace

Instant Instant::fromRegistrar(const QString &raw)
{
    Instant result;
    result.m_raw = raw;
    result.m_utc = parsed(raw);
    return result;
}

Instant Instant::fromUtc(const QDateTime &utc)
{
    Instant result;
    if (!utc.isValid())
        return result;
    // Whole seconds, so that text and time say the same.
    result.m_utc = QDateTime::fromSecsSinceEpoch(utc.toSecsSinceEpoch(), Qt::UTC);
    result.m_raw = result.m_utc.toString(u"yyyy-MM-dd HH:mm:ss");
    return result;
}

} // namespace kz
