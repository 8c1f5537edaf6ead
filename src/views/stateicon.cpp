#include "views/stateicon.h"

#include "look/metrics.h"
#include "look/paint.h"

#include <QPainter>

namespace kz {

StateIcon::StateIcon(QWidget *parent)
    : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

void StateIcon::set(const QString &icon, Tone tone)
{
    m_icon = icon;
    m_tone = tone;
    update();
}

QSize StateIcon::sizeHint() const
{
    return {dp(52), dp(52)};
}

void StateIcon::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const Colours &c = colours(palette());
    painter.setPen(Qt::NoPen);
    painter.setBrush(c.soft(m_tone));
    painter.drawEllipse(rect());
    const QByteArray name = m_icon.toLatin1();
    paintIcon(&painter, rect(), QLatin1StringView(name), dp(28), c.tone(m_tone));
}

} // namespace kz
