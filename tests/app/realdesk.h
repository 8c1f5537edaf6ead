#pragma once

#include "ledger/localcopy.h"

#include <QDirIterator>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QMap>
#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <QProcess>
#include <QSqlDatabase>
#include <QSqlQuery>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

#include <memory>

/// KZ Desk and its registrar as processes of their own, on a screen of their own, moved by keys
/// that come from the screen. What happened is read from the ledger's file and from the registrar's
/// book, never from the program.
class RealDesk
{
public:
    /// Milliseconds that a slow machine may need for one thing.
    static constexpr int soon = 60'000;

    ~RealDesk()
    {
        for (QProcess *process : {m_desk.get(), &m_registrar, &m_screen}) {
            if (!process || process->state() == QProcess::NotRunning)
                continue;
            process->terminate();
            if (!process->waitForFinished(5'000)) {
                process->kill();
                process->waitForFinished();
            }
        }
    }

    /// Why the screen or the registrar did not come; empty when both are there.
    QString open()
    {
        if (QStandardPaths::findExecutable(u"xdotool"_qs).isEmpty())
            return u"xdotool is missing; scripts/test installs it"_qs;
        // -noreset: without it the server starts anew, and refuses callers meanwhile, whenever its
        // last client leaves, be it xdotool. -r: keys do not repeat, however late they are let go.
        m_screen.start(u"Xvfb"_qs,
                       {u"-noreset"_qs, u"-r"_qs, u"-displayfd"_qs, u"1"_qs, u"-screen"_qs, u"0"_qs,
                        u"1600x1000x24"_qs, u"-nolisten"_qs, u"tcp"_qs});
        if (!m_screen.waitForStarted(soon))
            return u"Xvfb is missing; scripts/test installs it"_qs;
        const QString display = firstLine(m_screen);
        if (display.isEmpty())
            return u"Xvfb names no display"_qs;
        m_environment.insert(u"DISPLAY"_qs, u':' + display);
        m_environment.insert(u"QT_QPA_PLATFORM"_qs, u"xcb"_qs);
        m_environment.insert(u"HOME"_qs, m_folder.path());
        m_environment.insert(u"XDG_RUNTIME_DIR"_qs, m_folder.path());
        // Nothing of the person who runs the test: no session bus, no key store, no input method.
        m_environment.insert(u"DBUS_SESSION_BUS_ADDRESS"_qs, u"disabled:"_qs);
        m_environment.remove(u"QT_IM_MODULE"_qs);

        m_registrar.start(QCoreApplication::applicationDirPath()
                              + QStringLiteral("/kzdesk-sandbox"),
                          {u"--names"_qs, u"20"_qs, u"--seed"_qs, u"3"_qs});
        m_url = QUrl(firstLine(m_registrar).section(u' ', -1));
        return m_url.isValid() && m_url.port() > 0 ? QString()
                                                   : u"kzdesk-sandbox does not listen"_qs;
    }

    /// Starts KZ Desk, always with the same arguments, and gives its window the keyboard.
    bool start()
    {
        m_desk = std::make_unique<QProcess>();
        m_desk->setProcessEnvironment(m_environment);
        m_desk->setProcessChannelMode(QProcess::ForwardedChannels);
        m_desk->start(QCoreApplication::applicationDirPath() + QStringLiteral("/kzdesk"),
                      {u"--endpoint"_qs, m_url.toString(), u"--data-dir"_qs, m_folder.path(),
                       u"--lang"_qs, u"en"_qs, u"--theme"_qs, u"light"_qs});
        if (!m_desk->waitForStarted(soon))
            return false;
        // There is no window manager that would do it.
        return QTest::qWaitFor(
            [&] {
                const QString window = windowWith(u"KZ Desk"_qs);
                return !window.isEmpty() && xdotool({u"windowfocus"_qs, window})
                    && xdotool({u"getwindowfocus"_qs}) == window;
            },
            soon);
    }
    /// From the next start on the registrar is asked there.
    void askAt(const QUrl &url) { m_url = url; }
    QUrl url() const { return m_url; }
    /// Whether it ended by itself.
    bool ends() const
    {
        return QTest::qWaitFor([&] { return m_desk->state() == QProcess::NotRunning; }, soon)
            && m_desk->exitStatus() == QProcess::NormalExit && m_desk->exitCode() == 0;
    }
    /// As a power cut does: nothing is said to the program.
    void cutOff()
    {
        m_desk->kill();
        m_desk->waitForFinished(soon);
    }

    void type(const QString &text) const
    {
        QVERIFY(xdotool({u"type"_qs, u"--delay"_qs, u"12"_qs, text}));
    }
    /// Keys as xdotool names them, one after another: "ctrl+Return".
    void press(const QStringList &keys) const
    {
        QVERIFY(xdotool(QStringList{u"key"_qs, u"--delay"_qs, u"12"_qs} + keys));
    }
    bool waitForTitle(const QString &part) const
    {
        return QTest::qWaitFor([&] { return !windowWith(part).isEmpty(); }, soon);
    }

    /// The first column of the answer, read by a connection that cannot write.
    QStringList ledger(const QString &sql) const
    {
        QStringList rows;
        {
            QSqlDatabase database = QSqlDatabase::addDatabase(u"QSQLITE"_qs, u"witness"_qs);
            database.setConnectOptions(u"QSQLITE_OPEN_READONLY;QSQLITE_BUSY_TIMEOUT=10000"_qs);
            database.setDatabaseName(file(u"orders.sqlite"_qs));
            QSqlQuery query(database);
            if (!database.databaseName().isEmpty() && database.open() && query.exec(sql)) {
                while (query.next())
                    rows.append(query.value(0).toString());
            }
        }
        QSqlDatabase::removeDatabase(u"witness"_qs);
        return rows;
    }
    /// What the drafts hold, "NAME=value"; fields that nobody filled are left out.
    QStringList draft() const
    {
        return ledger(
            u"SELECT field || '=' || value FROM draft_values WHERE value <> '' ORDER BY field"_qs);
    }
    QString draftValue(const QString &field) const
    {
        return ledger(u"SELECT value FROM draft_values WHERE field = '%1'"_qs.arg(field))
            .join(u'|');
    }
    /// Whether the window has read the account's contacts and keeps this one.
    bool knowsContact(const QString &handle) const
    {
        const auto copy = kz::readLocalCopy(file(u"*.copy"_qs));
        return copy
            && std::any_of(copy->contacts.cbegin(), copy->contacts.cend(),
                           [&](const kz::Contact &one) { return one.handle == handle; });
    }

    /// How often the registrar carried the command out, for any object.
    int applied(const QString &command) const
    {
        int count = 0;
        const QJsonArray lines = steer(u"book"_qs).value(u"lines"_qs).toArray();
        for (const QJsonValue &line : lines)
            count += line.toObject().value(u"command"_qs).toString() == command ? 1 : 0;
        return count;
    }
    /// Asks the registrar's control page, or tells it something.
    QJsonObject steer(const QString &what, const QByteArray &form = {}) const
    {
        QNetworkAccessManager manager;
        QUrl url = m_url;
        url.setPath(u"/sandbox/"_qs + what);
        QNetworkRequest request(url);
        request.setHeader(QNetworkRequest::ContentTypeHeader,
                          u"application/x-www-form-urlencoded"_qs);
        const std::unique_ptr<QNetworkReply> reply(form.isEmpty() ? manager.get(request)
                                                                  : manager.post(request, form));
        if (!QTest::qWaitFor([&] { return reply->isFinished(); }, soon))
            return {};
        return QJsonDocument::fromJson(reply->readAll()).object();
    }

private:
    static QString firstLine(QProcess &process)
    {
        return QTest::qWaitFor([&] { return process.canReadLine(); }, soon)
            ? QString::fromUtf8(process.readLine()).trimmed()
            : QString();
    }
    /// What it printed; nothing when it failed.
    std::optional<QString> xdotool(const QStringList &arguments) const
    {
        QProcess tool;
        tool.setProcessEnvironment(m_environment);
        tool.start(u"xdotool"_qs, arguments);
        if (!tool.waitForFinished(soon) || tool.exitCode() != 0)
            return std::nullopt;
        return QString::fromUtf8(tool.readAllStandardOutput()).trimmed();
    }
    /// The visible window whose title has this part. Searched here: xdotool's own search reads only
    /// titles of plain ASCII.
    QString windowWith(const QString &part) const
    {
        const QStringList windows =
            xdotool({u"search"_qs, u"--onlyvisible"_qs, u"--class"_qs, u"kzdesk"_qs})
                .value_or(QString())
                .split(u'\n', Qt::SkipEmptyParts);
        for (const QString &window : windows) {
            const auto title = xdotool({u"getwindowname"_qs, window});
            if (title && title->contains(part))
                return window;
        }
        return {};
    }
    /// The file of that name in the folder of the account.
    QString file(const QString &name) const
    {
        QDirIterator files(m_folder.path(), {name}, QDir::Files, QDirIterator::Subdirectories);
        return files.hasNext() ? files.next() : QString();
    }

    QTemporaryDir m_folder;
    QProcessEnvironment m_environment = QProcessEnvironment::systemEnvironment();
    QProcess m_screen;
    QProcess m_registrar;
    std::unique_ptr<QProcess> m_desk;
    QUrl m_url;
};
