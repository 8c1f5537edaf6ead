#include "registry/instantcolumn.h"

#include <QtEndian>

#include <algorithm>
#include <array>

namespace kz {

namespace {

/// 0 is no time; below this it is 1 + the seconds since 2000; from here on it is a text.
constexpr quint32 firstText = 0x8000'0000;
constexpr qint64 start = 946'684'800; // 2000-01-01 00:00:00 UTC
constexpr qsizetype plain = 19; // "2027-03-09 08:00:00"

/// Eight letters as a word, the first one lowest.
constexpr quint64 word(const char (&letters)[9])
{
    quint64 result = 0;
    for (int i = 7; i >= 0; --i)
        result = result << 8 | quint8(letters[i]);
    return result;
}

/// Eight letters read as numbers of two digits each: that of the digits i and i + 1 is in byte i.
/// Nothing when there is no digit where the form has a zero, or not the form's own sign elsewhere.
template <quint64 form>
std::optional<quint64> numbers(const char *at)
{
    // What has to be added to a byte so that it passes 127: from ten on, or from one on.
    constexpr quint64 past = [] {
        quint64 result = 0;
        for (int i = 0; i < 64; i += 8)
            result |= quint64((form >> i & 0xff) == '0' ? 118 : 127) << i;
        return result;
    }();
    const quint64 digits = qFromLittleEndian<quint64>(at) ^ form;
    if (((digits | (digits + past)) & 0x8080'8080'8080'8080) != 0)
        return std::nullopt;
    return digits * 10 + (digits >> 8);
}

/// The number in that byte.
int number(quint64 numbers, int byte)
{
    return int(numbers >> (byte * 8) & 0xff);
}

/// Days from 1970-01-01 to a day of the Gregorian calendar: years begin in March here, so that the
/// leap day is the last one of a year.
qint64 daysTo(int year, int month, int day)
{
    const int y = month <= 2 ? year - 1 : year;
    const int dayOfYear = (153 * (month > 2 ? month - 3 : month + 9) + 2) / 5 + day - 1;
    return qint64(y) * 365 + y / 4 - y / 100 + y / 400 + dayOfYear - 719'468;
}

int daysIn(int year, int month)
{
    constexpr std::array days{31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31};
    const bool leap = year % 4 == 0 && (year % 100 != 0 || year % 400 == 0);
    return days[std::size_t(month) - 1] + (month == 2 && leap ? 1 : 0);
}

/// Seconds since 2000 of the first 19 letters, which Instant reads as well; nothing for any other
/// text, and for years that four bytes do not reach.
std::optional<quint32> sinceStart(QByteArrayView raw)
{
    if (raw.size() < plain)
        return {};
    const char *at = raw.data();
    const auto date = at[4] == '-' ? numbers<word("0000-00-")>(at) : numbers<word("0000/00/")>(at);
    const auto dayAndTime = numbers<word("00 00:00")>(at + 8);
    const auto time = numbers<word("00:00:00")>(at + 11);
    if (!date || !dayAndTime || !time)
        return {};
    const int yearOf = number(*date, 2);
    const int month = number(*date, 5);
    const int day = number(*dayAndTime, 0);
    const int hour = number(*time, 0);
    const int minute = number(*time, 3);
    const int second = number(*time, 6);
    if (number(*date, 0) != 20 || yearOf > 67 || month < 1 || month > 12 || day < 1
        || day > daysIn(2000 + yearOf, month) || hour > 23 || minute > 59 || second > 59)
        return {};
    const qint64 days = daysTo(2000 + yearOf, month, day);
    const int seconds = (hour * 60 + minute) * 60 + second;
    return quint32(days * 86'400 + seconds - start);
}

/// Whether this can follow the seconds, and adds nothing to them.
bool isNoFraction(QByteArrayView tail)
{
    return tail.isEmpty()
        || (tail.size() > 1 && tail.front() == '.'
            && std::all_of(tail.begin() + 1, tail.end(), [](char c) { return c == '0'; }));
}

} // namespace

Instant InstantColumn::at(qsizetype row, const TextPool &texts) const
{
    const quint32 value = row < m_values.size() ? m_values.at(row) : 0;
    if (value == 0)
        return {};
    if (value >= firstText)
        return Instant::fromRegistrar(texts.text(value - firstText));
    const QDateTime utc = QDateTime::fromSecsSinceEpoch(start + value - 1, Qt::UTC);
    QString raw = utc.toString(u"yyyy-MM-dd HH:mm:ss");
    raw[4] = raw[7] = QLatin1Char(m_form.at(0));
    return Instant::fromRegistrar(raw + QLatin1String(m_form).sliced(1));
}

inline bool InstantColumn::hasForm(char sign, QByteArrayView tail) const
{
    return tail.size() + 1 == m_form.size() && sign == m_form.front()
        && std::equal(tail.begin(), tail.end(), m_form.begin() + 1);
}

void InstantColumn::set(qsizetype row, QByteArrayView raw, TextPool &texts)
{
    quint32 value = 0;
    if (!raw.isEmpty()) {
        const auto seconds = sinceStart(raw);
        const QByteArrayView tail = seconds ? raw.sliced(plain) : QByteArrayView();
        if (seconds && m_form.isEmpty() && isNoFraction(tail)) {
            m_form.append(raw[4]);
            m_form.append(tail);
        }
        value = seconds && hasForm(raw[4], tail) ? *seconds + 1 : firstText + texts.add(raw);
    }
    if (row >= m_values.size()) {
        if (value == 0)
            return;
        if (row == m_values.size()) // as a list comes
            return m_values.append(value);
        m_values.resize(row + 1);
    }
    if (m_values.at(row) != value)
        m_values[row] = value;
}

void InstantColumn::set(qsizetype row, const Instant &instant, TextPool &texts)
{
    set(row, QByteArrayView(instant.raw().toUtf8()), texts);
}

std::optional<qint64> InstantColumn::seconds(qsizetype row, const TextPool &texts) const
{
    const quint32 value = row < m_values.size() ? m_values.at(row) : 0;
    if (value == 0)
        return std::nullopt;
    if (value < firstText)
        return start + value - 1;
    const QDateTime utc = Instant::fromRegistrar(texts.text(value - firstText)).utc();
    return utc.isValid() ? std::optional(utc.toSecsSinceEpoch()) : std::nullopt;
}

bool InstantColumn::isSame(qsizetype row, const TextPool &texts, const InstantColumn &other,
                           qsizetype otherRow, const TextPool &otherTexts) const
{
    const quint32 own = row < size() ? m_values.at(row) : 0;
    const quint32 its = otherRow < other.size() ? other.m_values.at(otherRow) : 0;
    if (own < firstText && its < firstText && (m_form == other.m_form || own == 0 || its == 0))
        return own == its;
    return at(row, texts) == other.at(otherRow, otherTexts);
}

std::optional<InstantColumn> InstantColumn::from(const QByteArray &form,
                                                 const QList<quint32> &values,
                                                 const TextPool &texts)
{
    const bool known = form.isEmpty()
        || ((form.at(0) == '-' || form.at(0) == '/')
            && isNoFraction(QByteArrayView(form).sliced(1)));
    const bool inside = std::all_of(values.begin(), values.end(), [&](quint32 value) {
        return value >= firstText ? value - firstText < texts.size()
                                  : value == 0 || !form.isEmpty();
    });
    if (!known || !inside)
        return std::nullopt;
    InstantColumn column;
    column.m_form = form;
    column.m_values = values;
    return column;
}

} // namespace kz
