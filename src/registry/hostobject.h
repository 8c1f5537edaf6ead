#pragma once

#include "registry/domainname.h"
#include "registry/instant.h"
#include "registry/problem.h"

#include <QStringList>

#include <optional>

namespace kz {

/// A name-server object of the account as the registrar last showed it. Only hosts inside names of
/// the account need one: it holds the addresses (glue) that the zone hands out for them.
struct HostRecord
{
    QString host = {}; ///< ACE, lower case
    std::optional<QStringList> addresses =
        {}; ///< in the registrar's spelling; unset while not read
    std::optional<QStringList> status = {}; ///< the registrar's words
    Instant created = {};
    Instant updated = {};
    Instant readAt = {}; ///< when StatusNameserver last showed it; unset if only the list did

    friend bool operator==(const HostRecord &, const HostRecord &) = default;
};

/// The registrable name that a host lies inside: example.kz of a.ns.example.kz. Outside the Kazakh
/// zones the last two labels, because no other suffixes are known here.
DomainName parentOf(const QString &aceHost);

/// Addresses with blanks, commas, semicolons or line breaks between.
QStringList splitAddresses(const QString &typed);
/// Each address once and in one spelling; what is none stays as it was typed. The registrar writes
/// IPv6 in full, people do not: 2a00:5da0::1 and 2a00:5da0:0:0:0:0:0:1 are one address.
QStringList tidyAddresses(const QStringList &addresses);
/// Those of one list that the other lacks, compared as numbers, in the spelling of the former.
QStringList addressesNotIn(const QStringList &some, const QStringList &others);

/// D6 and D9 for the addresses of a server object, and D5 for one that is there twice.
Problems judgeGlueOf(const QString &aceHost, const QStringList &addresses, const QString &field);
/// D18: parentHeld: a name of the account holds the host.
Problems judgeParent(const QString &aceHost, bool parentHeld, const QString &field);
/// D19: names: how many of the local copy delegate to the host.
Problems judgeStillUsed(const QString &aceHost, qsizetype names, const QString &field);

} // namespace kz
