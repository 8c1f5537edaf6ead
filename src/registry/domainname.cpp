#include "registry/domainname.h"

#include "registry/ace.h"
#include "registry/zones.h"

namespace kz {

namespace {

bool allHostLabels(QStringView name)
{
    for (const QStringView label : name.tokenize(u'.')) {
        if (!isHostLabel(label))
            return false;
    }
    return true;
}

} // namespace

DomainName DomainName::fromUser(const QString &typed)
{
    DomainName result;
    result.m_typed = typed;
    const QString name = bareName(typed).toLower();
    if (isPlainAscii(name)) {
        result.m_unicode = name;
        if (!name.isEmpty() && allHostLabels(name))
            result.m_ace = name;
        return result;
    }
    result.m_ace = toAce(name);
    result.m_unicode = result.m_ace.isEmpty() ? name : fromAce(result.m_ace);
    return result;
}

DomainName DomainName::fromRegistrar(const QString &name)
{
    DomainName result;
    result.m_typed = name;
    const QString lower = name.toLower();
    result.m_unicode = lower;
    if (isPlainAscii(lower)) {
        result.m_ace = lower; // such as w-.kz, which Qt would refuse but the zone holds
        return result;
    }
    result.m_ace = toAce(lower);
    if (!result.m_ace.isEmpty())
        result.m_unicode = fromAce(result.m_ace);
    return result;
}

QString DomainName::zone() const
{
    const QStringView name = m_ace.isEmpty() ? m_unicode : m_ace;
    const Zone found = zoneOf(name);
    return found.open ? QString(found.suffix) : QString();
}

QString DomainName::label() const
{
    const QString suffix = zone();
    if (suffix.isEmpty())
        return m_unicode;
    const qsizetype labels = suffix.count(u'.') + 1;
    qsizetype end = m_unicode.size();
    for (qsizetype i = 0; i < labels && end > 0; ++i)
        end = m_unicode.lastIndexOf(u'.', end - 1 - m_unicode.size());
    return end > 0 ? m_unicode.left(end) : QString();
}

bool DomainName::contains(const QString &aceHost) const
{
    if (m_ace.isEmpty())
        return false;
    const QString host = aceHost.toLower();
    return host == m_ace || host.endsWith(u'.' + m_ace);
}

} // namespace kz
