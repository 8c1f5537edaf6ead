#pragma once

#include <QList>

#include <random>

namespace kz::campaign {

/// Chance with a seed: the same on every system, unlike the distributions of <random>.
class Dice
{
public:
    explicit Dice(quint32 seed)
        : m_engine(seed)
    { }
    /// 0 to bound - 1.
    int below(int bound) { return int(m_engine() % quint32(bound)); }
    bool oneIn(int times) { return below(times) == 0; }
    template <class T>
    const T &of(const QList<T> &list)
    {
        return list.at(below(int(list.size())));
    }

private:
    std::mt19937 m_engine;
};

} // namespace kz::campaign
