#pragma once

#include <QByteArray>
#include <QList>
#include <QString>

#include <optional>

namespace kz {

/// Texts of which many are the same, each kept once, as UTF-8 in one piece of memory. The empty
/// text is 0. None is ever taken out, so a number stays good; copies share until one of them grows.
class TextPool
{
public:
    using Id = quint32;

    /// The number of the text, which is added when it is new. 0, too, when there is no room for it:
    /// two gigabytes are taken.
    Id add(QByteArrayView text);
    Id add(const QString &text) { return add(QByteArrayView(text.toUtf8())); }
    /// Nothing when the text is not there.
    std::optional<Id> find(QByteArrayView text) const;

    QByteArrayView at(Id id) const;
    QString text(Id id) const { return QString::fromUtf8(at(id)); }
    /// How many texts there are, with the empty one.
    Id size() const { return Id(m_ends.size()); }

    /// All of it, a line feed behind each text; that of id ends in front of ends()[id].
    const QByteArray &bytes() const { return m_bytes; }
    const QList<quint32> &ends() const { return m_ends; }
    /// Adopts what bytes() and ends() of another one were. Nothing when they do not fit together
    /// or hold a text twice.
    static std::optional<TextPool> from(const QByteArray &bytes, const QList<quint32> &ends);

    void reserve(qsizetype texts, qsizetype bytes);
    friend bool operator==(const TextPool &a, const TextPool &b)
    {
        return a.m_ends == b.m_ends && a.m_bytes == b.m_bytes;
    }

private:
    /// Where in the table the text with this hash is, or where it would be.
    qsizetype place(QByteArrayView text, size_t hash) const;
    void put(qsizetype place, size_t hash, Id id);
    void rehash(qsizetype places);

    QByteArray m_bytes{"\n"};
    QList<quint32> m_ends{0};
    QList<Id> m_table; ///< by hash; at most half full
    QByteArray m_tags; ///< of the hash in each place, 0 where there is none: most texts that are
                       ///< not sought are passed without a look at them
};

} // namespace kz
