#pragma once

#include "support/httpreader.h"

#include <QByteArrayList>
#include <QList>
#include <QMap>
#include <QObject>
#include <QString>
#include <QStringList>
#include <QTcpServer>
#include <QUrl>

#include <functional>
#include <memory>

class QTcpSocket;

namespace kz::test {

/// What the fake does with one request.
struct Step
{
    enum class Do { Answer, Hang, Drop, Pour };
    Do what = Do::Answer;
    int status = 200;
    QByteArray headers = {}; ///< whole lines, each with CRLF
    QByteArray body = {};
    QString command = {}; ///< the command that must ask; any when empty
    bool keepAlive = true;
    qsizetype cutAfter = -1; ///< of the body: then the connection closes
    /// Of a body whose length nobody says: the next bytes, none at its end.
    std::function<QByteArray()> pour = {};

    /// `text` is what stands between [RESPONSE] and EOF.
    static Step answer(const QByteArray &text);
    static Step raw(const QByteArray &body);
    static Step code(int code, const QByteArray &description);
    /// A StartSession answer.
    static Step session(const QByteArray &id, const QByteArray &expires = {});
    static Step http(int status, const QByteArray &headers = {});
    static Step redirect(int status, const QUrl &target);
    static Step hang() { return {.what = Do::Hang}; }
    static Step drop() { return {.what = Do::Drop}; }
    /// What `source` gives, as fast as it is taken, until that gives nothing.
    static Step pouring(std::function<QByteArray()> source);
    Step &&from(const QString &name) &&
    {
        command = name;
        return std::move(*this);
    }
    Step &&closing() &&
    {
        keepAlive = false;
        return std::move(*this);
    }
};

/// A registrar on loopback that plays a script, one step per request, in the test's event loop.
/// What no step was meant for is kept as a surprise.
class FakeRegistrar : public QObject
{
    Q_OBJECT
public:
    /// With the folder of the test certificate it speaks TLS.
    explicit FakeRegistrar(const QString &certificates = {}, QObject *parent = nullptr);
    ~FakeRegistrar() override;

    FakeRegistrar &operator<<(const Step &step);
    /// What is done with a command when the script is at its end; without it that is a surprise.
    void otherwise(std::function<Step(const QMap<QString, QString> &command)> step)
    {
        m_otherwise = std::move(step);
    }
    /// Forgets the steps that nobody asked for.
    void clear() { m_steps.clear(); }
    QUrl url() const;
    quint16 port() const { return m_server->serverPort(); }
    /// Stops listening: connections are refused from now on.
    void close() { m_server->close(); }

    /// Bytes that were poured so far.
    qint64 poured() const { return m_poured; }
    int connections() const { return m_connections; }
    int requests() const { return int(m_messages.size()); }
    const QList<HttpReader::Message> &messages() const { return m_messages; }
    /// The form fields of the request with this number, decoded.
    QMap<QString, QString> fields(qsizetype request) const;
    /// COMMAND and parameters of the request with this number.
    QMap<QString, QString> command(qsizetype request) const;
    /// How often this command was seen.
    int count(const QString &command) const;
    QStringList surprises() const;

Q_SIGNALS:
    /// A whole request has come.
    void asked();

private:
    void accept();
    void pour(QTcpSocket *socket, const std::function<QByteArray()> &source);
    void serve(QTcpSocket *socket, const HttpReader::Message &message);

    std::unique_ptr<QTcpServer> m_server;
    bool m_tls;
    int m_connections = 0;
    qint64 m_poured = 0;
    QList<Step> m_steps;
    std::function<Step(const QMap<QString, QString> &)> m_otherwise;
    QList<HttpReader::Message> m_messages;
    QStringList m_surprises;
};

} // namespace kz::test
