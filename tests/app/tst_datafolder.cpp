#include "app/settings.h"

#include <QFile>
#include <QFileInfo>
#include <QTemporaryDir>
#include <QTest>

#include <sys/stat.h>

using namespace kz;
using namespace Qt::StringLiterals;

/// Settings name accounts and users: for the owner's eyes only, whatever the mask of the system.
class TestDataFolder : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_mask = umask(0); }
    void cleanup() { umask(m_mask); }
    void isPrivate_data();
    void isPrivate();
    void otherPeoplesFolderStays();

private:
    static bool isPrivate(const QString &path)
    {
        const auto others = QFileDevice::ReadGroup | QFileDevice::WriteGroup | QFileDevice::ExeGroup
            | QFileDevice::ReadOther | QFileDevice::WriteOther | QFileDevice::ExeOther;
        return QFileInfo::exists(path) && !(QFile::permissions(path) & others);
    }
    static void write(const QString &folder)
    {
        auto store = openSettings(folder);
        settings::lastProfile.write(*store, u"acme"_s);
    }

    QTemporaryDir m_dir;
    mode_t m_mask = 0;
};

void TestDataFolder::isPrivate_data()
{
    QTest::addColumn<bool>("existed");
    QTest::newRow("new") << false;
    QTest::newRow("there before, open to all") << true;
}

void TestDataFolder::isPrivate()
{
    QFETCH(bool, existed);
    const QString folder = m_dir.filePath(existed ? u"old"_s : u"new"_s);
    const QString file = folder + u"/settings.ini"_s;
    if (existed) {
        write(folder);
        QVERIFY(QFile::setPermissions(folder, QFileDevice::Permissions(0x7777)));
        QVERIFY(QFile::setPermissions(file, QFileDevice::Permissions(0x6666)));
    }
    write(folder);
    QVERIFY(isPrivate(folder));
    QVERIFY(isPrivate(file));
    QCOMPARE(settings::lastProfile.read(*openSettings(folder)), u"acme"_s);
}

/// --data-dir may name a folder that others share; what lies in it of ours is closed all the same.
void TestDataFolder::otherPeoplesFolderStays()
{
    const QString folder = m_dir.filePath(u"shared"_s);
    QVERIFY(QDir().mkpath(folder));
    QVERIFY(QFile::setPermissions(folder, QFileDevice::Permissions(0x7777)));
    QFile theirs(folder + u"/theirs"_s);
    QVERIFY(theirs.open(QIODevice::WriteOnly));
    const auto open = QFile::permissions(folder);
    write(folder);
    QCOMPARE(QFile::permissions(folder), open);
    QVERIFY(isPrivate(folder + u"/settings.ini"_s));
}

QTEST_MAIN(TestDataFolder)
#include "tst_datafolder.moc"
