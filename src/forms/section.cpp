#include "forms/section.h"

#include "look/colours.h"

#include <QPainter>

namespace kz {

Section::Section(QWidget *parent)
    : QWidget(parent)
{ }

void Section::setFirst(bool first)
{
    m_first = first;
    update();
}

void Section::paintEvent(QPaintEvent *)
{
    if (m_first)
        return;
    QPainter painter(this);
    painter.fillRect(QRect(0, 0, width(), 1), colours(palette()).line);
}

} // namespace kz
