#pragma once

#include <httplib.h>

namespace kz::sandbox {

/// One accepted connection of the gateway.
///
/// cpp-httplib always writes at least a response head; to close without a byte, or in the middle of
/// a body, we bring our own stream.
class Connection : public httplib::Stream
{
public:
    explicit Connection(socket_t socket)
        : m_socket(socket)
    { }

    bool is_readable() const override;
    bool is_writable() const override;
    ssize_t read(char *data, size_t size) override;
    ssize_t write(const char *data, size_t size) override;
    void get_remote_ip_and_port(std::string &ip, int &port) const override;
    void get_local_ip_and_port(std::string &ip, int &port) const override;
    socket_t socket() const override { return m_socket; }

    /// From now on nothing more is written, and the connection ends with this request.
    void cut() { m_budget = 0; }
    /// Cuts after this many more bytes.
    void cutAfter(size_t bytes) { m_budget = bytes; }
    bool wasCut() const { return m_budget != unlimited; }
    /// Whether a byte waits, within this many milliseconds.
    bool waitsToBeRead(int milliseconds) const;

    /// The connection this thread is serving.
    static Connection *&current();

private:
    static constexpr size_t unlimited = size_t(-1);

    socket_t m_socket;
    size_t m_budget = unlimited;
};

/// cpp-httplib's server on our own connections: any number of requests on each, an end within
/// milliseconds.
class Gateway : public httplib::Server
{
public:
    static constexpr int idleLimit = 30; ///< seconds

    /// Connections close as soon as they are idle.
    void leave() { m_leaving = true; }

private:
    bool process_and_close_socket(socket_t socket) override;

    std::atomic<bool> m_leaving = false;
};

} // namespace kz::sandbox
