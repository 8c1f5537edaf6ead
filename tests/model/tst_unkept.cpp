#include "model/contactmodel.h"
#include "model/deskbench.h"
#include "operations/addcontact.h"
#include "sandbox/server.h"

#include <QSignalSpy>
#include <QSqlDatabase>
#include <QSqlQuery>
#include <QTemporaryDir>
#include <QTest>

using namespace kz;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

/// As long as this lives the disk takes no step of an order into this state.
class FullDisk
{
public:
    FullDisk(const QString &folder, const QString &state)
        : m_file(folder + u"/orders.sqlite"_s)
    {
        run(u"CREATE TRIGGER full BEFORE INSERT ON order_steps WHEN NEW.state = '%1' BEGIN"
            " SELECT RAISE(FAIL, 'disk full'); END"_s.arg(state));
    }
    ~FullDisk() { run(u"DROP TRIGGER full"_s); }

private:
    void run(const QString &sql) const
    {
        {
            QSqlDatabase database = QSqlDatabase::addDatabase(u"QSQLITE"_s, u"other"_s);
            database.setDatabaseName(m_file);
            QVERIFY(database.open());
            QVERIFY(QSqlQuery(database).exec(sql));
        }
        QSqlDatabase::removeDatabase(u"other"_s);
    }
    QString m_file;
};

} // namespace

/// A ledger that cannot write for a while: what was to be written then is written later.
class TestUnkept : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_server = std::make_unique<sandbox::Server>();
        m_server->registrar().seed(10, 7);
        QVERIFY(m_server->start());
        m_file = m_folder.filePath(QString::fromLatin1(QTest::currentTestFunction()));
        m_bench = std::make_unique<DeskBench>(
            m_file, QUrl(m_server->url()), QList<OperationInfo>{operationInfo<AddContact>()},
            Watch{.tick = 20ms, .unknown = 50ms},
            Timing{.read = 20s, .write = 3s, .pace = 0ms, .firstRetry = 50ms, .secondRetry = 50ms});
        QVERIFY(m_bench->start());
        m_desk = &m_bench->desk;
        QTRY_VERIFY(m_desk->contacts()->rowCount() > 0);
    }
    void cleanup()
    {
        m_bench.reset();
        m_server.reset();
    }

    void anAnswerIsKeptOnceTheDiskTakesIt()
    {
        QSignalSpy trouble(m_desk, &Desk::ledgerTrouble);
        auto full = std::make_unique<FullDisk>(m_file, u"done"_s);
        const QString id = place();
        QTRY_VERIFY(!trouble.isEmpty());
        QCOMPARE(m_desk->order(id)->state, Order::State::Sending);
        full.reset();
        QTRY_COMPARE(m_desk->order(id)->state, Order::State::Done);
        const Order::Step last = m_desk->order(id)->steps.constLast();
        QCOMPARE(last.code, 200);
        QVERIFY2(last.words.contains("P-PER"_L1), qPrintable(last.words)); // the new handle
        QCOMPARE(m_server->registrar().asked(u"AddContact"_s), 1);
    }

    void anOrderThatCouldNotBeNotedGoesOutOnceItCan()
    {
        QSignalSpy trouble(m_desk, &Desk::ledgerTrouble);
        auto full = std::make_unique<FullDisk>(m_file, u"sending"_s);
        const QString id = place();
        QTRY_VERIFY(!trouble.isEmpty());
        QCOMPARE(m_desk->order(id)->state, Order::State::Queued);
        QCOMPARE(m_server->registrar().asked(u"AddContact"_s), 0);
        full.reset();
        QTRY_COMPARE(m_desk->order(id)->state, Order::State::Done);
        QCOMPARE(m_server->registrar().asked(u"AddContact"_s), 1);
    }

private:
    QString place()
    {
        Contact contact;
        contact.firstName = u"Test"_s;
        contact.lastName = u"Person"_s;
        contact.street = {u"Example st. 1"_s};
        contact.city = u"Almaty"_s;
        contact.zip = u"050000"_s;
        contact.country = u"KZ"_s;
        contact.phone = u"+7.7270000001"_s;
        contact.email = u"office@primer.example"_s;
        const AddContact op{.contact = contact};
        QString id;
        m_desk->place(
            *validate(op, op.check()), m_desk,
            [&id](const Result<Order, LedgerError> &order) { id = order ? order->id : u"-"_s; });
        return QTest::qWaitFor([&id] { return !id.isEmpty(); }) ? id : QString();
    }

    QTemporaryDir m_folder;
    QString m_file;
    std::unique_ptr<sandbox::Server> m_server;
    std::unique_ptr<DeskBench> m_bench;
    Desk *m_desk = nullptr;
};

QTEST_GUILESS_MAIN(TestUnkept)
#include "tst_unkept.moc"
