#include "app/deskwindow.h"
#include "forms/registerform.h"
#include "ledger/ledger.h"
#include "look/message.h"

#include <QDir>
#include <QSqlDatabase>
#include <QSqlQuery>

#include <atomic>
#include <cerrno>
#include <dlfcn.h>
#include <sys/stat.h>
#include <unistd.h>

using namespace kz;
using namespace Qt::StringLiterals;

namespace {

/// Set while the disk has no room: SQLite writes by pwrite64(), which is the one below.
std::atomic<bool> full{false};
/// Writes into the log of the orders, and those of them that are surely on disk.
std::atomic<int> written{0};
std::atomic<int> onDisk{0};
/// Both, when the first byte of a registration left; -1 until then.
std::atomic<int> writtenBefore{-1};
std::atomic<int> onDiskBefore{-1};

bool isLog(int fd)
{
    return QFile::symLinkTarget(u"/proc/self/fd/%1"_s.arg(fd)).endsWith(u"/orders.sqlite-wal"_s);
}

template <class Call>
Call real(Call, const char *name)
{
    return reinterpret_cast<Call>(dlsym(RTLD_NEXT, name)); // NOLINT
}

int synced(int fd, int (*call)(int))
{
    const int before = written;
    const int result = call(fd);
    if (result == 0 && isLog(fd))
        onDisk = before;
    return result;
}

} // namespace

// What SQLite makes a file sure by, and what Qt writes into a connection by.
extern "C" __attribute__((visibility("default"))) int fdatasync(int fd)
{
    static const auto call = real(&fdatasync, "fdatasync");
    return synced(fd, call);
}

extern "C" __attribute__((visibility("default"))) int fsync(int fd)
{
    static const auto call = real(&fsync, "fsync");
    return synced(fd, call);
}

extern "C" __attribute__((visibility("default"))) ssize_t write(int fd, const void *bytes,
                                                                size_t count)
{
    static const auto call = real(&write, "write");
    const QByteArrayView text(static_cast<const char *>(bytes), qsizetype(count));
    struct stat kind = {};
    if (writtenBefore < 0 && text.indexOf(QByteArrayView("AddDomain")) >= 0 && fstat(fd, &kind) == 0
        && S_ISSOCK(kind.st_mode)) {
        writtenBefore = written.load();
        onDiskBefore = onDisk.load();
    }
    return call(fd, bytes, count);
}

// Exported by this program, so that the loader gives it to SQLite instead of the C library's.
extern "C" __attribute__((visibility("default"))) ssize_t pwrite64(int fd, const void *bytes,
                                                                   size_t count, off64_t at)
{
    static const auto call = real(&pwrite64, "pwrite64");
    if (full) {
        errno = ENOSPC;
        return -1;
    }
    if (isLog(fd))
        ++written;
    return call(fd, bytes, count, at);
}

/// When the orders cannot be read or kept, nothing is sent, staff read why, and nothing that was
/// typed is lost.
class TestLedgerTrouble : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void cleanup()
    {
        full = false;
        m_desk.reset();
    }
    void damaged();
    void putBack();
    void newer();
    void cannotBeKept_data();
    void cannotBeKept();
    void cannotBeSentLater();
    void isOnDiskBeforeItLeaves();

private:
    QString file() const { return m_desk->profileFolder() + u"/orders.sqlite"_s; }
    Message *message() const
    {
        return m_desk->window->signInPage()->findChild<Message *>(u"message"_s);
    }
    /// A desk that was used before, closed again, and its file changed behind its back.
    void openOn(const std::function<void(const QString &)> &change)
    {
        m_desk = std::make_unique<DeskWindow>();
        QVERIFY(m_desk->open());
        QVERIFY(m_desk->registers(u"dala-before.kz"_s));
        m_desk->window.reset();
        change(file());
        m_desk->restart();
        m_asked = asked();
        QVERIFY(m_desk->signIn(DeskWindow::password()));
        QTRY_COMPARE_WITH_TIMEOUT(message()->level(), Message::Level::Danger, DeskWindow::soon);
        QVERIFY(!m_desk->isSignedIn());
        QVERIFY(m_desk->shows(file()));
        QVERIFY(m_desk->window->signInPage()->isVisible());
        QCOMPARE(asked(), m_asked); // not even the password left
    }
    int asked() const
    {
        int all = 0;
        for (const auto &command : {u"StartSession"_s, u"AddDomain"_s, u"QueryDomainList"_s,
                                    u"StatusAccount"_s, u"QueryEventList"_s})
            all += m_desk->registrar().asked(command);
        return all;
    }
    static QByteArray contentOf(const QString &path)
    {
        QFile one(path);
        return one.open(QIODevice::ReadOnly) ? one.readAll() : QByteArray();
    }
    static void write(const QString &path, const QByteArray &content)
    {
        QFile one(path);
        QVERIFY(one.open(QIODevice::WriteOnly) && one.write(content) == content.size());
    }

    std::unique_ptr<DeskWindow> m_desk;
    int m_asked = 0;
};

void TestLedgerTrouble::damaged()
{
    const QByteArray noise(50'000, '\xa5');
    openOn([&noise](const QString &path) { write(path, noise); });
    // Trying again, reading on and going back change nothing.
    QVERIFY(m_desk->signIn(DeskWindow::password()));
    QVERIFY2(m_desk->clickSoon(u"newLedger"_s), qPrintable(m_desk->onScreen().join(u'\n')));
    QVERIFY(m_desk->shows(u"Go on without the old orders?"_s));
    QVERIFY(m_desk->clickSoon(u"Back"_s));
    QTRY_VERIFY(m_desk->shows(file()));
    QCOMPARE(contentOf(file()), noise);
    QCOMPARE(asked(), m_asked);

    QVERIFY(m_desk->clickSoon(u"newLedger"_s));
    QVERIFY(m_desk->clickSoon(u"newLedgerNow"_s));
    QTRY_VERIFY_WITH_TIMEOUT(m_desk->isSignedIn() && m_desk->desk().domains()->total() > 0,
                             DeskWindow::soon);
    const QStringList aside =
        QDir(m_desk->profileFolder()).entryList({u"orders-damaged-*.sqlite"_s}, QDir::Files);
    QCOMPARE(aside.size(), 1);
    QCOMPARE(contentOf(m_desk->profileFolder() + u'/' + aside.first()), noise);
    QTRY_VERIFY(m_desk->shows(aside.first())); // staff can find it
    QCOMPARE(m_desk->states(u"AddDomain"_s, u"dala-before.kz"_s), QStringList());
    QVERIFY(m_desk->registers(u"dala-after.kz"_s));
}

void TestLedgerTrouble::putBack()
{
    QByteArray sound;
    openOn([&sound](const QString &path) {
        sound = contentOf(path);
        write(path, sound.left(sound.size() / 2));
    });
    write(file(), sound);
    QVERIFY(m_desk->signIn(DeskWindow::password()));
    QTRY_VERIFY_WITH_TIMEOUT(m_desk->isSignedIn(), DeskWindow::soon);
    QVERIFY(!m_desk->states(u"AddDomain"_s, u"dala-before.kz"_s).isEmpty());
    QVERIFY(QDir(m_desk->profileFolder()).entryList({u"orders-damaged-*"_s}).isEmpty());
}

void TestLedgerTrouble::newer()
{
    openOn([](const QString &path) {
        {
            QSqlDatabase database = QSqlDatabase::addDatabase(u"QSQLITE"_s, u"newer"_s);
            database.setDatabaseName(path);
            QVERIFY(database.open());
            QVERIFY(QSqlQuery(database).exec(u"UPDATE schema_version SET version = 99"_s));
        }
        QSqlDatabase::removeDatabase(u"newer"_s);
    });
    QVERIFY(m_desk->shows(u"newer KZ Desk"_s));
    QVERIFY(!m_desk->click(u"newLedger"_s)); // nothing is wrong with it
}

void TestLedgerTrouble::cannotBeKept_data()
{
    QTest::addColumn<QString>("why");
    QTest::newRow("disk full") << u"full"_s;
    QTest::newRow("held by another program") << u"locked"_s;
}

void TestLedgerTrouble::cannotBeKept()
{
    QFETCH(QString, why);
    const QString name = u"dala-room.kz"_s;
    m_desk = std::make_unique<DeskWindow>();
    m_desk->events = std::chrono::hours(1); // nothing else is written meanwhile
    QVERIFY(m_desk->open());
    QVERIFY(m_desk->choose(u"Register a name…"_s));
    auto *form = qobject_cast<RegisterForm *>(m_desk->form());
    QVERIFY(form);
    form->setValues(DeskWindow::registration(name));
    m_desk->tickAll();
    QTRY_COMPARE_WITH_TIMEOUT(m_desk->drafts(), QStringList{name}, DeskWindow::soon);
    const QMap<QString, QString> typed = form->values();

    if (why == u"full") {
        full = true;
    } else {
        QSqlDatabase other = QSqlDatabase::addDatabase(u"QSQLITE"_s, u"other"_s);
        other.setDatabaseName(file());
        QVERIFY(other.open());
        QVERIFY(QSqlQuery(other).exec(u"BEGIN IMMEDIATE"_s));
    }
    QVERIFY(m_desk->send());
    const QString sentence =
        why == u"full" ? u"The disk is full."_s : u"Another program holds the file"_s;
    QTRY_VERIFY_WITH_TIMEOUT(m_desk->shows(u"nothing is sent. "_s + sentence), DeskWindow::soon);
    QVERIFY(m_desk->shows(u"The order was not written and not sent."_s));
    QCOMPARE(m_desk->registrar().asked(u"AddDomain"_s), 0);
    QCOMPARE(form->values(), typed);

    full = false;
    if (why != u"full")
        QVERIFY(QSqlQuery(QSqlDatabase::database(u"other"_s, false)).exec(u"ROLLBACK"_s));
    QSqlDatabase::removeDatabase(u"other"_s);
    QVERIFY(m_desk->states(u"AddDomain"_s, name).isEmpty());
    // The review still stands there; pressed again it goes out, once.
    QVERIFY(m_desk->clickSoon(form->act()));
    QTRY_COMPARE_WITH_TIMEOUT(m_desk->states(u"AddDomain"_s, name), QStringList{u"accepted"_s},
                              DeskWindow::soon);
    QCOMPARE(m_desk->registrar().asked(u"AddDomain"_s), 1);
}

/// The room ends between the decision and the turn of the order: it waits, and the window says why.
void TestLedgerTrouble::cannotBeSentLater()
{
    m_desk = std::make_unique<DeskWindow>();
    m_desk->events = std::chrono::hours(1);
    QVERIFY(m_desk->open());
    m_desk->desk().place(
        Request{
            .command = u"SetDomainRenewalMode"_s,
            .repeat = Repeat::Never,
            .params =
                Params().add("DOMAIN"_L1, u"aq-bota.kz"_s).add("RENEWALMODE"_L1, u"AUTORENEW"_s),
            .object = u"aq-bota.kz"_s},
        m_desk->window.get(), [](const Result<Order, LedgerError> &order) {
            QVERIFY(order.ok());
            full = true; // it is on disk, its turn comes next
        });
    QTRY_VERIFY_WITH_TIMEOUT(m_desk->shows(u"Not kept on disk"_s), DeskWindow::soon);
    QVERIFY(m_desk->shows(u"The disk is full."_s));
    QCOMPARE(m_desk->registrar().asked(u"SetDomainRenewalMode"_s), 0);
    full = false;
    QCOMPARE(m_desk->states(u"SetDomainRenewalMode"_s, u"aq-bota.kz"_s), QStringList{u"queued"_s});
    m_desk->desk().sendNow(m_desk->desk().orders().first().id);
    QTRY_COMPARE_WITH_TIMEOUT(m_desk->registrar().asked(u"SetDomainRenewalMode"_s), 1,
                              DeskWindow::soon);
}

/// Not only written: a power cut leaves what was made sure of.
void TestLedgerTrouble::isOnDiskBeforeItLeaves()
{
    m_desk = std::make_unique<DeskWindow>();
    m_desk->events = std::chrono::hours(1); // nothing else is written meanwhile
    QVERIFY(m_desk->open());
    const int before = written;
    writtenBefore = -1;
    QVERIFY(m_desk->registers(u"dala-sure.kz"_s));
    QVERIFY2(writtenBefore > before, qPrintable(u"%1 after %2"_s.arg(writtenBefore).arg(before)));
    QCOMPARE(onDiskBefore.load(), writtenBefore.load());
}

QTEST_MAIN(TestLedgerTrouble)
#include "tst_ledgertrouble.moc"
