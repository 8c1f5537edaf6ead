#include "api/wire.h"

#include "api/wiredecoder.h"

#include <QUrl>

#include <utility>

namespace kz::wire {

using namespace Qt::StringLiterals;

namespace {

/// A line break in a value would start a parameter of its own. Blanks at its ends stay: whether the
/// registrar takes them off is not documented.
QString oneLine(QString value)
{
    return value.remove(u'\r').remove(u'\n');
}

QStringList lines(const Request &request, bool masked)
{
    QStringList result{u"COMMAND="_s + oneLine(request.command)};
    for (const Param &param : request.params.list()) {
        const bool hide = masked && param.secret && !param.value.isEmpty();
        result += oneLine(param.name).toUpper() + u'='
            + (hide ? u"\u2022\u2022\u2022\u2022\u2022\u2022"_s : oneLine(param.value));
    }
    return result;
}

/// QUrlQuery would leave '+' as it is, which a reader of form data takes for a blank.
QByteArray field(QByteArrayView name, const QString &value)
{
    return name.toByteArray() + '=' + QUrl::toPercentEncoding(value);
}

} // namespace

QByteArray encode(const Request &request, const Identity &identity, SystemKind system)
{
    // What proves who asks stands last: a body that was cut on its way, and is read all the same,
    // orders nothing.
    QByteArrayList fields;
    if (system == SystemKind::Ote)
        fields += field("s_opmode", u"OTE"_s);
    if (identity.persistent)
        fields += field("persistent", u"1"_s);
    fields += field("s_command", lines(request, false).join(u'\n'));
    fields += field("s_login", oneLine(identity.login));
    if (identity.session.isEmpty())
        fields += field("s_pw", oneLine(identity.password));
    else
        fields += field("s_sessionid", oneLine(identity.session));
    return fields.join('&');
}

qsizetype longestAnswer(const Request &request)
{
    const bool list = request.command.startsWith("Query"_L1, Qt::CaseInsensitive);
    return (list ? 384 : 16) * (qsizetype(1) << 20);
}

Result<Reply, NoAnswer> decode(QByteArray text, const QString &reveals)
{
    return Decoder(std::move(text), reveals).reply();
}

QString shown(const Request &request)
{
    return lines(request, true).join(u'\n');
}

} // namespace kz::wire
