#pragma once

#include "operations/operation.h"
#include "registry/domainrecord.h"
#include "registry/term.h"

namespace kz {

/// Extends a registration by whole years. What it costs is not given back.
struct RenewDomain
{
    struct Outcome
    {
        Instant expires;
        QStringList jobIds; ///< people at the registrar may carry it out
        friend bool operator==(const Outcome &, const Outcome &) = default;
    };
    static constexpr QLatin1StringView command{"RenewDomain"};
    static constexpr Repeat repeat = Repeat::Never;

    struct Field
    {
        static constexpr QLatin1StringView domain{"DOMAIN"};
        static constexpr QLatin1StringView years{"PERIOD"};
        static constexpr QLatin1StringView expiration{"EXPIRATION"};
    };
    DomainName domain = {}; ///< of the account, so its spelling is not judged
    int years = 1;
    /// The registrar's own guard against renewing twice: the year of the paid-until date.
    int expiration = 0;
    RenewalFacts facts = {}; ///< never sent

    /// With the guard taken from what StatusDomain has just shown; nobody types it.
    static RenewDomain of(const DomainRecord &shown, int years, const QDate &today,
                          const QDate &lastRenewed = {});
    /// The paid-until date after it; invalid while the present one is not known.
    QDate renewedUntil() const;

    Problems check() const;
    Params params() const;
    QString object() const { return domain.ace(); }
    static std::optional<Outcome> parse(const Reply &reply);
    /// Settled by the paid-until year that StatusDomain shows.
    static QList<Look> looks(const Sent &sent);
    static QList<Settling> settling();
};
static_assert(WriteOperation<RenewDomain>);

} // namespace kz
