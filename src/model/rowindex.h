#pragma once

#include <QCollator>
#include <QList>
#include <QString>
#include <Qt>

#include <functional>

namespace kz {

/// By what a row is sorted in one column: a number or a text, and its name among equals.
struct SortKey
{
    bool known = true; ///< what is not known stands last, whichever way is sorted
    qint64 number = 0;
    QString text = {};
    QString name = {};
};

/// Which slots are rows, and in which order.
class RowIndex
{
public:
    using Accepts = std::function<bool(int slot)>;
    using KeyOf = std::function<SortKey(int slot)>;

    RowIndex(Accepts accepts, KeyOf keyOf);
    void setOrder(Qt::SortOrder order) { m_order = order; }

    bool accepts(int slot) const { return m_accepts(slot); }
    /// The accepted ones of these slots, in order.
    QList<int> arranged(const QList<int> &slotList) const;
    /// Where in these ordered rows the slot belongs.
    qsizetype place(const QList<int> &rows, int slot) const;

private:
    bool less(const SortKey &one, const SortKey &other) const;

    Accepts m_accepts;
    KeyOf m_keyOf;
    Qt::SortOrder m_order = Qt::AscendingOrder;
    QCollator m_collator;
};

/// Blank-separated terms, each of which must stand somewhere in the words. Case does not matter:
/// words are lower case already.
class TermFilter
{
public:
    explicit TermFilter(const QString &text = {});
    bool fits(const QString &lowerCaseWords) const;
    bool isEmpty() const { return m_terms.isEmpty(); }

private:
    QStringList m_terms;
};

} // namespace kz
