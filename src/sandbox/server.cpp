#include "sandbox/server.h"

#include "sandbox/connection.h"
#include "sandbox/control.h"

#include <QElapsedTimer>
#include <sys/socket.h>

namespace kz::sandbox {

using namespace Qt::StringLiterals;

namespace {

constexpr auto plainText = "text/plain; charset=utf-8";

/// What a spoiled answer says instead.
void spoil(Fault fault, httplib::Response &response, const std::string &text)
{
    switch (fault) {
    case Fault::DropBeforeApply:
    case Fault::DropAfterRead:
        return Connection::current()->cut();
    case Fault::Http401:
        response.status = 401;
        response.set_header("WWW-Authenticate", "Basic realm=\"gateway\"");
        return response.set_content("Unauthorized\n", "text/plain");
    case Fault::Http500:
        response.status = 500;
        return response.set_content("<h1>Internal Server Error</h1>\n", "text/html");
    case Fault::Http502:
        response.status = 502;
        return response.set_content("<h1>Bad Gateway</h1>\n", "text/html");
    case Fault::Redirect302:
    case Fault::Redirect307:
        return response.set_redirect("/api/call", fault == Fault::Redirect302 ? 302 : 307);
    case Fault::Empty:
        return response.set_content("", plainText);
    case Fault::Zero:
        return response.set_content("0", plainText);
    case Fault::Html:
        return response.set_content("<html><body><h1>Maintenance</h1></body></html>\n",
                                    "text/html; charset=utf-8");
    case Fault::Garbage:
        return response.set_content("\xff\xfe\x01[RESP\x02 codecode 2 0 0\x80\n", plainText);
    case Fault::Truncate:
        response.set_content_provider(
            text.size(), plainText, [text](size_t offset, size_t, httplib::DataSink &sink) {
                Connection::current()->cutAfter(offset == 0 ? text.size() / 2 : 0);
                return sink.write(text.data(), text.size() / 2) && false;
            });
        return;
    case Fault::None:
        return response.set_content(text, plainText);
    }
}

void serve(Registrar &registrar, const QByteArray &encoded, httplib::Response &response)
{
    QElapsedTimer timer;
    timer.start();
    const Request request = readRequest(encoded);
    const Fault fault = registrar.takeFault(request);
    std::string text;
    if (applies(fault)) {
        const Answer answer = registrar.call(request);
        const Spelling spelling = registrar.options().spelling;
        text = encode(answer, spelling, double(timer.nsecsElapsed()) / 1e9).toStdString();
    }
    if (const int latency = registrar.options().latency; latency > 0)
        std::this_thread::sleep_for(std::chrono::milliseconds(latency));
    spoil(fault, response, text);
}

/// The query of the request line, still encoded.
QByteArray queryOf(const httplib::Request &request)
{
    const size_t mark = request.target.find('?');
    return mark == std::string::npos ? QByteArray()
                                     : QByteArray::fromStdString(request.target.substr(mark + 1));
}

/// Query and body, whatever their size: cpp-httplib stops reading forms at 8 KiB. Nothing, and 400,
/// when less of the body came than was announced: what was cut off on its way is no request
/// (RFC 9112 section 8).
std::optional<QByteArray> formOf(const httplib::Request &request,
                                 const httplib::ContentReader &reader, httplib::Response &response)
{
    QByteArray form = queryOf(request) + '&';
    const bool whole = reader([&form](const char *data, size_t size) {
        form.append(data, qsizetype(size));
        return true;
    });
    if (whole)
        return form;
    response.status = 400;
    return std::nullopt;
}

} // namespace

Server::Server() = default;

Server::~Server()
{
    stop();
}

bool Server::start(int port)
{
    stop();
    m_gateway = std::make_unique<Gateway>();
    // One thread per open connection: more than any client under test opens.
    m_gateway->new_task_queue = [] { return new httplib::ThreadPool(32); };
    m_gateway->set_tcp_nodelay(true);
    // cpp-httplib's own choice, SO_REUSEPORT, would let two sandboxes share a port.
    m_gateway->set_socket_options([](socket_t socket) {
        const int on = 1;
        setsockopt(socket, SOL_SOCKET, SO_REUSEADDR, &on, sizeof on);
    });
    m_gateway->set_keep_alive_timeout(Gateway::idleLimit); // what the header promises
    m_gateway->set_keep_alive_max_count(1000000);
    route();
    if (port == 0)
        m_port = m_gateway->bind_to_any_port("127.0.0.1");
    else
        m_port = m_gateway->bind_to_port("127.0.0.1", port) ? port : 0;
    if (m_port <= 0) {
        m_gateway.reset();
        return false;
    }
    m_thread = std::thread([this] { m_gateway->listen_after_bind(); });
    while (!m_gateway->is_running())
        std::this_thread::yield();
    return true;
}

void Server::stop()
{
    if (!m_gateway)
        return;
    m_gateway->leave();
    m_gateway->stop();
    m_thread.join();
    m_gateway.reset();
    m_port = 0;
}

QString Server::url() const
{
    return u"http://127.0.0.1:%1/api/call.cgi"_s.arg(m_port);
}

QString Server::controlUrl() const
{
    return u"http://127.0.0.1:%1/sandbox/"_s.arg(m_port);
}

void Server::route()
{
    for (const char *path : {"/api/call", "/api/call\\.cgi"}) {
        m_gateway->Get(path, [this](const httplib::Request &request, httplib::Response &response) {
            serve(m_registrar, queryOf(request), response);
        });
        m_gateway->Post(path,
                        [this](const httplib::Request &request, httplib::Response &response,
                               const httplib::ContentReader &reader) {
                            if (const auto form = formOf(request, reader, response))
                                serve(m_registrar, *form, response);
                        });
    }
    const auto steer = [this](const httplib::Request &request, httplib::Response &response,
                              const QByteArray &form) {
        const QString what = QString::fromStdString(request.matches[1]);
        const Control control = kz::sandbox::steer(m_registrar, what, form);
        response.status = control.status;
        response.set_content(control.json.toStdString(), "application/json");
    };
    m_gateway->Get("/sandbox/([a-z]+)",
                   [steer](const httplib::Request &request, httplib::Response &response) {
                       steer(request, response, queryOf(request));
                   });
    m_gateway->Post("/sandbox/([a-z]+)",
                    [steer](const httplib::Request &request, httplib::Response &response,
                            const httplib::ContentReader &reader) {
                        if (const auto form = formOf(request, reader, response))
                            steer(request, response, *form);
                    });
}

} // namespace kz::sandbox
