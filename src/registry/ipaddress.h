#pragma once

#include <QString>
#include <QStringView>

#include <array>
#include <optional>

namespace kz {

/// An IPv4 or IPv6 address, read strictly: four decimal numbers, or RFC 4291 text without a zone.
struct IpAddress
{
    /// What an address may be used for. RFC 6890
    enum class Use {
        Public,
        ThisNetwork,
        Private,
        Shared,
        Loopback,
        LinkLocal,
        Multicast,
        Documentation,
        Reserved,
        Unspecified,
        UniqueLocal,
        Mapped,
    };

    bool isV4 = false;
    std::array<quint8, 16> bytes{}; ///< the first four for IPv4

    static std::optional<IpAddress> parse(QStringView text);
    Use use() const;
    /// The one spelling in which addresses are shown and sent. RFC 5952 section 4
    QString spelled() const;

    friend auto operator<=>(const IpAddress &, const IpAddress &) = default;
};

/// "private network", in the language of the program.
QString text(IpAddress::Use use);

} // namespace kz
