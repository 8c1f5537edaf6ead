#pragma once

#include "operations/operation.h"
#include "operations/page.h"
#include "registry/instant.h"

#include <QDate>

namespace kz {

/// What was done to an object: the way to learn whether an order with a lost answer arrived.
struct QueryObjectLogList
{
    struct Row
    {
        QString id;
        Instant date;
        QString objectClass;
        QString object;
        QString operation; ///< the registrar's word
        QString status; ///< the registrar's word
        friend bool operator==(const Row &, const Row &) = default;
    };
    struct Outcome
    {
        Page page;
        QList<Row> rows;
        friend bool operator==(const Outcome &, const Outcome &) = default;
    };
    static constexpr QLatin1StringView command{"QueryObjectLogList"};
    static constexpr Repeat repeat = Repeat::Safe;

    struct Field
    {
        static constexpr QLatin1StringView object{"OBJECTID"};
        static constexpr QLatin1StringView objectClass{"OBJECTCLASS"};
        static constexpr QLatin1StringView since{"MINDATE"};
    };
    Paging paging = {};
    QString object = {}; ///< pattern, ACE for names; empty for all
    QString objectClass = {}; ///< "DOMAIN", "CONTACT" …; empty for all
    QDate since = {}; ///< UTC; invalid for all

    Problems check() const;
    Params params() const;
    static std::optional<Outcome> parse(const Reply &reply);
};
static_assert(Operation<QueryObjectLogList>);

} // namespace kz
