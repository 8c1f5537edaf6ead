#include "sandbox/ask.h"

#include <QRegularExpression>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace kz::sandbox::test;

/// Passwords, sessions, rights and the guard against trying passwords.
class TestSignIn : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void checksPasswords_data();
    void checksPasswords();
    void opensSessions_data();
    void opensSessions();
    void endsSessions();
    void changesPasswords();
    void locksAfterFiveFailures();
    void knowsRights_data();
    void knowsRights();
};

void TestSignIn::checksPasswords_data()
{
    QTest::addColumn<QString>("login");
    QTest::addColumn<QString>("password");
    QTest::addColumn<int>("code");
    const auto row = [](const char *name, const QString &login, const QString &password, int code) {
        QTest::newRow(name) << login << password << code;
    };
    row("user", u"steppe-names:desk1"_s, u"Steppe-Sandbox-1"_s, 200);
    row("case of the login", u"Steppe-Names:DESK1"_s, u"Steppe-Sandbox-1"_s, 200);
    row("account", u"steppe-names"_s, u"Steppe-Sandbox-0"_s, 200);
    row("special characters", u"steppe-names:desk3"_s, u"Қыс+жаз&1=50%;\"x\""_s, 200);
    row("wrong password", u"steppe-names:desk1"_s, u"steppe-sandbox-1"_s, 530);
    row("no password", u"steppe-names:desk1"_s, {}, 530);
    row("unknown user", u"steppe-names:nobody"_s, u"Steppe-Sandbox-1"_s, 530);
    row("no login", {}, u"Steppe-Sandbox-1"_s, 530);
}

void TestSignIn::checksPasswords()
{
    QFETCH(QString, login);
    QFETCH(QString, password);
    QFETCH(int, code);
    Ask ask;
    ask.login = login;
    ask.password = password;
    const Reply reply = ask(u"StatusAccount"_s);
    QCOMPARE(reply.http, 200);
    QCOMPARE(reply.code, code);
    QVERIFY(reply.raw.contains("runtime"));
    if (code == 530)
        QCOMPARE(reply.description, u"Authentication failed"_s);
}

void TestSignIn::opensSessions_data()
{
    QTest::addColumn<Fields>("fields");
    QTest::addColumn<int>("code");
    const std::pair login{u"s_login"_s, u"steppe-names:desk1"_s};
    const std::pair password{u"s_pw"_s, u"Steppe-Sandbox-1"_s};
    const std::pair stay{u"persistent"_s, u"1"_s};
    QTest::newRow("no command") << Fields{login, password, stay} << 200;
    QTest::newRow("StartSession, flat")
        << Fields{login, password, stay, {u"command"_s, u"StartSession"_s}} << 200;
    QTest::newRow("StartSession, lines")
        << Fields{login, password, {u"s_command"_s, u"COMMAND=StartSession\nPERSISTENT=1"_s}}
        << 200;
    QTest::newRow("credentials as parameters") << Fields{{u"command"_s, u"StartSession"_s},
                                                         {u"login"_s, u"steppe-names:desk1"_s},
                                                         {u"password"_s, u"Steppe-Sandbox-1"_s},
                                                         stay}
                                               << 200;
    QTest::newRow("not persistent")
        << Fields{login, password, {u"command"_s, u"StartSession"_s}} << 504;
    QTest::newRow("no command, not persistent") << Fields{login, password} << 500;
    QTest::newRow("wrong password")
        << Fields{login, {u"s_pw"_s, u"wrong"_s}, stay, {u"command"_s, u"StartSession"_s}} << 530;
    QTest::newRow("unknown parameter")
        << Fields{login, password, stay, {u"command"_s, u"StartSession"_s}, {u"x"_s, u"1"_s}}
        << 503;
}

void TestSignIn::opensSessions()
{
    QFETCH(Fields, fields);
    QFETCH(int, code);
    Ask ask;
    const Reply reply = ask.post(fields);
    QCOMPARE(reply.code, code);
    if (code != 200)
        return;
    static const QRegularExpression id(u"^[0-9a-f]{32}$"_s);
    static const QRegularExpression instant(u"^\\d{4}-\\d\\d-\\d\\d \\d\\d:\\d\\d:\\d\\d$"_s);
    QVERIFY(id.match(reply.value(u"sessionid"_s)).hasMatch());
    QVERIFY(instant.match(reply.value(u"expiration date"_s)).hasMatch());
    ask.session = reply.value(u"sessionid"_s);
    QCOMPARE(ask(u"StatusAccount"_s).code, 200);
    ask.login = u"steppe-names:desk2"_s; // somebody else's session
    QCOMPARE(ask(u"StatusAccount"_s).code, 530);
}

void TestSignIn::endsSessions()
{
    Ask ask;
    const auto open = [&ask] {
        ask.session.clear();
        ask.session = ask(u"StartSession"_s, {u"PERSISTENT=1"_s}).value(u"sessionid"_s);
    };
    open();
    const Reply closed = ask(u"StopSession"_s);
    QCOMPARE(closed.code, 200);
    QVERIFY(closed.order.isEmpty());
    QCOMPARE(ask(u"StatusAccount"_s).code, 530);
    QCOMPARE(ask(u"StopSession"_s).code, 530);

    ask.registrar().setOption(u"session-life"_s, u"60"_s);
    open();
    ask.registrar().advance(50);
    QCOMPARE(ask(u"StatusAccount"_s).code, 200);
    ask.registrar().advance(10);
    QCOMPARE(ask(u"StatusAccount"_s).code, 530);

    open();
    ask.registrar().forgetSessions();
    QCOMPARE(ask(u"StatusAccount"_s).code, 530);
}

void TestSignIn::changesPasswords()
{
    Ask ask;
    QCOMPARE(ask(u"StartSession"_s, {u"PERSISTENT=1"_s, u"NEWPASSWORD=short"_s}).code, 541);
    QCOMPARE(ask(u"StartSession"_s, {u"PERSISTENT=1"_s, u"NEWPASSWORD=Жаңа=Құпия+1"_s}).code, 200);
    QCOMPARE(ask(u"StatusAccount"_s).code, 530);
    ask.password = u"Жаңа=Құпия+1"_s;
    QCOMPARE(ask(u"StatusAccount"_s).code, 200);
}

void TestSignIn::locksAfterFiveFailures()
{
    Ask ask;
    ask.registrar().setOption(u"lock-time"_s, u"120"_s);
    const QString right = ask.password;
    ask.password = u"wrong"_s;
    for (int i = 0; i < 5; ++i)
        QCOMPARE(ask(u"StatusAccount"_s).code, 530);
    ask.password = right;
    const Reply locked = ask(u"StatusAccount"_s);
    QCOMPARE(locked.code, 422);
    QVERIFY(locked.description.startsWith("Abuse detected!"_L1));
    ask.registrar().advance(121);
    QCOMPARE(ask(u"StatusAccount"_s).code, 200);
}

void TestSignIn::knowsRights_data()
{
    QTest::addColumn<QString>("user");
    QTest::addColumn<QString>("password");
    QTest::addColumn<QString>("command");
    QTest::addColumn<bool>("allowed");
    const auto row = [](const char *name, const char *user, const char *password,
                        const char *command, bool allowed) {
        QTest::newRow(name) << QString::fromLatin1(user) << QString::fromLatin1(password)
                            << QString::fromLatin1(command) << allowed;
    };
    row("reader reads", "reader", "Steppe-Sandbox-4", "StatusAccount", true);
    row("reader lists", "reader", "Steppe-Sandbox-4", "QueryContactList", true);
    row("reader may not write", "reader", "Steppe-Sandbox-4", "SetDomainRenewalMode", false);
    row("names lists names", "names", "Steppe-Sandbox-5", "QueryDomainList", true);
    row("names sees no money", "names", "Steppe-Sandbox-5", "StatusAccount", false);
}

void TestSignIn::knowsRights()
{
    QFETCH(QString, user);
    QFETCH(QString, password);
    QFETCH(QString, command);
    QFETCH(bool, allowed);
    Ask ask;
    ask.login = u"steppe-names:"_s + user;
    ask.password = password;
    const Reply reply = ask(command);
    QCOMPARE(reply.code, allowed ? 200 : 530);
    if (!allowed)
        QCOMPARE(reply.description, u"Authorization failed; Operation forbidden by ACL"_s);
}

QTEST_APPLESS_MAIN(TestSignIn)
#include "tst_signin.moc"
