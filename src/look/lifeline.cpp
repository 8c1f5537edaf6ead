#include "look/lifeline.h"

#include "look/metrics.h"
#include "look/paint.h"

#include <QPainter>
#include <QStyle>

using namespace Qt::StringLiterals;

namespace kz {

namespace {

int markSide()
{
    return dp(22);
}

int textLeft()
{
    return markSide() + dp(11);
}

/// Width of the step's text; times stand in a column that stays near the words.
int timeRight(int width)
{
    return qMin(width, dp(550));
}

QString word(LifeLine::State state)
{
    switch (state) {
    case LifeLine::State::Done:
        return LifeLine::tr("done");
    case LifeLine::State::Current:
        return LifeLine::tr("now");
    case LifeLine::State::Unknown:
        return LifeLine::tr("unknown");
    case LifeLine::State::Open:
    case LifeLine::State::First:
    case LifeLine::State::Planned:
        return LifeLine::tr("not yet");
    }
    Q_UNREACHABLE();
}

void paintMark(QPainter *painter, const QRectF &place, const LifeLine::Step &step, int number,
               const Colours &c)
{
    const qreal half = place.height() / 2;
    const QRect whole = place.toAlignedRect();
    switch (step.state) {
    case LifeLine::State::Done:
        paintBox(painter, place.adjusted(2, 2, -2, -2), half, c.accent);
        paintIcon(painter, whole, "tick"_L1, whole.height() - 9, c.onAccent);
        break;
    case LifeLine::State::Current: {
        paintBox(painter, place.adjusted(1, 1, -1, -1), half, c.pendingSoft, c.pending, 2);
        const qreal inset = half - dp(3);
        paintBox(painter, place.adjusted(inset, inset, -inset, -inset), half, c.pending);
        break;
    }
    case LifeLine::State::Unknown:
        paintBox(painter, place, half, c.unknownSoft);
        paintIcon(painter, whole, "unknown"_L1, whole.height() - 2, c.unknown);
        break;
    case LifeLine::State::Open:
        paintBox(painter, place.adjusted(2, 2, -2, -2), half, {}, c.border, 1.5);
        break;
    case LifeLine::State::First:
    case LifeLine::State::Planned: {
        const bool first = step.state == LifeLine::State::First;
        paintBox(painter, place, half, first ? c.accentSoft : c.hover, first ? c.accent : c.muted,
                 1.5);
        painter->setFont(typeFont(Type::Small));
        painter->setPen(first ? c.accent : c.muted);
        painter->drawText(place, Qt::AlignCenter, QString::number(number));
        break;
    }
    }
}

} // namespace

LifeLine::LifeLine(QWidget *parent)
    : QWidget(parent)
{
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

void LifeLine::setSteps(const QList<Step> &steps)
{
    m_steps = steps;
    QStringList words;
    for (const Step &step : steps) {
        QStringList parts{step.title};
        for (const QString &part : {step.sub, step.time}) {
            if (!part.isEmpty()) {
                parts.append(part);
            }
        }
        //: %1 is a step of an order with its details, %2 its state: done, now, unknown, not yet
        words.append(tr("%1 (%2)").arg(parts.join(u", "_s), word(step.state)));
    }
    setAccessibleDescription(words.join(u". "_s));
    if (accessibleName().isEmpty()) {
        setAccessibleName(tr("Steps"));
    }
    updateGeometry();
    update();
}

int LifeLine::subHeight(const Step &step, int width) const
{
    if (step.sub.isEmpty()) {
        return 0;
    }
    return QFontMetrics(typeFont(Type::Small))
        .boundingRect(QRect(0, 0, qMax(1, width - textLeft()), 10000), Qt::TextWordWrap, step.sub)
        .height();
}

int LifeLine::stepHeight(const Step &step, int width) const
{
    const int title = qMax(markSide(), QFontMetrics(typeFont(Type::Body)).height());
    return qMax(dp(46), title + subHeight(step, width) + dp(9));
}

QSize LifeLine::sizeHint() const
{
    const int width = dp(264);
    return {width, heightForWidth(width)};
}

QSize LifeLine::minimumSizeHint() const
{
    return {dp(180), m_steps.isEmpty() ? 0 : dp(46)};
}

int LifeLine::heightForWidth(int width) const
{
    int height = 0;
    for (const Step &step : m_steps) {
        height += stepHeight(step, timeRight(width));
    }
    return height;
}

void LifeLine::paintEvent(QPaintEvent *)
{
    const Colours &c = colours(palette());
    QPainter painter(this);
    const int side = markSide();
    const int right = timeRight(width());
    const auto place = [&](const QRect &part) {
        return QStyle::visualRect(layoutDirection(), rect(), part);
    };
    int y = 0;
    for (qsizetype i = 0; i < m_steps.size(); ++i) {
        const Step &step = m_steps[i];
        const int height = stepHeight(step, right);
        if (i + 1 < m_steps.size()) {
            const bool done = step.state == State::Done;
            const bool planned = step.state == State::First || step.state == State::Planned;
            QPen pen(done ? c.accent : planned ? c.line : c.border, done || planned ? 2 : 1);
            if (!done && !planned) {
                pen.setDashPattern({3, 3});
            }
            painter.setPen(pen);
            const int x = place(QRect(side / 2, 0, 1, 1)).left();
            painter.drawLine(x, y + side + 2, x, y + height - 2);
        }
        paintMark(&painter, place(QRect(0, y, side, side)), step, int(i) + 1, c);
        const bool strong = step.state == State::Current || step.state == State::Unknown;
        const QColor ink = step.state == State::Unknown ? c.unknown
            : step.state == State::Open                 ? c.muted
                                                        : c.text;
        painter.setFont(typeFont(Type::Body));
        const int time =
            step.time.isEmpty() ? 0 : painter.fontMetrics().horizontalAdvance(step.time) + dp(12);
        if (time > 0) {
            paintText(&painter, place(QRect(right - time, y, time, side)), step.time, c.muted,
                      Qt::AlignRight);
        }
        painter.setFont(typeFont(strong ? Type::Bold : Type::Body));
        paintText(&painter, place(QRect(textLeft(), y, right - time - textLeft(), side)),
                  step.title, ink);
        painter.setFont(typeFont(Type::Small));
        painter.setPen(c.muted);
        painter.drawText(place(QRect(textLeft(), y + side - dp(2), right - textLeft(),
                                     subHeight(step, right) + 2)),
                         Qt::TextWordWrap
                             | int(QStyle::visualAlignment(layoutDirection(), Qt::AlignLeft)),
                         step.sub);
        y += height;
    }
}

void StepsList::setSteps(const QList<Planned> &steps)
{
    QList<Step> numbered;
    for (const Planned &step : steps) {
        numbered.append(
            {step.title, step.sub, {}, numbered.isEmpty() ? State::First : State::Planned});
    }
    LifeLine::setSteps(numbered);
}

} // namespace kz
