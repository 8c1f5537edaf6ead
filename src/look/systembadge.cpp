#include "look/systembadge.h"

#include "look/metrics.h"
#include "look/paint.h"

#include <QPainter>

namespace kz {

SystemBadge::SystemBadge(System system, QWidget *parent)
    : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    setSystem(system);
}

void SystemBadge::setSystem(System system)
{
    m_system = system;
    setAccessibleName(badgeWord(system));
    updateGeometry();
    update();
}

QSize SystemBadge::sizeHint() const
{
    const QFontMetrics metrics(typeFont(Type::SmallBold));
    return {metrics.horizontalAdvance(badgeWord(m_system)) + 2 * dp(11),
            qMax(dp(20), metrics.height() + dp(3))};
}

void SystemBadge::paintEvent(QPaintEvent *)
{
    const Colours &c = colours(palette());
    QPainter painter(this);
    paintBox(&painter, rect(), 4, c.system(m_system));
    painter.setFont(typeFont(Type::SmallBold));
    painter.setPen(c.onSystem);
    painter.drawText(rect(), Qt::AlignCenter, badgeWord(m_system));
}

SystemStripe::SystemStripe(System system, QWidget *parent)
    : QWidget(parent)
    , m_system(system)
{
    setFixedHeight(dp(3));
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void SystemStripe::setSystem(System system)
{
    m_system = system;
    update();
}

void SystemStripe::paintEvent(QPaintEvent *)
{
    QPainter(this).fillRect(rect(), colours(palette()).system(m_system));
}

} // namespace kz
