#pragma once

#include <QByteArrayView>
#include <QtEndian>

#include <cstring>
#include <vector>

namespace kz {

/// What was found out about texts, as long as no other takes the place: the columns of a list hold
/// the same few thousand again and again. Each entry is one line of the processor's cache, so that
/// nothing else is touched.
class TextMemo
{
public:
    static constexpr qsizetype longest = 54;

    /// What is known of a text as such or as a list, 0 when that is nothing. Whoever finds it out
    /// sets it.
    quint32 &of(QByteArrayView text, bool packed)
    {
        Entry &entry = m_entries[placeOf(text)];
        if (entry.size != text.size() || !same(entry.text, text)) {
            entry.known[0] = entry.known[1] = 0;
            entry.size = quint16(text.size());
            std::memcpy(entry.text, text.data(), size_t(text.size()));
        }
        return entry.known[packed];
    }

private:
    static constexpr int bits = 13;
    struct alignas(64) Entry
    {
        quint32 known[2];
        quint16 size = 0xffff;
        char text[longest];
    };

    /// Eight letters, or all of a shorter text: they overlap, so that the size has to be the same.
    static quint64 word(const char *at, qsizetype size)
    {
        if (size >= 8)
            return qFromUnaligned<quint64>(at);
        if (size >= 4)
            return qFromUnaligned<quint32>(at)
                | quint64(qFromUnaligned<quint32>(at + size - 4)) << 32;
        if (size == 0)
            return 0;
        return quint8(at[0]) | quint32(quint8(at[size / 2])) << 8
            | quint32(quint8(at[size - 1])) << 16;
    }
    static std::size_t placeOf(QByteArrayView text)
    {
        quint64 hash = quint64(text.size());
        const char *at = text.data();
        qsizetype left = text.size();
        for (; left > 8; at += 8, left -= 8)
            hash = (hash ^ word(at, left)) * 0x9e37'79b9'7f4a'7c15;
        hash = (hash ^ word(at, left)) * 0x9e37'79b9'7f4a'7c15;
        return std::size_t(hash >> (64 - bits));
    }

public:
    /// Whether as many bytes there are the same.
    static bool same(const char *kept, QByteArrayView text)
    {
        const char *at = text.data();
        qsizetype left = text.size();
        for (; left > 8; kept += 8, at += 8, left -= 8) {
            if (word(kept, left) != word(at, left))
                return false;
        }
        return word(kept, left) == word(at, left);
    }

    std::vector<Entry> m_entries = std::vector<Entry>(std::size_t(1) << bits);
};

} // namespace kz
