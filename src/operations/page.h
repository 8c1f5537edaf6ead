#pragma once

#include "operations/operation.h"

namespace kz {

/// Which part of a list is asked for.
struct Paging
{
    struct Field
    {
        static constexpr QLatin1StringView first{"FIRST"};
        static constexpr QLatin1StringView limit{"LIMIT"};
        static constexpr QLatin1StringView wide{"WIDE"};
    };
    qint64 first = 0; ///< zero-based
    qint64 limit = 1000; ///< the registrar's own default

    void addTo(Params &params) const;
    friend bool operator==(const Paging &, const Paging &) = default;
};

/// What a list answer says about itself.
struct Page
{
    qint64 first = 0;
    qint64 last = 0; ///< index of the last row; 0 both for one row and for none
    qint64 limit = 0;
    qint64 count = 0; ///< rows that really are there
    qint64 total = 0;
    bool truncated = false; ///< cut off: no EOF, or fewer or more rows than announced

    bool hasMore() const { return limit > 0 && last >= first && last + 1 < total; }
    /// The next part, with the limit the registrar applied.
    Paging next() const { return {.first = last + 1, .limit = limit}; }
    /// columns: the properties that make up the rows, in any of their spellings.
    static Page of(const Reply &reply, const QStringList &columns);
    friend bool operator==(const Page &, const Page &) = default;
};

} // namespace kz
