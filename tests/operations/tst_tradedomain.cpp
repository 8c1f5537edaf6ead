#include "operations/operationinfo.h"
#include "operations/reply.h"
#include "operations/tradedomain.h"

#include <QTest>

using namespace kz;
using namespace Qt::StringLiterals;
using Field = TradeDomain::Field;

namespace {

const QDateTime sentAt(QDate(2026, 3, 1), QTime(9, 0), Qt::UTC);

Contact contact(const QString &handle, const QString &mail)
{
    Contact result;
    result.handle = handle;
    result.email = mail;
    return result;
}

TradeDomain good()
{
    return {.domain = DomainName::fromRegistrar(u"primer.kz"_s),
            .owner = u"P-NEW31"_s,
            .presentOwner = u"P-OLD12"_s,
            .presentData = contact(u"P-OLD12"_s, u"old@mail.example"_s),
            .ownerData = contact(u"P-NEW31"_s, u"new@mail.example"_s),
            .contentAcknowledged = true,
            .hostingAcknowledged = true};
}

TradeDomain withdrawal(const QString &owner = u"P-NEW31"_s)
{
    return {.domain = DomainName::fromRegistrar(u"primer.kz"_s),
            .owner = owner,
            .action = TradeDomain::Action::Cancel};
}

Reply status(const QString &owner, const QString &name = u"primer.kz"_s)
{
    return test::reply(200, {{u"domain"_s, {name}}, {u"owner contact"_s, {owner}}});
}

Reply transfers(const QString &name, const QString &word, const QString &total = u"1"_s)
{
    return test::reply(200,
                       {{u"domain"_s, {name}},
                        {u"domaintransferstatus"_s, {word}},
                        {u"count"_s, {u"1"_s}},
                        {u"total"_s, {total}}});
}

Reply noTransfers()
{
    return test::reply(200, {{u"count"_s, {u"0"_s}}, {u"total"_s, {u"0"_s}}});
}

Reply events(const QString &subclass, const QString &date = u"2026-03-01 09:00:10.0"_s,
             const QString &object = u"primer.kz"_s)
{
    return test::reply(200,
                       {{u"event"_s, {u"7"_s}},
                        {u"eventclass"_s, {u"DOMAIN_TRADE"_s}},
                        {u"eventsubclass"_s, {subclass}},
                        {u"event date"_s, {date}},
                        {u"object id"_s, {object}},
                        {u"count"_s, {u"1"_s}},
                        {u"total"_s, {u"1"_s}}});
}

Reply wholeEvent(const QString &subclass)
{
    return test::reply(200,
                       {{u"class"_s, {u"DOMAIN_TRADE"_s}},
                        {u"subclass"_s, {subclass}},
                        {u"date"_s, {u"2026-03-01 09:00:10.0"_s}},
                        {u"object id"_s, {u"primer.kz"_s}},
                        {u"info"_s, {u"Words of the registrar"_s}}});
}

QList<Look> looksOf(const TradeDomain &op)
{
    return TradeDomain::looks({.params = op.params(), .at = sentAt});
}

} // namespace

class TradeDomainTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void sends()
    {
        const TradeDomain op = good();
        QCOMPARE(test::lines(op.params()),
                 (QStringList{u"DOMAIN=primer.kz"_s, u"OWNERCONTACT0=P-NEW31"_s}));
        QCOMPARE(op.object(), u"primer.kz"_s);
        QCOMPARE(op.aspect(), QString());
        const auto valid = validate(op);
        QVERIFY(valid.ok());
        QVERIFY(!request(*valid).params.contains(u"X-COMPANY-VAT-ID"));
    }

    void takesBack()
    {
        const TradeDomain op = withdrawal();
        QCOMPARE(
            test::lines(op.params()),
            (QStringList{u"DOMAIN=primer.kz"_s, u"OWNERCONTACT0=P-NEW31"_s, u"ACTION=CANCEL"_s}));
        QCOMPARE(test::lines(withdrawal({}).params()),
                 (QStringList{u"DOMAIN=primer.kz"_s, u"ACTION=CANCEL"_s}));
        const auto valid = validate(op);
        QVERIFY(valid.ok()); // nothing to acknowledge, nothing to confirm
        const auto asked = validate(good());
        QVERIFY(asked.ok());
        // Beside the open order that it takes back.
        QVERIFY(request(*valid).aspect != request(*asked).aspect);
        const OperationInfo info = operationInfo<TradeDomain>();
        QCOMPARE(info.ends({.params = op.params(), .at = sentAt}),
                 std::optional(request(*asked).aspect));
        QVERIFY(!info.ends({.params = good().params(), .at = sentAt}));
    }

    void checks_data()
    {
        QTest::addColumn<TradeDomain>("op");
        QTest::addColumn<Rule>("rule");
        QTest::addColumn<QString>("field");
        QTest::addColumn<Verdict>("verdict");
        const auto with = [](auto change) {
            TradeDomain op = good();
            change(op);
            return op;
        };
        using Op = TradeDomain;
        const QString owner(Field::owner), present(Field::presentOwner);
        QTest::newRow("no name") << with([](Op &op) { op.domain = {}; }) << Rule::X3Missing
                                 << QString(Field::domain) << Verdict::Block;
        QTest::newRow("nobody chosen")
            << with([](Op &op) { op.owner.clear(); }) << Rule::X3Missing << owner << Verdict::Block;
        QTest::newRow("the same owner") << with([](Op &op) { op.owner = u"p-old12"_s; })
                                        << Rule::T9dSameOwner << owner << Verdict::Block;
        QTest::newRow("company's handle") << with([](Op &op) { op.owner = u"O-NEW31"_s; })
                                          << Rule::K13CompanyHandle << owner << Verdict::Warn;
        QTest::newRow("present owner not read") << with([](Op &op) { op.presentOwner.clear(); })
                                                << Rule::X3Missing << present << Verdict::Block;
        QTest::newRow("present owner's data not read")
            << with([](Op &op) { op.presentData.reset(); }) << Rule::T9bTradeMail << present
            << Verdict::Warn;
        QTest::newRow("present mail inside the name")
            << with([](Op &op) { op.presentData->email = u"info@primer.kz"_s; })
            << Rule::T9bTradeMail << present << Verdict::Warn;
        QTest::newRow("no present mail") << with([](Op &op) { op.presentData->email.clear(); })
                                         << Rule::T9bTradeMail << present << Verdict::Warn;
        QTest::newRow("new mail inside the name")
            << with([](Op &op) { op.ownerData->email = u"info@primer.kz"_s; }) << Rule::T9bTradeMail
            << owner << Verdict::Warn;
        QTest::newRow("new mail is none") << with([](Op &op) { op.ownerData->email = u"nobody"_s; })
                                          << Rule::T9bTradeMail << owner << Verdict::Warn;
        QTest::newRow("new data not read") << with([](Op &op) { op.ownerData.reset(); })
                                           << Rule::T9bTradeMail << owner << Verdict::Warn;
        QTest::newRow("content") << with([](Op &op) { op.contentAcknowledged = false; })
                                 << Rule::A1ContentRules << QString(Field::content)
                                 << Verdict::Block;
        QTest::newRow("hosting") << with([](Op &op) { op.hostingAcknowledged = false; })
                                 << Rule::A2HostingRules << QString(Field::hosting)
                                 << Verdict::Block;
    }
    void checks()
    {
        QFETCH(TradeDomain, op);
        QFETCH(Rule, rule);
        QFETCH(QString, field);
        QFETCH(Verdict, verdict);
        QVERIFY(test::has(op.check(), rule, field));
        QCOMPARE(worst(op.check()), verdict);
        QVERIFY(!test::has(good().check(), rule, field));
        QCOMPARE(validate(op).ok(), false); // a warning waits for its tick
    }

    void saysThatBothConfirm()
    {
        QVERIFY(test::has(good().check(), Rule::T9TradeConfirmation, QString(Field::owner)));
        QVERIFY(!test::has(good().check(), Rule::T10TradeTaxId, QString(Field::owner)));
        QVERIFY(withdrawal().check().isEmpty());
    }

    void looksAtTheOwner_data()
    {
        QTest::addColumn<Reply>("reply");
        QTest::addColumn<int>("requested");
        QTest::addColumn<int>("withdrawn");
        const int none = int(Finding::NoTrace), open = int(Finding::Inconclusive);
        QTest::newRow("new owner")
            << status(u"P-NEW31"_s) << int(Finding::Done) << int(Finding::Failed);
        QTest::newRow("small letters")
            << status(u"p-new31"_s) << int(Finding::Done) << int(Finding::Failed);
        QTest::newRow("old owner") << status(u"P-OLD12"_s) << none << none;
        QTest::newRow("another name") << status(u"P-NEW31"_s, u"b.kz"_s) << open << open;
        QTest::newRow("no owner") << test::reply(200, {{u"domain"_s, {u"primer.kz"_s}}}) << open
                                  << open;
        QTest::newRow("gone") << test::notFound() << none << none;
        QTest::newRow("no answer") << test::reply(421) << open << open;
    }
    void looksAtTheOwner()
    {
        QFETCH(Reply, reply);
        const QList<Look> looks = looksOf(good());
        QCOMPARE(looks.size(), 4);
        QCOMPARE(looks.at(0).request.command, u"StatusDomain"_s);
        QTEST(int(looks.at(0).judge(reply).finding), "requested");
        QTEST(int(looksOf(withdrawal()).at(0).judge(reply).finding), "withdrawn");
    }

    void looksAtTheList_data()
    {
        QTest::addColumn<Reply>("reply");
        QTest::addColumn<int>("requested");
        QTest::addColumn<int>("withdrawn");
        const int none = int(Finding::NoTrace), open = int(Finding::Inconclusive);
        const int taken = int(Finding::Taken);
        QTest::newRow("pending") << transfers(u"primer.kz"_s, u"TRADEPENDING"_s) << taken << open;
        QTest::newRow("trade") << transfers(u"primer.kz"_s, u"TRADE"_s) << taken << open;
        QTest::newRow("a transfer") << transfers(u"primer.kz"_s, u"PENDING"_s) << open << open;
        QTest::newRow("failed once") << transfers(u"primer.kz"_s, u"FAILED"_s) << open << open;
        QTest::newRow("others only") << transfers(u"b.kz"_s, u"TRADE"_s) << none << none;
        QTest::newRow("empty") << noTransfers() << none << none;
        QTest::newRow("no answer") << test::reply(421) << open << open;
    }
    void looksAtTheList()
    {
        QFETCH(Reply, reply);
        const Look list = looksOf(good()).at(1);
        QCOMPARE(list.request.command, u"QueryTransferList"_s);
        QCOMPARE(list.request.params.value(u"DOMAIN"), u"primer.kz"_s);
        QTEST(int(list.judge(reply).finding), "requested");
        QVERIFY(list.next(reply).isEmpty());
        QTEST(int(looksOf(withdrawal()).at(2).judge(reply).finding), "withdrawn");
    }

    void isTakenBackWhenTheListIsEmpty()
    {
        const Look list = looksOf(withdrawal()).at(2);
        QCOMPARE(list.request.command, u"QueryTransferList"_s);
        QVERIFY(list.next(transfers(u"primer.kz"_s, u"TRADE"_s)).isEmpty());
        QVERIFY(list.next(test::reply(421)).isEmpty());
        const QList<Look> further = list.next(noTransfers());
        QCOMPARE(further.size(), 1);
        QCOMPARE(further.at(0).judge(status(u"P-OLD12"_s)).finding, Finding::Done);
        // Something still runs, perhaps the trade.
        Reply running = status(u"P-OLD12"_s);
        running.properties.insert(u"PENDINGJOB"_s, {u"pending job"_s, {u"4711"_s}});
        QCOMPARE(further.at(0).judge(running).finding, Finding::Inconclusive);
        // It came too late: the owner has changed.
        QCOMPARE(further.at(0).judge(status(u"P-NEW31"_s)).finding, Finding::Failed);
        // Who was to be the owner is not known here, so an owner proves nothing.
        const Look nameless = looksOf(withdrawal({})).at(2);
        QCOMPARE(nameless.next(noTransfers()).at(0).judge(status(u"P-OLD12"_s)).finding,
                 Finding::NoTrace);
    }

    void looksAtEvents_data()
    {
        QTest::addColumn<QString>("subclass");
        QTest::addColumn<int>("requested");
        QTest::addColumn<int>("withdrawn");
        QTest::addColumn<int>("withdrawnByEvent");
        const int open = int(Finding::Inconclusive);
        QTest::newRow("pending") << u"TRADE_PENDING"_s << int(Finding::Taken) << open << open;
        // Of which trade it does not say: the owner that is shown decides.
        QTest::newRow("done, says the event")
            << u"TRADE_SUCCESSFUL"_s << open << int(Finding::Failed) << int(Finding::Failed);
        QTest::newRow("question") << u"TRADE_NOTIFY"_s << int(Finding::NeedsAction) << open << open;
        // The list alone would end it without the words of the event.
        QTest::newRow("failed") << u"TRADE_FAILED"_s << int(Finding::Failed) << open
                                << int(Finding::Done);
    }
    void looksAtEvents()
    {
        QFETCH(QString, subclass);
        const Look look = looksOf(good()).at(2);
        QCOMPARE(look.request.params.value(u"CLASS"), u"DOMAIN_TRADE"_s);
        QTEST(int(look.judge(events(subclass)).finding), "requested");
        QTEST(int(looksOf(withdrawal()).at(1).judge(events(subclass)).finding), "withdrawn");
        QCOMPARE(look.judge(events(subclass, u"2026-03-01 08:00:00.0"_s)).finding,
                 Finding::NoTrace);
        QCOMPARE(look.judge(events(subclass, u"2026-03-01 09:00:10.0"_s, u"b.kz"_s)).finding,
                 Finding::NoTrace);
        // The event itself brings the registrar's words.
        const QList<Look> further = look.next(events(subclass));
        QCOMPARE(further.size(), 1);
        QTEST(int(further.at(0).judge(wholeEvent(subclass)).finding), "requested");
        const QList<Look> ofWithdrawal = looksOf(withdrawal()).at(1).next(events(subclass));
        QTEST(int(ofWithdrawal.at(0).judge(wholeEvent(subclass)).finding), "withdrawnByEvent");
        QCOMPARE(further.at(0).judge(wholeEvent(subclass)).words,
                 subclass + u": Words of the registrar"_s);
    }

    void believesSuccessOnlyWhenTheOwnerIsShown()
    {
        const QList<Look> asked = looksOf(good()).at(2).next(events(u"TRADE_SUCCESSFUL"_s));
        const QList<Look> confirming = asked.at(0).next(wholeEvent(u"TRADE_SUCCESSFUL"_s));
        QCOMPARE(confirming.size(), 1);
        QCOMPARE(confirming.at(0).judge(status(u"P-NEW31"_s)).finding, Finding::Done);
        QCOMPARE(confirming.at(0).judge(status(u"P-OLD12"_s)).finding, Finding::NoTrace);
    }

    void looksAtTheLog_data()
    {
        QTest::addColumn<QString>("operation");
        QTest::addColumn<int>("requested");
        QTest::addColumn<int>("withdrawn");
        const int none = int(Finding::NoTrace), open = int(Finding::Inconclusive);
        QTest::newRow("command") << u"TradeDomain"_s << int(Finding::Taken) << open;
        QTest::newRow("word") << u"DOMAIN_TRADE"_s << int(Finding::Taken) << open;
        QTest::newRow("another") << u"ModifyDomain"_s << none << none;
    }
    void looksAtTheLog()
    {
        QFETCH(QString, operation);
        const Reply reply = test::reply(200,
                                        {{u"log"_s, {u"3"_s}},
                                         {u"log date"_s, {u"2026-03-01 09:00:10.0"_s}},
                                         {u"object class"_s, {u"DOMAIN"_s}},
                                         {u"object id"_s, {u"primer.kz"_s}},
                                         {u"operation type"_s, {operation}},
                                         {u"operation status"_s, {u"REQUEST"_s}},
                                         {u"count"_s, {u"1"_s}},
                                         {u"total"_s, {u"1"_s}}});
        QTEST(int(looksOf(good()).at(3).judge(reply).finding), "requested");
        QTEST(int(looksOf(withdrawal()).at(3).judge(reply).finding), "withdrawn");
    }

    void parse()
    {
        const auto outcome =
            TradeDomain::parse(test::reply(200,
                                           {{u"info"_s, {u"Both holders have to confirm"_s}},
                                            {u"ownercontact"_s, {u"KZ-123"_s}}}));
        QVERIFY(outcome);
        QCOMPARE(outcome->info, u"Both holders have to confirm"_s);
        QCOMPARE(outcome->owner, u"KZ-123"_s);
        QVERIFY(TradeDomain::parse(test::reply(200)));
        QVERIFY(!TradeDomain::parse(test::reply(553)));
    }
};

QTEST_APPLESS_MAIN(TradeDomainTest)
#include "tst_tradedomain.moc"
