#include "support/faultproxy.h"

#include "support/tlsserver.h"

#include <QPointer>
#include <QTcpServer>
#include <QTcpSocket>

#include <memory>

namespace kz::test {

/// A client's connection and the one to the server behind it.
struct FaultProxy::Pair
{
    QPointer<QTcpSocket> client;
    QPointer<QTcpSocket> server;
    HttpReader requests;
    HttpReader answers;
    QList<Fault> faults; ///< of the requests that are not answered yet

    void cut() const
    {
        if (client)
            client->abort();
        if (server)
            server->abort();
    }
};

FaultProxy::FaultProxy(const QUrl &upstream, const QString &certificate, QObject *parent)
    : QObject(parent)
    , m_server(makeServer(certificate))
    , m_tls(!certificate.isEmpty())
    , m_upstream(upstream)
{
    connect(m_server.get(), &QTcpServer::pendingConnectionAvailable, this, &FaultProxy::accept);
    if (!m_server->listen(QHostAddress::LocalHost))
        qFatal("no port on loopback");
    m_port = m_server->serverPort();
}

FaultProxy::~FaultProxy() = default;

QUrl FaultProxy::url() const
{
    QUrl url = m_upstream;
    url.setScheme(m_tls ? u"https"_qs : u"http"_qs);
    url.setPort(m_port);
    return url;
}

void FaultProxy::setDown(bool down)
{
    if (!down) {
        if (!m_server->listen(QHostAddress::LocalHost, m_port))
            qFatal("the port was taken meanwhile");
        return;
    }
    m_server->close();
    hangUp();
}

void FaultProxy::present(const QString &certificate)
{
    show(*m_server, certificate);
    hangUp();
}

void FaultProxy::hangUp()
{
    const auto clients = m_server->findChildren<QTcpSocket *>();
    for (QTcpSocket *client : clients)
        client->abort();
}

int FaultProxy::count(const QByteArray &text) const
{
    int result = 0;
    for (const HttpReader::Message &message : m_messages)
        result += message.body.contains(text) ? 1 : 0;
    return result;
}

void FaultProxy::accept()
{
    while (QTcpSocket *client = m_server->nextPendingConnection()) {
        ++m_connections;
        connect(client, &QTcpSocket::disconnected, client, &QObject::deleteLater);
        if (m_refuse > 0) {
            --m_refuse;
            client->abort();
            continue;
        }
        auto pair = std::make_shared<Pair>();
        pair->client = client;
        pair->server = new QTcpSocket(client);
        connect(client, &QTcpSocket::readyRead, this, [this, pair] { pass(pair); });
        connect(pair->server, &QTcpSocket::readyRead, this, [this, pair] { answer(pair); });
        connect(pair->server, &QTcpSocket::disconnected, client,
                [client] { client->disconnectFromHost(); });
        pair->server->connectToHost(m_upstream.host(), quint16(m_upstream.port()));
    }
}

void FaultProxy::pass(const std::shared_ptr<Pair> &pair)
{
    pair->requests.feed(pair->client->readAll());
    while (const auto message = pair->requests.next()) {
        m_messages.append(*message);
        Fault fault;
        if (!m_next.isEmpty())
            fault = m_next.takeFirst();
        else if (m_chooser)
            fault = m_chooser(*message);
        if (fault.kind == Fault::Kind::CutBefore)
            return pair->cut();
        pair->faults.append(fault);
        pair->server->write(message->whole());
    }
}

void FaultProxy::answer(const std::shared_ptr<Pair> &pair)
{
    pair->answers.feed(pair->server->readAll());
    while (const auto message = pair->answers.next()) {
        const Fault fault = pair->faults.isEmpty() ? Fault{} : pair->faults.takeFirst();
        switch (fault.kind) {
        case Fault::Kind::CutBefore:
        case Fault::Kind::CutAfter:
            return pair->cut();
        case Fault::Kind::Stall:
            break;
        case Fault::Kind::CutAnswer:
            pair->client->write(message->whole().first(fault.bytes));
            pair->client->disconnectFromHost();
            return;
        case Fault::Kind::None:
            pair->client->write(message->whole());
            break;
        }
    }
}

} // namespace kz::test
