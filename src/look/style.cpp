#include "look/style.h"

#include "look/barpaint.h"
#include "look/buttonpaint.h"
#include "look/fieldpaint.h"
#include "look/icons.h"
#include "look/paint.h"

#include <QAbstractSpinBox>
#include <QApplication>
#include <QComboBox>
#include <QHelpEvent>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QPainter>
#include <QPixmapCache>
#include <QPlainTextEdit>
#include <QStyleOption>
#include <QStyledItemDelegate>
#include <QTabBar>
#include <QTextEdit>
#include <QToolTip>

using namespace Qt::StringLiterals;

namespace kz {

namespace {

void paintBarGround(QPainter *painter, const QRect &rect, const Colours &c)
{
    painter->fillRect(rect, c.window);
    painter->fillRect(QRect(rect.left(), rect.bottom(), rect.width(), 1), c.line);
}

} // namespace

void applyLook(QApplication &application, Theme theme)
{
    if (theme == Theme::Desktop) {
        application.setPalette(QPalette()); // back to what the desktop says
    }
    if (!qobject_cast<Style *>(QApplication::style())) {
        application.setStyle(new Style);
    }
    const QPalette chosen = palette(theme);
    application.setPalette(chosen);
    QToolTip::setPalette(chosen);
    QPixmapCache::clear(); // icons of the other theme are of no use now
}

Style::Style()
    : QProxyStyle(u"Fusion"_s)
{ }

void Style::polish(QApplication *application)
{
    QProxyStyle::polish(application);
    application->installEventFilter(this);
}

void Style::unpolish(QApplication *application)
{
    application->removeEventFilter(this);
    QProxyStyle::unpolish(application);
}

void Style::polish(QWidget *widget)
{
    QProxyStyle::polish(widget);
    if (auto *combo = qobject_cast<QComboBox *>(widget)) {
        // The delegate of combo boxes paints past the style; this one asks it.
        if (combo->itemDelegate()->inherits("QComboBoxDelegate")) {
            combo->setItemDelegate(new QStyledItemDelegate(combo));
        }
    }
    if (auto *label = qobject_cast<QLabel *>(widget);
        label && label->textFormat() == Qt::AutoText) {
        // Registrars and owners write much of what labels and tool tips say, which Qt shows in a
        // label of its own: nothing of it may draw, load or link anything.
        label->setTextFormat(Qt::PlainText);
    }
    if (auto *tabs = qobject_cast<QTabBar *>(widget)) {
        tabs->setExpanding(false);
    }
    if (widget->inherits("QAbstractButton") || widget->inherits("QAbstractSpinBox")
        || widget->inherits("QComboBox") || widget->inherits("QTabBar")
        || widget->inherits("QHeaderView") || widget->inherits("QScrollBar")) {
        widget->setAttribute(Qt::WA_Hover);
    }
}

bool Style::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::ToolTip && watched->isWidgetType()) {
        auto *widget = static_cast<QWidget *>(watched);
        const QString shown = asShown(widget->toolTip());
        if (shown != widget->toolTip()) {
            QToolTip::showText(static_cast<QHelpEvent *>(event)->globalPos(), shown, widget);
            return true;
        }
    }
    const bool key = event->type() == QEvent::KeyPress || event->type() == QEvent::KeyRelease;
    if ((key && static_cast<QKeyEvent *>(event)->key() == Qt::Key_Alt)
        || event->type() == QEvent::ApplicationDeactivate) {
        const bool alt = event->type() == QEvent::KeyPress;
        if (alt != m_alt) {
            m_alt = alt;
            for (QWidget *window : QApplication::topLevelWidgets()) {
                for (QWidget *child : window->findChildren<QWidget *>()) {
                    child->update();
                }
            }
        }
    }
    return QProxyStyle::eventFilter(watched, event);
}

void Style::drawPrimitive(PrimitiveElement element, const QStyleOption *option, QPainter *painter,
                          const QWidget *widget) const
{
    const Colours &c = colours(option->palette);
    switch (element) {
    case PE_PanelButtonCommand:
        if (const auto *button = qstyleoption_cast<const QStyleOptionButton *>(option)) {
            QStyleOptionButton bare = *button;
            bare.text.clear();
            bare.icon = {};
            paintButton(painter, bare, widget, false);
        }
        return;
    case PE_PanelButtonTool:
        paintToolButton(painter, *option);
        return;
    case PE_IndicatorCheckBox:
    case PE_IndicatorItemViewItemCheck:
        paintCheck(painter, *option);
        return;
    case PE_IndicatorRadioButton:
        paintRadio(painter, *option);
        return;
    case PE_IndicatorTabClose:
        paintToolButton(painter, *option);
        paintIcon(painter, option->rect, "close"_L1, option->rect.height() - 4, c.muted);
        return;
    case PE_PanelLineEdit: {
        const auto *frame = qstyleoption_cast<const QStyleOptionFrame *>(option);
        if (frame && frame->lineWidth > 0) {
            paintField(painter, *option, widget, frame->state & State_ReadOnly);
        }
        return;
    }
    case PE_FrameLineEdit:
        return; // part of the panel
    case PE_Frame:
        if (const auto *rich = qobject_cast<const QTextEdit *>(widget)) {
            paintTextFrame(painter, *option, widget, rich->isReadOnly());
        } else if (const auto *text = qobject_cast<const QPlainTextEdit *>(widget)) {
            paintTextFrame(painter, *option, widget, text->isReadOnly());
        } else {
            paintBox(painter, option->rect, 4, {},
                     widget && widget->isWindow() ? c.border : c.line);
        }
        return;
    case PE_FrameFocusRect:
        if (!widget || widget->inherits("QCheckBox") || widget->inherits("QRadioButton")
            || !(option->state & State_KeyboardFocusChange)) {
            return; // boxes have their ring around the mark
        }
        paintBox(painter, option->rect, 4, {}, c.accent,
                 widget->inherits("QAbstractItemView") ? 1.0 : 2.0);
        return;
    case PE_FrameMenu:
    case PE_FrameTabWidget:
    case PE_FrameStatusBarItem:
    case PE_PanelItemViewRow:
        return;
    case PE_PanelMenu:
        painter->fillRect(option->rect, c.base);
        painter->setPen(c.line);
        painter->drawRect(option->rect.adjusted(0, 0, -1, -1));
        return;
    case PE_PanelScrollAreaCorner:
        painter->fillRect(option->rect, c.base);
        return;
    case PE_PanelTipLabel:
        paintBox(painter, option->rect, 0, c.base, c.border);
        return;
    case PE_PanelStatusBar:
        painter->fillRect(option->rect, c.window);
        painter->fillRect(QRect(option->rect.topLeft(), QSize(option->rect.width(), 1)), c.line);
        return;
    case PE_FrameTabBarBase:
        painter->fillRect(
            QRect(option->rect.left(), option->rect.bottom(), option->rect.width(), 1), c.line);
        return;
    case PE_PanelItemViewItem:
        if (option->state & State_Selected) {
            painter->fillRect(option->rect, c.accentSoft);
        } else if (option->state & State_MouseOver) {
            painter->fillRect(option->rect, c.hover);
        }
        return;
    default:
        QProxyStyle::drawPrimitive(element, option, painter, widget);
    }
}

void Style::drawControl(ControlElement element, const QStyleOption *option, QPainter *painter,
                        const QWidget *widget) const
{
    const Colours &c = colours(option->palette);
    switch (element) {
    case CE_PushButton:
        if (const auto *button = qstyleoption_cast<const QStyleOptionButton *>(option)) {
            QStyleOptionButton same = *button;
            same.text = asShown(button->text);
            paintButton(painter, same, widget, m_alt);
        }
        return;
    case CE_ComboBoxLabel:
        if (const auto *combo = qstyleoption_cast<const QStyleOptionComboBox *>(option)) {
            QStyleOptionComboBox same = *combo;
            same.currentText = asShown(combo->currentText);
            paintComboLabel(painter, same);
        }
        return;
    case CE_Header:
        if (const auto *header = qstyleoption_cast<const QStyleOptionHeader *>(option)) {
            paintHeader(painter, *header);
        }
        return;
    case CE_HeaderEmptyArea:
        painter->fillRect(option->rect, c.base);
        painter->fillRect(
            QRect(option->rect.left(), option->rect.bottom(), option->rect.width(), 1), c.line);
        return;
    case CE_TabBarTabShape:
        if (const auto *tab = qstyleoption_cast<const QStyleOptionTab *>(option)) {
            paintTab(painter, *tab);
        }
        return;
    case CE_TabBarTabLabel:
        if (const auto *tab = qstyleoption_cast<const QStyleOptionTab *>(option)) {
            QStyleOptionTab same = *tab;
            same.text = asShown(tab->text);
            paintTabLabel(painter, same, subElementRect(SE_TabBarTabText, option, widget), m_alt);
        }
        return;
    case CE_ProgressBar:
        if (const auto *bar = qstyleoption_cast<const QStyleOptionProgressBar *>(option)) {
            paintProgress(painter, *bar);
        }
        return;
    case CE_Splitter:
        painter->fillRect(option->rect, c.line);
        return;
    case CE_MenuItem:
        if (const auto *item = qstyleoption_cast<const QStyleOptionMenuItem *>(option)) {
            QStyleOptionMenuItem same = *item;
            same.text = asShown(item->text);
            paintMenuItem(painter, same, m_alt);
        }
        return;
    case CE_MenuBarItem:
        if (const auto *item = qstyleoption_cast<const QStyleOptionMenuItem *>(option)) {
            paintBarGround(painter, option->rect, c);
            paintMenuBarItem(painter, *item, m_alt);
        }
        return;
    case CE_MenuBarEmptyArea:
        paintBarGround(painter, option->rect, c);
        return;
    case CE_ItemViewItem:
        if (const auto *item = qstyleoption_cast<const QStyleOptionViewItem *>(option)) {
            QStyleOptionViewItem same = *item;
            same.text = asShown(item->text);
            for (const auto group : {QPalette::Active, QPalette::Inactive}) {
                same.palette.setColor(group, QPalette::HighlightedText, c.text);
            }
            QProxyStyle::drawControl(element, &same, painter, widget);
        }
        return;
    case CE_ShapedFrame:
        if (const auto *frame = qstyleoption_cast<const QStyleOptionFrame *>(option)) {
            if (frame->frameShape == QFrame::HLine) {
                painter->fillRect(
                    QRect(option->rect.left(), option->rect.center().y(), option->rect.width(), 1),
                    c.line);
                return;
            }
            if (frame->frameShape == QFrame::VLine) {
                painter->fillRect(
                    QRect(option->rect.center().x(), option->rect.top(), 1, option->rect.height()),
                    c.line);
                return;
            }
        }
        break;
    default:
        break;
    }
    QProxyStyle::drawControl(element, option, painter, widget);
}

void Style::drawItemText(QPainter *painter, const QRect &rect, int flags, const QPalette &palette,
                         bool enabled, const QString &text, QPalette::ColorRole textRole) const
{
    QProxyStyle::drawItemText(painter, rect, flags, palette, enabled, asShown(text), textRole);
}

QRect Style::itemTextRect(const QFontMetrics &metrics, const QRect &rect, int flags, bool enabled,
                          const QString &text) const
{
    return QProxyStyle::itemTextRect(metrics, rect, flags, enabled, asShown(text));
}

void Style::drawComplexControl(ComplexControl control, const QStyleOptionComplex *option,
                               QPainter *painter, const QWidget *widget) const
{
    if (const auto *combo = qstyleoption_cast<const QStyleOptionComboBox *>(option);
        combo && control == CC_ComboBox) {
        paintCombo(painter, *combo, widget);
    } else if (const auto *spin = qstyleoption_cast<const QStyleOptionSpinBox *>(option);
               spin && control == CC_SpinBox) {
        paintSpin(painter, *spin, widget);
    } else if (const auto *bar = qstyleoption_cast<const QStyleOptionSlider *>(option);
               bar && control == CC_ScrollBar) {
        paintScrollBar(painter, *bar, *this, widget);
    } else {
        QProxyStyle::drawComplexControl(control, option, painter, widget);
    }
}

} // namespace kz
