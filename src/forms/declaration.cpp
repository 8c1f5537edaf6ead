#include "forms/declaration.h"

#include "look/metrics.h"

#include <QPainter>
#include <QStyleOptionButton>

#include <algorithm>

namespace kz {

namespace {

constexpr int wrapped = Qt::TextWordWrap | Qt::TextShowMnemonic | Qt::AlignLeft | Qt::AlignTop;
constexpr int usualWidth = 480;
constexpr int narrowest = 160;

} // namespace

Declaration::Declaration(QWidget *parent)
    : QCheckBox(parent)
{
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

QSize Declaration::sizeHint() const
{
    return {dp(usualWidth), heightForWidth(dp(usualWidth))};
}

QSize Declaration::minimumSizeHint() const
{
    return {dp(narrowest), style()->pixelMetric(QStyle::PM_IndicatorHeight, nullptr, this)};
}

int Declaration::heightForWidth(int width) const
{
    const int box = style()->pixelMetric(QStyle::PM_IndicatorHeight, nullptr, this);
    return std::max(box, words(width).height()) + 2 * dp(3);
}

void Declaration::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    QStyleOptionButton option;
    initStyleOption(&option);
    const QRect place = words(width());
    const int side = style()->pixelMetric(QStyle::PM_IndicatorWidth, nullptr, this);
    const int first = fontMetrics().height();
    option.rect = QRect(0, dp(3) + (first - side) / 2, side, side);
    style()->drawPrimitive(QStyle::PE_IndicatorCheckBox, &option, &painter, this);
    int flags = wrapped;
    if (style()->styleHint(QStyle::SH_UnderlineShortcut, &option, this) == 0)
        flags |= Qt::TextHideMnemonic;
    style()->drawItemText(&painter, place, flags, option.palette, isEnabled(), text(),
                          QPalette::WindowText);
    if (option.state & QStyle::State_HasFocus) {
        QStyleOptionFocusRect focus;
        focus.QStyleOption::operator=(option);
        focus.rect = rect();
        style()->drawPrimitive(QStyle::PE_FrameFocusRect, &focus, &painter, this);
    }
}

bool Declaration::hitButton(const QPoint &place) const
{
    return rect().contains(place);
}

int Declaration::lead() const
{
    return style()->pixelMetric(QStyle::PM_IndicatorWidth, nullptr, this)
        + style()->pixelMetric(QStyle::PM_CheckBoxLabelSpacing, nullptr, this);
}

QRect Declaration::words(int width) const
{
    const QRect room(lead(), dp(3), std::max(1, width - lead() - dp(3)), 10000);
    return fontMetrics().boundingRect(room, wrapped, text());
}

} // namespace kz
