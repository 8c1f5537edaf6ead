#pragma once

#include <QProcess>
#include <QUrl>

#include <memory>

namespace kz::campaign {

/// The desk as a process of its own: this executable with a hidden option.
class DeskProcess : public QObject
{
    Q_OBJECT
public:
    /// folder: of the profile and of the file of decisions.
    DeskProcess(const QString &folder, quint32 seed, int orders);
    ~DeskProcess() override;

    /// lookBack: the file into which it writes what it shows, and then ends.
    void start(const QUrl &registrar, const QString &lookBack = {});
    /// kill -9; the process is gone when this returns.
    void kill();
    void tell(const QByteArray &line);
    bool isRunning() const { return m_process && m_process->state() != QProcess::NotRunning; }
    qint64 id() const { return m_process ? m_process->processId() : 0; }
    /// Bytes that no file of it may grow beyond; nothing lifts that.
    void limitFiles(std::optional<quint64> bytes) const;
    /// Lives so far.
    int lives() const { return m_lives; }

Q_SIGNALS:
    void said(const QByteArray &line);
    /// By itself, not by kill(): its exit code, or -1 when it crashed.
    void ended(int code);

private:
    QString m_folder;
    quint32 m_seed;
    int m_orders;
    int m_lives = 0;
    std::unique_ptr<QProcess> m_process;
};

} // namespace kz::campaign
