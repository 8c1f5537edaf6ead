#include "views/listframe.h"

#include "look/metrics.h"

#include <QVBoxLayout>
#include <QWidget>

namespace kz {

void layOut(QWidget *page, const ListFrame &frame)
{
    page->setAutoFillBackground(true);
    page->setBackgroundRole(QPalette::Base);
    auto *column = new QVBoxLayout(page);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(frame.head);
    const bool filtered = !frame.filters.isEmpty();
    if (frame.notice) {
        auto *notice = new QVBoxLayout;
        notice->setContentsMargins(dp(20), 0, dp(20), dp(filtered ? 8 : 12));
        notice->addWidget(frame.notice);
        column->addLayout(notice);
    }
    if (filtered) {
        auto *row = new QHBoxLayout;
        row->setContentsMargins(dp(20), 0, dp(20), dp(12));
        row->setSpacing(dp(8));
        for (QWidget *filter : frame.filters)
            row->addWidget(filter);
        row->addStretch(1);
        if (frame.tail)
            row->addWidget(frame.tail);
        column->addLayout(row);
    }
    for (QWidget *rows : frame.rows)
        column->addWidget(rows, 1);
    if (frame.bar)
        column->addWidget(frame.bar);
}

} // namespace kz
