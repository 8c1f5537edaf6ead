#include "app/certificatereader.h"

#include <QSslCertificate>
#include <QSslError>
#include <QSslSocket>

#include <algorithm>
#include <memory>

namespace kz {

namespace {

QString issuerOf(const QSslCertificate &certificate)
{
    for (const auto part : {QSslCertificate::Organization, QSslCertificate::CommonName}) {
        const QString name = certificate.issuerInfo(part).value(0);
        if (!name.isEmpty())
            return name;
    }
    return {};
}

SiteCertificate shown(const QSslSocket &socket, const QString &host)
{
    const QSslCertificate certificate = socket.peerCertificate();
    const QList<QSslError> errors = QSslCertificate::verify(socket.peerCertificateChain(), host);
    const bool other = std::any_of(errors.cbegin(), errors.cend(), [](const QSslError &error) {
        return error.error() == QSslError::HostNameMismatch;
    });
    return {.host = host,
            .kind = SiteCertificate::Shown,
            .issuer = issuerOf(certificate),
            .until = certificate.expiryDate().toUTC(),
            .namesHost = !other};
}

/// What the end of an attempt says of the site. Only somebody who is there can lack a certificate.
SiteCertificate::Kind kindFor(QAbstractSocket::SocketError error)
{
    switch (error) {
    case QAbstractSocket::ConnectionRefusedError:
    case QAbstractSocket::RemoteHostClosedError:
    case QAbstractSocket::SslHandshakeFailedError:
        return SiteCertificate::None;
    default:
        return SiteCertificate::NotAskable;
    }
}

} // namespace

TlsCertificateReader::TlsCertificateReader(quint16 port, QObject *parent)
    : CertificateReader(parent)
    , m_port(port)
{ }

void TlsCertificateReader::read(const QString &aceHost, const QString &address, QObject *context,
                                Done done)
{
    auto *socket = new QSslSocket(context);
    // The rule asks for a certificate, local or foreign, and not for one that this computer trusts.
    // Nothing is sent or read over the connection, so nothing depends on whose it is.
    socket->setPeerVerifyMode(QSslSocket::VerifyNone);
    const auto end = [socket, context, done = std::move(done)](const SiteCertificate &found) {
        socket->disconnect(context);
        socket->abort();
        socket->deleteLater();
        done(found);
    };
    // Who refuses in TLS speaks it, perhaps in a way that this computer does not know. The error
    // follows; here the handshake is still under way.
    const auto refused = std::make_shared<bool>(false);
    connect(socket, &QSslSocket::alertReceived, context, [refused](QSsl::AlertLevel level) {
        *refused = *refused || level == QSsl::AlertLevel::Fatal;
    });
    connect(socket, &QSslSocket::encrypted, context,
            [socket, aceHost, end] { end(shown(*socket, aceHost)); });
    connect(socket, &QSslSocket::errorOccurred, context, [aceHost, end, refused](auto error) {
        end({.host = aceHost, .kind = *refused ? SiteCertificate::NotAskable : kindFor(error)});
    });
    // Some failures are told at once; whoever asked does not expect that.
    QMetaObject::invokeMethod(
        socket,
        [socket, address, aceHost, port = m_port] {
            socket->connectToHostEncrypted(address, port, aceHost);
        },
        Qt::QueuedConnection);
}

} // namespace kz
