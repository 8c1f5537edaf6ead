#include "registry/namelist.h"

#include <algorithm>
#include <limits>

namespace kz {

NameList::NameList(const QList<DomainRecord> &records)
{
    for (const DomainRecord &record : records) {
        if (const qsizetype row = m_columns.put(record); row >= 0)
            m_rows.append(int(row));
    }
    readModes();
}

NameList::NameList(const DomainColumns &columns, const QList<int> &rows)
    : m_columns(columns)
    , m_rows(rows)
{
    readModes();
}

void NameList::readModes()
{
    for (const int row : std::as_const(m_rows)) {
        const quint32 id = m_columns.id(row, DomainColumns::Mode);
        if (!m_modes.contains(id))
            m_modes.insert(id, RenewalMode::fromToken(QString::fromUtf8(m_columns.textOf(id))));
    }
}

DomainName NameList::name(qsizetype i) const
{
    return DomainName::fromRegistrar(QString::fromUtf8(m_columns.ace(m_rows.at(i))));
}

QDate NameList::renewsOn(qsizetype i) const
{
    const auto seconds = m_columns.seconds(m_rows.at(i), DomainColumns::Renews);
    return seconds ? QDateTime::fromSecsSinceEpoch(*seconds, Qt::UTC).date() : QDate();
}

QList<DomainRecord> NameList::records() const
{
    QList<DomainRecord> result;
    result.reserve(size());
    for (const int row : m_rows)
        result.append(m_columns.at(row));
    return result;
}

NameList NameList::withText(DomainColumns::Text column, const QString &text) const
{
    QHash<quint32, bool> wanted; // by the number of a text
    QList<int> rows;
    for (const int row : m_rows) {
        const quint32 id = m_columns.id(row, column);
        auto known = wanted.constFind(id);
        if (known == wanted.cend())
            known = wanted.insert(
                id,
                text.compare(QString::fromUtf8(m_columns.textOf(id)), Qt::CaseInsensitive) == 0);
        if (*known)
            rows.append(row);
    }
    return {m_columns, rows};
}

NameList NameList::bySoonest() const
{
    const auto day = [this](int row) {
        constexpr qint64 secondsPerDay = 86'400;
        const auto seconds = m_columns.seconds(row, DomainColumns::Renews);
        return seconds ? *seconds / secondsPerDay : std::numeric_limits<qint64>::max();
    };
    QList<std::pair<qint64, int>> rows;
    rows.reserve(size());
    for (const int row : m_rows)
        rows.append({day(row), row});
    std::stable_sort(rows.begin(), rows.end(),
                     [](const auto &one, const auto &other) { return one.first < other.first; });
    NameList result = *this;
    for (qsizetype i = 0; i < rows.size(); ++i)
        result.m_rows[i] = rows.at(i).second;
    return result;
}

} // namespace kz
