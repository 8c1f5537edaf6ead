#include "campaign/writes.h"

#include "campaign/decisions.h"

#include <QUrl>

using namespace Qt::StringLiterals;

namespace kz::campaign {

const QStringList &writes()
{
    static const QStringList all{u"AddDomain"_s,
                                 u"RenewDomain"_s,
                                 u"TradeDomain"_s,
                                 u"TransferDomain"_s,
                                 u"ModifyDomain"_s,
                                 u"SetDomainRenewalMode"_s,
                                 u"SetDomainTransferMode"_s,
                                 u"ModifyRegistrar"_s,
                                 u"AddContact"_s,
                                 u"ModifyContact"_s,
                                 u"DeleteContact"_s,
                                 u"AddNameserver"_s,
                                 u"ModifyNameserver"_s,
                                 u"DeleteNameserver"_s,
                                 u"DeleteEvent"_s};
    return all;
}

QString commandOf(const test::HttpReader::Message &request)
{
    const QByteArray before = "s_command=COMMAND%3D"_ba;
    const qsizetype at = request.body.indexOf(before);
    if (at < 0)
        return {};
    const QByteArray rest = request.body.sliced(at + before.size());
    qsizetype end = 0;
    while (end < rest.size() && rest.at(end) != '%' && rest.at(end) != '&')
        ++end;
    return QString::fromLatin1(rest.first(end));
}

bool isWrite(const test::HttpReader::Message &request)
{
    return writes().contains(commandOf(request));
}

QString fingerprintOf(const test::HttpReader::Message &request)
{
    const QByteArray before = "s_command="_ba;
    const qsizetype at = request.body.indexOf(before);
    if (at < 0)
        return {};
    const QByteArray field = request.body.sliced(at + before.size());
    const QString text = QUrl::fromPercentEncoding(
        field.first(field.indexOf('&') < 0 ? field.size() : field.indexOf('&')));
    QMap<QString, QString> values;
    for (const QString &line : text.split(u'\n')) {
        const QString name = line.section(u'=', 0, 0);
        if (name != "COMMAND"_L1 && name != "AUTH"_L1)
            values.insert(name, line.section(u'=', 1));
    }
    return fingerprint(commandOf(request), values);
}

int codeOf(const test::HttpReader::Message &answer)
{
    const QList<QByteArray> lines = answer.body.split('\n');
    for (const QByteArray &line : lines) {
        if (line.startsWith("code"))
            return line.mid(line.indexOf('=') + 1).trimmed().toInt();
    }
    return 0;
}

} // namespace kz::campaign
