#pragma once

#include "operations/operation.h"
#include "registry/contact.h"
#include "registry/domainname.h"
#include "registry/instant.h"
#include "registry/nameserver.h"
#include "registry/taxid.h"

#include <QDate>

namespace kz {

/// Asks for a name that another registrar has, takes that back, or answers another registrar that
/// asks for one of ours. For .kz people at both registrars carry it out.
struct TransferDomain
{
    enum class Action {
        Request,
        Cancel, ///< withdraws our request
        Approve, ///< lets a name of ours go
        Deny, ///< keeps it
    };
    struct Outcome
    {
        QString status; ///< the registrar's word for how far the transfer is
        QStringList jobIds;
        QString losing; ///< registrar that has the name
        QString gaining; ///< registrar that asks for it
        Instant requested;
        Instant executes;
        Instant expires;
        QString info;
        friend bool operator==(const Outcome &, const Outcome &) = default;
    };
    static constexpr QLatin1StringView command{"TransferDomain"};
    static constexpr Repeat repeat = Repeat::Never;

    struct Field
    {
        static constexpr QLatin1StringView domain{"DOMAIN"};
        static constexpr QLatin1StringView action{"ACTION"};
        static constexpr QLatin1StringView auth{"AUTH"}; ///< a secret
        static constexpr QLatin1StringView owner{"OWNERCONTACT0"};
        static constexpr QLatin1StringView admin{"ADMINCONTACT0"};
        static constexpr QLatin1StringView tech{"TECHCONTACT0"};
        static constexpr QLatin1StringView billing{"BILLINGCONTACT0"};
        static constexpr QLatin1StringView nameServers{"NAMESERVER"}; ///< with an index
        static constexpr QLatin1StringView taxId{"X-COMPANY-VAT-ID"};
        static constexpr QLatin1StringView transferLock{"TRANSFERLOCK"};
        // Never sent: the rules need them.
        static constexpr QLatin1StringView locked{"(locked)"};
        static constexpr QLatin1StringView created{"(created)"};
        static constexpr QLatin1StringView content{"(content)"};
        static constexpr QLatin1StringView hosting{"(hosting)"};
    };
    Action action = Action::Request;
    DomainName domain = {};
    // Of a request alone.
    QString auth = {}; ///< byte for byte as it was given: capitals and blanks count
    QString owner = {}; ///< handle
    QString admin = {};
    QString tech = {};
    QString billing = {};
    QList<NameServer> nameServers = {}; ///< those that serve the name now, 2 to 13
    TaxId taxId = {};
    std::optional<bool> transferLock = {}; ///< after its arrival; unset: the account decides
    // Never sent.
    std::optional<Contact> ownerData = {}; ///< nothing while it is not loaded
    std::optional<bool> locked = {}; ///< at the losing registrar, where somebody looked
    QDate created = {}; ///< of the name; invalid when nobody looked
    QDate today = {};
    bool contentAcknowledged = false;
    bool hostingAcknowledged = false;

    Problems check() const;
    Params params() const;
    QString object() const { return domain.ace(); }
    /// A withdrawal may stand beside the request it takes back, an approval never beside a denial.
    QString aspect() const;
    static std::optional<Outcome> parse(const Reply &reply);
    static QList<Look> looks(const Sent &sent);
    static QList<Settling> settling();

    /// The word for it on the wire.
    static QString token(Action action);
    /// What an order was sent for; a request when it does not say.
    static Action actionOf(const Params &params);
};
static_assert(WriteOperation<TransferDomain>);

} // namespace kz
