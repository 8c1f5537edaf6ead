#pragma once

#include <QByteArray>
#include <QNetworkAccessManager>
#include <QObject>
#include <QPointer>
#include <QString>
#include <QTimer>
#include <QUrl>

#include <chrono>

class QNetworkReply;

namespace kz {

class OnceOnlyBody;

/// What came of one HTTP exchange. It knows nothing of what the registrar said.
struct Exchange
{
    enum class End {
        Answered, ///< HTTP 2xx with a whole body
        NotSent, ///< no connection: nothing of the body left
        Untrusted, ///< TLS failed: nothing of the body left
        Lost, ///< connected, then the connection broke
        Late, ///< connected, then no whole answer in time
        Odd, ///< an HTTP status outside 2xx
        TooMuch, ///< more than an answer can be: cut off while it came
    };
    End end = End::Lost;
    int status = 0; ///< HTTP status, 0 if there was none
    QByteArray body = {}; ///< of an answer
    QString words = {}; ///< the system's own: shown, never matched against
};

/// One request on its way: one POST, one outcome, one deletion by its owner.
class Call : public QObject
{
    Q_OBJECT
public:
    struct Limits
    {
        std::chrono::milliseconds whole; ///< from start to the end of the answer
        std::chrono::milliseconds connect; ///< until the first byte of a once-only body
        qsizetype answer; ///< bytes of a body
        qsizetype line; ///< bytes without a line feed
    };

    explicit Call(QObject *parent);
    ~Call() override;

    /// A read: connections are shared and kept alive, and Qt may repeat it on a broken one.
    void read(QNetworkAccessManager &manager, const QUrl &url, const QByteArray &body,
              const Limits &limits);
    /// A write: it leaves at most once, on a connection of its own.
    void write(const QUrl &url, const QByteArray &body, const Limits &limits);

Q_SIGNALS:
    /// Once, never from inside read() or write(). The exchange is the receiver's: its body may be
    /// taken, which may be hundreds of megabytes.
    void finished(kz::Exchange &exchange);

private:
    void follow(QNetworkReply *reply, const Limits &limits);
    /// Takes over what has come, so that nothing piles up, and ends what passes the limits.
    void collect();
    void giveUp();
    void settle();

    QNetworkAccessManager *m_own = nullptr;
    OnceOnlyBody *m_body = nullptr;
    QPointer<QNetworkReply> m_reply;
    QTimer m_whole;
    QTimer m_connect;
    QByteArray m_text; ///< of the body, as far as it has come
    qsizetype m_lineAt = 0; ///< where its last line begins
    qsizetype m_mostText = 0;
    qsizetype m_mostLine = 0;
    bool m_late = false;
    bool m_tooMuch = false;
    QString m_tlsWords;
};

} // namespace kz
