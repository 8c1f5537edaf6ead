#include "views/panel.h"

#include "look/metrics.h"

#include <QPalette>
#include <QScrollArea>
#include <QVBoxLayout>

namespace kz {

QVBoxLayout *scrollingLines(QWidget *panel)
{
    panel->setMinimumWidth(dp(260));
    QVBoxLayout *lines = scrollingLines(panel, dp(20), dp(14));
    // Beside its scroll bar, a panel still has to hold the longest status in one line.
    lines->setContentsMargins(dp(20), dp(14), dp(12), dp(14));
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
