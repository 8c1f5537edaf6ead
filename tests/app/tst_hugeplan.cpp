#include "deskwindow.h"

#include "forms/plantable.h"
#include "forms/renewalmodeform.h"
#include "support/heartbeat.h"
#include "views/batchpage.h"
#include "views/pendingview.h"
#include "views/reviewpage.h"

using namespace kz;
using namespace Qt::StringLiterals;

/// One plan for very many names through the whole window: its event loop goes on turning.
/// KZ_NAMES says how many; the promise is 50 ms at 100,000 in a release build.
class TestHugePlan : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void windowGoesOn();
};

void TestHugePlan::windowGoesOn()
{
    // For a build for debugging and for models that go through all names: in a release build none
    // of these is a tenth of it.
    constexpr qint64 most = 1'500;
    constexpr int soon = 300'000;
    bool set = false;
    const int wanted = qEnvironmentVariableIntValue("KZ_NAMES", &set);
    DeskWindow window;
    window.names = set ? wanted : 20'000;
    window.accepted = 1h; // no list is read meanwhile
    window.events = 1h;
    QVERIFY(window.openSignIn() && window.signIn(DeskWindow::password()));
    Heartbeat heart;
    QVERIFY(heart.waitFor([&] { return window.isSignedIn(); }, soon));
    Desk &desk = window.desk();
    QVERIFY(heart.waitFor(
        [&] { return !desk.facts().reading && desk.facts().listReadAt.isValid(); }, soon));
    heart.longest("list read");
    const auto batch = [&desk] {
        const QStringList ids = desk.batches();
        return ids.isEmpty() ? BatchProgress() : desk.batch(ids.last());
    };

    QVERIFY(heart.waitFor([&] { return !desk.domains()->isArranging(); }, soon));
    QVERIFY(window.click(u"selectAllNames"_s));
    heart.longest("all selected");
    QVERIFY(window.choose(u"Renewal mode…"_s));
    auto *form = qobject_cast<RenewalModeForm *>(window.form());
    QVERIFY(form);
    heart.longest("form opened");
    form->setMode(RenewalMode::AutoRenew);
    const int count = form->plan()->count();
    QVERIFY(count > window.names / 3);
    heart.longest("mode chosen");

    QVERIFY(window.click(u"reviewOrder"_s));
    const auto *review = window.window->findChild<ReviewPage *>();
    QVERIFY(heart.waitFor([&] { return review->isVisible(); }, soon));
    QVERIFY(heart.longest("reviewed") < most);
    QVERIFY(window.click(form->act()));
    auto *page = window.window->findChild<BatchPage *>();
    QVERIFY(heart.waitFor([&] { return page->isVisible(); }, soon));
    QCOMPARE(batch().total, count);
    QVERIFY(heart.longest("placed") < most);
    QVERIFY(heart.waitFor([&] { return batch().gone() >= 300; }, soon));
    QVERIFY(heart.longest("sent, seen on its page") < most);
    window.window->showPage(u"pending"_s);
    const int gone = batch().gone();
    QVERIFY(heart.waitFor([&] { return batch().gone() >= gone + 300; }, soon));
    QVERIFY(heart.longest("sent, seen on Pending") < most);
    Q_EMIT window.window->findChild<PendingView *>()->batchWanted(batch().batch.id);
    QVERIFY(page->isVisible());
    QVERIFY(heart.longest("page opened again") < most);
    QVERIFY(window.click(u"stopBatch"_s));
    QVERIFY(heart.waitFor([&] { return batch().isSent(); }, soon));
    QVERIFY(heart.longest("stopped") < most);
    QCOMPARE(batch().gone(), count);
    QVERIFY(batch().withdrawn > count / 2);
}

QTEST_MAIN(TestHugePlan)
#include "tst_hugeplan.moc"
