#pragma once

#include <QList>

#include <algorithm>
#include <bit>

namespace kz {

/// A set of numbers below a size, a bit for each.
class RowSet
{
public:
    explicit RowSet(qsizetype size = 0, bool all = false)
        : m_words((size + 63) / 64, all ? ~quint64(0) : 0)
        , m_size(size)
    {
        cutTail();
    }

    qsizetype size() const { return m_size; }
    /// New numbers are not in it.
    void resize(qsizetype size)
    {
        m_words.resize((size + 63) / 64, 0);
        m_size = size;
        cutTail();
    }
    bool contains(qsizetype row) const
    {
        return row < m_size && (m_words.at(row / 64) >> (row % 64) & 1) != 0;
    }
    void insert(qsizetype row) { m_words[row / 64] |= quint64(1) << (row % 64); }
    void remove(qsizetype row) { m_words[row / 64] &= ~(quint64(1) << (row % 64)); }
    void set(qsizetype row, bool in) { in ? insert(row) : remove(row); }
    qsizetype count() const
    {
        qsizetype result = 0;
        for (const quint64 word : m_words)
            result += std::popcount(word);
        return result;
    }
    bool isEmpty() const
    {
        return std::all_of(m_words.begin(), m_words.end(), [](quint64 word) { return word == 0; });
    }

    /// Both are of one size.
    RowSet &operator&=(const RowSet &other)
    {
        for (qsizetype i = 0; i < m_words.size(); ++i)
            m_words[i] &= other.m_words.at(i);
        return *this;
    }
    RowSet &operator|=(const RowSet &other)
    {
        for (qsizetype i = 0; i < m_words.size(); ++i)
            m_words[i] |= other.m_words.at(i);
        return *this;
    }
    void invert()
    {
        for (quint64 &word : m_words)
            word = ~word;
        cutTail();
    }
    /// Calls with each number in it, upwards.
    template <class Visit>
    void each(Visit visit) const
    {
        for (qsizetype i = 0; i < m_words.size(); ++i) {
            for (quint64 word = m_words.at(i); word != 0; word &= word - 1)
                visit(i * 64 + std::countr_zero(word));
        }
    }
    friend bool operator==(const RowSet &, const RowSet &) = default;

private:
    void cutTail()
    {
        if (m_size % 64 != 0)
            m_words.last() &= (quint64(1) << (m_size % 64)) - 1;
    }

    QList<quint64> m_words;
    qsizetype m_size = 0;
};

} // namespace kz
