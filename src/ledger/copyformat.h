#pragma once

#include "registry/instant.h"

#include <QByteArray>
#include <QHash>
#include <QList>
#include <QString>
#include <QStringList>

namespace kz {

/// Numbers of seven bits a byte, the lowest first.
class NumberWriter
{
public:
    void add(quint64 number);
    void addBytes(const QByteArray &bytes);
    const QByteArray &bytes() const { return m_bytes; }

private:
    QByteArray m_bytes;
};

/// Reads what NumberWriter wrote. Past the end, or after anything odd, all is 0 and ok() is false.
class NumberReader
{
public:
    explicit NumberReader(QByteArrayView bytes)
        : m_at(bytes.begin())
        , m_end(bytes.end())
    { }

    quint64 next();
    QByteArrayView nextBytes();
    /// A count of things that take at least one byte each.
    qsizetype nextCount();
    /// A number below the limit.
    qsizetype nextIndex(qsizetype limit);
    bool ok() const { return m_ok; }
    bool atEnd() const { return m_at == m_end; }

private:
    void fail();

    const char *m_at;
    const char *m_end;
    bool m_ok = true;
};

/// Texts, lists and times of a copy, each kept once: whole columns share a handful of values.
/// Index 0 is always the empty one.
class PoolWriter
{
public:
    quint64 text(const QString &text);
    quint64 list(const QStringList &list);
    quint64 instant(const Instant &instant);
    QByteArray bytes() const;

private:
    QHash<QString, quint64> m_textAt;
    NumberWriter m_texts;
    QHash<QStringList, quint64> m_listAt;
    NumberWriter m_lists;
    QHash<QString, quint64> m_instantAt;
    NumberWriter m_instants;
};

/// What PoolWriter wrote.
class Pool
{
public:
    explicit Pool(NumberReader &reader);
    const QString &text(NumberReader &reader) const;
    const QStringList &list(NumberReader &reader) const;
    const Instant &instant(NumberReader &reader) const;

private:
    QList<QString> m_texts{QString()};
    QList<QStringList> m_lists{QStringList()};
    QList<Instant> m_instants{Instant()};
};

} // namespace kz
