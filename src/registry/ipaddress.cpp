#include "registry/ipaddress.h"

#include <QCoreApplication>
#include <QList>

#include <algorithm>

namespace kz {

namespace {

using Use = IpAddress::Use;

/// Four decimal numbers, none with a leading zero (some programs read those as octal).
bool parseV4(QStringView text, quint8 *out)
{
    const QList<QStringView> parts = text.split(u'.');
    if (parts.size() != 4)
        return false;
    for (const QStringView part : parts) {
        if (part.isEmpty() || part.size() > 3 || (part.size() > 1 && part[0] == u'0'))
            return false;
        int value = 0;
        for (const QChar c : part) {
            if (c < u'0' || c > u'9')
                return false;
            value = value * 10 + (c.unicode() - u'0');
        }
        if (value > 255)
            return false;
        *out++ = static_cast<quint8>(value);
    }
    return true;
}

int hexDigit(QChar c)
{
    if (c >= u'0' && c <= u'9')
        return c.unicode() - u'0';
    if (c >= u'a' && c <= u'f')
        return c.unicode() - u'a' + 10;
    if (c >= u'A' && c <= u'F')
        return c.unicode() - u'A' + 10;
    return -1;
}

/// Groups on one side of "::" as bytes; nothing when one is wrong. An IPv4 tail only at the end.
std::optional<QList<quint8>> groups(QStringView text, bool tailAllowed)
{
    QList<quint8> bytes;
    if (text.isEmpty())
        return bytes;
    const QList<QStringView> parts = text.split(u':');
    for (qsizetype i = 0; i < parts.size(); ++i) {
        const QStringView part = parts[i];
        if (part.contains(u'.')) {
            std::array<quint8, 4> tail{};
            if (!tailAllowed || i + 1 != parts.size() || !parseV4(part, tail.data()))
                return {};
            bytes.append(QList<quint8>(tail.begin(), tail.end()));
            continue;
        }
        if (part.isEmpty() || part.size() > 4)
            return {};
        int value = 0;
        for (const QChar c : part) {
            const int digit = hexDigit(c);
            if (digit < 0)
                return {};
            value = value * 16 + digit;
        }
        bytes << static_cast<quint8>(value >> 8) << static_cast<quint8>(value & 0xff);
    }
    return bytes;
}

bool parseV6(QStringView text, std::array<quint8, 16> &out)
{
    const qsizetype gap = text.indexOf(u"::");
    if (gap < 0) {
        const auto all = groups(text, true);
        if (!all || all->size() != 16)
            return false;
        std::copy(all->begin(), all->end(), out.begin());
        return true;
    }
    const auto head = groups(text.left(gap), false);
    const auto tail = groups(text.mid(gap + 2), true);
    // "::" stands for at least one group.
    if (!head || !tail || head->size() + tail->size() > 14)
        return false;
    std::copy(head->begin(), head->end(), out.begin());
    std::copy(tail->begin(), tail->end(), out.end() - tail->size());
    return true;
}

struct Block
{
    std::array<quint8, 16> start;
    int bits;
    Use use;
};

// RFC 6890 section 2.2.2 with RFC 5737, RFC 6598, RFC 7526, RFC 5771.
constexpr std::array v4Blocks = {
    Block{{0}, 8, Use::ThisNetwork},
    Block{{10}, 8, Use::Private},
    Block{{100, 64}, 10, Use::Shared},
    Block{{127}, 8, Use::Loopback},
    Block{{169, 254}, 16, Use::LinkLocal},
    Block{{172, 16}, 12, Use::Private},
    Block{{192, 0, 0}, 24, Use::Reserved},
    Block{{192, 0, 2}, 24, Use::Documentation},
    Block{{192, 88, 99}, 24, Use::Reserved},
    Block{{192, 168}, 16, Use::Private},
    Block{{198, 18}, 15, Use::Reserved},
    Block{{198, 51, 100}, 24, Use::Documentation},
    Block{{203, 0, 113}, 24, Use::Documentation},
    Block{{224}, 4, Use::Multicast},
    Block{{240}, 4, Use::Reserved},
};

// RFC 6890 section 2.2.3 with RFC 9637, RFC 3879; only 2000::/3 is given out (RFC 4291).
constexpr std::array v6Blocks = {
    Block{{0}, 128, Use::Unspecified},
    Block{{0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1}, 128, Use::Loopback},
    Block{{0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0xff, 0xff}, 96, Use::Mapped},
    Block{{0x20, 0x01, 0x0d, 0xb8}, 32, Use::Documentation},
    Block{{0x3f, 0xff, 0x00}, 20, Use::Documentation},
    Block{{0x20, 0x01, 0x00}, 23, Use::Reserved},
    Block{{0x20, 0x02}, 16, Use::Reserved},
    Block{{0xfc}, 7, Use::UniqueLocal},
    Block{{0xfe, 0x80}, 10, Use::LinkLocal},
    Block{{0xff}, 8, Use::Multicast},
    Block{{0x20}, 3, Use::Public},
    Block{{0}, 0, Use::Reserved},
};

bool inBlock(const std::array<quint8, 16> &address, const Block &block)
{
    const std::size_t whole = static_cast<std::size_t>(block.bits) / 8;
    if (!std::equal(address.begin(), address.begin() + whole, block.start.begin()))
        return false;
    const int rest = block.bits % 8;
    if (rest == 0)
        return true;
    const int mask = 0xff00 >> rest;
    return (address[whole] & mask) == (block.start[whole] & mask);
}

template <std::size_t N>
Use useIn(const std::array<Block, N> &blocks, const std::array<quint8, 16> &address)
{
    for (const Block &block : blocks) {
        if (inBlock(address, block))
            return block.use;
    }
    return Use::Public;
}

} // namespace

std::optional<IpAddress> IpAddress::parse(QStringView text)
{
    IpAddress result;
    result.isV4 = !text.contains(u':');
    const bool read =
        result.isV4 ? parseV4(text, result.bytes.data()) : parseV6(text, result.bytes);
    if (!read)
        return {};
    return result;
}

IpAddress::Use IpAddress::use() const
{
    return isV4 ? useIn(v4Blocks, bytes) : useIn(v6Blocks, bytes);
}

QString IpAddress::spelled() const
{
    QStringList parts;
    if (isV4) {
        for (std::size_t i = 0; i < 4; ++i)
            parts.append(QString::number(bytes[i]));
        return parts.join(u'.');
    }
    std::array<int, 8> group{};
    for (std::size_t i = 0; i < group.size(); ++i)
        group[i] = bytes[2 * i] << 8 | bytes[2 * i + 1];
    // "::" stands for the longest run of zeros, the first of equal ones, never for a single group.
    std::size_t gap = 0;
    std::size_t length = 1;
    for (std::size_t i = 0; i < group.size(); ++i) {
        std::size_t end = i;
        while (end < group.size() && group[end] == 0)
            ++end;
        if (end - i > length) {
            gap = i;
            length = end - i;
        }
    }
    const auto hex = [&group](std::size_t from, std::size_t to) {
        QStringList text;
        for (std::size_t i = from; i < to; ++i)
            text.append(QString::number(group[i], 16));
        return text.join(u':');
    };
    if (length < 2)
        return hex(0, group.size());
    return hex(0, gap) + QStringLiteral("::") + hex(gap + length, group.size());
}

QString text(IpAddress::Use use)
{
    const char *source = nullptr;
    switch (use) {
    case Use::Public:
        source = QT_TRANSLATE_NOOP("kz::IpAddress", "public");
        break;
    case Use::ThisNetwork:
        source = QT_TRANSLATE_NOOP("kz::IpAddress", "begins with 0");
        break;
    case Use::Private:
        source = QT_TRANSLATE_NOOP("kz::IpAddress", "private network");
        break;
    case Use::Shared:
        source = QT_TRANSLATE_NOOP("kz::IpAddress", "shared inside a provider");
        break;
    case Use::Loopback:
        source = QT_TRANSLATE_NOOP("kz::IpAddress", "the machine itself");
        break;
    case Use::LinkLocal:
        source = QT_TRANSLATE_NOOP("kz::IpAddress", "local link only");
        break;
    case Use::Multicast:
        source = QT_TRANSLATE_NOOP("kz::IpAddress", "multicast");
        break;
    case Use::Documentation:
        source = QT_TRANSLATE_NOOP("kz::IpAddress", "for examples only");
        break;
    case Use::Reserved:
        source = QT_TRANSLATE_NOOP("kz::IpAddress", "reserved");
        break;
    case Use::Unspecified:
        source = QT_TRANSLATE_NOOP("kz::IpAddress", "no address at all");
        break;
    case Use::UniqueLocal:
        source = QT_TRANSLATE_NOOP("kz::IpAddress", "private network");
        break;
    case Use::Mapped:
        source = QT_TRANSLATE_NOOP("kz::IpAddress", "IPv4 written as IPv6");
        break;
    }
    return QCoreApplication::translate("kz::IpAddress", source);
}

} // namespace kz
