#pragma once

#include "registry/domainrecord.h"
#include "registry/instantcolumn.h"
#include "registry/textpool.h"

#include <array>

namespace kz {

/// Domain records in columns: a million of them take about a hundred bytes each, because whole
/// columns share a handful of texts. Each name stands once, in a row that stays its own: none is
/// ever taken out. Copies share their columns until one of them changes.
class DomainColumns
{
public:
    /// Columns of texts, and of lists of texts with a line feed behind each.
    enum Text {
        Status,
        Mode,
        TransferMode,
        Owner,
        Admin,
        Tech,
        Billing,
        NameServers,
        Comment,
        TextCount
    };
    enum Time {
        Created,
        Updated,
        Expires,
        PaidUntil,
        Renews,
        ReadAt,
        ListedAt,
        LockReturns,
        TimeCount
    };
    /// The Unicode spellings of the names that have another one, each with its row, rows upwards.
    struct Spellings
    {
        QByteArray bytes = "\n"; ///< a line feed behind each
        QList<quint32> ends{0}; ///< of each, after the line feed in front of the first
        QList<quint32> rows;
        friend bool operator==(const Spellings &, const Spellings &) = default;
    };
    /// What it is made of.
    struct Parts
    {
        TextPool names; ///< ACE; that of row is row + 1
        Spellings unicode;
        TextPool texts;
        std::array<QList<quint32>, TextCount> ids; ///< 1 + the number in texts; 0: not known
        std::array<InstantColumn, TimeCount> times;
        QList<quint8> locks; ///< 0: not known, 1: off, 2: on
        friend bool operator==(const Parts &, const Parts &) = default;
    };

    DomainColumns() = default;
    // NOLINTBEGIN(google-explicit-constructor): they hold the same
    DomainColumns(const QList<DomainRecord> &records);
    DomainColumns(std::initializer_list<DomainRecord> records)
        : DomainColumns(QList<DomainRecord>(records))
    { }
    // NOLINTEND(google-explicit-constructor)
    /// Nothing when the parts do not fit together.
    static std::optional<DomainColumns> from(Parts parts);
    const Parts &parts() const { return m_parts; }

    qsizetype size() const { return qsizetype(m_parts.names.size()) - 1; }
    bool isEmpty() const { return size() == 0; }
    DomainRecord at(qsizetype row) const;
    QList<DomainRecord> records() const;
    /// -1 when the name is not there.
    qsizetype find(const QString &ace) const;
    QByteArrayView ace(qsizetype row) const { return m_parts.names.at(TextPool::Id(row + 1)); }
    QByteArrayView unicode(qsizetype row) const;

    /// Adds the record, or replaces what is known of its name; answers its row. One without a name
    /// is not kept: -1.
    qsizetype put(const DomainRecord &record);

    /// The row of the name, which is added when it is new; as the registrar wrote it. -1: empty.
    qsizetype row(QByteArrayView name);
    void setText(qsizetype row, Text column, QByteArrayView text);
    /// As packed by the registrar: cut at "," and ";".
    void setPacked(qsizetype row, Text column, QByteArrayView packed);
    void setTime(qsizetype row, Time column, QByteArrayView raw);
    void setTime(qsizetype row, Time column, const Instant &instant);
    void setLock(qsizetype row, std::optional<bool> on);
    /// The text that id() told of another row.
    void setId(qsizetype row, Text column, quint32 id);
    /// Makes room for so many names in all.
    void reserve(qsizetype rows);

    /// 1 + the number of the text; 0: not known.
    quint32 id(qsizetype row, Text column) const;
    /// The text of such a number.
    QByteArrayView textOf(quint32 id) const;
    std::optional<qint64> seconds(qsizetype row, Time column) const;
    std::optional<bool> lock(qsizetype row) const;

    /// Whether all is the same but the name.
    bool isSame(qsizetype row, const DomainColumns &other, qsizetype otherRow) const;
    /// Row by row.
    friend bool operator==(const DomainColumns &a, const DomainColumns &b);

private:
    std::optional<QStringList> list(qsizetype row, Text column) const;
    QString text(qsizetype row, Text column) const;

    Parts m_parts;
};

} // namespace kz
