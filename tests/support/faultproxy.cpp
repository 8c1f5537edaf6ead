#include "support/faultproxy.h"

#include "support/tlsserver.h"

#include <QPointer>
#include <QTcpServer>
#include <QTcpSocket>
#include <QTimer>

#include <memory>
#include <sys/socket.h>

namespace kz::test {

/// A client's connection and the one to the server behind it.
struct FaultProxy::Pair
{
    QPointer<QTcpSocket> client;
    QPointer<QTcpSocket> server;
    HttpReader requests;
    HttpReader answers;
    struct Waiting
    {
        Fault fault;
        HttpReader::Message request;
    };
    QList<Waiting> waiting; ///< the requests that are not answered yet

    void cut() const
    {
        if (client)
            client->abort();
        if (server)
            server->abort();
    }
    /// So many bytes reach the server; the client hears no more.
    void cutInside(const QByteArray &part) const
    {
        server->write(part);
        server->disconnectFromHost();
        client->disconnect(server); // its server stays until the part is there
        server->setParent(nullptr);
        QObject::connect(server, &QTcpSocket::disconnected, server, &QObject::deleteLater);
        client->abort();
    }
    void reset() const
    {
        const linger now{.l_onoff = 1, .l_linger = 0};
        setsockopt(int(client->socketDescriptor()), SOL_SOCKET, SO_LINGER, &now, sizeof now);
        cut();
    }
    void trickle(const QByteArray &bytes, const Fault &fault) const
    {
        auto *timer = new QTimer(client);
        const qsizetype piece = std::max<qsizetype>(1, fault.bytes);
        QObject::connect(timer, &QTimer::timeout, client,
                         [timer, bytes, piece, at = qsizetype(0), to = client]() mutable {
                             to->write(bytes.mid(at, piece));
                             at += piece;
                             if (at >= bytes.size())
                                 timer->deleteLater();
                         });
        timer->start(fault.pause);
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
    if (!down)
        return listenAgain();
    m_server->close();
    hangUp();
}

void FaultProxy::setDeaf(bool deaf)
{
    if (!deaf)
        return listenAgain();
    m_server->close();
}

void FaultProxy::listenAgain()
{
    if (!m_server->listen(QHostAddress::LocalHost, m_port))
        qFatal("the port was taken meanwhile");
}

void FaultProxy::present(const QString &certificate)
{
    presentFromNow(certificate);
    hangUp();
}

void FaultProxy::presentFromNow(const QString &certificate)
{
    show(*m_server, certificate);
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
    while (m_server->isListening()) {
        QTcpSocket *client = m_server->nextPendingConnection();
        if (!client)
            return;
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
        if (m_keepRequests)
            m_messages.append(*message);
        Fault fault;
        if (!m_next.isEmpty())
            fault = m_next.takeFirst();
        else if (m_chooser)
            fault = m_chooser(*message);
        if (fault.kind == Fault::Kind::CutBefore)
            return pair->cut();
        if (fault.kind == Fault::Kind::CutInside)
            return pair->cutInside(message->whole().first(fault.bytes));
        if (fault.kind == Fault::Kind::Refuse) {
            pair->client->write(fault.page);
            pair->client->disconnectFromHost();
            return;
        }
        pair->waiting.append({fault, *message});
        pair->server->write(message->whole());
    }
}

void FaultProxy::answer(const std::shared_ptr<Pair> &pair)
{
    if (!pair->client)
        return; // cut off inside its request, which the server has an answer to all the same
    pair->answers.feed(pair->server->readAll());
    while (const auto message = pair->answers.next()) {
        const Pair::Waiting asked =
            pair->waiting.isEmpty() ? Pair::Waiting{} : pair->waiting.takeFirst();
        const Fault &fault = asked.fault;
        if (m_witness)
            m_witness(asked.request, *message);
        switch (fault.kind) {
        case Fault::Kind::CutBefore:
        case Fault::Kind::CutInside:
        case Fault::Kind::Refuse:
        case Fault::Kind::CutAfter:
            return pair->cut();
        case Fault::Kind::Reset:
            return pair->reset();
        case Fault::Kind::Trickle:
            pair->trickle(message->whole(), fault);
            break;
        case Fault::Kind::Change:
            pair->client->write(fault.change(*message));
            pair->client->disconnectFromHost();
            return;
        case Fault::Kind::Stall:
            break;
        case Fault::Kind::CutAnswer:
            pair->client->write(message->whole().first(fault.bytes));
            pair->client->disconnectFromHost();
            return;
        case Fault::Kind::None:
            pair->client->write(m_rewriter ? rewritten(*message).whole() : message->whole());
            break;
        }
    }
}

HttpReader::Message FaultProxy::rewritten(const HttpReader::Message &message) const
{
    HttpReader::Message result{.head = {}, .body = m_rewriter(message.body)};
    for (const QByteArray &line : message.head.split('\n')) {
        if (line.toLower().startsWith("content-length:"))
            result.head += "Content-Length: " + QByteArray::number(result.body.size()) + "\r\n";
        else if (!line.trimmed().isEmpty())
            result.head += line + '\n';
    }
    result.head += "\r\n";
    return result;
}

} // namespace kz::test
