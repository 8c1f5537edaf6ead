#include "model/batches.h"
#include "model/deskbench.h"
#include "model/domainmodel.h"
#include "model/inboxmodel.h"
#include "model/notebook.h"
#include "model/templatemodel.h"
#include "operations/setdomainrenewalmode.h"
#include "operations/tradedomain.h"
#include "sandbox/server.h"

#include <QCoreApplication>
#include <QProcess>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <cstdio>

using namespace kz;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

using State = Order::State;

constexpr int soon = 60'000;
constexpr int planned = 40;
const QList<OperationInfo> operations{operationInfo<SetDomainRenewalMode>(),
                                      operationInfo<TradeDomain>()};

/// One window of the profile without its widgets.
struct Window : DeskBench
{
    Window(const QString &folder, const QUrl &url, std::chrono::milliseconds pace = 0ms)
        : DeskBench(
            folder, url, operations,
            {.tick = 20ms,
             .events = 1h,
             .list = 1h,
             .unknown = 100ms,
             .unknownMax = 200ms,
             .soon = 100ms,
             .accepted = 200ms,
             .acceptedMax = 400ms,
             .offline = 200ms,
             .others = 100ms},
            {.read = 5s, .write = 5s, .pace = pace, .firstRetry = 50ms, .secondRetry = 50ms}, soon)
    {
        share(folder + u"-pace.sqlite"_s);
    }
    bool signIn() { return DeskBench::signIn() && readsTheList(soon); }
    bool start() { return open() && signIn(); }
};

/// A change of owner: it stays open until both holders confirm.
Request trade(const Window &window, int row)
{
    const QString name = window.desk.domains()->record(row).name.ace();
    Request request{.command = QString(TradeDomain::command), .repeat = Repeat::Never};
    request.params.add(TradeDomain::Field::domain, name)
        .add(TradeDomain::Field::owner, u"P-NEW31"_s);
    request.object = name;
    return request;
}

/// What runs in the process that is killed: it places a plan, or one trade, and follows it.
int runWindow(const QStringList &arguments)
{
    Window window(arguments.at(3), QUrl(arguments.at(2)), 100ms);
    if (!window.start())
        return 1;
    if (arguments.at(4) == u"plan"_s) {
        if (window.placePlan(window.switchesTo(RenewalMode::AutoExpire, planned)).isEmpty())
            return 1;
    } else {
        if (!window.place(trade(window, 0)))
            return 1;
    }
    std::puts("placed");
    std::fflush(stdout);
    return QCoreApplication::exec();
}

} // namespace

/// Windows of one profile, in one process and in two: each sees what the others do, and nothing is
/// sent or followed twice.
class TestTwoDesks : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void theSameOrderOnce();
    void showsWhatAnotherWrites();
    void oneFollows();
    void whoClosesHandsOver();
    void whoIsSignedOutHandsOver();
    void anotherMayPauseAPlan();
    void anAbuseLockHoldsBoth();
    void aKilledPlanGoesOn();
    void aKilledOrderIsFollowed();

private:
    QUrl url() const { return QUrl(m_server->url()); }
    QString folder() const { return m_folder->filePath(u"profile"_s); }
    int applied(const QString &object) const
    {
        return m_server->registrar().applied(u"SetDomainRenewalMode"_s, object);
    }
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<sandbox::Server> m_server;
};

void TestTwoDesks::init()
{
    m_server = std::make_unique<sandbox::Server>();
    m_server->registrar().seed(60, 7);
    QVERIFY(m_server->start());
    m_folder = std::make_unique<QTemporaryDir>();
}

void TestTwoDesks::theSameOrderOnce()
{
    Window a(folder(), url());
    Window b(folder(), url());
    QVERIFY(a.start());
    QVERIFY(b.start());
    const Request op = trade(a, 0);
    const auto first = a.place(op);
    QVERIFY2(first.ok(), first ? "" : qPrintable(first.error().detail));
    QTRY_COMPARE_WITH_TIMEOUT(a.state(first->id), State::Accepted, soon);
    const auto second = b.place(op);
    QVERIFY(!second.ok());
    QCOMPARE(second.error().kind, LedgerError::Kind::AlreadyOpen);
    QCOMPARE(second.error().open->id, first->id);
    // It says which, and how that one stands.
    const QString why = text(second.error());
    QVERIFY2(why.contains(first->number) && why.contains(text(State::Accepted)), qPrintable(why));
    QCOMPARE(m_server->registrar().applied(u"TradeDomain"_s, op.object), 1);
}

void TestTwoDesks::showsWhatAnotherWrites()
{
    Window a(folder(), url());
    Window b(folder(), url());
    QVERIFY(a.start());
    QVERIFY(b.start());
    // An order and each of its steps.
    const auto placed = a.place(a.switchesTo(RenewalMode::AutoExpire, 1).first());
    QVERIFY(placed.ok());
    QTRY_COMPARE_WITH_TIMEOUT(a.state(placed->id), State::Done, soon);
    QTRY_COMPARE_WITH_TIMEOUT(b.state(placed->id), State::Done, soon);
    QTRY_COMPARE_WITH_TIMEOUT(b.desk.order(placed->id)->steps, a.desk.order(placed->id)->steps,
                              soon);
    // A note.
    const Note note{.id = u"n"_s, .object = placed->request.object, .text = u"asked by phone"_s};
    a.desk.addNote(note, &a.desk, [](const auto &) {});
    QTRY_COMPARE_WITH_TIMEOUT(b.desk.notes()->of(note.object).size(), 1, soon);
    QCOMPARE(b.desk.notes()->of(note.object).first().text, note.text);
    // A draft, and that it is gone.
    QSignalSpy drafts(&b.desk, &Desk::draftsChanged);
    const auto ids = [&drafts] {
        QStringList list;
        if (!drafts.isEmpty()) {
            for (const Draft &draft : drafts.last().first().value<QList<Draft>>())
                list.append(draft.id);
        }
        return list;
    };
    a.ledger.saveDraft({.id = u"d"_s, .form = u"AddDomain"_s, .title = u"a.kz"_s}, &a.desk,
                       [](const auto &) {});
    QTRY_COMPARE_WITH_TIMEOUT(ids(), QStringList{u"d"_s}, soon);
    a.ledger.dropDraft(u"d"_s, &a.desk, [](const auto &) {});
    QTRY_COMPARE_WITH_TIMEOUT(ids(), QStringList(), soon);
    // An event, and that it was read.
    const SeenEvent event{.id = u"e1"_s,
                          .eventClass = u"DOMAIN_TRADE"_s,
                          .subclass = u"TRADE_PENDING"_s,
                          .object = note.object,
                          .date = u"2026-11-01 10:00:00.0"_s};
    a.ledger.keepEvents({event}, &a.desk, [](const auto &) {});
    QTRY_VERIFY_WITH_TIMEOUT(b.desk.inbox()->find(u"e1"_s), soon);
    a.desk.markEvents({u"e1"_s}, EventMark::Read);
    QTRY_VERIFY_WITH_TIMEOUT(b.desk.inbox()->find(u"e1"_s)->readAt.isValid(), soon);
    // A set of name servers.
    a.desk.serverSets()->save(
        {.id = u"t"_s, .kind = u"NAMESERVER"_s, .name = u"ours"_s, .values = {u"ns1.a.kz"_s}},
        &a.desk, [](const auto &) {});
    QTRY_COMPARE_WITH_TIMEOUT(b.desk.serverSets()->rowCount(), 1, soon);
}

void TestTwoDesks::oneFollows()
{
    Window a(folder(), url());
    Window b(folder(), url());
    QVERIFY(a.start());
    QVERIFY(b.start());
    const auto placed = a.place(trade(a, 0));
    QVERIFY(placed.ok());
    QTRY_COMPARE_WITH_TIMEOUT(b.state(placed->id), State::Accepted, soon);
    // The looks of the one are seen by the other, which makes none.
    QTRY_VERIFY_WITH_TIMEOUT(b.desk.order(placed->id)->looks >= 3, soon);
    QVERIFY(a.desk.nextLook(placed->id).isValid());
    QVERIFY(!b.desk.nextLook(placed->id).isValid());
    QVERIFY(a.desk.isOurs(*a.desk.order(placed->id)));
    QVERIFY(!b.desk.isOurs(*b.desk.order(placed->id)));
    // Whoever looks by hand may do so: it is a person's wish.
    const int looks = b.desk.order(placed->id)->looks;
    b.desk.lookNow(placed->id);
    QTRY_VERIFY_WITH_TIMEOUT(b.desk.order(placed->id)->looks > looks, soon);
}

void TestTwoDesks::whoClosesHandsOver()
{
    auto a = std::make_unique<Window>(folder(), url());
    Window b(folder(), url());
    QVERIFY(a->start());
    QVERIFY(b.start());
    const QString name = a->desk.domains()->record(0).name.ace();
    const auto placed = a->place(trade(*a, 0));
    QVERIFY(placed.ok());
    QTRY_COMPARE_WITH_TIMEOUT(b.state(placed->id), State::Accepted, soon);
    a.reset();
    QTRY_VERIFY_WITH_TIMEOUT(b.desk.nextLook(placed->id).isValid(), soon);
    QVERIFY(
        m_server->registrar().decide(name, sandbox::Decision::Fail, u"No"_s, sandbox::Kind::Trade));
    QTRY_COMPARE_WITH_TIMEOUT(b.state(placed->id), State::Failed, soon);
}

/// A window whose sign-in has ended cannot look; the other one can.
void TestTwoDesks::whoIsSignedOutHandsOver()
{
    Window a(folder(), url());
    Window b(folder(), url());
    QVERIFY(a.start());
    QVERIFY(b.start());
    const auto placed = a.place(trade(a, 0));
    QVERIFY(placed.ok());
    QTRY_COMPARE_WITH_TIMEOUT(b.state(placed->id), State::Accepted, soon);
    QVERIFY(!b.desk.isOurs(*b.desk.order(placed->id)));
    Q_EMIT a.client.signedOut({.kind = ApiError::Kind::Denied, .code = 530});
    QTRY_VERIFY_WITH_TIMEOUT(b.desk.isOurs(*b.desk.order(placed->id)), soon);
    QTRY_VERIFY_WITH_TIMEOUT(!a.desk.nextLook(placed->id).isValid(), soon);
}

void TestTwoDesks::anotherMayPauseAPlan()
{
    Window a(folder(), url(), 60ms);
    Window b(folder(), url(), 60ms);
    QVERIFY(a.start());
    QVERIFY(b.start());
    QVERIFY(!a.placePlan(a.switchesTo(RenewalMode::AutoExpire, planned)).isEmpty());
    QTRY_COMPARE_WITH_TIMEOUT(b.desk.batches().size(), 1, soon);
    const QString id = b.desk.batches().first();
    QTRY_COMPARE_WITH_TIMEOUT(b.desk.batch(id).total, planned, soon);
    QTRY_VERIFY_WITH_TIMEOUT(b.desk.batch(id).waiting <= planned - 3, soon);
    b.desk.changeBatch(id, Batch::State::Paused);
    QTRY_COMPARE_WITH_TIMEOUT(a.desk.batch(id).batch.state, Batch::State::Paused, soon);
    QTRY_COMPARE_WITH_TIMEOUT(a.desk.batch(id).sending, 0, soon);
    const int waiting = a.desk.batch(id).waiting;
    QVERIFY(waiting > 0);
    // Something else goes out meanwhile, and of the plan nothing.
    const auto other = a.place(trade(a, 0));
    QVERIFY(other.ok());
    QTRY_COMPARE_WITH_TIMEOUT(a.state(other->id), State::Accepted, soon);
    QCOMPARE(a.desk.batch(id).waiting, waiting);
    // Who placed it goes on with it.
    b.desk.changeBatch(id, Batch::State::Running);
    QTRY_COMPARE_WITH_TIMEOUT(a.desk.batch(id).done, planned, soon);
    QTRY_COMPARE_WITH_TIMEOUT(b.desk.batch(id).done, planned, soon);
    for (const Order &order : a.desk.batchOrders(id))
        QCOMPARE(applied(order.request.object), 1);
}

void TestTwoDesks::anAbuseLockHoldsBoth()
{
    Window a(folder(), url(), 20ms);
    Window b(folder(), url(), 20ms);
    QVERIFY(a.start());
    QVERIFY(b.start());
    // Somebody tries passwords until the registrar locks the account.
    for (int i = 0; i < 5; ++i) {
        Client stranger(Endpoint::sandbox(url()), {.pace = 0ms});
        std::optional<bool> in;
        stranger.signIn({.account = u"steppe-names"_s, .user = u"desk1"_s, .password = u"no"_s},
                        &stranger, [&in](const auto &result) { in = result.ok(); });
        QTRY_COMPARE_WITH_TIMEOUT(in, std::optional(false), soon);
    }
    a.desk.readAccount();
    QTRY_COMPARE_WITH_TIMEOUT(a.desk.facts().hold, Hold::Abuse, soon);
    QTRY_COMPARE_WITH_TIMEOUT(b.desk.facts().hold, Hold::Abuse, soon);
    QVERIFY(b.desk.facts().heldSeconds > 200);
    // It counts down.
    const qint64 left = b.desk.facts().heldSeconds;
    QTRY_VERIFY_WITH_TIMEOUT(b.desk.facts().heldSeconds < left, soon);
    const auto placed = b.place(b.switchesTo(RenewalMode::AutoExpire, 1).first());
    QVERIFY(placed.ok());
    QTRY_COMPARE_WITH_TIMEOUT(a.state(placed->id), State::Queued, soon);
    QCOMPARE(applied(placed->request.object), 0);
}

/// A process is killed in the middle of its plan; the other one goes on, and each name is ordered
/// once.
void TestTwoDesks::aKilledPlanGoesOn()
{
    QProcess other;
    other.start(QCoreApplication::applicationFilePath(),
                {u"--window"_s, url().toString(), folder(), u"plan"_s});
    QVERIFY(QTest::qWaitFor([&other] { return other.canReadLine(); }, soon));
    QCOMPARE(other.readLine().trimmed(), QByteArray("placed"));
    Window window(folder(), url());
    QVERIFY(window.start());
    QCOMPARE(window.desk.batches().size(), 1);
    const QString id = window.desk.batches().first();
    QCOMPARE(window.desk.batch(id).total, planned);
    // It sees them go, and sends none of them.
    QTRY_VERIFY_WITH_TIMEOUT(window.desk.batch(id).waiting <= planned - 10, soon);
    for (const Order &order : window.desk.batchOrders(id))
        QVERIFY(!window.desk.isOurs(order));
    other.kill(); // SIGKILL
    QVERIFY(other.waitForFinished());
    QVERIFY(window.desk.batch(id).waiting > 0);
    const auto settled = [&] {
        const BatchProgress now = window.desk.batch(id);
        return now.done + now.unknown == planned && now.waiting == 0;
    };
    QTRY_VERIFY_WITH_TIMEOUT(settled(), soon);
    // What was cut off with its first byte still there is looked for, not sent again.
    QTRY_VERIFY_WITH_TIMEOUT(
        [&] {
            const QList<Order> orders = window.desk.batchOrders(id);
            return std::none_of(orders.begin(), orders.end(),
                                [](const Order &order) { return order.isOpen(); });
        }(),
        soon);
    for (const Order &order : window.desk.batchOrders(id))
        QCOMPARE(applied(order.request.object), order.state == State::Done ? 1 : 0);
}

void TestTwoDesks::aKilledOrderIsFollowed()
{
    QProcess other;
    other.start(QCoreApplication::applicationFilePath(),
                {u"--window"_s, url().toString(), folder(), u"trade"_s});
    QVERIFY(QTest::qWaitFor([&other] { return other.canReadLine(); }, soon));
    Window window(folder(), url());
    QVERIFY(window.start());
    QCOMPARE(window.desk.orders().size(), 1);
    const QString id = window.desk.orders().first().id;
    const QString name = window.desk.orders().first().request.object;
    QTRY_COMPARE_WITH_TIMEOUT(window.state(id), State::Accepted, soon);
    QVERIFY(!window.desk.nextLook(id).isValid());
    other.kill();
    QVERIFY(other.waitForFinished());
    QTRY_VERIFY_WITH_TIMEOUT(window.desk.nextLook(id).isValid(), soon);
    QVERIFY(m_server->registrar().decide(name, sandbox::Decision::Done, {}, sandbox::Kind::Trade));
    QTRY_COMPARE_WITH_TIMEOUT(window.state(id), State::Done, soon);
    QCOMPARE(m_server->registrar().applied(u"TradeDomain"_s, name), 1);
}

int main(int argc, char *argv[])
{
    QCoreApplication app(argc, argv);
    if (argc > 4 && qstrcmp(argv[1], "--window") == 0)
        return runWindow(QCoreApplication::arguments());
    TestTwoDesks test;
    return QTest::qExec(&test, argc, argv);
}
#include "tst_twodesks.moc"
