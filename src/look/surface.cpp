#include "look/surface.h"

#include "look/colours.h"

#include <QPainter>

namespace kz {

Surface::Surface(QPalette::ColorRole ground, Qt::Edges lines, QWidget *parent)
    : QFrame(parent)
    , m_lines(lines)
{
    setAutoFillBackground(true);
    setBackgroundRole(ground);
    setContentsMargins(lines & Qt::LeftEdge ? 1 : 0, lines & Qt::TopEdge ? 1 : 0,
                       lines & Qt::RightEdge ? 1 : 0, lines & Qt::BottomEdge ? 1 : 0);
}

void Surface::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const QColor line = colours(palette()).line;
    if (m_lines & Qt::TopEdge) {
        painter.fillRect(0, 0, width(), 1, line);
    }
    if (m_lines & Qt::BottomEdge) {
        painter.fillRect(0, height() - 1, width(), 1, line);
    }
    if (m_lines & Qt::LeftEdge) {
        painter.fillRect(0, 0, 1, height(), line);
    }
    if (m_lines & Qt::RightEdge) {
        painter.fillRect(width() - 1, 0, 1, height(), line);
    }
}

QFrame *hairLine(QWidget *parent)
{
    auto *line = new QFrame(parent);
    line->setFrameShape(QFrame::HLine);
    line->setFixedHeight(1);
    return line;
}

} // namespace kz
