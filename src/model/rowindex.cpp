#include "model/rowindex.h"

#include <QLocale>

#include <algorithm>
#include <utility>
#include <vector>

namespace kz {

RowIndex::RowIndex(Accepts accepts, KeyOf keyOf)
    : m_accepts(std::move(accepts))
    , m_keyOf(std::move(keyOf))
    , m_collator(QLocale())
{
    m_collator.setCaseSensitivity(Qt::CaseInsensitive);
}

QList<int> RowIndex::arranged(const QList<int> &slotList) const
{
    std::vector<std::pair<SortKey, int>> keyed;
    for (const int slot : slotList) {
        if (m_accepts(slot))
            keyed.emplace_back(m_keyOf(slot), slot);
    }
    std::sort(keyed.begin(), keyed.end(),
              [this](const auto &one, const auto &other) { return less(one.first, other.first); });
    QList<int> result;
    result.reserve(qsizetype(keyed.size()));
    for (const auto &[key, slot] : keyed)
        result.append(slot);
    return result;
}

qsizetype RowIndex::place(const QList<int> &rows, int slot) const
{
    const SortKey key = m_keyOf(slot);
    const auto at =
        std::lower_bound(rows.begin(), rows.end(), key, [this](int row, const SortKey &wanted) {
            return less(m_keyOf(row), wanted);
        });
    return at - rows.begin();
}

bool RowIndex::less(const SortKey &one, const SortKey &other) const
{
    if (one.known != other.known)
        return one.known;
    const bool down = m_order == Qt::DescendingOrder;
    if (one.known && one.number != other.number)
        return (one.number < other.number) != down;
    const int words = one.known ? m_collator.compare(one.text, other.text) : 0;
    if (words != 0)
        return (words < 0) != down;
    // Equals keep the order of their names, so that a second click does not shuffle them.
    const int names = m_collator.compare(one.name, other.name);
    return names != 0 ? names < 0 : one.name < other.name;
}

TermFilter::TermFilter(const QString &text)
    : m_terms(text.toLower().simplified().split(u' ', Qt::SkipEmptyParts))
{ }

bool TermFilter::fits(const QString &lowerCaseWords) const
{
    return std::all_of(m_terms.begin(), m_terms.end(), [&lowerCaseWords](const QString &term) {
        return lowerCaseWords.contains(term);
    });
}

} // namespace kz
