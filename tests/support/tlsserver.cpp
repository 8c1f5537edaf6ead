#include "support/tlsserver.h"

#include <QFile>
#include <QSslCertificate>
#include <QSslConfiguration>
#include <QSslKey>
#include <QSslServer>

#include <limits>

namespace kz::test {

using namespace Qt::StringLiterals;

namespace {

QByteArray content(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        qFatal("%s is missing", qPrintable(file.fileName()));
    return file.readAll();
}

} // namespace

std::unique_ptr<QTcpServer> makeServer(const QString &certificate)
{
    if (certificate.isEmpty())
        return std::make_unique<QTcpServer>();
    auto server = std::make_unique<QSslServer>();
    // Qt 6.4 takes the listening socket for granted when a handshake times out (five seconds if
    // nothing is said), and crashes when the server was closed meanwhile.
    server->setHandshakeTimeout(std::numeric_limits<int>::max());
    show(*server, certificate);
    return server;
}

void show(QTcpServer &server, const QString &certificate)
{
    QSslConfiguration configuration = QSslConfiguration::defaultConfiguration();
    configuration.setLocalCertificate(
        QSslCertificate(content(certificate + u"-certificate.pem"_s)));
    configuration.setPrivateKey(
        QSslKey(content(certificate + u"-certificate-key.pem"_s), QSsl::Rsa));
    qobject_cast<QSslServer *>(&server)->setSslConfiguration(configuration);
}

} // namespace kz::test
