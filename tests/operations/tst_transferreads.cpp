#include "operations/authcode.h"
#include "operations/queryforeigntransferlist.h"
#include "operations/reply.h"
#include "operations/setdomaintransfermode.h"
#include "operations/statusdomaintransfer.h"

#include <QTest>

using namespace kz;
using namespace Qt::StringLiterals;

namespace {

const DomainName primer = DomainName::fromRegistrar(u"primer.kz"_s);

} // namespace

/// What is read of transfers, and the mode that answers them by itself.
class TransferReadsTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void statusOfATransfer_data()
    {
        QTest::addColumn<QString>("spelling");
        QTest::newRow("new") << u"transfer status"_s;
        QTest::newRow("old") << u"transferstatus"_s;
        QTest::newRow("documented") << u"TRANSFER_STATUS"_s;
    }
    void statusOfATransfer()
    {
        QFETCH(QString, spelling);
        const StatusDomainTransfer op{.domain = primer};
        QCOMPARE(test::lines(op.params()), QStringList(u"DOMAIN=primer.kz"_s));
        QVERIFY(test::has(StatusDomainTransfer{}.check(), Rule::X3Missing, u"DOMAIN"_s));
        const auto outcome = StatusDomainTransfer::parse(
            test::reply(200,
                        {{spelling, {u"pending"_s}},
                         {u"transferlog"_s, {u"one"_s, u"two"_s}},
                         {u"registrar"_s, {u"acme-kz"_s}},
                         {u"requesting registrar"_s, {u"OTHER-KZ"_s}},
                         {u"requested date"_s, {u"2026-05-04 08:59:34.0"_s}},
                         {u"execute date"_s, {u"2026-05-09 08:59:34.0"_s}},
                         {u"x-odd"_s, {u"1"_s}},
                         {u"auth"_s, {u"marked-secret"_s}}}));
        QVERIFY(outcome);
        QCOMPARE(outcome->status, u"pending"_s);
        QCOMPARE(outcome->log, (QStringList{u"one"_s, u"two"_s}));
        QCOMPARE(outcome->losing, u"acme-kz"_s);
        QCOMPARE(outcome->gaining, u"OTHER-KZ"_s);
        QCOMPARE(outcome->requested.raw(), u"2026-05-04 08:59:34.0"_s);
        QCOMPARE(outcome->executes.raw(), u"2026-05-09 08:59:34.0"_s);
        QCOMPARE(outcome->further.size(), 1);
        QCOMPARE(outcome->further.constFirst().name, u"x-odd"_s);
        QVERIFY(!StatusDomainTransfer::parse(test::reply(200)));
        QVERIFY(!StatusDomainTransfer::parse(test::notFound()));
    }

    void requestsOfOthers_data()
    {
        QTest::addColumn<QString>("actions"); // documented without the name of the column
        QTest::newRow("one guess") << u"transferactions"_s;
        QTest::newRow("another") << u"actions"_s;
    }
    void requestsOfOthers()
    {
        QFETCH(QString, actions);
        const QueryForeignTransferList op{.paging = {}, .pattern = u"*.kz"_s};
        QCOMPARE(test::lines(op.params()).first(), u"DOMAIN=*.kz"_s);
        const auto outcome = QueryForeignTransferList::parse(
            test::reply(200,
                        {{u"column"_s, {u"domain"_s, u"requestingregistrar"_s}},
                         {u"domain"_s, {u"primer.kz"_s, u"xn--80aswg.kz"_s}},
                         {u"requestingregistrar"_s, {u"OTHER-KZ"_s, u"THIRD-KZ"_s}},
                         {u"transferdate"_s, {u"2026-05-04 08:59:34.0"_s, QString()}},
                         {u"transferstatus"_s, {u"FOREIGN_PENDING"_s, u"USERTRANSFER"_s}},
                         {actions, {u"approve deny"_s, QString()}},
                         {u"x-odd"_s, {u"1"_s, QString()}},
                         {u"count"_s, {u"2"_s}},
                         {u"total"_s, {u"2"_s}}}));
        QVERIFY(outcome);
        QCOMPARE(outcome->rows.size(), 2);
        QCOMPARE(outcome->rows.at(0).domain.ace(), u"primer.kz"_s);
        QCOMPARE(outcome->rows.at(0).gaining, u"OTHER-KZ"_s);
        QVERIFY(outcome->rows.at(0).date.isKnown());
        QCOMPARE(outcome->rows.at(0).further.size(), 1);
        QCOMPARE(outcome->rows.at(0).further.constFirst().name, u"x-odd"_s);
        QCOMPARE(outcome->rows.at(0).answers, u"approve deny"_s);
        QVERIFY(outcome->rows.at(1).answers.isEmpty());
        QCOMPARE(outcome->rows.at(1).status, u"USERTRANSFER"_s);
        QVERIFY(!outcome->rows.at(1).date.isKnown());
        QVERIFY(outcome->rows.at(1).further.isEmpty());
        QVERIFY(QueryForeignTransferList::parse(test::reply(200))->rows.isEmpty());
        QVERIFY(!QueryForeignTransferList::parse(test::reply(530)));
    }

    void authCode()
    {
        const AuthCode op{.domain = primer};
        const auto valid = validate(op);
        QVERIFY(valid.ok());
        QCOMPARE(request(*valid).command, u"StatusDomain"_s);
        QCOMPARE(request(*valid).reveals, u"auth"_s);
        const auto outcome = AuthCode::parse(
            test::reply(200, {{u"domain"_s, {u"primer.kz"_s}}, {u"auth"_s, {u"aZ9+e&= %1"_s}}}));
        QVERIFY(outcome);
        QCOMPARE(outcome->code, u"aZ9+e&= %1"_s);
        QVERIFY(
            AuthCode::parse(test::reply(200, {{u"domain"_s, {u"primer.kz"_s}}}))->code.isEmpty());
        QVERIFY(!AuthCode::parse(test::notFound()));
    }

    void transferMode()
    {
        const SetDomainTransferMode op{.domain = primer, .mode = u"AUTODENY"_s};
        QCOMPARE(test::lines(op.params()),
                 (QStringList{u"DOMAIN=primer.kz"_s, u"TRANSFERMODE=AUTODENY"_s}));
        QCOMPARE(worst(op.check()), Verdict::Ok);
        QVERIFY(test::has(SetDomainTransferMode{.domain = primer, .mode = u"APPROVE"_s}.check(),
                          Rule::T16TransferMode, u"TRANSFERMODE"_s));
        QVERIFY(test::has(SetDomainTransferMode{.mode = u"DEFAULT"_s}.check(), Rule::X3Missing,
                          u"DOMAIN"_s));
        const auto looks = SetDomainTransferMode::looks({.params = op.params(), .at = {}});
        QCOMPARE(looks.size(), 1);
        const auto shown = [](const QString &mode) {
            return test::reply(200, {{u"domain"_s, {u"primer.kz"_s}}, {u"transfermode"_s, {mode}}});
        };
        QCOMPARE(looks.at(0).judge(shown(u"autodeny"_s)).finding, Finding::Done);
        QCOMPARE(looks.at(0).judge(shown(u"DEFAULT"_s)).finding, Finding::Inconclusive);
        QCOMPARE(looks.at(0).judge(test::notFound()).finding, Finding::NoTrace);
        QVERIFY(SetDomainTransferMode::parse(test::reply(200)));
        QVERIFY(!SetDomainTransferMode::parse(test::reply(541)));
    }
};

QTEST_APPLESS_MAIN(TransferReadsTest)
#include "tst_transferreads.moc"
