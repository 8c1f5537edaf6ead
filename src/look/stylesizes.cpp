// The measures of Style; its painting is in style.cpp.
#include "look/barpaint.h"
#include "look/buttonpaint.h"
#include "look/fieldpaint.h"
#include "look/icons.h"
#include "look/metrics.h"
#include "look/paint.h"
#include "look/style.h"

#include <QLineEdit>
#include <QStyleOption>

using namespace Qt::StringLiterals;

namespace kz {

namespace {

/// The part of a spin box or combo box that is typed into.
bool isInner(const QWidget *widget)
{
    const QWidget *parent = widget ? widget->parentWidget() : nullptr;
    return parent && (parent->inherits("QAbstractSpinBox") || parent->inherits("QComboBox"));
}

} // namespace

QRect Style::subElementRect(SubElement element, const QStyleOption *option,
                            const QWidget *widget) const
{
    if (element == SE_LineEditContents) {
        const int side = isInner(widget) ? dp(6) : dp(8);
        return option->rect.adjusted(side - 2, 1, 2 - side, -1); // a line edit adds 2 itself
    }
    if (element == SE_CheckBoxLayoutItem || element == SE_RadioButtonLayoutItem) {
        // The mark stands in line with the fields; its focus ring reaches out.
        return visualRect(option->direction, option->rect, option->rect.adjusted(2, 0, 0, 0));
    }
    return QProxyStyle::subElementRect(element, option, widget);
}

QRect Style::subControlRect(ComplexControl control, const QStyleOptionComplex *option,
                            SubControl part, const QWidget *widget) const
{
    if (const auto *combo = qstyleoption_cast<const QStyleOptionComboBox *>(option);
        combo && control == CC_ComboBox) {
        return comboRect(*combo, part);
    }
    if (const auto *spin = qstyleoption_cast<const QStyleOptionSpinBox *>(option);
        spin && control == CC_SpinBox) {
        return spinRect(*spin, part);
    }
    if (const auto *bar = qstyleoption_cast<const QStyleOptionSlider *>(option);
        bar && control == CC_ScrollBar) {
        return scrollBarRect(*bar, part);
    }
    return QProxyStyle::subControlRect(control, option, part, widget);
}

QSize Style::sizeFromContents(ContentsType type, const QStyleOption *option, const QSize &contents,
                              const QWidget *widget) const
{
    const auto field = [&](int more) {
        const int height = qMax(dp(30), option->fontMetrics.height() + dp(8));
        return QSize(contents.width() + more, height);
    };
    switch (type) {
    case CT_PushButton:
        if (const auto *button = qstyleoption_cast<const QStyleOptionButton *>(option)) {
            return buttonSize(*button, widget);
        }
        break;
    case CT_LineEdit:
        return isInner(widget) ? QProxyStyle::sizeFromContents(type, option, contents, widget)
                               : field(dp(14));
    case CT_ComboBox:
        return field(dp(9 + 28) + 2); // widths of words are rounded
    case CT_SpinBox:
        return field(dp(12 + 26));
    case CT_MenuItem:
        if (const auto *item = qstyleoption_cast<const QStyleOptionMenuItem *>(option)) {
            return menuItemSize(*item, contents);
        }
        break;
    case CT_MenuBarItem:
        return {contents.width() + dp(18), qMax(dp(27), contents.height() + dp(6))};
    case CT_HeaderSection:
        if (const auto *header = qstyleoption_cast<const QStyleOptionHeader *>(option)) {
            const QFontMetrics metrics(typeFont(Type::Small));
            const bool first = header->section == 0;
            return {metrics.horizontalAdvance(header->text) + cellPadding(first) + dp(8 + 18),
                    qMax(dp(28), metrics.height() + dp(8))};
        }
        break;
    case CT_TabBarTab: {
        const QSize size = QProxyStyle::sizeFromContents(type, option, contents, widget);
        return {size.width(), qMax(dp(36), size.height())};
    }
    case CT_ItemViewItem: {
        const auto *item = qstyleoption_cast<const QStyleOptionViewItem *>(option);
        QStyleOptionViewItem same;
        if (item) {
            same = *item;
            same.text = asShown(item->text);
        }
        const QSize size = QProxyStyle::sizeFromContents(
            type, item ? static_cast<const QStyleOption *>(&same) : option, contents, widget);
        return {size.width(), qMax(dp(28), size.height())};
    }
    case CT_ProgressBar:
        return {contents.width(), dp(10)};
    default:
        break;
    }
    return QProxyStyle::sizeFromContents(type, option, contents, widget);
}

int Style::pixelMetric(PixelMetric metric, const QStyleOption *option, const QWidget *widget) const
{
    switch (metric) {
    case PM_ButtonIconSize:
    case PM_SmallIconSize:
    case PM_LineEditIconSize:
        return dp(16);
    case PM_DefaultFrameWidth:
        if (widget && (widget->inherits("QTextEdit") || widget->inherits("QPlainTextEdit"))) {
            return 4; // keeps the square viewport inside the round corners
        }
        return QProxyStyle::pixelMetric(metric, option, widget);
    case PM_TabCloseIndicatorWidth:
    case PM_TabCloseIndicatorHeight:
        return dp(18);
    case PM_IndicatorWidth:
    case PM_IndicatorHeight:
    case PM_ExclusiveIndicatorWidth:
    case PM_ExclusiveIndicatorHeight:
        return dp(16) + 4; // the box and its focus ring
    case PM_CheckBoxLabelSpacing:
    case PM_RadioButtonLabelSpacing:
        return dp(5);
    case PM_ButtonShiftHorizontal:
    case PM_ButtonShiftVertical:
    case PM_TabBarTabShiftVertical:
    case PM_TabBarTabShiftHorizontal:
    case PM_TabBarTabOverlap:
    case PM_TabBarBaseOverlap:
    case PM_MenuHMargin:
    case PM_MenuBarItemSpacing:
    case PM_MenuBarPanelWidth:
    case PM_MenuBarVMargin:
    case PM_ScrollView_ScrollBarSpacing:
        return 0;
    case PM_FocusFrameHMargin: // the room beside the words of list rows
        return dp(7);
    case PM_MenuBarHMargin:
        return dp(1);
    case PM_MenuPanelWidth:
        return 1;
    case PM_MenuVMargin:
        return dp(4);
    case PM_SplitterWidth:
        return 1;
    case PM_ScrollBarExtent:
        return dp(12);
    case PM_ScrollBarSliderMin:
        return dp(28);
    case PM_TabBarTabHSpace:
        return dp(32);
    case PM_TabBarTabVSpace:
        return dp(14);
    case PM_HeaderMargin:
        return dp(8);
    case PM_LayoutLeftMargin:
    case PM_LayoutRightMargin:
    case PM_LayoutTopMargin:
    case PM_LayoutBottomMargin:
        return dp(12);
    case PM_LayoutHorizontalSpacing:
    case PM_LayoutVerticalSpacing:
        return dp(8);
    case PM_ToolTipLabelFrameWidth:
        return dp(6);
    default:
        return QProxyStyle::pixelMetric(metric, option, widget);
    }
}

int Style::styleHint(StyleHint hint, const QStyleOption *option, const QWidget *widget,
                     QStyleHintReturn *data) const
{
    switch (hint) {
    case SH_UnderlineShortcut:
        return m_alt;
    case SH_ComboBox_Popup:
    case SH_EtchDisabledText:
    case SH_DitherDisabledText:
    case SH_ItemView_ChangeHighlightOnFocus:
    case SH_DialogButtonBox_ButtonsHaveIcons:
    case SH_MessageBox_CenterButtons:
        return 0;
    case SH_ItemView_ShowDecorationSelected:
        return 1;
    case SH_ToolTipLabel_Opacity:
        return 255;
    case SH_Table_GridLineColor:
        return option ? int(colours(option->palette).line.rgb())
                      : QProxyStyle::styleHint(hint, option, widget, data);
    default:
        return QProxyStyle::styleHint(hint, option, widget, data);
    }
}

QIcon Style::standardIcon(StandardPixmap standard, const QStyleOption *option,
                          const QWidget *widget) const
{
    if (standard == SP_LineEditClearButton || standard == SP_TitleBarCloseButton) {
        return icon("close"_L1);
    }
    return QProxyStyle::standardIcon(standard, option, widget);
}

} // namespace kz
