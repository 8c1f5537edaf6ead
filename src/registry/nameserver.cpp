#include "registry/nameserver.h"

#include "registry/ace.h"
#include "registry/anytext.h"
#include "registry/ipaddress.h"
#include "registry/zones.h"

#include <QCoreApplication>
#include <QSet>

#include <algorithm>

namespace kz {

namespace {

constexpr qsizetype maxHostLength = 253;

/// Host and addresses, with blanks, commas or semicolons between.
QStringList words(const QString &typed)
{
    QString text = typed;
    text.replace(u',', u' ').replace(u';', u' ');
    return text.simplified().split(u' ', Qt::SkipEmptyParts);
}

bool isHostName(const QString &host)
{
    const QStringList labels = host.split(u'.');
    const auto isDigits = [](const QString &label) {
        return std::all_of(label.begin(), label.end(), [](QChar c) { return c.isDigit(); });
    };
    return labels.size() >= 2 && host.size() <= maxHostLength && !isDigits(labels.last())
        && std::all_of(labels.begin(), labels.end(),
                       [](const QString &label) { return isHostLabel(label); });
}

bool isBlank(const NameServer &server)
{
    return server.host.isEmpty() && server.typed.trimmed().isEmpty();
}

/// The network of an address: /24 for IPv4, /64 for IPv6.
QString networkOf(const IpAddress &address)
{
    const std::size_t size = address.isV4 ? 3 : 8;
    const QByteArray prefix(reinterpret_cast<const char *>(address.bytes.data()),
                            static_cast<qsizetype>(size));
    return QString::fromLatin1(prefix.toHex());
}

/// D12: every server has an address here, and all are in one network.
bool inOneNetwork(const QList<NameServer> &servers)
{
    QSet<QString> v4;
    QSet<QString> v6;
    qsizetype hosts = 0;
    for (const NameServer &server : servers) {
        if (isBlank(server))
            continue;
        ++hosts;
        if (server.addresses.isEmpty())
            return false;
        for (const QString &typed : server.addresses) {
            const auto address = IpAddress::parse(typed);
            if (!address)
                return false;
            (address->isV4 ? v4 : v6).insert(networkOf(*address));
        }
    }
    return hosts >= minNameServers && v4.size() <= 1 && v6.size() <= 1;
}

QString notAnAddress()
{
    return QCoreApplication::translate("kz::NameServer", "no address: four numbers are needed");
}

QString noAnswer(bool resolves)
{
    return resolves ? QCoreApplication::translate("kz::NameServer", "it does not know the name")
                    : QCoreApplication::translate("kz::NameServer", "it has no address");
}

/// D6 to D10 and D15: addresses belong to hosts inside the name, and to them only.
Problems judgeGlue(const NameServer &server, const DomainName &domain, bool registered,
                   const QString &field)
{
    if (!domain.contains(server.host)) {
        if (server.addresses.isEmpty())
            return {};
        return {{field, Rule::D10AddressIgnored, server.host}};
    }
    if (server.addresses.isEmpty()) {
        const bool itself = server.host == domain.ace();
        return {{field, itself ? Rule::D15NameItself : Rule::D6NeedsAddress, server.host,
                 domain.unicode()}};
    }
    Problems problems = judgeAddresses(server.addresses, field);
    if (!registered)
        problems.append({field, Rule::D7AddressOnNewName, server.host, domain.unicode()});
    return problems;
}

} // namespace

NameServer NameServer::fromUser(const QString &typed)
{
    NameServer result;
    result.typed = typed;
    QStringList parts = words(typed);
    if (parts.isEmpty())
        return result;
    QString host = parts.takeFirst().toLower();
    if (host.size() > 1 && host.endsWith(u'.'))
        host.chop(1);
    const QString ace = isPlainAscii(host) ? host : toAce(host);
    result.host = ace.isEmpty() ? host : ace;
    result.addresses = parts;
    return result;
}

Problems judgeHost(const NameServer &server, const QString &field)
{
    Problems problems = judgeText(server.typed.trimmed(), field);
    if (!isHostName(server.host))
        return problems += {{field, Rule::D3HostName, server.host}};
    const QString typedHost = words(server.typed).value(0, server.host);
    if (typedHost != server.host)
        problems.append({field, Rule::D4Normalized, typedHost, server.host});
    if (server.host == zoneOf(server.host).suffix)
        problems.append({field, Rule::D15bPublicSuffix, server.host});
    return problems;
}

Problems judgeAddresses(const QStringList &addresses, const QString &field)
{
    Problems problems;
    for (const QString &typed : addresses) {
        const auto address = IpAddress::parse(typed);
        if (!address)
            problems.append({field, Rule::D9AddressNotPublic, typed, notAnAddress()});
        else if (address->use() != IpAddress::Use::Public)
            problems.append({field, Rule::D9AddressNotPublic, typed, text(address->use())});
    }
    return problems;
}

Problems judge(const QList<NameServer> &servers, const DomainName &domain, bool registered,
               QLatin1StringView fieldPrefix)
{
    const auto fieldOf = [&](qsizetype index) {
        return QString(fieldPrefix) + QString::number(index);
    };
    Problems problems;
    QStringList seen;
    qsizetype firstBlank = servers.size();
    for (qsizetype i = 0; i < servers.size(); ++i) {
        const NameServer &server = servers[i];
        const QString field = fieldOf(i);
        if (isBlank(server)) {
            firstBlank = std::min(firstBlank, i);
            continue;
        }
        problems += judgeHost(server, field);
        if (isHostName(server.host))
            problems += judgeGlue(server, domain, registered, field);
        if (seen.contains(server.host))
            problems.append({field, Rule::D5Duplicate, server.host});
        seen.append(server.host);
    }
    const QString count = QString::number(seen.size());
    const QString all = seen.join(u' ');
    if (seen.size() < minNameServers)
        problems.append({fieldOf(firstBlank), Rule::D1TooFew, all, count});
    if (seen.size() > maxNameServers)
        problems.append({fieldOf(maxNameServers), Rule::D2TooMany, all, count});
    if (inOneNetwork(servers)) {
        const QString addresses = servers.first().addresses.join(u' ');
        problems.append({fieldOf(0), Rule::D12OneNetwork, all, addresses});
    }
    return problems;
}

Problems facts(const QList<NameServer> &servers, const DomainName &domain,
               QLatin1StringView fieldPrefix)
{
    Problems problems;
    for (qsizetype i = 0; i < servers.size(); ++i) {
        const NameServer &server = servers[i];
        const auto add = [&](Rule rule, const QString &detail) {
            problems.append({fieldPrefix + QString::number(i), rule, server.host, detail});
        };
        if (isBlank(server))
            continue;
        const bool inside = domain.contains(server.host);
        if (words(server.typed).size() > 1)
            add(Rule::D16HostAndAddress, server.addresses.join(u' '));
        if (inside && !server.addresses.isEmpty() && judgeAddresses(server.addresses, {}).isEmpty())
            add(Rule::D8AddressHere, server.addresses.join(u' '));
        if (!inside && !domain.ace().isEmpty() && server.host.endsWith(domain.ace()))
            add(Rule::D11LookAlike, domain.unicode());
        if (isHostName(server.host) && zoneOf(server.host).suffix.isEmpty()) {
            add(Rule::D14Abroad, {});
            add(Rule::HeServersAbroad, {});
        }
    }
    return problems;
}

Problems judgeAnswer(const QString &host, bool resolves, bool answersForName, const QString &field)
{
    if (resolves && answersForName)
        return {};
    return {{field, Rule::D13NoAnswer, host, noAnswer(resolves)}};
}

Problems judgeDnssec(bool wanted, const QString &field)
{
    if (!wanted)
        return {};
    return {{field, Rule::D17Dnssec, {}}};
}

} // namespace kz
