#pragma once

#include <QStringList>

#include <algorithm>

namespace kz {

/// Blank-separated terms, each of which must stand somewhere in the words. Case does not matter:
/// words are lower case already.
class TermFilter
{
public:
    explicit TermFilter(const QString &text = {})
        : m_terms(text.toLower().simplified().split(u' ', Qt::SkipEmptyParts))
    { }
    bool fits(const QString &lowerCaseWords) const
    {
        return std::all_of(m_terms.begin(), m_terms.end(), [&lowerCaseWords](const QString &term) {
            return lowerCaseWords.contains(term);
        });
    }
    bool isEmpty() const { return m_terms.isEmpty(); }

private:
    QStringList m_terms;
};

} // namespace kz
