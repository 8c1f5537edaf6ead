#include "api/apitest.h"
#include "api/call.h"
#include "support/fakeregistrar.h"
#include "support/testdata.h"
#include "support/tlsserver.h"

#include <QNetworkProxy>
#include <QSslCertificate>
#include <QSslConfiguration>
#include <QTcpServer>
#include <QTcpSocket>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace kz;
using namespace kz::test;
using namespace std::chrono_literals;
using Kind = ApiError::Kind;

namespace {

/// Answers the first flight of a TLS client with what a server of an old version says, and keeps
/// what comes back.
class OldServer
{
public:
    /// version: 0x0301 is TLS 1.0, 0x0302 TLS 1.1, 0x0300 SSL 3.
    explicit OldServer(quint16 version)
    {
        QObject::connect(&m_server, &QTcpServer::newConnection, &m_server, [this, version] {
            QTcpSocket *socket = m_server.nextPendingConnection();
            QObject::connect(socket, &QTcpSocket::disconnected, socket, [this] { m_left = true; });
            QObject::connect(socket, &QTcpSocket::readyRead, socket, [this, socket, version] {
                const bool first = m_seen.isEmpty();
                m_seen += socket->readAll();
                if (first)
                    socket->write(hello(version));
            });
        });
        if (!m_server.listen(QHostAddress::LocalHost))
            qFatal("no port on loopback");
    }
    QUrl url() const
    {
        return QUrl(u"https://127.0.0.1:%1/api/call.cgi"_s.arg(m_server.serverPort()));
    }
    bool isLeft() const { return m_left; }
    const QByteArray &seen() const { return m_seen; }
    /// The types of the records that the client sent.
    QList<int> records() const
    {
        QList<int> types;
        for (qsizetype at = 0; at + 5 <= m_seen.size();) {
            types.append(static_cast<unsigned char>(m_seen[at]));
            at += 5 + static_cast<unsigned char>(m_seen[at + 3]) * 256
                + static_cast<unsigned char>(m_seen[at + 4]);
        }
        return types;
    }

private:
    /// A ServerHello that chooses TLS_RSA_WITH_AES_128_CBC_SHA, which all old versions have.
    static QByteArray hello(quint16 version)
    {
        const QByteArray spoken{char(version >> 8), char(version & 0xff)};
        const QByteArray body =
            spoken + QByteArray(32, 'r') + QByteArray(1, '\0') + QByteArray("\x00\x2f\x00", 3);
        const QByteArray message = QByteArray("\x02\x00\x00", 3) + char(body.size()) + body;
        return QByteArray(1, '\x16') + spoken + QByteArray(1, '\0') + char(message.size())
            + message;
    }

    QTcpServer m_server;
    QByteArray m_seen;
    bool m_left = false;
};

} // namespace

/// Who may be asked at all: nothing leaves, not even the password, before the other side has shown
/// that it is who it should be, over a connection that nobody reads.
class TestTrust : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void cleanup() { QSslConfiguration::setDefaultConfiguration(m_system); }

    void anOldVersionIsRefused_data()
    {
        QTest::addColumn<int>("version");
        QTest::newRow("SSL 3") << 0x0300;
        QTest::newRow("TLS 1.0") << 0x0301;
        QTest::newRow("TLS 1.1") << 0x0302;
    }
    void anOldVersionIsRefused()
    {
        QFETCH(int, version);
        // Whatever the system would allow by default.
        auto lax = m_system;
        lax.setProtocol(QSsl::AnyProtocol);
        lax.setPeerVerifyMode(QSslSocket::VerifyNone);
        QSslConfiguration::setDefaultConfiguration(lax);
        OldServer server{quint16(version)};
        const auto error = signIn(server.url());
        QVERIFY(error);
        QCOMPARE(error->kind, Kind::Untrusted);
        QTRY_VERIFY(server.isLeft());
        QList<int> records = server.records();
        QCOMPARE(records.takeFirst(), 22); // its greeting
        records.removeAll(21); // an alert, perhaps
        QCOMPARE(records, QList<int>()); // no data, and no key that could be read
        // The greeting offers 1.2 and later only: the list of versions is 0304, 0303.
        QVERIFY(server.seen().contains(QByteArray("\x00\x2b\x00\x05\x04\x03\x04\x03\x03", 9)));
    }

    void theRightOneIsTrusted()
    {
        trust(u"/test-certificate.pem"_s);
        FakeRegistrar fake(testData());
        fake << Step::session("f00d").from(u"StartSession"_s);
        QVERIFY(!signIn(fake.url()));
        QCOMPARE(fake.requests(), 1);
    }

    void anotherIsNot_data()
    {
        QTest::addColumn<QString>("trusted");
        QTest::addColumn<QString>("shown");
        QTest::addColumn<QString>("host");
        const QString here = u"127.0.0.1"_s;
        QTest::newRow("signed by itself") << QString() << u"/test"_s << here;
        QTest::newRow("signed by another") << u"/strange-certificate.pem"_s << u"/test"_s << here;
        // The certificate names 127.0.0.1 and localhost; this is the same machine.
        QTest::newRow("of another host")
            << u"/test-certificate.pem"_s << u"/test"_s << u"127.0.0.2"_s;
        // Until 2 January 2020. It is signed by the other one, and all else is as it should be.
        QTest::newRow("expired") << u"/test-certificate.pem"_s << u"/expired"_s << here;
    }
    void anotherIsNot()
    {
        QFETCH(QString, trusted);
        QFETCH(QString, shown);
        QFETCH(QString, host);
        if (!trusted.isEmpty())
            trust(trusted);
        const auto server = makeServer(testData() + shown);
        QVERIFY(server->listen(QHostAddress(host)));
        QByteArray got;
        connect(server.get(), &QTcpServer::pendingConnectionAvailable, this, [&] {
            QTcpSocket *socket = server->nextPendingConnection();
            connect(socket, &QTcpSocket::readyRead, socket,
                    [&got, socket] { got += socket->readAll(); });
            got += socket->readAll();
        });
        const auto error =
            signIn(QUrl(u"https://%1:%2/api/call.cgi"_s.arg(host).arg(server->serverPort())));
        QVERIFY(error);
        QCOMPARE(error->kind, Kind::Untrusted);
        QVERIFY(error->notSent());
        QVERIFY(!error->detail.isEmpty());
        QVERIFY2(error->detail.contains(u"expired"_s) == (shown == u"/expired"_s),
                 qPrintable(error->detail));
        QCOMPARE(got, QByteArray());
    }

    void redirectsAreNotFollowed_data()
    {
        QTest::addColumn<int>("status");
        QTest::addColumn<QString>("what");
        for (const int status : {301, 302, 303, 307, 308}) {
            for (const char *what : {"sign-in", "read", "write"})
                QTest::addRow("%d to a %s", status, what) << status << QString::fromLatin1(what);
        }
    }
    void redirectsAreNotFollowed()
    {
        QFETCH(int, status);
        QFETCH(QString, what);
        FakeRegistrar stranger;
        FakeRegistrar fake;
        const Step away = Step::redirect(status, stranger.url());
        Client client(Endpoint::sandbox(fake.url()), fast());
        Box box;
        if (what == u"sign-in") {
            fake << away;
            QVERIFY(signIn(fake.url()));
            QCOMPARE(fake.requests(), 1);
        } else {
            fake << Step::session("f00d") << away;
            client.signIn(someone(), this, [](const ApiResult<bool> &) {});
            QTRY_VERIFY(client.isSignedIn());
            client.send(what == u"read" ? aRead() : aWrite(), Turn::Click, this, box.take(),
                        letOut);
            QTRY_COMPARE(box.times, 1);
            QVERIFY(!box.isReply());
            QCOMPARE(box.error().httpStatus, status);
            fence(client, fake);
        }
        QCOMPARE(stranger.connections(), 0);
    }

    void plainHttp_data()
    {
        QTest::addColumn<QString>("host");
        QTest::addColumn<bool>("asked");
        QTest::newRow("127.0.0.1") << u"127.0.0.1"_s << true;
        QTest::newRow("localhost") << u"localhost"_s << true;
        QTest::newRow("another machine") << u"192.0.2.7"_s << false;
        QTest::newRow("a name") << u"registrar.example"_s << false;
    }
    /// Whether the password leaves at all.
    void plainHttp()
    {
        QFETCH(QString, host);
        QFETCH(bool, asked);
        FakeRegistrar fake;
        QUrl url = fake.url();
        url.setHost(host);
        if (asked)
            fake << Step::session("f00d");
        const auto error = signIn(url);
        QCOMPARE(!error, asked);
        QCOMPARE(fake.requests(), asked ? 1 : 0);
        if (!asked) {
            QCOMPARE(error->kind, Kind::Untrusted);
            QCOMPARE(fake.connections(), 0);
        }
    }
    /// Whatever the system says of proxies, also for names of this computer.
    void plainHttpNeedsNoProxy()
    {
        FakeRegistrar fake;
        QUrl secure = fake.url();
        secure.setScheme(u"https"_s);
        for (const QUrl &url : {secure, fake.url()}) {
            QNetworkAccessManager manager;
            Call call(nullptr);
            call.read(manager, url, "x", {.whole = 5s, .connect = 5s, .answer = 1, .line = 1});
            QCOMPARE(manager.proxy().type(),
                     url == secure ? QNetworkProxy::DefaultProxy : QNetworkProxy::NoProxy);
        }
    }
    void plainHttpOverIpv6()
    {
        QTcpServer server;
        if (!server.listen(QHostAddress::LocalHostIPv6))
            QVERIFY2(!Endpoint::sandbox(QUrl(u"http://[::1]:8080/"_s)).fault(), "no IPv6 here");
        int connections = 0;
        connect(&server, &QTcpServer::newConnection, &server, [&] {
            ++connections;
            server.nextPendingConnection()->abort();
        });
        if (server.isListening()) {
            signIn(QUrl(u"http://[::1]:%1/api/call.cgi"_s.arg(server.serverPort())));
            QVERIFY(connections > 0);
        }
    }

private:
    void trust(const QString &certificate) const
    {
        auto trusting = m_system;
        trusting.setCaCertificates({});
        trusting.addCaCertificates(testData() + certificate);
        QSslConfiguration::setDefaultConfiguration(trusting);
    }
    /// Why it was refused; nothing when somebody is signed in.
    std::optional<ApiError> signIn(const QUrl &url)
    {
        Client client(Endpoint::sandbox(url), fast());
        std::optional<ApiResult<bool>> result;
        client.signIn(someone(), this, [&result](const ApiResult<bool> &told) { result = told; });
        if (!QTest::qWaitFor([&result] { return result.has_value(); }, 20'000))
            return ApiError{.kind = Kind::Cancelled};
        return *result ? std::nullopt : std::optional(result->error());
    }

    const QSslConfiguration m_system = QSslConfiguration::defaultConfiguration();
};

QTEST_GUILESS_MAIN(TestTrust)
#include "tst_trust.moc"
