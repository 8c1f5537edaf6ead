#pragma once

#include <QtAlgorithms>
#include <QtEndian>

namespace kz::wire {

/// A value up to its line feed, read once, eight bytes at a time: values are short, and half of the
/// time of looking for one byte after the other would be calls.
struct Scan
{
    const char *end = nullptr; ///< its line feed; none in what is left of the text but a few bytes
    bool keyed = false; ///< a colon stands in it behind something that may be a word
};

inline quint64 eight(const char *at)
{
    return qFromLittleEndian<quint64>(at);
}

/// Whether the bytes are the same; of both there are eight at least.
inline bool sameBytes(const char *a, const char *b, qsizetype size)
{
    for (; size > 8; a += 8, b += 8, size -= 8) {
        if (eight(a) != eight(b))
            return false;
    }
    return eight(a + size - 8) == eight(b + size - 8);
}

/// The high bit of each byte of the word that is c; above the lowest one perhaps of others, too.
constexpr quint64 marked(quint64 word, char c)
{
    constexpr quint64 ones = 0x0101'0101'0101'0101;
    const quint64 zero = word ^ (ones * quint8(c));
    return (zero - ones) & ~zero & (ones << 7);
}

/// The high bit of each byte that is no digit, blank or sign: from "A" on, letters of any script.
constexpr quint64 lettered(quint64 word)
{
    constexpr quint64 ones = 0x0101'0101'0101'0101;
    return (((word & ones * 0x7f) + ones * (0x80 - 'A')) | word) & (ones << 7);
}

inline Scan scan(const char *at, const char *textEnd)
{
    bool letters = false;
    bool keyed = false;
    for (; textEnd - at >= 8; at += 8) {
        const quint64 word = eight(at);
        const quint64 feed = marked(word, '\n');
        const quint64 colon = marked(word, ':');
        const quint64 letter = lettered(word);
        // The lowest marks are true ones; a colon behind the line feed belongs to the next line.
        const quint64 before = feed ? (feed & (~feed + 1)) - 1 : ~quint64(0);
        if (const quint64 found = colon & before) {
            const quint64 ahead = (found & (~found + 1)) - 1;
            keyed = keyed || letters || (letter & ahead);
        }
        if (feed)
            return {.end = at + qCountTrailingZeroBits(feed) / 8, .keyed = keyed};
        letters = letters || letter;
    }
    return {};
}

} // namespace kz::wire
