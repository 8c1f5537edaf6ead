#pragma once

#include "registry/domaincolumns.h"

#include <QHash>

namespace kz {

/// Names that somebody picked, in an order of their own. A million of them are picked in a few
/// milliseconds: they stay in the columns, and a record is made when it is asked for.
class NameList
{
public:
    NameList() = default;
    // NOLINTBEGIN(google-explicit-constructor): they hold the same
    NameList(const QList<DomainRecord> &records);
    NameList(std::initializer_list<DomainRecord> records)
        : NameList(QList<DomainRecord>(records))
    { }
    // NOLINTEND(google-explicit-constructor)
    NameList(const DomainColumns &columns, const QList<int> &rows);

    qsizetype size() const { return m_rows.size(); }
    bool isEmpty() const { return m_rows.isEmpty(); }
    DomainRecord at(qsizetype i) const { return m_columns.at(m_rows.at(i)); }
    DomainRecord first() const { return at(0); }
    DomainName name(qsizetype i) const;
    RenewalMode mode(qsizetype i) const
    {
        return m_modes.value(m_columns.id(m_rows.at(i), DomainColumns::Mode));
    }
    /// In UTC; invalid when it is not known.
    QDate renewsOn(qsizetype i) const;
    QList<DomainRecord> records() const;

    /// Those that have this text in a column, whatever its case; empty: none is known.
    NameList withText(DomainColumns::Text column, const QString &text) const;
    /// What the registrar acts on first stands first; what has no date yet stands last.
    NameList bySoonest() const;

private:
    void readModes();

    DomainColumns m_columns;
    QList<int> m_rows;
    QHash<quint32, RenewalMode> m_modes; ///< a handful, by their numbers in the columns
};

} // namespace kz
