#pragma once

#include <QObject>
#include <QTimer>

#include <chrono>

namespace kz {

/// A secret on the clipboard for a limited time. It is marked as one for programs that keep a
/// history of the clipboard, and taken back when its time is over or the program ends, unless
/// somebody has copied something else meanwhile.
class SecretClip : public QObject
{
    Q_OBJECT
public:
    static constexpr std::chrono::seconds time{45};

    explicit SecretClip(QObject *parent = nullptr);
    ~SecretClip() override;

    void copy(const QString &secret, std::chrono::milliseconds stays = time);
    /// Takes it back now if it is still there.
    void clear();
    bool isOurs() const;
    /// How long it stays there yet; nothing once it is taken back.
    std::chrono::milliseconds left() const;
    /// Copies it with a clip of its own, which outlives the field or dialog that it was copied
    /// from.
    static void leave(const QString &secret);

Q_SIGNALS:
    void cleared();

private:
    QString m_secret;
    QTimer m_timer;
};

} // namespace kz
