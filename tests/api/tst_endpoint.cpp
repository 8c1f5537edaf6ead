#include "api/endpoint.h"

#include "api/client.h"
#include "api/credentials.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace kz;

class TestEndpoint : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void fault_data()
    {
        QTest::addColumn<QString>("url");
        QTest::addColumn<bool>("usable");
        const auto row = [](const char *url, bool usable) {
            QTest::newRow(url) << QString::fromUtf8(url) << usable;
        };
        row("https://api.rrpproxy.net/api/call.cgi", true);
        row("HTTPS://registrar.example", true);
        row("https://192.0.2.1:8443/api/call", true);
        row("http://127.0.0.1:8080/api/call.cgi", true);
        row("http://127.8.9.10/", true);
        row("http://[::1]:8080/", true);
        row("http://localhost:8080/", true);
        row("http://LocalHost/", true);
        row("http://registrar.example/", false);
        row("http://192.0.2.1/", false);
        row("http://[2001:db8::1]/", false);
        row("http://localhost.example/", false);
        row("http://127.0.0.1.example/", false);
        row("http://0.0.0.0/", false);
        row("http://a.localhost/", false);
        row("https://user:pw@registrar.example/", false);
        row("https://user@registrar.example/", false);
        row("ftp://127.0.0.1/", false);
        row("file:///etc/hosts", false);
        row("127.0.0.1:8080", false);
        row("https://", false);
        row("https:///api", false);
        row("", false);
    }
    void fault()
    {
        QFETCH(QString, url);
        QFETCH(bool, usable);
        const auto fault = Endpoint::sandbox(QUrl(url)).fault();
        QCOMPARE(!fault, usable);
        QVERIFY(usable || !fault->isEmpty());
    }

    void presets()
    {
        QVERIFY(!Endpoint::live().fault());
        QVERIFY(!Endpoint::ote().fault());
        QCOMPARE(Endpoint::live().system, SystemKind::Live);
        QCOMPARE(Endpoint::ote().system, SystemKind::Ote);
        QVERIFY(Endpoint::live().url.host() != Endpoint::ote().url.host());
        QCOMPARE(systemWord(SystemKind::Sandbox), u"SANDBOX"_s);
        QCOMPARE(systemWord(SystemKind::Ote), u"OT&E"_s);
        QCOMPARE(systemWord(SystemKind::Live), u"LIVE"_s);
    }

    void login()
    {
        QCOMPARE((Credentials{.account = u"acme-kz"_s}).login(), u"acme-kz"_s);
        QCOMPARE((Credentials{.account = u"acme-kz"_s, .user = u"aigerim"_s}).login(),
                 u"acme-kz:aigerim"_s);
    }

    /// Without a service on the session bus every request to the key store ends in an error.
    void noKeyStoreMeansAskEachTime()
    {
        qputenv("DBUS_SESSION_BUS_ADDRESS", "unix:path=/nonexistent");
        std::optional<QString> read;
        std::optional<bool> written;
        KeyStore::read(u"test"_s, this, [&read](const QString &text) { read = text; });
        KeyStore::write(u"test"_s, u"x"_s, this, [&written](bool ok) { written = ok; });
        QVERIFY(!read && !written);
        QTRY_VERIFY(read && written);
        QCOMPARE(*read, QString());
        QCOMPARE(*written, false);
    }
};

QTEST_GUILESS_MAIN(TestEndpoint)
#include "tst_endpoint.moc"
