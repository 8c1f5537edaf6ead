#pragma once

#include <QByteArrayView>
#include <QCollator>
#include <QList>

#include <functional>

namespace kz {

/// Puts many texts into the order of a language at once. The letters that occur are ranked by the
/// collator, and texts are compared by the ranks of their letters; only where these are the same
/// the collator is asked for whole texts. Like the collator, but that it takes every letter by
/// itself: no language of the program has letters of two signs.
class LetterOrder
{
public:
    using TextAt = std::function<QByteArrayView(qsizetype i)>; ///< UTF-8

    explicit LetterOrder(const QCollator &collator)
        : m_collator(collator)
    { }
    /// The numbers of the texts in order, on two threads; equal ones by their bytes.
    QList<quint32> sorted(qsizetype count, const TextAt &at) const;
    /// The place of each text in order; the same for those that the collator holds for equal.
    QList<quint32> ranks(qsizetype count, const TextAt &at) const;

private:
    int compare(QByteArrayView one, QByteArrayView other) const;

    QCollator m_collator;
};

} // namespace kz
