#include "ledger/asking.h"
#include "ledger/schema.h"

#include <QProcess>
#include <QSqlDatabase>
#include <QSqlQuery>
#include <QSqlRecord>
#include <QTemporaryDir>
#include <QTest>

#include <csignal>

using namespace Qt::StringLiterals;
using namespace kz;
using namespace kz::test;

namespace {

constexpr auto ownerOnly = QFileDevice::ReadOwner | QFileDevice::WriteOwner;

/// Every row of every table, and the schema, as text.
QStringList content(const QString &file)
{
    QStringList rows;
    const QString connection = u"content"_s;
    {
        QSqlDatabase database = QSqlDatabase::addDatabase(u"QSQLITE"_s, connection);
        database.setDatabaseName(file);
        database.setConnectOptions(u"QSQLITE_OPEN_READONLY"_s);
        if (!database.open())
            return {};
        QSqlQuery query(database);
        query.exec(u"SELECT type || ' ' || name || ' ' || coalesce(sql, '') FROM sqlite_schema"
                   " ORDER BY 1"_s);
        while (query.next())
            rows.append(query.value(0).toString());
        QStringList tables = database.tables();
        tables.sort();
        for (const QString &table : std::as_const(tables)) {
            query.exec(u"SELECT * FROM "_s + table);
            QStringList ofTable;
            while (query.next()) {
                QStringList cells{table};
                for (int column = 0; column < query.record().count(); ++column)
                    cells.append(query.value(column).toString());
                ofTable.append(cells.join(u'|'));
            }
            ofTable.sort();
            rows += ofTable;
        }
    }
    QSqlDatabase::removeDatabase(connection);
    return rows;
}

int versionOf(const QString &file)
{
    const QStringList rows = content(file);
    for (const QString &row : rows) {
        if (row.startsWith(u"schema_version|"_s))
            return row.section(u'|', 1).toInt();
    }
    return -1;
}

void alter(const QString &file, const QString &statement)
{
    {
        QSqlDatabase database = QSqlDatabase::addDatabase(u"QSQLITE"_s, u"alter"_s);
        database.setDatabaseName(file);
        QVERIFY(database.open());
        QVERIFY(QSqlQuery(database).exec(statement));
    }
    QSqlDatabase::removeDatabase(u"alter"_s);
}

QStringList objects(const QList<Order> &orders)
{
    QStringList all;
    for (const Order &order : orders)
        all.append(order.id + u' ' + order.request.object);
    all.sort();
    return all;
}

/// Dies while the ledger is brought to this version, in the way of a power cut.
QByteArray dieAt;
void dieInTheMiddle(QtMsgType, const QMessageLogContext &, const QString &line)
{
    if (line.toUtf8() == dieAt)
        std::raise(SIGKILL);
}

int openAndDie(const QString &folder, const QString &version)
{
    dieAt = "schema is to be " + version.toUtf8();
    qInstallMessageHandler(dieInTheMiddle);
    QLoggingCategory::setFilterRules(u"kz.*=true"_s);
    Ledger ledger(folder);
    open(ledger);
    return 0;
}

} // namespace

/// A ledger of each older program becomes one of ours, whole or not at all, and its old state can
/// be put back.
class tst_Upgrade : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init()
    {
        m_dir = std::make_unique<QTemporaryDir>();
        QVERIFY(m_dir->isValid());
    }
    void cleanup() { m_dir.reset(); }

    void opens_data() { versions(); }
    void opens();
    void whatStandsInTheLogIsCopied();
    void aStatementFails_data() { versions(); }
    void aStatementFails();
    void killedInTheMiddle_data();
    void killedInTheMiddle();
    void noCopyNoUpgrade();
    void aNewOneHasNoCopy();

private:
    static void versions()
    {
        QTest::addColumn<int>("version");
        for (int version = 1; version < schemaVersion(); ++version)
            QTest::addRow("version %d", version) << version;
    }
    QString folder() const { return m_dir->filePath(u"profile"_s); }
    QString file() const { return folder() + u"/orders.sqlite"_s; }
    QString copy() const
    {
        return folder() + u"/orders-before-version-%1.sqlite"_s.arg(schemaVersion());
    }
    bool layOutVersion(int version) const
    {
        return layOut(u"ledger-version-%1.sql"_s.arg(version), folder()) == version;
    }

    std::unique_ptr<QTemporaryDir> m_dir;
};

void tst_Upgrade::opens()
{
    QFETCH(int, version);
    QVERIFY(layOutVersion(version));
    const QStringList before = content(file());
    QVERIFY(before.size() > 20);
    QStringList known;
    {
        Ledger ledger(folder());
        const auto opened = open(ledger);
        QVERIFY2(opened->ok(), qPrintable(opened->ok() ? QString() : text(opened->error())));
        known = objects(history(ledger, 36'500)->value());
        QVERIFY(place(ledger, registration())->ok());
    }
    QCOMPARE(versionOf(file()), schemaVersion());
    // The copy is the old ledger, for the owner's eyes only, and nothing else was left.
    QCOMPARE(content(copy()), before);
    QCOMPARE(QFile::permissions(copy()) & ~(QFileDevice::ReadUser | QFileDevice::WriteUser),
             ownerOnly);
    QCOMPARE(QDir(folder()).entryList({u"orders*.sqlite*.part"_s, u"orders*.sqlite"_s}, QDir::Files,
                                      QDir::Name),
             QStringList({QFileInfo(copy()).fileName(), u"orders.sqlite"_s}));

    // Put back in its place it opens, with what it held then.
    QVERIFY(QFile::remove(file()));
    QVERIFY(QFile::copy(copy(), file()));
    Ledger ledger(folder());
    QVERIFY(open(ledger)->ok());
    QCOMPARE(objects(history(ledger, 36'500)->value()), known);
    QCOMPARE(content(copy()), before);
}

/// What a program wrote last before it died lies beside the file.
void tst_Upgrade::whatStandsInTheLogIsCopied()
{
    QVERIFY(layOutVersion(3));
    const QString other = m_dir->filePath(u"dead"_s);
    QVERIFY(QDir().mkpath(other));
    {
        QSqlDatabase database = QSqlDatabase::addDatabase(u"QSQLITE"_s, u"dies"_s);
        database.setDatabaseName(file());
        QVERIFY(database.open());
        QSqlQuery query(database);
        QVERIFY(query.exec(u"PRAGMA journal_mode = WAL"_s));
        QVERIFY(query.exec(u"PRAGMA wal_autocheckpoint = 0"_s));
        QVERIFY(query.exec(u"INSERT INTO drafts VALUES ('last', 'AddDomain', 'last.kz', 'now')"_s));
        for (const QString &end : {u""_s, u"-wal"_s})
            QVERIFY(QFile::copy(file() + end, other + u"/orders.sqlite"_s + end));
    }
    QSqlDatabase::removeDatabase(u"dies"_s);
    Ledger ledger(other);
    QVERIFY(open(ledger)->ok());
    const QString copied = other + u"/orders-before-version-%1.sqlite"_s.arg(schemaVersion());
    QVERIFY(content(copied).contains(u"drafts|last|AddDomain|last.kz|now"_s));
    QCOMPARE(versionOf(copied), 3);
}

void tst_Upgrade::aStatementFails()
{
    QFETCH(int, version);
    QVERIFY(layOutVersion(version));
    // Stands in the way of the last version: all before it have gone through.
    alter(file(), u"CREATE INDEX events_revision ON events (id)"_s);
    const QStringList before = content(file());
    {
        Ledger ledger(folder());
        const auto opened = open(ledger);
        QVERIFY(!opened->ok());
        QCOMPARE(opened->error().kind, LedgerError::Kind::Storage);
        QVERIFY(!place(ledger, registration())->ok());
    }
    QCOMPARE(content(file()), before);
    alter(file(), u"DROP INDEX events_revision"_s);
    Ledger ledger(folder());
    QVERIFY(open(ledger)->ok());
}

void tst_Upgrade::killedInTheMiddle_data()
{
    QTest::addColumn<int>("version");
    QTest::addColumn<int>("at");
    for (int version = 1; version < schemaVersion(); ++version) {
        for (int at = version + 1; at <= schemaVersion(); ++at)
            QTest::addRow("version %d at %d", version, at) << version << at;
    }
}

void tst_Upgrade::killedInTheMiddle()
{
    QFETCH(int, version);
    QFETCH(int, at);
    QVERIFY(layOutVersion(version));
    const QStringList before = content(file());
    QProcess process;
    process.start(QCoreApplication::applicationFilePath(),
                  {u"--die"_s, folder(), QString::number(at)});
    QVERIFY(process.waitForFinished());
    QCOMPARE(process.exitStatus(), QProcess::CrashExit);
    QCOMPARE(content(file()), before);
    QCOMPARE(content(copy()), before);
    Ledger ledger(folder());
    QVERIFY(open(ledger)->ok());
    QCOMPARE(versionOf(file()), schemaVersion());
    QCOMPARE(content(copy()), before);
}

void tst_Upgrade::noCopyNoUpgrade()
{
    QVERIFY(layOutVersion(2));
    const QStringList before = content(file());
    QVERIFY(QDir().mkpath(copy() + u".part"_s));
    Ledger ledger(folder());
    const auto opened = open(ledger);
    QVERIFY(!opened->ok());
    QVERIFY(text(opened->error()).contains(u"no copy"_s));
    QCOMPARE(content(file()), before);
}

void tst_Upgrade::aNewOneHasNoCopy()
{
    Ledger ledger(folder());
    QVERIFY(open(ledger)->ok());
    QVERIFY(!QFileInfo::exists(copy()));
}

int main(int argc, char **argv)
{
    QCoreApplication app(argc, argv);
    const QStringList arguments = app.arguments();
    if (arguments.size() == 4 && arguments.at(1) == "--die"_L1)
        return openAndDie(arguments.at(2), arguments.at(3));
    tst_Upgrade test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_upgrade.moc"
