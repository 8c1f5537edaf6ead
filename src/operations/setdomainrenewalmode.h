#pragma once

#include "operations/operation.h"
#include "registry/domainrecord.h"

namespace kz {

/// Sets what happens to a name on its renewal date, and nothing else.
struct SetDomainRenewalMode
{
    struct Outcome
    {
        friend bool operator==(const Outcome &, const Outcome &) = default;
    };
    static constexpr QLatin1StringView command{"SetDomainRenewalMode"};
    static constexpr Repeat repeat = Repeat::Never;

    struct Field
    {
        static constexpr QLatin1StringView domain{"DOMAIN"};
        static constexpr QLatin1StringView mode{"RENEWALMODE"};
        // Never sent: recorded beside RENEWONCE, which a renewal takes away again.
        static constexpr QLatin1StringView renews{"RENEWALDATE"};
    };
    DomainName domain = {}; ///< of the account, so its spelling is not judged
    RenewalMode mode = {};
    // Never sent.
    RenewalMode was = {}; ///< Unset when not read
    RenewalMode accountMode = {}; ///< what DEFAULT amounts to; Unset when not read
    Instant renews = {}; ///< when the name lapses, or is renewed once

    Problems check() const;
    Params params() const;
    Params before() const;
    QString object() const { return domain.ace(); }
    static std::optional<Outcome> parse(const Reply &reply);
    /// Settled when the mode is shown. RENEWONCE falls back to DEFAULT with the renewal, so that
    /// one is settled by a renewal date that has moved, too; where nothing settles it staff decide.
    static QList<Look> looks(const Sent &sent);
    static QList<Settling> settling();
    /// What the registrar's list says of the order.
    static Judgement listed(const Sent &sent, const DomainRecord &shown);
    /// Not RENEWONCE: it may have renewed and fallen back to DEFAULT, and would renew twice.
    static bool mayOfferAgain(const Sent &sent);
};
static_assert(WriteOperation<SetDomainRenewalMode>);

} // namespace kz
