#include "forms/facttable.h"

#include "look/celldelegate.h"
#include "look/metrics.h"

#include <QHeaderView>

#include <algorithm>

namespace kz {

namespace {

constexpr qsizetype mostShown = 8; // the others are scrolled to

} // namespace

FactTable::FactTable(QWidget *parent)
    : TableView(parent)
{
    setModel(&m_model);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    horizontalHeader()->setSectionsMovable(false);
}

void FactTable::setHeads(const QStringList &heads)
{
    m_model.setHorizontalHeaderLabels(heads);
    for (int column = 0; column + 1 < heads.size(); ++column)
        horizontalHeader()->resizeSection(column, dp(column == 0 ? 190 : 230));
}

void FactTable::setRows(const QList<Row> &rows)
{
    if (rows == m_rows && m_model.rowCount() == rows.size())
        return;
    m_rows = rows;
    m_model.setRowCount(int(rows.size()));
    for (int row = 0; row < rows.size(); ++row) {
        const Row &shown = rows[row];
        for (int column = 0; column < shown.cells.size(); ++column) {
            auto *item = new QStandardItem(shown.cells[column]);
            item->setToolTip(shown.cells[column]);
            if (column + 1 == shown.cells.size()) {
                item->setData(int(shown.tone), ToneRole);
                item->setData(shown.icon, IconRole);
            }
            m_model.setItem(row, column, item);
        }
    }
    const int shown = int(std::clamp<qsizetype>(rows.size(), 1, mostShown));
    setFixedHeight(horizontalHeader()->sizeHint().height() + shown * CellDelegate::rowHeight()
                   + 2 * frameWidth());
    Q_EMIT valueChanged();
}

QString FactTable::value() const
{
    QStringList firsts;
    for (const Row &row : m_rows)
        firsts.append(row.cells.value(0));
    return firsts.join(u'\n');
}

} // namespace kz
