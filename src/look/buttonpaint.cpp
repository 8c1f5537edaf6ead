#include "look/buttonpaint.h"

#include "look/icons.h"
#include "look/kind.h"
#include "look/metrics.h"
#include "look/paint.h"

#include <QPainter>
#include <QStyleOptionButton>

using namespace Qt::StringLiterals;

namespace kz {

namespace {

/// Colours and shape of one button as it stands now.
struct Look
{
    QColor fill, outline, text, icon;
    qreal radius = 5;
    Qt::PenStyle line = Qt::SolidLine;
};

bool isSmall(Kind kind)
{
    return kind == Kind::Chip || kind == Kind::Dashed;
}

bool hasRing(const QStyleOption &option)
{
    return (option.state & QStyle::State_HasFocus)
        && (option.state & QStyle::State_KeyboardFocusChange);
}

int padding(Kind kind)
{
    return dp(isSmall(kind) || kind == Kind::Quiet || kind == Kind::Segment ? 9 : 13);
}

QFont buttonFont(Kind kind, const QWidget *widget)
{
    return isSmall(kind) || !widget ? typeFont(Type::Small) : widget->font();
}

Look lookOf(Kind kind, const QStyleOptionButton &option)
{
    const Colours &c = colours(option.palette);
    const bool enabled = option.state & QStyle::State_Enabled;
    const bool hover = enabled && (option.state & QStyle::State_MouseOver);
    const bool down = enabled && (option.state & QStyle::State_Sunken);
    const bool on = option.state & QStyle::State_On;
    Look look{c.base, c.border, c.text, c.muted};
    switch (kind) {
    case Kind::Plain:
        if (on) {
            look.fill = c.accentSoft;
            look.outline = c.accent;
        }
        break;
    case Kind::Primary:
        look = {c.accent, {}, c.onAccent, c.onAccent};
        break;
    case Kind::Danger:
        look = {c.base, c.danger, c.danger, c.danger};
        break;
    case Kind::Quiet:
    case Kind::Nav:
        look = {on ? c.accentSoft : QColor(), {}, c.text, on ? c.accent : c.muted};
        break;
    case Kind::Chip:
        look = {c.accentSoft, {}, c.text, c.muted};
        break;
    case Kind::Dashed:
        look = {{}, c.border, c.muted, c.muted};
        look.line = Qt::DashLine;
        break;
    case Kind::Segment:
        look = {on ? c.base : QColor(), on ? c.border : QColor(), on ? c.text : c.muted, c.muted};
        break;
    }
    if (isSmall(kind)) {
        look.radius = dp(12);
    }
    if (!enabled) {
        look.text = look.icon = c.disabled;
        if (kind == Kind::Primary) {
            look.fill = c.line;
        } else if (look.outline.isValid()) {
            look.outline = c.line;
        }
    } else if (down || hover) {
        const double part = down ? 0.14 : 0.07;
        look.fill =
            look.fill.isValid() ? mixed(look.fill, c.text, part) : (down ? c.line : c.hover);
    }
    return look;
}

int iconSide(const QStyleOptionButton &option)
{
    return option.icon.isNull() ? 0 : option.iconSize.height();
}

} // namespace

void paintButton(QPainter *painter, const QStyleOptionButton &option, const QWidget *widget,
                 bool underline)
{
    const Kind kind = kindOf(widget);
    const Look look = lookOf(kind, option);
    const Colours &c = colours(option.palette);
    QRectF box = option.rect;
    if (hasRing(option)) {
        paintRing(painter, box, look.radius + 1, c.accent);
        box.adjust(2, 2, -2, -2);
        paintBox(painter, box, look.radius - 1, c.base);
        box.adjust(1, 1, -1, -1);
        paintBox(painter, box, look.radius - 2, look.fill);
    } else {
        paintBox(painter, box, look.radius, look.fill, look.outline, 1.0, look.line);
    }

    painter->save();
    painter->setFont(buttonFont(kind, widget));
    const QFontMetrics metrics = painter->fontMetrics();
    const int side = isSmall(kind) && !option.icon.isNull() ? dp(14) : iconSide(option);
    const int gap = side > 0 && !option.text.isEmpty() ? dp(7) : 0;
    const int arrow = option.features & QStyleOptionButton::HasMenu ? dp(22) : 0;
    const int pad = padding(kind);
    const QRect inner = option.rect.adjusted(pad, 0, -pad, 0);
    const int text = metrics.size(Qt::TextShowMnemonic, option.text).width();
    const int width = side + gap + text + arrow;
    int x = inner.left();
    if (kind != Kind::Nav && width < inner.width()) {
        x += (inner.width() - width) / 2;
    }
    const bool mirrored = option.direction == Qt::RightToLeft;
    const auto place = [&](QRect rect) {
        return mirrored ? QStyle::visualRect(option.direction, option.rect, rect) : rect;
    };
    if (side > 0) {
        // The cross of a chip stands behind its words, every other icon before.
        const int left = kind == Kind::Chip ? x + text + gap : x;
        const QRect rect(left, option.rect.center().y() - side / 2 + (side % 2 ? 0 : 1), side,
                         side);
        const QPixmap drawn =
            option.icon.pixmap(QSize(side, side), painter->device()->devicePixelRatioF());
        painter->drawPixmap(place(rect), tinted(drawn, look.icon));
        x += kind == Kind::Chip ? 0 : side + gap;
    }
    const int room = inner.right() + 1 - x - arrow - (kind == Kind::Chip ? side + gap : 0);
    const QRect words(x, option.rect.top(), qMin(text + 1, room), option.rect.height());
    painter->setPen(look.text);
    painter->drawText(
        place(words),
        Qt::AlignVCenter | Qt::TextSingleLine
            | (underline ? Qt::TextShowMnemonic : Qt::TextHideMnemonic),
        text <= room ? option.text
                     : metrics.elidedText(option.text, Qt::ElideRight, room, Qt::TextShowMnemonic));
    if (arrow > 0) {
        const QRect rect(words.right() + dp(8), option.rect.top(), dp(14), option.rect.height());
        paintIcon(painter, place(rect), "chevron-down"_L1, dp(14), look.icon);
    }
    painter->restore();
}

QSize buttonSize(const QStyleOptionButton &option, const QWidget *widget)
{
    const Kind kind = kindOf(widget);
    const QFontMetrics metrics(buttonFont(kind, widget));
    const int side = isSmall(kind) && !option.icon.isNull() ? dp(14) : iconSide(option);
    int width = 2 * padding(kind) + metrics.size(Qt::TextShowMnemonic, option.text).width() + 1;
    if (side > 0) {
        width += side + (option.text.isEmpty() ? 0 : dp(7));
    }
    if (option.features & QStyleOptionButton::HasMenu) {
        width += dp(22);
    }
    const int least = isSmall(kind) ? dp(24) : kind == Kind::Segment ? dp(26) : dp(30);
    return {width, qMax(least, metrics.height() + dp(6))};
}

void paintCheck(QPainter *painter, const QStyleOption &option)
{
    const Colours &c = colours(option.palette);
    const bool enabled = option.state & QStyle::State_Enabled;
    const bool on = option.state & QStyle::State_On;
    const bool some = option.state & QStyle::State_NoChange;
    const QRectF outer = option.rect;
    const QRectF box = outer.adjusted(2, 2, -2, -2);
    if (hasRing(option)) {
        paintRing(painter, outer.adjusted(-1, -1, 1, 1), 6, c.accent);
    }
    const bool filled = on || some;
    const QColor fill = filled ? (enabled ? c.accent : c.line)
                               : (option.state & QStyle::State_MouseOver ? c.hover : c.base);
    paintBox(painter, box, 4, fill, filled ? fill : (enabled ? c.border : c.line), 1.0);
    const QColor mark = enabled ? c.onAccent : c.disabled;
    if (on) {
        paintIcon(painter, option.rect, "tick"_L1, int(box.height()) - 4, mark);
    } else if (some) {
        painter->fillRect(QRectF(box.left() + 4, box.center().y() - 1, box.width() - 8, 2), mark);
    }
}

void paintRadio(QPainter *painter, const QStyleOption &option)
{
    const Colours &c = colours(option.palette);
    const bool enabled = option.state & QStyle::State_Enabled;
    const bool on = option.state & QStyle::State_On;
    const QRectF outer = option.rect;
    const QRectF box = outer.adjusted(2, 2, -2, -2);
    if (hasRing(option)) {
        paintRing(painter, outer.adjusted(-1, -1, 1, 1), outer.height(), c.accent);
    }
    const QColor line = !enabled ? c.line : on ? c.accent : c.border;
    paintBox(painter, box, box.height() / 2, c.base, line, on ? 1.5 : 1.0);
    if (on) {
        const QRectF dot = box.adjusted(4, 4, -4, -4);
        paintBox(painter, dot, dot.height() / 2, enabled ? c.accent : c.disabled);
    }
}

void paintToolButton(QPainter *painter, const QStyleOption &option)
{
    const Colours &c = colours(option.palette);
    QColor fill;
    if (option.state & QStyle::State_On) {
        fill = c.accentSoft;
    } else if (option.state & QStyle::State_Sunken) {
        fill = c.line;
    } else if ((option.state & QStyle::State_MouseOver) && (option.state & QStyle::State_Enabled)) {
        fill = c.hover;
    }
    if (fill.isValid()) {
        paintBox(painter, option.rect, 5, fill);
    }
    if (hasRing(option)) {
        paintRing(painter, option.rect, 5, c.accent);
    }
}

} // namespace kz
