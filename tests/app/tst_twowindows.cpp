#include "deskwindow.h"

#include "app/draftspage.h"
#include "app/operationpage.h"
#include "forms/renewform.h"
#include "ledger/asking.h"
#include "look/label.h"
#include "model/sharedpace.h"

#include <optional>

using namespace kz;
using namespace kz::test;
using namespace Qt::StringLiterals;

namespace {

/// What another window of the same profile does, on the same files.
struct Other
{
    explicit Other(const DeskWindow &desk)
        : profile{.endpoint = Endpoint::sandbox(QUrl(desk.server.url())),
                  .account = u"steppe-names"_s,
                  .user = u"desk1"_s}
        , ledger(profile.folder(desk.folder()))
        , pace(profile.paceFile(desk.folder()))
    { }
    /// Stops what the account sends, and waits until that is where each window looks.
    bool lock()
    {
        pace.hold(std::chrono::seconds(290), Hold::Abuse);
        std::optional<Pace::Answer> said; // asked behind the hold, on the same thread
        pace.ask({.count = 1}, &pace, [&](const Pace::Answer &answer) { said = answer; });
        const bool locked = QTest::qWaitFor([&] { return said.has_value(); }, DeskWindow::soon)
            && said->say == Pace::Answer::Say::Wait;
        pace.withdraw();
        return locked;
    }
    Profile profile;
    Ledger ledger;
    SharedPace pace;
};

QString barText(const DeskWindow &desk, const QString &label)
{
    const auto *found = desk.window->findChild<Label *>(label);
    return found && found->isVisible() ? found->text() : QString();
}

} // namespace

/// Two windows of one profile: what the second one shows, and where.
class TestTwoWindows : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void saysInPlaceWhoHasTheOrder();
    void countsALockDown();
    void theSignInSaysThatItWaits();
    void draftsComeAndGo();
};

void TestTwoWindows::saysInPlaceWhoHasTheOrder()
{
    const QString name = u"aq-bota.kz"_s;
    DeskWindow desk;
    QVERIFY(desk.open());
    desk.select(name);
    QVERIFY(desk.choose(u"Renew…"_s));
    QTRY_VERIFY_WITH_TIMEOUT(desk.mayReview(), DeskWindow::soon);
    auto *form = qobject_cast<RenewForm *>(desk.form());
    const RenewDomain op = form->drafts().first();
    QVERIFY(desk.click(u"reviewOrder"_s));
    // Meanwhile somebody orders the same there.
    Other other(desk);
    QVERIFY(open(other.ledger)->ok());
    const auto theirs = place(other.ledger, request(*validate(op, op.check())));
    QVERIFY(theirs->ok());
    QVERIFY(desk.click(form->act()));
    QTRY_VERIFY_WITH_TIMEOUT(desk.shows(theirs->value().number), DeskWindow::soon);
    QVERIFY(desk.shows(text(Order::State::Queued)));
    QVERIFY(desk.shows(form->act())); // still on the review
    QCOMPARE(desk.states(RenewDomain::command, name), QStringList{u"queued"_s});
    QCOMPARE(desk.registrar().applied(RenewDomain::command, name), 0);
}

void TestTwoWindows::countsALockDown()
{
    DeskWindow desk;
    QVERIFY(desk.open());
    QCOMPARE(barText(desk, u"holdLabel"_s), QString());
    Other other(desk);
    QVERIFY(other.lock());
    QTRY_VERIFY_WITH_TIMEOUT(!barText(desk, u"holdLabel"_s).isEmpty(), DeskWindow::soon);
    const QString first = barText(desk, u"holdLabel"_s);
    QVERIFY2(first.contains(u" 4:"_s), qPrintable(first));
    desk.picture(u"abuse-lock"_s);
    QTRY_VERIFY_WITH_TIMEOUT(barText(desk, u"holdLabel"_s) != first, DeskWindow::soon);
    QVERIFY(!barText(desk, u"holdLabel"_s).isEmpty());
}

void TestTwoWindows::theSignInSaysThatItWaits()
{
    DeskWindow desk;
    QVERIFY(desk.openSignIn());
    Other other(desk);
    QVERIFY(other.lock());
    QVERIFY(QTest::qWaitFor([&] { return desk.window->isVisible(); }));
    QVERIFY(desk.signIn(DeskWindow::password()));
    QTRY_VERIFY_WITH_TIMEOUT(desk.shows(u"Account locked by the registrar"_s), DeskWindow::soon);
    QVERIFY(!desk.isSignedIn());
}

void TestTwoWindows::draftsComeAndGo()
{
    DeskWindow desk;
    QVERIFY(desk.open());
    desk.window->showPage(u"register"_s);
    auto *page = desk.window->page<RegisterPage>();
    QVERIFY(page);
    QCOMPARE(page->drafts(), 0);
    Other other(desk);
    QVERIFY(open(other.ledger)->ok());
    const auto save = [&](const QString &name) {
        const Draft draft{.id = u"theirs"_s,
                          .form = QString(AddDomain::command),
                          .title = name,
                          .values = {{QString(AddDomain::Field::domain), name}}};
        return answer<Draft>([&](QObject *c, auto done) { other.ledger.saveDraft(draft, c, done); })
            ->ok();
    };
    QVERIFY(save(u"ottan.kz"_s));
    QTRY_COMPARE_WITH_TIMEOUT(page->drafts(), 1, DeskWindow::soon);
    QVERIFY(page->current()->isEmpty()); // nobody is taken away from where they are
    const auto titles = [page] {
        QStringList typed;
        for (const OperationPage *one : page->findChildren<OperationPage *>())
            typed.append(one->title());
        typed.removeAll(QString());
        return typed;
    };
    QCOMPARE(titles(), QStringList{u"ottan.kz"_s});
    QVERIFY(save(u"sudan.kz"_s));
    QTRY_COMPARE_WITH_TIMEOUT(titles(), QStringList{u"sudan.kz"_s}, DeskWindow::soon);
    QVERIFY(answer<bool>([&](QObject *c, auto done) {
                other.ledger.dropDraft(u"theirs"_s, c, done);
            })->ok());
    QTRY_COMPARE_WITH_TIMEOUT(page->drafts(), 0, DeskWindow::soon);
    QCOMPARE(desk.drafts(), QStringList());
}

QTEST_MAIN(TestTwoWindows)
#include "tst_twowindows.moc"
