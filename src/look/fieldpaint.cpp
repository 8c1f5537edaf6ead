#include "look/fieldpaint.h"

#include "look/kind.h"
#include "look/metrics.h"
#include "look/paint.h"

#include <QPainter>
#include <QStyleOptionComboBox>

using namespace Qt::StringLiterals;

namespace kz {

void paintField(QPainter *painter, const QStyleOption &option, const QWidget *widget, bool readOnly)
{
    const Colours &c = colours(option.palette);
    const bool enabled = option.state & QStyle::State_Enabled;
    const bool focus = enabled && (option.state & QStyle::State_HasFocus);
    const Mark mark = markOf(widget);
    QColor outline = enabled ? c.border : c.line;
    qreal width = 1.0;
    if (focus) {
        outline = c.accent;
        width = 2.0;
    } else if (enabled && mark != Mark::None) {
        outline = mark == Mark::Block ? c.danger : c.attention;
        width = 2.0;
    }
    paintBox(painter, option.rect, 4, enabled && !readOnly ? c.base : c.raised, outline, width);
}

void paintTextFrame(QPainter *painter, const QStyleOption &option, const QWidget *widget, bool box)
{
    const Colours &c = colours(option.palette);
    if (box && !(option.state & QStyle::State_HasFocus)) {
        paintBox(painter, option.rect, 6, c.raised, c.line);
    } else {
        paintField(painter, option, widget, box);
    }
}

void paintCombo(QPainter *painter, const QStyleOptionComboBox &option, const QWidget *widget)
{
    const Colours &c = colours(option.palette);
    if (option.frame) {
        paintField(painter, option, widget);
    }
    const bool enabled = option.state & QStyle::State_Enabled;
    paintIcon(painter, comboRect(option, QStyle::SC_ComboBoxArrow), "chevron-down"_L1, dp(14),
              enabled ? c.muted : c.disabled);
}

void paintComboLabel(QPainter *painter, const QStyleOptionComboBox &option)
{
    if (option.editable) {
        return; // the line edit shows it
    }
    const Colours &c = colours(option.palette);
    const bool enabled = option.state & QStyle::State_Enabled;
    QRect rect = comboRect(option, QStyle::SC_ComboBoxEditField);
    if (!option.currentIcon.isNull()) {
        const int side = option.iconSize.height();
        const QRect place(rect.left(), rect.center().y() - side / 2, side, side);
        option.currentIcon.paint(painter, QStyle::visualRect(option.direction, rect, place),
                                 Qt::AlignCenter, enabled ? QIcon::Normal : QIcon::Disabled);
        if (option.direction == Qt::RightToLeft) {
            rect.setRight(rect.right() - side - dp(7));
        } else {
            rect.setLeft(rect.left() + side + dp(7));
        }
    }
    paintText(painter, rect, option.currentText, enabled ? c.text : c.disabled,
              QStyle::visualAlignment(option.direction, Qt::AlignLeft));
}

QRect comboRect(const QStyleOptionComboBox &option, QStyle::SubControl part)
{
    const QRect &all = option.rect;
    const int arrow = dp(28);
    QRect rect;
    switch (part) {
    case QStyle::SC_ComboBoxArrow:
        rect = QRect(all.right() + 1 - arrow, all.top(), arrow, all.height());
        break;
    case QStyle::SC_ComboBoxEditField:
        // An editable box adds the line edit's own padding.
        rect = all.adjusted(option.editable ? 2 : dp(9), 2, -arrow, -2);
        break;
    default:
        return all;
    }
    return QStyle::visualRect(option.direction, all, rect);
}

void paintSpin(QPainter *painter, const QStyleOptionSpinBox &option, const QWidget *widget)
{
    const Colours &c = colours(option.palette);
    if (option.frame) {
        paintField(painter, option, widget);
    }
    if (option.buttonSymbols == QAbstractSpinBox::NoButtons) {
        return;
    }
    const auto arrow = [&](QStyle::SubControl part, QLatin1StringView name, bool possible) {
        const QRect rect = spinRect(option, part);
        if ((option.activeSubControls & part) && possible) {
            paintBox(painter, rect.adjusted(2, 2, -2, -1), 3,
                     option.state & QStyle::State_Sunken ? c.line : c.hover);
        }
        paintIcon(painter, rect, name, dp(12), possible ? c.muted : c.disabled);
    };
    const bool enabled = option.state & QStyle::State_Enabled;
    arrow(QStyle::SC_SpinBoxUp, "chevron-up"_L1,
          enabled && (option.stepEnabled & QAbstractSpinBox::StepUpEnabled));
    arrow(QStyle::SC_SpinBoxDown, "chevron-down"_L1,
          enabled && (option.stepEnabled & QAbstractSpinBox::StepDownEnabled));
}

QRect spinRect(const QStyleOptionSpinBox &option, QStyle::SubControl part)
{
    const QRect &all = option.rect;
    const int arrow = option.buttonSymbols == QAbstractSpinBox::NoButtons ? 0 : dp(26);
    const int half = all.height() / 2;
    QRect rect;
    switch (part) {
    case QStyle::SC_SpinBoxUp:
        rect = QRect(all.right() - arrow, all.top() + 1, arrow, half - 1);
        break;
    case QStyle::SC_SpinBoxDown:
        rect = QRect(all.right() - arrow, all.top() + half, arrow, all.height() - half - 1);
        break;
    case QStyle::SC_SpinBoxEditField:
        rect = all.adjusted(2, 2, -arrow - 2, -2);
        break;
    default:
        return all;
    }
    return QStyle::visualRect(option.direction, all, rect);
}

} // namespace kz
