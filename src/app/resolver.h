#pragma once

#include <QObject>
#include <QStringList>

#include <functional>

namespace kz {

/// Asks the DNS. An interface, because QDnsLookup of Qt 6.4 takes the address of a server but not
/// its port, so that no test can answer it on a port of its own.
class Resolver : public QObject
{
    Q_OBJECT
public:
    using QObject::QObject;

    enum class Found {
        Yes,
        No, ///< there is no such thing
        Failed, ///< the question could not be asked, or nothing that can be read came back
    };
    using Addresses = std::function<void(Found found, const QStringList &addresses)>;
    using Service = std::function<void(Found found)>;

    /// The addresses of a host, IPv4 and IPv6. done is called once, later, unless context is gone.
    virtual void addresses(const QString &aceHost, QObject *context, Addresses done) = 0;
    /// Whether the server at this address serves a name: it knows the name servers of it.
    virtual void service(const QString &aceName, const QString &address, QObject *context,
                         Service done) = 0;
};

/// The DNS as this computer sees it.
class DnsResolver : public Resolver
{
    Q_OBJECT
public:
    using Resolver::Resolver;

    void addresses(const QString &aceHost, QObject *context, Addresses done) override;
    void service(const QString &aceName, const QString &address, QObject *context,
                 Service done) override;
};

} // namespace kz
