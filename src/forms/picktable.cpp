#include "forms/picktable.h"

#include "forms/checkcelldelegate.h"
#include "look/metrics.h"

#include <QHeaderView>
#include <QKeyEvent>

#include <algorithm>

namespace kz {

namespace {

/// So many names are seen at once; the rest is scrolled to.
constexpr int rowsShown = 12;

} // namespace

PickTable::PickTable(QWidget *parent)
    : TableView(parent)
{
    setModel(&m_model);
    setItemDelegateForColumn(0, new CheckCellDelegate(this));
    setEditTriggers(QAbstractItemView::NoEditTriggers);
    setWordWrap(false);
    horizontalHeader()->setStretchLastSection(true);
    connect(&m_model, &QStandardItemModel::itemChanged, this, [this](const QStandardItem *item) {
        if (item->column() == 0)
            Q_EMIT countChanged();
    });
}

void PickTable::assign(const QStringList &columns, const QList<QStringList> &rows)
{
    m_model.clear();
    m_model.setHorizontalHeaderLabels(QStringList{QString()} + columns);
    for (const QStringList &row : rows) {
        auto *pick = new QStandardItem;
        pick->setCheckable(true);
        pick->setCheckState(Qt::Checked);
        pick->setAccessibleText(tr("Take part: %1").arg(row.value(0)));
        QList<QStandardItem *> items{pick};
        for (const QString &text : row)
            items.append(new QStandardItem(text));
        m_model.appendRow(items);
    }
    QHeaderView *header = horizontalHeader();
    header->setStretchLastSection(true);
    header->resizeSection(0, dp(44));
    for (int column = 1; column <= columns.size(); ++column)
        header->resizeSection(column, dp(column == 1 ? 280 : 190));
    const int seen = std::clamp(int(rows.size()), 1, rowsShown);
    setFixedHeight(header->sizeHint().height() + seen * verticalHeader()->defaultSectionSize()
                   + dp(4));
    if (!rows.isEmpty())
        setCurrentIndex(m_model.index(0, 1));
}

QList<int> PickTable::chosen() const
{
    QList<int> rows;
    for (int row = 0; row < m_model.rowCount(); ++row) {
        if (m_model.item(row, 0)->checkState() == Qt::Checked)
            rows.append(row);
    }
    return rows;
}

void PickTable::setChosen(int row, bool on)
{
    if (QStandardItem *item = m_model.item(row, 0))
        item->setCheckState(on ? Qt::Checked : Qt::Unchecked);
}

void PickTable::keyPressEvent(QKeyEvent *event)
{
    if (event->key() != Qt::Key_Space || !currentIndex().isValid())
        return TableView::keyPressEvent(event);
    QList<int> rows = selectedRows();
    if (rows.isEmpty())
        rows.append(currentIndex().row());
    for (const int row : rows)
        setChosen(row, m_model.item(row, 0)->checkState() != Qt::Checked);
}

} // namespace kz
