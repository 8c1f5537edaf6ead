#pragma once

#include "registry/ipaddress.h"

#include <QDate>
#include <QList>

namespace kz {

/// Address ranges registered and announced in Kazakhstan: an extract of the IPFire Location
/// database. What it cannot tell is where a machine really stands.
class KzNetworks
{
public:
    struct Range
    {
        IpAddress first;
        IpAddress last; ///< included
    };

    /// Lines "first-last"; a comment "# Generated: 2026-06-25" dates the data; wrong lines are
    /// left out.
    static KzNetworks fromText(const QByteArray &text);

    bool contains(const IpAddress &address) const;
    QDate date() const { return m_date; }
    const QList<Range> &ranges() const { return m_ranges; }

private:
    QList<Range> m_ranges; ///< sorted, not overlapping
    QDate m_date;
};

/// The list that is built in, read at its first use.
const KzNetworks &kzNetworks();

/// The delivery network (CDN) that an address belongs to; empty for others.
QString deliveryNetwork(const IpAddress &address);

} // namespace kz
