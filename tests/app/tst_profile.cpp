#include "app/profile.h"
#include "ledger/run.h"

#include <QCryptographicHash>
#include <QDir>
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

    /// The registrar takes both for the same, so the ledger must be the same.
    void capitalsMakeNoOther()
    {
        Profile typed = profile(Endpoint::ote(), u"Desk1"_s);
        typed.account = u"Steppe-Names"_s;
        QTemporaryDir root;
        QCOMPARE(typed.folder(root.path()), profile(Endpoint::ote()).folder(root.path()));
        QCOMPARE(typed.paceFile(root.path()), profile(Endpoint::ote()).paceFile(root.path()));
    }

    void aFolderMadeWithCapitals_data()
    {
        QTest::addColumn<bool>("open");
        QTest::addColumn<bool>("both");
        QTest::newRow("is renamed") << false << false;
        QTest::newRow("stays while it is open") << true << false;
        QTest::newRow("stays where both are there") << false << true;
    }
    void aFolderMadeWithCapitals()
    {
        QFETCH(bool, open);
        QFETCH(bool, both);
        Profile typed = profile(Endpoint::ote());
        typed.account = u"Steppe-Names"_s;
        QTemporaryDir root;
        const QByteArray hash =
            QCryptographicHash::hash(typed.keyName().toUtf8(), QCryptographicHash::Sha256).toHex();
        const QString plain = profile(Endpoint::ote()).folder(root.path());
        const QString former =
            plain.section(u'-', 0, -2) + u'-' + QString::fromLatin1(hash.left(16));
        QVERIFY(former != plain);
        Run run(former);
        QVERIFY(QDir().mkpath(former + u"/kept"_s));
        QVERIFY(!open || run.start());
        QVERIFY(!both || QDir().mkpath(plain));
        const QString used = open || both ? former : plain;
        QCOMPARE(typed.folder(root.path()), used);
        QCOMPARE(typed.folder(root.path()), used); // once more
        QVERIFY(QDir(used + u"/kept"_s).exists());
        QCOMPARE(QDir(former).exists(), open || both);
        if (!open && !both)
            QCOMPARE(profile(Endpoint::ote()).folder(root.path()), plain);
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
