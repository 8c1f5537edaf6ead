#include "look/paint.h"

#include "look/icons.h"

#include <QPainter>

namespace kz {

void paintBox(QPainter *painter, const QRectF &rect, qreal radius, const QColor &fill,
              const QColor &outline, qreal width, Qt::PenStyle style)
{
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setBrush(fill.isValid() ? QBrush(fill) : QBrush(Qt::NoBrush));
    QRectF box = rect;
    if (outline.isValid()) {
        QPen pen(outline, width, style);
        if (style != Qt::SolidLine) {
            pen.setDashPattern({3, 3});
        }
        painter->setPen(pen);
        box.adjust(width / 2, width / 2, -width / 2, -width / 2);
        radius = qMax(0.0, radius - width / 2);
    } else {
        painter->setPen(Qt::NoPen);
    }
    painter->drawRoundedRect(box, radius, radius);
    painter->restore();
}

void paintRing(QPainter *painter, const QRectF &rect, qreal radius, const QColor &accent)
{
    paintBox(painter, rect, radius, {}, accent, 2.0);
}

void paintIcon(QPainter *painter, const QRect &rect, QLatin1StringView name, int size,
               const QColor &colour)
{
    QRect square(0, 0, size, size);
    square.moveCenter(rect.center());
    painter->drawPixmap(square, pixmap(name, size, colour, painter->device()->devicePixelRatioF()));
}

void paintText(QPainter *painter, const QRect &rect, const QString &text, const QColor &colour,
               Qt::Alignment alignment)
{
    painter->setPen(colour);
    painter->drawText(rect, int(alignment | Qt::AlignVCenter) | Qt::TextSingleLine,
                      painter->fontMetrics().elidedText(text, Qt::ElideRight, rect.width()));
}

QColor mixed(const QColor &bottom, const QColor &top, double part)
{
    const auto blend = [part](int low, int high) { return qRound(low + (high - low) * part); };
    return QColor(blend(bottom.red(), top.red()), blend(bottom.green(), top.green()),
                  blend(bottom.blue(), top.blue()));
}

} // namespace kz
