#include "views/bullet.h"

#include "look/label.h"
#include "look/paint.h"

#include <QHBoxLayout>
#include <QPainter>
#include <QStyle>

namespace kz {

Bullet::Bullet(const QString &icon, Tone tone, const QString &text, QWidget *parent)
    : QWidget(parent)
    , m_icon(icon)
    , m_tone(tone)
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(dp(22), 0, 0, 0);
    Label *label = wrappedLabel(text, Type::Body, Tone::Ink, this);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    row->addWidget(label, 1);
}

void Bullet::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const int line = QFontMetrics(typeFont(Type::Body)).height();
    const QRect place = QStyle::visualRect(layoutDirection(), rect(), QRect(0, 0, dp(14), line));
    const QByteArray name = m_icon.toLatin1();
    paintIcon(&painter, place, QLatin1StringView(name), dp(14), colours(palette()).tone(m_tone));
}

} // namespace kz
