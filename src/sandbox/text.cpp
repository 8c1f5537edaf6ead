#include "sandbox/text.h"

#include <QStringList>
#include <QTimeZone>
#include <QUrl>
#include <algorithm>
#include <cstdio>

namespace kz::sandbox {

using namespace Qt::StringLiterals;

QString plainInstant(Instant instant)
{
    const Instant days =
        instant >= 0 ? instant / secondsPerDay : -((-instant + secondsPerDay - 1) / secondsPerDay);
    const int rest = int(instant - days * secondsPerDay);
    constexpr qint64 julianDayOf1970 = 2440588;
    const QDate date = QDate::fromJulianDay(julianDayOf1970 + days);
    // A list of the whole zone writes millions of these: QDateTime::toString() is ten times slower.
    char text[40];
    std::snprintf(text, sizeof text, "%04d-%02d-%02d %02d:%02d:%02d", date.year(), date.month(),
                  date.day(), rest / 3600, rest / 60 % 60, rest % 60);
    return QString::fromLatin1(text);
}

QString objectInstant(Instant instant)
{
    return plainInstant(instant) + ".0"_L1;
}

Instant addYears(Instant instant, int years)
{
    return QDateTime::fromSecsSinceEpoch(instant, Qt::UTC).addYears(years).toSecsSinceEpoch();
}

std::optional<Instant> readInstant(const QString &text)
{
    const QDate date = QDate::fromString(text.left(10), u"yyyy-MM-dd"_s);
    if (!date.isValid())
        return std::nullopt;
    if (text.size() == 10)
        return QDateTime(date, QTime(0, 0), Qt::UTC).toSecsSinceEpoch();
    const QTime time = QTime::fromString(text.mid(11, 8), u"HH:mm:ss"_s);
    if (text.at(10) != u' ' || !time.isValid() || text.size() > 21)
        return std::nullopt;
    return QDateTime(date, time, Qt::UTC).toSecsSinceEpoch();
}

std::optional<int> readNumber(const QString &text)
{
    const auto digit = [](QChar c) { return c >= u'0' && c <= u'9'; };
    if (text.isEmpty() || text.size() > 9 || !std::all_of(text.begin(), text.end(), digit))
        return std::nullopt;
    return text.toInt();
}

bool fits(const QString &pattern, const QString &text)
{
    // Greedy with one step back to the last star: linear enough for any pattern.
    qsizetype p = 0;
    qsizetype t = 0;
    qsizetype star = -1;
    qsizetype resume = 0;
    while (t < text.size()) {
        if (p < pattern.size() && pattern.at(p) == u'*') {
            star = p++;
            resume = t;
        } else if (p < pattern.size()
                   && pattern.at(p).toCaseFolded() == text.at(t).toCaseFolded()) {
            ++p;
            ++t;
        } else if (star >= 0) {
            p = star + 1;
            t = ++resume;
        } else {
            return false;
        }
    }
    while (p < pattern.size() && pattern.at(p) == u'*')
        ++p;
    return p == pattern.size();
}

std::optional<QString> hostName(const QString &text)
{
    const QString ace = QString::fromLatin1(QUrl::toAce(text)).toLower();
    const QStringList labels = ace.split(u'.');
    if (ace.isEmpty() || ace.size() > 253 || labels.size() < 2)
        return std::nullopt;
    for (const QString &label : labels) {
        const auto letter = [](QChar c) {
            return (c >= u'a' && c <= u'z') || (c >= u'0' && c <= u'9') || c == u'-';
        };
        if (label.isEmpty() || label.size() > 63 || label.startsWith(u'-') || label.endsWith(u'-')
            || !std::all_of(label.begin(), label.end(), letter))
            return std::nullopt;
    }
    return ace;
}

QString unicodeName(const QString &ace)
{
    return ace.contains("xn--"_L1) ? QUrl::fromAce(ace.toLatin1(), QUrl::IgnoreIDNWhitelist) : ace;
}

QString zoneOf(const QString &ace)
{
    static const QStringList zones{u"com.kz"_s, u"net.kz"_s, u"org.kz"_s, u"kz"_s,
                                   u"xn--80ao21a"_s};
    for (const QString &zone : zones) {
        if (!ace.endsWith(u'.' + zone))
            continue;
        const QString label = ace.chopped(zone.size() + 1);
        return label.isEmpty() || label.contains(u'.') || zones.contains(ace) ? QString() : zone;
    }
    return {};
}

} // namespace kz::sandbox
