#include "look/iconlabel.h"

#include "look/metrics.h"
#include "look/paint.h"

#include <QPainter>

namespace kz {

IconLabel::IconLabel(const QString &icon, Tone tone, QWidget *parent)
    : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    setIcon(icon, tone);
}

void IconLabel::setIcon(const QString &icon, Tone tone)
{
    m_icon = icon;
    m_tone = tone;
    setVisible(!icon.isEmpty());
    update();
}

QSize IconLabel::sizeHint() const
{
    return {dp(16), dp(16)};
}

void IconLabel::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const QByteArray name = m_icon.toLatin1();
    paintIcon(&painter, rect(), QLatin1StringView(name), dp(16), colours(palette()).tone(m_tone));
}

} // namespace kz
