#pragma once

#include "model/hostinganswer.h"

#include <QObject>

#include <functional>

namespace kz {

/// Looks at the certificate that a site shows. An interface, because no test can answer at port 443
/// of a public address.
class CertificateReader : public QObject
{
    Q_OBJECT
public:
    using QObject::QObject;

    using Done = std::function<void(const SiteCertificate &certificate)>;

    /// The certificate of a host at one of its addresses. done is called once, later, unless
    /// context is gone; how long to wait is the business of whoever asks.
    virtual void read(const QString &aceHost, const QString &address, QObject *context,
                      Done done) = 0;
};

/// Shakes hands with the site as a browser does, and goes without a request.
class TlsCertificateReader : public CertificateReader
{
    Q_OBJECT
public:
    /// port: another one for tests.
    explicit TlsCertificateReader(quint16 port = 443, QObject *parent = nullptr);

    void read(const QString &aceHost, const QString &address, QObject *context, Done done) override;

private:
    quint16 m_port;
};

} // namespace kz
