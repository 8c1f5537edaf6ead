#include "model/sortkeys.h"

#include "model/letterorder.h"
#include "model/namewords.h"
#include "model/rowset.h"

#include <algorithm>
#include <optional>

namespace kz {

namespace {

using C = DomainColumns;
using M = DomainModel;

std::optional<C::Time> timeOf(M::Column column)
{
    switch (column) {
    case M::Next:
    case M::Renews:
    case M::DaysLeft:
        return C::Renews;
    case M::Expires:
        return C::Expires;
    case M::PaidUntil:
        return C::PaidUntil;
    case M::ReadAt:
        return C::ReadAt;
    default:
        return std::nullopt;
    }
}

std::optional<C::Text> textOf(M::Column column)
{
    switch (column) {
    case M::Status:
        return C::Status;
    case M::Mode:
    case M::EffectiveMode:
        return C::Mode;
    case M::Owner:
        return C::Owner;
    case M::NameServers:
        return C::NameServers;
    default:
        return std::nullopt;
    }
}

/// The words of a pooled text in a column.
QString wordsOf(const Portfolio &names, M::Column column, quint32 id)
{
    switch (column) {
    case M::Mode:
        return names.modeOf(id).token();
    case M::EffectiveMode:
        return names.modeOf(id).effective(names.accountMode()).token();
    case M::Owner:
        return names.owner(id);
    default:
        // A list, with a line feed behind each.
        return QString::fromUtf8(names.columns().textOf(id)).replace(u'\n', u' ').trimmed();
    }
}

/// Numbers as ranks of 32 bits: as they are when they lie close together.
QList<quint32> packed(const QList<std::optional<qint64>> &numbers)
{
    std::vector<qint64> known;
    for (const auto &number : numbers) {
        if (number)
            known.push_back(*number);
    }
    QList<quint32> result(numbers.size(), unknownKey);
    if (known.empty())
        return result;
    const auto [least, most] = std::minmax_element(known.begin(), known.end());
    const qint64 start = *least;
    const bool close = *most - start < qint64(unknownKey);
    if (!close)
        std::sort(known.begin(), known.end());
    for (qsizetype i = 0; i < numbers.size(); ++i) {
        if (!numbers.at(i))
            continue;
        result[i] = close
            ? quint32(*numbers.at(i) - start)
            : quint32(std::lower_bound(known.begin(), known.end(), *numbers.at(i)) - known.begin());
    }
    return result;
}

/// By the words of the pooled texts, each of which is looked at once.
QList<quint32> byText(const Portfolio &names, M::Column column, C::Text text,
                      const QCollator &collator)
{
    const C &columns = names.columns();
    QList<quint32> ids;
    RowSet seen(qsizetype(columns.parts().texts.size()) + 1);
    for (qsizetype slot = 0; slot < names.size(); ++slot) {
        const quint32 id = columns.id(slot, text);
        if (!seen.contains(id)) {
            seen.insert(id);
            ids.append(id);
        }
    }
    QList<QByteArray> words;
    words.reserve(ids.size());
    for (const quint32 id : std::as_const(ids))
        words.append(wordsOf(names, column, id).toUtf8());
    const QList<quint32> ranks = LetterOrder(collator).ranks(
        words.size(), [&words](qsizetype i) { return QByteArrayView(words.at(i)); });
    QList<quint32> rankOf(seen.size(), unknownKey);
    for (qsizetype i = 0; i < ids.size(); ++i) {
        if (!words.at(i).isEmpty())
            rankOf[ids.at(i)] = ranks.at(i);
    }
    QList<quint32> result;
    result.reserve(names.size());
    for (qsizetype slot = 0; slot < names.size(); ++slot)
        result.append(rankOf.at(columns.id(slot, text)));
    return result;
}

QList<quint32> byTime(const C &columns, C::Time time)
{
    QList<std::optional<qint64>> seconds;
    seconds.reserve(columns.size());
    for (qsizetype slot = 0; slot < columns.size(); ++slot)
        seconds.append(columns.seconds(slot, time));
    return packed(seconds);
}

QList<quint32> byAce(const Portfolio &names, const QCollator &collator)
{
    return LetterOrder(collator).ranks(
        names.size(), [&names](qsizetype slot) { return names.columns().ace(slot); });
}

QList<quint32> byLock(const C &columns)
{
    QList<quint32> result;
    result.reserve(columns.size());
    for (qsizetype slot = 0; slot < columns.size(); ++slot) {
        const auto lock = columns.lock(slot);
        result.append(lock ? quint32(*lock) : unknownKey);
    }
    return result;
}

/// Few names have an order or are in the transfer list.
QList<quint32> byOrder(const Portfolio &names, const QCollator &collator)
{
    QList<quint32> result(names.size(), unknownKey);
    QList<int> slotList;
    QList<QByteArray> words;
    const QStringList aces = names.orders().keys() + names.trades().keys();
    for (const QString &ace : aces) {
        if (const int slot = names.slotOf(ace); slot >= 0) {
            slotList.append(slot);
            words.append(orderText(names, ace).toUtf8());
        }
    }
    const QList<quint32> ranks = LetterOrder(collator).ranks(
        words.size(), [&words](qsizetype i) { return QByteArrayView(words.at(i)); });
    for (qsizetype i = 0; i < slotList.size(); ++i) {
        if (!words.at(i).isEmpty())
            result[slotList.at(i)] = ranks.at(i);
    }
    return result;
}

} // namespace

SortKey sortKey(const Portfolio &names, M::Column column, int slot)
{
    const C &columns = names.columns();
    const auto words = [](const QString &text) {
        return SortKey{.known = !text.isEmpty(), .text = text};
    };
    if (const auto time = timeOf(column)) {
        const auto seconds = columns.seconds(slot, *time);
        return {.known = seconds.has_value(), .number = seconds.value_or(0)};
    }
    if (const auto text = textOf(column))
        return words(wordsOf(names, column, columns.id(slot, *text)));
    if (column == M::Lock) {
        const auto lock = columns.lock(slot);
        return {.known = lock.has_value(), .number = lock.value_or(false) ? 1 : 0};
    }
    if (column == M::OrderColumn)
        return words(orderText(names, QString::fromUtf8(columns.ace(slot))));
    return words(QString::fromUtf8(column == M::Ace ? columns.ace(slot) : columns.unicode(slot)));
}

QList<quint32> sortKeys(const Portfolio &names, M::Column column, const QCollator &collator)
{
    if (const auto time = timeOf(column))
        return byTime(names.columns(), *time);
    if (const auto text = textOf(column))
        return byText(names, column, *text, collator);
    if (column == M::Lock)
        return byLock(names.columns());
    if (column == M::OrderColumn)
        return byOrder(names, collator);
    return byAce(names, collator);
}

} // namespace kz
