#pragma once

#include "support/httpreader.h"

#include <QList>
#include <QObject>
#include <QUrl>

#include <functional>
#include <memory>

class QTcpServer;

namespace kz::test {

/// What goes wrong with one request on the wire.
struct Fault
{
    enum class Kind {
        None,
        CutBefore, ///< read here, never passed on, connection closed
        CutAfter, ///< the server has answered, its answer is thrown away, connection closed
        CutAnswer, ///< so many bytes of the answer, then closed
        Stall, ///< passed on, and never answered
    };
    Kind kind = Kind::None;
    qsizetype bytes = 0;
};

/// Stands between a client and a server on loopback and breaks connections where a test wants it.
class FaultProxy : public QObject
{
    Q_OBJECT
public:
    /// With a certificate it speaks TLS to the client: where it lies, without "-certificate.pem".
    explicit FaultProxy(const QUrl &upstream, const QString &certificate = {},
                        QObject *parent = nullptr);
    ~FaultProxy() override;

    void setUpstream(const QUrl &upstream) { m_upstream = upstream; }
    /// The upstream address with the port of the proxy; https when it speaks TLS.
    QUrl url() const;
    /// For the next request that has no fault of its own yet.
    void next(Fault fault) { m_next.append(fault); }
    /// Decides for every request that next() says nothing about.
    void choose(std::function<Fault(const HttpReader::Message &)> chooser)
    {
        m_chooser = std::move(chooser);
    }
    /// Nobody answers at its port any more, or somebody does again at the same port.
    void setDown(bool down);
    /// From now on it shows this certificate; connections that are open break off.
    void present(const QString &certificate);
    /// Closes this many of the coming connections as soon as they open.
    void refuse(int connections) { m_refuse = connections; }

    int connections() const { return m_connections; }
    int requests() const { return int(m_messages.size()); }
    const QList<HttpReader::Message> &messages() const { return m_messages; }
    /// How many requests hold this text in their body.
    int count(const QByteArray &text) const;

private:
    struct Pair;
    void accept();
    void pass(const std::shared_ptr<Pair> &pair);
    void answer(const std::shared_ptr<Pair> &pair);
    void hangUp();

    std::unique_ptr<QTcpServer> m_server;
    bool m_tls;
    quint16 m_port = 0;
    QUrl m_upstream;
    QList<Fault> m_next;
    std::function<Fault(const HttpReader::Message &)> m_chooser;
    QList<HttpReader::Message> m_messages;
    int m_connections = 0;
    int m_refuse = 0;
};

} // namespace kz::test
