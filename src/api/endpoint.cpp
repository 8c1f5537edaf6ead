#include "api/endpoint.h"

#include <QCoreApplication>
#include <QHostAddress>

namespace kz {

using namespace Qt::StringLiterals;

namespace {

/// Addresses only, and the one name that is reserved for them: another name may resolve anywhere.
bool isLoopback(const QString &host)
{
    if (host.compare("localhost"_L1, Qt::CaseInsensitive) == 0)
        return true;
    const QHostAddress address(host);
    return !address.isNull() && address.isLoopback();
}

} // namespace

Endpoint Endpoint::live()
{
    return {.system = SystemKind::Live, .url = QUrl(u"https://api.rrpproxy.net/api/call.cgi"_s)};
}

Endpoint Endpoint::ote()
{
    return {.system = SystemKind::Ote, .url = QUrl(u"https://api-ote.rrpproxy.net/api/call.cgi"_s)};
}

Endpoint Endpoint::sandbox(const QUrl &url)
{
    return {.system = SystemKind::Sandbox, .url = url};
}

std::optional<QString> Endpoint::fault() const
{
    const auto words = [](const char *text) {
        return QCoreApplication::translate("kz::Endpoint", text);
    };
    if (!url.isValid() || url.host().isEmpty())
        return words(QT_TRANSLATE_NOOP("kz::Endpoint", "This is not an address of a server."));
    if (!url.userInfo().isEmpty())
        return words(QT_TRANSLATE_NOOP("kz::Endpoint",
                                       "An address must not hold a user name or a password."));
    if (url.scheme() == "https"_L1)
        return {};
    if (url.scheme() != "http"_L1)
        return words(QT_TRANSLATE_NOOP("kz::Endpoint", "The address must start with https."));
    if (!isLoopback(url.host()))
        return words(QT_TRANSLATE_NOOP("kz::Endpoint",
                                       "Without https only this computer itself may be asked."));
    return {};
}

QString systemWord(SystemKind system)
{
    switch (system) {
    case SystemKind::Sandbox:
        return u"SANDBOX"_s;
    case SystemKind::Ote:
        return u"OT&E"_s;
    case SystemKind::Live:
        return u"LIVE"_s;
    }
    Q_UNREACHABLE();
}

} // namespace kz
