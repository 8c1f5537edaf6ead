#include "views/keepnames.h"

#include "model/domainmodel.h"

#include <QItemSelectionModel>
#include <QTableView>

namespace kz {

KeepNames::KeepNames(QTableView *table, DomainModel *names)
    : QObject(table)
    , m_table(table)
    , m_model(names)
{
    QAbstractItemModel *model = table->model();
    connect(model, &QAbstractItemModel::modelAboutToBeReset, this, &KeepNames::remember);
    connect(model, &QAbstractItemModel::modelReset, this, &KeepNames::restore);
    connect(names, &DomainModel::replaced, this, &KeepNames::forget);
    connect(table->selectionModel(), &QItemSelectionModel::selectionChanged, this, [this] {
        if (!m_busy)
            m_selected = RowSet();
    });
}

void KeepNames::remember()
{
    m_busy = true;
    m_selected.resize(m_model->total());
    const QItemSelection selection = m_table->selectionModel()->selection();
    for (const QItemSelectionRange &range : selection) {
        for (int row = range.top(); row <= range.bottom(); ++row) {
            if (const int slot = m_model->slotAt(row); slot >= 0)
                m_selected.insert(slot);
        }
    }
    if (const QModelIndex current = m_table->currentIndex(); current.isValid()) {
        m_current = m_model->slotAt(current.row());
        m_column = current.column();
    }
}

void KeepNames::restore()
{
    RowSet rows(m_model->rowCount());
    m_selected.each([&](qsizetype slot) {
        if (const int row = m_model->rowOfSlot(int(slot)); row >= 0)
            rows.insert(row);
    });
    const QAbstractItemModel *shown = m_table->model();
    const int lastColumn = shown->columnCount() - 1;
    QItemSelection selection;
    int first = -1;
    int last = -1;
    const auto select = [&] {
        if (first >= 0)
            selection.select(shown->index(first, 0), shown->index(last, lastColumn));
    };
    rows.each([&](qsizetype row) {
        if (first < 0 || row != last + 1) {
            select();
            first = int(row);
        }
        last = int(row);
    });
    select();
    QItemSelectionModel *chosen = m_table->selectionModel();
    if (const int row = m_model->rowOfSlot(m_current); row >= 0) {
        const QModelIndex index = shown->index(row, m_column);
        chosen->setCurrentIndex(index, QItemSelectionModel::NoUpdate);
        m_table->scrollTo(index);
    }
    chosen->select(selection, QItemSelectionModel::ClearAndSelect);
    m_busy = false;
}

void KeepNames::forget()
{
    m_selected = RowSet();
    m_current = -1;
}

} // namespace kz
