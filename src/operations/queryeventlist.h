#pragma once

#include "operations/operation.h"
#include "operations/page.h"
#include "registry/instant.h"

#include <QDate>

namespace kz {

/// Events of the account; those in history included unless only open ones are wanted, because
/// colleagues and other systems move them there too.
struct QueryEventList
{
    struct Row
    {
        QString id;
        QString eventClass;
        QString subclass;
        Instant date;
        QString object; ///< a name in ACE, a handle or another id
        friend bool operator==(const Row &, const Row &) = default;
    };
    struct Outcome
    {
        Page page;
        QList<Row> rows;
        friend bool operator==(const Outcome &, const Outcome &) = default;
    };
    static constexpr QLatin1StringView command{"QueryEventList"};
    static constexpr Repeat repeat = Repeat::Safe;

    struct Field
    {
        static constexpr QLatin1StringView eventClass{"CLASS"};
        static constexpr QLatin1StringView since{"MINDATE"};
        static constexpr QLatin1StringView showAll{"SHOWALL"};
    };
    Paging paging = {};
    QString eventClass = {}; ///< pattern; empty for all
    QDate since = {}; ///< UTC; invalid for all
    bool onlyOpen = false; ///< without those in history

    Problems check() const;
    Params params() const;
    static std::optional<Outcome> parse(const Reply &reply);
};
static_assert(Operation<QueryEventList>);

} // namespace kz
