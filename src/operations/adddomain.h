#pragma once

#include "operations/operation.h"
#include "registry/contact.h"
#include "registry/domainname.h"
#include "registry/instant.h"
#include "registry/nameserver.h"
#include "registry/renewalmode.h"
#include "registry/taxid.h"

namespace kz {

/// Orders the registration of a name. For .kz people at the registrar carry it out.
struct AddDomain
{
    struct Outcome
    {
        QStringList status; ///< the registrar's words
        QStringList jobIds;
        Instant created;
        Instant updated;
        Instant expires;
        Instant renews;
        QString zone;
        /// The answer itself says that the order waits. Without it nothing is known yet: even then
        /// the name counts as registered only when StatusDomain shows it.
        bool requested = false;
        friend bool operator==(const Outcome &, const Outcome &) = default;
    };
    static constexpr QLatin1StringView command{"AddDomain"};
    static constexpr Repeat repeat = Repeat::Never;

    struct Field
    {
        static constexpr QLatin1StringView domain{"DOMAIN"};
        static constexpr QLatin1StringView years{"PERIOD"};
        static constexpr QLatin1StringView owner{"OWNERCONTACT0"};
        static constexpr QLatin1StringView admin{"ADMINCONTACT0"};
        static constexpr QLatin1StringView tech{"TECHCONTACT0"};
        static constexpr QLatin1StringView billing{"BILLINGCONTACT0"};
        static constexpr QLatin1StringView nameServers{"NAMESERVER"}; ///< with an index
        static constexpr QLatin1StringView taxId{"X-COMPANY-VAT-ID"};
        static constexpr QLatin1StringView renewalMode{"RENEWALMODE"};
        static constexpr QLatin1StringView transferLock{"TRANSFERLOCK"};
        static constexpr QLatin1StringView comment{"X-DOMAIN-COMMENT"};
        // Never sent: the rules need them.
        static constexpr QLatin1StringView webServer{"(webserver)"};
        static constexpr QLatin1StringView content{"(content)"};
        static constexpr QLatin1StringView hosting{"(hosting)"};
    };
    DomainName domain = {};
    int years = 1;
    QString owner = {}; ///< handle
    QString admin = {};
    QString tech = {};
    QString billing = {};
    QList<NameServer> nameServers = {}; ///< 2 to 13
    TaxId taxId = {};
    RenewalMode renewalMode = {}; ///< Unset and Default send nothing: the account decides
    std::optional<bool> transferLock = {}; ///< unset: the account decides
    QString comment = {}; ///< kept at the registrar, not passed to the registry
    // Never sent.
    std::optional<Contact> ownerData = {}; ///< nothing while it is not loaded
    QString webServer = {}; ///< planned addresses, as typed
    bool contentAcknowledged = false;
    bool hostingAcknowledged = false;

    Problems check() const;
    Params params() const;
    QString object() const { return domain.ace(); }
    static std::optional<Outcome> parse(const Reply &reply);
    static QList<Look> looks(const Sent &sent);
    static QList<Settling> settling();
};
static_assert(WriteOperation<AddDomain>);

} // namespace kz
