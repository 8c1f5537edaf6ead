#include "app/deskwindow.h"
#include "forms/registerform.h"
#include "look/message.h"
#include "operations/adddomain.h"
#include "operations/checkdomains.h"
#include "operations/querycontactlist.h"
#include "operations/querydomainlist.h"
#include "operations/queryeventlist.h"
#include "operations/querytransferlist.h"
#include "operations/statusaccount.h"
#include "operations/statusregistrar.h"
#include "support/faultproxy.h"
#include "support/testdata.h"

#include <QCheckBox>
#include <QLabel>
#include <QSslConfiguration>

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
        QSslConfiguration::setDefaultConfiguration(m_system);
    }
    void signIn_data();
    void signIn();
    void reading_data() { faults(); }
    void reading();
    void order_data() { faults(); }
    void order();
    void readingThatHangs();
    void endedSession();
    void renewedSession();
    void endedSessionWhileSending();
    void sentencesDiffer();

private:
    /// What stands between window and registrar while both go on.
    static void faults();
    /// Puts a fault between window and registrar, or takes it away.
    void set(const QString &fault, bool on, const QString &command = {});
    void openBehindProxy(const QString &fault = {});
    /// As above, signed in, and the account read.
    void openDesk(const QString &fault = {});
    Message *signInMessage() const
    {
        return m_desk->window->signInPage()->findChild<Message *>(u"message"_s);
    }
    /// All that is typed or chosen on the sign-in page, but for the password.
    QStringList signInFields() const
    {
        QStringList all;
        for (const char *name : {"account", "user", "name", "address"})
            all.append(m_desk->signInField(QString::fromLatin1(name))->text());
        const auto boxes = m_desk->window->signInPage()->findChildren<QAbstractButton *>();
        for (const QAbstractButton *box : boxes) {
            if (box->isChecked())
                all.append(box->objectName());
        }
        return all;
    }
    QString inBar(const QString &label) const
    {
        return m_desk->window->findChild<QLabel *>(label)->text();
    }
    /// The registration form, filled and ready to be sent.
    RegisterForm *fillForm();
    /// What a fault is called when this command meets it.
    static QString sentence(const QString &fault, const QString &command,
                            const QString &object = {}, bool isOrder = false);

    std::unique_ptr<DeskWindow> m_desk;
    std::unique_ptr<FaultProxy> m_proxy;
    const QSslConfiguration m_system = QSslConfiguration::defaultConfiguration();
    // As they stood on the screen, by fault.
    QMap<QString, QString> m_atSignIn;
    QMap<QString, QString> m_underName;
    QMap<QString, QString> m_inBar;
    QMap<QString, QString> m_ofOrder;
};

void TestErrors::faults()
{
    QTest::addColumn<QString>("fault");
    QTest::newRow("nobody there") << u"unreachable"_s;
    QTest::newRow("certificate nobody knows") << u"tls"_s;
    QTest::newRow("HTTP 500") << u"http-500"_s;
    QTest::newRow("bytes that are no answer") << u"garbage"_s;
}

void TestErrors::set(const QString &fault, bool on, const QString &command)
{
    if (fault == u"unreachable")
        return m_proxy->setDown(on);
    if (fault == u"tls")
        return m_proxy->present(testData() + (on ? u"/strange"_s : u"/test"_s));
    auto &registrar = m_desk->registrar();
    QVERIFY(registrar.setOption(u"fault"_s, on ? fault : u"none"_s));
    QVERIFY(registrar.setOption(u"fault-command"_s, command));
    if (on)
        QVERIFY(registrar.setOption(u"fault-count"_s, u"1000"_s));
}

void TestErrors::openBehindProxy(const QString &fault)
{
    QString certificate;
    if (fault == u"tls") {
        certificate = testData() + u"/test"_s;
        QSslConfiguration trusting = m_system;
        trusting.addCaCertificates(certificate + u"-certificate.pem"_s);
        QSslConfiguration::setDefaultConfiguration(trusting);
    }
    m_desk = std::make_unique<DeskWindow>();
    m_proxy = std::make_unique<FaultProxy>(QUrl(u"http://127.0.0.1:1/api/call.cgi"_s), certificate);
    QVERIFY(m_desk->openSignIn(m_proxy->url()));
    m_proxy->setUpstream(QUrl(m_desk->server.url()));
}

void TestErrors::openDesk(const QString &fault)
{
    openBehindProxy(fault);
    QVERIFY(m_desk->signIn(DeskWindow::password()));
    QTRY_VERIFY_WITH_TIMEOUT(m_desk->isSignedIn() && !m_desk->desk().facts().reading,
                             DeskWindow::soon);
}

QString TestErrors::sentence(const QString &fault, const QString &command, const QString &object,
                             bool isOrder)
{
    ApiError error{.kind = ApiError::Kind::Garbled, .command = command, .object = object};
    if (fault == u"unreachable")
        error.kind = ApiError::Kind::Offline;
    else if (fault == u"tls")
        error.kind = ApiError::Kind::Untrusted;
    else if (isOrder)
        error.kind = ApiError::Kind::OutcomeUnknown;
    error.answered =
        error.kind != ApiError::Kind::Offline && error.kind != ApiError::Kind::Untrusted;
    error.httpStatus = fault == u"http-500" ? 500 : 0;
    return text(error);
}

void TestErrors::signIn_data()
{
    faults();
    QTest::newRow("wrong password") << u"password"_s;
    QTest::newRow("a page that is no answer") << u"html"_s;
}

void TestErrors::signIn()
{
    QFETCH(const QString, fault);
    openBehindProxy(fault);
    const QString typed = fault == u"password" ? u"Not-the-password-1"_s : DeskWindow::password();
    const QStringList before = signInFields();
    QVERIFY(before.contains(u"steppe-names"_s) && before.contains(m_proxy->url().toString()));
    if (fault != u"password")
        set(fault, true);
    const int asked = m_proxy->requests();
    QVERIFY(m_desk->signIn(typed));
    QTRY_COMPARE_WITH_TIMEOUT(signInMessage()->level(), Message::Level::Danger, DeskWindow::soon);
    m_atSignIn.insert(fault, signInMessage()->text());
    QTRY_VERIFY(m_desk->shows(signInMessage()->text()));
    // Nothing typed is lost, and the password can be typed over.
    QCOMPARE(signInFields(), before);
    QCOMPARE(m_desk->signInField(u"password"_s)->text(), typed);
    QVERIFY(m_desk->signInField(u"password"_s)->hasFocus());
    QVERIFY(QApplication::activeModalWidget() == nullptr);
    if (fault == u"tls")
        QCOMPARE(m_proxy->requests(), asked); // the password did not leave

    if (fault != u"password")
        set(fault, false);
    QVERIFY(m_desk->signIn(DeskWindow::password()));
    QTRY_VERIFY_WITH_TIMEOUT(m_desk->isSignedIn(), DeskWindow::soon);
    QTRY_COMPARE_WITH_TIMEOUT(m_desk->desk().domains()->total(), 200, DeskWindow::soon);
}

RegisterForm *TestErrors::fillForm()
{
    if (!m_desk->choose(u"Register a name…"_s))
        return nullptr;
    auto *form = qobject_cast<RegisterForm *>(m_desk->form());
    if (!form)
        return nullptr;
    form->setValues(DeskWindow::registration(u"dala-errors.kz"_s));
    m_desk->tickAll();
    return form->blocking() == 0 && form->undecided() == 0 ? form : nullptr;
}

/// Reads: a check says it under the name it was about, a list in the bar at the foot.
void TestErrors::reading()
{
    QFETCH(const QString, fault);
    openDesk(fault);
    RegisterForm *form = fillForm();
    QVERIFY(form);
    const QMap<QString, QString> before = form->values();
    const QString field(AddDomain::Field::domain);
    const auto under = [&] { return form->shownUnder(field).join(u'\n'); };
    set(fault, true);
    QVERIFY(m_desk->click(u"checkAgain"_s));
    const QString expected = sentence(fault, QString(CheckDomains::command));
    QTRY_VERIFY2_WITH_TIMEOUT(under().contains(expected), qPrintable(under()), DeskWindow::soon);
    m_underName.insert(fault, under());
    QTRY_VERIFY_WITH_TIMEOUT(m_desk->shows(expected), DeskWindow::soon);
    m_desk->desk().readList();
    // The whole account is read; the bar names what was asked last.
    QStringList expectedInBar;
    for (const QLatin1StringView command :
         {StatusAccount::command, StatusRegistrar::command, QueryDomainList::command,
          QueryContactList::command, QueryTransferList::command, QueryEventList::command})
        expectedInBar.append(sentence(fault, QString(command)));
    QTRY_VERIFY2_WITH_TIMEOUT(expectedInBar.contains(inBar(u"troubleLabel"_s)),
                              qPrintable(inBar(u"troubleLabel"_s)), DeskWindow::soon);
    m_inBar.insert(fault, sentence(fault, QString(QueryDomainList::command)));
    QCOMPARE(form->values(), before);
    QVERIFY(QApplication::activeModalWidget() == nullptr);

    set(fault, false);
    QVERIFY(m_desk->click(u"checkAgain"_s));
    QTRY_VERIFY_WITH_TIMEOUT(under().contains(u"Free when checked"_s), DeskWindow::soon);
    QVERIFY(m_desk->clickSoon(u"Read again"_s));
    QTRY_COMPARE_WITH_TIMEOUT(inBar(u"troubleLabel"_s), QString(), DeskWindow::soon);
    QCOMPARE(form->values(), before);
}

/// While one list is still waited for and everything else fails, the bar says what is wrong.
void TestErrors::readingThatHangs()
{
    openDesk();
    QVERIFY(inBar(u"listAgeLabel"_s).startsWith(u"List read at"_s));
    m_proxy->choose([](const HttpReader::Message &message) {
        const bool list = message.body.contains("QueryDomainList");
        return Fault{list ? Fault::Kind::Stall : Fault::Kind::None};
    });
    set(u"http-500"_s, true);
    QVERIFY(m_desk->clickSoon(u"Read again"_s));
    QTRY_VERIFY_WITH_TIMEOUT(inBar(u"troubleLabel"_s).contains(u"HTTP 500"_s), DeskWindow::soon);
    QVERIFY(m_desk->desk().facts().reading);
    QVERIFY2(inBar(u"listAgeLabel"_s).startsWith(u"List read at"_s),
             qPrintable(inBar(u"listAgeLabel"_s)));
}

/// A write: the order is kept, is never sent again by itself, and comes to its end.
void TestErrors::order()
{
    QFETCH(const QString, fault);
    openDesk(fault);
    RegisterForm *form = fillForm();
    QVERIFY(form);
    const QMap<QString, QString> before = form->values();
    QVERIFY(m_desk->click(u"reviewOrder"_s));
    const QString command(AddDomain::command);
    const QString name = u"dala-errors.kz"_s;
    const bool leaves = fault == u"http-500" || fault == u"garbage";
    set(fault, true, leaves ? command : QString());
    QVERIFY(m_desk->click(form->act()));
    QTRY_COMPARE_WITH_TIMEOUT(m_desk->steps(command, name).value(2),
                              leaves ? u"unknown"_s : u"queued"_s, DeskWindow::soon);
    const QString words = sentence(fault, command, name, true);
    QTRY_VERIFY2_WITH_TIMEOUT(m_desk->form() && m_desk->shows(words),
                              qPrintable(m_desk->onScreen().join(u'\n')), DeskWindow::soon);
    m_ofOrder.insert(fault, words);
    QCOMPARE(form->values(), before);
    QVERIFY(QApplication::activeModalWidget() == nullptr);

    if (!leaves) {
        // By hand it can be tried at any time; nobody is there yet.
        QVERIFY(m_desk->clickSoon(u"Send now"_s));
        QTRY_VERIFY_WITH_TIMEOUT(m_desk->steps(command, name).size() >= 5, DeskWindow::soon);
    }
    set(fault, false);
    // What never left goes out by itself once somebody is there again. What may have left is only
    // looked for: what answered in the registrar's place may hide an order that was taken.
    const QString end = fault == u"http-500" ? u"not found"_s : u"accepted"_s;
    QTRY_COMPARE_WITH_TIMEOUT(m_desk->states(command, name), QStringList{end}, DeskWindow::soon);
    QCOMPARE(m_desk->registrar().applied(command, name), end == u"accepted" ? 1 : 0);
    if (end == u"accepted")
        return;
    // Nobody knows of it: a new order, from the form as it was.
    QVERIFY(m_desk->clickSoon(u"Back to the form"_s));
    QCOMPARE(form->values(), before);
    QVERIFY(m_desk->send());
    QTRY_COMPARE_WITH_TIMEOUT(m_desk->states(command, name), (QStringList{end, u"accepted"_s}),
                              DeskWindow::soon);
    QCOMPARE(m_desk->registrar().applied(command, name), 1);
}

/// The session ended and the password was changed meanwhile: the sign-in page says so, then what is
/// wrong with the old password, and the form is there again afterwards.
void TestErrors::endedSession()
{
    openDesk();
    RegisterForm *form = fillForm();
    QVERIFY(form);
    const QMap<QString, QString> before = form->values();
    const QStringList typed = signInFields();
    m_desk->registrar().addUser(u"steppe-names:desk1"_s, u"Another-Password-2"_s, {u"* *"_s});
    m_desk->registrar().forgetSessions();
    QVERIFY(m_desk->click(u"checkAgain"_s));
    QTRY_VERIFY_WITH_TIMEOUT(m_desk->window->signInPage()->isVisible(), DeskWindow::soon);
    m_atSignIn.insert(u"session"_s, signInMessage()->title() + signInMessage()->text());
    QCOMPARE(signInFields(), typed);
    QVERIFY(m_desk->signIn(DeskWindow::password()));
    QTRY_COMPARE_WITH_TIMEOUT(signInMessage()->text(), m_atSignIn.value(u"password"_s),
                              DeskWindow::soon);
    QCOMPARE(signInFields(), typed);
    QVERIFY(m_desk->signIn(u"Another-Password-2"_s));
    QTRY_VERIFY_WITH_TIMEOUT(form->isVisible(), DeskWindow::soon);
    QCOMPARE(form->values(), before);
    QVERIFY(QApplication::activeModalWidget() == nullptr);
    QVERIFY(m_desk->send());
    QTRY_COMPARE_WITH_TIMEOUT(m_desk->states(QString(AddDomain::command), u"dala-errors.kz"_s),
                              QStringList{u"accepted"_s}, DeskWindow::soon);
}

/// The session ended and the password still holds: nobody is asked for anything.
void TestErrors::renewedSession()
{
    openDesk();
    RegisterForm *form = fillForm();
    QVERIFY(form);
    const QMap<QString, QString> before = form->values();
    m_desk->registrar().forgetSessions();
    QVERIFY(m_desk->click(u"checkAgain"_s));
    const auto under = [&] { return form->shownUnder(AddDomain::Field::domain).join(u'\n'); };
    QTRY_VERIFY_WITH_TIMEOUT(under().contains(u"Free when checked"_s), DeskWindow::soon);
    QVERIFY(form->isVisible());
    QCOMPARE(form->values(), before);
}

/// The registrar refused an order because its session had died: it was not carried out, the words
/// say so, and the form sends a new one.
void TestErrors::endedSessionWhileSending()
{
    openDesk();
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
    QTRY_VERIFY(m_desk->shows(u"the session has ended"_s));
    QTRY_VERIFY(m_desk->shows(u"A new order is safe"_s));
    QVERIFY(m_desk->clickSoon(u"Back to the form"_s));
    QCOMPARE(form->values(), before);
    QVERIFY(m_desk->send());
    QTRY_COMPARE_WITH_TIMEOUT(m_desk->states(command, u"dala-errors.kz"_s),
                              (QStringList{u"rejected"_s, u"accepted"_s}), DeskWindow::soon);
    QCOMPARE(m_desk->registrar().applied(command, u"dala-errors.kz"_s), 1);
}

void TestErrors::sentencesDiffer()
{
    m_atSignIn.remove(u"html"_s); // says what other bytes that are no answer say
    for (const auto &[seen, count] : {std::pair(m_atSignIn, 6), std::pair(m_underName, 4),
                                      std::pair(m_inBar, 4), std::pair(m_ofOrder, 4)}) {
        QCOMPARE(seen.size(), count);
        QCOMPARE(QSet<QString>(seen.begin(), seen.end()).size(), count);
    }
}

QTEST_MAIN(TestErrors)
#include "tst_errors.moc"
