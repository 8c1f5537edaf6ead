#pragma once

#include "operations/operation.h"
#include "registry/domainname.h"

namespace kz {

/// Asks which names are free, up to 32 in one go. An answer is no reservation.
struct CheckDomains
{
    /// The answer for one name. The rows come in the order of the request and do not repeat it.
    struct Row
    {
        int code = 0; ///< 210 free, 211 taken, others are errors of this row; 0 when there is none
        QString text;
        bool isFree() const { return code == 210; }
        bool isTaken() const { return code == 211; }
        friend bool operator==(const Row &, const Row &) = default;
    };
    struct Outcome
    {
        QList<Row> rows;
        friend bool operator==(const Outcome &, const Outcome &) = default;
    };
    static constexpr QLatin1StringView command{"CheckDomains"};
    static constexpr Repeat repeat = Repeat::Safe;
    static constexpr qsizetype most = 32;

    struct Field
    {
        static constexpr QLatin1StringView domain{"DOMAIN"}; ///< with an index
    };
    QList<DomainName> domains = {}; ///< further ones than the 32nd are not sent: see batches()

    Problems check() const;
    Params params() const;
    static std::optional<Outcome> parse(const Reply &reply);
    /// As many requests as these names need.
    static QList<CheckDomains> batches(const QList<DomainName> &names);
};
static_assert(Operation<CheckDomains>);

} // namespace kz
