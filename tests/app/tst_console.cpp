#include "app/deskwindow.h"

#include "app/consolepage.h"
#include "app/operationpage.h"
#include "app/secretdialog.h"
#include "forms/commandedit.h"
#include "forms/commandform.h"
#include "look/tableview.h"
#include "model/answermodel.h"
#include "model/domainmodel.h"
#include "operations/typedcommand.h"
#include "views/answerview.h"

#include <QAction>
#include <QDirIterator>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalSpy>

using namespace kz;
using namespace Qt::StringLiterals;

/// The console in the real window, over HTTP: typed with keys, read back from the screen, from the
/// ledger's file and from the registrar's book.
class TestConsole : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_desk = std::make_unique<DeskWindow>();
        QVERIFY(m_desk->open());
        QVERIFY(m_desk->choose(u"Console"_s));
        QVERIFY(QTest::qWaitFor([this] { return isInField(); }, DeskWindow::soon));
    }
    void cleanup() { m_desk.reset(); }

    void hasTheTenthKey();
    void reads();
    void completes();
    void comparesWithTheSyntax();
    void sendsOrdersThroughTheReview();
    void showsTheRefusalAsItIs_data();
    void showsTheRefusalAsItIs();
    void sendsNothingReadOnly();
    void keepsNoSecret();
    void forgetsTheSecretOfWhatWasTaken();
    void asksForEachSecretAgain();
    void keepsWhatWasTyped();
    void looksAtTheLogWhenTheAnswerIsLost_data();
    void looksAtTheLogWhenTheAnswerIsLost();
    void showsNoRichText();

private:
    ConsolePage *page() const { return m_desk->window->page<ConsolePage>(); }
    CommandEdit *edit() const { return page()->form()->edit(); }
    AnswerView *answer() const { return page()->answer(); }
    /// Over what stands there; Return ends each line.
    void type(const QString &text) const
    {
        edit()->setFocus();
        QTest::keyClick(edit(), Qt::Key_A, Qt::ControlModifier);
        QTest::keyClick(edit(), Qt::Key_Delete);
        for (const QChar c : text) {
            if (c == u'\n') {
                key(Qt::Key_Escape); // nothing that is offered is meant
                QTest::keyClick(edit(), Qt::Key_Return);
            } else {
                QTest::keyClick(edit(), c.toLatin1());
            }
        }
    }
    /// To the list of what is offered, when it is open: it has the keyboard then.
    void key(Qt::Key key) const
    {
        QWidget *popup = QApplication::activePopupWidget();
        QTest::keyClick(popup ? popup : edit(), key);
    }
    /// Of the window: the list of what is offered stays the active one on a screen without manager.
    bool isInField() const { return m_desk->window->focusWidget() == edit(); }
    void press() const { QTest::keyClick(edit(), Qt::Key_Return, Qt::ControlModifier); }
    bool answers(const QString &headline) const
    {
        return QTest::qWaitFor([&] { return answer()->headline() == headline; }, DeskWindow::soon);
    }
    /// The review that the press opened.
    bool reviews(const QString &act) const
    {
        return QTest::qWaitFor([&] { return m_desk->shows(act) && page()->isHidden(); },
                               DeskWindow::soon);
    }
    bool settles(const QString &command, const QString &object, const QString &state) const
    {
        return QTest::qWaitFor(
            [&] { return m_desk->states(command, object) == QStringList{state}; },
            DeskWindow::soon);
    }

    std::unique_ptr<DeskWindow> m_desk;
};

void TestConsole::hasTheTenthKey()
{
    m_desk->window->showPage(u"domains"_s);
    QTRY_VERIFY(page()->isHidden());
    QAction *go = nullptr;
    for (QAction *action : m_desk->window->findChildren<QAction *>()) {
        if (action->shortcut() == QKeySequence(Qt::CTRL | Qt::Key_0))
            go = action;
    }
    QVERIFY(go);
    go->trigger();
    QTRY_VERIFY(isInField());
}

void TestConsole::reads()
{
    type(u"StatusDomain\nDOMAIN=saumal.kz"_s);
    press();
    QVERIFY(answers(u"200 Command completed successfully"_s));
    QCOMPARE(answer()->model()->isList(), false);
    QVERIFY(answer()->model()->asText().contains(u"domain\tsaumal.kz"_s));
    QVERIFY(answer()->raw()->toPlainText().contains(u"property[domain][0] = saumal.kz"_s));
    // A read is no order.
    QCOMPARE(m_desk->states(u"StatusDomain"_s, u"saumal.kz"_s), QStringList());
    type(u"QueryZoneList\nORDER=DESC"_s);
    press();
    QVERIFY(QTest::qWaitFor([this] { return answer()->model()->isList(); }, DeskWindow::soon));
    QCOMPARE(answer()->model()->rowCount(), 5);
    QVERIFY(answer()->model()->facts().contains(u"total: 5"_s));
    type(u"StatusDomain\nDOMAIN=nowhere.kz"_s);
    press();
    QVERIFY(answers(u"545 Entity reference not found"_s));
    m_desk->picture(u"console-refused"_s);
    // What was sent comes back, the newest first.
    QTest::keyClick(edit(), Qt::Key_Up, Qt::ControlModifier);
    QTest::keyClick(edit(), Qt::Key_Up, Qt::ControlModifier);
    QCOMPARE(edit()->toPlainText(), u"QueryZoneList\nORDER=DESC"_s);
    QTest::keyClick(edit(), Qt::Key_Down, Qt::ControlModifier);
    QCOMPARE(edit()->toPlainText(), u"StatusDomain\nDOMAIN=nowhere.kz"_s);
}

void TestConsole::completes()
{
    type(u"setdomainr"_s);
    QCOMPARE(edit()->offered(), QStringList{u"SetDomainRenewalMode"_s});
    key(Qt::Key_Tab);
    QCOMPARE(edit()->toPlainText(), u"SetDomainRenewalMode"_s);
    QVERIFY(isInField());
    // Once the registrar has said what it takes, that is offered, too.
    QTRY_COMPARE_WITH_TIMEOUT(page()->facts()->parameters()->model()->rowCount(), 3,
                              DeskWindow::soon);
    key(Qt::Key_Return);
    QTest::keyClicks(edit(), u"ren"_s);
    QCOMPARE(edit()->offered(), QStringList{u"RENEWALMODE"_s});
    m_desk->picture(u"console-completes"_s);
    key(Qt::Key_Return);
    QTest::keyClicks(edit(), u"autod"_s);
    QCOMPARE(edit()->offered(), QStringList{u"AUTODELETE"_s});
    key(Qt::Key_Return);
    QCOMPARE(edit()->toPlainText(), u"SetDomainRenewalMode\nRENEWALMODE=AUTODELETE"_s);
    // And from the list beside it.
    page()->facts()->parameters()->setCurrentIndex(
        page()->facts()->parameters()->model()->index(0, 0));
    page()->facts()->parameters()->setFocus();
    QTest::keyClick(page()->facts()->parameters(), Qt::Key_Return);
    QCOMPARE(edit()->toPlainText(), u"SetDomainRenewalMode\nRENEWALMODE=AUTODELETE\nDOMAIN="_s);
    QVERIFY(isInField());
}

void TestConsole::comparesWithTheSyntax()
{
    type(u"StatusDomain\nDOMIAN=saumal.kz"_s);
    QTRY_VERIFY_WITH_TIMEOUT(m_desk->shows(u"The registrar requires DOMAIN."_s), DeskWindow::soon);
    QVERIFY(m_desk->shows(u"The registrar does not list DOMIAN here."_s));
    // It decides itself: this can be sent, and is refused there.
    press();
    QVERIFY(answers(u"503 Invalid attribute name; DOMIAN"_s));
    type(u"StatusDomain\nDOMAIN=saumal.kz"_s);
    QTRY_VERIFY_WITH_TIMEOUT(!m_desk->shows(u"does not list"_s), DeskWindow::soon);
}

void TestConsole::sendsOrdersThroughTheReview()
{
    const QString name = u"saumal.kz"_s;
    const QString command = u"SetDomainRenewalMode"_s;
    type(command + u"\nDOMAIN="_s + name + u"\nRENEWALMODE=AUTOEXPIRE"_s);
    const int before = m_desk->registrar().applied(command, name);
    press();
    QVERIFY(reviews(u"COMMAND=SetDomainRenewalMode"_s));
    QVERIFY(m_desk->shows(u"RENEWALMODE=AUTOEXPIRE"_s));
    QVERIFY(m_desk->shows(u"a .kz name cannot be restored"_s));
    QCOMPARE(m_desk->registrar().applied(command, name), before);
    m_desk->picture(u"console-review"_s);
    QVERIFY(m_desk->clickSoon(u"Send "_s + command));
    QVERIFY(settles(command, name, u"accepted"_s));
    QCOMPARE(m_desk->registrar().applied(command, name), before + 1);
    // The ledger has it before the screen does.
    QTRY_VERIFY_WITH_TIMEOUT(m_desk->shows(u"It was typed, so KZ Desk cannot tell"_s),
                             DeskWindow::soon);
    m_desk->picture(u"console-taken"_s);
    // The row shows it as soon as the list was read.
    m_desk->desk().readList();
    QTRY_COMPARE_WITH_TIMEOUT(m_desk->record(name)->mode, RenewalMode(RenewalMode::AutoExpire),
                              DeskWindow::soon);
    // While it is open the same is not sent again, neither from here nor from a form.
    QVERIFY(m_desk->choose(u"Console"_s));
    press();
    QVERIFY(reviews(u"COMMAND=SetDomainRenewalMode"_s));
    QVERIFY(m_desk->clickSoon(u"Send "_s + command));
    QTRY_VERIFY_WITH_TIMEOUT(m_desk->shows(u"The order was not written and not sent."_s),
                             DeskWindow::soon);
    QCOMPARE(m_desk->registrar().applied(command, name), before + 1);
    QCOMPARE(m_desk->states(command, name), QStringList{u"accepted"_s});
    // Escape leads back to what was typed.
    QTest::keyClick(m_desk->window.get(), Qt::Key_Escape);
    QTRY_VERIFY_WITH_TIMEOUT(page()->isVisible() && isInField(), DeskWindow::soon);
    QVERIFY(edit()->toPlainText().startsWith(command));
    // Staff close what they have seen done, and the same may be ordered anew.
    const QList<Order> orders = m_desk->desk().orders();
    const auto typed = std::find_if(orders.begin(), orders.end(), [&](const Order &one) {
        return one.request.command == command;
    });
    QVERIFY(typed != orders.end());
    m_desk->window->showOrder(typed->id);
    QVERIFY(m_desk->clickSoon(u"Close…"_s));
    QVERIFY(m_desk->clickSoon(u"Close the order"_s));
    QVERIFY(settles(command, name, u"withdrawn"_s));
}

void TestConsole::showsTheRefusalAsItIs_data()
{
    QTest::addColumn<QString>("command");
    QTest::addColumn<QString>("words");
    QTest::newRow("delete") << u"DeleteDomain"_s
                            << u"Invalid attribute value; deletion not possible for this TLD; "
                               "please set domain to AUTODELETE or AUTOEXPIRE"_s;
    QTest::newRow("restore") << u"RestoreDomain"_s
                             << u"Invalid attribute value; restore not possible for this TLD"_s;
}

void TestConsole::showsTheRefusalAsItIs()
{
    QFETCH(QString, command);
    QFETCH(QString, words);
    type(command + u"\nDOMAIN=saumal.kz"_s);
    press();
    QVERIFY(reviews(u"COMMAND="_s + command));
    QVERIFY(m_desk->clickSoon(u"Send "_s + command));
    QVERIFY(settles(command, u"saumal.kz"_s, u"rejected"_s));
    QTRY_VERIFY_WITH_TIMEOUT(m_desk->shows(words), DeskWindow::soon);
    QVERIFY(m_desk->shows(u"541"_s));
    QCOMPARE(m_desk->registrar().asked(command), 1);
    QCOMPARE(m_desk->registrar().applied(command, u"saumal.kz"_s), 0);
    m_desk->picture(u"console-"_s + command);
}

void TestConsole::sendsNothingReadOnly()
{
    m_desk->desk().setReadOnly(true);
    type(u"DeleteDomain\nDOMAIN=saumal.kz"_s);
    press();
    QVERIFY(!m_desk->click(u"sendCommand"_s));
    QVERIFY(m_desk->shows(u"This window is read-only. Nothing is sent."_s));
    QVERIFY(page()->isVisible());
    // Reading goes on.
    type(u"StatusDomain\nDOMAIN=saumal.kz"_s);
    press();
    QVERIFY(answers(u"200 Command completed successfully"_s));
    QCOMPARE(m_desk->registrar().asked(u"DeleteDomain"_s), 0);
}

void TestConsole::keepsNoSecret()
{
    const QString secret = u"Mark3d-Zzyzx"_s;
    type(u"TransferDomain\nDOMAIN=elsewhere.kz\nACTION=REQUEST\nAUTH="_s + secret);
    QTRY_VERIFY_WITH_TIMEOUT(m_desk->drafts().contains(u"TransferDomain"_s), DeskWindow::soon);
    press();
    QVERIFY(reviews(u"COMMAND=TransferDomain"_s));
    QVERIFY(!m_desk->shows(secret));
    QVERIFY(m_desk->clickSoon(u"Send TransferDomain"_s));
    QVERIFY(settles(u"TransferDomain"_s, u"elsewhere.kz"_s, u"rejected"_s));
    QVERIFY(m_desk->choose(u"Console"_s));
    // It was refused, so it is in the field as it was typed; nowhere else, and not when it comes
    // back.
    QTRY_VERIFY_WITH_TIMEOUT(edit()->toPlainText().contains(secret), DeskWindow::soon);
    QTest::keyClick(edit(), Qt::Key_Up, Qt::ControlModifier);
    QVERIFY(edit()->toPlainText().endsWith(u"AUTH="_s));
    QVERIFY(m_desk->shows(u"AUTH is a secret"_s));
    QVERIFY(!m_desk->shows(secret));
    QVERIFY(!m_desk->click(u"sendCommand"_s));
    m_desk->window->close();
    int files = 0;
    for (QDirIterator it(m_desk->folder(), QDir::Files, QDirIterator::Subdirectories);
         it.hasNext();) {
        QFile file(it.next());
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QByteArray bytes = file.readAll();
        QVERIFY2(!bytes.contains(secret.toUtf8()), qPrintable(file.fileName()));
        ++files;
    }
    QVERIFY(files > 1);
}

/// Neither the console nor the form that was reviewed keeps it, not for "undo" either.
void TestConsole::forgetsTheSecretOfWhatWasTaken()
{
    const QString secret = u"Mark3d-Zzyzx"_s;
    m_desk->registrar().hold(
        u"elsewhere.kz"_s,
        {.auth = secret, .expires = m_desk->registrar().now() + 200 * DeskWindow::day});
    const QString left =
        u"TransferDomain\nDOMAIN=elsewhere.kz\nACTION=REQUEST\nOWNERCONTACT0=P-STN01\n"
        "ADMINCONTACT0=P-STN01\nTECHCONTACT0=P-STN01\nBILLINGCONTACT0=P-STN01\n"
        "NAMESERVER0=ns1.steppe-dns.example\nNAMESERVER1=ns2.steppe-dns.example\n"
        "X-COMPANY-VAT-ID=000140000002\nAUTH="_s;
    page()->form()->setText(left + secret);
    press();
    QVERIFY(reviews(u"COMMAND=TransferDomain"_s));
    auto *reviewed = qobject_cast<CommandForm *>(m_desk->form());
    QVERIFY(reviewed && reviewed->draft().text.contains(secret));
    // Before it left, nothing of it is lost.
    QVERIFY(edit()->toPlainText().contains(secret));
    QVERIFY(m_desk->clickSoon(u"Send TransferDomain"_s));
    QVERIFY(settles(u"TransferDomain"_s, u"elsewhere.kz"_s, u"accepted"_s));
    for (CommandEdit *one : {edit(), reviewed->edit()}) {
        QTRY_COMPARE_WITH_TIMEOUT(one->toPlainText(), left, DeskWindow::soon);
        one->undo();
        QCOMPARE(one->toPlainText(), left);
    }
    // What is typed for the next order stays, whatever becomes of the one before.
    QVERIFY(m_desk->choose(u"Console"_s));
    page()->form()->setText(left + secret);
    const QSignalSpy changed(&m_desk->desk(), &Desk::orderChanged);
    m_desk->desk().lookAtAll();
    QTRY_VERIFY_WITH_TIMEOUT(!changed.isEmpty(), DeskWindow::soon);
    QVERIFY(edit()->toPlainText().contains(secret));
}

/// Of an order that outlived the program every secret is gone, and none stands in for another.
void TestConsole::asksForEachSecretAgain()
{
    const Order order =
        DeskWindow::waiting(u"ModifyRegistrar\nPASSWORD=one\nLANGUAGE=ru\nOTEPASSWORD=two"_s);
    QVERIFY(!order.id.isEmpty());
    SecretDialog dialog(m_desk->desk(), order, m_desk->window.get());
    dialog.setAttribute(Qt::WA_DeleteOnClose, false);
    dialog.open();
    const auto fields = dialog.findChildren<QLineEdit *>();
    QCOMPARE(fields.size(), 2);
    QCOMPARE(fields.at(0)->accessibleName(), u"PASSWORD"_s);
    QCOMPARE(fields.at(1)->accessibleName(), u"OTEPASSWORD"_s);
    auto *send = dialog.findChild<QPushButton *>(u"sendSecret"_s);
    QVERIFY(send);
    QTest::keyClicks(fields.at(0), u"one"_s);
    QVERIFY(!send->isEnabled());
    QTest::keyClicks(fields.at(1), u"two"_s);
    QVERIFY(send->isEnabled());
    QVERIFY(m_desk->shows(u"The secrets of LANGUAGE=ru"_s));
}

void TestConsole::keepsWhatWasTyped()
{
    type(u"StatusContact\nCONTACT=P-STN01"_s);
    m_desk->window->close();
    m_desk->restart();
    QVERIFY(m_desk->signIn(DeskWindow::password()));
    QTRY_VERIFY_WITH_TIMEOUT(m_desk->isSignedIn(), DeskWindow::soon);
    QVERIFY(m_desk->choose(u"Console"_s));
    QTRY_COMPARE_WITH_TIMEOUT(edit()->toPlainText(), u"StatusContact\nCONTACT=P-STN01"_s,
                              DeskWindow::soon);
}

void TestConsole::looksAtTheLogWhenTheAnswerIsLost_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("object");
    QTest::addColumn<QString>("end");
    QTest::newRow("of one thing")
        << u"AddNameserver\nNAMESERVER=ns9.saumal.kz\nIPADDRESS0=192.0.2.9"_s << u"ns9.saumal.kz"_s
        << u"accepted"_s;
    // A mode may have been set by somebody else: staff see the line and decide.
    QTest::newRow("of one among many") << u"SetDomainRenewalMode\nDOMAIN=saumal.kz\nRENEWALMODE="
                                          "AUTORENEW"_s
                                       << u"saumal.kz"_s << u"not found"_s;
}

void TestConsole::looksAtTheLogWhenTheAnswerIsLost()
{
    QFETCH(QString, typed);
    QFETCH(QString, object);
    QFETCH(QString, end);
    const QString command = typed.section(u'\n', 0, 0);
    QVERIFY(m_desk->registrar().setOption(u"fault-command"_s, command));
    QVERIFY(m_desk->registrar().setOption(u"fault"_s, u"drop-after-read"_s));
    type(typed);
    press();
    QVERIFY(reviews(u"COMMAND="_s + command));
    QVERIFY(m_desk->clickSoon(u"Send "_s + command));
    QVERIFY(settles(command, object, end));
    QVERIFY(m_desk->steps(command, object).contains(u"unknown"_s));
    QCOMPARE(m_desk->registrar().asked(command), 1);
}

void TestConsole::showsNoRichText()
{
    m_desk->registrar().raise(u"DOMAIN_TRANSFER"_s, u"<b>fat</b>"_s, u"saumal.kz"_s, {}, {});
    type(u"QueryEventList\nSHOWALL=1"_s);
    press();
    QVERIFY(answers(u"200 Command completed successfully"_s));
    QVERIFY(answer()->model()->asText().contains(u"<b>fat</b>"_s));
    QVERIFY(answer()->raw()->toPlainText().contains(u"<b>fat</b>"_s));
    // A tool tip would read it as rich text.
    for (int row = 0; row < answer()->model()->rowCount(); ++row) {
        for (int column = 0; column < answer()->model()->columnCount(); ++column)
            QVERIFY(!answer()->model()->index(row, column).data(Qt::ToolTipRole).isValid());
    }
}

QTEST_MAIN(TestConsole)
#include "tst_console.moc"
