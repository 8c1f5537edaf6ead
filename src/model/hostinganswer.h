#pragma once

#include "registry/problem.h"

#include <QDateTime>
#include <QString>
#include <QStringList>

namespace kz {

/// What a site shows at port 443. Whether this computer trusts it is not asked.
struct SiteCertificate
{
    enum Kind {
        Shown,
        None, ///< somebody is there, and shows none
        NotAskable, ///< nobody answered this computer, or not in time
    };
    QString host = {}; ///< ACE
    Kind kind = NotAskable;
    QString issuer = {};
    QDateTime until = {}; ///< UTC
    bool namesHost = true; ///< it was issued for this host

    friend bool operator==(const SiteCertificate &, const SiteCertificate &) = default;
};

/// Where the site of a name stands, as asked from here. A remark, never a gate: a list of networks
/// tells who announces an address, not where a machine is.
struct HostingAnswer
{
    enum Kind {
        NotAsked,
        Asking,
        Addresses, ///< the DNS gave some
        NoAddress,
        NotAskable, ///< this computer could not ask, or had no answer in time
    };
    Kind kind = NotAsked;
    QStringList addresses = {}; ///< of the name and of www. below it, each once
    QDateTime at = {}; ///< UTC
    QList<SiteCertificate> certificates = {}; ///< of those of the two hosts that have an address

    friend bool operator==(const HostingAnswer &, const HostingAnswer &) = default;
};

/// H-h and H4 for an address outside Kazakhstan, H6 for a host without a certificate, W1 for an old
/// list; nothing when all is well.
Problems problems(const HostingAnswer &answer);
/// H-h, which sentence() puts into words: an address lies outside Kazakhstan.
std::optional<Problem> abroad(const HostingAnswer &answer);
/// "All 2 addresses are in Kazakhstan by the list of 25 June 2026."
QString sentence(const HostingAnswer &answer);
/// "www.primer.kz: certificate of Example CA, valid until 3 May 2027." now: when it was asked.
QString sentence(const SiteCertificate &certificate, const QDateTime &now);

} // namespace kz
