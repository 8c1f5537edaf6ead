#include "registry/zones.h"

#include <algorithm>
#include <array>
#include <iterator>

namespace kz {

namespace {

struct Entry
{
    QLatin1StringView ace;
    QStringView unicode;
    bool open;
    bool reserved;
};

// Public Suffix List, sections kz and қаз; open ones as in the CentralNic zone table 2022-07.
// Longest first. The groups under қаз: state, education, company, community, fund, media.
constexpr std::array zones = {
    Entry{QLatin1StringView("xn--e1anb.xn--80ao21a"), u"мем.қаз", false, true},
    Entry{QLatin1StringView("xn--90au4f.xn--80ao21a"), u"біл.қаз", false, true},
    Entry{QLatin1StringView("xn--j1aef.xn--80ao21a"), u"ком.қаз", false, true},
    Entry{QLatin1StringView("xn--80a2bwq.xn--80ao21a"), u"қау.қаз", false, true},
    Entry{QLatin1StringView("xn--n1ae5y.xn--80ao21a"), u"қор.қаз", false, true},
    Entry{QLatin1StringView("xn--80abz.xn--80ao21a"), u"бай.қаз", false, true},
    Entry{QLatin1StringView("com.kz"), u"com.kz", true, false},
    Entry{QLatin1StringView("net.kz"), u"net.kz", true, false},
    Entry{QLatin1StringView("org.kz"), u"org.kz", true, false},
    Entry{QLatin1StringView("edu.kz"), u"edu.kz", false, false},
    Entry{QLatin1StringView("gov.kz"), u"gov.kz", false, false},
    Entry{QLatin1StringView("mil.kz"), u"mil.kz", false, false},
    Entry{QLatin1StringView("xn--80ao21a"), u"қаз", true, false},
    Entry{QLatin1StringView("kz"), u"kz", true, false},
};

template <class Suffix>
bool endsOnLabel(QStringView name, Suffix suffix)
{
    return name.endsWith(suffix)
        && (name.size() == suffix.size() || name[name.size() - suffix.size() - 1] == u'.');
}

} // namespace

Zone zoneOf(QStringView name)
{
    for (const Entry &entry : zones) {
        if (endsOnLabel(name, entry.ace) || endsOnLabel(name, entry.unicode))
            return {entry.ace, entry.open, entry.reserved};
    }
    return {};
}

QStringList openZones()
{
    QStringList open;
    for (const Entry &entry : zones) {
        if (entry.open)
            open.append(QString(entry.ace));
    }
    open.prepend(open.takeLast()); // most names are right under kz
    return open;
}

QString bareName(const QString &typed)
{
    QString name = typed.trimmed();
    const qsizetype scheme = name.indexOf(QLatin1StringView("://"));
    if (scheme >= 0)
        name.remove(0, scheme + 3);
    // Before a dot a slash is a wrong character, not the beginning of a path.
    const qsizetype dot = name.indexOf(u'.');
    const auto startsPath = [](QChar c) { return c == u'/' || c == u'?' || c == u'#'; };
    const auto path = std::find_if(name.begin(), name.end(), startsPath);
    if (path != name.end() && dot >= 0 && std::distance(name.begin(), path) > dot)
        name.truncate(std::distance(name.begin(), path));
    if (name.endsWith(u'.'))
        name.chop(1);
    return name.trimmed();
}

} // namespace kz
