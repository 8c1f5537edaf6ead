#pragma once

#include "registry/instant.h"
#include "registry/textpool.h"

#include <optional>

namespace kz {

/// Times of a column in four bytes each. Those that are spelled like the first of them are kept as
/// seconds, all others as the text that the registrar wrote, in a pool.
class InstantColumn
{
public:
    qsizetype size() const { return m_values.size(); }
    /// Rows that were not set hold no time.
    Instant at(qsizetype row, const TextPool &texts) const;
    /// The registrar's own text.
    void set(qsizetype row, QByteArrayView raw, TextPool &texts);
    void set(qsizetype row, const Instant &instant, TextPool &texts);
    /// Seconds since 1970, UTC; nothing when there is no time or it cannot be read.
    std::optional<qint64> seconds(qsizetype row, const TextPool &texts) const;

    bool isSame(qsizetype row, const TextPool &texts, const InstantColumn &other,
                qsizetype otherRow, const TextPool &otherTexts) const;

    /// What is kept: the form, and a number for each row.
    const QByteArray &form() const { return m_form; }
    const QList<quint32> &values() const { return m_values; }
    /// Adopts what those of another one were. Nothing when a number points outside the texts.
    static std::optional<InstantColumn> from(const QByteArray &form, const QList<quint32> &values,
                                             const TextPool &texts);
    friend bool operator==(const InstantColumn &, const InstantColumn &) = default;

private:
    /// Whether a text with this sign in its date and this behind the seconds is spelled like the
    /// first one.
    bool hasForm(char sign, QByteArrayView tail) const;

    QByteArray m_form; ///< "-" or "/" of the date, then all that follows the seconds; empty: none
    QList<quint32> m_values;
};

} // namespace kz
