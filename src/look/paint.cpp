#include "look/paint.h"

#include "look/icons.h"

#include <QPainter>
#include <QSet>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace kz {

namespace {

/// Marks, embeddings, overrides and isolates of a writing direction, and what has no width.
bool isUnseen(QChar c)
{
    const char16_t code = c.unicode();
    return code == 0x00AD || code == 0x061C || code == 0x180E || (code >= 0x200B && code <= 0x200F)
        || (code >= 0x202A && code <= 0x202E) || (code >= 0x2060 && code <= 0x206F)
        || code == 0xFEFF;
}

/// Cut to the width. Lists say the same words in row after row, and to learn that they fit takes as
/// long as to draw them: that is kept, by a number of the words and not by themselves, which may be
/// secret.
QString elided(const QPainter &painter, const QString &text, int width)
{
    constexpr qsizetype most = 16'384;
    static QSet<size_t> fitting;
    const QFont &font = painter.font();
    const size_t seed = QHashSeed::globalSeed();
    const size_t number = qHashMulti(seed, text, font, font.pointSizeF(), font.letterSpacing(),
                                     painter.device()->logicalDpiX(), width);
    const QString shown = asShown(text);
    if (fitting.contains(number)) {
        return shown;
    }
    QString cut = painter.fontMetrics().elidedText(shown, Qt::ElideRight, width);
    if (cut == shown) {
        if (fitting.size() >= most) {
            fitting.clear();
        }
        fitting.insert(number);
    }
    return cut;
}

} // namespace

QString asShown(const QString &text)
{
    const bool cut = text.size() > mostShown;
    if (!cut && std::none_of(text.cbegin(), text.cend(), isUnseen)) {
        return text;
    }
    QString shown;
    for (const QChar c : QStringView(text).left(mostShown)) {
        if (isUnseen(c)) {
            shown += u"[U+%1]"_s.arg(uint(c.unicode()), 4, 16, QChar(u'0')).toUpper();
        } else {
            shown += c;
        }
    }
    return cut ? shown + u'…' : shown;
}

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
                      elided(*painter, text, rect.width()));
}

QColor mixed(const QColor &bottom, const QColor &top, double part)
{
    const auto blend = [part](int low, int high) { return qRound(low + (high - low) * part); };
    return QColor(blend(bottom.red(), top.red()), blend(bottom.green(), top.green()),
                  blend(bottom.blue(), top.blue()));
}

} // namespace kz
