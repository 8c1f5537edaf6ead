#pragma once

#include "support/httpreader.h"

#include <QList>
#include <QObject>
#include <QUrl>

#include <chrono>
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
        CutInside, ///< so many bytes of the request passed on, both connections closed
        CutAfter, ///< the server has answered, its answer is thrown away, connection closed
        CutAnswer, ///< so many bytes of the answer, then closed
        Reset, ///< the server has answered, the client's connection is reset
        Stall, ///< passed on, and never answered
        Trickle, ///< the answer in pieces of so many bytes, with a pause after each
        Refuse, ///< never passed on: the page is the answer
        Change, ///< the server has answered; what change() makes of it is the answer
    };
    Kind kind = Kind::None;
    qsizetype bytes = 0;
    std::chrono::milliseconds pause{0};
    QByteArray page = {}; ///< with its head
    std::function<QByteArray(const HttpReader::Message &)> change = {};
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
    /// Changes the body of each answer on its way to the client.
    void rewrite(std::function<QByteArray(const QByteArray &)> rewriter)
    {
        m_rewriter = std::move(rewriter);
    }
    /// Nobody answers at its port any more, or somebody does again at the same port.
    void setDown(bool down);
    /// From now on it shows this certificate; connections that are open break off.
    void present(const QString &certificate);
    /// Closes this many of the coming connections as soon as they open.
    void refuse(int connections) { m_refuse = connections; }
    /// Connections from now on see this certificate; those that are open stay.
    void presentFromNow(const QString &certificate);
    /// Nobody is taken in any more, or somebody is again; connections that are open stay.
    void setDeaf(bool deaf);
    /// Hears of every answer of the server before the client does.
    using Witness =
        std::function<void(const HttpReader::Message &request, const HttpReader::Message &answer)>;
    void watch(Witness witness) { m_witness = std::move(witness); }
    /// Keeps no requests: for runs that are long.
    void forgetRequests() { m_keepRequests = false; }

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
    HttpReader::Message rewritten(const HttpReader::Message &message) const;
    void hangUp();
    void listenAgain();

    std::unique_ptr<QTcpServer> m_server;
    bool m_tls;
    quint16 m_port = 0;
    QUrl m_upstream;
    QList<Fault> m_next;
    std::function<Fault(const HttpReader::Message &)> m_chooser;
    std::function<QByteArray(const QByteArray &)> m_rewriter;
    QList<HttpReader::Message> m_messages;
    int m_connections = 0;
    int m_refuse = 0;
    bool m_keepRequests = true;
    Witness m_witness;
};

} // namespace kz::test
