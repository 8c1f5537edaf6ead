#include "app/demo.h"

#include "sandbox/server.h"

#include <QCoreApplication>

namespace kz {

using namespace std::chrono_literals;

namespace {
constexpr int demoNames = 200;
constexpr quint32 demoSeed = 1;
} // namespace

Demo::Demo()
    : m_server(std::make_unique<sandbox::Server>())
{
    m_server->registrar().seed(demoNames, demoSeed);
}

Demo::~Demo() = default;

bool Demo::start()
{
    return m_server->start();
}

Profile Demo::profile() const
{
    return {.name = QCoreApplication::translate("kz::Demo", "Demo"),
            .endpoint = Endpoint::sandbox(QUrl(m_server->url())),
            .account = u"steppe-names"_qs,
            .user = u"desk1"_qs};
}

QString Demo::password()
{
    return u"Steppe-Sandbox-1"_qs;
}

Timing Demo::timing()
{
    return {.pace = 100ms};
}

Watch Demo::watch()
{
    return {.tick = 200ms,
            .events = 5s,
            .list = 600s,
            .unknown = 1s,
            .accepted = 5s,
            .acceptedMax = 30s};
}

} // namespace kz
