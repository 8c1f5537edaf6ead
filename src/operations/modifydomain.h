#pragma once

#include "operations/operation.h"
#include "registry/domainrecord.h"
#include "registry/nameserver.h"

namespace kz {

/// Changes name servers, contacts, lock or comment of a name; never its owner. Only what differs
/// from what the name has is sent.
///
/// For .kz people carry out changes of servers and contacts, and may charge for it: these go in one
/// order, and no second one is taken while it is open, because an event of the registrar does not
/// say which of two it is about. Lock and comment have an order each, so they stay possible beside.
struct ModifyDomain
{
    struct Outcome
    {
        friend bool operator==(const Outcome &, const Outcome &) = default;
    };
    static constexpr QLatin1StringView command{"ModifyDomain"};
    static constexpr Repeat repeat = Repeat::Never;

    struct Field
    {
        static constexpr QLatin1StringView domain{"DOMAIN"};
        static constexpr QLatin1StringView addServers{"ADDNAMESERVER"}; ///< with an index
        static constexpr QLatin1StringView delServers{"DELNAMESERVER"};
        static constexpr QLatin1StringView admin{"ADMINCONTACT0"};
        static constexpr QLatin1StringView tech{"TECHCONTACT0"};
        static constexpr QLatin1StringView billing{"BILLINGCONTACT0"};
        static constexpr QLatin1StringView transferLock{"TRANSFERLOCK"};
        static constexpr QLatin1StringView comment{"X-DOMAIN-COMMENT"};
        // Never sent: the whole set as it is to be, and who is not changed here.
        static constexpr QLatin1StringView nameServers{"NAMESERVER"};
        static constexpr QLatin1StringView owner{"OWNERCONTACT0"};
    };
    DomainName domain = {}; ///< of the account, so its spelling is not judged
    // As they are to be; what is not set stays as it is.
    std::optional<QList<NameServer>> nameServers = {}; ///< the whole set
    std::optional<QString> admin = {}; ///< handle
    std::optional<QString> tech = {};
    std::optional<QString> billing = {};
    std::optional<bool> transferLock = {};
    std::optional<QString> comment = {}; ///< kept at the registrar, not passed to the registry
    DomainRecord before = {}; ///< as StatusDomain has just shown it; never sent

    /// Whether people at the registrar have to do it.
    bool isByHand() const { return nameServers || admin || tech || billing; }
    bool changesAnything() const { return params().list().size() > 1; }
    /// One order for each group that changes.
    QList<ModifyDomain> perGroup() const;

    Problems check() const;
    Params params() const;
    QString object() const { return domain.ace(); }
    /// The group of fields.
    QString aspect() const;
    static std::optional<Outcome> parse(const Reply &reply);
    /// Settled when StatusDomain shows the values that were sent, or by the event that says so.
    static QList<Look> looks(const Sent &sent);
    static QList<Settling> settling();
};
static_assert(WriteOperation<ModifyDomain>);

/// Hosts of a name as the registrar shows them, without addresses behind them.
QStringList hostsOf(const DomainRecord &record);

} // namespace kz
