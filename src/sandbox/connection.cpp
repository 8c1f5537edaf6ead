#include "sandbox/connection.h"

#include <arpa/inet.h>
#include <netinet/in.h>
#include <poll.h>
#include <sys/socket.h>
#include <unistd.h>

namespace kz::sandbox {

namespace {

constexpr int patience = 10000; // milliseconds for one half-sent request or one stalled reader

bool ready(socket_t socket, short what, int milliseconds)
{
    pollfd state{socket, what, 0};
    return poll(&state, 1, milliseconds) > 0;
}

void readAddress(const sockaddr_in &address, std::string &ip, int &port)
{
    char text[INET_ADDRSTRLEN] = {};
    inet_ntop(AF_INET, &address.sin_addr, text, sizeof text);
    ip = text;
    port = ntohs(address.sin_port);
}

} // namespace

bool Connection::is_readable() const
{
    return ready(m_socket, POLLIN, patience);
}

bool Connection::is_writable() const
{
    return ready(m_socket, POLLOUT, patience);
}

bool Connection::waitsToBeRead(int milliseconds) const
{
    return ready(m_socket, POLLIN, milliseconds);
}

ssize_t Connection::read(char *data, size_t size)
{
    return is_readable() ? recv(m_socket, data, size, 0) : -1;
}

ssize_t Connection::write(const char *data, size_t size)
{
    const size_t allowed = std::min(size, m_budget);
    if (allowed > 0 && is_writable()) {
        const ssize_t written = send(m_socket, data, allowed, MSG_NOSIGNAL);
        if (written > 0 && m_budget != unlimited)
            m_budget -= size_t(written);
        return written;
    }
    return -1;
}

void Connection::get_remote_ip_and_port(std::string &ip, int &port) const
{
    sockaddr_in address{};
    socklen_t size = sizeof address;
    if (getpeername(m_socket, reinterpret_cast<sockaddr *>(&address), &size) == 0)
        readAddress(address, ip, port);
}

void Connection::get_local_ip_and_port(std::string &ip, int &port) const
{
    sockaddr_in address{};
    socklen_t size = sizeof address;
    if (getsockname(m_socket, reinterpret_cast<sockaddr *>(&address), &size) == 0)
        readAddress(address, ip, port);
}

Connection *&Connection::current()
{
    thread_local Connection *connection = nullptr;
    return connection;
}

bool Gateway::process_and_close_socket(socket_t socket)
{
    Connection connection(socket);
    Connection::current() = &connection;
    bool closed = false;
    bool served = true;
    constexpr int breath = 20; // milliseconds between two looks at m_leaving
    int idle = 0;
    while (served && !closed && !connection.wasCut() && !m_leaving && idle < idleLimit * 1000) {
        if (connection.waitsToBeRead(breath)) {
            served = process_request(connection, false, closed, nullptr);
            idle = 0;
        } else {
            idle += breath;
        }
    }
    Connection::current() = nullptr;
    ::shutdown(socket, SHUT_RDWR);
    ::close(socket);
    return served;
}

} // namespace kz::sandbox
