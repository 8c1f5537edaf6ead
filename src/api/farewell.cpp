#include "api/farewell.h"

#include <QCoreApplication>

namespace kz {

void Farewell::send(const QUrl &url, const QByteArray &body)
{
    new Farewell(url, body);
}

Farewell::Farewell(const QUrl &url, const QByteArray &body)
    : QObject(qApp)
{
    connect(&m_call, &Call::finished, this, &QObject::deleteLater);
    connect(qApp, &QCoreApplication::aboutToQuit, this, &QObject::deleteLater);
    constexpr qsizetype most = 65'536;
    m_call.read(m_manager, url, body,
                {.whole = longest, .connect = longest, .answer = most, .line = most});
}

} // namespace kz
