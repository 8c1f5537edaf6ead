#pragma once

#include <QString>

#include <memory>

class QTcpServer;

namespace kz::test {

/// A server that speaks TLS with this certificate, or none when it is empty. A certificate is named
/// by where it lies, without "-certificate.pem".
std::unique_ptr<QTcpServer> makeServer(const QString &certificate);
/// Connections from now on see this certificate.
void show(QTcpServer &server, const QString &certificate);

} // namespace kz::test
