#include "app/profile.h"

#include "ledger/run.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFileInfo>

namespace kz {

namespace {

const QString profilesGroup = u"profiles/"_qs;

QString keyOf(const QString &name)
{
    // A name may hold any letter; a settings key may not.
    return QString::fromLatin1(name.toUtf8().toHex());
}

/// Says which system it is of, and tells what it is made from from all else.
QString fileName(SystemKind system, const QString &from)
{
    const QByteArray hash =
        QCryptographicHash::hash(from.toUtf8(), QCryptographicHash::Sha256).toHex();
    return systemWord(system).remove(u'&').toLower() + u'-' + QString::fromLatin1(hash.left(16));
}

} // namespace

QString Profile::keyName() const
{
    return systemWord(endpoint.system) + u'/' + endpoint.url.host() + u'/' + account + u':' + user;
}

QString Profile::folder(const QString &root) const
{
    const QString typed = root + u'/' + fileName(endpoint.system, keyName());
    const QString plain = root + u'/' + fileName(endpoint.system, keyName().toLower());
    if (typed == plain || !QFileInfo(typed).isDir())
        return plain;
    // Of a program that made another one for each spelling.
    const bool moved =
        !QFileInfo::exists(plain) && !Run::isAnyAlive(typed) && QDir().rename(typed, plain);
    return moved ? plain : typed;
}

QString Profile::paceFile(const QString &root) const
{
    const QString all = endpoint.url.host() + u'/' + account.toLower();
    return root + u"/pace-"_qs + fileName(endpoint.system, all) + u".sqlite"_qs;
}

QList<Profile> Profile::readAll(const QSettings &store)
{
    QList<Profile> profiles;
    const QStringList keys = store.value(profilesGroup + u"list"_qs).toStringList();
    for (const QString &key : keys) {
        const QString base = profilesGroup + key + u'/';
        Profile profile{
            .name = store.value(base + u"name"_qs).toString(),
            .endpoint = {static_cast<SystemKind>(store.value(base + u"system"_qs).toInt()),
                         store.value(base + u"url"_qs).toUrl()},
            .account = store.value(base + u"account"_qs).toString(),
            .user = store.value(base + u"user"_qs).toString(),
            .keepPassword = store.value(base + u"keepPassword"_qs).toBool(),
            .readOnly = store.value(base + u"readOnly"_qs).toBool()};
        if (!profile.name.isEmpty() && !profile.endpoint.fault())
            profiles.append(profile);
    }
    return profiles;
}

void Profile::write(QSettings &store) const
{
    const QString key = keyOf(name);
    QStringList keys = store.value(profilesGroup + u"list"_qs).toStringList();
    if (!keys.contains(key))
        keys.append(key);
    store.setValue(profilesGroup + u"list"_qs, keys);
    const QString base = profilesGroup + key + u'/';
    store.setValue(base + u"name"_qs, name);
    store.setValue(base + u"system"_qs, static_cast<int>(endpoint.system));
    store.setValue(base + u"url"_qs, endpoint.url);
    store.setValue(base + u"account"_qs, account);
    store.setValue(base + u"user"_qs, user);
    store.setValue(base + u"keepPassword"_qs, keepPassword);
    store.setValue(base + u"readOnly"_qs, readOnly);
}

SystemKind systemOf(const QUrl &url)
{
    if (url.scheme() == u"http") // loopback only, see Endpoint::fault()
        return SystemKind::Sandbox;
    return url.host() == Endpoint::ote().url.host() ? SystemKind::Ote : SystemKind::Live;
}

} // namespace kz
