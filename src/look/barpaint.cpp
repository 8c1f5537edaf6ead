#include "look/barpaint.h"

#include "look/metrics.h"
#include "look/paint.h"

#include <QPainter>
#include <QStyleOptionHeader>

using namespace Qt::StringLiterals;

namespace kz {

namespace {

void rowOfLine(QPainter *painter, const QRect &rect, const QColor &colour)
{
    painter->fillRect(QRect(rect.left(), rect.bottom(), rect.width(), 1), colour);
}

} // namespace

int cellPadding(bool first)
{
    return dp(first ? 20 : 8);
}

void paintHeader(QPainter *painter, const QStyleOptionHeader &option)
{
    const Colours &c = colours(option.palette);
    const bool enabled = option.state & QStyle::State_Enabled;
    const bool sorted = option.sortIndicator != QStyleOptionHeader::None;
    painter->save();
    const bool hover = enabled && (option.state & QStyle::State_MouseOver);
    painter->fillRect(option.rect, hover ? c.hover : c.base);
    rowOfLine(painter, option.rect, c.line);
    const bool first = option.position == QStyleOptionHeader::Beginning
        || option.position == QStyleOptionHeader::OnlyOneSection;
    painter->setFont(typeFont(Type::Small));
    const bool right = option.textAlignment & Qt::AlignRight;
    const int arrow = sorted ? dp(18) : 0;
    QRect words = option.rect.adjusted(cellPadding(first), 0, -dp(8), -1);
    QRect mark = words;
    const int width =
        qMin(painter->fontMetrics().horizontalAdvance(option.text) + 1, words.width() - arrow);
    if (right) {
        words.setLeft(words.right() + 1 - width);
        mark = QRect(words.left() - arrow, words.top(), arrow, words.height());
    } else {
        words.setWidth(width);
        mark = QRect(words.right() + 1, words.top(), arrow, words.height());
    }
    const auto place = [&](const QRect &rect) {
        return QStyle::visualRect(option.direction, option.rect, rect);
    };
    const QColor ink = enabled ? (sorted ? c.text : c.muted) : c.disabled;
    paintText(painter, place(words), option.text, ink);
    if (sorted) {
        // Qt says SortDown for ascending; we point up at the smallest first.
        const bool ascending = option.sortIndicator == QStyleOptionHeader::SortDown;
        paintIcon(painter, place(mark), ascending ? "chevron-up"_L1 : "chevron-down"_L1, dp(14),
                  ink);
    }
    painter->restore();
}

void paintTab(QPainter *painter, const QStyleOptionTab &option)
{
    const Colours &c = colours(option.palette);
    const bool selected = option.state & QStyle::State_Selected;
    const bool hover =
        (option.state & QStyle::State_MouseOver) && (option.state & QStyle::State_Enabled);
    if (selected || hover) {
        painter->fillRect(option.rect, selected ? c.base : c.hover);
    }
    rowOfLine(painter, option.rect, c.line);
    if (selected) {
        painter->fillRect(
            QRect(option.rect.left(), option.rect.bottom() - 1, option.rect.width(), 2), c.accent);
    }
    if ((option.state & QStyle::State_HasFocus)
        && (option.state & QStyle::State_KeyboardFocusChange)) {
        paintRing(painter, option.rect.adjusted(2, 3, -2, -4), 4, c.accent);
    }
}

void paintTabLabel(QPainter *painter, const QStyleOptionTab &option, const QRect &text,
                   bool underline)
{
    const Colours &c = colours(option.palette);
    const bool selected = option.state & QStyle::State_Selected;
    QRect words = text;
    if (!option.icon.isNull()) {
        const int side = dp(16);
        const QRect place(text.left(), text.center().y() - side / 2, side, side);
        option.icon.paint(painter, QStyle::visualRect(option.direction, text, place));
        words = QStyle::visualRect(option.direction, text, text.adjusted(side + dp(7), 0, 0, 0));
    }
    painter->setPen(!(option.state & QStyle::State_Enabled) ? c.disabled
                        : selected                          ? c.text
                                                            : c.muted);
    painter->drawText(words,
                      Qt::AlignCenter | Qt::TextSingleLine
                          | (underline ? Qt::TextShowMnemonic : Qt::TextHideMnemonic),
                      option.text);
}

void paintProgress(QPainter *painter, const QStyleOptionProgressBar &option)
{
    const Colours &c = colours(option.palette);
    const qreal height = dp(8);
    QRectF track = option.rect;
    track.setTop(option.rect.top() + (option.rect.height() - height) / 2);
    track.setHeight(height);
    paintBox(painter, track, height / 2, c.line);
    const double span = double(option.maximum) - option.minimum;
    const double part = span > 0 ? qBound(0.0, (option.progress - option.minimum) / span, 1.0) : 0;
    if (part > 0) {
        QRectF done = track;
        done.setWidth(qMax(height, track.width() * part));
        if (option.direction == Qt::RightToLeft) {
            done.moveRight(track.right());
        }
        paintBox(painter, done, height / 2, c.accent);
    }
}

void paintScrollBar(QPainter *painter, const QStyleOptionSlider &option, const QStyle &style,
                    const QWidget *widget)
{
    const Colours &c = colours(option.palette);
    const QRect slider =
        style.subControlRect(QStyle::CC_ScrollBar, &option, QStyle::SC_ScrollBarSlider, widget);
    if (option.maximum <= option.minimum || slider.isEmpty()) {
        return;
    }
    const bool active = option.activeSubControls & QStyle::SC_ScrollBarSlider;
    const QColor idle = mixed(c.line, c.border, 0.55);
    const qreal inset = active ? 2.5 : 3.5;
    const QRectF handle = option.orientation == Qt::Vertical
        ? QRectF(slider).adjusted(inset, 1, -inset, -1)
        : QRectF(slider).adjusted(1, inset, -1, -inset);
    paintBox(painter, handle, qMin(handle.width(), handle.height()) / 2, active ? c.border : idle);
}

QRect scrollBarRect(const QStyleOptionSlider &option, QStyle::SubControl part)
{
    const QRect &all = option.rect;
    const bool upright = option.orientation == Qt::Vertical;
    const int length = upright ? all.height() : all.width();
    const qint64 range = qint64(option.maximum) - option.minimum;
    int slider = length;
    if (range > 0) {
        slider =
            qBound(qMin(dp(28), length),
                   int(length * qint64(option.pageStep) / qMax<qint64>(1, range + option.pageStep)),
                   length);
    }
    const int start = QStyle::sliderPositionFromValue(
        option.minimum, option.maximum, option.sliderPosition, length - slider, option.upsideDown);
    const auto along = [&](int from, int size) {
        return upright ? QRect(all.left(), all.top() + from, all.width(), size)
                       : QRect(all.left() + from, all.top(), size, all.height());
    };
    QRect rect;
    switch (part) {
    case QStyle::SC_ScrollBarGroove:
        rect = all;
        break;
    case QStyle::SC_ScrollBarSlider:
        rect = along(start, slider);
        break;
    case QStyle::SC_ScrollBarSubPage:
        rect = along(0, start);
        break;
    case QStyle::SC_ScrollBarAddPage:
        rect = along(start + slider, length - start - slider);
        break;
    default:
        return {}; // no arrows
    }
    return QStyle::visualRect(option.direction, all, rect);
}

void paintMenuItem(QPainter *painter, const QStyleOptionMenuItem &option, bool underline)
{
    const Colours &c = colours(option.palette);
    const QRect &all = option.rect;
    if (option.menuItemType == QStyleOptionMenuItem::Separator) {
        painter->fillRect(QRect(all.left(), all.center().y(), all.width(), 1), c.line);
        return;
    }
    const bool enabled = option.state & QStyle::State_Enabled;
    painter->save();
    if (option.state & QStyle::State_Selected) {
        painter->fillRect(all, enabled ? c.accentSoft : c.hover);
    }
    painter->setFont(option.font);
    const int side = dp(16);
    const QRect sign(all.left() + dp(12), all.center().y() - side / 2 + 1, side, side);
    const auto place = [&](const QRect &rect) {
        return QStyle::visualRect(option.direction, all, rect);
    };
    const QColor quiet = enabled ? c.muted : c.disabled;
    if (option.checkType != QStyleOptionMenuItem::NotCheckable) {
        if (option.checked) {
            const bool one = option.checkType == QStyleOptionMenuItem::Exclusive;
            if (one) {
                QRectF dot(0, 0, dp(6), dp(6));
                dot.moveCenter(QRectF(place(sign)).center());
                paintBox(painter, dot, dot.height() / 2, enabled ? c.accent : c.disabled);
            } else {
                paintIcon(painter, place(sign), "tick"_L1, side, enabled ? c.accent : c.disabled);
            }
        }
    } else if (!option.icon.isNull()) {
        option.icon.paint(painter, place(sign), Qt::AlignCenter,
                          enabled ? QIcon::Normal : QIcon::Disabled);
    }
    const qsizetype tab = option.text.indexOf(u'\t');
    const QString words = tab < 0 ? option.text : option.text.left(tab);
    const QRect text(sign.right() + dp(9), all.top(), all.right() - sign.right() - dp(21),
                     all.height());
    const int flags = Qt::AlignVCenter | Qt::TextSingleLine
        | (underline ? Qt::TextShowMnemonic : Qt::TextHideMnemonic);
    painter->setPen(enabled ? c.text : c.disabled);
    painter->drawText(place(text),
                      flags | int(QStyle::visualAlignment(option.direction, Qt::AlignLeft)), words);
    if (tab >= 0) {
        painter->setPen(quiet);
        painter->drawText(place(text),
                          Qt::AlignVCenter | Qt::TextSingleLine
                              | int(QStyle::visualAlignment(option.direction, Qt::AlignRight)),
                          option.text.mid(tab + 1));
    }
    if (option.menuItemType == QStyleOptionMenuItem::SubMenu) {
        paintIcon(painter, place(QRect(all.right() - dp(24), all.top(), dp(16), all.height())),
                  "chevron-right"_L1, dp(14), quiet);
    }
    painter->restore();
}

QSize menuItemSize(const QStyleOptionMenuItem &option, const QSize &contents)
{
    if (option.menuItemType == QStyleOptionMenuItem::Separator) {
        return {contents.width(), dp(9)};
    }
    const bool keys = option.text.contains(u'\t');
    const int width = dp(12 + 16 + 8) + contents.width() + dp(keys ? 28 : 12) + dp(16);
    return {width, qMax(dp(28), option.fontMetrics.height() + dp(8))};
}

void paintMenuBarItem(QPainter *painter, const QStyleOptionMenuItem &option, bool underline)
{
    const Colours &c = colours(option.palette);
    const bool enabled = option.state & QStyle::State_Enabled;
    if (option.state & (QStyle::State_Selected | QStyle::State_Sunken)) {
        paintBox(painter, option.rect.adjusted(0, 2, 0, -2), 4,
                 option.state & QStyle::State_Sunken ? c.accentSoft : c.hover);
    }
    painter->setPen(enabled ? c.text : c.disabled);
    painter->drawText(option.rect,
                      Qt::AlignCenter | Qt::TextSingleLine
                          | (underline ? Qt::TextShowMnemonic : Qt::TextHideMnemonic),
                      option.text);
}

} // namespace kz
