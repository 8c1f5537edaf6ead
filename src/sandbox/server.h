#pragma once

#include "sandbox/registrar.h"

#include <QString>
#include <memory>
#include <thread>

namespace kz::sandbox {

class Gateway;

/// The registrar on a loopback port, served by threads of its own.
class Server
{
public:
    Server();
    ~Server();
    Server(const Server &) = delete;
    Server &operator=(const Server &) = delete;

    /// Listens on 127.0.0.1; port 0 takes any free one. False when the port is not to be had.
    bool start(int port = 0);
    /// Ends all connections and joins all threads.
    void stop();

    int port() const { return m_port; }
    /// Where commands go: "http://127.0.0.1:PORT/api/call.cgi".
    QString url() const;
    /// Where the sandbox itself is steered: "http://127.0.0.1:PORT/sandbox/".
    QString controlUrl() const;
    Registrar &registrar() { return m_registrar; }

private:
    void route();

    Registrar m_registrar;
    std::unique_ptr<Gateway> m_gateway;
    std::thread m_thread;
    int m_port = 0;
};

} // namespace kz::sandbox
