#include "api/apitest.h"
#include "support/fakeregistrar.h"
#include "support/faultproxy.h"
#include "support/testdata.h"

#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <QSslConfiguration>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace kz;
using namespace kz::test;
using Kind = ApiError::Kind;

/// A write leaves at most once, whatever breaks and wherever it breaks.
class TestOnceOnly : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        fake = std::make_unique<FakeRegistrar>();
        proxy = std::make_unique<FaultProxy>(fake->url());
    }
    void cleanup()
    {
        client.reset();
        proxy.reset();
        fake.reset();
    }

    /// The danger is real: without this the other cases would prove nothing.
    void qtResendsAPlainPost()
    {
        QNetworkAccessManager manager;
        for (int i = 0; i < 8; ++i)
            *fake << Step::drop();
        *fake << Step::code(200, "Command completed successfully");
        QNetworkRequest request(fake->url());
        request.setHeader(QNetworkRequest::ContentTypeHeader, u"text/plain"_s);
        const std::unique_ptr<QNetworkReply> reply(manager.post(request, "a=b"));
        QTRY_VERIFY(reply->isFinished());
        QVERIFY2(fake->requests() >= 2, "Qt sent it once: is the once-only body still needed?");
    }

    void wire_data()
    {
        QTest::addColumn<Fault::Kind>("kind");
        QTest::addColumn<qsizetype>("bytes");
        QTest::addColumn<int>("reached");
        QTest::newRow("read and cut") << Fault::Kind::CutBefore << qsizetype(0) << 0;
        QTest::newRow("cut in the request's head") << Fault::Kind::CutInside << qsizetype(40) << 0;
        QTest::newRow("cut in the request's body") << Fault::Kind::CutInside << qsizetype(280) << 0;
        QTest::newRow("applied and reset") << Fault::Kind::Reset << qsizetype(0) << 1;
        QTest::newRow("applied and cut") << Fault::Kind::CutAfter << qsizetype(0) << 1;
        QTest::newRow("no byte of the answer") << Fault::Kind::CutAnswer << qsizetype(0) << 1;
        QTest::newRow("cut in the status line") << Fault::Kind::CutAnswer << qsizetype(9) << 1;
        QTest::newRow("cut in the head") << Fault::Kind::CutAnswer << qsizetype(30) << 1;
        QTest::newRow("cut in the body") << Fault::Kind::CutAnswer << qsizetype(110) << 1;
        QTest::newRow("stalled") << Fault::Kind::Stall << qsizetype(0) << 1;
    }
    void wire()
    {
        QFETCH(Fault::Kind, kind);
        QFETCH(qsizetype, bytes);
        QFETCH(int, reached);
        for (const bool keptAlive : {false, true}) {
            init();
            prepare(proxy->url(), keptAlive);
            *fake << Step::code(200, "Command completed successfully");
            proxy->next({.kind = kind, .bytes = bytes});
            Box box;
            client->send(aWrite(), Turn::Order, this, box.take(), letOut);
            QTRY_COMPARE(box.times, 1);
            QVERIFY(box.isError(Kind::OutcomeUnknown));
            QCOMPARE(box.error().command, u"AddDomain"_s);
            QCOMPARE(box.error().object, u"primer.kz"_s);
            if (reached == 0) // the step that was meant for the write
                fake->clear();
            fence(*client, *fake);
            QCOMPARE(proxy->count("AddDomain"), 1);
            QCOMPARE(fake->count(u"AddDomain"_s), reached);
            cleanup();
        }
    }

    void anAnswerCutAtEveryByte()
    {
        prepare(proxy->url(), true);
        qsizetype whole = 0;
        proxy->watch([&whole](const HttpReader::Message &, const HttpReader::Message &answer) {
            whole = answer.whole().size();
        });
        int orders = 0;
        const auto order = [&](const Fault &fault) {
            *fake << Step::code(200, "Command completed successfully");
            proxy->next(fault);
            auto box = std::make_unique<Box>();
            client->send(aWrite(), Turn::Order, this, box->take(), letOut);
            ++orders;
            return box;
        };
        const auto sound = order({});
        QTRY_COMPARE(sound->times, 1);
        QVERIFY(sound->isReply());
        QVERIFY(whole > 100);
        for (qsizetype bytes = 0; bytes < whole; ++bytes) {
            const auto box = order({.kind = Fault::Kind::CutAnswer, .bytes = bytes});
            QTRY_COMPARE(box->times, 1);
            QVERIFY2(box->isError(Kind::OutcomeUnknown), qPrintable(QString::number(bytes)));
        }
        fence(*client, *fake);
        QCOMPARE(proxy->count("AddDomain"), orders);
        QCOMPARE(fake->count(u"AddDomain"_s), orders);
    }

    void answers_data()
    {
        QTest::addColumn<Step>("step");
        const QUrl elsewhere(u"http://127.0.0.1:9/api/call.cgi"_s);
        for (const int status : {301, 302, 303, 307, 308})
            QTest::addRow("HTTP %d", status) << Step::redirect(status, elsewhere);
        for (const int status : {400, 403, 404, 408, 429, 500, 502, 503, 504})
            QTest::addRow("HTTP %d", status) << Step::http(status);
        for (const char *way : {"Basic realm=\"x\"", "Digest realm=\"x\", nonce=\"n\"", "Negotiate",
                                "NTLM", "Negotiate\r\nWWW-Authenticate: NTLM"}) {
            QTest::addRow("401 %.5s %d", way, int(strlen(way)))
                << Step::http(401, "WWW-Authenticate: " + QByteArray(way) + "\r\n");
        }
        QTest::newRow("401 bare") << Step::http(401);
        QTest::newRow("407") << Step::http(407, "Proxy-Authenticate: Basic realm=\"x\"\r\n");
        QTest::newRow("HTML") << Step::raw("<html><body class=\"x\">Welcome</body></html>");
        QTest::newRow("empty") << Step::raw("");
        QTest::newRow("zero") << Step::raw("0");
        QTest::newRow("code cut short")
            << Step::raw("[RESPONSE]\ndescription = Command completed\ncode = 20");
        QTest::newRow("dropped") << Step::drop();
        QTest::newRow("hangs") << Step::hang();
        for (const int code : {420, 421, 423, 424, 499, 199, 302, 600})
            QTest::addRow("code %d", code) << Step::code(code, "Something");
    }
    void answers()
    {
        QFETCH(Step, step);
        prepare(fake->url(), true);
        *fake << step;
        Box box;
        client->send(aWrite(), Turn::Order, this, box.take(), letOut);
        QTRY_COMPARE(box.times, 1);
        QVERIFY(box.isError(Kind::OutcomeUnknown));
        QVERIFY(!box.error().notSent());
        fence(*client, *fake);
        QCOMPARE(fake->count(u"AddDomain"_s), 1);
    }

    /// An idle connection that the server has closed cannot die under a write.
    void hasAConnectionOfItsOwn()
    {
        prepare(proxy->url(), true);
        const int before = proxy->connections();
        *fake << Step::code(200, "Command completed successfully");
        Box box;
        client->send(aWrite(), Turn::Order, this, box.take(), letOut);
        QTRY_COMPARE(box.times, 1);
        QVERIFY(box.isReply());
        QCOMPARE(proxy->connections(), before + 1);
    }

    /// The server closes on connect: no byte of the body was asked for.
    void closedOnConnectIsNeverTwice()
    {
        prepare(proxy->url(), false);
        proxy->refuse(10);
        Box box;
        client->send(aWrite(), Turn::Order, this, box.take(), letOut);
        QTRY_COMPARE(box.times, 1);
        QVERIFY(!box.isReply());
        QVERIFY(proxy->count("AddDomain") <= 1);
        QCOMPARE(fake->count(u"AddDomain"_s), 0);
    }

    void refusedIsNotSent()
    {
        prepare(fake->url(), false);
        fake->close();
        Box box;
        client->send(aWrite(), Turn::Order, this, box.take(), letOut);
        QTRY_COMPARE(box.times, 1);
        QVERIFY(box.isError(Kind::Offline));
        QVERIFY(box.error().notSent());
        QCOMPARE(fake->count(u"AddDomain"_s), 0);
    }

    void anUnknownHostIsNotSent()
    {
        const Endpoint nowhere = Endpoint::sandbox(QUrl(u"https://registrar.invalid/"_s));
        client = std::make_unique<Client>(nowhere, fast());
        std::optional<ApiError> error;
        client->signIn(someone(), this, [&error](const ApiResult<bool> &result) {
            if (!result)
                error = result.error();
        });
        QTRY_VERIFY_WITH_TIMEOUT(error, 20'000);
        QCOMPARE(error->kind, Kind::Offline);
    }

    /// The sign-in is trusted; then the server comes back with a certificate that is not.
    void anUntrustedServerGetsNothing()
    {
        fake = std::make_unique<FakeRegistrar>(testData());
        client = std::make_unique<Client>(Endpoint::sandbox(fake->url()), fast());
        const auto former = QSslConfiguration::defaultConfiguration();
        auto trusting = former;
        trusting.addCaCertificates(testData() + u"/test-certificate.pem"_s);
        QSslConfiguration::setDefaultConfiguration(trusting);
        *fake << Step::session("f00d").from(u"StartSession"_s).closing();
        client->signIn(someone(), this, [](const ApiResult<bool> &) {});
        QTRY_VERIFY(client->isSignedIn());

        QSslConfiguration::setDefaultConfiguration(former);
        Box box;
        client->send(aWrite(), Turn::Order, this, box.take(), letOut);
        QTRY_COMPARE(box.times, 1);
        QVERIFY(box.isError(Kind::Untrusted));
        QVERIFY(box.error().notSent());
        QVERIFY(!box.error().detail.isEmpty());
        QCOMPARE(fake->count(u"AddDomain"_s), 0);

        QCOMPARE(fake->requests(), 1);
    }

    void noTlsAtAllIsNotSent()
    {
        QUrl url = fake->url();
        url.setScheme(u"https"_s);
        Timing timing = fast();
        timing.read = std::chrono::milliseconds(200);
        client = std::make_unique<Client>(Endpoint::sandbox(url), timing);
        std::optional<ApiError> error;
        client->signIn(someone(), this, [&error](const ApiResult<bool> &result) {
            if (!result)
                error = result.error();
        });
        QTRY_VERIFY(error);
        QVERIFY(error->notSent() || error->kind == Kind::Busy);
        QCOMPARE(fake->requests(), 0);
    }

    /// Plain text stays on this machine even where http_proxy is set.
    void environmentProxyIsNotUsedForPlainHttp()
    {
        FakeRegistrar stranger;
        qputenv("http_proxy", stranger.url().toEncoded());
        prepare(fake->url(), false);
        *fake << Step::code(200, "Command completed successfully");
        Box box;
        client->send(aWrite(), Turn::Order, this, box.take(), letOut);
        QTRY_COMPARE(box.times, 1);
        qunsetenv("http_proxy");
        QVERIFY(box.isReply());
        QCOMPARE(stranger.connections(), 0);
    }

private:
    /// Signs in; the connection of the sign-in is left open or not.
    void prepare(const QUrl &url, bool keptAlive)
    {
        Step session = Step::session("f00d");
        session.keepAlive = keptAlive;
        *fake << session;
        Timing timing = fast();
        timing.write = std::chrono::milliseconds(300);
        client = std::make_unique<Client>(Endpoint::sandbox(url), timing);
        client->signIn(someone(), this, [](const ApiResult<bool> &) {});
        QTRY_VERIFY(client->isSignedIn());
    }

    std::unique_ptr<FakeRegistrar> fake;
    std::unique_ptr<FaultProxy> proxy;
    std::unique_ptr<Client> client;
};

QTEST_GUILESS_MAIN(TestOnceOnly)
#include "tst_onceonly.moc"
