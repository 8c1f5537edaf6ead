#include "views/keepselection.h"

#include <QItemSelectionModel>
#include <QTableView>

#include <algorithm>
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
    const QItemSelection selection = m_table->selectionModel()->selection();
    for (const QItemSelectionRange &range : selection) {
        for (int row = range.top(); row <= range.bottom(); ++row)
            m_keys.insert(m_keyOf(row));
    }
    if (const QModelIndex current = m_table->currentIndex(); current.isValid()) {
        m_current = m_keyOf(current.row());
        m_column = current.column();
    }
}

QHash<QString, int> KeepSelection::rows() const
{
    QHash<QString, int> result;
    for (int row = 0; row < m_table->model()->rowCount(); ++row) {
        const QString key = m_keyOf(row);
        if (key == m_current || m_keys.contains(key))
            result.insert(key, row);
    }
    return result;
}

void KeepSelection::restore()
{
    QAbstractItemModel *model = m_table->model();
    const int last = model->columnCount() - 1;
    const QHash<QString, int> rowOf = rows();
    QList<int> selected;
    for (const QString &key : std::as_const(m_keys)) {
        if (const int row = rowOf.value(key, -1); row >= 0)
            selected.append(row);
    }
    std::sort(selected.begin(), selected.end());
    QItemSelection selection;
    for (qsizetype i = 0; i < selected.size();) {
        const int first = selected.at(i);
        int bottom = first;
        while (++i < selected.size() && selected.at(i) == bottom + 1)
            ++bottom;
        selection.select(model->index(first, 0), model->index(bottom, last));
    }
    QItemSelectionModel *chosen = m_table->selectionModel();
    if (const int current = rowOf.value(m_current, -1); current >= 0) {
        const QModelIndex index = model->index(current, m_column);
        chosen->setCurrentIndex(index, QItemSelectionModel::NoUpdate);
        m_table->scrollTo(index);
    }
    chosen->select(selection, QItemSelectionModel::ClearAndSelect);
    m_busy = false;
}

} // namespace kz
