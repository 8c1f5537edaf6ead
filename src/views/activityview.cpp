#include "views/activityview.h"

#include "look/clip.h"
#include "look/metrics.h"
#include "look/pagehead.h"
#include "look/searchfield.h"
#include "look/tableview.h"
#include "model/words.h"
#include "views/activitycells.h"
#include "views/emptypage.h"
#include "views/keepselection.h"
#include "views/listframe.h"

#include <QAction>
#include <QHeaderView>
#include <QPushButton>

#include <array>

using namespace Qt::StringLiterals;

namespace kz {

ActivityView::ActivityView(ActivityModel *model, QWidget *parent)
    : QWidget(parent)
    , m_model(model)
    , m_cells(new ActivityCells(this))
    , m_head(new PageHead(tr("Activity"), this))
    , m_search(new SearchField(tr("Filter what happened"), tr("Name, user, answer or code"), this))
    , m_table(new TableView(this))
    , m_empty(new EmptyPage(this))
{
    m_head->setFact(tr("Times here, %1", "UTC+5").arg(offsetText(QDateTime::currentDateTimeUtc())));
    auto *copy = new QAction(tr("Copy rows"), this);
    copy->setShortcut(QKeySequence::Copy);
    copy->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    m_table->addAction(copy);
    QPushButton *copyButton = m_head->addButton(tr("Copy rows"), "copy"_L1);
    copyButton->setToolTip(tr("Copies the selected rows, or all (%1)")
                               .arg(copy->shortcut().toString(QKeySequence::NativeText)));
    m_cells->setSourceModel(model);
    m_table->setModel(m_cells);
    m_table->setGrouped(true);
    m_table->setAccessibleName(tr("What happened"));
    QHeaderView *header = m_table->horizontalHeader();
    header->setSectionsMovable(false);
    const std::array widths{106, 104, 250, 172, 200};
    for (int column = 0; column < ActivityModel::ColumnCount; ++column)
        header->resizeSection(column, dp(widths[std::size_t(column)]));
    new KeepSelection(m_table, [this](int row) {
        return m_model->index(row, 0).data(ActivityModel::KeyRole).toString();
    });
    auto *find = new QAction(tr("Filter what happened"), this);
    find->setShortcut(QKeySequence::Find);
    find->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    addAction(find);
    m_search->setMinimumWidth(dp(248));

    layOut(this, {.head = m_head, .filters = {m_search}, .rows = {m_table, m_empty}});

    connect(copy, &QAction::triggered, this, &ActivityView::copyRows);
    connect(copyButton, &QPushButton::clicked, this, &ActivityView::copyRows);
    connect(find, &QAction::triggered, m_search, [this] {
        m_search->setFocus(Qt::ShortcutFocusReason);
        m_search->selectAll();
    });
    connect(m_search, &QLineEdit::textChanged, this, [this](const QString &text) {
        m_model->setFilter(text);
        followRows();
    });
    connect(m_empty, &EmptyPage::verbWanted, m_search, &QLineEdit::clear);
    connect(m_table, &TableView::opened, this, &ActivityView::open);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentChanged, this,
            &ActivityView::currentChanged);
    connect(m_cells, &QAbstractItemModel::dataChanged, this, &ActivityView::currentChanged);
    connect(m_cells, &QAbstractItemModel::rowsInserted, this, &ActivityView::followRows);
    connect(m_cells, &QAbstractItemModel::rowsRemoved, this, &ActivityView::followRows);
    connect(m_cells, &QAbstractItemModel::modelReset, this, &ActivityView::followRows);
    followRows();
}

QModelIndex ActivityView::current() const
{
    const QModelIndex index = m_table->currentIndex();
    return index.isValid() ? m_cells->mapToSource(index) : QModelIndex();
}

void ActivityView::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    m_table->enterRow();
}

void ActivityView::followRows()
{
    const bool empty = m_model->rowCount() == 0;
    m_table->setVisible(!empty);
    m_empty->setVisible(empty);
    if (isVisible())
        m_table->enterRow();
    if (m_model->total() > 0) {
        m_empty->say(tr("Nothing fits."), tr("The filter says “%1”.").arg(m_model->filter()));
        m_empty->setVerb(tr("Clear filter"));
    } else {
        m_empty->say(tr("Nothing has happened yet."),
                     tr("Each order with its answers, each event of the registrar and each note "
                        "stands here from now on."));
        m_empty->setVerb({});
    }
}

void ActivityView::open(const QModelIndex &index)
{
    const QVariant order = index.data(ActivityModel::OrderRole);
    const QVariant batch = index.data(ActivityModel::BatchRole);
    if (batch.isValid())
        Q_EMIT batchWanted(batch.value<BatchProgress>().batch.id);
    else if (order.isValid())
        Q_EMIT openWanted(order.value<Order>().id);
    else if (const QString ace = index.data(ActivityModel::ObjectRole).toString(); !ace.isEmpty())
        Q_EMIT showDomainWanted(ace);
}

void ActivityView::copyRows()
{
    QList<int> rows = m_table->selectedRows();
    if (rows.isEmpty()) {
        for (int row = 0; row < m_model->rowCount(); ++row)
            rows.append(row);
    }
    if (!rows.isEmpty())
        copyCells(m_model->asText(rows));
}

} // namespace kz
