#include "app/profile.h"

#include <QTemporaryDir>
#include <QTest>

using namespace kz;
using namespace Qt::StringLiterals;

class TestProfile : public QObject
{
    Q_OBJECT

private:
    static Profile profile(const Endpoint &endpoint, const QString &user = u"desk1"_s)
    {
        return {.name = u"Степь & Co/1"_s,
                .endpoint = endpoint,
                .account = u"steppe-names"_s,
                .user = user};
    }

private Q_SLOTS:
    void comesBackAsItWasKept()
    {
        QTemporaryDir folder;
        const QString file = folder.filePath(u"settings.ini"_s);
        Profile kept = profile(Endpoint::ote());
        kept.keepPassword = true;
        Profile second = profile(Endpoint::live());
        second.name = u"Live"_s;
        {
            QSettings store(file, QSettings::IniFormat);
            kept.write(store);
            second.write(store);
            kept.readOnly = true;
            kept.write(store); // replaces the one of this name
        }
        const QSettings store(file, QSettings::IniFormat);
        QCOMPARE(Profile::readAll(store), (QList<Profile>{kept, second}));
    }

    void leavesOutAnAddressThatMayNotBeUsed()
    {
        QTemporaryDir folder;
        QSettings store(folder.filePath(u"settings.ini"_s), QSettings::IniFormat);
        profile({SystemKind::Live, QUrl(u"http://registrar.example/api/call.cgi"_s)}).write(store);
        QVERIFY(Profile::readAll(store).isEmpty());
    }

    void neverSharesDataOrPassword()
    {
        const QList<Profile> profiles{profile(Endpoint::ote()), profile(Endpoint::live()),
                                      profile(Endpoint::ote(), u"desk2"_s),
                                      profile(Endpoint::ote(), {})};
        QSet<QString> folders;
        QSet<QString> keys;
        for (const Profile &one : profiles) {
            folders.insert(one.folder(u"/data"_s));
            keys.insert(one.keyName());
        }
        QCOMPARE(folders.size(), profiles.size());
        QCOMPARE(keys.size(), profiles.size());
        // The sandbox listens somewhere else at each start and is the same all the same.
        QCOMPARE(profile(Endpoint::sandbox(QUrl(u"http://127.0.0.1:1/api/call.cgi"_s)))
                     .folder(u"/data"_s),
                 profile(Endpoint::sandbox(QUrl(u"http://127.0.0.1:2/api/call.cgi"_s)))
                     .folder(u"/data"_s));
    }

    void takesAnUnknownAddressForLive()
    {
        QCOMPARE(systemOf(Endpoint::ote().url), SystemKind::Ote);
        QCOMPARE(systemOf(Endpoint::live().url), SystemKind::Live);
        QCOMPARE(systemOf(QUrl(u"http://127.0.0.1:9/api/call.cgi"_s)), SystemKind::Sandbox);
        QCOMPARE(systemOf(QUrl(u"https://proxy.example/api/call.cgi"_s)), SystemKind::Live);
    }
};

QTEST_GUILESS_MAIN(TestProfile)
#include "tst_profile.moc"
