#include "app/deskwindow.h"

#include "app/planpanel.h"
#include "app/secretdialog.h"
#include "look/label.h"
#include "operations/renewdomain.h"
#include "operations/setdomainrenewalmode.h"
#include "operations/tradedomain.h"
#include "operations/typedcommand.h"
#include "views/reviewpage.h"

#include <QPushButton>

using namespace kz;
using namespace Qt::StringLiterals;

namespace {

const QString name = u"aq-bota.kz"_s;
const QString price = u"DomainPrice"_s;

/// The review in front; nothing while none is.
ReviewPage *review(const DeskWindow &desk)
{
    for (ReviewPage *page : desk.window->findChildren<ReviewPage *>()) {
        if (page->isVisible())
            return page;
    }
    return nullptr;
}

/// "38.50 EUR", as it stands there.
QString euros(const QString &decimal)
{
    return text(Amount{decimal, u"EUR"_s});
}

QString line(const DeskWindow &desk, const QString &label)
{
    for (const ReviewContent::CostLine &one : review(desk)->content().costLines) {
        if (one.label == label)
            return one.value;
    }
    return {};
}

/// Everything that is asked for the review was answered.
bool isSettled(const DeskWindow &desk)
{
    if (!review(desk))
        return false;
    const ReviewContent content = review(desk)->content();
    const auto waits = [](const ReviewContent::CostLine &one) {
        return one.value == u"Not read yet";
    };
    return !content.costNote.startsWith(u"Asking")
        && std::none_of(content.costLines.cbegin(), content.costLines.cend(), waits);
}

/// The review of a renewal by one year.
void reviewRenewal(const DeskWindow &desk)
{
    desk.select(name);
    QVERIFY(desk.choose(u"Renew…"_s));
    QVERIFY(desk.clickSoon(u"reviewOrder"_s));
    QTRY_VERIFY_WITH_TIMEOUT(isSettled(desk), DeskWindow::soon);
}

void reviewTyped(const DeskWindow &desk, const QString &typed)
{
    desk.window->run(*Catalogue::find(TypedCommand::command), {.typed = typed});
    if (!review(desk)) { // what it warns of is to be passed first
        desk.tickAll();
        QVERIFY(desk.clickSoon(u"reviewOrder"_s));
    }
    QTRY_VERIFY_WITH_TIMEOUT(isSettled(desk), DeskWindow::soon);
}

/// What the sign-in may do, but for asking for prices.
void forbidPrices(DeskWindow &desk)
{
    desk.registrar().addUser(
        u"steppe-names:desk1"_s, DeskWindow::password(),
        {u"DOMAIN *"_s, u"CONTACT *"_s, u"EVENT *"_s, u"ACCOUNT *"_s, u"REGISTRAR *"_s});
}

} // namespace

/// No order leaves before its price was shown, or that nobody knows it.
class TestPrices : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void showsPriceTermAndList();
    void asksForTheZoneOnce();
    void marksATermOfNoUse();
    void marksWhatThePriceIsNotFor();
    void marksAZoneThatIsNotActive();
    void marksAnEmptyBalance();
    void saysThatThePriceIsUnknown();
    void pricesTypedCommands_data();
    void pricesTypedCommands();
    void saysWhatRenewsLater();
    void quotesTheFeeOfATrade();
    void saysNothingAfterThePress();
    void asksAgainForAnOrderThatWaited();
};

void TestPrices::showsPriceTermAndList()
{
    DeskWindow desk;
    QVERIFY(desk.open());
    reviewRenewal(desk);
    if (QTest::currentTestFailed())
        return;
    const ReviewContent content = review(desk)->content();
    QCOMPARE(content.cost, euros(u"38.50"_s));
    QCOMPARE(content.costNote, u"For 1 year(s), as the registrar says today"_s);
    QCOMPARE(line(desk, u"Price list of .kz"_s), euros(u"38.50"_s) + u" a year"_s);
    QCOMPARE(line(desk, u"Terms of .kz"_s), u"1–10 year(s)"_s);
    QVERIFY(content.costAlerts.isEmpty());
    QVERIFY(content.actNote.contains(euros(u"38.50"_s)));
    QTRY_VERIFY_WITH_TIMEOUT(desk.shows(u"Price list of .kz"_s), DeskWindow::soon);
    desk.picture(u"price"_s);
}

void TestPrices::asksForTheZoneOnce()
{
    DeskWindow desk;
    QVERIFY(desk.open());
    reviewRenewal(desk);
    if (QTest::currentTestFailed())
        return;
    const int lists = desk.registrar().asked(u"QueryZoneList"_s);
    const int prices = desk.registrar().asked(price);
    QVERIFY(desk.clickSoon(u"Back to the form"_s));
    QVERIFY(desk.clickSoon(u"reviewOrder"_s));
    QTRY_VERIFY_WITH_TIMEOUT(isSettled(desk), DeskWindow::soon);
    QCOMPARE(desk.registrar().asked(u"QueryZoneList"_s), lists);
    QCOMPARE(desk.registrar().asked(price), prices + 1); // a price is that of this moment
}

void TestPrices::marksATermOfNoUse()
{
    DeskWindow desk;
    QVERIFY(desk.open());
    desk.registrar().setOption(u"zone-terms"_s, u"2Y,5Y"_s);
    reviewRenewal(desk);
    if (QTest::currentTestFailed())
        return;
    QCOMPARE(line(desk, u"Terms of .kz"_s), u"2, 5 years"_s);
    QTRY_VERIFY_WITH_TIMEOUT(
        desk.shows(u"The registrar states other terms for .kz. The order is for 1 year(s)."_s),
        DeskWindow::soon);
    QVERIFY(review(desk)->act()->isEnabled()); // the registrar decides
    desk.picture(u"price-term"_s);
}

void TestPrices::marksWhatThePriceIsNotFor()
{
    DeskWindow desk;
    QVERIFY(desk.open());
    desk.registrar().setOption(u"price-period"_s, u"MONTH"_s);
    reviewRenewal(desk);
    if (QTest::currentTestFailed())
        return;
    QTRY_VERIFY_WITH_TIMEOUT(
        desk.shows(u"The registrar states its price for 1 MONTH, the order is for 1 year(s)."_s),
        DeskWindow::soon);
    QCOMPARE(line(desk, u"Price list of .kz"_s), euros(u"38.50"_s) + u" for one MONTH"_s);
    QCOMPARE(review(desk)->content().costNote, u"As the registrar says today"_s);
}

void TestPrices::marksAZoneThatIsNotActive()
{
    DeskWindow desk;
    QVERIFY(desk.open());
    desk.registrar().setOption(u"inactive-zone"_s, u"org.kz"_s);
    reviewTyped(desk, u"AddDomain\nDOMAIN=any-steppe.org.kz\nPERIOD=1"_s);
    if (QTest::currentTestFailed())
        return;
    QTRY_VERIFY_WITH_TIMEOUT(desk.shows(u".org.kz is not activated for this account."_s),
                             DeskWindow::soon);
}

void TestPrices::marksAnEmptyBalance()
{
    DeskWindow desk;
    QVERIFY(desk.open());
    desk.registrar().setBalance(1'000);
    desk.desk().readAccount();
    QTRY_COMPARE_WITH_TIMEOUT(desk.desk().facts().balance.decimal, u"10.00"_s, DeskWindow::soon);
    reviewRenewal(desk);
    if (QTest::currentTestFailed())
        return;
    QTRY_VERIFY_WITH_TIMEOUT(desk.shows(u"The balance does not cover it."_s), DeskWindow::soon);
}

void TestPrices::saysThatThePriceIsUnknown()
{
    DeskWindow desk;
    QVERIFY(desk.open());
    forbidPrices(desk);
    reviewRenewal(desk);
    if (QTest::currentTestFailed())
        return;
    QTRY_VERIFY_WITH_TIMEOUT(desk.shows(u"Price not known"_s), DeskWindow::soon);
    QVERIFY(review(desk)->content().cost.isEmpty());
    QVERIFY(!review(desk)->content().costNote.isEmpty()); // why
    QVERIFY(review(desk)->content().actNote.endsWith(u"price not known"_s));
    QCOMPARE(line(desk, u"Price list of .kz"_s), u"Could not be read"_s);
    QCOMPARE(line(desk, u"Terms of .kz"_s), u"1–10 year(s)"_s);
    desk.picture(u"price-unknown"_s);
    // It may be sent all the same.
    QVERIFY(desk.click(desk.form()->act()));
    QTRY_COMPARE_WITH_TIMEOUT(desk.states(RenewDomain::command, name).size(), 1, DeskWindow::soon);
}

void TestPrices::pricesTypedCommands_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("cost"); // empty: not known
    QTest::addColumn<QString>("note");
    const auto row = [](const char *tag, const QString &typed, const QString &cost,
                        const QString &note) { QTest::newRow(tag) << typed << cost << note; };
    const QString unknown = u"What a typed command costs is not known here."_s;
    row("registration", u"AddDomain\nDOMAIN=dala-typed.kz\nPERIOD=2"_s, u"77.00"_s,
        u"For 2 year(s), as the registrar says today"_s);
    row("renewal", u"RenewDomain\nDOMAIN=aq-bota.kz\nPERIOD=1\nEXPIRATION=2030"_s, u"38.50"_s,
        u"For 1 year(s), as the registrar says today"_s);
    row("transfer", u"TransferDomain\nDOMAIN=dala-typed.kz\nACTION=REQUEST"_s, u"38.50"_s,
        u"As the registrar says today"_s);
    row("trade", u"TradeDomain\nDOMAIN=aq-bota.kz\nOWNERCONTACT0=P-NEW31"_s, u"38.50"_s,
        u"As the registrar says today"_s);
    row("no term", u"AddDomain\nDOMAIN=dala-typed.kz"_s, {}, unknown);
    row("change", u"ModifyDomain\nDOMAIN=aq-bota.kz\nADMINCONTACT0=P-NEW31"_s, {},
        u"Changes by hand may cost extra. The registrar states no price."_s);
    row("another", u"ActivateAppendix\nAPPENDIX=kz"_s, {}, unknown);
    row("no name of it", u"MakeCoffee\nMILK=1"_s, {}, unknown);
}

void TestPrices::pricesTypedCommands()
{
    QFETCH(QString, typed);
    QFETCH(QString, cost);
    QFETCH(QString, note);
    DeskWindow desk;
    QVERIFY(desk.open());
    reviewTyped(desk, typed);
    if (QTest::currentTestFailed())
        return;
    QCOMPARE(review(desk)->content().cost, cost.isEmpty() ? cost : euros(cost));
    QCOMPARE(review(desk)->content().costNote, note);
    QVERIFY(!review(desk)->content().free);
    QTRY_VERIFY_WITH_TIMEOUT(desk.shows(note), DeskWindow::soon);
    QTRY_COMPARE_WITH_TIMEOUT(desk.shows(u"Price not known"_s), cost.isEmpty(), DeskWindow::soon);
    if (cost.isEmpty())
        QCOMPARE(desk.registrar().asked(price), 0);
}

void TestPrices::saysWhatRenewsLater()
{
    DeskWindow desk;
    QVERIFY(desk.open());
    desk.select(name);
    const RenewalMode mode = desk.record(name)->mode;
    const auto other =
        mode == RenewalMode::AutoRenew ? RenewalMode::RenewOnce : RenewalMode::AutoRenew;
    desk.window->run(*Catalogue::find(SetDomainRenewalMode::command),
                     {.names = {*desk.record(name)}, .mode = other});
    desk.tickAll();
    QVERIFY(desk.clickSoon(u"reviewOrder"_s));
    QVERIFY(review(desk));
    const QString later = u"A name that renews takes the price of that day from the balance."_s;
    QVERIFY(review(desk)->content().free);
    QTRY_VERIFY_WITH_TIMEOUT(desk.shows(later), DeskWindow::soon);
    QVERIFY(review(desk)->content().actNote.endsWith(u"costs nothing now"_s));
}

void TestPrices::quotesTheFeeOfATrade()
{
    DeskWindow desk;
    QVERIFY(desk.open());
    desk.registrar().setOption(u"trade-free"_s, u"1"_s);
    desk.window->resize(1400, 900);
    desk.select(name);
    QVERIFY(desk.choose(u"Change owner…"_s));
    const auto quoted = [&desk](const QString &amount) {
        for (const PlanPanel *panel : desk.window->findChildren<PlanPanel *>()) {
            for (const Label *label : panel->findChildren<Label *>()) {
                if (label->isVisible() && label->text() == amount)
                    return true;
            }
        }
        return false;
    };
    // A year's price is not what a trade costs.
    QTRY_VERIFY_WITH_TIMEOUT(quoted(euros(u"0.00"_s)), DeskWindow::soon);
    QVERIFY(!quoted(euros(u"38.50"_s)));
}

void TestPrices::saysNothingAfterThePress()
{
    DeskWindow desk;
    QVERIFY(desk.open());
    desk.registrar().setOption(u"latency"_s, u"300"_s);
    desk.select(name);
    QVERIFY(desk.choose(u"Renew…"_s));
    QVERIFY(desk.clickSoon(u"reviewOrder"_s));
    QVERIFY(review(desk));
    // What comes late does not bring the button back to life.
    const QPointer<QPushButton> act = review(desk)->act();
    act->click();
    QVERIFY(!act->isEnabled());
    QTRY_COMPARE_WITH_TIMEOUT(desk.registrar().asked(u"GetZoneInfo"_s), 1, DeskWindow::soon);
    QTRY_COMPARE_WITH_TIMEOUT(desk.registrar().applied(RenewDomain::command, name), 1,
                              DeskWindow::soon);
    QVERIFY(!act->isEnabled());
}

/// An order that lost its code with the program: by the time it is typed the price may be another.
void TestPrices::asksAgainForAnOrderThatWaited()
{
    DeskWindow desk;
    QVERIFY(desk.open());
    const Order order =
        DeskWindow::waiting(u"TransferDomain\nACTION=REQUEST\nDOMAIN=dala-typed.kz\nAUTH=x1"_s);
    QVERIFY(!order.id.isEmpty());
    SecretDialog dialog(desk.desk(), order, desk.window.get());
    dialog.setAttribute(Qt::WA_DeleteOnClose, false);
    dialog.open();
    const QString said = euros(u"38.50"_s) + u". As the registrar says today"_s;
    QTRY_VERIFY_WITH_TIMEOUT(desk.shows(said), DeskWindow::soon);
    QCOMPARE(desk.registrar().asked(price), 1);
    QVERIFY(desk.shows(u", takes "_s + euros(u"38.50"_s)));
}

QTEST_MAIN(TestPrices)
#include "tst_prices.moc"
