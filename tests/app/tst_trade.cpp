#include "deskwindow.h"

#include "forms/contactpicker.h"
#include "forms/formtest.h"
#include "forms/tradeform.h"
#include "model/contactmodel.h"
#include "model/pendingmodel.h"
#include "operations/tradedomain.h"
#include "support/faultproxy.h"
#include "views/pendingview.h"

#include <QClipboard>
#include <QDesktopServices>
#include <QGuiApplication>
#include <QTreeView>
#include <QUrlQuery>

#include <algorithm>

using namespace kz;
using namespace Qt::StringLiterals;
using Field = TradeDomain::Field;
using sandbox::Holder;
using test::Fault;
using test::FaultProxy;
using test::HttpReader;

namespace {

const QString name = u"nomad-print.kz"_s;
const QString newOwner = u"P-NEW31"_s;
const QString command(TradeDomain::command);

QString ownerOf(const DeskWindow &desk)
{
    const auto record = desk.record(name);
    return record ? record->owner.value_or(QString()) : QString();
}

/// Signs in through what may break the line.
bool open(DeskWindow &desk, FaultProxy &proxy)
{
    if (!desk.openSignIn(proxy.url()))
        return false;
    proxy.setUpstream(QUrl(desk.server.url()));
    return desk.signIn(DeskWindow::password())
        && QTest::qWaitFor([&desk] { return desk.isSignedIn() && !desk.desk().facts().reading; },
                           DeskWindow::soon)
        && QTest::qWaitFor([&desk] { return desk.record(name).has_value(); }, DeskWindow::soon);
}

/// The form for the name, filled with the new owner; the present one was read.
void openForm(DeskWindow &desk, FaultProxy *proxy = nullptr)
{
    QVERIFY(proxy ? open(desk, *proxy) : desk.open());
    desk.window->resize(1400, 900);
    QTRY_VERIFY_WITH_TIMEOUT(desk.desk().contacts()->byHandle(newOwner), DeskWindow::soon);
    desk.select(name);
    QVERIFY(desk.choose(u"Change owner…"_s));
    auto *form = qobject_cast<TradeForm *>(desk.form());
    QVERIFY(form);
    QTRY_VERIFY_WITH_TIMEOUT(form->draft().presentData, DeskWindow::soon);
    auto *picker = qobject_cast<ContactPicker *>(form->editor(QString(Field::owner)));
    QVERIFY(picker);
    picker->setFocus();
    QTest::keyClicks(picker, newOwner);
    // The list takes the keys while it is open; left open, it would hide the window from the test.
    QTRY_VERIFY(picker->popup()->isVisible());
    QTest::keyClick(picker->popup(), Qt::Key_Return);
    QTRY_VERIFY(!picker->popup()->isVisible());
    QTRY_COMPARE(form->draft().owner, newOwner);
    desk.tickAll();
    formtest::picture(*desk.window, u"trade-form"_s);
}

/// The trade was sent and the registrar has it.
void openTrade(DeskWindow &desk, FaultProxy *proxy = nullptr)
{
    openForm(desk, proxy);
    if (QTest::currentTestFailed())
        return;
    QVERIFY(desk.send());
    QTRY_COMPARE_WITH_TIMEOUT(desk.states(command, name), QStringList{u"accepted"_s},
                              DeskWindow::soon);
}

/// Opens Pending with the row of the name current.
PendingView *openPending(DeskWindow &desk)
{
    desk.window->showPage(u"pending"_s);
    auto *view = desk.window->findChild<PendingView *>();
    const QList<Order> orders = desk.desk().orders();
    for (const Order &order : orders) {
        if (order.request.object == name && order.request.aspect.isEmpty())
            view->showOrder(order.id);
    }
    return view;
}

/// Keeps what the mail program would get.
class Mails : public QObject
{
    Q_OBJECT
public:
    Mails() { QDesktopServices::setUrlHandler(u"mailto"_s, this, "take"); }
    ~Mails() override { QDesktopServices::unsetUrlHandler(u"mailto"_s); }
    QList<QUrl> urls;

public Q_SLOTS:
    void take(const QUrl &url) { urls.append(url); }
};

} // namespace

/// A change of owner through the whole program: from the menu to the new owner in the row.
class TestTrade : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void changesTheOwnerWhenBothConfirm();
    void isReachedFromAChange();
    void showsOldAndNewBesideEachOther();
    void isRefusedByAHolder();
    void isWithdrawn();
    void waitsForItsWithdrawalUnderWay();
    void isWithdrawnTooLate();
    void withdrawsWhatOthersBegan();
    void staysWithTheOldOwnerWithoutMoney();
    void remindsBothOwners();
    void readsAgainWhenTheNameWasNotRead();
    void settlesALostAnswer();
};

void TestTrade::changesTheOwnerWhenBothConfirm()
{
    DeskWindow desk;
    openTrade(desk);
    if (QTest::currentTestFailed())
        return;
    const QString before = ownerOf(desk);
    const Instant until = desk.record(name)->paidUntil;
    QVERIFY(before != newOwner);
    QVERIFY(!desk.shows(u"registered"_s));
    formtest::picture(*desk.window, u"trade-result"_s);

    // It is a filter of the list, and no second trade can be asked for.
    desk.window->showPage(u"trades"_s);
    QTRY_VERIFY(desk.desk().domains()->rowOf(name) >= 0);
    formtest::picture(*desk.window, u"trade-list"_s);
    desk.select(name);
    QVERIFY(!desk.choose(u"Change owner…"_s));

    PendingView *view = openPending(desk);
    QCOMPARE(view->currentObject(), name);
    QTRY_VERIFY_WITH_TIMEOUT(desk.shows(u"Both holders have to confirm at the registry."_s),
                             DeskWindow::soon);
    QVERIFY(desk.registrar().confirm(name, Holder::New));
    desk.desk().lookAtAll();
    QTRY_VERIFY_WITH_TIMEOUT(
        desk.shows(u"The new holder has confirmed. The present holder has still to confirm."_s),
        DeskWindow::soon);
    formtest::picture(*desk.window, u"trade-pending"_s);
    QCOMPARE(desk.states(command, name), QStringList{u"accepted"_s});
    QCOMPARE(ownerOf(desk), before);

    QVERIFY(desk.registrar().confirm(name, Holder::Present));
    desk.desk().lookAtAll();
    QTRY_COMPARE_WITH_TIMEOUT(desk.states(command, name), QStringList{u"done"_s}, DeskWindow::soon);
    QTRY_COMPARE_WITH_TIMEOUT(ownerOf(desk), newOwner, DeskWindow::soon);
    QCOMPARE(desk.record(name)->paidUntil, until); // the term stays
    QCOMPARE(desk.steps(command, name),
             (QStringList{u"queued"_s, u"sending"_s, u"accepted"_s, u"done"_s}));
    QCOMPARE(desk.registrar().applied(command, name), 1);
    // Nothing is under way any more, in any list.
    desk.window->showPage(u"trades"_s);
    QTRY_COMPARE_WITH_TIMEOUT(desk.desk().domains()->rowOf(name), -1, DeskWindow::soon);
    desk.select(name);
    QVERIFY(desk.shows(u"Dala Kofe LLP"_s));
    QVERIFY(desk.choose(u"Change owner…"_s));
}

void TestTrade::isReachedFromAChange()
{
    DeskWindow desk;
    QVERIFY(desk.open());
    desk.select(name);
    QVERIFY(desk.choose(u"Change…"_s));
    QVERIFY(desk.clickSoon(u"changeOwner"_s));
    QTRY_VERIFY_WITH_TIMEOUT(desk.form() && desk.form()->command() == command, DeskWindow::soon);
    QVERIFY(desk.shows(u"Change the owner of "_s + name));
}

void TestTrade::showsOldAndNewBesideEachOther()
{
    DeskWindow desk;
    openForm(desk);
    if (QTest::currentTestFailed())
        return;
    // The zone table of the sandbox says that there is no trade: that is shown, and stops nothing.
    QTRY_VERIFY_WITH_TIMEOUT(desk.shows(u"GetZoneInfo says of .kz that no trade is possible."_s),
                             DeskWindow::soon);
    QVERIFY(desk.shows(u"Not stated by the registrar"_s));
    QVERIFY(desk.click(u"reviewOrder"_s));
    const QString before = ownerOf(desk);
    const auto contacts = desk.desk().contacts();
    for (const QString &handle : {before, newOwner}) {
        QVERIFY(desk.shows(contacts->byHandle(handle)->displayName() + u", "_s + handle));
        QVERIFY(desk.shows(contacts->byHandle(handle)->email));
    }
    QVERIFY(desk.shows(u"COMMAND=TradeDomain"_s));
    QVERIFY(desk.shows(u"OWNERCONTACT0=P-NEW31"_s));
    QVERIFY(!desk.shows(u"X-COMPANY-VAT-ID"_s));
    QTRY_VERIFY_WITH_TIMEOUT(desk.shows(u"38.50\u00a0EUR"_s), DeskWindow::soon);
    formtest::picture(*desk.window, u"trade-review"_s);
    QVERIFY(desk.states(command, name).isEmpty());
}

void TestTrade::isRefusedByAHolder()
{
    DeskWindow desk;
    openTrade(desk);
    if (QTest::currentTestFailed())
        return;
    const QString before = ownerOf(desk);
    QVERIFY(desk.registrar().decide(name, sandbox::Decision::Fail, u"The new holder refused"_s,
                                    sandbox::Kind::Trade));
    desk.desk().lookAtAll();
    QTRY_COMPARE_WITH_TIMEOUT(desk.states(command, name), QStringList{u"failed"_s},
                              DeskWindow::soon);
    QTRY_VERIFY_WITH_TIMEOUT(desk.shows(u"The new holder refused"_s), DeskWindow::soon);
    QCOMPARE(ownerOf(desk), before);
    desk.select(name);
    QVERIFY(QTest::qWaitFor([&desk] { return desk.choose(u"Change owner…"_s); },
                            DeskWindow::soon)); // not QTRY, which would choose twice
}

void TestTrade::isWithdrawn()
{
    DeskWindow desk;
    openTrade(desk);
    if (QTest::currentTestFailed())
        return;
    const QString before = ownerOf(desk);
    openPending(desk);
    QVERIFY(desk.clickSoon(u"Withdraw the change of owner…"_s));
    QVERIFY(desk.form());
    QVERIFY(desk.shows(u"Dala Kofe LLP, P-NEW31"_s));
    formtest::picture(*desk.window, u"trade-withdrawal"_s);
    QVERIFY(desk.click(u"reviewOrder"_s));
    QVERIFY(desk.shows(u"ACTION=CANCEL"_s));
    QVERIFY(!desk.shows(u"costs nothing"_s));
    formtest::picture(*desk.window, u"trade-withdrawal-review"_s);
    QVERIFY(desk.click(desk.form()->act()));
    // The withdrawal is done, and the request is over with it.
    QTRY_COMPARE_WITH_TIMEOUT(desk.states(command, name), (QStringList{u"withdrawn"_s, u"done"_s}),
                              DeskWindow::soon);
    // The ledger is ahead of what is in memory by a turn.
    QVERIFY(QTest::qWaitFor(
        [&desk] {
            const QList<Order> orders = desk.desk().orders();
            return std::all_of(orders.cbegin(), orders.cend(), [](const Order &order) {
                return order.steps.constLast().words.startsWith(
                    u"TRADE_FAILED: The account withdrew the trade"_s);
            });
        },
        DeskWindow::soon));
    QCOMPARE(ownerOf(desk), before);
    QCOMPARE(desk.registrar().applied(command, name), 2);
    QVERIFY(!desk.registrar().confirm(name, Holder::New));
    desk.select(name);
    QVERIFY(QTest::qWaitFor([&desk] { return desk.choose(u"Change owner…"_s); },
                            DeskWindow::soon)); // not QTRY, which would choose twice
}

/// The registrar shows the trade as over before it has answered the withdrawal: how the trade ended
/// is not said until the withdrawal has its outcome.
void TestTrade::waitsForItsWithdrawalUnderWay()
{
    FaultProxy proxy(QUrl(u"http://127.0.0.1:1/api/call.cgi"_s));
    DeskWindow desk;
    openTrade(desk, &proxy);
    if (QTest::currentTestFailed())
        return;
    proxy.choose([](const HttpReader::Message &message) {
        return Fault{message.body.contains("CANCEL") ? Fault::Kind::Stall : Fault::Kind::None};
    });
    openPending(desk);
    const QString trade = desk.desk().orders().constFirst().id;
    QVERIFY(desk.clickSoon(u"Withdraw the change of owner…"_s));
    QVERIFY(desk.click(u"reviewOrder"_s));
    QVERIFY(desk.click(desk.form()->act()));
    QTRY_COMPARE_WITH_TIMEOUT(desk.registrar().applied(command, name), 2, DeskWindow::soon);
    QCOMPARE(desk.states(command, name), (QStringList{u"accepted"_s, u"sending"_s}));
    const int looks = desk.desk().order(trade)->looks;
    desk.desk().lookNow(trade);
    QTRY_VERIFY_WITH_TIMEOUT(desk.desk().order(trade)->looks > looks
                                 || desk.states(command, name).constFirst() != u"accepted",
                             DeskWindow::soon);
    QCOMPARE(desk.states(command, name).constFirst(), u"accepted"_s);
    // Its answer is lost, and the registrar's own book settles both.
    QTRY_COMPARE_WITH_TIMEOUT(desk.states(command, name), (QStringList{u"withdrawn"_s, u"done"_s}),
                              DeskWindow::soon);
    QCOMPARE(proxy.count("CANCEL"), 1);
}

void TestTrade::isWithdrawnTooLate()
{
    DeskWindow desk;
    openTrade(desk);
    if (QTest::currentTestFailed())
        return;
    openPending(desk);
    QVERIFY(desk.clickSoon(u"Withdraw the change of owner…"_s));
    QVERIFY(desk.form());
    QVERIFY(desk.click(u"reviewOrder"_s));
    // Meanwhile both have confirmed.
    QVERIFY(desk.registrar().confirm(name, Holder::New));
    QVERIFY(desk.registrar().confirm(name, Holder::Present));
    QVERIFY(desk.click(desk.form()->act()));
    QTRY_COMPARE_WITH_TIMEOUT(desk.states(command, name), (QStringList{u"done"_s, u"rejected"_s}),
                              DeskWindow::soon);
    QTRY_VERIFY_WITH_TIMEOUT(desk.shows(u"no trade is pending"_s), DeskWindow::soon);
    QTRY_COMPARE_WITH_TIMEOUT(ownerOf(desk), newOwner, DeskWindow::soon);
}

void TestTrade::withdrawsWhatOthersBegan()
{
    DeskWindow desk;
    QVERIFY(desk.open());
    desk.window->resize(1400, 900);
    const QString other = u"saumal.kz"_s;
    // In the registrar's list, and no order of this ledger.
    QTRY_VERIFY_WITH_TIMEOUT(desk.desk().underWay(other).contains(command), DeskWindow::soon);
    // Its row has facts, though no order stands behind it.
    desk.window->showPage(u"pending"_s);
    auto *view = desk.window->findChild<PendingView *>();
    QTRY_VERIFY(!view->currentObject().isEmpty());
    QTRY_VERIFY(desk.shows(u"Waits for: The holders' confirmation"_s));
    QVERIFY(!desk.shows(u"No order is selected"_s));
    desk.window->showPage(u"domains"_s);
    desk.select(other);
    QVERIFY(desk.choose(u"Withdraw the change of owner…"_s));
    QVERIFY(desk.shows(u"Not known: it was not ordered from here"_s));
    QVERIFY(desk.send());
    QTRY_COMPARE_WITH_TIMEOUT(desk.states(command, other), QStringList{u"done"_s},
                              DeskWindow::soon);
    QTRY_VERIFY_WITH_TIMEOUT(!desk.desk().underWay(other).contains(command), DeskWindow::soon);
}

void TestTrade::staysWithTheOldOwnerWithoutMoney()
{
    DeskWindow desk;
    openForm(desk);
    if (QTest::currentTestFailed())
        return;
    const QString before = ownerOf(desk);
    desk.registrar().setBalance(100);
    QVERIFY(desk.send());
    QTRY_COMPARE_WITH_TIMEOUT(desk.states(command, name), QStringList{u"rejected"_s},
                              DeskWindow::soon);
    QTRY_VERIFY_WITH_TIMEOUT(desk.shows(u"546"_s), DeskWindow::soon);
    QCOMPARE(ownerOf(desk), before);
    QCOMPARE(desk.registrar().applied(command, name), 0);
    // The form is as it was, and after topping up the same order can be sent.
    desk.registrar().setBalance(100'000);
    QVERIFY(desk.clickSoon(u"Back to the form"_s));
    desk.tickAll();
    QVERIFY(desk.send());
    QTRY_COMPARE_WITH_TIMEOUT(desk.states(command, name),
                              (QStringList{u"rejected"_s, u"accepted"_s}), DeskWindow::soon);
}

void TestTrade::remindsBothOwners()
{
    DeskWindow desk;
    openTrade(desk);
    if (QTest::currentTestFailed())
        return;
    Mails mails;
    openPending(desk);
    QVERIFY(desk.clickSoon(u"Remind the owners…"_s));
    formtest::picture(*desk.window, u"trade-reminder"_s);
    const auto contacts = desk.desk().contacts();
    const Contact present = *contacts->byHandle(ownerOf(desk));
    const Contact next = *contacts->byHandle(newOwner);
    QVERIFY(desk.click(u"Present owner"_s));
    QVERIFY(desk.click(u"Русский"_s));
    QVERIFY(desk.click(u"mailReminder"_s));
    QCOMPARE(mails.urls.size(), 1);
    QCOMPARE(mails.urls.first().path(), present.email);
    const QString russian =
        QUrlQuery(mails.urls.first()).queryItemValue(u"body"_s, QUrl::FullyDecoded);
    QVERIFY(russian.contains(u"Новый владелец: "_s + next.displayName()));
    QVERIFY(russian.contains(name));
    QVERIFY(desk.click(u"New owner"_s));
    QVERIFY(desk.click(u"Қазақша"_s));
    QVERIFY(desk.click(u"copyReminder"_s));
    const QString kazakh = QGuiApplication::clipboard()->text();
    QVERIFY(kazakh.contains(u"Құрметті "_s + next.displayName()));
    QVERIFY(kazakh.contains(u"Қазіргі иесі: "_s + present.displayName()));
    QVERIFY(desk.click(u"English"_s));
    QVERIFY(desk.click(u"mailReminder"_s));
    QCOMPARE(mails.urls.last().path(), next.email);
    // A letter is no order.
    QCOMPARE(desk.registrar().applied(command, name), 1);
}

void TestTrade::readsAgainWhenTheNameWasNotRead()
{
    DeskWindow desk;
    QVERIFY(desk.open());
    desk.window->resize(1400, 900);
    QTRY_VERIFY_WITH_TIMEOUT(desk.desk().contacts()->byHandle(newOwner), DeskWindow::soon);
    desk.select(name);
    // A read is tried three times in all before it is given up.
    desk.registrar().setOption(u"fault"_s, u"html"_s);
    desk.registrar().setOption(u"fault-command"_s, u"StatusDomain"_s);
    desk.registrar().setOption(u"fault-count"_s, u"50"_s);
    QVERIFY(desk.choose(u"Change owner…"_s));
    QTRY_VERIFY_WITH_TIMEOUT(desk.shows(name + u" could not be read from the registrar"_s),
                             DeskWindow::soon);
    auto *form = qobject_cast<TradeForm *>(desk.form());
    QVERIFY(form->draft().presentOwner.isEmpty());
    QVERIFY(form->blocking() > 0);
    desk.registrar().setOption(u"fault-count"_s, u"0"_s);
    QVERIFY(desk.clickSoon(u"readAgain"_s));
    QTRY_VERIFY_WITH_TIMEOUT(form->draft().presentData, DeskWindow::soon);
    QVERIFY(!desk.shows(u"could not be read"_s));
}

void TestTrade::settlesALostAnswer()
{
    DeskWindow desk;
    openForm(desk);
    if (QTest::currentTestFailed())
        return;
    desk.registrar().setOption(u"fault"_s, u"drop-after-read"_s);
    desk.registrar().setOption(u"fault-command"_s, command);
    desk.registrar().setOption(u"fault-count"_s, u"1"_s);
    QVERIFY(desk.send());
    QTRY_COMPARE_WITH_TIMEOUT(desk.states(command, name), QStringList{u"accepted"_s},
                              DeskWindow::soon);
    QVERIFY(desk.steps(command, name).contains(u"unknown"_s));
    QCOMPARE(desk.registrar().applied(command, name), 1); // never sent again
    QVERIFY(desk.registrar().confirm(name, Holder::New));
    QVERIFY(desk.registrar().confirm(name, Holder::Present));
    desk.desk().lookAtAll();
    QTRY_COMPARE_WITH_TIMEOUT(ownerOf(desk), newOwner, DeskWindow::soon);
    QTRY_COMPARE_WITH_TIMEOUT(desk.states(command, name), QStringList{u"done"_s}, DeskWindow::soon);
}

QTEST_MAIN(TestTrade)
#include "tst_trade.moc"
