#include "registry/ace.h"

#include <QUrl>

#include <algorithm>

namespace kz {

namespace {

bool isHostCharacter(QChar c)
{
    return (c >= u'a' && c <= u'z') || (c >= u'0' && c <= u'9') || c == u'-';
}

} // namespace

QString toAce(const QString &name)
{
    return QString::fromLatin1(QUrl::toAce(name)).toLower();
}

QString fromAce(const QString &ace)
{
    // Neither kz nor xn--80ao21a is in Qt's list of trusted zones: without the flag ACE stays ACE.
    return QUrl::fromAce(ace.toLatin1(), QUrl::IgnoreIDNWhitelist);
}

bool isPlainAscii(QStringView name)
{
    return !name.contains(QLatin1StringView("xn--"))
        && std::all_of(name.begin(), name.end(),
                       [](QChar c) { return isHostCharacter(c) || c == u'.'; });
}

bool isHostLabel(QStringView label)
{
    return !label.isEmpty() && label.size() <= 63 && !label.startsWith(u'-')
        && !label.endsWith(u'-') && std::all_of(label.begin(), label.end(), isHostCharacter);
}

} // namespace kz
