#include "campaign/registrarprocess.h"

#include <QCoreApplication>
#include <QEventLoop>
#include <QJsonDocument>
#include <QNetworkReply>

using namespace Qt::StringLiterals;

namespace kz::campaign {

namespace {

QNetworkRequest formRequest(const QUrl &url)
{
    QNetworkRequest request(url);
    request.setHeader(QNetworkRequest::ContentTypeHeader, u"application/x-www-form-urlencoded"_s);
    return request;
}

} // namespace

RegistrarProcess::~RegistrarProcess()
{
    m_process.terminate();
    m_process.waitForFinished();
}

bool RegistrarProcess::start(int names, quint32 seed, const QString &book)
{
    m_process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    m_process.start(QCoreApplication::applicationDirPath() + u"/kzdesk-sandbox"_s,
                    {u"--names"_s, QString::number(names), u"--seed"_s, QString::number(seed),
                     u"--delay"_s, u"1"_s, u"--book"_s, book});
    while (!m_process.canReadLine()) {
        if (!m_process.waitForReadyRead())
            return false;
    }
    m_url = QUrl(QString::fromUtf8(m_process.readLine()).trimmed().section(u' ', -1));
    return m_url.port() > 0;
}

void RegistrarProcess::steer(const QString &what, const QByteArray &form, const Told &done)
{
    QUrl url = m_url;
    url.setPath(u"/sandbox/"_s + what);
    QNetworkReply *reply = m_net.post(formRequest(url), form);
    connect(reply, &QNetworkReply::finished, this, [reply, done] {
        reply->deleteLater();
        if (done)
            done(QJsonDocument::fromJson(reply->readAll()).object());
    });
}

QByteArray RegistrarProcess::postNow(const QUrl &url, const QByteArray &form)
{
    QNetworkReply *reply = m_net.post(formRequest(url), form);
    QEventLoop wait;
    connect(reply, &QNetworkReply::finished, &wait, &QEventLoop::quit);
    wait.exec();
    reply->deleteLater();
    return reply->readAll();
}

QJsonObject RegistrarProcess::steerNow(const QString &what, const QByteArray &form)
{
    QUrl url = m_url;
    url.setPath(u"/sandbox/"_s + what);
    return QJsonDocument::fromJson(postNow(url, form)).object();
}

RegistrarProcess::Answer RegistrarProcess::ask(const QByteArrayList &lines)
{
    const QByteArray form = "s_login=steppe-names&s_pw=Steppe-Sandbox-0&s_command="
        + QUrl::toPercentEncoding(QString::fromLatin1(lines.join('\n')));
    Answer answer;
    for (const QByteArray &line : postNow(m_url, form).split('\n')) {
        // property[name][index] = value
        if (!line.startsWith("property["))
            continue;
        const QString text = QString::fromUtf8(line).trimmed();
        const QString name = text.section(u'[', 1, 1).chopped(1);
        const int index = text.section(u'[', 2, 2).section(u']', 0, 0).toInt();
        answer[name][index] = text.section(u" = "_s, 1);
    }
    return answer;
}

QMap<QString, QMap<QString, QString>> RegistrarProcess::list(const QByteArrayList &lines,
                                                             const QString &key)
{
    QMap<QString, QMap<QString, QString>> rows;
    for (int first = 0;;) {
        const Answer page = ask(lines + QByteArrayList{"FIRST=" + QByteArray::number(first)});
        const QMap<int, QString> keys = page.value(key);
        for (auto column = page.begin(); column != page.end(); ++column) {
            for (auto value = column->begin(); value != column->end(); ++value) {
                if (keys.contains(value.key()))
                    rows[keys.value(value.key())][column.key()] = value.value();
            }
        }
        first += int(keys.size());
        if (keys.isEmpty() || first >= page.value(u"total"_s).value(0).toInt())
            return rows;
    }
}

} // namespace kz::campaign
