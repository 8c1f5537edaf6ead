#pragma once

#include "look/colours.h"

#include <QLatin1StringView>
#include <QRect>
#include <QString>

class QPainter;

namespace kz {

/// Text that others may have written, as it is drawn: characters that turn round what stands beside
/// them or are not seen at all stand there as "[U+202E]", and what nobody can read at a glance is
/// cut with "…". What is kept and what is copied stays as it is.
QString asShown(const QString &text);
/// How much of a text asShown() leaves.
constexpr qsizetype mostShown = 8'000;

/// A box with round corners; the outline lies inside rect. An invalid colour leaves its part out.
void paintBox(QPainter *painter, const QRectF &rect, qreal radius, const QColor &fill,
              const QColor &outline = {}, qreal width = 1.0, Qt::PenStyle style = Qt::SolidLine);

/// The 2 px ring of what has the keyboard.
void paintRing(QPainter *painter, const QRectF &rect, qreal radius, const QColor &accent);

/// A named icon in the middle of rect.
void paintIcon(QPainter *painter, const QRect &rect, QLatin1StringView name, int size,
               const QColor &colour);

/// One line of text, elided at the right, centred upright.
void paintText(QPainter *painter, const QRect &rect, const QString &text, const QColor &colour,
               Qt::Alignment alignment = Qt::AlignLeft);

/// Part of top over the rest of bottom.
QColor mixed(const QColor &bottom, const QColor &top, double part);

} // namespace kz
