#include "look/secretclip.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QMimeData>

namespace kz {

using namespace Qt::StringLiterals;

SecretClip::SecretClip(QObject *parent)
    : QObject(parent)
{
    m_timer.setSingleShot(true);
    m_timer.setTimerType(Qt::PreciseTimer); // another would be seconds late
    connect(&m_timer, &QTimer::timeout, this, &SecretClip::clear);
    connect(qApp, &QCoreApplication::aboutToQuit, this, &SecretClip::clear);
}

SecretClip::~SecretClip()
{
    clear();
}

void SecretClip::copy(const QString &secret, std::chrono::milliseconds stays)
{
    auto *data = new QMimeData;
    data->setText(secret);
    // What clipboard managers look for: KDE's and GNOME's, Windows, macOS.
    data->setData(u"x-kde-passwordManagerHint"_s, "secret");
    data->setData(u"application/x-qt-windows-mime;value=\"ExcludeClipboardContentFromMonitor"
                  "Processing\""_s,
                  QByteArray(4, '\0'));
    data->setData(u"org.nspasteboard.ConcealedType"_s, "1");
    QGuiApplication::clipboard()->setMimeData(data);
    m_secret = secret;
    m_timer.start(stays);
}

bool SecretClip::isOurs() const
{
    return !m_secret.isEmpty() && QGuiApplication::clipboard()->text() == m_secret;
}

std::chrono::milliseconds SecretClip::left() const
{
    return m_timer.isActive() ? m_timer.remainingTimeAsDuration() : std::chrono::milliseconds(0);
}

void SecretClip::leave(const QString &secret)
{
    auto *clip = new SecretClip(qApp);
    clip->copy(secret);
    connect(clip, &SecretClip::cleared, clip, &QObject::deleteLater);
}

void SecretClip::clear()
{
    m_timer.stop();
    if (m_secret.isEmpty() || !qApp)
        return;
    if (isOurs())
        QGuiApplication::clipboard()->clear();
    m_secret.clear();
    Q_EMIT cleared();
}

} // namespace kz
