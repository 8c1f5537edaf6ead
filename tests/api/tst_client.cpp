#include "api/apitest.h"
#include "support/fakeregistrar.h"

#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace kz;
using namespace kz::test;
using Kind = ApiError::Kind;

class TestClient : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        fake = std::make_unique<FakeRegistrar>();
        client = std::make_unique<Client>(Endpoint::sandbox(fake->url()), fast());
    }
    void cleanup()
    {
        client.reset();
        const QStringList surprises = fake->surprises();
        fake.reset();
        QCOMPARE(surprises, QStringList());
    }

    void signsInAndReads()
    {
        signIn("f00d");
        QCOMPARE(fake->fields(0).value(u"s_login"_s), u"acme-kz:aigerim"_s);
        QCOMPARE(fake->fields(0).value(u"s_pw"_s), u"S3cret!"_s);
        QCOMPARE(fake->fields(0).value(u"persistent"_s), u"1"_s);
        QCOMPARE(client->login(), u"acme-kz:aigerim"_s);

        *fake << Step::code(200, "Command completed successfully").from(u"StatusDomain"_s);
        Box box;
        client->send(aRead(), Turn::Click, this, box.take());
        QCOMPARE(box.times, 0);
        QTRY_COMPARE(box.times, 1);
        QVERIFY(box.isReply());
        QCOMPARE(box.reply().code, 200);
        QCOMPARE(fake->command(1).value(u"DOMAIN"_s), u"primer.kz"_s);
        QCOMPARE(fake->fields(1).value(u"s_sessionid"_s), u"f00d"_s);
        QVERIFY(!fake->fields(1).contains(u"s_pw"_s));
        QVERIFY(!fake->fields(1).contains(u"s_opmode"_s));
    }

    void goesOnWithoutASession()
    {
        signIn("");
        *fake << Step::code(200, "Command completed successfully").from(u"StatusDomain"_s);
        Box box;
        client->send(aRead(), Turn::Click, this, box.take());
        QTRY_COMPARE(box.times, 1);
        QVERIFY(box.isReply());
        QCOMPARE(fake->fields(1).value(u"s_pw"_s), u"S3cret!"_s);
    }

    void aWriteAsksBeforeItLeaves()
    {
        signIn("f00d");
        Box box;
        std::function<void(bool)> go;
        client->send(aWrite(), Turn::Order, this, box.take(),
                     [&go](const std::function<void(bool)> &asked) { go = asked; });
        QVERIFY(!go);
        QTRY_VERIFY(go);
        fence(*client, *fake);
        QCOMPARE(fake->count(u"AddDomain"_s), 0);
        *fake << Step::code(200, "Command completed successfully").from(u"AddDomain"_s);
        go(true);
        go(true);
        QTRY_COMPARE(box.times, 1);
        QVERIFY(box.isReply());
        QCOMPARE(fake->count(u"AddDomain"_s), 1);
    }

    void signInRefused_data()
    {
        QTest::addColumn<Step>("step");
        QTest::addColumn<Kind>("kind");
        QTest::addColumn<int>("code");
        QTest::newRow("530") << Step::code(530, "Authentication failed") << Kind::Denied << 530;
        QTest::newRow("535") << Step::code(535, "Restricted IP address") << Kind::Denied << 535;
        QTest::newRow("521") << Step::code(521, "Too many sessions") << Kind::Busy << 521;
        QTest::newRow("421") << Step::code(421, "Server error") << Kind::Busy << 421;
        QTest::newRow("422") << Step::code(422, "Abuse detected!") << Kind::Busy << 422;
        QTest::newRow("500") << Step::code(500, "Invalid command name") << Kind::Refused << 500;
        QTest::newRow("HTTP 500") << Step::http(500) << Kind::Garbled << 0;
        QTest::newRow("redirect") << Step::redirect(302, QUrl(u"https://registrar.example/"_s))
                                  << Kind::Garbled << 0;
        QTest::newRow("401") << Step::http(401, "WWW-Authenticate: Basic realm=\"x\"\r\n")
                             << Kind::Garbled << 0;
        QTest::newRow("HTML") << Step::raw("<html></html>") << Kind::Garbled << 0;
    }
    void signInRefused()
    {
        QFETCH(Step, step);
        QFETCH(Kind, kind);
        QFETCH(int, code);
        *fake << step;
        std::optional<ApiError> error;
        client->signIn(someone(), this, [&error](const ApiResult<bool> &result) {
            if (!result)
                error = result.error();
        });
        QTRY_VERIFY(error);
        QCOMPARE(error->kind, kind);
        QCOMPARE(error->code, code);
        QCOMPARE(error->command, u"StartSession"_s);
        QVERIFY(!client->isSignedIn());
        QCOMPARE(error->waitSeconds > 0, code == 421 || code == 422 || code == 521);
        QTRY_VERIFY(!client->queue().isHeld());
        signIn("f00d"); // and can be tried again
    }

    void nothingLeavesUnsigned()
    {
        Box read;
        Box write;
        bool asked = false;
        client->send(aRead(), Turn::Click, this, read.take());
        client->send(aWrite(), Turn::Order, this, write.take(),
                     [&asked](const auto &) { asked = true; });
        QTRY_COMPARE(write.times, 1);
        QTRY_COMPARE(read.times, 1);
        QVERIFY(read.isError(Kind::Denied));
        QVERIFY(write.isError(Kind::Cancelled));
        QVERIFY(!asked);
        QCOMPARE(fake->connections(), 0);
    }

    void plainHttpElsewhereIsRefused()
    {
        client = std::make_unique<Client>(
            Endpoint::sandbox(QUrl(u"http://registrar.example/api/call.cgi"_s)), fast());
        std::optional<ApiError> error;
        client->signIn(someone(), this,
                       [&error](const ApiResult<bool> &result) { error = result.error(); });
        QTRY_VERIFY(error);
        QCOMPARE(error->kind, Kind::Untrusted);
        QVERIFY(error->notSent());
        QVERIFY(!error->detail.isEmpty());
    }

    void writeTakenBack()
    {
        signIn("f00d");
        Box box;
        client->send(aWrite(), Turn::Order, this, box.take(),
                     [](const std::function<void(bool)> &go) {
                         go(false);
                         go(true);
                     });
        QTRY_COMPARE(box.times, 1);
        QVERIFY(box.isError(Kind::Cancelled));
        fence(*client, *fake);
        QCOMPARE(fake->count(u"AddDomain"_s), 0);
    }

    void signedOutBetweenTurnAndByte()
    {
        signIn("f00d");
        *fake << Step::code(200, "Command completed successfully").from(u"StopSession"_s);
        Box box;
        client->send(aWrite(), Turn::Order, this, box.take(),
                     [this](const std::function<void(bool)> &go) {
                         client->signOut();
                         go(true);
                     });
        QTRY_COMPARE(box.times, 1);
        QVERIFY(box.isError(Kind::Cancelled));
        QTRY_COMPARE(fake->requests(), 2);
    }

    void registrarCodesOnAWrite_data()
    {
        QTest::addColumn<int>("code");
        QTest::addColumn<int>("kind"); // -1: a Reply
        for (const int code : {200, 211, 503, 531, 541, 545, 546, 554, 555})
            QTest::addRow("%d", code) << code << -1;
        QTest::newRow("530") << 530 << int(Kind::Denied);
        for (const int code : {420, 421, 423})
            QTest::addRow("%d", code) << code << int(Kind::OutcomeUnknown);
        for (const int code : {422, 520, 521})
            QTest::addRow("%d", code) << code << int(Kind::Busy);
    }
    void registrarCodesOnAWrite()
    {
        QFETCH(int, code);
        QFETCH(int, kind);
        signIn("f00d");
        *fake << Step::code(code, "Words of the registrar").from(u"AddDomain"_s);
        Box box;
        client->send(aWrite(), Turn::Order, this, box.take(), letOut);
        QTRY_COMPARE(box.times, 1);
        QCOMPARE(box.isReply(), kind < 0);
        if (kind >= 0) {
            QCOMPARE(int(box.error().kind), kind);
            QCOMPARE(box.error().code, code);
            QCOMPARE(box.error().detail, u"Words of the registrar"_s);
            QCOMPARE(box.error().object, u"primer.kz"_s);
        } else {
            QCOMPARE(box.reply().code, code);
        }
        if (code == 530) // may mean the session, so the next one asks for a new one
            *fake << Step::session("beef").from(u"StartSession"_s);
        fence(*client, *fake);
        QCOMPARE(fake->count(u"AddDomain"_s), 1);
    }

    void anAbuseLockHoldsEverything()
    {
        Timing timing = fast();
        timing.abuseLock = std::chrono::hours(1);
        client = std::make_unique<Client>(Endpoint::sandbox(fake->url()), timing);
        signIn("f00d");
        *fake << Step::code(422, "Abuse detected!").from(u"StatusDomain"_s);
        Box box;
        client->send(aRead(), Turn::Click, this, box.take());
        QTRY_COMPARE(box.times, 1);
        QVERIFY(box.isError(Kind::Busy));
        QCOMPARE(box.error().waitSeconds, 3600);
        QVERIFY(client->queue().isHeld());
        Box later;
        client->send(aRead(), Turn::Click, this, later.take());
        fence(*fake);
        QCOMPARE(fake->count(u"StatusDomain"_s), 1);
        QCOMPARE(later.times, 0);
    }

    void anAbuseLockEnds()
    {
        signIn("f00d");
        *fake << Step::code(422, "Abuse detected!").from(u"StatusDomain"_s);
        Box box;
        client->send(aRead(), Turn::Click, this, box.take());
        QTRY_COMPARE(box.times, 1);
        QCOMPARE(box.error().waitSeconds, 1); // 150 ms, rounded up
        *fake << Step::code(200, "Command completed successfully").from(u"StatusDomain"_s);
        Box later;
        client->send(aRead(), Turn::Click, this, later.take());
        QTRY_COMPARE(later.times, 1);
        QVERIFY(later.isReply());
        QVERIFY(!client->queue().isHeld());
    }

    void aBreakHoldsEverything_data()
    {
        QTest::addColumn<int>("code");
        for (const int code : {420, 421, 423, 424, 520, 521})
            QTest::addRow("%d", code) << code;
    }
    void aBreakHoldsEverything()
    {
        QFETCH(int, code);
        Timing timing = fast();
        timing.firstRetry = std::chrono::hours(1);
        client = std::make_unique<Client>(Endpoint::sandbox(fake->url()), timing);
        signIn("f00d");
        *fake << Step::code(code, "Words of the registrar").from(u"StatusDomain"_s);
        Box read;
        client->send(aRead(), Turn::Click, this, read.take());
        QTRY_VERIFY(client->queue().isHeld());
        QCOMPARE(client->queue().heldWhy(), Hold::Break);
        QVERIFY(client->queue().heldFor() > std::chrono::minutes(59));
        Box write;
        client->send(aWrite(), Turn::Order, this, write.take(), letOut);
        fence(*fake);
        QCOMPARE(fake->count(u"StatusDomain"_s), 1);
        QCOMPARE(fake->count(u"AddDomain"_s), 0);
        QCOMPARE(read.times + write.times, 0);
    }

    /// 5 s, then 10 s, and 5 s again once there was a good answer.
    void breaksGrowUntilThereIsAnAnswer()
    {
        Timing timing = fast();
        timing.secondRetry = std::chrono::hours(1);
        client = std::make_unique<Client>(Endpoint::sandbox(fake->url()), timing);
        signIn("f00d");
        const Step wantsBreak = Step::code(421, "Server error");
        for (int i = 0; i < 3; ++i) {
            *fake << wantsBreak << Step::code(200, "Command completed successfully");
            Box box;
            client->send(aRead(), Turn::Click, this, box.take());
            QTRY_COMPARE(box.times, 1);
            QVERIFY(box.isReply());
        }
        *fake << wantsBreak << wantsBreak;
        Box box;
        client->send(aRead(), Turn::Click, this, box.take());
        QTRY_VERIFY(client->queue().heldFor() > std::chrono::minutes(59));
        QCOMPARE(fake->count(u"StatusDomain"_s), 8);
        QCOMPARE(box.times, 0);
    }

    void readsAreTriedAgain_data()
    {
        QTest::addColumn<Step>("step");
        QTest::newRow("421") << Step::code(421, "Server error");
        QTest::newRow("423") << Step::code(423, "Socket error");
        QTest::newRow("520") << Step::code(520, "Server closes");
        QTest::newRow("HTTP 502") << Step::http(502);
        QTest::newRow("HTTP 503") << Step::http(503);
    }
    void readsAreTriedAgain()
    {
        QFETCH(Step, step);
        signIn("f00d");
        *fake << step << step << Step::code(200, "Command completed successfully");
        Box box;
        client->send(aRead(), Turn::Click, this, box.take());
        QTRY_COMPARE(box.times, 1);
        QVERIFY(box.isReply());
        *fake << step << step << step;
        Box enough;
        client->send(aRead(), Turn::Click, this, enough.take());
        QTRY_COMPARE(enough.times, 1);
        QVERIFY(!enough.isReply());
        QCOMPARE(fake->count(u"StatusDomain"_s), 6);
    }

    void aReadCutShortIsTriedAgain()
    {
        signIn("f00d");
        Step cut = Step::code(200, "Command completed successfully");
        cut.cutAfter = 30;
        *fake << cut << Step::code(200, "Command completed successfully");
        Box box;
        client->send(aRead(), Turn::Click, this, box.take());
        QTRY_COMPARE(box.times, 1);
        QVERIFY(box.isReply());
        QVERIFY(box.reply().complete);
    }

    void aLateReadIsBusy()
    {
        Timing timing = fast();
        timing.read = std::chrono::milliseconds(200);
        client = std::make_unique<Client>(Endpoint::sandbox(fake->url()), timing);
        signIn("f00d");
        *fake << Step::hang();
        Box box;
        client->send(aRead(), Turn::Click, this, box.take());
        QTRY_COMPARE(box.times, 1);
        QVERIFY(box.isError(Kind::Busy));
        QCOMPARE(box.error().code, 0);
    }

    void aStaleSessionIsRenewedForARead()
    {
        signIn("old");
        *fake << Step::code(530, "Authentication failed").from(u"StatusDomain"_s)
              << Step::session("new").from(u"StartSession"_s)
              << Step::code(200, "Command completed successfully").from(u"StatusDomain"_s);
        Box box;
        client->send(aRead(), Turn::Click, this, box.take());
        QTRY_COMPARE(box.times, 1);
        QVERIFY(box.isReply());
        QCOMPARE(fake->fields(1).value(u"s_sessionid"_s), u"old"_s);
        QCOMPARE(fake->fields(3).value(u"s_sessionid"_s), u"new"_s);
    }

    /// 530 with a fresh session is about the command: a right that the user lacks.
    void aMissingRightIsHandedOver()
    {
        signIn("old");
        *fake << Step::code(530, "Authorization failed; Operation forbidden by ACL")
              << Step::session("new").from(u"StartSession"_s)
              << Step::code(530, "Authorization failed; Operation forbidden by ACL");
        Box box;
        client->send(aRead(), Turn::Click, this, box.take());
        QTRY_COMPARE(box.times, 1);
        QVERIFY(box.isReply());
        QCOMPARE(Client::refused(aRead(), box.reply()).kind, Kind::Denied);
        QVERIFY(client->isSignedIn());
    }

    void aStaleSessionIsNotRenewedUnderAWrite()
    {
        signIn("old");
        *fake << Step::code(530, "Authentication failed").from(u"AddDomain"_s);
        Box box;
        client->send(aWrite(), Turn::Order, this, box.take(), letOut);
        QTRY_COMPARE(box.times, 1);
        QVERIFY(box.isError(Kind::Denied));
        *fake << Step::session("new").from(u"StartSession"_s)
              << Step::code(200, "Command completed successfully").from(u"AddDomain"_s);
        Box second;
        client->send(aWrite(), Turn::Order, this, second.take(), letOut);
        QTRY_COMPARE(second.times, 1);
        QVERIFY(second.isReply());
        QCOMPARE(fake->fields(3).value(u"s_sessionid"_s), u"new"_s);
    }

    void signedOutWhenTheSessionCannotBeRenewed()
    {
        signIn("old");
        QSignalSpy signedOut(client.get(), &Client::signedOut);
        *fake << Step::code(530, "Authentication failed").from(u"StatusDomain"_s)
              << Step::code(530, "Authentication failed").from(u"StartSession"_s);
        Box box;
        client->send(aRead(), Turn::Click, this, box.take());
        QTRY_COMPARE(box.times, 1);
        QVERIFY(box.isError(Kind::Denied));
        QCOMPARE(signedOut.size(), 1);
        QVERIFY(!client->isSignedIn());
    }

    void aWriteWaitingForALostSessionIsNotSent()
    {
        signIn("old");
        *fake << Step::code(530, "Authentication failed").from(u"AddDomain"_s);
        Box first;
        client->send(aWrite(), Turn::Order, this, first.take(), letOut);
        QTRY_COMPARE(first.times, 1);
        *fake << Step::code(530, "Authentication failed").from(u"StartSession"_s);
        bool asked = false;
        Box box;
        client->send(aWrite(), Turn::Order, this, box.take(),
                     [&asked](const auto &) { asked = true; });
        QTRY_COMPARE(box.times, 1);
        QVERIFY(box.error().notSent());
        QCOMPARE(box.error().code, 530);
        QVERIFY(!asked);
    }

    void signOutStopsTheSession()
    {
        signIn("f00d");
        *fake << Step::code(200, "Command completed successfully").from(u"StopSession"_s);
        client->signOut();
        QVERIFY(!client->isSignedIn());
        QTRY_COMPARE(fake->requests(), 2);
        QCOMPARE(fake->fields(1).value(u"s_sessionid"_s), u"f00d"_s);
        QVERIFY(client->login().isEmpty());
    }

    void signOutIsSaidWhateverBecomesOfTheClient()
    {
        signIn("f00d");
        *fake << Step::code(200, "Command completed successfully").from(u"StopSession"_s);
        client->signOut();
        client.reset();
        QTRY_COMPARE(fake->requests(), 2);
        QCOMPARE(fake->fields(1).value(u"s_sessionid"_s), u"f00d"_s);
    }

    void signingInAgainEndsTheSessionBefore()
    {
        signIn("f00d");
        // Either may come first.
        *fake << Step::session("beef") << Step::session("beef");
        bool in = false;
        client->signIn(someone(), this, [&in](const ApiResult<bool> &ok) { in = ok.ok(); });
        QTRY_VERIFY(in);
        QTRY_COMPARE(fake->count(u"StopSession"_s), 1);
        const int stop = fake->command(1).value(u"COMMAND"_s) == u"StopSession"_s ? 1 : 2;
        QCOMPARE(fake->fields(stop).value(u"s_sessionid"_s), u"f00d"_s);
    }

    /// It would be refused by a registrar that knows its session no more.
    void anOrderOnItsWayKeepsItsSession()
    {
        signIn("f00d");
        *fake << Step::hang() << Step::session("beef").from(u"StartSession"_s);
        Box write;
        client->send(aWrite(), Turn::Order, this, write.take(), letOut);
        QTRY_COMPARE(fake->requests(), 2);
        bool in = false;
        client->signIn(someone(), this, [&in](const ApiResult<bool> &ok) { in = ok.ok(); });
        QTRY_VERIFY(in);
        *fake << Step::code(200, "Command completed successfully");
        Box read;
        client->send(aRead(), Turn::Click, this, read.take(), letOut);
        QTRY_COMPARE(read.times, 1);
        QCOMPARE(fake->count(u"StopSession"_s), 0);
    }

    void aSecondSignInTakesTheFirstBack()
    {
        *fake << Step::session("f00d");
        std::optional<ApiError> error;
        bool in = false;
        client->signIn(someone(), this,
                       [&error](const ApiResult<bool> &result) { error = result.error(); });
        client->signIn(someone(), this, [&in](const ApiResult<bool> &result) { in = result.ok(); });
        QTRY_VERIFY(error && in);
        QCOMPARE(error->kind, Kind::Cancelled);
    }

    void aGoneContextIsNotTold()
    {
        signIn("f00d");
        *fake << Step::code(200, "Command completed successfully").from(u"AddDomain"_s);
        Box write;
        Box read;
        auto context = std::make_unique<QObject>();
        client->send(aWrite(), Turn::Order, context.get(), write.take(), letOut);
        client->send(aRead(), Turn::Background, context.get(), read.take());
        context.reset();
        QTRY_COMPARE(fake->count(u"AddDomain"_s), 1); // closing a dialog does not cancel a write
        fence(*client, *fake);
        QCOMPARE(write.times + read.times, 0);
        QCOMPARE(fake->count(u"StatusDomain"_s), 0);
    }

    void theClientMayBeDeletedByAnAnswer()
    {
        signIn("f00d");
        *fake << Step::code(200, "Command completed successfully");
        bool told = false;
        client->send(aRead(), Turn::Click, this, [&](const ApiResult<Reply> &) {
            told = true;
            client.reset();
        });
        QTRY_VERIFY(told);
        QVERIFY(!client);
    }

    void theClientMayBeDeletedWhileCallsWait()
    {
        signIn("f00d");
        *fake << Step::hang() << Step::hang();
        Box read;
        Box write;
        client->send(aRead(), Turn::Click, this, read.take());
        client->send(aWrite(), Turn::Click, this, write.take(), letOut);
        QTRY_COMPARE(fake->requests(), 3);
        client.reset();
        fence(*fake);
        QCOMPARE(read.times + write.times, 0);
    }

    void goAfterTheClientIsGoneDoesNothing()
    {
        signIn("f00d");
        std::function<void(bool)> go;
        Box box;
        client->send(aWrite(), Turn::Order, this, box.take(),
                     [&go](const std::function<void(bool)> &asked) { go = asked; });
        QTRY_VERIFY(go);
        client.reset();
        go(true);
        fence(*fake);
        QCOMPARE(box.times, 0);
        QCOMPARE(fake->count(u"AddDomain"_s), 0);
    }

    void oteIsNamedInTheRequest()
    {
        Endpoint ote = Endpoint::ote();
        ote.url = fake->url();
        client = std::make_unique<Client>(ote, fast());
        signIn("f00d");
        QCOMPARE(fake->fields(0).value(u"s_opmode"_s), u"OTE"_s);
    }

    void headers()
    {
        signIn("f00d");
        *fake << Step::code(200, "Command completed successfully");
        Box box;
        client->send(aWrite(), Turn::Order, this, box.take(), letOut);
        QTRY_COMPARE(box.times, 1);
        for (const HttpReader::Message &message : fake->messages()) {
            QVERIFY(message.head.startsWith("POST /api/call.cgi HTTP/1.1\r\n"));
            QCOMPARE(message.header("User-Agent"), "KZDesk/" KZ_VERSION ""_ba);
            QCOMPARE(message.header("Content-Type"), "application/x-www-form-urlencoded"_ba);
            QCOMPARE(message.header("Content-Length"), QByteArray::number(message.body.size()));
            for (const char *name : {"Expect", "Authorization", "Cookie", "Upgrade", "Referer"})
                QVERIFY(message.header(name).isEmpty());
        }
    }

private:
    void signIn(const QByteArray &id, const QByteArray &expires = {})
    {
        *fake << Step::session(id, expires).from(u"StartSession"_s);
        bool in = false;
        client->signIn(someone(), this, [&in](const ApiResult<bool> &ok) { in = ok.ok(); });
        QVERIFY(!client->isSignedIn());
        QTRY_VERIFY(in);
        QVERIFY(client->isSignedIn());
    }

    std::unique_ptr<FakeRegistrar> fake;
    std::unique_ptr<Client> client;
};

QTEST_GUILESS_MAIN(TestClient)
#include "tst_client.moc"
