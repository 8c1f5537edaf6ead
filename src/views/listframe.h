#pragma once

#include <QList>

class QWidget;

namespace kz {

/// The frame that all lists share, from top to bottom.
struct ListFrame
{
    QWidget *head = nullptr;
    QWidget *notice = nullptr; ///< what is said above the list
    QList<QWidget *> filters = {};
    QWidget *tail = nullptr; ///< at the far end of the filters
    QList<QWidget *> rows = {}; ///< tables, and the page that stands there while they are empty
    QWidget *bar = nullptr; ///< of the selection
};
void layOut(QWidget *page, const ListFrame &frame);

} // namespace kz
