#include "forms/section.h"

#include "look/colours.h"
#include "look/metrics.h"

#include <QLayout>
#include <QPainter>

namespace kz {

namespace {
constexpr int widest = 860;
} // namespace

Section::Section(QWidget *parent)
    : QWidget(parent)
{ }

void Section::setFirst(bool first)
{
    m_first = first;
    update();
}

void Section::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    const int surplus = m_wide ? 0 : qMax(0, width() - dp(widest));
    if (!layout() || surplus == m_surplus)
        return;
    QMargins margins = layout()->contentsMargins();
    margins.setRight(margins.right() + surplus - m_surplus);
    m_surplus = surplus;
    layout()->setContentsMargins(margins);
}

void Section::paintEvent(QPaintEvent *)
{
    if (m_first)
        return;
    QPainter painter(this);
    painter.fillRect(QRect(0, 0, width(), 1), colours(palette()).line);
}

} // namespace kz
