#include "model/contactmodel.h"
#include "model/deskbench.h"
#include "model/domainmodel.h"
#include "model/pendingmodel.h"
#include "operations/addcontact.h"
#include "operations/adddomain.h"
#include "operations/renewdomain.h"
#include "operations/setdomainrenewalmode.h"
#include "operations/transferdomain.h"
#include "sandbox/server.h"

#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace kz;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

const QList<OperationInfo> operations{
    operationInfo<AddDomain>(), operationInfo<AddContact>(), operationInfo<SetDomainRenewalMode>(),
    operationInfo<TransferDomain>(), operationInfo<RenewDomain>()};
constexpr qint64 day = 86'400;

struct Bench : DeskBench
{
    explicit Bench(const QString &folder, const QUrl &url, const Watch &watch = quick())
        : DeskBench(folder, url, operations, watch,
                    {.read = 3s, .write = 3s, .pace = 0ms, .firstRetry = 50ms, .secondRetry = 50ms})
    { }
    static Watch quick()
    {
        return {.tick = 20ms,
                .events = 100ms,
                .list = 1h,
                .unknown = 50ms,
                .unknownMax = 100ms,
                .accepted = 100ms,
                .acceptedMax = 200ms};
    }
    /// The placed order, or why it was not placed.
    template <class Op>
    Result<Order, LedgerError> place(const Op &op)
    {
        const auto valid = validate(op, op.check());
        if (!valid)
            return Failure{LedgerError{.detail = text(valid.error().first())}};
        return DeskBench::place(*valid);
    }
};

} // namespace

class TestDesk : public QObject
{
    Q_OBJECT

private:
    QTemporaryDir m_folder;
    std::unique_ptr<sandbox::Server> m_server;

    QUrl url() const { return QUrl(m_server->url()); }
    QString folder() const
    {
        return m_folder.filePath(QString::fromLatin1(QTest::currentTestFunction()));
    }
    AddDomain registration(Bench &bench, const QString &name) const
    {
        // Any contact of the account will do.
        const auto *contacts = bench.desk.contacts();
        const QString handle = contacts->index(0, 0).data().toString();
        AddDomain op;
        op.domain = DomainName::fromUser(name);
        op.years = 1;
        op.owner = op.admin = op.tech = op.billing = handle;
        op.nameServers = {NameServer::fromUser(u"ns1.steppe-dns.example"_s),
                          NameServer::fromUser(u"ns2.steppe-dns.example"_s)};
        op.taxId = TaxId::fromUser(u"000140000002"_s);
        op.contentAcknowledged = op.hostingAcknowledged = true;
        return op;
    }

private Q_SLOTS:
    void init()
    {
        m_server = std::make_unique<sandbox::Server>();
        m_server->registrar().seed(30, 7);
        QVERIFY(m_server->start());
    }
    void cleanup() { m_server.reset(); }

    void readsTheAccount()
    {
        Bench bench(folder(), url());
        QVERIFY(bench.open());
        QVERIFY(bench.signIn());
        QTRY_COMPARE(bench.desk.domains()->total(), 30);
        QTRY_VERIFY(bench.desk.facts().balance.isKnown());
        QTRY_COMPARE(bench.desk.facts().mode, RenewalMode(RenewalMode::AutoRenew));
        QTRY_VERIFY(bench.desk.contacts()->rowCount() > 0);
        QVERIFY(!bench.desk.facts().reading);
        for (int row = 0; row < bench.desk.domains()->rowCount(); ++row)
            QVERIFY(!bench.desk.domains()->isNotSeen(bench.desk.domains()->record(row)));
    }

    void fillsTheWindowBeforeTheFirstAnswer()
    {
        {
            Bench bench(folder(), url());
            QVERIFY(bench.open());
            QVERIFY(bench.signIn());
            QTRY_COMPARE(bench.desk.domains()->total(), 30);
            QTRY_VERIFY(bench.desk.facts().listReadAt.isValid());
        }
        m_server->stop();
        Bench bench(folder(), url());
        QVERIFY(bench.open());
        QCOMPARE(bench.desk.domains()->total(), 30);
        QVERIFY(bench.desk.facts().listReadAt.isValid());
    }

    /// A renewal guards itself by the year until which the name is paid: an old one is worse than
    /// none, which is read anew.
    void forgetsUntilWhenItIsPaidOnceTheListSaysOtherwise()
    {
        Bench bench(folder(), url());
        QVERIFY(bench.start());
        DomainModel &names = *bench.desk.domains();
        QTRY_COMPARE(names.total(), 30);
        const auto renewing = [&] {
            for (int row = 0; row < names.rowCount(); ++row) {
                if (names.record(row).mode.effective(names.accountMode()).known()
                    == RenewalMode::AutoRenew)
                    return names.record(row).name.ace();
            }
            return QString();
        };
        const QString ace = renewing();
        QVERIFY(!ace.isEmpty());
        bench.desk.readDomain(ace);
        QTRY_VERIFY(names.find(ace)->paidUntil.isKnown());
        const DomainRecord before = *names.find(ace);
        m_server->registrar().advance(366 * day);
        const auto moved = [&] {
            bench.desk.readList(); // not while one is being read
            return names.find(ace)->expires != before.expires;
        };
        QTRY_VERIFY(moved());
        QVERIFY(names.find(ace)->paidUntil != before.paidUntil);
    }

    void forgetsUntilWhenItIsPaidOnceItIsRenewed()
    {
        Bench bench(folder(), url());
        QVERIFY(bench.start());
        DomainModel &names = *bench.desk.domains();
        QTRY_COMPARE(names.total(), 30);
        const QString ace = names.record(0).name.ace();
        bench.desk.readDomain(ace);
        QTRY_VERIFY(names.find(ace)->paidUntil.isKnown());
        std::optional<bool> known;
        connect(&bench.desk, &Desk::orderChanged, &names, [&](const Order &order) {
            if (order.state == Order::State::Done)
                known = names.find(ace)->paidUntil.isKnown();
        });
        const auto placed = bench.place(
            RenewDomain::of(*names.find(ace), 1, QDateTime::currentDateTimeUtc().date()));
        QVERIFY2(placed.ok(), placed.ok() ? "" : qPrintable(placed.error().detail));
        QTRY_VERIFY(known.has_value());
        QVERIFY(!*known);
        QTRY_VERIFY(names.find(ace)->paidUntil.isKnown());
    }

    void followsARegistrationToItsEnd()
    {
        Bench bench(folder(), url());
        QVERIFY(bench.open());
        QVERIFY(bench.signIn());
        QTRY_VERIFY(bench.desk.contacts()->rowCount() > 0);
        QTRY_COMPARE(bench.desk.domains()->total(), 30);
        const auto placed = bench.place(registration(bench, u"dala-spine.kz"_s));
        QVERIFY2(placed.ok(), placed.ok() ? "" : qPrintable(placed.error().detail));
        QTRY_COMPARE(bench.state(placed->id), Order::State::Accepted);
        QCOMPARE(m_server->registrar().applied(u"AddDomain"_s, u"dala-spine.kz"_s), 1);
        QVERIFY(!bench.desk.domains()->find(u"dala-spine.kz"_s));
        // Taken stays taken while nothing happens at the registrar.
        QTRY_VERIFY(bench.desk.order(placed->id)->looks >= 2);
        QCOMPARE(bench.state(placed->id), Order::State::Accepted);
        m_server->registrar().advance(3 * day);
        QTRY_COMPARE(bench.state(placed->id), Order::State::Done);
        QTRY_VERIFY(bench.desk.domains()->find(u"dala-spine.kz"_s));
        QCOMPARE(m_server->registrar().applied(u"AddDomain"_s, u"dala-spine.kz"_s), 1);
    }

    void showsWhatTheRegistrarAsksForAndItsRefusal_data()
    {
        QTest::addColumn<bool>("asksFirst");
        QTest::newRow("asks, then refuses") << true;
        QTest::newRow("refuses") << false;
    }
    void showsWhatTheRegistrarAsksForAndItsRefusal()
    {
        QFETCH(bool, asksFirst);
        Bench bench(folder() + QLatin1StringView(QTest::currentDataTag()), url());
        QVERIFY(bench.open());
        QVERIFY(bench.signIn());
        QTRY_VERIFY(bench.desk.contacts()->rowCount() > 0);
        const auto placed = bench.place(registration(bench, u"qarsy.kz"_s));
        QVERIFY(placed.ok());
        QTRY_COMPARE(bench.state(placed->id), Order::State::Accepted);
        if (asksFirst) {
            QVERIFY(m_server->registrar().decide(u"qarsy.kz"_s, sandbox::Decision::Notify,
                                                 u"Send the certificate"_s));
            QTRY_COMPARE(bench.state(placed->id), Order::State::NeedsAction);
            const QString words = bench.desk.order(placed->id)->steps.constLast().words;
            QVERIFY2(words.contains(u"Send the certificate"_s), qPrintable(words));
        }
        QVERIFY(m_server->registrar().decide(u"qarsy.kz"_s, sandbox::Decision::Fail,
                                             u"Registry says no"_s));
        QTRY_COMPARE(bench.state(placed->id), Order::State::Failed);
        QVERIFY(!bench.desk.domains()->find(u"qarsy.kz"_s));
        // An order that ended does not stop a new one.
        QVERIFY(bench.place(registration(bench, u"qarsy.kz"_s)).ok());
    }

    void settlesALostAnswerByLooking()
    {
        Bench bench(folder(), url());
        QVERIFY(bench.open());
        QVERIFY(bench.signIn());
        QTRY_VERIFY(bench.desk.contacts()->rowCount() > 0);
        QSignalSpy changes(&bench.desk, &Desk::orderChanged);
        m_server->registrar().setOption(u"fault-command"_s, u"AddDomain"_s);
        QVERIFY(m_server->registrar().setOption(u"fault"_s, u"drop-after-read"_s));
        const auto placed = bench.place(registration(bench, u"joq-jauap.kz"_s));
        QVERIFY(placed.ok());
        QTRY_COMPARE(bench.state(placed->id), Order::State::Accepted);
        QCOMPARE(m_server->registrar().applied(u"AddDomain"_s, u"joq-jauap.kz"_s), 1);
        const auto order = *bench.desk.order(placed->id);
        QVERIFY(std::any_of(order.steps.cbegin(), order.steps.cend(), [](const Order::Step &step) {
            return step.state == Order::State::Unknown;
        }));
    }

    void aLostRequestIsNotFoundAndNeverSentAgain()
    {
        Bench bench(folder(), url());
        QVERIFY(bench.open());
        QVERIFY(bench.signIn());
        QTRY_VERIFY(bench.desk.contacts()->rowCount() > 0);
        m_server->registrar().setOption(u"fault-command"_s, u"AddDomain"_s);
        QVERIFY(m_server->registrar().setOption(u"fault"_s, u"drop-before-apply"_s));
        const auto placed = bench.place(registration(bench, u"joq-suraq.kz"_s));
        QVERIFY(placed.ok());
        QTRY_COMPARE(bench.state(placed->id), Order::State::NotFound);
        QCOMPARE(m_server->registrar().applied(u"AddDomain"_s, u"joq-suraq.kz"_s), 0);
        bench.desk.drop(placed->id, u"asked support"_s);
        QTRY_COMPARE(bench.state(placed->id), Order::State::Withdrawn);
    }

    /// Evidence may come late, whatever it says.
    void whatWasNotFoundMayTurnUp_data()
    {
        QTest::addColumn<QString>("subclass");
        QTest::addColumn<int>("state");
        QTest::newRow("taken") << u"REGISTRATION_PENDING"_s << int(Order::State::Accepted);
        QTest::newRow("asked") << u"REGISTRATION_NOTIFY"_s << int(Order::State::NeedsAction);
        QTest::newRow("refused") << u"REGISTRATION_FAILED"_s << int(Order::State::Failed);
    }
    void whatWasNotFoundMayTurnUp()
    {
        QFETCH(QString, subclass);
        QFETCH(int, state);
        Bench bench(folder() + QLatin1StringView(QTest::currentDataTag()), url());
        QVERIFY(bench.open());
        QVERIFY(bench.signIn());
        QTRY_VERIFY(bench.desk.contacts()->rowCount() > 0);
        m_server->registrar().setOption(u"fault-command"_s, u"AddDomain"_s);
        QVERIFY(m_server->registrar().setOption(u"fault"_s, u"drop-before-apply"_s));
        const auto placed = bench.place(registration(bench, u"kesh-keldi.kz"_s));
        QVERIFY(placed.ok());
        QTRY_COMPARE(bench.state(placed->id), Order::State::NotFound);
        m_server->registrar().raise(u"DOMAIN_REGISTRATION"_s, subclass, u"kesh-keldi.kz"_s, {},
                                    u"Words of the registrar"_s);
        bench.desk.lookNow(placed->id);
        QTRY_COMPARE(int(bench.state(placed->id)), state);
        QVERIFY(bench.desk.order(placed->id)
                    ->steps.constLast()
                    .words.contains(u"Words of the registrar"_s));
    }

    void refusesTheSameOrderTwice()
    {
        Bench bench(folder(), url());
        QVERIFY(bench.open());
        QVERIFY(bench.signIn());
        QTRY_VERIFY(bench.desk.contacts()->rowCount() > 0);
        QVERIFY(bench.place(registration(bench, u"eki-ret.kz"_s)).ok());
        const auto second = bench.place(registration(bench, u"eki-ret.kz"_s));
        QVERIFY(!second.ok());
        QCOMPARE(second.error().kind, LedgerError::Kind::AlreadyOpen);
        QTRY_COMPARE(m_server->registrar().applied(u"AddDomain"_s, u"eki-ret.kz"_s), 1);
    }

    void keepsAnOrderThatFoundNobody()
    {
        Bench bench(folder(), url());
        QVERIFY(bench.open());
        QVERIFY(bench.signIn());
        QTRY_VERIFY(bench.desk.contacts()->rowCount() > 0);
        const int port = m_server->port();
        const AddDomain op = registration(bench, u"keyin.kz"_s);
        m_server->stop();
        const auto placed = bench.place(op);
        QVERIFY(placed.ok());
        QTRY_VERIFY(bench.desk.order(placed->id)->steps.size() >= 3); // queued, sending, queued
        QTRY_COMPARE(bench.state(placed->id), Order::State::Queued);
        QVERIFY(m_server->start(port));
        bench.desk.sendNow(placed->id);
        QTRY_COMPARE(m_server->registrar().applied(u"AddDomain"_s, u"keyin.kz"_s), 1);
        QTRY_COMPARE(bench.state(placed->id), Order::State::Accepted);
    }

    /// A secret is kept in memory alone: as long as the program runs an order that had to wait goes
    /// out with it, after a new start it asks for it again, and never goes out without.
    void asksForASecretAgain()
    {
        const QString code = u"Jj7+k&=%1;x\"Q"_s; // of a name in the sandbox's seed
        const QString name = u"jibek-joly.kz"_s;
        QString id;
        const int port = m_server->port();
        {
            Bench bench(folder(), url());
            QVERIFY(bench.open());
            QVERIFY(bench.signIn());
            QTRY_VERIFY(bench.desk.contacts()->rowCount() > 0);
            const QString handle = bench.desk.contacts()->index(0, 0).data().toString();
            TransferDomain op{.domain = DomainName::fromUser(name), .auth = code};
            op.owner = op.admin = op.tech = op.billing = handle;
            op.nameServers = {NameServer::fromUser(u"ns1.steppe-dns.example"_s),
                              NameServer::fromUser(u"ns2.steppe-dns.example"_s)};
            op.taxId = TaxId::fromUser(u"000140000002"_s);
            op.contentAcknowledged = op.hostingAcknowledged = true;
            m_server->stop();
            const auto placed = bench.place(op);
            QVERIFY2(placed.ok(), qPrintable(placed.ok() ? QString() : placed.error().detail));
            id = placed->id;
            QTRY_VERIFY(bench.desk.order(id)->steps.size() >= 3); // queued, sending, queued
            QTRY_COMPARE(bench.state(id), Order::State::Queued);
            QVERIFY(!bench.desk.order(id)->asksAgain); // this run of the program knows it
            QCOMPARE(bench.desk.order(id)->request.params.value(u"AUTH"), QString());
        }
        QVERIFY(m_server->start(port));
        Bench bench(folder(), url());
        QVERIFY(bench.open());
        QVERIFY(bench.signIn());
        QTRY_VERIFY(bench.desk.order(id).has_value());
        QVERIFY(bench.desk.order(id)->asksAgain);
        QTRY_COMPARE(bench.desk.domains()->total(), 30);
        bench.desk.sendNow(id);
        bench.desk.supply(id, Params().addSecret("OTHER"_L1, code)); // another secret than asked
        QTRY_VERIFY(bench.desk.facts().balance.isKnown());
        QCOMPARE(bench.state(id), Order::State::Queued);
        for (const sandbox::Order &open : m_server->registrar().openOrders())
            QVERIFY(open.kind != sandbox::Kind::TransferIn);
        QCOMPARE(bench.desk.pending()->count(PendingModel::ForYouSegment), 1);

        bench.desk.supply(id, Params().addSecret(TransferDomain::Field::auth, code));
        QTRY_COMPARE(bench.state(id), Order::State::Accepted);
        QCOMPARE(m_server->registrar().applied(u"TransferDomain"_s, name), 1);
        QVERIFY(!bench.desk.order(id)->asksAgain);
    }

    void showsARefusal()
    {
        Bench bench(folder(), url());
        QVERIFY(bench.open());
        QVERIFY(bench.signIn());
        QTRY_VERIFY(bench.desk.contacts()->rowCount() > 0);
        m_server->registrar().take(u"bos-emes.kz"_s);
        const auto placed = bench.place(registration(bench, u"bos-emes.kz"_s));
        QVERIFY(placed.ok());
        QTRY_COMPARE(bench.state(placed->id), Order::State::Rejected);
        const Order::Step last = bench.desk.order(placed->id)->steps.constLast();
        QVERIFY(last.code >= 500);
        QVERIFY(!last.words.isEmpty());
    }

    void switchesAMode()
    {
        Bench bench(folder(), url());
        QVERIFY(bench.open());
        QVERIFY(bench.signIn());
        QTRY_COMPARE(bench.desk.domains()->total(), 30);
        DomainRecord record = bench.desk.domains()->record(0);
        SetDomainRenewalMode op;
        op.domain = record.name;
        op.mode = record.mode == RenewalMode(RenewalMode::AutoDelete) ? RenewalMode::AutoExpire
                                                                      : RenewalMode::AutoDelete;
        op.accountMode = bench.desk.facts().mode;
        op.renews = record.renews;
        const auto placed = bench.place(op);
        QVERIFY2(placed.ok(), placed.ok() ? "" : qPrintable(placed.error().detail));
        QTRY_COMPARE(bench.state(placed->id), Order::State::Done);
        QTRY_COMPARE(bench.desk.domains()->find(record.name.ace())->mode, op.mode);
    }

    void goesOnAfterARestart()
    {
        QString id;
        {
            Bench bench(folder(), url());
            QVERIFY(bench.open());
            QVERIFY(bench.signIn());
            QTRY_VERIFY(bench.desk.contacts()->rowCount() > 0);
            const auto placed = bench.place(registration(bench, u"erteng.kz"_s));
            QVERIFY(placed.ok());
            id = placed->id;
            QTRY_COMPARE(bench.state(id), Order::State::Accepted);
        }
        m_server->registrar().advance(3 * day);
        Bench bench(folder(), url());
        QVERIFY(bench.open());
        QTRY_COMPARE(bench.state(id), Order::State::Accepted);
        QVERIFY(bench.signIn());
        QTRY_COMPARE(bench.state(id), Order::State::Done);
        QCOMPARE(m_server->registrar().applied(u"AddDomain"_s, u"erteng.kz"_s), 1);
    }

    void keepsNamesThatTheListNoLongerHolds()
    {
        Bench bench(folder(), url());
        QVERIFY(bench.open());
        QVERIFY(bench.signIn());
        QTRY_COMPARE(bench.desk.domains()->total(), 30);
        QTRY_VERIFY(!bench.desk.facts().reading);
        // A year later the names that lapse are gone.
        m_server->registrar().advance(400 * day);
        const QDateTime before = bench.desk.facts().listReadAt;
        QTRY_VERIFY(QDateTime::currentDateTimeUtc()
                    > before.addSecs(3)); // the copy counts in seconds
        bench.desk.readList();
        QTRY_VERIFY(bench.desk.facts().listReadAt > before);
        QTRY_VERIFY(bench.desk.domains()->count(DomainModel::NotSeen) > 0);
        QCOMPARE(bench.desk.domains()->total(), 30);
    }

    void sendsNothingWhenReadOnly()
    {
        Bench bench(folder(), url());
        bench.desk.setReadOnly(true);
        QVERIFY(bench.open());
        QVERIFY(bench.signIn());
        QTRY_VERIFY(bench.desk.contacts()->rowCount() > 0);
        const auto placed = bench.place(registration(bench, u"tek-oqu.kz"_s));
        QVERIFY(!placed.ok());
        QCOMPARE(m_server->registrar().applied(u"AddDomain"_s, u"tek-oqu.kz"_s), 0);
        QVERIFY(m_server->registrar().book().isEmpty());
    }
};

QTEST_GUILESS_MAIN(TestDesk)
#include "tst_desk.moc"
