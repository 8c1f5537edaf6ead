#include "deskwindow.h"

#include "app/pendingpage.h"
#include "look/secretclip.h"
#include "look/tableview.h"
#include "model/pendingmodel.h"
#include "views/pendingview.h"

#include <QClipboard>
#include <QComboBox>
#include <QLineEdit>
#include <QRegularExpression>
#include <QSignalSpy>

using namespace kz;
using namespace Qt::StringLiterals;

namespace {

const QString command = TransferDomain::command;

/// Names of the account that another registrar may ask for.
QStringList unlocked(DeskWindow &desk, int count)
{
    return desk.registrar().unlocked().mid(0, count);
}

/// Another registrar asks for them; they stand among what waits for us.
void askFor(DeskWindow &desk, const QStringList &names)
{
    for (const QString &name : names)
        QVERIFY(desk.registrar().askFor(name, u"TURAN-KZ"_s));
    desk.window->showPage(u"pending"_s);
    desk.desk().readList();
    QTRY_COMPARE_WITH_TIMEOUT(desk.desk().pending()->count(PendingModel::ForYouSegment),
                              names.size(), DeskWindow::soon);
    QTRY_VERIFY_WITH_TIMEOUT(
        !desk.onScreen().filter(QRegularExpression(u"by \\d+ \\w+ \\d+, in \\d days"_s)).isEmpty(),
        DeskWindow::soon);
    PendingView *view = desk.window->page<PendingPage>()->view();
    view->table()->selectAll();
    QTRY_COMPARE(view->selectedTransfers().size(), names.size());
}

/// Whether a name that was answered for came back among those that wait for an answer.
class AskedAgain
{
public:
    explicit AskedAgain(const DeskWindow &desk)
    {
        const PendingModel *pending = desk.desk().pending();
        QObject::connect(pending, &PendingModel::countsChanged, &m_context, [this, pending] {
            const qsizetype now = pending->count(PendingModel::ForYouSegment);
            m_again = m_again || now > m_least;
            m_least = std::min(m_least, now);
        });
        m_least = pending->count(PendingModel::ForYouSegment);
    }
    operator bool() const { return m_again; }

private:
    QObject m_context;
    qsizetype m_least = 0;
    bool m_again = false;
};

} // namespace

/// Names that other registrars ask for: from the list of what waits for us to the answer, over
/// real HTTP.
class TestTransferOut : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void approvesAName();
    void deniesSeveral();
    void comesTooLate_data();
    void comesTooLate();
    void statesNoDeadline();
    void leavesBetweenTwoReadings();
    void setsTheMode();
    void modeComesTooLate();
    void setsTheAccountsMode();
    void aRefusedModeStays();
    void showsTheCodeOnDemand();
};

void TestTransferOut::approvesAName()
{
    DeskWindow desk;
    desk.events = 1h; // the lists are read because of the answer, not of an event about it
    QVERIFY(desk.open());
    const QStringList names = unlocked(desk, 1);
    askFor(desk, names);
    if (QTest::currentTestFailed())
        return;
    QVERIFY(desk.shows(u"TURAN-KZ"_s));
    QVERIFY(desk.shows(u"Approve, Deny"_s)); // what the registrar allows, in words
    QVERIFY(!desk.shows(u"transferactions"_s));
    // The transfer mode of the account stands beside it.
    QTRY_VERIFY_WITH_TIMEOUT(desk.shows(u"The registrar's default"_s), DeskWindow::soon);
    desk.picture(u"transfer-out-pending"_s);
    QVERIFY(desk.choose(u"Approve transfer out…"_s));
    QVERIFY(desk.form());
    desk.picture(u"transfer-out-approve"_s);
    QVERIFY(desk.click(u"reviewOrder"_s));
    QVERIFY(desk.shows(u"ACTION=APPROVE"_s));
    QVERIFY(desk.shows(u"Leaves this account"_s));
    desk.picture(u"transfer-out-review"_s);
    const AskedAgain askedAgain(desk);
    // Readings are told apart by whole seconds.
    const QDateTime listed = desk.desk().facts().listReadAt;
    QTRY_VERIFY(listed.secsTo(QDateTime::currentDateTimeUtc()) > 0);
    QVERIFY(desk.click(desk.form()->act()));
    const QString name = names.constFirst();
    QTRY_COMPARE_WITH_TIMEOUT(desk.states(command, name), QStringList{u"done"_s}, DeskWindow::soon);
    QCOMPARE(desk.registrar().applied(command, name), 1);
    QTRY_COMPARE_WITH_TIMEOUT(desk.desk().pending()->count(PendingModel::ForYouSegment), 0,
                              DeskWindow::soon);
    // The row stays, marked as no longer listed: nothing is removed without a person.
    QTRY_VERIFY_WITH_TIMEOUT(desk.desk().domains()->isNotSeen(desk.record(name).value()),
                             DeskWindow::soon);
    QVERIFY(!askedAgain);
}

void TestTransferOut::deniesSeveral()
{
    DeskWindow desk;
    QVERIFY(desk.open());
    const QStringList names = unlocked(desk, 2);
    askFor(desk, names);
    if (QTest::currentTestFailed())
        return;
    QVERIFY(desk.choose(u"Deny transfer…"_s));
    QVERIFY(desk.form());
    desk.picture(u"transfer-out-deny"_s);
    const AskedAgain askedAgain(desk);
    QVERIFY(desk.send());
    for (const QString &name : names) {
        QTRY_COMPARE_WITH_TIMEOUT(desk.states(command, name), QStringList{u"done"_s},
                                  DeskWindow::soon);
        QCOMPARE(desk.registrar().applied(command, name), 1);
        QVERIFY(desk.record(name));
    }
    QTRY_COMPARE_WITH_TIMEOUT(desk.desk().pending()->count(PendingModel::ForYouSegment), 0,
                              DeskWindow::soon);
    QVERIFY(!askedAgain);
    for (const sandbox::Order &order : desk.registrar().openOrders())
        QVERIFY(!names.contains(order.name));
}

void TestTransferOut::comesTooLate_data()
{
    QTest::addColumn<QString>("button");
    QTest::newRow("deny") << u"denyTransfer"_s;
    QTest::newRow("approve") << u"approveTransfer"_s;
}

void TestTransferOut::comesTooLate()
{
    QFETCH(QString, button);
    DeskWindow desk;
    QVERIFY(desk.open());
    const QString name = unlocked(desk, 1).constFirst();
    askFor(desk, {name});
    if (QTest::currentTestFailed())
        return;
    QVERIFY(desk.click(button));
    QVERIFY(desk.form());
    QVERIFY(desk.click(u"reviewOrder"_s));
    // Meanwhile the other side is done.
    QVERIFY(desk.registrar().decide(name, sandbox::Decision::Done, {}, sandbox::Kind::TransferOut));
    QVERIFY(desk.click(desk.form()->act()));
    QTRY_COMPARE_WITH_TIMEOUT(desk.states(command, name), QStringList{u"rejected"_s},
                              DeskWindow::soon);
    QTRY_VERIFY_WITH_TIMEOUT(desk.shows(u"Entity reference not found"_s), DeskWindow::soon);
    desk.picture(u"transfer-out-late"_s);
}

void TestTransferOut::statesNoDeadline()
{
    DeskWindow desk;
    QVERIFY(desk.open());
    QTRY_VERIFY_WITH_TIMEOUT(!desk.desk().facts().reading, DeskWindow::soon);
    desk.registrar().setOption(u"states-deadline"_s, u"0"_s);
    QVERIFY(desk.registrar().askFor(unlocked(desk, 1).constFirst()));
    desk.window->showPage(u"pending"_s);
    desk.desk().readList();
    QTRY_VERIFY_WITH_TIMEOUT(desk.shows(u"until when: not stated by the registrar"_s),
                             DeskWindow::soon);
}

/// Two readings that follow each other at once are told apart all the same.
void TestTransferOut::leavesBetweenTwoReadings()
{
    DeskWindow desk;
    QVERIFY(desk.open());
    const QString name = unlocked(desk, 1).constFirst();
    const auto read = [&desk] {
        desk.desk().readList();
        return QTest::qWaitFor([&desk] { return !desk.desk().facts().reading; }, DeskWindow::soon);
    };
    QVERIFY(read());
    QVERIFY(!desk.desk().domains()->isNotSeen(desk.record(name).value()));
    QVERIFY(desk.registrar().askFor(name, u"TURAN-KZ"_s));
    QVERIFY(desk.registrar().decide(name, sandbox::Decision::Done, {}, sandbox::Kind::TransferOut));
    QVERIFY(read());
    QVERIFY(desk.desk().domains()->isNotSeen(desk.record(name).value()));
}

void TestTransferOut::setsTheMode()
{
    DeskWindow desk;
    QVERIFY(desk.open());
    const QString name = u"aq-bota.kz"_s;
    desk.select(name);
    QVERIFY(desk.choose(u"Transfer mode…"_s));
    auto *mode = qobject_cast<QComboBox *>(desk.form()->editor(u"TRANSFERMODE"_s));
    QVERIFY(mode);
    mode->setCurrentIndex(mode->findData(u"AUTODENY"_s));
    desk.picture(u"transfer-mode"_s);
    QVERIFY(desk.send());
    QTRY_COMPARE_WITH_TIMEOUT(desk.states(u"SetDomainTransferMode"_s, name), QStringList{u"done"_s},
                              DeskWindow::soon);
    QTRY_COMPARE_WITH_TIMEOUT(desk.record(name)->transferMode, u"AUTODENY"_s, DeskWindow::soon);
    desk.select(name);
    QTRY_VERIFY_WITH_TIMEOUT(desk.shows(u"Deny by itself"_s), DeskWindow::soon);
}

void TestTransferOut::modeComesTooLate()
{
    DeskWindow desk;
    QVERIFY(desk.open());
    const QString name = unlocked(desk, 1).constFirst();
    desk.select(name);
    QVERIFY(desk.choose(u"Transfer mode…"_s));
    auto *mode = qobject_cast<QComboBox *>(desk.form()->editor(u"TRANSFERMODE"_s));
    mode->setCurrentIndex(mode->findData(u"AUTOAPPROVE"_s));
    QVERIFY(desk.shows(u"Whoever has the auth code can take the name away at once."_s));
    QVERIFY(desk.click(u"reviewOrder"_s));
    QVERIFY(desk.shows(u"A name that has left until then does not come back with it."_s));
    // Meanwhile the name leaves.
    QVERIFY(desk.registrar().askFor(name, u"TURAN-KZ"_s));
    QVERIFY(desk.registrar().decide(name, sandbox::Decision::Done, {}, sandbox::Kind::TransferOut));
    QVERIFY(desk.click(desk.form()->act()));
    QTRY_COMPARE_WITH_TIMEOUT(desk.states(u"SetDomainTransferMode"_s, name),
                              QStringList{u"rejected"_s}, DeskWindow::soon);
    QTRY_VERIFY_WITH_TIMEOUT(desk.shows(u"Entity reference not found"_s), DeskWindow::soon);
    QCOMPARE(desk.registrar().applied(u"SetDomainTransferMode"_s, name), 0);
}

void TestTransferOut::setsTheAccountsMode()
{
    DeskWindow desk;
    QVERIFY(desk.open());
    const QString command = u"ModifyRegistrar"_s;
    QVERIFY(desk.choose(u"Defaults…"_s));
    auto *mode = qobject_cast<QComboBox *>(desk.form()->editor(u"TRANSFERMODE"_s));
    QVERIFY(mode);
    QTRY_VERIFY_WITH_TIMEOUT(mode->isEnabled(), DeskWindow::soon); // the account was read
    mode->setCurrentIndex(mode->findData(u"AUTODENY"_s));
    QVERIFY(desk.click(u"reviewOrder"_s));
    QVERIFY(desk.shows(u"TRANSFERMODE=AUTODENY"_s));
    QVERIFY(desk.shows(u"The registrar's default"_s) && desk.shows(u"Deny by itself"_s));
    desk.picture(u"account-transfer-mode"_s);
    QVERIFY(desk.click(desk.form()->act()));
    QTRY_COMPARE_WITH_TIMEOUT(desk.states(command, u"steppe-names"_s), QStringList{u"done"_s},
                              DeskWindow::soon);
    QCOMPARE(desk.registrar().applied(command, u"steppe-names"_s), 1);
    QTRY_COMPARE_WITH_TIMEOUT(desk.desk().facts().transferMode, u"AUTODENY"_s, DeskWindow::soon);
    // A name that follows the account says so, with what that means now.
    desk.select(u"aq-bota.kz"_s);
    QVERIFY(desk.choose(u"Transfer mode…"_s));
    QVERIFY(desk.form());
    const auto *own = qobject_cast<QComboBox *>(desk.form()->editor(u"TRANSFERMODE"_s));
    QCOMPARE(own->itemText(0), u"As the account says: Deny by itself"_s);
}

void TestTransferOut::aRefusedModeStays()
{
    DeskWindow desk;
    QVERIFY(desk.open());
    const QString name = u"aq-bota.kz"_s;
    desk.select(name);
    QVERIFY(desk.choose(u"Transfer mode…"_s));
    auto *mode = qobject_cast<QComboBox *>(desk.form()->editor(u"TRANSFERMODE"_s));
    QVERIFY(mode);
    mode->setCurrentIndex(mode->findData(u"AUTODENY"_s));
    desk.forbidWrites();
    QVERIFY(desk.send());
    QTRY_COMPARE_WITH_TIMEOUT(desk.states(u"SetDomainTransferMode"_s, name),
                              QStringList{u"rejected"_s}, DeskWindow::soon);
    QTRY_VERIFY_WITH_TIMEOUT(desk.shows(u"Operation forbidden by ACL"_s), DeskWindow::soon);
    QVERIFY(desk.record(name)->transferMode != u"AUTODENY"_s);
    QCOMPARE(desk.registrar().applied(u"SetDomainTransferMode"_s, name), 0);
}

void TestTransferOut::showsTheCodeOnDemand()
{
    DeskWindow desk;
    QVERIFY(desk.open());
    desk.select(u"aq-bota.kz"_s);
    QVERIFY(QTest::qWaitFor([&desk] { return desk.click(u"authCodeButton"_s); }));
    const auto *code = desk.window->findChild<QLineEdit *>(u"authCode"_s);
    QVERIFY(code);
    QTRY_VERIFY_WITH_TIMEOUT(!code->text().isEmpty(), DeskWindow::soon);
    const QString secret = code->text();
    QCOMPARE(code->echoMode(), QLineEdit::Password);
    QVERIFY(!desk.shows(secret));
    desk.picture(u"auth-code"_s);
    QVERIFY(desk.click(u"showAuthCode"_s));
    QCOMPARE(code->echoMode(), QLineEdit::Normal);
    QVERIFY(desk.click(u"copyAuthCode"_s));
    QCOMPARE(QGuiApplication::clipboard()->text(), secret);
    QVERIFY(desk.click(u"Close"_s));
    // Gone with its time, and only if it is still ours.
    SecretClip clip;
    clip.copy(secret, std::chrono::milliseconds(20));
    QTRY_VERIFY(QGuiApplication::clipboard()->text().isEmpty());
    clip.copy(secret, std::chrono::milliseconds(20));
    QGuiApplication::clipboard()->setText(u"something else"_s);
    QSignalSpy cleared(&clip, &SecretClip::cleared);
    QTRY_COMPARE(cleared.count(), 1);
    QCOMPARE(QGuiApplication::clipboard()->text(), u"something else"_s);
}

QTEST_MAIN(TestTransferOut)
#include "tst_transferout.moc"
