#pragma once

#include <QByteArray>
#include <QIODevice>

#include <algorithm>
#include <cstring>

namespace kz {

/// A request body that can be read once and never again.
///
/// QNetworkAccessManager repeats a POST by itself when the connection breaks before the answer. It
/// cannot rewind a sequential device, and with DoNotBufferUploadDataAttribute it keeps no copy.
class OnceOnlyBody : public QIODevice
{
    Q_OBJECT
public:
    explicit OnceOnlyBody(const QByteArray &body, QObject *parent = nullptr)
        : QIODevice(parent)
        , m_body(body)
    {
        open(QIODevice::ReadOnly | QIODevice::Unbuffered);
    }

    /// Something of it was asked for, so that bytes may have left.
    bool wasRead() const { return m_read > 0; }
    /// From now on nothing can be read any more.
    void seal() { m_sealed = true; }

    bool isSequential() const override { return true; }
    qint64 size() const override { return m_body.size(); }
    /// Qt tries to rewind when it wants to send again. It must not.
    bool reset() override { return false; }
    bool seek(qint64) override { return false; }
    bool atEnd() const override { return rest() == 0; }
    qint64 bytesAvailable() const override { return rest() + QIODevice::bytesAvailable(); }

protected:
    qint64 readData(char *data, qint64 most) override
    {
        const qint64 count = std::min(most, rest());
        if (count == 0)
            return m_sealed ? -1 : 0;
        std::memcpy(data, m_body.constData() + m_read, size_t(count));
        m_read += count;
        return count;
    }
    qint64 writeData(const char *, qint64) override { return -1; }

private:
    qint64 rest() const { return m_sealed ? 0 : m_body.size() - m_read; }

    const QByteArray m_body;
    qint64 m_read = 0;
    bool m_sealed = false;
};

} // namespace kz
