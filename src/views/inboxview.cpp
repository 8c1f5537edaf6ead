#include "views/inboxview.h"

#include "look/actionbar.h"
#include "look/clip.h"
#include "look/metrics.h"
#include "look/pagehead.h"
#include "look/searchfield.h"
#include "look/segments.h"
#include "look/tableview.h"
#include "views/emptypage.h"
#include "views/inboxcells.h"
#include "views/keepselection.h"
#include "views/listframe.h"

#include <QAction>
#include <QHeaderView>
#include <QLocale>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace kz {

InboxView::InboxView(InboxModel *model, QWidget *parent)
    : QWidget(parent)
    , m_model(model)
    , m_cells(new InboxCells(this))
    , m_head(new PageHead(tr("Inbox"), this))
    , m_segments(new Segments(this))
    , m_search(new SearchField(tr("Filter events"), tr("Name, words or order"), this))
    , m_table(new TableView(this))
    , m_empty(new EmptyPage(this))
    , m_bar(new ActionBar(this))
{
    QPushButton *read = m_head->addButton(tr("Read again"), "renew"_L1);
    read->setObjectName(u"readEvents"_s);
    m_segments->setAccessibleName(tr("Which events"));
    m_segments->addSegment(tr("Open", "events that are not done"));
    m_segments->addSegment(tr("New", "events that nobody has read"));
    m_segments->addSegment(tr("Done", "events in history"));
    m_search->setMinimumWidth(dp(230));
    buildTable();
    setAccessibleName(tr("Events of the registrar"));
    m_selected = m_bar->addTitle({});
    m_verbs = m_bar->addVerbs();
    QPushButton *clear = m_bar->addButton(tr("Clear"), {}, Kind::Quiet);
    m_bar->addShortcut(tr("Esc", "a key"));

    layOut(this,
           {.head = m_head,
            .filters = {m_segments, m_search},
            .rows = {m_table, m_empty},
            .bar = m_bar});

    connect(read, &QPushButton::clicked, this, &InboxView::readWanted);
    connect(clear, &QPushButton::clicked, m_table, &QTableView::clearSelection);
    connect(m_search, &QLineEdit::textChanged, m_model, &InboxModel::setFilter);
    connect(m_segments, &Segments::currentChanged, this,
            [this](int segment) { m_model->setSegment(InboxModel::Segment(segment)); });
    connect(m_empty, &EmptyPage::verbWanted, this, [this] {
        if (!m_model->filter().isEmpty())
            m_search->clear();
        else
            show(InboxModel::Open);
    });
    connect(model, &InboxModel::countsChanged, this, &InboxView::follow);
    connect(m_cells, &QAbstractItemModel::rowsInserted, this, &InboxView::follow);
    connect(m_cells, &QAbstractItemModel::rowsRemoved, this, &InboxView::follow);
    connect(m_cells, &QAbstractItemModel::rowsRemoved, this, &InboxView::followSelection);
    connect(m_cells, &QAbstractItemModel::dataChanged, this, &InboxView::currentChanged);
    follow();
    followSelection();
}

void InboxView::buildTable()
{
    m_cells->setSourceModel(m_model);
    m_table->setModel(m_cells);
    m_table->setTwoLines(true);
    m_table->setGrouped(true);
    m_table->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_table->setAccessibleName(tr("Events of the registrar"));
    m_table->setContextMenuPolicy(Qt::ActionsContextMenu);
    m_table->setEscapeClears(true);
    QHeaderView *header = m_table->horizontalHeader();
    header->setSectionsMovable(false);
    int column = 0;
    for (const int width : {190, 260, 132, 128, 104})
        header->resizeSection(column++, dp(width));
    header->setStretchLastSection(false);
    header->setSectionResizeMode(InboxModel::Means, QHeaderView::Stretch);
    auto *copy = new QAction(tr("Copy rows"), this);
    copy->setShortcut(QKeySequence::Copy);
    copy->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    m_table->addAction(copy);
    connect(copy, &QAction::triggered, this, &InboxView::copyRows);
    new KeepSelection(m_table, [this](int row) {
        return m_model->index(row, 0).data(InboxModel::KeyRole).toString();
    });
    connect(m_table, &TableView::opened, this, &InboxView::openWanted);
    connect(m_table->selectionModel(), &QItemSelectionModel::selectionChanged, this,
            &InboxView::followSelection);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentChanged, this,
            &InboxView::currentChanged);
}

void InboxView::addVerb(QAction *action)
{
    m_verbs->addVerb(action);
    m_table->addAction(action);
}

void InboxView::show(InboxModel::Segment segment)
{
    m_segments->setCurrent(segment);
    m_model->setSegment(segment);
}

QList<SeenEvent> InboxView::chosen() const
{
    QList<int> rows = m_table->selectedRows();
    if (rows.isEmpty() && m_table->currentIndex().isValid())
        rows = {m_table->currentIndex().row()};
    QList<SeenEvent> events;
    for (const int row : rows) {
        const QVariant event = m_cells->index(row, 0).data(InboxModel::EventRole);
        if (event.isValid())
            events.append(event.value<SeenEvent>());
    }
    return events;
}

QModelIndex InboxView::current() const
{
    const QModelIndex index = m_table->currentIndex();
    return index.isValid() ? m_cells->mapToSource(index) : QModelIndex();
}

void InboxView::showLetter(const QString &id)
{
    m_search->clear();
    const auto event = m_model->find(id);
    if (!event)
        return;
    show(event->doneAt.isValid() ? InboxModel::Done : InboxModel::Open);
    if (const int row = m_model->rowOf(id); row >= 0)
        m_table->selectRow(row);
}

void InboxView::takeFocus()
{
    if (m_model->rowCount() == 0)
        setFocus();
    else
        m_table->setFocus();
}

void InboxView::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    m_table->enterRow();
}

void InboxView::follow()
{
    for (const auto segment : {InboxModel::Open, InboxModel::New, InboxModel::Done})
        m_segments->setCount(segment, int(m_model->count(segment)));
    const int fresh = int(m_model->count(InboxModel::New));
    const int asking = int(m_model->asking());
    m_head->setFact(asking > 0      ? tr("%n ask(s) for something", "events", asking)
                        : fresh > 0 ? tr("%n new", "events", fresh)
                                    : tr("What the registrar tells the account"));
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
    if (!m_model->filter().isEmpty()) {
        m_empty->say(tr("No event fits."), tr("The filter says “%1”.").arg(m_model->filter()));
        m_empty->setVerb(tr("Clear filter"));
    } else if (m_model->segment() != InboxModel::Open && m_model->count(InboxModel::Open) > 0) {
        m_empty->say(m_model->segment() == InboxModel::New ? tr("Everything was read.")
                                                           : tr("Nothing is done yet."),
                     tr("%n event(s) are open.", "", int(m_model->count(InboxModel::Open))));
        m_empty->setVerb(tr("Show open ones"));
    } else {
        m_empty->say(tr("Nothing is open."),
                     tr("Events stand here that the registrar tells the account: orders under way, "
                        "done, refused, and what people there ask for. They are read every "
                        "minute."));
        m_empty->setVerb({});
    }
    followSelection();
    Q_EMIT currentChanged();
}

void InboxView::followSelection()
{
    const int count = int(m_table->selectedRows().size());
    m_bar->setVisible(count > 0);
    m_selected->setText(tr("%1 selected", "a number").arg(QLocale().toString(count)));
    Q_EMIT selectionChanged();
}

void InboxView::copyRows()
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
