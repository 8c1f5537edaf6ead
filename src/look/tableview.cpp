#include "look/tableview.h"

#include "look/celldelegate.h"
#include "look/clip.h"

#include <QEvent>
#include <QHeaderView>
#include <QKeyEvent>

#include <algorithm>
#include <utility>

namespace kz {

TableView::TableView(QWidget *parent)
    : QTableView(parent)
{
    setItemDelegate(new CellDelegate(this));
    setFrameShape(NoFrame);
    setShowGrid(false);
    setWordWrap(false);
    setTabKeyNavigation(false);
    setCornerButtonEnabled(false);
    setSelectionBehavior(SelectRows);
    setSelectionMode(ExtendedSelection);
    setEditTriggers(NoEditTriggers);
    setVerticalScrollMode(ScrollPerPixel);
    setHorizontalScrollMode(ScrollPerPixel);
    verticalHeader()->hide();
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    horizontalHeader()->setHighlightSections(false);
    horizontalHeader()->setSectionsMovable(true);
    horizontalHeader()->setStretchLastSection(true);
    horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    fitRows();
    connect(this, &QTableView::doubleClicked, this, &TableView::opened);
}

void TableView::setModel(QAbstractItemModel *model)
{
    for (const QMetaObject::Connection &link : std::as_const(m_links)) {
        disconnect(link);
    }
    m_links.clear();
    QTableView::setModel(model);
    if (model) {
        const auto follow = [&](auto signal) {
            m_links.append(connect(model, signal, this, &TableView::shapeGroups));
        };
        follow(&QAbstractItemModel::modelReset);
        follow(&QAbstractItemModel::layoutChanged);
        follow(&QAbstractItemModel::rowsInserted);
        follow(&QAbstractItemModel::rowsRemoved);
        follow(&QAbstractItemModel::rowsMoved);
    }
    shapeGroups();
}

void TableView::setTwoLines(bool two)
{
    m_two = two;
    fitRows();
}

void TableView::setGrouped(bool grouped)
{
    m_grouped = grouped;
    shapeGroups();
}

void TableView::enterRow()
{
    const QModelIndex now = currentIndex();
    if (!model() || (now.isValid() && now.flags() & Qt::ItemIsSelectable)) {
        return;
    }
    const int rows = model()->rowCount();
    const int here = qMax(0, now.row());
    for (int i = 0; i < rows; ++i) {
        // Downwards first, then from here upwards.
        const int row = here + i < rows ? here + i : rows - 1 - i;
        const QModelIndex next = model()->index(row, qMax(0, now.column()));
        if (next.flags() & Qt::ItemIsSelectable) {
            selectionModel()->setCurrentIndex(next, QItemSelectionModel::NoUpdate);
            return;
        }
    }
}

QList<int> TableView::selectedRows() const
{
    QList<int> rows;
    if (!selectionModel()) {
        return rows;
    }
    // By ranges: a list of a million may be selected as a whole.
    for (const QItemSelectionRange &range : selectionModel()->selection()) {
        for (int row = range.top(); row <= range.bottom(); ++row) {
            if (!m_grouped || !model()->index(row, 0).data(GroupRole).toBool()) {
                rows.append(row);
            }
        }
    }
    std::sort(rows.begin(), rows.end());
    rows.resize(std::unique(rows.begin(), rows.end()) - rows.begin());
    return rows;
}

void TableView::keyPressEvent(QKeyEvent *event)
{
    if (event->matches(QKeySequence::Copy) && currentIndex().isValid()) {
        copyCells(currentIndex().data().toString());
        return;
    }
    const int key = event->key();
    if ((key == Qt::Key_Return || key == Qt::Key_Enter) && currentIndex().isValid()) {
        Q_EMIT opened(currentIndex());
        return;
    }
    if (key == Qt::Key_Escape && m_escapeClears && !selectedRows().isEmpty()) {
        clearSelection();
        return;
    }
    QTableView::keyPressEvent(event);
}

QModelIndex TableView::moveCursor(CursorAction action, Qt::KeyboardModifiers modifiers)
{
    if (currentIndex().isValid() || !model())
        return QTableView::moveCursor(action, modifiers);
    const bool last = action == MoveEnd && modifiers.testFlag(Qt::ControlModifier);
    const int rows = model()->rowCount(rootIndex());
    for (int i = 0; i < rows; ++i) {
        const QModelIndex index = model()->index(last ? rows - 1 - i : i, 0, rootIndex());
        if (index.flags().testFlag(Qt::ItemIsEnabled))
            return index;
    }
    return {};
}

void TableView::changeEvent(QEvent *event)
{
    QTableView::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange) {
        fitRows();
    }
}

void TableView::currentChanged(const QModelIndex &current, const QModelIndex &previous)
{
    QTableView::currentChanged(current, previous);
    // The line goes around the whole row, not around the cell that Qt repaints.
    for (const QModelIndex &index : {current, previous}) {
        if (index.isValid()) {
            viewport()->update(0, rowViewportPosition(index.row()), viewport()->width(),
                               rowHeight(index.row()));
        }
    }
}

void TableView::focusInEvent(QFocusEvent *event)
{
    QTableView::focusInEvent(event);
    viewport()->update();
}

void TableView::focusOutEvent(QFocusEvent *event)
{
    QTableView::focusOutEvent(event);
    viewport()->update();
}

void TableView::fitRows()
{
    // The least size first: it bounds the other, and the style's own is larger than our rows.
    verticalHeader()->setMinimumSectionSize(CellDelegate::rowHeight());
    verticalHeader()->setDefaultSectionSize(m_two ? CellDelegate::twoLineHeight()
                                                  : CellDelegate::rowHeight());
    shapeGroups();
}

void TableView::shapeGroups()
{
    if (!m_grouped || !model()) {
        return; // long lists are never grouped: no loop over a million rows
    }
    clearSpans();
    for (int row = 0; row < model()->rowCount(); ++row) {
        const bool group = model()->index(row, 0).data(GroupRole).toBool();
        verticalHeader()->resizeSection(
            row, group ? CellDelegate::groupHeight() : verticalHeader()->defaultSectionSize());
        if (group && model()->columnCount() > 1) {
            setSpan(row, 0, 1, model()->columnCount());
        }
    }
}

} // namespace kz
