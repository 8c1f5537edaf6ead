#include "look/icons.h"

#include <QDir>
#include <QFile>
#include <QGuiApplication>
#include <QIconEngine>
#include <QPainter>
#include <QPixmapCache>
#include <QSvgRenderer>

using namespace Qt::StringLiterals;

void initResources()
{
    Q_INIT_RESOURCE(app);
}

namespace kz {

namespace {

QString path(QLatin1StringView name)
{
    return u":/icons/%1.svg"_s.arg(name);
}

/// Draws an icon in the colour its tone has at that moment.
class ToneEngine : public QIconEngine
{
public:
    ToneEngine(QLatin1StringView name, Tone tone)
        : m_name(name)
        , m_tone(tone)
    { }

    void paint(QPainter *painter, const QRect &rect, QIcon::Mode mode, QIcon::State) override
    {
        const int side = qMin(rect.width(), rect.height());
        QRect square(0, 0, side, side);
        square.moveCenter(rect.center());
        painter->drawPixmap(
            square, kz::pixmap(m_name, side, colour(mode), painter->device()->devicePixelRatioF()));
    }
    QPixmap pixmap(const QSize &size, QIcon::Mode mode, QIcon::State) override
    {
        return kz::pixmap(m_name, qMin(size.width(), size.height()), colour(mode), 1.0);
    }
    QPixmap scaledPixmap(const QSize &size, QIcon::Mode mode, QIcon::State state, qreal) override
    {
        return pixmap(size, mode, state); // size is in device pixels here
    }
    QIconEngine *clone() const override { return new ToneEngine(*this); }
    QString key() const override { return u"kz-tone"_s; }

private:
    QColor colour(QIcon::Mode mode) const
    {
        const Colours &c = colours(QGuiApplication::palette());
        return mode == QIcon::Disabled ? c.disabled : c.tone(m_tone);
    }

    QLatin1StringView m_name;
    Tone m_tone;
};

} // namespace

QIcon icon(QLatin1StringView name, Tone tone)
{
    return QIcon(new ToneEngine(name, tone));
}

QPixmap pixmap(QLatin1StringView name, int size, const QColor &colour, qreal dpr)
{
    const QString key = u"kz-icon/%1/%2/%3/%4"_s.arg(name, colour.name()).arg(size).arg(dpr);
    QPixmap result;
    if (QPixmapCache::find(key, &result)) {
        return result;
    }
    QFile file(path(name));
    if (!file.open(QIODevice::ReadOnly)) {
        return {};
    }
    QSvgRenderer renderer(file.readAll().replace("currentColor", colour.name().toLatin1()));
    result = QPixmap(QSize(size, size) * dpr);
    result.fill(Qt::transparent);
    QPainter painter(&result);
    painter.setRenderHint(QPainter::Antialiasing);
    renderer.render(&painter, QRectF(QPointF(), QSizeF(result.size())));
    painter.end();
    result.setDevicePixelRatio(dpr);
    QPixmapCache::insert(key, result);
    return result;
}

QPixmap tinted(const QPixmap &pixmap, const QColor &colour)
{
    QPixmap result = pixmap;
    QPainter painter(&result);
    painter.setCompositionMode(QPainter::CompositionMode_SourceIn);
    painter.fillRect(QRect(QPoint(), pixmap.size()), colour);
    return result;
}

QStringList iconNames()
{
    QStringList names;
    for (const QString &file : QDir(u":/icons"_s).entryList(QDir::Files, QDir::Name)) {
        names.append(file.chopped(4));
    }
    return names;
}

} // namespace kz
