#pragma once

#include <algorithm>
#include <future>
#include <vector>

namespace kz {

/// Sorts on two threads what is long enough for it.
template <class T, class Less>
void sortHalves(std::vector<T> &values, Less less)
{
    constexpr std::size_t worthAThread = 20'000;
    if (values.size() < worthAThread)
        return std::sort(values.begin(), values.end(), less);
    const auto middle = values.begin() + std::ptrdiff_t(values.size() / 2);
    auto first = std::async(std::launch::async, [&] { std::sort(values.begin(), middle, less); });
    std::sort(middle, values.end(), less);
    first.get();
    std::inplace_merge(values.begin(), middle, values.end(), less);
}

} // namespace kz
