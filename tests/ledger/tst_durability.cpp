#include "ledger/asking.h"
#include "ledger/schema.h"

#include <QDirIterator>
#include <QLoggingCategory>
#include <QProcess>
#include <QSqlDatabase>
#include <QSqlQuery>
#include <QTemporaryDir>
#include <QTest>
#include <QTextStream>

using namespace Qt::StringLiterals;
using namespace kz;
using namespace kz::test;
using S = Order::State;

namespace {

const QString marked = u"Zq7+шифр%&=\"Kx9"_s; ///< stands for a secret

/// Lines of the log while it lives.
QStringList logged;
void keepLog(QtMsgType, const QMessageLogContext &, const QString &line)
{
    logged << line;
}

/// What another process of this program does: opens, places, says how far it came, and waits to be
/// killed. The order is left in the state it was told.
int actAsDesk(const QString &folder, const QString &state)
{
    Ledger ledger(folder);
    const auto opened = open(ledger);
    if (!opened || !opened->ok())
        return 1;
    const auto placed = place(ledger, registration());
    if (!placed)
        return 2;
    if (placed->ok() && state == "sending"_L1
        && !advance(ledger, placed->value().id, S::Sending)->ok())
        return 3;
    const Draft draft{
        .id = u"d1"_s, .form = u"AddDomain"_s, .title = {}, .values = {{u"DOMAIN"_s, u"a"_s}}};
    if (!answer<Draft>([&](QObject *c, auto done) { ledger.saveDraft(draft, c, done); }))
        return 4;
    QTextStream(stdout) << (placed->ok() ? "placed" : "refused") << Qt::endl;
    return QCoreApplication::exec();
}

class Desk
{
    Q_DISABLE_COPY_MOVE(Desk)
public:
    Desk(const QString &folder, const QString &state)
    {
        m_process.start(QCoreApplication::applicationFilePath(), {u"--desk"_s, folder, state});
    }
    ~Desk() { kill(); }
    QString says()
    {
        return QTest::qWaitFor([this] { return m_process.canReadLine(); }, 30000)
            ? QString::fromLatin1(m_process.readLine().trimmed())
            : QString();
    }
    void kill()
    {
        m_process.kill(); // SIGKILL
        m_process.waitForFinished();
    }

private:
    QProcess m_process;
};

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

QStringList filesOf(const QString &folder)
{
    QStringList files;
    QDirIterator it(folder, QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
    while (it.hasNext())
        files << it.next();
    return files;
}

bool replaceFile(const QString &path, const QByteArray &content)
{
    QFile file(path);
    return file.open(QIODevice::WriteOnly) && file.write(content) == content.size();
}

} // namespace

/// Kills, damage, and who may read what.
class tst_Durability : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void cleanup() { m_dir.reset(); }

    void killedWhileSending();
    void killedWhileQueued();
    void anotherProcessIsSending();
    void anotherProcessHasTheOrder();
    void sentByAMachineNotSeenAnyMore();
    void noSecretOnDiskOrInTheLog();
    void onlyTheOwnerMayRead();
    void damaged_data();
    void damaged();
    void newerSchema();
    void somebodyElsesDatabase();
    void folderCannotBeMade();

private:
    QString folder() const { return m_dir->filePath(u"profile"_s); }
    QString file() const { return folder() + "/orders.sqlite"_L1; }
    /// A ledger with twenty orders, closed.
    void fill() const;
    /// Changes the closed database behind the ledger's back.
    void alter(const QString &statement) const;

    std::unique_ptr<QTemporaryDir> m_dir;
};

void tst_Durability::init()
{
    m_dir = std::make_unique<QTemporaryDir>();
    QVERIFY(m_dir->isValid());
}

void tst_Durability::fill() const
{
    Ledger ledger(folder());
    QVERIFY(open(ledger)->ok());
    for (int i = 0; i < 20; ++i)
        QVERIFY(place(ledger, registration(u"name%1.kz"_s.arg(i)))->ok());
}

void tst_Durability::alter(const QString &statement) const
{
    {
        QSqlDatabase database = QSqlDatabase::addDatabase(u"QSQLITE"_s, u"alter"_s);
        database.setDatabaseName(file());
        QVERIFY(database.open());
        QVERIFY(QSqlQuery(database).exec(statement));
    }
    QSqlDatabase::removeDatabase(u"alter"_s);
}

void tst_Durability::killedWhileSending()
{
    Desk desk(folder(), u"sending"_s);
    QCOMPARE(desk.says(), u"placed"_s);
    desk.kill();

    Ledger ledger(folder());
    const QList<Order> orders = open(ledger)->value();
    QCOMPARE(orders.size(), 1);
    QCOMPARE(orders.first().state, S::Unknown);
    QCOMPARE(orders.first().request, registration());
    QVERIFY(orders.first().sentAt.isValid());
    QCOMPARE(orders.first().steps.size(), 3);
    QCOMPARE(orders.first().steps.last().state, S::Unknown);
    QCOMPARE(orders.first().steps.last().code, 0);
    QVERIFY(!orders.first().steps.last().words.isEmpty());
    // What was being typed is there too.
    const auto drafts =
        answer<QList<Draft>>([&](QObject *c, auto done) { ledger.drafts(c, done); });
    QCOMPARE(drafts->value().size(), 1);
    QCOMPARE(drafts->value().first().values.value(u"DOMAIN"_s), u"a"_s);
}

void tst_Durability::killedWhileQueued()
{
    Desk desk(folder(), u"queued"_s);
    QCOMPARE(desk.says(), u"placed"_s);
    desk.kill();
    Ledger ledger(folder());
    QCOMPARE(open(ledger)->value().first().state, S::Queued);
}

void tst_Durability::anotherProcessIsSending()
{
    Desk desk(folder(), u"sending"_s);
    QCOMPARE(desk.says(), u"placed"_s);
    {
        Ledger ledger(folder());
        QCOMPARE(open(ledger)->value().first().state, S::Sending);
    }
    desk.kill();
    Ledger ledger(folder());
    QCOMPARE(open(ledger)->value().first().state, S::Unknown);
}

void tst_Durability::anotherProcessHasTheOrder()
{
    Ledger ledger(folder());
    QVERIFY(open(ledger)->ok());
    QVERIFY(place(ledger, registration())->ok());
    Desk desk(folder(), u"queued"_s);
    QCOMPARE(desk.says(), u"refused"_s);
}

void tst_Durability::sentByAMachineNotSeenAnyMore()
{
    // Its run seems alive, but no answer takes this long.
    Ledger other(folder());
    QVERIFY(open(other)->ok());
    const QString id = place(other, registration())->value().id;
    QVERIFY(advance(other, id, S::Sending)->ok());
    alter(u"UPDATE orders SET sent_at = '2026-01-01T00:00:00.000Z'"_s);
    Ledger ledger(folder());
    QCOMPARE(open(ledger)->value().first().state, S::Unknown);
}

void tst_Durability::noSecretOnDiskOrInTheLog()
{
    QLoggingCategory::setFilterRules(u"kz.*.debug=true"_s);
    const auto before = qInstallMessageHandler(keepLog);
    Request request = registration();
    request.command = u"TransferDomain"_s;
    request.params.addSecret("X-CODE"_L1, marked);
    request.params.add("AUTH"_L1, marked); // its maker forgot to say that it is one
    request.decisions << u"A1 "_s + marked;
    {
        Ledger ledger(folder());
        QVERIFY(open(ledger)->ok());
        const Order order = place(ledger, request)->value();
        QCOMPARE(order.request.params.value(u"X-CODE"), QString());
        QVERIFY(order.request.params.contains(u"X-CODE"));
        QVERIFY(order.request.params.list().last().secret);
        QVERIFY(advance(ledger, order.id, S::Sending)->ok());
        const Draft draft{.id = u"d1"_s,
                          .form = u"TransferDomain"_s,
                          .title = {},
                          .values = {{u"AUTH"_s, marked}, {u"DOMAIN"_s, u"tulpar.kz"_s}}};
        QVERIFY(
            answer<Draft>([&](QObject *c, auto done) { ledger.saveDraft(draft, c, done); })->ok());
        const SeenEvent event{.id = u"1"_s, .data = {u"auth:"_s + marked, u"domain:tulpar.kz"_s}};
        QVERIFY(answer<QList<SeenEvent>>([&](QObject *c, auto done) {
                    ledger.keepEvents({event}, c, done);
                })->ok());

        // While it is open, so that the write-ahead log is among the files.
        QByteArray all;
        for (const QString &path : filesOf(folder()))
            all += contentOf(path) + '\n';
        all += logged.join(u'\n').toUtf8();
        QVERIFY(QFileInfo::exists(file() + "-wal"_L1));
        QVERIFY(all.contains("tulpar.kz")); // the search would find it
        const QByteArray utf8 = marked.toUtf8();
        const auto *utf16 = reinterpret_cast<const char *>(marked.utf16());
        for (const QByteArray &spelling :
             {utf8, utf8.toPercentEncoding(), utf8.toBase64(), utf8.toHex(),
              QByteArray(utf16, marked.size() * 2), QByteArray("Zq7"), QByteArray("Kx9")})
            QVERIFY2(!all.contains(spelling), spelling.constData());
    }
    qInstallMessageHandler(before);
    QLoggingCategory::setFilterRules({});
    QVERIFY(!logged.isEmpty());
    // Names stay out of the log as well.
    QVERIFY(!logged.join(u'\n').contains("tulpar"_L1));
}

void tst_Durability::onlyTheOwnerMayRead()
{
    Ledger ledger(folder());
    QVERIFY(open(ledger)->ok());
    QVERIFY(place(ledger, registration())->ok());
    QVERIFY(answer<bool>([&](QObject *c, auto done) { ledger.saveCopy({}, c, done); })->ok());
    const auto others = QFileDevice::ReadGroup | QFileDevice::WriteGroup | QFileDevice::ExeGroup
        | QFileDevice::ReadOther | QFileDevice::WriteOther | QFileDevice::ExeOther;
    QVERIFY(!(QFile::permissions(folder()) & others));
    for (const char *name : {"orders.sqlite", "orders.sqlite-wal", "domains.copy"}) {
        const QString path = folder() + u'/' + QLatin1StringView(name);
        QVERIFY2(QFileInfo::exists(path), name);
        QVERIFY2(!(QFile::permissions(path) & others), name);
    }
}

void tst_Durability::damaged_data()
{
    QTest::addColumn<int>("keep"); ///< sixteenths
    QTest::addColumn<int>("overwrite"); ///< from this sixteenth, a page of 0xAA
    for (int i = 1; i < 16; ++i)
        QTest::addRow("cut at %d of 16", i) << i << -1;
    QTest::addRow("no database at all") << 0 << 0;
    QTest::addRow("header") << 16 << 0;
    QTest::addRow("middle") << 16 << 8;
}

void tst_Durability::damaged()
{
    QFETCH(int, keep);
    QFETCH(int, overwrite);
    fill();
    QVERIFY(!QFileInfo::exists(file() + "-wal"_L1)); // closed: all is in the one file
    QByteArray content = contentOf(file());
    content.truncate(content.size() * keep / 16);
    if (overwrite >= 0)
        content.replace(content.size() * overwrite / 16, 4096, QByteArray(4096, '\xaa'));
    QVERIFY(replaceFile(file(), content));

    Ledger ledger(folder());
    const auto result = open(ledger);
    QVERIFY(!result->ok());
    QCOMPARE(result->error().kind, LedgerError::Kind::Damaged);
    QVERIFY(text(result->error()).contains(file()));
    QVERIFY(!place(ledger, registration())->ok());
    QCOMPARE(contentOf(file()), content);
}

void tst_Durability::newerSchema()
{
    fill();
    alter(u"UPDATE schema_version SET version = %1"_s.arg(schemaVersion() + 1));
    const QByteArray content = contentOf(file());
    Ledger ledger(folder());
    const auto result = open(ledger);
    QVERIFY(!result->ok());
    QCOMPARE(result->error().kind, LedgerError::Kind::Storage);
    QCOMPARE(contentOf(file()), content);
}

void tst_Durability::somebodyElsesDatabase()
{
    QVERIFY(QDir().mkpath(folder()));
    alter(u"CREATE TABLE recipes (id INTEGER)"_s);
    const QByteArray content = contentOf(file());
    Ledger ledger(folder());
    QVERIFY(!open(ledger)->ok());
    QCOMPARE(contentOf(file()), content);
}

void tst_Durability::folderCannotBeMade()
{
    QVERIFY(replaceFile(folder(), "a file stands in the way"));
    Ledger ledger(folder());
    const auto result = open(ledger);
    QVERIFY(!result->ok());
    QVERIFY(text(result->error()).contains(folder()));
}

int main(int argc, char **argv)
{
    QCoreApplication app(argc, argv);
    const QStringList arguments = app.arguments();
    if (arguments.size() == 4 && arguments.at(1) == "--desk"_L1)
        return actAsDesk(arguments.at(2), arguments.at(3));
    tst_Durability test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_durability.moc"
