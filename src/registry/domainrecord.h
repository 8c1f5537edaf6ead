#pragma once

#include "registry/domainname.h"
#include "registry/instant.h"
#include "registry/renewalmode.h"

#include <QStringList>

#include <optional>

namespace kz {

/// A name of the account as the registrar last showed it. Absent is not empty: a list that does not
/// give a column leaves it unset, and it reads "not read yet".
struct DomainRecord
{
    DomainName name = {};
    std::optional<QStringList> status = {}; ///< the registrar's words
    RenewalMode mode = {};
    QString transferMode = {};
    Instant created = {};
    Instant updated = {};
    Instant expires = {}; ///< registration expiration date
    Instant paidUntil = {};
    Instant renews = {}; ///< renewal date: when the registrar acts
    std::optional<QString> owner = {}; ///< handle
    std::optional<QStringList> admin = {};
    std::optional<QStringList> tech = {};
    std::optional<QStringList> billing = {};
    std::optional<QStringList> nameServers = {}; ///< "host" or "host address"
    std::optional<bool> transferLock = {};
    Instant lockReturns = {}; ///< of a lock that was taken off for a time
    QString comment = {};
    Instant readAt = {}; ///< when StatusDomain last showed it; unset if only the list did
    Instant listedAt = {}; ///< when the list last held it

    friend bool operator==(const DomainRecord &, const DomainRecord &) = default;
};

} // namespace kz
