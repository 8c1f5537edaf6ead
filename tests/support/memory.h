#pragma once

#include <QByteArray>
#include <QFile>

namespace kz::test {

/// What this process takes of the machine's memory, in bytes, as the system counts it.
inline qint64 memoryLine(const QByteArray &name)
{
    QFile status(QStringLiteral("/proc/self/status"));
    if (!status.open(QIODevice::ReadOnly))
        return -1;
    for (const QByteArray &line : status.readAll().split('\n')) {
        if (line.startsWith(name + ':'))
            return line.mid(name.size() + 1).simplified().split(' ').value(0).toLongLong() * 1024;
    }
    return -1;
}

/// The most that it took since it was made or started anew, above what it took then.
class PeakMemory
{
public:
    PeakMemory()
    {
        QFile clear(QStringLiteral("/proc/self/clear_refs"));
        if (clear.open(QIODevice::WriteOnly))
            clear.write("5"); // the peak counts from now on
        clear.close();
        m_before = memoryLine("VmRSS");
    }
    qint64 grown() const { return memoryLine("VmHWM") - m_before; }

private:
    qint64 m_before = 0;
};

} // namespace kz::test
