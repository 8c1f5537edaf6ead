#include "support/fakeregistrar.h"

#include "support/tlsserver.h"

#include <QTcpServer>
#include <QTcpSocket>

namespace kz::test {

using namespace Qt::StringLiterals;

namespace {

/// Written once more here on purpose: the client's own syntax is what the tests judge.
QString decoded(QByteArray text)
{
    return QString::fromUtf8(QByteArray::fromPercentEncoding(text.replace('+', ' ')));
}

} // namespace

Step Step::raw(const QByteArray &body)
{
    return {.body = body};
}

Step Step::answer(const QByteArray &text)
{
    return raw("[RESPONSE]\n" + text + "EOF\n");
}

Step Step::code(int code, const QByteArray &description)
{
    return answer("code = " + QByteArray::number(code) + "\ndescription = " + description + '\n');
}

Step Step::session(const QByteArray &id, const QByteArray &expires)
{
    QByteArray text = "code = 200\ndescription = Command completed successfully\n";
    if (!expires.isEmpty())
        text += "property[expiration date][0] = " + expires + '\n';
    if (!id.isEmpty())
        text += "property[sessionid][0] = " + id + '\n';
    return answer(text);
}

Step Step::http(int status, const QByteArray &headers)
{
    return {.status = status,
            .headers = headers,
            .body =
                "<html><body class=\"e\">HTTP " + QByteArray::number(status) + "</body></html>\n"};
}

Step Step::redirect(int status, const QUrl &target)
{
    return http(status, "Location: " + target.toEncoded() + "\r\n");
}

Step Step::pouring(std::function<QByteArray()> source)
{
    return {.what = Do::Pour, .pour = std::move(source)};
}

FakeRegistrar::FakeRegistrar(const QString &certificates, QObject *parent)
    : QObject(parent)
    , m_server(makeServer(certificates.isEmpty() ? QString() : certificates + u"/test"_s))
    , m_tls(!certificates.isEmpty())
{
    connect(m_server.get(), &QTcpServer::pendingConnectionAvailable, this, &FakeRegistrar::accept);
    if (!m_server->listen(QHostAddress::LocalHost))
        qFatal("no port on loopback");
}

FakeRegistrar::~FakeRegistrar() = default;

FakeRegistrar &FakeRegistrar::operator<<(const Step &step)
{
    m_steps.append(step);
    return *this;
}

QUrl FakeRegistrar::url() const
{
    QUrl url;
    url.setScheme(m_tls ? u"https"_s : u"http"_s);
    url.setHost(u"127.0.0.1"_s);
    url.setPort(port());
    url.setPath(u"/api/call.cgi"_s);
    return url;
}

void FakeRegistrar::accept()
{
    while (QTcpSocket *socket = m_server->nextPendingConnection()) {
        ++m_connections;
        auto reader = std::make_shared<HttpReader>();
        connect(socket, &QTcpSocket::disconnected, socket, &QObject::deleteLater);
        const auto read = [this, socket, reader] {
            reader->feed(socket->readAll());
            while (const auto message = reader->next())
                serve(socket, *message);
        };
        connect(socket, &QTcpSocket::readyRead, this, read);
        read();
    }
}

void FakeRegistrar::serve(QTcpSocket *socket, const HttpReader::Message &message)
{
    m_messages.append(message);
    Q_EMIT asked();
    const QMap<QString, QString> sent = command(m_messages.size() - 1);
    const QString asked = sent.value(u"COMMAND"_s);
    if (m_steps.isEmpty() && m_otherwise)
        m_steps.append(m_otherwise(sent));
    if (m_steps.isEmpty()) {
        m_surprises.append(asked + u" without a step"_s);
        return socket->abort();
    }
    const Step step = m_steps.takeFirst();
    if (!step.command.isEmpty() && step.command != asked)
        m_surprises.append(asked + u" instead of "_s + step.command);
    if (step.what == Step::Do::Hang)
        return;
    if (step.what == Step::Do::Drop)
        return socket->abort();
    if (step.what == Step::Do::Pour) {
        socket->write("HTTP/1.1 200 X\r\nContent-Type: text/plain\r\nConnection: close\r\n"
                      + step.headers + "\r\n");
        return pour(socket, step.pour);
    }
    // In one piece: two would wait for each other's acknowledgement.
    socket->write("HTTP/1.1 " + QByteArray::number(step.status)
                  + " X\r\nContent-Length: " + QByteArray::number(step.body.size())
                  + "\r\nContent-Type: text/plain; charset=utf-8\r\n" + step.headers
                  + (step.keepAlive ? "" : "Connection: close\r\n") + "\r\n"
                  + (step.cutAfter < 0 ? step.body : step.body.first(step.cutAfter)));
    if (!step.keepAlive || step.cutAfter >= 0)
        socket->disconnectFromHost();
}

void FakeRegistrar::pour(QTcpSocket *socket, const std::function<QByteArray()> &source)
{
    // No more than a little ahead: what is poured is what the other side has taken.
    constexpr qint64 ahead = 1 << 20;
    // One source, however often what follows is copied: it counts.
    const auto more = [this, socket, next = std::make_shared<std::function<QByteArray()>>(source)] {
        while (socket->state() == QAbstractSocket::ConnectedState
               && socket->bytesToWrite() < ahead) {
            const QByteArray bytes = (*next)();
            if (bytes.isEmpty())
                return socket->disconnectFromHost();
            socket->write(bytes);
            m_poured += bytes.size();
        }
    };
    connect(socket, &QTcpSocket::bytesWritten, this, more);
    more();
}

QMap<QString, QString> FakeRegistrar::fields(qsizetype request) const
{
    QMap<QString, QString> result;
    const QList<QByteArray> fields = m_messages.at(request).body.split('&');
    for (const QByteArray &field : fields) {
        const qsizetype equals = field.indexOf('=');
        result.insert(decoded(field.first(equals)), decoded(field.sliced(equals + 1)));
    }
    return result;
}

QMap<QString, QString> FakeRegistrar::command(qsizetype request) const
{
    QMap<QString, QString> result;
    const QStringList lines = fields(request).value(u"s_command"_s).split(u'\n');
    for (const QString &line : lines) {
        const qsizetype equals = line.indexOf(u'=');
        if (equals > 0)
            result.insert(line.first(equals), line.sliced(equals + 1));
    }
    return result;
}

int FakeRegistrar::count(const QString &name) const
{
    int result = 0;
    for (qsizetype i = 0; i < m_messages.size(); ++i)
        result += command(i).value(u"COMMAND"_s) == name ? 1 : 0;
    return result;
}

QStringList FakeRegistrar::surprises() const
{
    QStringList result = m_surprises;
    for (const Step &step : m_steps)
        result.append(u"no request for step "_s + step.command);
    return result;
}

} // namespace kz::test
