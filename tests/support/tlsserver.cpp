#include "support/tlsserver.h"

#include <QFile>
#include <QSslCertificate>
#include <QSslConfiguration>
#include <QSslKey>
#include <QSslServer>

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
