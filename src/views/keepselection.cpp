#include "views/keepselection.h"

#include <QItemSelectionModel>
#include <QTableView>

#include <utility>

namespace kz {

KeepSelection::KeepSelection(QTableView *table, KeyOf keyOf)
    : QObject(table)
    , m_table(table)
    , m_keyOf(std::move(keyOf))
{
    QAbstractItemModel *model = table->model();
    connect(model, &QAbstractItemModel::modelAboutToBeReset, this, &KeepSelection::remember);
    connect(model, &QAbstractItemModel::modelReset, this, &KeepSelection::restore);
    connect(table->selectionModel(), &QItemSelectionModel::selectionChanged, this, [this] {
        if (!m_busy)
            m_keys.clear();
    });
}

void KeepSelection::remember()
{
    m_busy = true;
    const QModelIndexList rows = m_table->selectionModel()->selectedRows();
    for (const QModelIndex &row : rows)
        m_keys.insert(m_keyOf(row.row()));
    if (const QModelIndex current = m_table->currentIndex(); current.isValid()) {
        m_current = m_keyOf(current.row());
        m_column = current.column();
    }
}

void KeepSelection::restore()
{
    QAbstractItemModel *model = m_table->model();
    const int last = model->columnCount() - 1;
    QItemSelection selection;
    QModelIndex current;
    int first = -1;
    for (int row = 0; row <= model->rowCount(); ++row) {
        const bool inside = row < model->rowCount();
        const QString key = inside ? m_keyOf(row) : QString();
        if (inside && key == m_current)
            current = model->index(row, m_column);
        const bool wanted = inside && m_keys.contains(key);
        if (wanted && first < 0)
            first = row;
        if (!wanted && first >= 0) {
            selection.select(model->index(first, 0), model->index(row - 1, last));
            first = -1;
        }
    }
    QItemSelectionModel *chosen = m_table->selectionModel();
    if (current.isValid()) {
        chosen->setCurrentIndex(current, QItemSelectionModel::NoUpdate);
        m_table->scrollTo(current);
    }
    chosen->select(selection, QItemSelectionModel::ClearAndSelect);
    m_busy = false;
}

} // namespace kz
