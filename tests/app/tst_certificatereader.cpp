#include "app/certificatereader.h"
#include "support/testdata.h"
#include "support/tlsserver.h"

#include <QSslServer>
#include <QSslSocket>
#include <QTcpServer>
#include <QTcpSocket>
#include <QTest>

#include <optional>

using namespace kz;
using namespace Qt::StringLiterals;

namespace {

const QString local = u"127.0.0.1"_s;

/// A site on a port of its own. An empty certificate makes one that speaks no TLS.
std::unique_ptr<QTcpServer> site(const QString &certificate)
{
    auto server =
        test::makeServer(certificate.isEmpty() ? certificate : testData() + u'/' + certificate);
    return server->listen(QHostAddress::LocalHost) ? std::move(server) : nullptr;
}

std::optional<SiteCertificate> read(quint16 port, const QString &host)
{
    TlsCertificateReader reader(port);
    QObject context;
    std::optional<SiteCertificate> found;
    int times = 0;
    reader.read(host, local, &context, [&](const SiteCertificate &certificate) {
        found = certificate;
        ++times;
    });
    if (found || !QTest::qWaitFor([&found] { return found.has_value(); }))
        return {};
    QCoreApplication::processEvents();
    return times == 1 ? found : std::nullopt;
}

} // namespace

/// What a site shows at its port for TLS, on servers of this computer.
class TestCertificateReader : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void readsTheCertificate();
    void sendsNoRequest();
    void tellsThatThereIsNone_data();
    void tellsThatThereIsNone();
    void knowsNothingOfARefusal();
    void forgetsWhatNobodyWaitsFor();
};

void TestCertificateReader::readsTheCertificate()
{
    const auto server = site(u"test"_s);
    QVERIFY(server);
    const auto own = read(server->serverPort(), u"localhost"_s);
    QVERIFY(own);
    QCOMPARE(own->kind, SiteCertificate::Shown); // although nobody trusts it
    QCOMPARE(own->host, u"localhost"_s);
    QCOMPARE(own->issuer, u"KZ Desk test certificate, not for use"_s);
    QVERIFY(own->until > QDateTime::currentDateTimeUtc());
    QVERIFY(own->namesHost);
    const auto other = read(server->serverPort(), u"primer.kz"_s);
    QVERIFY(other);
    QCOMPARE(other->kind, SiteCertificate::Shown);
    QVERIFY(!other->namesHost);
}

void TestCertificateReader::sendsNoRequest()
{
    const auto server = site(u"test"_s);
    QVERIFY(server);
    QByteArray received;
    bool gone = false;
    // From the first byte on: the visitor is gone before the server has finished its part.
    connect(qobject_cast<QSslServer *>(server.get()), &QSslServer::startedEncryptionHandshake, this,
            [&](QSslSocket *visitor) {
                connect(visitor, &QSslSocket::readyRead, this,
                        [&received, visitor] { received += visitor->readAll(); });
                connect(visitor, &QSslSocket::disconnected, this, [&gone] { gone = true; });
                connect(visitor, &QObject::destroyed, this, [&gone] { gone = true; });
            });
    QVERIFY(read(server->serverPort(), u"localhost"_s));
    QTRY_VERIFY(gone);
    QCOMPARE(received, QByteArray());
}

void TestCertificateReader::tellsThatThereIsNone_data()
{
    QTest::addColumn<QByteArray>("greeting"); // null: nobody listens at all
    QTest::newRow("nobody there") << QByteArray();
    QTest::newRow("a page in the clear") << QByteArray("HTTP/1.1 400 Bad Request\r\n\r\n");
    QTest::newRow("hangs up") << QByteArray("");
}

void TestCertificateReader::tellsThatThereIsNone()
{
    QFETCH(QByteArray, greeting);
    const auto server = site({});
    QVERIFY(server);
    const quint16 port = server->serverPort();
    if (greeting.isNull())
        server->close();
    connect(server.get(), &QTcpServer::newConnection, this, [&server, greeting] {
        QTcpSocket *visitor = server->nextPendingConnection();
        visitor->write(greeting);
        visitor->disconnectFromHost();
    });
    const auto found = read(port, u"localhost"_s);
    QVERIFY(found);
    QCOMPARE(found->kind, SiteCertificate::None);
}

/// A server that shares no way of TLS with its visitor says so in TLS.
void TestCertificateReader::knowsNothingOfARefusal()
{
    const auto server = site(u"test"_s);
    QVERIFY(server);
    auto *tls = qobject_cast<QSslServer *>(server.get());
    QSslConfiguration configuration = tls->sslConfiguration();
    configuration.setLocalCertificateChain({});
    tls->setSslConfiguration(configuration);
    const auto found = read(server->serverPort(), u"localhost"_s);
    QVERIFY(found);
    QCOMPARE(found->kind, SiteCertificate::NotAskable);
}

void TestCertificateReader::forgetsWhatNobodyWaitsFor()
{
    const auto server = site({}); // takes the call and says nothing
    QVERIFY(server);
    bool left = false;
    connect(server.get(), &QTcpServer::newConnection, this, [&] {
        connect(server->nextPendingConnection(), &QTcpSocket::disconnected, this,
                [&left] { left = true; });
    });
    TlsCertificateReader reader(server->serverPort());
    auto context = std::make_unique<QObject>();
    reader.read(u"localhost"_s, local, context.get(),
                [](const SiteCertificate &) { QFAIL("nobody waits for it"); });
    QTRY_VERIFY(server->findChild<QTcpSocket *>());
    context.reset();
    QTRY_VERIFY(left);
}

QTEST_GUILESS_MAIN(TestCertificateReader)
#include "tst_certificatereader.moc"
