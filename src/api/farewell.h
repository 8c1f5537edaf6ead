#pragma once

#include "api/call.h"

#include <QEventLoopLocker>
#include <QNetworkAccessManager>

namespace kz {

/// Tells the registrar that a session is over. It outlives the client whose session that was, and
/// the last window: the program ends when the registrar has answered, or a second later.
class Farewell : public QObject
{
    Q_OBJECT
public:
    static constexpr std::chrono::milliseconds longest{1'000};

    /// Sends this body; deletes itself.
    static void send(const QUrl &url, const QByteArray &body);

private:
    Farewell(const QUrl &url, const QByteArray &body);

    QEventLoopLocker m_running;
    QNetworkAccessManager m_manager;
    Call m_call{nullptr}; ///< goes before its manager
};

} // namespace kz
