#pragma once

#include "sandbox/server.h"

#include <QMap>
#include <QUrl>
#include <httplib.h>

namespace kz::sandbox::test {

/// An answer as read by the tests, by rules of their own.
struct Reply
{
    int http = 0; ///< 0 when no complete answer came
    int code = 0;
    QString description = {};
    QMap<QString, QMap<int, QString>> properties = {};
    QStringList order = {}; ///< "name[index]" as they stood
    QByteArray raw = {};

    QString value(const QString &name, int index = 0) const
    {
        return properties.value(name).value(index);
    }
    QStringList values(const QString &name) const { return properties.value(name).values(); }
};

using Fields = QList<std::pair<QString, QString>>;

inline Reply readReply(const httplib::Result &result)
{
    Reply reply;
    if (!result)
        return reply;
    reply.http = result->status;
    reply.raw = QByteArray::fromStdString(result->body);
    const QStringList lines = QString::fromUtf8(reply.raw).split(u'\n');
    for (const QString &line : lines) {
        const qsizetype equals = line.indexOf(u'=');
        const QString key = line.left(equals).trimmed().toLower();
        const QString value = line.mid(equals + 1).trimmed();
        const qsizetype open = key.indexOf(u'[');
        const qsizetype close = key.indexOf(u']');
        if (equals < 0)
            continue;
        if (key == u"code")
            reply.code = value.toInt();
        else if (key == u"description")
            reply.description = value;
        else if (open > 0) {
            const QString name = key.mid(open + 1, close - open - 1);
            const QString index = key.mid(close + 2).chopped(1);
            reply.properties[name][index.toInt()] = value;
            reply.order.append(name + u'[' + index + u']');
        }
    }
    return reply;
}

inline std::string encoded(const Fields &fields)
{
    QByteArray text;
    for (const auto &[name, value] : fields) {
        text += text.isEmpty() ? "" : "&";
        text += QUrl::toPercentEncoding(name) + '=' + QUrl::toPercentEncoding(value);
    }
    return text.toStdString();
}

/// A running sandbox and somebody who asks it over HTTP.
class Ask
{
public:
    explicit Ask(int names = 60)
    {
        registrar().seed(names, 1);
        server.start();
    }
    Registrar &registrar() { return server.registrar(); }

    Fields credentials() const
    {
        Fields fields{{QStringLiteral("s_login"), login}};
        fields.emplaceBack(session.isEmpty() ? QStringLiteral("s_pw")
                                             : QStringLiteral("s_sessionid"),
                           session.isEmpty() ? password : session);
        return fields;
    }
    /// Sends fields as they are.
    Reply post(const Fields &fields, const char *path = "/api/call.cgi")
    {
        httplib::Client client("127.0.0.1", server.port());
        return readReply(client.Post(path, encoded(fields), "application/x-www-form-urlencoded"));
    }
    Reply get(const Fields &fields, const char *path = "/api/call.cgi")
    {
        httplib::Client client("127.0.0.1", server.port());
        return readReply(client.Get(path + ('?' + encoded(fields))));
    }
    /// "StatusDomain", {"DOMAIN=x.kz"}: one command in the s_command form.
    Reply operator()(const QString &command, const QStringList &lines = {})
    {
        const QStringList all = QStringList{QStringLiteral("COMMAND=") + command} + lines;
        Fields fields = credentials();
        fields.emplaceBack(QStringLiteral("s_command"), all.join(u'\n'));
        return post(fields);
    }
    /// How many orders of a kind are open.
    int open(Kind kind)
    {
        int count = 0;
        const QList<Order> orders = registrar().openOrders();
        for (const Order &order : orders)
            count += order.kind == kind ? 1 : 0;
        return count;
    }
    /// A registration that is right in every way.
    Reply order(const QString &name, const QStringList &more = {})
    {
        return (*this)(QStringLiteral("AddDomain"), orderLines(name) + more);
    }
    static QStringList orderLines(const QString &name)
    {
        return {QStringLiteral("DOMAIN=") + name,
                QStringLiteral("PERIOD=1"),
                QStringLiteral("OWNERCONTACT0=P-NEW31"),
                QStringLiteral("ADMINCONTACT0=P-NEW31"),
                QStringLiteral("TECHCONTACT0=P-STN01"),
                QStringLiteral("BILLINGCONTACT0=P-STN02"),
                QStringLiteral("NAMESERVER0=ns1.steppe-dns.example"),
                QStringLiteral("NAMESERVER1=ns2.steppe-dns.example"),
                QStringLiteral("X-COMPANY-VAT-ID=000140000002")};
    }

    Server server;
    QString login = QStringLiteral("steppe-names:desk1");
    QString password = QStringLiteral("Steppe-Sandbox-1");
    QString session = {};
};

} // namespace kz::sandbox::test
