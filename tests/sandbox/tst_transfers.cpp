#include "sandbox/ask.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace kz::sandbox::test;
using kz::sandbox::Decision;
using kz::sandbox::Kind;
using kz::sandbox::secondsPerDay;

namespace {

const QString elsewhere = u"jibek-joly.kz"_s;
const QString code = u"Jj7+k&=%1;x\"Q"_s;
const QString ours = u"saumal.kz"_s;

QStringList requestLines(const QString &name, const QString &auth)
{
    QStringList lines = Ask::orderLines(name);
    lines.removeIf([](const QString &line) { return line.startsWith(u"PERIOD="); });
    lines << u"ACTION=REQUEST"_s;
    if (!auth.isEmpty())
        lines << u"AUTH="_s + auth;
    return lines;
}

Reply request(Ask &ask, const QString &name = elsewhere, const QString &auth = code)
{
    return ask(u"TransferDomain"_s, requestLines(name, auth));
}

Reply answer(Ask &ask, const QString &action, const QString &name)
{
    return ask(u"TransferDomain"_s, {u"DOMAIN="_s + name, u"ACTION="_s + action});
}

QString statusOf(Ask &ask, const QString &name)
{
    return ask(u"StatusDomainTransfer"_s, {u"DOMAIN="_s + name}).value(u"transfer status"_s);
}

bool isOurs(Ask &ask, const QString &name)
{
    return ask(u"StatusDomain"_s, {u"DOMAIN="_s + name}).code == 200;
}

QStringList subclasses(Ask &ask, const QString &name)
{
    const Reply list = ask(u"QueryEventList"_s, {u"SHOWALL=1"_s, u"CLASS=DOMAIN_TRANSFER"_s});
    QStringList found;
    for (const int row : list.properties[u"event"_s].keys()) {
        if (list.value(u"object id"_s, row) == name)
            found << list.value(u"eventsubclass"_s, row);
    }
    return found;
}

/// Makes one of the account's names one that others may ask for.
void unlock(Ask &ask, const QString &name = ours)
{
    QCOMPARE(ask(u"ModifyDomain"_s, {u"DOMAIN="_s + name, u"TRANSFERLOCK=0"_s}).code, 200);
}

} // namespace

/// Names that come from other registrars and names that leave for them.
class TestTransfers : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void comesInItsTime();
    void comesByDecision();
    void isWithdrawn();
    void isRejected();
    void refuses_data();
    void refuses();
    void needsMoney();
    void needsNoCodeInSomeZones();
    void isAskedFor();
    void leaves();
    void stays();
    void runsOut_data();
    void runsOut();
    void answersByItself_data();
    void answersByItself();
    void staysLocked();
    void speaksTheOldSpelling();
};

void TestTransfers::comesInItsTime()
{
    Ask ask;
    const Reply taken = request(ask);
    QCOMPARE(taken.code, 200);
    QCOMPARE(taken.value(u"transfer status"_s), u"REQUESTED"_s);
    QCOMPARE(taken.value(u"registrar"_s), u"TURAN-KZ"_s);
    QCOMPARE(taken.value(u"requesting registrar"_s), u"steppe-names"_s);
    QVERIFY(!taken.value(u"job id"_s).isEmpty());
    QVERIFY(!isOurs(ask, elsewhere));
    QCOMPARE(request(ask).code, 553);
    const auto listed = [&ask] {
        return ask(u"QueryTransferList"_s, {u"DOMAIN="_s + elsewhere, u"WIDE=1"_s})
            .value(u"domaintransferstatus"_s);
    };
    QCOMPARE(listed(), u"REQUESTED"_s);
    ask.registrar().advance(secondsPerDay); // of two
    QCOMPARE(statusOf(ask, elsewhere), u"INITIATED"_s);
    ask.registrar().advance(secondsPerDay / 2);
    QCOMPARE(statusOf(ask, elsewhere), u"pending"_s);
    QCOMPARE(listed(), u"PENDING"_s);
    ask.registrar().advance(secondsPerDay);
    QCOMPARE(statusOf(ask, elsewhere), u"clientApproved"_s);
    QCOMPARE(listed(), QString());
    const Reply name = ask(u"StatusDomain"_s, {u"DOMAIN="_s + elsewhere});
    QCOMPARE(name.value(u"status"_s), u"ACTIVE"_s);
    QCOMPARE(name.value(u"owner contact"_s), u"P-NEW31"_s);
    QCOMPARE(name.value(u"created by"_s), u"EXTERNAL"_s);
    QCOMPARE(name.value(u"transfer lock"_s), u"1"_s);
    QVERIFY(!name.value(u"registrar transfer date"_s).isEmpty());
    QVERIFY(name.value(u"auth"_s).isEmpty()); // a new registrar, a new code
    QCOMPARE(subclasses(ask, elsewhere),
             (QStringList{u"TRANSFER_PENDING"_s, u"TRANSFER_SUCCESSFUL"_s}));
    QCOMPARE(ask(u"StatusAccount"_s).value(u"amount"_s), u"24380.10"_s); // 38.50 less
}

void TestTransfers::comesByDecision()
{
    Ask ask;
    ask.registrar().setOption(u"fulfilment"_s, u"0"_s);
    ask.registrar().setOption(u"renews-on-transfer"_s, u"0"_s);
    QCOMPARE(request(ask).code, 200);
    const QString expires = ask(u"StatusDomainTransfer"_s, {u"DOMAIN="_s + elsewhere})
                                .value(u"registration expiration date"_s);
    ask.registrar().advance(30 * secondsPerDay);
    QVERIFY(!isOurs(ask, elsewhere));
    QVERIFY(ask.registrar().decide(elsewhere, Decision::Done, {}, Kind::TransferIn));
    QCOMPARE(
        ask(u"StatusDomain"_s, {u"DOMAIN="_s + elsewhere}).value(u"registration expiration date"_s),
        expires);
}

void TestTransfers::isWithdrawn()
{
    Ask ask;
    QCOMPARE(answer(ask, u"CANCEL"_s, elsewhere).code, 534);
    QCOMPARE(request(ask).code, 200);
    QCOMPARE(answer(ask, u"CANCEL"_s, elsewhere).value(u"transfer status"_s), u"clientCancelled"_s);
    QCOMPARE(statusOf(ask, elsewhere), u"clientCancelled"_s);
    ask.registrar().advance(5 * secondsPerDay);
    QVERIFY(!isOurs(ask, elsewhere));
    QCOMPARE(subclasses(ask, elsewhere),
             (QStringList{u"TRANSFER_PENDING"_s, u"TRANSFER_FAILED"_s}));
    QCOMPARE(request(ask).code, 200); // and again
    QCOMPARE(statusOf(ask, elsewhere), u"REQUESTED"_s);
}

void TestTransfers::isRejected()
{
    Ask ask;
    QCOMPARE(request(ask).code, 200);
    QVERIFY(ask.registrar().decide(elsewhere, Decision::Fail, u"The holder refuses"_s));
    QCOMPARE(statusOf(ask, elsewhere), u"clientRejected"_s);
    QVERIFY(!isOurs(ask, elsewhere));
}

void TestTransfers::refuses_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("auth");
    QTest::addColumn<QString>("without");
    QTest::addColumn<QString>("with");
    QTest::addColumn<int>("number");
    QTest::addColumn<QString>("words");
    const QString none;
    QTest::newRow("wrong code") << elsewhere << u"jj7+k&=%1;x\"q"_s << none << none << 530
                                << u"Authorization failed; wrong auth code"_s;
    QTest::newRow("no code") << elsewhere << none << none << none << 504
                             << u"Missing required attribute; AUTH"_s;
    QTest::newRow("locked") << u"qulan-tau.kz"_s << u"Qt8!lock=9"_s << none << none << 552
                            << u"Domain status does not allow for operation"_s;
    QTest::newRow("unknown") << u"nowhere-at-all.kz"_s << code << none << none << 545 << none;
    QTest::newRow("held, no code known") << u"steppe.kz"_s << code << none << none << 530 << none;
    QTest::newRow("ours") << ours << code << none << none << 541 << none;
    for (const QString &missing : {u"OWNERCONTACT0"_s, u"ADMINCONTACT0"_s, u"TECHCONTACT0"_s,
                                   u"BILLINGCONTACT0"_s, u"NAMESERVER1"_s}) {
        QTest::addRow("without %s", qPrintable(missing))
            << elsewhere << code << missing << none << 504
            << u"Missing required attribute; "_s + missing;
    }
    QTest::newRow("unknown handle")
        << elsewhere << code << u"TECHCONTACT0"_s << u"TECHCONTACT0=P-NONE"_s << 545 << none;
    QTest::newRow("other action") << elsewhere << code << u"ACTION"_s << u"ACTION=USERTRANSFER"_s
                                  << 541 << none;
    QTest::newRow("no action") << elsewhere << code << u"ACTION"_s << none << 504 << none;
    QTest::newRow("unknown attribute") << elsewhere << code << none << u"PERIOD=1"_s << 503 << none;
    QTest::newRow("other zone") << u"primer.ru"_s << code << none << none << 541 << none;
}

void TestTransfers::refuses()
{
    QFETCH(QString, name);
    QFETCH(QString, auth);
    QFETCH(QString, without);
    QFETCH(QString, with);
    QFETCH(QString, words);
    Ask ask;
    QStringList lines = requestLines(name, auth);
    if (!without.isEmpty())
        lines.removeIf([&](const QString &line) { return line.startsWith(without + u'='); });
    if (!with.isEmpty())
        lines << with;
    const Reply refused = ask(u"TransferDomain"_s, lines);
    QTEST(refused.code, "number");
    if (!words.isEmpty())
        QCOMPARE(refused.description, words);
    for (const kz::sandbox::Order &order : ask.registrar().openOrders())
        QVERIFY(order.name != name || order.kind == Kind::Trade);
    QCOMPARE(ask.registrar().applied(u"TransferDomain"_s, name), 0);
}

void TestTransfers::needsMoney()
{
    Ask ask;
    ask.registrar().setBalance(3849);
    QCOMPARE(request(ask).code, 546);
}

void TestTransfers::needsNoCodeInSomeZones()
{
    Ask ask;
    QCOMPARE(request(ask, u"altyn-kum.net.kz"_s, {}).code, 200);
    Ask other;
    QCOMPARE(request(other, u"altyn-kum.net.kz"_s, u"wrong"_s).code, 530);
}

void TestTransfers::isAskedFor()
{
    Ask ask;
    unlock(ask);
    QVERIFY(ask.registrar().askFor(ours, u"OTHER-KZ"_s));
    QVERIFY(!ask.registrar().askFor(ours, u"THIRD-KZ"_s)); // one after the other
    const Reply list = ask(u"QueryForeignTransferList"_s);
    QCOMPARE(list.value(u"total"_s), u"1"_s);
    QCOMPARE(list.value(u"domain"_s), ours);
    QCOMPARE(list.value(u"requestingregistrar"_s), u"OTHER-KZ"_s);
    QCOMPARE(list.value(u"transferstatus"_s), u"FOREIGN_PENDING"_s);
    QCOMPARE(ask(u"QueryForeignTransferList"_s, {u"DOMAIN=x*"_s}).value(u"total"_s), u"0"_s);
    QCOMPARE(ask(u"QueryTransferList"_s, {u"DOMAIN="_s + ours}).value(u"total"_s), u"1"_s); // trade
    const Reply status = ask(u"StatusDomainTransfer"_s, {u"DOMAIN="_s + ours});
    QCOMPARE(status.value(u"registrar"_s), u"steppe-names"_s);
    QVERIFY(!status.value(u"execute date"_s).isEmpty());
    QCOMPARE(subclasses(ask, ours), QStringList(u"FOREIGN_TRANSFER_PENDING"_s));
    ask.registrar().setOption(u"states-deadline"_s, u"0"_s);
    unlock(ask, u"nomad-print.kz"_s);
    QVERIFY(ask.registrar().askFor(u"nomad-print.kz"_s));
    QVERIFY(ask(u"StatusDomainTransfer"_s, {u"DOMAIN=nomad-print.kz"_s})
                .value(u"execute date"_s)
                .isEmpty());
}

void TestTransfers::leaves()
{
    Ask ask;
    unlock(ask);
    const QString auth = ask(u"StatusDomain"_s, {u"DOMAIN="_s + ours}).value(u"auth"_s);
    QVERIFY(ask.registrar().askFor(ours));
    QCOMPARE(answer(ask, u"APPROVE"_s, ours).value(u"transfer status"_s), u"clientApproved"_s);
    QVERIFY(!isOurs(ask, ours));
    QCOMPARE(ask(u"QueryForeignTransferList"_s).value(u"total"_s), u"0"_s);
    QCOMPARE(subclasses(ask, ours),
             (QStringList{u"FOREIGN_TRANSFER_PENDING"_s, u"FOREIGN_TRANSFER_SUCCESSFUL"_s}));
    QCOMPARE(request(ask, ours, auth).code, 200); // it can come back
}

void TestTransfers::stays()
{
    Ask ask;
    QCOMPARE(answer(ask, u"DENY"_s, ours).code, 534);
    QCOMPARE(answer(ask, u"DENY"_s, elsewhere).code, 545);
    unlock(ask);
    QVERIFY(ask.registrar().askFor(ours));
    QCOMPARE(answer(ask, u"DENY"_s, ours).value(u"transfer status"_s), u"clientRejected"_s);
    QVERIFY(isOurs(ask, ours));
    QCOMPARE(answer(ask, u"QUERY"_s, ours).value(u"transfer status"_s), u"clientRejected"_s);
    QCOMPARE(subclasses(ask, ours),
             (QStringList{u"FOREIGN_TRANSFER_PENDING"_s, u"FOREIGN_TRANSFER_FAILED"_s}));
}

void TestTransfers::runsOut_data()
{
    QTest::addColumn<QString>("keeps");
    QTest::addColumn<QString>("status");
    QTest::newRow("leaves") << u"0"_s << u"serverApproved"_s;
    QTest::newRow("stays") << u"1"_s << u"serverCancelled"_s;
}

void TestTransfers::runsOut()
{
    QFETCH(QString, keeps);
    Ask ask;
    unlock(ask);
    ask.registrar().setOption(u"keeps-unanswered"_s, keeps);
    QVERIFY(ask.registrar().askFor(ours));
    ask.registrar().advance(5 * secondsPerDay - 60);
    QCOMPARE(statusOf(ask, ours), u"FOREIGN_PENDING"_s);
    ask.registrar().advance(120);
    QTEST(statusOf(ask, ours), "status");
    QCOMPARE(isOurs(ask, ours), keeps == u"1"_s);
}

void TestTransfers::answersByItself_data()
{
    QTest::addColumn<QString>("mode");
    QTest::addColumn<bool>("stays");
    QTest::newRow("approve") << u"AUTOAPPROVE"_s << false;
    QTest::newRow("deny") << u"AUTODENY"_s << true;
}

void TestTransfers::answersByItself()
{
    QFETCH(QString, mode);
    Ask ask;
    unlock(ask);
    const auto set = [&ask](const QString &name, const QString &wanted) {
        return ask(u"SetDomainTransferMode"_s, {u"DOMAIN="_s + name, u"TRANSFERMODE="_s + wanted})
            .code;
    };
    QCOMPARE(set(elsewhere, mode), 545);
    QCOMPARE(set(ours, u"AUTORENEW"_s), 541);
    QCOMPARE(set(ours, mode), 200);
    QCOMPARE(ask(u"StatusDomain"_s, {u"DOMAIN="_s + ours}).value(u"transfermode"_s), mode);
    QVERIFY(ask.registrar().askFor(ours));
    QTEST(isOurs(ask, ours), "stays");
}

void TestTransfers::staysLocked()
{
    Ask ask;
    unlock(ask);
    QVERIFY(ask.registrar().unlocked().contains(ours));
    QCOMPARE(ask(u"ModifyDomain"_s, {u"DOMAIN="_s + ours, u"TRANSFERLOCK=1"_s}).code, 200);
    QVERIFY(!ask.registrar().unlocked().contains(ours));
    QVERIFY(!ask.registrar().askFor(ours));
    QVERIFY(!ask.registrar().askFor(elsewhere)); // not a name of the account
    QCOMPARE(ask(u"QueryForeignTransferList"_s).value(u"total"_s), u"0"_s);
    QVERIFY(subclasses(ask, ours).isEmpty());
}

void TestTransfers::speaksTheOldSpelling()
{
    Ask ask;
    ask.registrar().setOption(u"old-transfer-spelling"_s, u"1"_s);
    QCOMPARE(request(ask).value(u"transferstatus"_s), u"REQUESTED"_s);
}

QTEST_APPLESS_MAIN(TestTransfers)
#include "tst_transfers.moc"
