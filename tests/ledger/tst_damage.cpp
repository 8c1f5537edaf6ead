#include "ledger/asking.h"
#include "ledger/schema.h"

#include <QRandomGenerator>
#include <QTemporaryDir>
#include <QTest>

#include <sys/stat.h>

using namespace Qt::StringLiterals;
using namespace kz;
using namespace kz::test;

namespace {

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

bool replaceFile(const QString &path, const QByteArray &content)
{
    QFile file(path);
    return file.open(QIODevice::WriteOnly) && file.write(content) == content.size();
}

QByteArray noise(int size)
{
    QRandomGenerator generator(20261130); // the same each time
    QByteArray bytes(size, '\0');
    for (char &c : bytes)
        c = char(generator.generate());
    return bytes;
}

/// Of all files that hold orders, by name. An empty log is none, nor is what SQLite keeps to find
/// its way in one: both come up whenever a ledger is read.
QMap<QString, QByteArray> files(const QString &folder)
{
    QMap<QString, QByteArray> all;
    const QStringList names = QDir(folder).entryList({u"orders*"_s}, QDir::Files);
    for (const QString &name : names) {
        if (QByteArray content = contentOf(folder + u'/' + name);
            !name.endsWith(u"-shm"_s) && !(name.endsWith(u"-wal"_s) && content.isEmpty()))
            all.insert(name, content);
    }
    return all;
}

std::optional<Result<QString, LedgerError>> startAnew(Ledger &ledger)
{
    return answer<QString>([&](QObject *c, auto done) { ledger.startAnew(c, done); });
}

} // namespace

/// A damaged ledger is seen, stays as it is, and makes room for a new one only when staff say so.
class tst_Damage : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init()
    {
        m_dir = std::make_unique<QTemporaryDir>();
        QVERIFY(m_dir->isValid());
    }
    void cleanup() { m_dir.reset(); }

    void staysAsItIs_data();
    void staysAsItIs();
    void itsOwnLogIsNoDamage();
    void saysWhereACopyLies();
    void aSoundOneIsNotSetAside();
    void aNewerOneIsNotSetAside();
    void notWhileAnotherWindowHasIt();
    void twoWindowsStartAnew();
    void putBackItOpens();
    void rowsThatBelongToNone();
    void onlyTheOwnerMayRead_data();
    void onlyTheOwnerMayRead();

private:
    QString folder() const { return m_dir->filePath(u"profile"_s); }
    QString file() const { return folder() + u"/orders.sqlite"_s; }
    static void fill(const QString &where, const QString &name, int count)
    {
        Ledger ledger(where);
        QVERIFY(open(ledger)->ok());
        for (int i = 0; i < count; ++i)
            QVERIFY(place(ledger, registration(u"%1-%2.kz"_s.arg(name).arg(i)))->ok());
    }
    /// A file and its log, as a process that died left them in this folder.
    static void leaveLog(const QString &where, const QString &name, int closed, int inLog)
    {
        fill(where, name, closed);
        Ledger ledger(where);
        QVERIFY(open(ledger)->ok());
        for (int i = 0; i < inLog; ++i)
            QVERIFY(place(ledger, registration(u"%1-late-%2.kz"_s.arg(name).arg(i)))->ok());
        QVERIFY(QDir().mkpath(where + u"/left"_s));
        for (const QString &end : {u""_s, u"-wal"_s})
            QVERIFY(QFile::copy(where + u"/orders.sqlite"_s + end,
                                where + u"/left/orders.sqlite"_s + end));
    }

    /// What a program that died in the middle of a change left beside a file without a log.
    static bool leaveJournal(const QString &where, const QString &to)
    {
        QDir().mkpath(where);
        QSqlDatabase database = QSqlDatabase::addDatabase(u"QSQLITE"_s, u"stranger"_s);
        database.setDatabaseName(where + u"/other.sqlite"_s);
        if (!database.open())
            return false;
        QSqlQuery query(database);
        bool whole = query.exec(u"CREATE TABLE recipes (id INTEGER, words TEXT)"_s);
        whole = whole && query.exec(u"BEGIN"_s);
        for (int i = 0; i < 500; ++i)
            whole = whole && query.exec(u"INSERT INTO recipes VALUES (%1, 'flour')"_s.arg(i));
        whole = whole && query.exec(u"COMMIT"_s);
        // So few pages in memory that it writes before it commits.
        whole = whole && query.exec(u"PRAGMA cache_size = 2"_s) && query.exec(u"BEGIN"_s)
            && query.exec(u"UPDATE recipes SET words = 'water'"_s);
        return whole && QFileInfo(where + u"/other.sqlite-journal"_s).size() > 512
            && QFile::copy(where + u"/other.sqlite-journal"_s, to);
    }

    std::unique_ptr<QTemporaryDir> m_dir;
};

void tst_Damage::staysAsItIs_data()
{
    QTest::addColumn<QString>("what");
    for (const char *what :
         {"noise in the header", "noise in the middle", "noise everywhere", "cut in half",
          "cut to nothing", "only its log is left", "gone", "the log of another ledger",
          "the log of another ledger, copied whole", "the log of another program",
          "the journal of another file", "one letter of a name, in the table",
          "one letter of a name, in the index"})
        QTest::newRow(what) << QString::fromLatin1(what);
}

void tst_Damage::staysAsItIs()
{
    QFETCH(QString, what);
    fill(folder(), u"ours"_s, 20);
    const QByteArray sound = contentOf(file());
    QByteArray content = sound;
    const QString stranger = m_dir->filePath(u"stranger"_s);
    if (what == "noise in the header"_L1) {
        content.replace(16, 84, noise(84));
    } else if (what == "noise in the middle"_L1) {
        content.replace(content.size() / 2, 4096, noise(4096));
    } else if (what == "noise everywhere"_L1) {
        content = noise(int(content.size()));
    } else if (what == "cut in half"_L1) {
        content.truncate(content.size() / 2);
    } else if (what == "cut to nothing"_L1) {
        content.clear();
    } else if (what == "only its log is left"_L1) {
        leaveLog(stranger, u"ours"_s, 3, 3);
        QVERIFY(QFile::copy(stranger + u"/left/orders.sqlite-wal"_s, file() + u"-wal"_s));
    } else if (what == "gone"_L1) {
        Ledger ledger(folder());
        QVERIFY(answer<bool>([&](QObject *c, auto done) { ledger.saveCopy({}, c, done); })->ok());
    } else if (what == "the log of another ledger"_L1) {
        leaveLog(stranger, u"theirs"_s, 15, 5);
        QVERIFY(QFile::copy(stranger + u"/left/orders.sqlite-wal"_s, file() + u"-wal"_s));
    } else if (what == "the log of another ledger, copied whole"_L1) {
        // Holds every page, so that what SQLite reads through it is sound.
        QVERIFY(QDir().mkpath(stranger));
        leaveLog(stranger, u"theirs"_s, 0, 30);
        QVERIFY(QFile::copy(stranger + u"/left/orders.sqlite-wal"_s, file() + u"-wal"_s));
    } else if (what.startsWith(u"one letter"_s)) {
        // Of an open order, in whose place the same could then be placed again.
        const bool table = what.endsWith(u"table"_s);
        const QByteArray name = table ? "AddDomainours-7.kz" : "ours-7.kzAddDomain";
        QVERIFY(content.contains(name));
        content.replace(name, QByteArray(name).replace("ours", "nurs"));
    } else if (what == "the journal of another file"_L1) {
        QVERIFY(leaveJournal(stranger, file() + u"-journal"_s));
    } else {
        QSqlDatabase database = QSqlDatabase::addDatabase(u"QSQLITE"_s, u"stranger"_s);
        QVERIFY(QDir().mkpath(stranger));
        database.setDatabaseName(stranger + u"/other.sqlite"_s);
        QVERIFY(database.open());
        QSqlQuery query(database);
        QVERIFY(query.exec(u"PRAGMA journal_mode = WAL"_s));
        QVERIFY(query.exec(u"CREATE TABLE recipes (id INTEGER, words TEXT)"_s));
        QVERIFY(query.exec(u"INSERT INTO recipes VALUES (1, 'flour')"_s));
        QVERIFY(QFile::copy(stranger + u"/other.sqlite-wal"_s, file() + u"-wal"_s));
    }
    QSqlDatabase::removeDatabase(u"stranger"_s);
    const bool gone = what == "gone"_L1 || what == "only its log is left"_L1;
    QVERIFY(gone ? QFile::remove(file()) : replaceFile(file(), content));
    const auto before = files(folder());

    QString aside;
    {
        Ledger ledger(folder());
        for (int attempt = 0; attempt < 2; ++attempt) {
            const auto result = open(ledger);
            QVERIFY(!result->ok());
            QCOMPARE(result->error().kind, LedgerError::Kind::Damaged);
            QVERIFY(text(result->error()).contains(file()));
            QVERIFY(!place(ledger, registration())->ok());
            QVERIFY(files(folder()) == before); // too long to be printed
        }
        const auto begun = startAnew(ledger);
        QVERIFY2(begun->ok(), qPrintable(begun->ok() ? QString() : text(begun->error())));
        aside = begun->value();
        QCOMPARE(aside.isEmpty(), gone);
        QVERIFY(open(ledger)->value().isEmpty());
        QVERIFY(place(ledger, registration())->ok());
    }
    QCOMPARE(history(*std::make_unique<Ledger>(folder()))->ok(), false); // not before open()
    Ledger again(folder());
    QCOMPARE(open(again)->value().size(), 1);
    // The old one is as it was, under its new name.
    const auto after = files(folder());
    for (auto it = before.cbegin(); it != before.cend(); ++it) {
        const QString end = it.key().mid(int(strlen("orders.sqlite")));
        const QStringList moved = after.keys()
                                      .filter(u"orders-damaged-"_s)
                                      .filter(QRegularExpression(u"\\.sqlite%1$"_s.arg(end)));
        QCOMPARE(moved.size(), 1);
        QCOMPARE(after.value(moved.first()), it.value());
    }
}

/// A power cut is what the log is for.
void tst_Damage::itsOwnLogIsNoDamage()
{
    leaveLog(folder(), u"ours"_s, 4, 3);
    const QString left = folder() + u"/left"_s;
    Ledger ledger(left);
    const auto opened = open(ledger);
    QVERIFY2(opened->ok(), qPrintable(opened->ok() ? QString() : text(opened->error())));
    QCOMPARE(opened->value().size(), 7);
}

void tst_Damage::saysWhereACopyLies()
{
    QCOMPARE(layOut(u"ledger-version-2.sql"_s, folder()), 2);
    fill(folder(), u"ours"_s, 1);
    QVERIFY(replaceFile(file(), noise(40'000)));
    Ledger ledger(folder());
    QVERIFY(text(open(ledger)->error())
                .contains(folder() + u"/orders-before-version-%1.sqlite"_s.arg(schemaVersion())));
}

void tst_Damage::aSoundOneIsNotSetAside()
{
    fill(folder(), u"ours"_s, 3);
    Ledger ledger(folder());
    QCOMPARE(startAnew(ledger)->value(), QString());
    QCOMPARE(open(ledger)->value().size(), 3);
}

void tst_Damage::aNewerOneIsNotSetAside()
{
    fill(folder(), u"ours"_s, 3);
    {
        QSqlDatabase database = QSqlDatabase::addDatabase(u"QSQLITE"_s, u"newer"_s);
        database.setDatabaseName(file());
        QVERIFY(database.open());
        QVERIFY(QSqlQuery(database).exec(
            u"UPDATE schema_version SET version = %1"_s.arg(schemaVersion() + 1)));
    }
    QSqlDatabase::removeDatabase(u"newer"_s);
    const auto before = files(folder());
    Ledger ledger(folder());
    const auto opened = open(ledger);
    QCOMPARE(opened->error().kind, LedgerError::Kind::Storage);
    QVERIFY(text(opened->error()).contains(u"newer KZ Desk"_s));
    QVERIFY(!startAnew(ledger)->ok());
    QVERIFY(files(folder()) == before);
}

void tst_Damage::notWhileAnotherWindowHasIt()
{
    fill(folder(), u"ours"_s, 3);
    auto other = std::make_unique<Ledger>(folder());
    QVERIFY(open(*other)->ok());
    QVERIFY(QFile::rename(file(), folder() + u"/moved"_s));
    QVERIFY(replaceFile(file(), noise(40'000)));
    QVERIFY(QFile::remove(file() + u"-wal"_s));
    Ledger ledger(folder());
    QCOMPARE(open(ledger)->error().kind, LedgerError::Kind::Damaged);
    const auto refused = startAnew(ledger);
    QVERIFY(!refused->ok());
    QVERIFY(text(refused->error()).contains(u"Another window"_s));
    other.reset();
    QVERIFY(startAnew(ledger)->ok());
}

void tst_Damage::twoWindowsStartAnew()
{
    fill(folder(), u"ours"_s, 3);
    QVERIFY(replaceFile(file(), noise(40'000)));
    Ledger one(folder());
    Ledger two(folder());
    QVERIFY(!open(one)->ok());
    QVERIFY(!open(two)->ok());
    QVERIFY(!startAnew(one)->value().isEmpty());
    QVERIFY(place(one, registration())->ok());
    QCOMPARE(startAnew(two)->value(), QString());
    QCOMPARE(open(two)->value().size(), 1);
}

/// Staff put a sound file in its place while the window waits.
void tst_Damage::putBackItOpens()
{
    fill(folder(), u"ours"_s, 3);
    const QByteArray sound = contentOf(file());
    QVERIFY(replaceFile(file(), noise(40'000)));
    Ledger ledger(folder());
    QVERIFY(!open(ledger)->ok());
    QVERIFY(replaceFile(file(), sound));
    QCOMPARE(open(ledger)->value().size(), 3);
}

/// As fuzz_ledger found: a field of a draft that is gone brought the program down, or got into the
/// first of the others.
void tst_Damage::rowsThatBelongToNone()
{
    fill(folder(), u"ours"_s, 1);
    {
        QSqlDatabase database = QSqlDatabase::addDatabase(u"QSQLITE"_s, u"orphans"_s);
        database.setDatabaseName(file());
        QVERIFY(database.open());
        QSqlQuery query(database);
        QVERIFY(query.exec(u"INSERT INTO draft_values VALUES ('nobody', 'DOMAIN', 'a.kz')"_s));
    }
    QSqlDatabase::removeDatabase(u"orphans"_s);
    Ledger ledger(folder());
    QVERIFY(open(ledger)->ok());
    const auto drafts = [&ledger] {
        return answer<QList<Draft>>([&](QObject *c, auto done) { ledger.drafts(c, done); })
            ->value();
    };
    QVERIFY(drafts().isEmpty());
    const Draft draft{.id = u"d1"_s, .form = u"AddDomain"_s, .values = {{u"PERIOD"_s, u"1"_s}}};
    QVERIFY(answer<Draft>([&](QObject *c, auto done) { ledger.saveDraft(draft, c, done); })->ok());
    QCOMPARE(drafts().first().values, draft.values);
}

void tst_Damage::onlyTheOwnerMayRead_data()
{
    QTest::addColumn<bool>("existed");
    QTest::newRow("new") << false;
    QTest::newRow("there before, open to all") << true;
}

/// Whatever the mask of the system says.
void tst_Damage::onlyTheOwnerMayRead()
{
    QFETCH(bool, existed);
    const mode_t former = umask(0);
    if (existed) {
        fill(folder(), u"ours"_s, 2);
        const auto all = QFileDevice::Permissions(0x7777);
        QVERIFY(replaceFile(folder() + u"/domains.copy"_s, "old"));
        const QStringList names = QDir(folder()).entryList(QDir::Files);
        for (const QString &name : names)
            QVERIFY(QFile::setPermissions(folder() + u'/' + name, all));
        QVERIFY(QFile::setPermissions(folder(), all));
    }
    Ledger ledger(folder());
    QVERIFY(open(ledger)->ok());
    QVERIFY(place(ledger, registration())->ok());
    QVERIFY(answer<bool>([&](QObject *c, auto done) { ledger.saveCopy({}, c, done); })->ok());
    const auto others = QFileDevice::ReadGroup | QFileDevice::WriteGroup | QFileDevice::ExeGroup
        | QFileDevice::ReadOther | QFileDevice::WriteOther | QFileDevice::ExeOther;
    QVERIFY(!(QFile::permissions(folder()) & others));
    const QStringList names = QDir(folder()).entryList(QDir::Files | QDir::Hidden);
    QVERIFY(names.contains(u"orders.sqlite-wal"_s) && names.contains(u"domains.copy"_s)
            && names.size() >= 5);
    for (const QString &name : names) {
        const QString path = folder() + u'/' + name;
        QVERIFY2(!(QFile::permissions(path) & (others | QFileDevice::ExeOwner)), qPrintable(name));
    }
    umask(former);
}

QTEST_GUILESS_MAIN(tst_Damage)
#include "tst_damage.moc"
