#pragma once

#include "api/wire.h"

#include <QByteArray>
#include <QByteArrayView>
#include <QHash>

#include <deque>
#include <map>

namespace kz::wire {

/// Reads one answer in one pass over its lines.
class Decoder
{
public:
    /// reveals: a secret property that is kept all the same; none when empty.
    Decoder(QByteArray text, const QString &reveals);
    Result<Reply, NoAnswer> reply();

private:
    struct Property
    {
        QString name; ///< as spelled first
        bool revealed = false; ///< a secret that somebody asked for: it is not in the text
        QList<Cells::Place> places;
    };
    /// The index of a line, as text and as number: those of a row are the same.
    struct Index
    {
        quint64 text = 1; ///< with the bracket behind it, as the lowest bytes; more do not fit
        quint64 mask = 0;
        qsizetype digits = 0;
        qsizetype value = 0;
    };
    /// One spelling of a property's name.
    struct Spelling
    {
        Property *property = nullptr; ///< none when it is to be dropped
        QByteArray lead; ///< of its last line, up to the index; empty: to be looked at each time
        Spelling *next = this; ///< which stood in the line after it the last time
    };

    /// Reads on for as long as lines are what was to be expected, as nearly all of a list are. The
    /// line that needs a closer look, or the end.
    const char *quick(const char *line);
    /// What stands in this line, if it is what followed the last one before; else nothing.
    Spelling *expected(const Spelling *last, const char *line) const;
    /// Reads the index. False when it is none, or longer than any in practice.
    bool readIndex(const char *at);
    /// Reads any line. The line behind it.
    const char *careful(const char *line);
    /// False when the line carries a secret and must not be kept.
    bool take(QByteArrayView line);
    void takeScalar(QByteArrayView key, const QString &value);
    void put(Property &property, qsizetype index, Cells::Place place);
    void fill(Property &property, qsizetype index);
    Cells::Place place(QByteArrayView part) const
    {
        return {.at = quint32(part.data() - m_begin), .size = quint32(part.size())};
    }
    /// Leaves nothing of the line.
    void drop(QByteArrayView line);
    Spelling *spelling(QByteArrayView name);

    QByteArray m_text;
    char *m_begin; ///< of the text, which is ours alone
    const char *m_end;
    QString m_reveals; ///< normal name
    QByteArray m_revealed; ///< its values
    bool m_tooMuch = false;
    qsizetype m_gaps = 0;
    std::map<QString, Property> m_properties; ///< under their normal names
    std::deque<Spelling> m_spellings;
    QHash<QByteArray, Spelling *> m_spelled;
    Index m_index; ///< of the last line that was read quickly
    Spelling m_none; ///< what stood before the first line
    Spelling *m_last = &m_none;
    Reply m_reply;
};

/// What is dropped from an answer: all but the session id of what kz::isSecretName() names.
bool isSecretName(QStringView name);

} // namespace kz::wire
