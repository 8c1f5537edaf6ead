// Any texts as sign-in and parameters: a reader of form data gets them back, in no more lines than
// were meant.
#include "api/wire.h"
#include "fuzz/fuzz.h"

#include <QHash>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace kz;
using kz::fuzz::require;

namespace {

int hexValue(char c)
{
    if (c >= '0' && c <= '9')
        return c - '0';
    return c >= 'A' && c <= 'F' ? c - 'A' + 10 : -1;
}

/// As a server reads application/x-www-form-urlencoded; nothing of Qt's own, which wrote it.
QString decoded(const QByteArray &text)
{
    QByteArray result;
    for (qsizetype i = 0; i < text.size(); ++i) {
        if (text[i] == '%') {
            require(i + 2 < text.size(), "an escape is whole");
            const int high = hexValue(text[i + 1]);
            const int low = hexValue(text[i + 2]);
            require(high >= 0 && low >= 0, "an escape is two digits");
            result += char(high * 16 + low);
            i += 2;
        } else {
            require(text[i] > ' ' && text[i] < 127, "only visible ASCII is sent");
            result += text[i] == '+' ? ' ' : text[i];
        }
    }
    return QString::fromUtf8(result);
}

QString oneLine(const QString &value)
{
    QString result;
    std::copy_if(value.begin(), value.end(), std::back_inserter(result),
                 [](QChar c) { return c != u'\r' && c != u'\n'; });
    return result;
}

QHash<QByteArray, QString> fieldsOf(const QByteArray &body)
{
    QHash<QByteArray, QString> result;
    for (const QByteArray &field : body.split('&')) {
        const qsizetype equals = field.indexOf('=');
        require(equals > 0, "each field has a name");
        require(!result.contains(field.left(equals)), "each field is sent once");
        result.insert(field.left(equals), decoded(field.mid(equals + 1)));
    }
    return result;
}

} // namespace

int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const QStringList fields = fuzz::fields(data, size);
    const wire::Identity identity{
        .login = fields.value(0), .password = fields.value(1), .session = fields.value(2)};
    Request request{.command = u"AddContact"_s};
    for (qsizetype i = 3; i < fields.size(); ++i)
        request.params.append(
            {.name = u"P"_s + QString::number(i), .value = fields[i], .secret = i % 2 == 0});

    const auto sent = fieldsOf(wire::encode(request, identity, SystemKind::Live));
    require(sent.value("s_login") == oneLine(identity.login), "the login arrives");
    if (identity.session.isEmpty())
        require(sent.value("s_pw") == oneLine(identity.password), "the password arrives");
    else
        require(sent.value("s_sessionid") == oneLine(identity.session), "the session arrives");
    require(sent.size() == 3, "nothing else is sent");

    const QStringList lines = sent.value("s_command").split(u'\n');
    const QList<Param> &params = request.params.list();
    require(lines.size() == params.size() + 1, "one line for the command and each parameter");
    require(lines.first() == u"COMMAND=AddContact"_s, "the command comes first");
    const QStringList shown = wire::shown(request).split(u'\n');
    require(shown.size() == lines.size(), "as many lines are shown as sent");
    for (qsizetype i = 0; i < params.size(); ++i) {
        const QString line = params[i].name + u'=' + oneLine(params[i].value);
        require(lines[i + 1] == line, "each parameter arrives");
        require(shown[i + 1] == line || params[i].secret, "what is shown is what is sent");
    }
    return 0;
}
