#include "views/panel.h"

#include "look/metrics.h"

#include <QEvent>
#include <QPalette>
#include <QScrollArea>
#include <QScrollBar>
#include <QVBoxLayout>

namespace kz {

namespace {

/// The scroll bar stands in the padding of a panel: lines are as wide with it as without.
class RoomForBar : public QObject
{
public:
    RoomForBar(QScrollBar *bar, QVBoxLayout *lines)
        : QObject(bar)
        , m_bar(bar)
        , m_lines(lines)
    {
        bar->installEventFilter(this);
    }

    bool eventFilter(QObject *watched, QEvent *event) override
    {
        if (event->type() == QEvent::Show || event->type() == QEvent::Hide) {
            QMargins margins = m_lines->contentsMargins();
            const int bar = event->type() == QEvent::Show ? m_bar->sizeHint().width() : 0;
            margins.setRight(dp(20) - bar);
            m_lines->setContentsMargins(margins);
        }
        return QObject::eventFilter(watched, event);
    }

private:
    QScrollBar *m_bar;
    QVBoxLayout *m_lines;
};

} // namespace

QVBoxLayout *scrollingLines(QWidget *panel)
{
    panel->setMinimumWidth(dp(260));
    QVBoxLayout *lines = scrollingLines(panel, dp(20), dp(14));
    new RoomForBar(panel->findChild<QScrollArea *>()->verticalScrollBar(), lines);
    return lines;
}

QVBoxLayout *scrollingLines(QWidget *page, int side, int top)
{
    auto *outer = new QVBoxLayout(page);
    outer->setContentsMargins(0, 0, 0, 0);
    auto *scroll = new QScrollArea(page);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    // Only the column scrolls; Tab goes to what can be used.
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->viewport()->setBackgroundRole(page->backgroundRole());
    auto *content = new QWidget(scroll);
    content->setBackgroundRole(page->backgroundRole());
    auto *lines = new QVBoxLayout(content);
    lines->setContentsMargins(side, top, side, top);
    lines->setSpacing(dp(8));
    scroll->setWidget(content);
    outer->addWidget(scroll);
    return lines;
}

} // namespace kz
