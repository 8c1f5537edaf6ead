#include "deskwindow.h"

#include "app/draftspage.h"
#include "app/pendingpage.h"
#include "forms/secretedit.h"
#include "forms/transferform.h"
#include "model/contactmodel.h"
#include "views/pendingview.h"

using namespace kz;
using namespace Qt::StringLiterals;
using Field = TransferDomain::Field;

namespace {

const QString name = u"jibek-joly.kz"_s; // at another registrar, as the demo's account is made
const QString code = u"Jj7+k&=%1;x\"Q"_s;
const QString command = TransferDomain::command;

/// From the menu to a form that can be reviewed.
void fillForm(DeskWindow &desk, const QString &auth)
{
    QVERIFY(desk.choose(u"Transfer a name in…"_s));
    QVERIFY(desk.form());
    QCOMPARE(desk.form()->command(), command);
    QVERIFY(desk.fill(Field::domain, name));
    QVERIFY(desk.fill(Field::auth, auth));
    QTRY_VERIFY_WITH_TIMEOUT(desk.desk().contacts()->rowCount() > 0, DeskWindow::soon);
    const QString handle = u"P-STN01"_s;
    for (const auto field : {Field::owner, Field::admin, Field::tech, Field::billing})
        QVERIFY(desk.fill(field, handle));
    QVERIFY(desk.fill(u"NAMESERVER0"_s, u"ns1.steppe-dns.example"_s));
    QVERIFY(desk.fill(u"NAMESERVER1"_s, u"ns2.steppe-dns.example"_s));
    QVERIFY(desk.fill(Field::taxId, u"000140000002"_s));
    desk.tickAll();
    QCOMPARE(desk.form()->blocking(), 0);
    QCOMPARE(desk.form()->undecided(), 0);
}

/// The registrar has taken the transfer; the form that withdraws it is open.
void openWithdrawal(DeskWindow &desk)
{
    QVERIFY(desk.open());
    fillForm(desk, code);
    if (QTest::currentTestFailed())
        return;
    QVERIFY(desk.send());
    QTRY_COMPARE_WITH_TIMEOUT(desk.states(command, name), QStringList{u"accepted"_s},
                              DeskWindow::soon);
    desk.window->showOrder(desk.desk().orders().constFirst().id);
    QVERIFY(desk.choose(u"Withdraw transfer in…"_s));
    QVERIFY(desk.form());
}

QStringList ledgerWords(const DeskWindow &desk)
{
    QStringList words;
    for (const Order &order : desk.desk().orders()) {
        for (const Order::Step &step : order.steps)
            words.append(step.words);
    }
    return words;
}

} // namespace

/// A name comes from another registrar: from the menu to its row, over real HTTP.
class TestTransferIn : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void transfersAName();
    void saysWrongCode();
    void withdraws();
    void withdrawsTooLate();
    void leavesTheCodeOutOfTheDraft();
};

void TestTransferIn::transfersAName()
{
    DeskWindow desk;
    QVERIFY(desk.open());
    fillForm(desk, code);
    if (QTest::currentTestFailed())
        return;
    desk.picture(u"transfer-in-form"_s);
    QVERIFY(!desk.shows(code)); // on demand only
    QVERIFY(desk.click(u"reviewOrder"_s));
    QVERIFY(desk.shows(u"COMMAND=TransferDomain"_s));
    QVERIFY(desk.shows(u"ACTION=REQUEST"_s));
    QVERIFY(desk.shows(u"13 characters."_s));
    QVERIFY(!desk.shows(code));
    QTRY_VERIFY_WITH_TIMEOUT(desk.shows(u"38.50\u00A0EUR"_s), DeskWindow::soon);
    desk.picture(u"transfer-in-review"_s);
    QVERIFY(desk.states(command, name).isEmpty());
    QVERIFY(desk.click(desk.form()->act()));
    QTRY_COMPARE_WITH_TIMEOUT(desk.states(command, name), QStringList{u"accepted"_s},
                              DeskWindow::soon);
    desk.picture(u"transfer-in-result"_s);
    QCOMPARE(desk.registrar().applied(command, name), 1);
    QVERIFY(!desk.record(name));
    desk.advance(3 * DeskWindow::day);
    QTRY_COMPARE_WITH_TIMEOUT(desk.states(command, name), QStringList{u"done"_s}, DeskWindow::soon);
    QTRY_VERIFY_WITH_TIMEOUT(desk.record(name), DeskWindow::soon);
    QCOMPARE(desk.record(name)->owner, u"P-STN01"_s);
    desk.select(name);
    QTRY_VERIFY_WITH_TIMEOUT(desk.shows(name), DeskWindow::soon);
}

void TestTransferIn::saysWrongCode()
{
    DeskWindow desk;
    QVERIFY(desk.open());
    fillForm(desk, code.toLower());
    if (QTest::currentTestFailed())
        return;
    QVERIFY(desk.send());
    QTRY_COMPARE_WITH_TIMEOUT(desk.states(command, name), QStringList{u"rejected"_s},
                              DeskWindow::soon);
    QTRY_VERIFY_WITH_TIMEOUT(
        !ledgerWords(desk).filter(u"Authorization failed; wrong auth code"_s).isEmpty(),
        DeskWindow::soon);
    desk.picture(u"transfer-in-refused"_s);
    QCOMPARE(desk.registrar().applied(command, name), 0);
    // Everything else still stands in the form: the code is corrected, and sent as a new order.
    QVERIFY(desk.click(u"Back to the form"_s));
    QCOMPARE(desk.form()->values().value(Field::owner), u"P-STN01"_s);
    QVERIFY(desk.fill(Field::auth, code));
    desk.tickAll();
    QVERIFY(desk.send());
    QTRY_COMPARE_WITH_TIMEOUT(desk.states(command, name),
                              (QStringList{u"rejected"_s, u"accepted"_s}), DeskWindow::soon);
}

void TestTransferIn::withdraws()
{
    DeskWindow desk;
    openWithdrawal(desk);
    if (QTest::currentTestFailed())
        return;
    desk.picture(u"transfer-in-withdraw"_s);
    QVERIFY(desk.send());
    // The withdrawal is done, and the request has come to nothing.
    QTRY_COMPARE_WITH_TIMEOUT(desk.states(command, name), (QStringList{u"failed"_s, u"done"_s}),
                              DeskWindow::soon);
    for (const sandbox::Order &order : desk.registrar().openOrders())
        QVERIFY(order.name != name);
    desk.advance(3 * DeskWindow::day);
    QTRY_VERIFY_WITH_TIMEOUT(!desk.desk().facts().reading, DeskWindow::soon);
    QVERIFY(!desk.record(name));
}

void TestTransferIn::withdrawsTooLate()
{
    DeskWindow desk;
    openWithdrawal(desk);
    if (QTest::currentTestFailed())
        return;
    QVERIFY(desk.click(u"reviewOrder"_s));
    // Meanwhile the losing side is done.
    QVERIFY(desk.registrar().decide(name, sandbox::Decision::Done, {}, sandbox::Kind::TransferIn));
    QVERIFY(desk.click(desk.form()->act()));
    QTRY_COMPARE_WITH_TIMEOUT(desk.states(command, name), (QStringList{u"done"_s, u"rejected"_s}),
                              DeskWindow::soon);
    QTRY_VERIFY_WITH_TIMEOUT(desk.record(name), DeskWindow::soon);
}

void TestTransferIn::leavesTheCodeOutOfTheDraft()
{
    DeskWindow desk;
    QVERIFY(desk.open());
    fillForm(desk, code);
    if (QTest::currentTestFailed())
        return;
    desk.window->page<TransferPage>()->save();
    QTRY_VERIFY_WITH_TIMEOUT(desk.shows(u"without the auth code"_s), DeskWindow::soon);
    std::optional<QList<Draft>> drafts;
    desk.desk().ledger().drafts(desk.window.get(),
                                [&drafts](const auto &found) { drafts = found.value(); });
    QTRY_VERIFY(drafts.has_value());
    QCOMPARE(drafts->size(), 1);
    QCOMPARE(drafts->constFirst().form, command);
    QCOMPARE(drafts->constFirst().values.value(Field::domain), name);
    QVERIFY(!drafts->constFirst().values.contains(Field::auth));
    QVERIFY(!drafts->constFirst().values.values().contains(code));

    TransferForm again;
    again.setValues(drafts->constFirst().values);
    QCOMPARE(again.draft().auth, QString());
    QVERIFY(again.shownUnder(Field::auth).join(u' ').contains(u"The draft left the code out"_s));
}

QTEST_MAIN(TestTransferIn)
#include "tst_transferin.moc"
