#include "registry/hostobject.h"

#include "registry/ipaddress.h"
#include "registry/nameserver.h"
#include "registry/zones.h"

#include <QRegularExpression>

#include <algorithm>

namespace kz {

namespace {

/// What two spellings of one address have in common; what is no address has only itself.
QString keyOf(const QString &address)
{
    const auto parsed = IpAddress::parse(address.trimmed());
    return parsed ? parsed->spelled() : address.trimmed();
}

} // namespace

DomainName parentOf(const QString &aceHost)
{
    const QStringList labels = aceHost.toLower().split(u'.', Qt::SkipEmptyParts);
    const QLatin1StringView suffix = zoneOf(aceHost).suffix;
    const qsizetype wanted =
        suffix.isEmpty() ? 2 : std::count(suffix.begin(), suffix.end(), '.') + 2;
    const qsizetype from = std::max<qsizetype>(0, labels.size() - wanted);
    return DomainName::fromRegistrar(labels.sliced(from).join(u'.'));
}

QStringList splitAddresses(const QString &typed)
{
    static const QRegularExpression gaps(QStringLiteral("[\\s,;]+"));
    return typed.split(gaps, Qt::SkipEmptyParts);
}

QStringList tidyAddresses(const QStringList &addresses)
{
    QStringList result;
    for (const QString &address : addresses) {
        const QString tidy = keyOf(address);
        if (!tidy.isEmpty() && !result.contains(tidy))
            result.append(tidy);
    }
    return result;
}

QStringList addressesNotIn(const QStringList &some, const QStringList &others)
{
    const QStringList known = tidyAddresses(others);
    QStringList result;
    for (const QString &address : some) {
        if (!known.contains(keyOf(address)))
            result.append(address);
    }
    return result;
}

Problems judgeGlueOf(const QString &aceHost, const QStringList &addresses, const QString &field)
{
    if (addresses.isEmpty())
        return {{field, Rule::D6NeedsAddress, aceHost, parentOf(aceHost).unicode()}};
    Problems problems = judgeAddresses(addresses, field);
    QStringList seen;
    for (const QString &address : addresses) {
        const QString key = keyOf(address);
        if (seen.contains(key))
            problems.append({field, Rule::D5Duplicate, address});
        seen.append(key);
    }
    return problems;
}

Problems judgeParent(const QString &aceHost, bool parentHeld, const QString &field)
{
    if (parentHeld)
        return {};
    return {{field, Rule::D18ParentElsewhere, aceHost}};
}

Problems judgeStillUsed(const QString &aceHost, qsizetype names, const QString &field)
{
    if (names == 0)
        return {};
    return {{field, Rule::D19StillUsed, aceHost, QString::number(names)}};
}

} // namespace kz
