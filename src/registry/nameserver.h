#pragma once

#include "registry/domainname.h"
#include "registry/problem.h"

#include <QString>
#include <QStringList>

namespace kz {

/// A delegation target with the addresses (glue) it needs when it lies inside the name itself.
struct NameServer
{
    QString host; ///< ACE, lower case, no trailing dot
    QStringList addresses;
    QString typed; ///< what stood in the field

    /// "ns1.example.kz", or "ns1.example.kz 192.0.2.1 2001:db8::1".
    static NameServer fromUser(const QString &typed);
    friend bool operator==(const NameServer &, const NameServer &) = default;
};

/// 2 to 13.
inline constexpr int minNameServers = 2;
inline constexpr int maxNameServers = 13;

/// Rules D1 … D16 for the whole set. fieldPrefix + index names the field: "NAMESERVER" →
/// "NAMESERVER1". registered: the name exists in the account, so that hosts below it may have glue.
Problems judge(const QList<NameServer> &servers, const DomainName &domain, bool registered,
               QLatin1StringView fieldPrefix);

/// D3, D4 and D15b for one host that is not blank.
Problems judgeHost(const NameServer &server, const QString &field);

/// D9: addresses of name servers must be public.
Problems judgeAddresses(const QStringList &addresses, const QString &field);

/// Remarks of verdict OK: what looks odd but is right, such as servers abroad.
Problems facts(const QList<NameServer> &servers, const DomainName &domain,
               QLatin1StringView fieldPrefix);

/// D13: what a look-up of the host has shown.
Problems judgeAnswer(const QString &host, bool resolves, bool answersForName, const QString &field);
/// D17: DNSSEC keys with an order.
Problems judgeDnssec(bool wanted, const QString &field);

} // namespace kz
