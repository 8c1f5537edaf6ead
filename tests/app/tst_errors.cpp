#include "app/deskwindow.h"
#include "forms/registerform.h"
#include "look/message.h"
#include "operations/adddomain.h"
#include "operations/checkdomains.h"
#include "support/fakeregistrar.h"
#include "support/faultproxy.h"
#include "support/testdata.h"

#include <QCheckBox>
#include <QLabel>

using namespace kz;
using namespace kz::test;
using namespace Qt::StringLiterals;

/// Each way in which a registrar cannot be asked has its own sentence where the work is, costs
/// nothing that was typed, and can be tried again.
class TestErrors : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void cleanup()
    {
        m_desk.reset();
        m_proxy.reset();
        m_fake.reset();
    }
    void signIn_data();
    void signIn();
    void availability_data();
    void availability();
    void order_data();
    void order();
    void endedSession();
    void endedSessionWhileSending();
    void sentencesDiffer();

private:
    /// Puts a fault between window and registrar, or takes it away.
    void set(const QString &fault, bool on, const QString &command = {});
    void openBehindProxy();
    Message *signInMessage() const
    {
        return m_desk->window->signInPage()->findChild<Message *>(u"message"_s);
    }
    /// The registration form, filled and ready to be sent.
    RegisterForm *fillForm();

    std::unique_ptr<DeskWindow> m_desk;
    std::unique_ptr<FaultProxy> m_proxy;
    std::unique_ptr<FakeRegistrar> m_fake;
    QMap<QString, QString> m_signInSentences;
    QMap<QString, QString> m_checkSentences;
};

void TestErrors::set(const QString &fault, bool on, const QString &command)
{
    if (fault == u"unreachable")
        return m_proxy->setDown(on);
    auto &registrar = m_desk->registrar();
    QVERIFY(registrar.setOption(u"fault"_s, on ? fault : u"none"_s));
    QVERIFY(registrar.setOption(u"fault-command"_s, command));
    if (on)
        QVERIFY(registrar.setOption(u"fault-count"_s, u"1000"_s));
}

void TestErrors::openBehindProxy()
{
    m_desk = std::make_unique<DeskWindow>();
    m_proxy = std::make_unique<FaultProxy>(QUrl(u"http://127.0.0.1:1/api/call.cgi"_s));
    QVERIFY(m_desk->openSignIn(m_proxy->url()));
    m_proxy->setUpstream(QUrl(m_desk->server.url()));
}

void TestErrors::signIn_data()
{
    QTest::addColumn<QString>("fault");
    QTest::newRow("wrong password") << u"password"_s;
    QTest::newRow("nobody there") << u"unreachable"_s;
    QTest::newRow("certificate nobody knows") << u"tls"_s;
    QTest::newRow("HTTP 500") << u"http-500"_s;
    QTest::newRow("a page that is no answer") << u"html"_s;
}

void TestErrors::signIn()
{
    QFETCH(const QString, fault);
    openBehindProxy();
    const QString typed = fault == u"password" ? u"Not-the-password-1"_s : DeskWindow::password();
    if (fault == u"tls") {
        m_fake = std::make_unique<FakeRegistrar>(testData());
        m_desk->signInField(u"address"_s)->setText(m_fake->url().toString());
    } else if (fault != u"password") {
        set(fault, true);
    }
    QVERIFY(m_desk->signIn(typed));
    QTRY_COMPARE_WITH_TIMEOUT(signInMessage()->level(), Message::Level::Danger, DeskWindow::soon);
    m_signInSentences.insert(fault, signInMessage()->text());
    QVERIFY(m_desk->shows(signInMessage()->text()));
    // Nothing typed is lost, and the password can be typed over.
    QCOMPARE(m_desk->signInField(u"account"_s)->text(), u"steppe-names"_s);
    QCOMPARE(m_desk->signInField(u"user"_s)->text(), u"desk1"_s);
    QCOMPARE(m_desk->signInField(u"password"_s)->text(), typed);
    QVERIFY(m_desk->signInField(u"password"_s)->hasFocus());
    QVERIFY(QApplication::activeModalWidget() == nullptr);
    if (m_fake)
        QCOMPARE(m_fake->requests(), 0); // the password did not leave

    if (fault == u"tls")
        m_desk->signInField(u"address"_s)->setText(m_proxy->url().toString());
    else if (fault != u"password")
        set(fault, false);
    QVERIFY(m_desk->signIn(DeskWindow::password()));
    QTRY_VERIFY_WITH_TIMEOUT(m_desk->isSignedIn(), DeskWindow::soon);
    QTRY_VERIFY_WITH_TIMEOUT(m_desk->desk().domains()->total() == 200, DeskWindow::soon);
}

RegisterForm *TestErrors::fillForm()
{
    if (!m_desk->choose(u"Register a name…"_s))
        return nullptr;
    auto *form = qobject_cast<RegisterForm *>(m_desk->form());
    if (!form)
        return nullptr;
    form->setValues({{QString(AddDomain::Field::domain), u"dala-errors.kz"_s},
                     {QString(AddDomain::Field::owner), u"P-ASL07"_s},
                     {QString(AddDomain::Field::admin), u"P-ASL07"_s},
                     {QString(AddDomain::Field::tech), u"P-STN01"_s},
                     {QString(AddDomain::Field::billing), u"P-STN02"_s},
                     {u"NAMESERVER0"_s, u"ns1.steppe-dns.example"_s},
                     {u"NAMESERVER1"_s, u"ns2.steppe-dns.example"_s},
                     {QString(AddDomain::Field::taxId), u"000101300009"_s},
                     {QString(AddDomain::Field::comment), u"typed by hand"_s}});
    m_desk->tickAll();
    return form->blocking() == 0 && form->undecided() == 0 ? form : nullptr;
}

void TestErrors::availability_data()
{
    QTest::addColumn<QString>("fault");
    QTest::newRow("nobody there") << u"unreachable"_s;
    QTest::newRow("HTTP 500") << u"http-500"_s;
    QTest::newRow("a page that is no answer") << u"html"_s;
}

/// A read: its sentence stands under the name it was about, and in the bar at the foot.
void TestErrors::availability()
{
    QFETCH(const QString, fault);
    openBehindProxy();
    QVERIFY(m_desk->signIn(DeskWindow::password()));
    QTRY_VERIFY_WITH_TIMEOUT(m_desk->isSignedIn() && !m_desk->desk().facts().reading,
                             DeskWindow::soon);
    RegisterForm *form = fillForm();
    QVERIFY(form);
    const QMap<QString, QString> before = form->values();
    const QString field = QString(AddDomain::Field::domain);
    const auto under = [&] { return form->shownUnder(field).join(u'\n'); };
    set(fault, true);
    QVERIFY(m_desk->click(u"checkAgain"_s));
    const ApiError expected{.kind = fault == u"unreachable" ? ApiError::Kind::Offline
                                                            : ApiError::Kind::Garbled,
                            .command = QString(CheckDomains::command),
                            .httpStatus = fault == u"http-500" ? 500 : 0};
    QTRY_VERIFY2_WITH_TIMEOUT(under().contains(text(expected)), qPrintable(under()),
                              DeskWindow::soon);
    m_checkSentences.insert(fault, text(expected));
    m_desk->desk().readList();
    auto *trouble = m_desk->window->findChild<QLabel *>(u"troubleLabel"_s);
    QVERIFY(trouble);
    QTRY_VERIFY_WITH_TIMEOUT(!trouble->text().isEmpty(), DeskWindow::soon);
    QCOMPARE(form->values(), before);
    QVERIFY(QApplication::activeModalWidget() == nullptr);

    set(fault, false);
    QVERIFY(m_desk->click(u"checkAgain"_s));
    QTRY_VERIFY_WITH_TIMEOUT(!under().contains(text(expected)), DeskWindow::soon);
    m_desk->desk().readList();
    QTRY_VERIFY_WITH_TIMEOUT(trouble->text().isEmpty(), DeskWindow::soon);
    QCOMPARE(form->values(), before);
}

void TestErrors::order_data()
{
    QTest::addColumn<QString>("fault");
    QTest::addColumn<QString>("state"); // of the order while the fault lasts
    QTest::newRow("nobody there") << u"unreachable"_s << u"queued"_s;
    QTest::newRow("HTTP 500") << u"http-500"_s << u"unknown"_s;
    QTest::newRow("a page that is no answer") << u"html"_s << u"unknown"_s;
}

/// A write: the order is kept, is never sent again by itself, and comes to its end.
void TestErrors::order()
{
    QFETCH(const QString, fault);
    QFETCH(const QString, state);
    openBehindProxy();
    QVERIFY(m_desk->signIn(DeskWindow::password()));
    QTRY_VERIFY_WITH_TIMEOUT(m_desk->isSignedIn() && !m_desk->desk().facts().reading,
                             DeskWindow::soon);
    RegisterForm *form = fillForm();
    QVERIFY(form);
    const QMap<QString, QString> before = form->values();
    QVERIFY(m_desk->click(u"reviewOrder"_s));
    set(fault, true, fault == u"unreachable" ? QString() : QString(AddDomain::command));
    QVERIFY(m_desk->click(form->act()));
    const QString command(AddDomain::command);
    const QString name = u"dala-errors.kz"_s;
    QTRY_COMPARE_WITH_TIMEOUT(m_desk->steps(command, name).value(2), state, DeskWindow::soon);
    QCOMPARE(form->values(), before);
    QVERIFY(QApplication::activeModalWidget() == nullptr);
    const QString words = state == u"unknown"
        ? text(Order::State::Unknown)
        : text(ApiError{.kind = ApiError::Kind::Offline, .command = command, .object = name});
    QTRY_VERIFY2_WITH_TIMEOUT(m_desk->shows(words),
                              qPrintable(m_desk->steps(command, name).join(u", "_s) + u'\n'
                                         + m_desk->onScreen().join(u'\n')),
                              DeskWindow::soon);

    if (state == u"queued") {
        // By hand it can be tried at any time; nobody is there yet.
        QVERIFY(m_desk->click(u"Send now"_s));
        QTRY_VERIFY_WITH_TIMEOUT(m_desk->steps(command, name).size() >= 5, DeskWindow::soon);
    }
    set(fault, false);
    // What never left goes out by itself once somebody is there again; what may have left is only
    // looked for. An HTTP error of the gateway may hide an order that was taken: a look tells.
    const QString end = fault == u"http-500" ? u"not found"_s : u"accepted"_s;
    QTRY_COMPARE_WITH_TIMEOUT(m_desk->states(command, name), QStringList{end}, DeskWindow::soon);
    QCOMPARE(m_desk->registrar().applied(command, name), end == u"accepted" ? 1 : 0);
}

/// The session ended and the password was changed meanwhile: the sign-in page says so, and the form
/// is there again afterwards.
void TestErrors::endedSession()
{
    openBehindProxy();
    QVERIFY(m_desk->signIn(DeskWindow::password()));
    QTRY_VERIFY_WITH_TIMEOUT(m_desk->isSignedIn() && !m_desk->desk().facts().reading,
                             DeskWindow::soon);
    RegisterForm *form = fillForm();
    QVERIFY(form);
    const QMap<QString, QString> before = form->values();
    m_desk->registrar().addUser(u"steppe-names:desk1"_s, u"Another-Password-2"_s, {u"* *"_s});
    m_desk->registrar().forgetSessions();
    QVERIFY(m_desk->click(u"checkAgain"_s));
    QTRY_VERIFY_WITH_TIMEOUT(m_desk->window->signInPage()->isVisible(), DeskWindow::soon);
    m_signInSentences.insert(u"session"_s, signInMessage()->title() + signInMessage()->text());
    QCOMPARE(m_desk->signInField(u"account"_s)->text(), u"steppe-names"_s);
    QVERIFY(m_desk->signIn(u"Another-Password-2"_s));
    QTRY_VERIFY_WITH_TIMEOUT(form->isVisible(), DeskWindow::soon);
    QCOMPARE(form->values(), before);
    QVERIFY(m_desk->send());
    QTRY_COMPARE_WITH_TIMEOUT(m_desk->states(QString(AddDomain::command), u"dala-errors.kz"_s),
                              QStringList{u"accepted"_s}, DeskWindow::soon);
}

/// The registrar refused an order because its session had died: it was not carried out, the words
/// say so, and the form sends a new one.
void TestErrors::endedSessionWhileSending()
{
    openBehindProxy();
    QVERIFY(m_desk->signIn(DeskWindow::password()));
    QTRY_VERIFY_WITH_TIMEOUT(m_desk->isSignedIn() && !m_desk->desk().facts().reading,
                             DeskWindow::soon);
    RegisterForm *form = fillForm();
    QVERIFY(form);
    const QMap<QString, QString> before = form->values();
    QVERIFY(m_desk->click(u"reviewOrder"_s));
    m_proxy->choose([this, cut = false](const HttpReader::Message &message) mutable {
        if (!cut && message.body.contains("AddDomain")) {
            cut = true;
            m_desk->registrar().forgetSessions();
        }
        return Fault{};
    });
    QVERIFY(m_desk->click(form->act()));
    const QString command(AddDomain::command);
    QTRY_COMPARE_WITH_TIMEOUT(m_desk->states(command, u"dala-errors.kz"_s),
                              QStringList{u"rejected"_s}, DeskWindow::soon);
    QCOMPARE(m_desk->registrar().applied(command, u"dala-errors.kz"_s), 0);
    QTRY_VERIFY_WITH_TIMEOUT(m_desk->shows(u"so nothing was carried out"_s), DeskWindow::soon);
    QVERIFY(m_desk->shows(u"the session has ended"_s));
    QVERIFY(m_desk->shows(u"A new order is safe"_s));
    QVERIFY(m_desk->click(u"Back to the form"_s));
    QCOMPARE(form->values(), before);
    QVERIFY(m_desk->send());
    QTRY_COMPARE_WITH_TIMEOUT(m_desk->states(command, u"dala-errors.kz"_s),
                              (QStringList{u"rejected"_s, u"accepted"_s}), DeskWindow::soon);
    QCOMPARE(m_desk->registrar().applied(command, u"dala-errors.kz"_s), 1);
}

void TestErrors::sentencesDiffer()
{
    QCOMPARE(m_signInSentences.size(), 6);
    QCOMPARE(QSet<QString>(m_signInSentences.begin(), m_signInSentences.end()).size(), 6);
    QCOMPARE(m_checkSentences.size(), 3);
    QCOMPARE(QSet<QString>(m_checkSentences.begin(), m_checkSentences.end()).size(), 3);
}

QTEST_MAIN(TestErrors)
#include "tst_errors.moc"
