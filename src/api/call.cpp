#include "api/call.h"

#include "api/onceonlybody.h"

#include <QNetworkProxy>
#include <QNetworkReply>
#include <QNetworkRequest>
#include <QSslConfiguration>
#include <QSslError>

#include <utility>

namespace kz {

using namespace Qt::StringLiterals;

namespace {

QNetworkRequest request(const QUrl &url, qsizetype size)
{
    QNetworkRequest result(url);
    result.setHeader(QNetworkRequest::ContentTypeHeader, u"application/x-www-form-urlencoded"_s);
    result.setHeader(QNetworkRequest::ContentLengthHeader, size);
    result.setHeader(QNetworkRequest::UserAgentHeader, u"KZDesk/" KZ_VERSION ""_s);
    // Set by hand so that Qt unpacks nothing: a long list may pass its limit for packed data.
    result.setRawHeader("Accept-Encoding", "identity");
    // Qt follows a 302 sixty times and repeats the body for a 307.
    result.setAttribute(QNetworkRequest::RedirectPolicyAttribute,
                        QNetworkRequest::ManualRedirectPolicy);
    result.setAttribute(QNetworkRequest::Http2AllowedAttribute, false);
    result.setAttribute(QNetworkRequest::AuthenticationReuseAttribute, QNetworkRequest::Manual);
    result.setAttribute(QNetworkRequest::CookieLoadControlAttribute, QNetworkRequest::Manual);
    result.setAttribute(QNetworkRequest::CookieSaveControlAttribute, QNetworkRequest::Manual);
    result.setAttribute(QNetworkRequest::CacheLoadControlAttribute, QNetworkRequest::AlwaysNetwork);
    result.setAttribute(QNetworkRequest::CacheSaveControlAttribute, false);
    if (url.scheme() == "https"_L1) {
        auto tls = QSslConfiguration::defaultConfiguration();
        tls.setProtocol(QSsl::TlsV1_2OrLater);
        tls.setPeerVerifyMode(QSslSocket::VerifyPeer);
        result.setSslConfiguration(tls);
    }
    return result;
}

/// Plain http stays on this machine, whatever http_proxy says.
void keepLocal(QNetworkAccessManager &manager, const QUrl &url)
{
    if (url.scheme() != "https"_L1)
        manager.setProxy(QNetworkProxy(QNetworkProxy::NoProxy));
}

/// Errors that Qt reports only before the request has left.
bool isConnectError(QNetworkReply::NetworkError error)
{
    switch (error) {
    case QNetworkReply::ConnectionRefusedError:
    case QNetworkReply::HostNotFoundError:
    case QNetworkReply::SslHandshakeFailedError:
    case QNetworkReply::ProxyConnectionRefusedError:
    case QNetworkReply::ProxyNotFoundError:
    case QNetworkReply::ProxyAuthenticationRequiredError:
        return true;
    default:
        return false;
    }
}

} // namespace

Call::Call(QObject *parent)
    : QObject(parent)
{
    m_whole.setSingleShot(true);
    m_connect.setSingleShot(true);
    connect(&m_whole, &QTimer::timeout, this, &Call::giveUp);
    connect(&m_connect, &QTimer::timeout, this, [this] {
        if (m_body && !m_body->wasRead())
            giveUp();
    });
}

Call::~Call()
{
    if (m_reply) {
        m_reply->disconnect(this);
        m_reply->abort();
        delete m_reply;
    }
}

void Call::read(QNetworkAccessManager &manager, const QUrl &url, const QByteArray &body,
                const Limits &limits)
{
    keepLocal(manager, url);
    follow(manager.post(request(url, body.size()), body), limits);
}

void Call::write(const QUrl &url, const QByteArray &body, const Limits &limits)
{
    // A manager of its own has no idle connection that could die under the write. Clearing the
    // connections of a shared one would end the writes that are still waiting for their answers.
    m_own = new QNetworkAccessManager(this);
    keepLocal(*m_own, url);
    m_body = new OnceOnlyBody(body, this);
    QNetworkRequest once = request(url, body.size());
    once.setAttribute(QNetworkRequest::DoNotBufferUploadDataAttribute, true);
    follow(m_own->post(once, m_body), limits);
    m_connect.start(limits.connect);
}

void Call::follow(QNetworkReply *reply, const Limits &limits)
{
    m_reply = reply;
    reply->setParent(this);
    connect(reply, &QNetworkReply::sslErrors, this, [this](const QList<QSslError> &errors) {
        if (!errors.isEmpty())
            m_tlsWords = errors.constFirst().errorString();
    });
    connect(reply, &QNetworkReply::readyRead, this, &Call::collect);
    connect(reply, &QNetworkReply::finished, this, &Call::settle, Qt::QueuedConnection);
    m_mostText = limits.answer;
    m_mostLine = limits.line;
    m_whole.start(limits.whole);
}

void Call::collect()
{
    if (m_tooMuch)
        return;
    const qint64 announced =
        m_reply->header(QNetworkRequest::ContentLengthHeader).toLongLong(); // 0: not said
    m_tooMuch = announced > m_mostText || m_reply->bytesAvailable() > m_mostText - m_text.size();
    if (!m_tooMuch) {
        const QByteArray more = m_reply->readAll();
        if (const qsizetype feed = more.lastIndexOf('\n'); feed >= 0)
            m_lineAt = m_text.size() + feed + 1;
        m_text += more;
        m_tooMuch = m_text.size() - m_lineAt > m_mostLine;
    }
    if (!m_tooMuch)
        return;
    m_text.clear();
    if (m_body)
        m_body->seal();
    m_reply->abort();
}

void Call::giveUp()
{
    if (!m_reply || m_reply->isFinished())
        return;
    m_late = true;
    if (m_body)
        m_body->seal();
    m_reply->abort();
}

void Call::settle()
{
    m_whole.stop();
    m_connect.stop();
    if (!m_late)
        collect();
    using Error = QNetworkReply::NetworkError;
    const Error error = m_reply->error();
    Exchange result;
    result.status = m_reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
    // An unknown error is Qt's word for a line that broke after the body had been read.
    result.words = m_late || m_tooMuch || error == Error::UnknownNetworkError
        ? QString()
        : m_reply->errorString();
    if (!m_tooMuch && error == Error::NoError && result.status >= 200 && result.status < 300) {
        result.end = Exchange::End::Answered;
        result.body = std::exchange(m_text, {});
        result.words.clear();
    } else if (m_body ? !m_body->wasRead() : isConnectError(error)) {
        // Whatever went wrong, a body that nobody asked for cannot have left.
        const bool tls = error == Error::SslHandshakeFailedError || !m_tlsWords.isEmpty();
        result.end = tls ? Exchange::End::Untrusted : Exchange::End::NotSent;
        if (!m_tlsWords.isEmpty())
            result.words = m_tlsWords;
    } else if (m_tooMuch) {
        result.end = Exchange::End::TooMuch;
    } else if (m_late) {
        result.end = Exchange::End::Late;
    } else if (result.status != 0 && (result.status < 200 || result.status >= 300)) {
        result.end = Exchange::End::Odd;
        result.words = u"HTTP %1"_s.arg(result.status);
    } else {
        result.end = Exchange::End::Lost;
    }
    m_reply->deleteLater();
    Q_EMIT finished(result);
}

} // namespace kz
