#pragma once

#include <QByteArray>

#include <optional>

namespace kz::test {

/// Cuts a stream of bytes into HTTP messages with a Content-Length.
class HttpReader
{
public:
    struct Message
    {
        QByteArray head; ///< with its empty line
        QByteArray body;
        QByteArray whole() const { return head + body; }
        /// The value of a header line; empty when there is none.
        QByteArray header(const QByteArray &name) const;
    };

    void feed(const QByteArray &bytes) { m_bytes += bytes; }
    /// The next whole message, once it is there.
    std::optional<Message> next();

private:
    QByteArray m_bytes;
};

} // namespace kz::test
