#include "views/pendingview.h"

#include "look/actionbar.h"
#include "look/metrics.h"
#include "look/pagehead.h"
#include "look/segments.h"
#include "look/tableview.h"
#include "model/words.h"
#include "views/emptypage.h"
#include "views/keepselection.h"
#include "views/listframe.h"
#include "views/pendingcells.h"

#include <QAction>
#include <QHeaderView>
#include <QPushButton>

#include <algorithm>
#include <array>
#include <utility>

using namespace Qt::StringLiterals;

namespace kz {

namespace {

constexpr std::array segments{PendingModel::AllSegment, PendingModel::ForYouSegment,
                              PendingModel::RegistrarSegment, PendingModel::HoldersSegment,
                              PendingModel::UnknownSegment};

} // namespace

PendingView::PendingView(PendingModel *model, QWidget *parent)
    : QWidget(parent)
    , m_model(model)
    , m_cells(new PendingCells(this))
    , m_head(new PageHead(tr("Pending"), this))
    , m_look(m_head->addButton(tr("Look now"), "renew"_L1))
    , m_segments(new Segments(this))
    , m_table(new TableView(this))
    , m_empty(new EmptyPage(this))
    , m_bar(new ActionBar(this))
    , m_what(m_bar->addTitle({}))
    , m_verbs(m_bar->addVerbs())
{
    m_segments->setAccessibleName(tr("Who has to act"));
    m_segments->addSegment(tr("All", "orders"));
    m_segments->addSegment(tr("For you", "orders: staff must act"));
    m_segments->addSegment(tr("Registrar", "orders that wait for the registrar"));
    m_segments->addSegment(tr("Holders", "trades that wait for the holders"));
    m_segments->addSegment(tr("Unknown", "orders of unknown outcome"));
    // Before the table hears of it, which makes another row current.
    connect(model, &QAbstractItemModel::rowsAboutToBeRemoved, this,
            [this](const QModelIndex &, int first, int last) { remember(first, last); });
    m_cells->setSourceModel(model);
    m_table->setModel(m_cells);
    m_table->setTwoLines(true);
    m_table->setGrouped(true);
    m_table->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_table->setAccessibleName(tr("Open orders"));
    setAccessibleName(tr("Open orders"));
    QHeaderView *header = m_table->horizontalHeader();
    header->setSectionsMovable(false);
    const std::array widths{246, 176, 244, 104, 90};
    for (int column = 0; column < PendingModel::ColumnCount; ++column)
        header->resizeSection(column, dp(widths[std::size_t(column)]));
    new KeepSelection(m_table, [this](int row) {
        return m_model->index(row, 0).data(PendingModel::KeyRole).toString();
    });

    layOut(this,
           {.head = m_head, .filters = {m_segments}, .rows = {m_table, m_empty}, .bar = m_bar});
    m_bar->hide();

    connect(m_look, &QPushButton::clicked, this, &PendingView::lookAllWanted);
    connect(m_segments, &Segments::currentChanged, this, [this](int segment) {
        m_model->setSegment(segments[std::size_t(segment)]);
        followCounts();
    });
    connect(m_empty, &EmptyPage::verbWanted, this,
            [this] { setSegment(PendingModel::AllSegment); });
    connect(model, &PendingModel::countsChanged, this, &PendingView::followCounts);
    connect(model, &PendingModel::dataChanged, this, &PendingView::followCounts);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentChanged, this,
            &PendingView::followCurrent);
    connect(m_table->selectionModel(), &QItemSelectionModel::selectionChanged, this,
            &PendingView::selectionChanged);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentChanged, this,
            &PendingView::selectionChanged);
    connect(model, &PendingModel::countsChanged, this, &PendingView::selectionChanged);
    connect(m_cells, &QAbstractItemModel::modelReset, this, &PendingView::followCurrent);
    connect(m_cells, &QAbstractItemModel::dataChanged, this, &PendingView::followCurrent);
    connect(m_cells, &QAbstractItemModel::rowsRemoved, this, &PendingView::followCurrent);
    connect(m_table, &TableView::opened, this, &PendingView::open);
    followCounts();
}

void PendingView::setSegment(PendingModel::Segment segment)
{
    for (std::size_t i = 0; i < segments.size(); ++i) {
        if (segments[i] == segment)
            m_segments->setCurrent(int(i));
    }
    m_model->setSegment(segment);
    followCounts();
}

void PendingView::takeFocus()
{
    if (m_model->rowCount() == 0)
        setFocus();
    else
        m_table->setFocus();
}

QString PendingView::currentOrder() const
{
    const QVariant order = m_table->currentIndex().data(PendingModel::OrderRole);
    return order.isValid() ? order.value<Order>().id : QString();
}

QString PendingView::cell(PendingModel::Column column, int role) const
{
    return m_table->currentIndex().siblingAtColumn(column).data(role).toString();
}

QList<ForeignTransfer> PendingView::selectedTransfers() const
{
    QList<ForeignTransfer> result;
    QList<int> rows = m_table->selectedRows();
    if (rows.isEmpty() && m_table->currentIndex().isValid())
        rows = {m_table->currentIndex().row()};
    for (const int row : rows) {
        const QVariant transfer = m_cells->index(row, 0).data(PendingModel::TransferRole);
        if (transfer.isValid())
            result.append(transfer.value<ForeignTransfer>());
    }
    return result;
}

bool PendingView::showOrder(const QString &id)
{
    if (m_model->rowOf(id) < 0)
        setSegment(PendingModel::AllSegment);
    const int row = m_model->rowOf(id);
    if (row < 0)
        return false;
    m_table->setCurrentIndex(m_cells->index(row, 0));
    m_table->scrollTo(m_table->currentIndex());
    return true;
}

void PendingView::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    m_table->enterRow();
}

QString PendingView::currentObject() const
{
    return m_table->currentIndex().data(PendingModel::ObjectRole).toString();
}

QString PendingView::currentPending() const
{
    return m_table->currentIndex().data(PendingModel::PendingRole).toString();
}

void PendingView::addVerb(QAction *action)
{
    m_actions.append(action);
    m_verbs->addVerb(action);
    connect(action, &QAction::changed, this, &PendingView::showBar);
    showBar();
}

void PendingView::showBar()
{
    m_what->setText(DomainName::fromRegistrar(currentObject()).unicode());
    m_bar->setVisible(std::any_of(m_actions.cbegin(), m_actions.cend(),
                                  [](const QAction *action) { return action->isEnabled(); }));
}

void PendingView::remember(int first, int last)
{
    const QModelIndex current = m_table->currentIndex();
    if (!current.isValid() || current.row() < first || current.row() > last)
        return;
    m_left = currentObject();
    m_leftSelected = m_table->selectionModel()->isRowSelected(current.row());
}

/// The row with the keyboard has gone: another of the same name stands for it, such as our answer
/// to what others asked for.
void PendingView::followName()
{
    const QString ace = std::exchange(m_left, {});
    const int row = ace.isEmpty() ? -1 : m_model->rowAbout(ace);
    if (row < 0)
        return;
    using To = QItemSelectionModel;
    m_table->selectionModel()->setCurrentIndex(
        m_cells->index(row, 0), m_leftSelected ? To::Select | To::Rows : To::NoUpdate);
}

void PendingView::followCounts()
{
    followName();
    for (std::size_t i = 0; i < segments.size(); ++i)
        m_segments->setCount(int(i), int(m_model->count(segments[i])));
    const int all = int(m_model->count(PendingModel::AllSegment));
    const QDateTime oldest = m_model->oldest();
    if (all == 0)
        m_head->setFact({});
    else if (!oldest.isValid())
        m_head->setFact(tr("%n open", "", all));
    else
        m_head->setFact(tr("%1 open, oldest %2", "a number; 9 days")
                            .arg(all)
                            .arg(ageText(oldest, m_model->now())));
    m_look->setEnabled(all > 0);
    const bool empty = m_model->rowCount() == 0;
    // The keyboard stays here while there are no rows, and does not move on to some button.
    const bool here = m_table->hasFocus() || hasFocus();
    if (here && empty)
        setFocus();
    m_table->setVisible(!empty);
    m_empty->setVisible(empty);
    if (here && !empty)
        m_table->setFocus();
    if (isVisible())
        m_table->enterRow();
    if (all == 0) {
        m_empty->say(tr("Nothing is open."),
                     tr("Orders stand here from the moment they are written to disk until the "
                        "registrar shows that they are done."));
        m_empty->setVerb({});
    } else {
        m_empty->say(tr("Nothing waits here."),
                     all == 1 ? tr("1 order waits elsewhere.")
                              : tr("%n orders wait elsewhere.", "", all));
        m_empty->setVerb(tr("Show all"));
    }
}

void PendingView::followCurrent()
{
    if (isVisible())
        m_table->enterRow();
    showBar();
    Q_EMIT currentChanged();
    const QString now = currentOrder();
    if (now == m_current)
        return;
    m_current = now;
    Q_EMIT currentOrderChanged(now);
}

void PendingView::open(const QModelIndex &index)
{
    const QVariant order = index.data(PendingModel::OrderRole);
    const QVariant batch = index.data(PendingModel::BatchRole);
    if (batch.isValid())
        Q_EMIT batchWanted(batch.value<BatchProgress>().batch.id);
    else if (order.isValid())
        Q_EMIT openWanted(order.value<Order>().id);
    else if (!index.data(PendingModel::IsHeadRole).toBool())
        Q_EMIT showDomainWanted(index.data(PendingModel::ObjectRole).toString());
}

} // namespace kz
