#pragma once

#include <QJsonObject>
#include <QMap>
#include <QNetworkAccessManager>
#include <QProcess>
#include <QUrl>

#include <functional>

namespace kz::campaign {

/// kzdesk-sandbox as a process of its own, its controls, and questions that the parent asks it
/// directly, with no code of the client.
class RegistrarProcess : public QObject
{
    Q_OBJECT
public:
    ~RegistrarProcess() override;

    /// False when it does not come.
    bool start(int names, quint32 seed, const QString &book);
    QUrl url() const { return m_url; }

    using Told = std::function<void(const QJsonObject &)>;
    /// POST /sandbox/WHAT; done may be left out.
    void steer(const QString &what, const QByteArray &form, const Told &done = {});
    /// The same and waits for it: before the desk is there.
    QJsonObject steerNow(const QString &what, const QByteArray &form);

    /// The values of an answer by property and index.
    using Answer = QMap<QString, QMap<int, QString>>;
    /// Asks one command as the account itself, and waits.
    Answer ask(const QByteArrayList &lines);
    /// All rows of a list: rows by their first column.
    QMap<QString, QMap<QString, QString>> list(const QByteArrayList &lines, const QString &key);

private:
    QByteArray postNow(const QUrl &url, const QByteArray &form);

    QProcess m_process;
    QUrl m_url;
    QNetworkAccessManager m_net;
};

} // namespace kz::campaign
