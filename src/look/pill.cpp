#include "look/pill.h"

#include "look/metrics.h"
#include "look/paint.h"

#include <QPainter>
#include <QStyle>

namespace kz {

Pill::Pill(QWidget *parent)
    : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    hide();
}

Pill::Pill(const PillText &pill, QWidget *parent)
    : Pill(parent)
{
    setPill(pill);
}

void Pill::setPill(const PillText &pill)
{
    m_pill = pill;
    setAccessibleName(pill.text);
    setVisible(!pill.text.isEmpty());
    updateGeometry();
    update();
}

QSize Pill::sizeHint() const
{
    return sizeOf(m_pill);
}

QSize Pill::sizeOf(const PillText &pill)
{
    const QFontMetrics metrics(typeFont(Type::Small));
    const int icon = pill.icon.isEmpty() ? 0 : dp(14 + 4);
    return {dp(14) + icon + metrics.horizontalAdvance(asShown(pill.text)) + 1,
            qMax(dp(22), metrics.height() + dp(4))};
}

void Pill::paint(QPainter *painter, const QRect &rect, const PillText &pill,
                 const QPalette &palette, Qt::LayoutDirection direction)
{
    if (pill.text.isEmpty()) {
        return;
    }
    const Colours &c = colours(palette);
    const QColor ink = c.tone(pill.tone);
    const QSize wanted = sizeOf(pill);
    const QRect left(rect.left(), rect.center().y() - wanted.height() / 2 + 1,
                     qMin(wanted.width(), rect.width()), wanted.height());
    const auto place = [&](const QRect &part) { return QStyle::visualRect(direction, rect, part); };
    painter->save();
    painter->setFont(typeFont(Type::Small));
    paintBox(painter, place(left), 4, c.soft(pill.tone));
    QRect words = left.adjusted(dp(7), 0, -dp(6), 0);
    if (!pill.icon.isEmpty()) {
        const QByteArray name = pill.icon.toLatin1();
        paintIcon(painter, place(QRect(left.left() + dp(6), left.top(), dp(14), left.height())),
                  QLatin1StringView(name), dp(14), ink);
        words.setLeft(left.left() + dp(6 + 14 + 4));
    }
    paintText(painter, place(words), pill.text, ink);
    painter->restore();
}

void Pill::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    paint(&painter, rect(), m_pill, palette(), layoutDirection());
}

} // namespace kz
