#pragma once

#include "operations/operation.h"
#include "registry/contact.h"
#include "registry/domainname.h"

namespace kz {

/// Asks for another owner of a name, or takes that back. The term stays. Both owners must confirm
/// at the registry, so the answer says no more than that the order is there.
struct TradeDomain
{
    struct Outcome
    {
        QString info; ///< the registrar's words, to be shown
        QString owner; ///< the registry's handle of the new owner, where it is given
        friend bool operator==(const Outcome &, const Outcome &) = default;
    };
    static constexpr QLatin1StringView command{"TradeDomain"};
    static constexpr Repeat repeat = Repeat::Never;
    enum class Action { Request, Cancel };

    struct Field
    {
        static constexpr QLatin1StringView domain{"DOMAIN"};
        static constexpr QLatin1StringView owner{"OWNERCONTACT0"};
        static constexpr QLatin1StringView action{"ACTION"};
        // Never sent: the rules need them.
        static constexpr QLatin1StringView presentOwner{"(owner)"};
        static constexpr QLatin1StringView content{"(content)"};
        static constexpr QLatin1StringView hosting{"(hosting)"};
    };
    DomainName domain = {}; ///< of the account, so its spelling is not judged
    /// Handle of the new owner. A withdrawal names it where it is known, and may go without.
    QString owner = {};
    Action action = Action::Request;
    // Never sent.
    QString presentOwner = {}; ///< handle; empty while it is not read
    std::optional<Contact> presentData = {}; ///< nothing while it is not read
    std::optional<Contact> ownerData = {};
    bool contentAcknowledged = false;
    bool hostingAcknowledged = false;

    Problems check() const;
    /// The .kz page gives no X-COMPANY-VAT-ID with this command: rule T10.
    Params params() const;
    QString object() const { return domain.ace(); }
    /// A withdrawal is an order beside the one that it takes back.
    QString aspect() const;
    static std::optional<Outcome> parse(const Reply &reply);
    /// Settled by the owner that StatusDomain shows.
    static QList<Look> looks(const Sent &sent);
    static QList<Settling> settling();
    /// A trade that was taken back is over with the withdrawal.
    static std::optional<QString> ends(const Sent &sent);
};
static_assert(WriteOperation<TradeDomain>);

} // namespace kz
