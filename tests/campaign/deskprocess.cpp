#include "campaign/deskprocess.h"

#include <QCoreApplication>

#include <csignal>
#include <sys/resource.h>

using namespace Qt::StringLiterals;

namespace kz::campaign {

DeskProcess::DeskProcess(const QString &folder, quint32 seed, int orders)
    : m_folder(folder)
    , m_seed(seed)
    , m_orders(orders)
{ }

DeskProcess::~DeskProcess()
{
    kill();
}

void DeskProcess::start(const QUrl &registrar, const QString &lookBack)
{
    ++m_lives;
    m_process = std::make_unique<QProcess>();
    m_process->setProcessChannelMode(QProcess::ForwardedErrorChannel);
    connect(m_process.get(), &QProcess::readyReadStandardOutput, this, [this] {
        while (m_process && m_process->canReadLine())
            Q_EMIT said(m_process->readLine().trimmed());
    });
    connect(m_process.get(), &QProcess::finished, this, [this](int code, QProcess::ExitStatus how) {
        Q_EMIT ended(how == QProcess::NormalExit ? code : -1);
    });
    QStringList arguments{u"--desk"_s, m_folder, registrar.toString(), QString::number(m_seed),
                          QString::number(m_orders)};
    if (!lookBack.isEmpty())
        arguments.append(lookBack);
    m_process->start(QCoreApplication::applicationFilePath(), arguments);
}

void DeskProcess::kill()
{
    if (!isRunning())
        return;
    m_process->disconnect(this);
    ::kill(pid_t(m_process->processId()), SIGKILL);
    m_process->waitForFinished();
}

void DeskProcess::tell(const QByteArray &line)
{
    if (isRunning())
        m_process->write(line + '\n');
}

void DeskProcess::limitFiles(std::optional<quint64> bytes) const
{
    if (!isRunning())
        return;
    rlimit limit{};
    prlimit(pid_t(id()), RLIMIT_FSIZE, nullptr, &limit);
    limit.rlim_cur = bytes ? rlim_t(*bytes) : limit.rlim_max;
    prlimit(pid_t(id()), RLIMIT_FSIZE, &limit, nullptr);
}

} // namespace kz::campaign
