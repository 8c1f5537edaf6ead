#include "sandbox/decode.h"

namespace kz::sandbox {

using namespace Qt::StringLiterals;

namespace {

QString decoded(QByteArray text)
{
    text.replace('+', ' ');
    return QString::fromUtf8(QByteArray::fromPercentEncoding(text));
}

/// One KEY=VALUE per line; the first `=` separates, the last duplicate wins.
void readLines(const QString &text, Request &request)
{
    const QStringList lines = text.split(u'\n', Qt::SkipEmptyParts);
    for (const QString &line : lines) {
        const qsizetype equals = line.indexOf(u'=');
        const QString key = line.left(equals).trimmed().toUpper();
        if (equals < 0 || key.isEmpty())
            continue;
        request.values.insert(key, line.mid(equals + 1).trimmed());
    }
    request.command = request.values.take(u"COMMAND"_s);
}

} // namespace

QList<std::pair<QString, QString>> formFields(const QByteArray &encoded)
{
    QList<std::pair<QString, QString>> fields;
    const QList<QByteArray> parts = encoded.split('&');
    for (const QByteArray &part : parts) {
        const qsizetype equals = part.indexOf('=');
        if (part.isEmpty() || equals == 0)
            continue;
        if (equals < 0)
            fields.emplace_back(decoded(part), QString());
        else
            fields.emplace_back(decoded(part.left(equals)), decoded(part.mid(equals + 1)));
    }
    return fields;
}

Request readRequest(const QByteArray &encoded)
{
    Request request;
    QString lines;
    const auto fields = formFields(encoded);
    for (const auto &[name, value] : fields) {
        const QString key = name.trimmed().toUpper();
        if (key == "S_LOGIN"_L1)
            request.login = value;
        else if (key == "S_PW"_L1)
            request.password = value;
        else if (key == "S_SESSIONID"_L1)
            request.session = value;
        else if (key == "S_COMMAND"_L1)
            lines = value;
        else if (key == "PERSISTENT"_L1)
            request.persistent = value.trimmed() == "1"_L1;
        else if (key == "COMMAND"_L1)
            request.command = value.trimmed();
        else if (key != "S_OPMODE"_L1 && key != "S_ENCODE"_L1)
            request.values.insert(key, value.trimmed());
    }
    // What a request with both forms means is not known; here the lines win, whole.
    if (!lines.isEmpty()) {
        request.values.clear();
        readLines(lines, request);
    }
    if (request.values.take(u"PERSISTENT"_s) == "1"_L1)
        request.persistent = true;
    return request;
}

} // namespace kz::sandbox
