#include "registry/domaincolumns.h"

#include "registry/ace.h"

#include <algorithm>
#include <functional>
#include <limits>
#include <utility>

namespace kz {

namespace {

/// Lower case letters, digits, hyphens and dots, and no encoded label: it is its own ACE and
/// Unicode.
bool isPlain(QByteArrayView name)
{
    bool encoded = false;
    char before = 0;
    for (const char c : name) {
        if ((c < 'a' || c > 'z') && (c < '0' || c > '9') && c != '-' && c != '.')
            return false;
        encoded = encoded || (c == '-' && before == '-');
        before = c;
    }
    return !encoded || !name.contains("xn--");
}

/// No blank of any script, and no part of one.
bool isInk(char c)
{
    return c > ' ' && c < 0x7f;
}

/// Each is greater than the one before.
bool grows(const QList<quint32> &numbers)
{
    return std::adjacent_find(numbers.begin(), numbers.end(), std::greater_equal())
        == numbers.end();
}

/// A list as it is kept: a line feed behind each of its texts.
QByteArray joined(const QStringList &list)
{
    QByteArray result;
    for (const QString &text : list)
        result.append(text.toUtf8()).append('\n');
    return result;
}

} // namespace

DomainColumns::DomainColumns(const QList<DomainRecord> &records)
{
    for (const DomainRecord &record : records)
        put(record);
}

std::optional<DomainColumns> DomainColumns::from(Parts parts)
{
    const qsizetype rows = qsizetype(parts.names.size()) - 1;
    const Spellings &unicode = parts.unicode;
    bool fits = parts.locks.size() <= rows && unicode.rows.size() + 1 == unicode.ends.size()
        && unicode.ends.constFirst() == 0
        && unicode.bytes.size() == qsizetype(unicode.ends.constLast()) + 1 && grows(unicode.ends)
        && grows(unicode.rows)
        && (unicode.rows.isEmpty() || qsizetype(unicode.rows.constLast()) < rows)
        && std::all_of(parts.locks.begin(), parts.locks.end(),
                       [](quint8 lock) { return lock <= 2; });
    for (const QList<quint32> &ids : parts.ids) {
        fits = fits && ids.size() <= rows && std::all_of(ids.begin(), ids.end(), [&](quint32 id) {
                   return id <= parts.texts.size();
               });
    }
    for (const InstantColumn &times : parts.times)
        fits = fits && times.size() <= rows;
    if (!fits)
        return std::nullopt;
    DomainColumns result;
    result.m_parts = std::move(parts);
    return result;
}

DomainRecord DomainColumns::at(qsizetype row) const
{
    const auto time = [&](Time column) { return m_parts.times[column].at(row, m_parts.texts); };
    return {
        .name = DomainName::fromRegistrar(m_parts.names.text(TextPool::Id(row + 1))),
        .status = list(row, Status),
        .mode = RenewalMode::fromToken(text(row, Mode)),
        .transferMode = text(row, TransferMode),
        .created = time(Created),
        .updated = time(Updated),
        .expires = time(Expires),
        .paidUntil = time(PaidUntil),
        .renews = time(Renews),
        .owner = id(row, Owner) == 0 ? std::nullopt : std::optional(text(row, Owner)),
        .admin = list(row, Admin),
        .tech = list(row, Tech),
        .billing = list(row, Billing),
        .nameServers = list(row, NameServers),
        .transferLock = lock(row),
        .lockReturns = time(LockReturns),
        .comment = text(row, Comment),
        .readAt = time(ReadAt),
        .listedAt = time(ListedAt),
    };
}

QList<DomainRecord> DomainColumns::records() const
{
    QList<DomainRecord> result;
    result.reserve(size());
    for (qsizetype row = 0; row < size(); ++row)
        result.append(at(row));
    return result;
}

qsizetype DomainColumns::find(const QString &ace) const
{
    const auto found = m_parts.names.find(QByteArrayView(ace.toUtf8()));
    return found ? qsizetype(*found) - 1 : -1;
}

QByteArrayView DomainColumns::unicode(qsizetype row) const
{
    const QList<quint32> &rows = m_parts.unicode.rows;
    const auto found = std::lower_bound(rows.begin(), rows.end(), quint32(row));
    if (found == rows.end() || *found != quint32(row))
        return ace(row);
    const qsizetype i = found - rows.begin();
    const quint32 begin = m_parts.unicode.ends.at(i) + 1;
    return {m_parts.unicode.bytes.constData() + begin,
            qsizetype(m_parts.unicode.ends.at(i + 1) - begin)};
}

qsizetype DomainColumns::put(const DomainRecord &record)
{
    const QString name = record.name.ace().isEmpty() ? record.name.typed() : record.name.ace();
    const qsizetype at = row(QByteArrayView(name.toUtf8()));
    if (at < 0)
        return at;
    const auto setList = [&](Text column, const std::optional<QStringList> &list) {
        setId(at, column, list ? m_parts.texts.add(QByteArrayView(joined(*list))) + 1 : 0);
    };
    const auto set = [&](Text column, const QString &text) {
        setId(at, column, text.isEmpty() ? 0 : m_parts.texts.add(text) + 1);
    };
    setList(Status, record.status);
    setList(Admin, record.admin);
    setList(Tech, record.tech);
    setList(Billing, record.billing);
    setList(NameServers, record.nameServers);
    set(Mode, record.mode.token());
    set(TransferMode, record.transferMode);
    set(Comment, record.comment);
    setId(at, Owner, record.owner ? m_parts.texts.add(*record.owner) + 1 : 0);
    setTime(at, Created, record.created);
    setTime(at, Updated, record.updated);
    setTime(at, Expires, record.expires);
    setTime(at, PaidUntil, record.paidUntil);
    setTime(at, Renews, record.renews);
    setTime(at, ReadAt, record.readAt);
    setTime(at, ListedAt, record.listedAt);
    setTime(at, LockReturns, record.lockReturns);
    setLock(at, record.transferLock);
    return at;
}

qsizetype DomainColumns::row(QByteArrayView name)
{
    if (name.isEmpty())
        return -1;
    if (isPlain(name))
        return qsizetype(m_parts.names.add(name)) - 1;
    const DomainName read = DomainName::fromRegistrar(QString::fromUtf8(name));
    const QByteArray ace = (read.ace().isEmpty() ? read.typed() : read.ace()).toUtf8();
    const qsizetype before = size();
    const qsizetype row = qsizetype(m_parts.names.add(QByteArrayView(ace))) - 1;
    if (size() == before)
        return row;
    Spellings &unicode = m_parts.unicode;
    const QByteArray spelled = read.unicode().toUtf8();
    const bool fits = unicode.bytes.size() + spelled.size() < std::numeric_limits<quint32>::max();
    if (spelled != ace && fits) {
        unicode.bytes.append(spelled).append('\n');
        unicode.ends.append(quint32(unicode.bytes.size()) - 1);
        unicode.rows.append(quint32(row));
    }
    return row;
}

void DomainColumns::setText(qsizetype row, Text column, QByteArrayView text)
{
    setId(row, column, m_parts.texts.add(text) + 1);
}

void DomainColumns::setPacked(qsizetype row, Text column, QByteArrayView packed)
{
    QByteArray list;
    list.reserve(packed.size() + 2);
    for (qsizetype from = 0; from <= packed.size();) {
        qsizetype to = from;
        while (to < packed.size() && packed[to] != ',' && packed[to] != ';')
            ++to;
        const QByteArrayView part = packed.sliced(from, to - from);
        if (!part.isEmpty() && isInk(part.front()) && isInk(part.back()))
            list.append(part).append('\n');
        else if (const QString text = QString::fromUtf8(part).trimmed(); !text.isEmpty())
            list.append(text.toUtf8()).append('\n');
        from = to + 1;
    }
    setText(row, column, QByteArrayView(list));
}

void DomainColumns::setTime(qsizetype row, Time column, QByteArrayView raw)
{
    m_parts.times[column].set(row, raw, m_parts.texts);
}

void DomainColumns::setTime(qsizetype row, Time column, const Instant &instant)
{
    m_parts.times[column].set(row, instant, m_parts.texts);
}

void DomainColumns::setLock(qsizetype row, std::optional<bool> on)
{
    const quint8 lock = !on ? 0 : *on ? 2 : 1;
    QList<quint8> &locks = m_parts.locks;
    if (row >= locks.size()) {
        if (lock == 0)
            return;
        locks.resize(row + 1);
    }
    if (locks.at(row) != lock)
        locks[row] = lock;
}

quint32 DomainColumns::id(qsizetype row, Text column) const
{
    const QList<quint32> &ids = m_parts.ids[column];
    return row < ids.size() ? ids.at(row) : 0;
}

QByteArrayView DomainColumns::textOf(quint32 id) const
{
    return id == 0 ? QByteArrayView() : m_parts.texts.at(id - 1);
}

std::optional<qint64> DomainColumns::seconds(qsizetype row, Time column) const
{
    return m_parts.times[column].seconds(row, m_parts.texts);
}

std::optional<bool> DomainColumns::lock(qsizetype row) const
{
    const quint8 lock = row < m_parts.locks.size() ? m_parts.locks.at(row) : quint8(0);
    return lock == 0 ? std::nullopt : std::optional(lock == 2);
}

bool DomainColumns::isSame(qsizetype row, const DomainColumns &other, qsizetype otherRow) const
{
    if (lock(row) != other.lock(otherRow))
        return false;
    for (int column = 0; column < TextCount; ++column) {
        const quint32 own = id(row, Text(column));
        const quint32 its = other.id(otherRow, Text(column));
        if ((own == 0) != (its == 0) || textOf(own) != other.textOf(its))
            return false;
    }
    for (std::size_t column = 0; column < TimeCount; ++column) {
        if (!m_parts.times[column].isSame(row, m_parts.texts, other.m_parts.times[column], otherRow,
                                          other.m_parts.texts))
            return false;
    }
    return true;
}

bool operator==(const DomainColumns &a, const DomainColumns &b)
{
    if (a.size() != b.size())
        return false;
    for (qsizetype row = 0; row < a.size(); ++row) {
        if (a.at(row) != b.at(row))
            return false;
    }
    return true;
}

void DomainColumns::setId(qsizetype row, Text column, quint32 id)
{
    QList<quint32> &ids = m_parts.ids[column];
    if (row >= ids.size()) {
        if (id == 0)
            return;
        if (row == ids.size()) // as a list comes
            return ids.append(id);
        ids.resize(row + 1);
    }
    if (ids.at(row) != id)
        ids[row] = id;
}

void DomainColumns::reserve(qsizetype rows)
{
    constexpr qsizetype lettersOfName = 16;
    m_parts.names.reserve(rows, rows * lettersOfName);
}

std::optional<QStringList> DomainColumns::list(qsizetype row, Text column) const
{
    const quint32 number = id(row, column);
    if (number == 0)
        return std::nullopt;
    QStringList result;
    for (QByteArrayView rest = textOf(number); !rest.isEmpty();) {
        const qsizetype end = std::max(rest.indexOf('\n'), qsizetype(0));
        result.append(QString::fromUtf8(rest.first(end)));
        rest = rest.sliced(end + 1);
    }
    return result;
}

QString DomainColumns::text(qsizetype row, Text column) const
{
    return QString::fromUtf8(textOf(id(row, column)));
}

} // namespace kz
