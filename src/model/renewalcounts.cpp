#include "model/renewalcounts.h"

#include <QTimeZone>

#include <algorithm>
#include <array>

namespace kz {

namespace {

constexpr int modes = RenewalMode::Other + 1;
constexpr int firstYear = 2000;
constexpr int months = 1'200; // of a century
constexpr int columns = months + 1; // and one without a month
constexpr quint16 none = 0xFFFF;

static_assert(modes * columns < none);

/// When the months begin, and the century ends: seconds since 1970.
const std::array<qint64, months + 1> &monthStarts()
{
    static const auto starts = [] {
        std::array<qint64, months + 1> result{};
        QDate first(firstYear, 1, 1);
        for (qint64 &start : result) {
            start = first.startOfDay().toSecsSinceEpoch();
            first = first.addMonths(1);
        }
        return result;
    }();
    return starts;
}

int monthOf(std::optional<qint64> renews)
{
    const auto &starts = monthStarts();
    if (!renews || *renews < starts.front() || *renews >= starts.back())
        return months;
    return int(std::upper_bound(starts.begin(), starts.end(), *renews) - starts.begin()) - 1;
}

quint16 groupOf(const Portfolio &names, int slot, RenewalMode::Known mode)
{
    const int month = monthOf(names.columns().seconds(slot, DomainColumns::Renews));
    return quint16(month * modes + mode);
}

} // namespace

QList<RenewalCounts::Group> RenewalCounts::groups() const
{
    QList<Group> result;
    for (qsizetype group = 0; group < m_names.size(); ++group) {
        if (m_names.at(group) == 0)
            continue;
        const auto month = int(group / modes);
        result.append({.mode = RenewalMode::Known(group % modes),
                       .month = month < months ? QDate(firstYear, 1, 1).addMonths(month) : QDate(),
                       .names = m_names.at(group)});
    }
    return result;
}

void RenewalCounts::assign(const Portfolio &names)
{
    m_names.fill(0, qsizetype(modes) * columns);
    m_groupOf.resize(names.size());
    QHash<quint32, RenewalMode::Known> known; // a handful
    for (int slot = 0; slot < int(names.size()); ++slot) {
        const quint32 id = names.columns().id(slot, DomainColumns::Mode);
        auto mode = known.constFind(id);
        if (mode == known.cend())
            mode = known.insert(id, names.modeOf(id).known());
        m_groupOf[slot] = groupOf(names, slot, *mode);
        ++m_names[m_groupOf.at(slot)];
    }
}

void RenewalCounts::count(const Portfolio &names, int slot)
{
    m_names.resize(qsizetype(modes) * columns);
    if (slot >= m_groupOf.size())
        m_groupOf.resize(names.size(), none);
    quint16 &group = m_groupOf[slot];
    if (group != none)
        --m_names[group];
    group = groupOf(names, slot, names.mode(slot).known());
    ++m_names[group];
}

} // namespace kz
