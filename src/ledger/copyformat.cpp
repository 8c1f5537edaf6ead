#include "ledger/copyformat.h"

#include <QDateTime>
#include <QTimeZone>

using namespace Qt::StringLiterals;

namespace kz {

void NumberWriter::add(quint64 number)
{
    for (; number >= 0x80; number >>= 7)
        m_bytes.append(char((number & 0x7f) | 0x80));
    m_bytes.append(char(number));
}

void NumberWriter::addBytes(const QByteArray &bytes)
{
    add(quint64(bytes.size()));
    m_bytes.append(bytes);
}

void NumberReader::fail()
{
    m_ok = false;
    m_at = m_end;
}

quint64 NumberReader::next()
{
    quint64 number = 0;
    for (int shift = 0; shift < 64 && m_at != m_end; shift += 7) {
        const auto byte = quint8(*m_at++);
        number |= quint64(byte & 0x7f) << shift;
        if (byte < 0x80)
            return number;
    }
    fail();
    return 0;
}

QByteArrayView NumberReader::nextBytes()
{
    const qsizetype size = nextCount();
    const QByteArrayView bytes(m_at, size);
    m_at += size;
    return bytes;
}

qsizetype NumberReader::nextCount()
{
    const quint64 count = next();
    if (count > quint64(m_end - m_at)) {
        fail();
        return 0;
    }
    return qsizetype(count);
}

qsizetype NumberReader::nextIndex(qsizetype limit)
{
    const quint64 index = next();
    if (index >= quint64(limit)) {
        fail();
        return 0;
    }
    return qsizetype(index);
}

quint64 PoolWriter::text(const QString &text)
{
    if (text.isEmpty())
        return 0;
    quint64 &at = m_textAt[text];
    if (at == 0) {
        at = quint64(m_textAt.size());
        m_texts.addBytes(text.toUtf8());
    }
    return at;
}

quint64 PoolWriter::list(const QStringList &list)
{
    if (list.isEmpty())
        return 0;
    quint64 &at = m_listAt[list];
    if (at == 0) {
        at = quint64(m_listAt.size());
        m_lists.add(quint64(list.size()));
        for (const QString &entry : list)
            m_lists.add(text(entry));
    }
    return at;
}

quint64 PoolWriter::instant(const Instant &instant)
{
    if (instant == Instant())
        return 0;
    // As the registrar wrote it; one that was not made from its own text keeps the time beside it.
    const bool plain = Instant::fromRegistrar(instant.raw()) == instant;
    quint64 &at = m_instantAt[(plain ? u"r"_s : u"u"_s) + instant.raw()];
    if (at == 0) {
        at = quint64(m_instantAt.size());
        m_instants.add(plain ? 0 : 1);
        if (plain)
            m_instants.addBytes(instant.raw().toUtf8());
        else
            m_instants.add(quint64(instant.utc().toMSecsSinceEpoch()));
    }
    return at;
}

QByteArray PoolWriter::bytes() const
{
    NumberWriter counts;
    counts.add(quint64(m_textAt.size()));
    QByteArray all = counts.bytes() + m_texts.bytes();
    counts = {};
    counts.add(quint64(m_listAt.size()));
    all += counts.bytes() + m_lists.bytes();
    counts = {};
    counts.add(quint64(m_instantAt.size()));
    return all + counts.bytes() + m_instants.bytes();
}

Pool::Pool(NumberReader &reader)
{
    qsizetype count = reader.nextCount();
    m_texts.reserve(count + 1);
    for (; count > 0 && reader.ok(); --count)
        m_texts.append(QString::fromUtf8(reader.nextBytes()));
    count = reader.nextCount();
    m_lists.reserve(count + 1);
    for (; count > 0 && reader.ok(); --count) {
        QStringList list;
        for (qsizetype left = reader.nextCount(); left > 0 && reader.ok(); --left)
            list.append(text(reader));
        m_lists.append(list);
    }
    count = reader.nextCount();
    m_instants.reserve(count + 1);
    for (; count > 0 && reader.ok(); --count) {
        if (reader.next() == 0) {
            m_instants.append(Instant::fromRegistrar(QString::fromUtf8(reader.nextBytes())));
        } else {
            m_instants.append(
                Instant::fromUtc(QDateTime::fromMSecsSinceEpoch(qint64(reader.next()), Qt::UTC)));
        }
    }
}

const QString &Pool::text(NumberReader &reader) const
{
    return m_texts.at(reader.nextIndex(m_texts.size()));
}

const QStringList &Pool::list(NumberReader &reader) const
{
    return m_lists.at(reader.nextIndex(m_lists.size()));
}

const Instant &Pool::instant(NumberReader &reader) const
{
    return m_instants.at(reader.nextIndex(m_instants.size()));
}

} // namespace kz
