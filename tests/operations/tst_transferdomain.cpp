#include "operations/reply.h"
#include "operations/transferdomain.h"
#include "operations/transferstatus.h"

#include <QTest>

using namespace kz;
using namespace Qt::StringLiterals;
using Field = TransferDomain::Field;
using Action = TransferDomain::Action;

namespace {

const QString code = u"aZ9+e&= %1;\"Q"_s;
const QDateTime sentAt(QDate(2026, 5, 4), QTime(9, 0), Qt::UTC);

TransferDomain good(const QString &name = u"primer.kz"_s)
{
    Contact owner;
    owner.handle = u"P-DLC31"_s;
    owner.organization = u"Dala Coffee LLP"_s;
    owner.country = u"KZ"_s;
    owner.email = u"office@dala.example"_s;
    return {.domain = DomainName::fromUser(name),
            .auth = code,
            .owner = u"P-DLC31"_s,
            .admin = u"P-DLC31"_s,
            .tech = u"P-STN01"_s,
            .billing = u"P-STN01"_s,
            .nameServers = {NameServer::fromUser(u"NS1.steppe-dns.example."_s),
                            NameServer::fromUser(u"ns2.steppe-dns.example"_s)},
            .taxId = TaxId::fromUser(u"000140000002"_s),
            .ownerData = owner,
            .today = QDate(2026, 5, 4),
            .contentAcknowledged = true,
            .hostingAcknowledged = true};
}

Sent sent(Action action)
{
    TransferDomain op = good();
    op.action = action;
    return {.params = op.params(), .at = sentAt};
}

Look find(const QList<Look> &looks, const QString &command)
{
    for (const Look &look : looks) {
        if (look.request.command == command)
            return look;
    }
    return {};
}

Reply transfer(const QString &status, const QString &requested = u"2026-05-04 09:00:10.0"_s)
{
    return test::reply(200,
                       {{u"transfer status"_s, {status}},
                        {u"transferlog"_s, {u"first"_s, u"last words"_s}},
                        {u"requested date"_s, {requested}}});
}

Reply name(const QString &came, const QString &status = u"ACTIVE"_s)
{
    return test::reply(200,
                       {{u"domain"_s, {u"primer.kz"_s}},
                        {u"status"_s, {status}},
                        {u"registrar transfer date"_s, {came}}});
}

Reply happened(const QString &subclass, const QString &date = u"2026-05-04 10:00:00.0"_s)
{
    return test::reply(200,
                       {{u"event"_s, {u"7"_s}},
                        {u"eventclass"_s, {u"DOMAIN_TRANSFER"_s}},
                        {u"eventsubclass"_s, {subclass}},
                        {u"event date"_s, {date}},
                        {u"object id"_s, {u"primer.kz"_s}}});
}

} // namespace

class TransferDomainTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void sendsARequest()
    {
        TransferDomain op = good();
        const QStringList expected{u"DOMAIN=primer.kz"_s,
                                   u"ACTION=REQUEST"_s,
                                   u"AUTH="_s + code,
                                   u"OWNERCONTACT0=P-DLC31"_s,
                                   u"ADMINCONTACT0=P-DLC31"_s,
                                   u"TECHCONTACT0=P-STN01"_s,
                                   u"BILLINGCONTACT0=P-STN01"_s,
                                   u"NAMESERVER0=ns1.steppe-dns.example"_s,
                                   u"NAMESERVER1=ns2.steppe-dns.example"_s,
                                   u"X-COMPANY-VAT-ID=000140000002"_s};
        QCOMPARE(test::lines(op.params()), expected);
        // Whether the registrar keeps blanks at the ends is not known: none are taken off here.
        op.auth = u" aZ9  "_s;
        QCOMPARE(op.params().value(u"AUTH"), u" aZ9  "_s);
        op.auth = code;
        op.transferLock = false;
        QCOMPARE(test::lines(op.params()), expected + QStringList(u"TRANSFERLOCK=0"_s));
        const Params params = op.params();
        for (const Param &param : params.list())
            QCOMPARE(param.secret, param.name == u"AUTH"_s);
        QCOMPARE(op.object(), u"primer.kz"_s);
    }

    void sendsNothingElseForTheRest_data()
    {
        QTest::addColumn<Action>("action");
        QTest::addColumn<QString>("word");
        QTest::addColumn<QString>("aspect");
        QTest::newRow("cancel") << Action::Cancel << u"CANCEL"_s << u"CANCEL"_s;
        QTest::newRow("approve") << Action::Approve << u"APPROVE"_s << u"ANSWER"_s;
        QTest::newRow("deny") << Action::Deny << u"DENY"_s << u"ANSWER"_s;
    }
    void sendsNothingElseForTheRest()
    {
        QFETCH(Action, action);
        TransferDomain op{.action = action, .domain = DomainName::fromUser(u"primer.kz"_s)};
        QTEST(op.params().value(u"ACTION"), "word");
        QCOMPARE(op.params().list().size(), 2);
        QCOMPARE(worst(op.check()), Verdict::Ok);
        QCOMPARE(TransferDomain::actionOf(op.params()), action);
        const auto valid = validate(op);
        QVERIFY(valid.ok());
        QTEST(request(*valid).aspect, "aspect");
        op.domain = {};
        QVERIFY(test::has(op.check(), Rule::X3Missing, u"DOMAIN"_s));
    }

    void judges_data()
    {
        QTest::addColumn<TransferDomain>("op");
        QTest::addColumn<Rule>("rule");
        QTest::addColumn<QString>("field");
        const auto row = [](const char *title, Rule rule, const QString &field, auto change,
                            const QString &name = u"primer.kz"_s) {
            TransferDomain op = good(name);
            change(op);
            QTest::newRow(title) << op << rule << field;
        };
        const auto noCode = [](TransferDomain &op) { op.auth.clear(); };
        row("no code, kz", Rule::T6AuthCodeMissing, u"AUTH"_s, noCode);
        row("no code, com.kz", Rule::T6AuthCodeMissing, u"AUTH"_s, noCode, u"a.com.kz"_s);
        row("no code, қаз", Rule::T6AuthCodeMissing, u"AUTH"_s, noCode, u"сайт.қаз"_s);
        row("no code, net.kz", Rule::T6bAuthCodeAdvised, u"AUTH"_s, noCode, u"abc.net.kz"_s);
        row("no code, org.kz", Rule::T6bAuthCodeAdvised, u"AUTH"_s, noCode, u"abc.org.kz"_s);
        row("code of two lines", Rule::X1ControlCharacter, u"AUTH"_s,
            [](TransferDomain &op) { op.auth = u"a\nOWNERCONTACT0=P-X"_s; });
        row("nothing but blanks", Rule::T6AuthCodeMissing, u"AUTH"_s,
            [](TransferDomain &op) { op.auth = u"  "_s; });
        row("code with a blank before it", Rule::T6eCodeBlanks, u"AUTH"_s,
            [](TransferDomain &op) { op.auth.prepend(u' '); });
        row("code with a blank behind it", Rule::T6eCodeBlanks, u"AUTH"_s,
            [](TransferDomain &op) { op.auth.append(u' '); });
        row("no owner", Rule::T6cContactMissing, u"OWNERCONTACT0"_s,
            [](TransferDomain &op) { op.owner.clear(); });
        row("no admin", Rule::T6cContactMissing, u"ADMINCONTACT0"_s,
            [](TransferDomain &op) { op.admin.clear(); });
        row("no tech", Rule::T6cContactMissing, u"TECHCONTACT0"_s,
            [](TransferDomain &op) { op.tech = u" "_s; });
        row("no billing", Rule::T6cContactMissing, u"BILLINGCONTACT0"_s,
            [](TransferDomain &op) { op.billing.clear(); });
        row("locked", Rule::T6dLocked, u"DOMAIN"_s, [](TransferDomain &op) { op.locked = true; });
        row("young", Rule::T7SixtyDays, u"DOMAIN"_s,
            [](TransferDomain &op) { op.created = op.today.addDays(-59); });
        row("a year or not", Rule::T8TransferTerm, u"DOMAIN"_s, [](TransferDomain &) {});
        row("one server", Rule::D1TooFew, u"NAMESERVER1"_s,
            [](TransferDomain &op) { op.nameServers.removeLast(); });
        row("company without number", Rule::V1Required, u"X-COMPANY-VAT-ID"_s,
            [](TransferDomain &op) { op.taxId = {}; });
        row("owner of companies alone", Rule::K13CompanyHandle, u"OWNERCONTACT0"_s,
            [](TransferDomain &op) { op.owner = u"O-ABC12"_s; });
        row("mail inside the name", Rule::M5MailInsideName, u"OWNERCONTACT0"_s,
            [](TransferDomain &op) { op.ownerData->email = u"me@primer.kz"_s; });
        row("content", Rule::A1ContentRules, u"(content)"_s,
            [](TransferDomain &op) { op.contentAcknowledged = false; });
        row("hosting", Rule::A2HostingRules, u"(hosting)"_s,
            [](TransferDomain &op) { op.hostingAcknowledged = false; });
        row(
            "no name of ours", Rule::R8ForeignZone, u"DOMAIN"_s, [](TransferDomain &) {},
            u"primer.ru"_s);
    }
    void judges()
    {
        QFETCH(TransferDomain, op);
        QFETCH(Rule, rule);
        QFETCH(QString, field);
        QVERIFY(test::has(op.check(), rule, field));
        QCOMPARE(test::has(good().check(), rule, field), rule == Rule::T8TransferTerm);
        QVERIFY(worst(good().check()) < Verdict::Warn);
        // A problem is kept with what it judged: never with the code.
        for (const Problem &problem : op.check())
            QVERIFY(op.auth.trimmed().isEmpty() || !problem.value.contains(op.auth.trimmed()));
    }

    void readsAnswers()
    {
        const auto outcome =
            TransferDomain::parse(test::reply(200,
                                              {{u"transferstatus"_s, {u"REQUESTED"_s}},
                                               {u"job id"_s, {u"17"_s}},
                                               {u"registrar"_s, {u"OTHER-KZ"_s}},
                                               {u"requesting registrar"_s, {u"acme-kz"_s}},
                                               {u"request date"_s, {u"2026-05-04 09:00:00.0"_s}},
                                               {u"info"_s, {u"Please wait"_s}}}));
        QVERIFY(outcome);
        QCOMPARE(outcome->status, u"REQUESTED"_s);
        QCOMPARE(outcome->jobIds, QStringList(u"17"_s));
        QCOMPARE(outcome->losing, u"OTHER-KZ"_s);
        QCOMPARE(outcome->gaining, u"acme-kz"_s);
        QVERIFY(outcome->requested.isKnown());
        QCOMPARE(outcome->info, u"Please wait"_s);
        QVERIFY(TransferDomain::parse(test::reply(200)));
        QVERIFY(!TransferDomain::parse(test::reply(530)));
    }

    void knowsStatuses_data()
    {
        QTest::addColumn<QStringList>("words");
        QTest::addColumn<TransferStage>("stage");
        QTest::newRow("open") << QStringList{u"REQUESTED"_s,       u"INITIATED"_s,
                                             u"pending"_s,         u"FOREIGN_PENDING"_s,
                                             u"PENDING"_s,         u"USERTRANSFER"_s,
                                             u"foreign pending"_s, u"WHOIS_SUCCESSFUL"_s}
                              << TransferStage::Open;
        QTest::newRow("approved") << QStringList{u"clientApproved"_s, u"serverApproved"_s,
                                                 u"CLIENTAPPROVED"_s}
                                  << TransferStage::Approved;
        QTest::newRow("failed") << QStringList{u"clientRejected"_s, u"clientCancelled"_s,
                                               u"serverCancelled"_s, u"failed"_s}
                                << TransferStage::Failed;
        QTest::newRow("other") << QStringList{u""_s, u"TRADE"_s, u"unforeseen"_s}
                               << TransferStage::Other;
    }
    void knowsStatuses()
    {
        QFETCH(QStringList, words);
        for (const QString &word : words)
            QTEST(transferStage(word), "stage");
    }

    /// A transfer settles by what StatusDomainTransfer says of it.
    void looksAtTheTransfer_data()
    {
        QTest::addColumn<Action>("action");
        QTest::addColumn<QString>("status");
        QTest::addColumn<Finding>("finding");
        const QString rejected = u"clientRejected"_s;
        const QString cancelled = u"clientCancelled"_s;
        const QString approved = u"clientApproved"_s;
        QTest::newRow("request: open") << Action::Request << u"pending"_s << Finding::Taken;
        QTest::newRow("request: approved") << Action::Request << approved << Finding::Taken;
        QTest::newRow("request: rejected") << Action::Request << rejected << Finding::Failed;
        QTest::newRow("request: cancelled") << Action::Request << cancelled << Finding::Failed;
        QTest::newRow("request: other") << Action::Request << u"odd"_s << Finding::Inconclusive;
        QTest::newRow("cancel: open") << Action::Cancel << u"pending"_s << Finding::Inconclusive;
        QTest::newRow("cancel: cancelled") << Action::Cancel << cancelled << Finding::Done;
        QTest::newRow("cancel: rejected") << Action::Cancel << rejected << Finding::Failed;
        QTest::newRow("cancel: by the registry")
            << Action::Cancel << u"serverCancelled"_s << Finding::Failed;
        QTest::newRow("cancel: over") << Action::Cancel << u"FAILED"_s << Finding::Done;
        QTest::newRow("cancel: approved") << Action::Cancel << approved << Finding::Failed;
        QTest::newRow("approve: open")
            << Action::Approve << u"FOREIGN_PENDING"_s << Finding::Inconclusive;
        QTest::newRow("approve: approved") << Action::Approve << approved << Finding::Done;
        QTest::newRow("approve: rejected") << Action::Approve << rejected << Finding::Failed;
        QTest::newRow("deny: open")
            << Action::Deny << u"FOREIGN_PENDING"_s << Finding::Inconclusive;
        QTest::newRow("deny: rejected") << Action::Deny << rejected << Finding::Done;
        QTest::newRow("deny: cancelled") << Action::Deny << cancelled << Finding::Failed;
        QTest::newRow("deny: over") << Action::Deny << u"failed"_s << Finding::Done;
        QTest::newRow("deny: approved") << Action::Deny << approved << Finding::Failed;
    }
    void looksAtTheTransfer()
    {
        QFETCH(Action, action);
        QFETCH(QString, status);
        const Look look = find(TransferDomain::looks(sent(action)), u"StatusDomainTransfer"_s);
        QCOMPARE(test::lines(look.request.params), QStringList(u"DOMAIN=primer.kz"_s));
        QTEST(look.judge(transfer(status)).finding, "finding");
        QCOMPARE(look.judge(transfer(status)).words, status + u": last words"_s);
        QCOMPARE(look.judge(test::notFound()).finding, Finding::NoTrace);
        QCOMPARE(look.judge(test::reply(421)).finding, Finding::Inconclusive);
        const bool came = action == Action::Request && status == u"clientApproved"_s;
        QCOMPARE(look.next(transfer(status)).size(), came ? 1 : 0);
        // One of last week, which may have been a transfer out, says nothing of this one.
        if (action == Action::Request) {
            const Reply old = transfer(status, u"2026-04-27 09:00:00.0"_s);
            QCOMPARE(look.judge(old).finding, Finding::Inconclusive);
            QVERIFY(look.next(old).isEmpty());
        }
    }

    void aTransferWithoutADateMayBeThisOne()
    {
        const Look look =
            find(TransferDomain::looks(sent(Action::Request)), u"StatusDomainTransfer"_s);
        QCOMPARE(look.judge(transfer(u"pending"_s, {})).finding, Finding::Taken);
        QCOMPARE(look.judge(transfer(u"clientRejected"_s, {})).finding, Finding::Inconclusive);
    }

    /// "Transferred" is said only of a name that StatusDomain shows.
    void looksAtTheName()
    {
        const auto looks = TransferDomain::looks(sent(Action::Request));
        const Look look = find(looks, u"StatusDomain"_s);
        QCOMPARE(look.judge(test::notFound()).finding, Finding::NoTrace);
        QCOMPARE(look.judge(name(u"2026-05-06 10:00:00.0"_s)).finding, Finding::Done);
        QCOMPARE(look.judge(name({})).finding, Finding::Inconclusive);
        QCOMPARE(look.judge(name(u"2025-01-01 10:00:00.0"_s)).finding, Finding::Inconclusive);
        QCOMPARE(look.judge(name({}, u"pendingTransfer"_s)).finding, Finding::Taken);
        const Look approved =
            find(looks, u"StatusDomainTransfer"_s).next(transfer(u"serverApproved"_s)).constFirst();
        QCOMPARE(approved.judge(name({})).finding, Finding::Done);
        // It came last year, and the transfer that was approved is none of this order.
        QCOMPARE(approved.judge(name(u"2025-01-01 10:00:00.0"_s)).finding, Finding::Inconclusive);
        const Look late = find(TransferDomain::looks(sent(Action::Cancel)), u"StatusDomain"_s);
        QCOMPARE(late.judge(name(u"2026-05-06 10:00:00.0"_s)).finding, Finding::Failed);
    }

    void looksAtTheLists()
    {
        const Look in = find(TransferDomain::looks(sent(Action::Request)), u"QueryTransferList"_s);
        const auto list = [](const QString &status) {
            return test::reply(
                200, {{u"domain"_s, {u"primer.kz"_s}}, {u"domaintransferstatus"_s, {status}}});
        };
        QCOMPARE(in.judge(list(u"INITIATED"_s)).finding, Finding::Taken);
        QCOMPARE(in.judge(list(u"FAILED"_s)).finding, Finding::Inconclusive);
        QCOMPARE(in.judge(list(u"TRADEPENDING"_s)).finding, Finding::Inconclusive);
        QCOMPARE(in.judge(test::reply(200)).finding, Finding::NoTrace);
        const Look out =
            find(TransferDomain::looks(sent(Action::Deny)), u"QueryForeignTransferList"_s);
        QCOMPARE(out.judge(list(u"FOREIGN_PENDING"_s)).finding, Finding::Inconclusive);
        QCOMPARE(out.judge(test::reply(200)).finding, Finding::NoTrace);
    }

    void looksAtEvents_data()
    {
        QTest::addColumn<Action>("action");
        QTest::addColumn<QString>("subclass");
        QTest::addColumn<Finding>("finding");
        const QString in = u"TRANSFER_"_s;
        const QString out = u"FOREIGN_TRANSFER_"_s;
        const QString ok = u"SUCCESSFUL"_s;
        const QString failed = u"FAILED"_s;
        QTest::newRow("request: done") << Action::Request << in + ok << Finding::Taken;
        QTest::newRow("request: failed") << Action::Request << in + failed << Finding::Failed;
        QTest::newRow("request: asked")
            << Action::Request << in + u"NOTIFY"_s << Finding::NeedsAction;
        QTest::newRow("request: not of ours") << Action::Request << out + ok << Finding::NoTrace;
        QTest::newRow("cancel: too late") << Action::Cancel << in + ok << Finding::Failed;
        // Off, as the event itself will say with the registrar's words.
        QTest::newRow("cancel: off") << Action::Cancel << in + failed << Finding::Inconclusive;
        QTest::newRow("approve: left") << Action::Approve << out + ok << Finding::Done;
        QTest::newRow("approve: stayed") << Action::Approve << out + failed << Finding::Failed;
        QTest::newRow("approve: asked for")
            << Action::Approve << out + u"PENDING"_s << Finding::Inconclusive;
        QTest::newRow("deny: left") << Action::Deny << out + ok << Finding::Failed;
        QTest::newRow("deny: stayed") << Action::Deny << out + failed << Finding::Inconclusive;
        QTest::newRow("deny: not of theirs") << Action::Deny << in + failed << Finding::NoTrace;
    }
    void looksAtEvents()
    {
        QFETCH(Action, action);
        QFETCH(QString, subclass);
        const Look look = find(TransferDomain::looks(sent(action)), u"QueryEventList"_s);
        QCOMPARE(look.request.params.value(u"CLASS"), u"DOMAIN_TRANSFER"_s);
        QTEST(look.judge(happened(subclass)).finding, "finding");
        QCOMPARE(look.judge(happened(subclass, u"2026-05-01 10:00:00.0"_s)).finding,
                 Finding::NoTrace);
    }

    void isWithdrawnWhenTheEventSaysSo()
    {
        Sent withdrawal = sent(Action::Cancel);
        withdrawal.taken = true;
        const Look look = find(TransferDomain::looks(withdrawal), u"QueryEventList"_s);
        const auto event = [](const QString &subclass) {
            return test::reply(200,
                               {{u"class"_s, {u"DOMAIN_TRANSFER"_s}},
                                {u"subclass"_s, {subclass}},
                                {u"date"_s, {u"2026-05-04 10:00:00.0"_s}},
                                {u"object id"_s, {u"primer.kz"_s}},
                                {u"info"_s, {u"Words of the registrar"_s}}});
        };
        const Look off = look.next(happened(u"TRANSFER_FAILED"_s)).constFirst();
        const Judgement judgement = off.judge(event(u"TRANSFER_FAILED"_s));
        QCOMPARE(judgement.finding, Finding::Done);
        QCOMPARE(judgement.words, u"TRANSFER_FAILED: Words of the registrar"_s);
        // Of one that the registrar may not have, nobody knows whether it was that.
        withdrawal.taken = false;
        const Look lost = find(TransferDomain::looks(withdrawal), u"QueryEventList"_s);
        QCOMPARE(lost.next(happened(u"TRANSFER_FAILED"_s))
                     .constFirst()
                     .judge(event(u"TRANSFER_FAILED"_s))
                     .finding,
                 Finding::Inconclusive);
        // Too late: nothing is left to look for.
        QVERIFY(off.next(event(u"TRANSFER_SUCCESSFUL"_s)).isEmpty());
    }

    void looksAtTheLog()
    {
        const Reply log = test::reply(200,
                                      {{u"log"_s, {u"1"_s}},
                                       {u"log date"_s, {u"2026-05-04 09:00:05.0"_s}},
                                       {u"object id"_s, {u"primer.kz"_s}},
                                       {u"operation type"_s, {u"TransferDomain"_s}},
                                       {u"operation status"_s, {u"REQUEST"_s}}});
        const auto judged = [&log](Action action) {
            return find(TransferDomain::looks(sent(action)), u"QueryObjectLogList"_s)
                .judge(log)
                .finding;
        };
        QCOMPARE(judged(Action::Request), Finding::Taken);
        QCOMPARE(judged(Action::Cancel), Finding::Inconclusive);
        QCOMPARE(judged(Action::Deny), Finding::Inconclusive);
    }
};

QTEST_APPLESS_MAIN(TransferDomainTest)
#include "tst_transferdomain.moc"
