#include "model/letterorder.h"

#include "model/halves.h"

#include <QHash>
#include <QtEndian>

#include <algorithm>
#include <array>
#include <cstring>
#include <vector>

namespace kz {

namespace {

constexpr char32_t lastOfTable = 0xFFFF;

/// Calls with each letter. What is no UTF-8 is a letter of its own, too.
template <class Visit>
void eachLetter(QByteArrayView text, Visit visit)
{
    const auto *at = reinterpret_cast<const uchar *>(text.data());
    const uchar *const end = at + text.size();
    const auto tail = [&](int i) { return at + i < end ? char32_t(at[i] & 0x3f) : 0; };
    while (at < end) {
        const uchar lead = *at;
        if (lead < 0x80) {
            visit(char32_t(lead));
            ++at;
        } else if (lead < 0xE0) {
            visit(char32_t(lead & 0x1f) << 6 | tail(1));
            at += 2;
        } else if (lead < 0xF0) {
            visit(char32_t(lead & 0x0f) << 12 | tail(1) << 6 | tail(2));
            at += 3;
        } else {
            visit(char32_t(lead & 0x07) << 18 | tail(1) << 12 | tail(2) << 6 | tail(3));
            at += 4;
        }
    }
}

/// The rank of each letter; 0 for one that the collator overlooks.
class Ranks
{
public:
    Ranks(const QCollator &collator, const QList<char32_t> &letters)
        : m_table(std::size_t(lastOfTable) + 1)
    {
        const auto text = [](char32_t letter) { return QString::fromUcs4(&letter, 1); };
        QList<char32_t> sorted;
        for (const char32_t letter : letters) {
            if (collator.compare(text(letter), QString()) != 0)
                sorted.append(letter);
        }
        std::sort(sorted.begin(), sorted.end(), [&](char32_t one, char32_t other) {
            const int order = collator.compare(text(one), text(other));
            return order != 0 ? order < 0 : one < other;
        });
        quint16 rank = 0;
        for (qsizetype i = 0; i < sorted.size(); ++i) {
            // Two letters differ in earnest when nothing behind them turns their order round.
            const bool next = i == 0
                || collator.compare(text(sorted.at(i - 1)) + u'z', text(sorted.at(i)) + u'a') < 0;
            rank = quint16(rank + (next && rank < 0xFFFF ? 1 : 0));
            set(sorted.at(i), rank);
        }
        m_wide = rank > 0xFF;
    }

    /// Appends the ranks of the letters, so that bytes compare as the texts do.
    void append(QByteArrayView text, QByteArray &bytes) const
    {
        eachLetter(text, [&](char32_t letter) {
            const quint16 rank = of(letter);
            if (rank == 0)
                return;
            if (m_wide)
                bytes.append(char(rank >> 8));
            bytes.append(char(rank & 0xFF));
        });
    }

private:
    quint16 of(char32_t letter) const
    {
        return letter <= lastOfTable ? m_table[letter] : m_others.value(letter);
    }
    void set(char32_t letter, quint16 rank)
    {
        if (letter <= lastOfTable)
            m_table[letter] = rank;
        else
            m_others.insert(letter, rank);
    }

    std::vector<quint16> m_table;
    QHash<char32_t, quint16> m_others;
    bool m_wide = false;
};

QList<char32_t> lettersOf(qsizetype count, const LetterOrder::TextAt &at)
{
    std::vector<bool> seen(std::size_t(lastOfTable) + 1);
    QList<char32_t> letters;
    for (qsizetype i = 0; i < count; ++i) {
        eachLetter(at(i), [&](char32_t letter) {
            if (letter > lastOfTable) {
                if (!letters.contains(letter))
                    letters.append(letter);
            } else if (!seen[letter]) {
                seen[letter] = true;
                letters.append(letter);
            }
        });
    }
    return letters;
}

/// The first letters of a text as a number, and the rest where all of them lie.
struct Key
{
    quint64 first;
    quint32 text;
};

} // namespace

QList<quint32> LetterOrder::sorted(qsizetype count, const TextAt &at) const
{
    const Ranks ranks(m_collator, lettersOf(count, at));
    QByteArray bytes;
    QList<quint32> ends;
    ends.reserve(count + 1);
    ends.append(0);
    std::vector<Key> keys(std::size_t(count), Key{});
    for (qsizetype i = 0; i < count; ++i) {
        ranks.append(at(i), bytes);
        ends.append(quint32(bytes.size()));
    }
    const auto ranked = [&](quint32 text) {
        return QByteArrayView(bytes.constData() + ends.at(text),
                              qsizetype(ends.at(text + 1) - ends.at(text)));
    };
    for (qsizetype i = 0; i < count; ++i) {
        const QByteArrayView own = ranked(quint32(i));
        std::array<uchar, 8> first{};
        std::memcpy(first.data(), own.data(), std::size_t(std::min<qsizetype>(own.size(), 8)));
        keys[std::size_t(i)] = {qFromBigEndian<quint64>(first.data()), quint32(i)};
    }
    sortHalves(keys, [&](const Key &one, const Key &other) {
        if (one.first != other.first)
            return one.first < other.first;
        const QByteArrayView a = ranked(one.text);
        const QByteArrayView b = ranked(other.text);
        const int order =
            std::memcmp(a.data(), b.data(), std::size_t(std::min(a.size(), b.size())));
        if (order != 0 || a.size() != b.size())
            return order != 0 ? order < 0 : a.size() < b.size();
        const int whole = compare(at(one.text), at(other.text));
        return whole != 0 ? whole < 0 : at(one.text) < at(other.text);
    });
    QList<quint32> result;
    result.reserve(count);
    for (const Key &key : keys)
        result.append(key.text);
    return result;
}

QList<quint32> LetterOrder::ranks(qsizetype count, const TextAt &at) const
{
    const QList<quint32> order = sorted(count, at);
    QList<quint32> result(count, 0);
    quint32 rank = 0;
    for (qsizetype i = 0; i < count; ++i) {
        if (i > 0 && compare(at(order.at(i - 1)), at(order.at(i))) != 0)
            ++rank;
        result[order.at(i)] = rank;
    }
    return result;
}

int LetterOrder::compare(QByteArrayView one, QByteArrayView other) const
{
    if (one == other)
        return 0;
    return m_collator.compare(QString::fromUtf8(one), QString::fromUtf8(other));
}

} // namespace kz
