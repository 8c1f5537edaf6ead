#include "registry/kznetworks.h"

#include <QFile>

#include <algorithm>
#include <array>

// In a static library the resource must be named, or the linker leaves it out.
static void initResource()
{
    Q_INIT_RESOURCE(registry);
}

namespace kz {

namespace {

struct Delivery
{
    QLatin1StringView network;
    QLatin1StringView first;
    QLatin1StringView last;
};

// Ranges as the networks publish them: cloudflare.com/ips, api.fastly.com/public-ip-list.
constexpr std::array deliveries = {
    Delivery{QLatin1StringView("Cloudflare"), QLatin1StringView("104.16.0.0"),
             QLatin1StringView("104.27.255.255")},
    Delivery{QLatin1StringView("Cloudflare"), QLatin1StringView("108.162.192.0"),
             QLatin1StringView("108.162.255.255")},
    Delivery{QLatin1StringView("Cloudflare"), QLatin1StringView("141.101.64.0"),
             QLatin1StringView("141.101.127.255")},
    Delivery{QLatin1StringView("Cloudflare"), QLatin1StringView("162.158.0.0"),
             QLatin1StringView("162.159.255.255")},
    Delivery{QLatin1StringView("Cloudflare"), QLatin1StringView("172.64.0.0"),
             QLatin1StringView("172.71.255.255")},
    Delivery{QLatin1StringView("Cloudflare"), QLatin1StringView("188.114.96.0"),
             QLatin1StringView("188.114.111.255")},
    Delivery{QLatin1StringView("Cloudflare"), QLatin1StringView("2606:4700::"),
             QLatin1StringView("2606:4700:ffff:ffff:ffff:ffff:ffff:ffff")},
    Delivery{QLatin1StringView("Cloudflare"), QLatin1StringView("2a06:98c0::"),
             QLatin1StringView("2a06:98c7:ffff:ffff:ffff:ffff:ffff:ffff")},
    Delivery{QLatin1StringView("Fastly"), QLatin1StringView("151.101.0.0"),
             QLatin1StringView("151.101.255.255")},
    Delivery{QLatin1StringView("Fastly"), QLatin1StringView("199.232.0.0"),
             QLatin1StringView("199.232.255.255")},
    Delivery{QLatin1StringView("Fastly"), QLatin1StringView("2a04:4e40::"),
             QLatin1StringView("2a04:4e43:ffff:ffff:ffff:ffff:ffff:ffff")},
};

bool inRange(const IpAddress &address, const KzNetworks::Range &range)
{
    return range.first <= address && address <= range.last;
}

} // namespace

KzNetworks KzNetworks::fromText(const QByteArray &text)
{
    KzNetworks result;
    const QByteArray dateMark("# Generated: ");
    for (const QByteArray &line : text.split('\n')) {
        if (line.startsWith(dateMark)) {
            result.m_date =
                QDate::fromString(QString::fromLatin1(line.mid(dateMark.size(), 10)), Qt::ISODate);
            continue;
        }
        const qsizetype dash = line.indexOf('-');
        if (line.startsWith('#') || dash < 0)
            continue;
        const auto first = IpAddress::parse(QString::fromLatin1(line.left(dash)));
        const auto last = IpAddress::parse(QString::fromLatin1(line.mid(dash + 1).trimmed()));
        if (first && last && first->isV4 == last->isV4 && *first <= *last)
            result.m_ranges.append({*first, *last});
    }
    std::sort(result.m_ranges.begin(), result.m_ranges.end(),
              [](const Range &a, const Range &b) { return a.first < b.first; });
    return result;
}

bool KzNetworks::contains(const IpAddress &address) const
{
    auto after = std::upper_bound(
        m_ranges.begin(), m_ranges.end(), address,
        [](const IpAddress &value, const Range &range) { return value < range.first; });
    return after != m_ranges.begin() && inRange(address, *std::prev(after));
}

const KzNetworks &kzNetworks()
{
    static const KzNetworks networks = [] {
        initResource();
        QFile file(QStringLiteral(":/registry/kz-networks.txt"));
        return file.open(QIODevice::ReadOnly) ? KzNetworks::fromText(file.readAll()) : KzNetworks();
    }();
    return networks;
}

QString deliveryNetwork(const IpAddress &address)
{
    for (const Delivery &delivery : deliveries) {
        const auto first = IpAddress::parse(QString(delivery.first));
        const auto last = IpAddress::parse(QString(delivery.last));
        if (first && last && inRange(address, {*first, *last}))
            return delivery.network;
    }
    return {};
}

} // namespace kz
