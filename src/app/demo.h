#pragma once

#include "api/client.h"
#include "app/profile.h"
#include "model/desk.h"

#include <memory>

namespace kz::sandbox {
class Server;
}

namespace kz {

/// A registrar of its own inside this program, with its account, for --demo and --tour.
class Demo
{
public:
    Demo();
    ~Demo();

    /// False when no port could be had.
    bool start();
    sandbox::Server &server() { return *m_server; }
    Profile profile() const;
    /// The password of the invented account: no secret.
    static QString password();
    /// The demo neither waits a second between commands nor a minute between looks.
    static Timing timing();
    static Watch watch();

private:
    std::unique_ptr<sandbox::Server> m_server;
};

} // namespace kz
