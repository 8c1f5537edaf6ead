#include "support/httpreader.h"

#include <QList>

namespace kz::test {

QByteArray HttpReader::Message::header(const QByteArray &name) const
{
    const QList<QByteArray> lines = head.split('\n');
    for (const QByteArray &line : lines) {
        const qsizetype colon = line.indexOf(':');
        if (colon > 0 && line.first(colon).compare(name, Qt::CaseInsensitive) == 0)
            return line.sliced(colon + 1).trimmed();
    }
    return {};
}

std::optional<HttpReader::Message> HttpReader::next()
{
    const qsizetype end = m_bytes.indexOf("\r\n\r\n");
    if (end < 0)
        return {};
    Message message{.head = m_bytes.first(end + 4), .body = {}};
    const qsizetype length = message.header("Content-Length").toLongLong();
    if (m_bytes.size() < message.head.size() + length)
        return {};
    message.body = m_bytes.sliced(message.head.size(), length);
    m_bytes.remove(0, message.head.size() + length);
    return message;
}

} // namespace kz::test
