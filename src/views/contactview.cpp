#include "views/contactview.h"

#include "look/actionbar.h"
#include "look/clip.h"
#include "look/pagehead.h"
#include "look/searchfield.h"
#include "look/segments.h"
#include "look/tableview.h"
#include "model/contactmodel.h"
#include "views/emptypage.h"
#include "views/listframe.h"

#include <QAction>
#include <QHeaderView>
#include <QLocale>
#include <QMenu>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace kz {

ContactView::ContactView(ContactModel *model, QWidget *parent)
    : QWidget(parent)
    , m_model(model)
    , m_rows(new ContactRows(this))
    , m_head(new PageHead(tr("Contacts"), this))
    , m_search(new SearchField(tr("Filter contacts"), tr("Handle, name, mail, phone"), this))
    , m_segments(new Segments(this))
    , m_table(new TableView(this))
    , m_empty(new EmptyPage(this))
    , m_bar(new ActionBar(this))
    , m_columnMenu(new QMenu(tr("Columns"), this))
{
    m_rows->setSourceModel(model);
    QPushButton *add = m_head->addButton(tr("New contact"), "plus"_L1);
    add->setObjectName(u"newContact"_s);
    m_head->addButton(tr("Columns"), "columns"_L1)->setMenu(m_columnMenu);
    m_segments->addSegment(tr("All", "contacts"));
    m_segments->addSegment(tr("Unused", "contacts"));
    m_segments->addSegment(tr("Other at the registry", "contacts whose data differ there"));
    m_search->setMinimumWidth(
        qMax(dp(250), fontMetrics().horizontalAdvance(m_search->placeholderText()) + dp(48)));
    buildTable();
    buildBar();
    buildColumnsMenu();

    layOut(this,
           {.head = m_head,
            .filters = {m_search, m_segments},
            .rows = {m_table, m_empty},
            .bar = m_bar});

    // As the eye goes: filter, segments, table.
    QWidget *last = m_search;
    const auto buttons = m_segments->findChildren<QAbstractButton *>();
    for (QAbstractButton *button : buttons) {
        setTabOrder(last, button);
        last = button;
    }
    setTabOrder(last, m_table);

    connect(add, &QPushButton::clicked, this, &ContactView::newWanted);
    connect(m_search, &QLineEdit::textChanged, this, [this](const QString &typed) {
        m_rows->setWords(typed);
        followCounts();
    });
    connect(m_segments, &Segments::currentChanged, this, [this](int segment) {
        m_rows->setView(ContactRows::View(segment));
        followCounts();
    });
    connect(m_empty, &EmptyPage::verbWanted, this, [this] {
        if (m_model->rowCount() == 0)
            Q_EMIT readWanted();
        else
            clearFilter();
    });
    for (const auto signal : {&QAbstractItemModel::rowsInserted, &QAbstractItemModel::rowsRemoved})
        connect(m_rows, signal, this, &ContactView::followCounts);
    connect(model, &QAbstractItemModel::dataChanged, this, &ContactView::followCounts);
    connect(model, &QAbstractItemModel::rowsInserted, this, &ContactView::followCounts);
    connect(model, &QAbstractItemModel::rowsRemoved, this, &ContactView::followCounts);
    connect(model, &QAbstractItemModel::modelReset, this, &ContactView::followCounts);
    followCounts();
    followSelection();
}

void ContactView::buildTable()
{
    m_table->setModel(m_rows);
    m_table->setAccessibleName(tr("Contacts"));
    m_table->setSortingEnabled(true);
    m_table->sortByColumn(ContactModel::Handle, Qt::AscendingOrder);
    m_table->setEscapeClears(true);
    m_table->setContextMenuPolicy(Qt::CustomContextMenu);
    QHeaderView *header = m_table->horizontalHeader();
    // What the longest usual text needs: it is not the same in each language.
    const auto room = [this](ContactModel::Column column) {
        return m_table->fontMetrics().horizontalAdvance(m_model->longest(column)) + dp(24);
    };
    // Its head stands beside the arrow of the sort order.
    const QString head =
        m_model->headerData(ContactModel::Handle, Qt::Horizontal, Qt::DisplayRole).toString();
    const int headRoom = m_table->fontMetrics().horizontalAdvance(head) + dp(44);
    const QList<std::pair<ContactModel::Column, int>> shown{
        {ContactModel::Handle, qMax(dp(104), headRoom)},
        {ContactModel::Person, dp(124)},
        {ContactModel::Organization, dp(148)},
        {ContactModel::Mail, dp(180)},
        {ContactModel::Country, dp(68)},
        {ContactModel::Used, room(ContactModel::Used)},
        {ContactModel::Registry, room(ContactModel::Registry)}};
    int place = 0;
    for (int column = 0; column < ContactModel::ColumnCount; ++column)
        header->setSectionHidden(column, true);
    for (const auto &[column, width] : shown) {
        header->moveSection(header->visualIndex(column), place++);
        header->setSectionHidden(column, false);
        header->resizeSection(column, width);
    }
    // The mail takes what is left: it is what may be cut.
    header->setStretchLastSection(false);
    header->setSectionResizeMode(ContactModel::Mail, QHeaderView::Stretch);
    connect(m_table->selectionModel(), &QItemSelectionModel::selectionChanged, this,
            &ContactView::followSelection);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentChanged, this,
            &ContactView::followSelection);
    connect(m_rows, &QAbstractItemModel::modelReset, this, &ContactView::followSelection);
    connect(m_table, &TableView::opened, this, &ContactView::openWanted);
    connect(m_table, &QWidget::customContextMenuRequested, this, [this](const QPoint &at) {
        if (selected().isEmpty())
            return;
        auto *menu = new QMenu(this);
        menu->setAttribute(Qt::WA_DeleteOnClose);
        menu->addActions(m_verbActions);
        menu->popup(m_table->viewport()->mapToGlobal(at));
    });
}

void ContactView::buildBar()
{
    m_selectedText = m_bar->addTitle({});
    m_verbs = m_bar->addVerbs();
    auto *copy = new QAction(tr("Copy handles"), this);
    copy->setShortcut(QKeySequence::Copy);
    copy->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    m_table->addAction(copy);
    connect(copy, &QAction::triggered, this, &ContactView::copyHandles);
    QPushButton *copyButton = m_bar->addButton(tr("Copy handles"), "copy"_L1, Kind::Quiet);
    connect(copyButton, &QPushButton::clicked, this, &ContactView::copyHandles);
    QPushButton *clear = m_bar->addButton(tr("Clear"), {}, Kind::Quiet);
    m_bar->addShortcut(tr("Esc", "a key"));
    connect(clear, &QPushButton::clicked, m_table, &QTableView::clearSelection);
}

void ContactView::buildColumnsMenu()
{
    QHeaderView *header = m_table->horizontalHeader();
    connect(m_columnMenu, &QMenu::aboutToShow, this, [this, header] {
        m_columnMenu->clear();
        for (int visual = 0; visual < header->count(); ++visual) {
            const int column = header->logicalIndex(visual);
            if (column == ContactModel::Name)
                continue; // person and organisation have columns of their own
            QAction *action = m_columnMenu->addAction(
                m_model->headerData(column, Qt::Horizontal, Qt::DisplayRole).toString());
            action->setCheckable(true);
            action->setChecked(!header->isSectionHidden(column));
            // Without its handle a row cannot be told from its copy.
            action->setEnabled(column != ContactModel::Handle);
            connect(action, &QAction::toggled, this, [header, column](bool on) {
                header->setSectionHidden(column, !on);
                if (on && header->sectionSize(column) < dp(60))
                    header->resizeSection(column, dp(110));
            });
        }
    });
}

void ContactView::addVerb(QAction *action)
{
    m_verbActions.append(action);
    m_verbs->addVerb(action);
}

QStringList ContactView::selected() const
{
    QStringList handles;
    for (const int row : m_table->selectedRows())
        handles.append(m_rows->index(row, ContactModel::Handle).data().toString());
    return handles;
}

QStringList ContactView::onScreen() const
{
    QStringList handles;
    const int height = m_table->viewport()->height();
    for (int row = qMax(0, m_table->rowAt(0));
         row < m_rows->rowCount() && m_table->rowViewportPosition(row) < height; ++row)
        handles.append(m_rows->index(row, ContactModel::Handle).data().toString());
    return handles;
}

QString ContactView::current() const
{
    return m_table->currentIndex().siblingAtColumn(ContactModel::Handle).data().toString();
}

bool ContactView::showHandle(const QString &handle)
{
    if (!m_model->byHandle(handle))
        return false;
    const auto rowOf = [this](const QString &wanted) {
        for (int row = 0; row < m_rows->rowCount(); ++row) {
            if (m_rows->index(row, ContactModel::Handle).data().toString() == wanted)
                return row;
        }
        return -1;
    };
    if (rowOf(handle) < 0)
        clearFilter();
    const int row = rowOf(handle);
    if (row < 0)
        return false;
    m_table->setCurrentIndex(m_rows->index(row, ContactModel::Handle));
    m_table->selectRow(row);
    m_table->scrollTo(m_table->currentIndex());
    return true;
}

QByteArray ContactView::columns() const
{
    return m_table->horizontalHeader()->saveState();
}

bool ContactView::restoreColumns(const QByteArray &state)
{
    QHeaderView *header = m_table->horizontalHeader();
    if (state.isEmpty() || !header->restoreState(state))
        return false;
    // A state from another version must not hide the handles.
    header->setSectionHidden(ContactModel::Handle, false);
    m_table->sortByColumn(header->sortIndicatorSection(), header->sortIndicatorOrder());
    return true;
}

void ContactView::copyHandles()
{
    if (const QStringList handles = selected(); !handles.isEmpty())
        copyCells(handles.join(u'\n'));
}

void ContactView::clearFilter()
{
    m_search->clear();
    m_segments->setCurrent(ContactRows::All);
    m_rows->setView(ContactRows::All);
    followCounts();
}

void ContactView::followSelection()
{
    const int count = int(m_table->selectedRows().size());
    m_selectedText->setText(tr("%n selected", "", count));
    m_bar->setVisible(count > 0);
    Q_EMIT selectionChanged(count);
    if (const QString now = current(); now != m_current) {
        m_current = now;
        Q_EMIT currentChanged(now);
    }
}

void ContactView::followCounts()
{
    const QLocale locale;
    const int shown = m_rows->rowCount();
    const int total = m_model->rowCount();
    for (int view = 0; view < ContactRows::ViewCount; ++view)
        m_segments->setCount(view, m_rows->count(ContactRows::View(view)));
    if (shown == total)
        m_head->setFact(total == 1 ? tr("1 contact") : tr("%n contacts", "", total));
    else
        m_head->setFact(
            tr("%1 of %2 contacts").arg(locale.toString(shown), locale.toString(total)));
    m_table->setVisible(shown > 0);
    m_empty->setVisible(shown == 0);
    if (shown > 0)
        return;
    if (total == 0) {
        m_empty->say(tr("No contacts yet."),
                     tr("The contacts of the account stand here once the registrar's list has been "
                        "read."));
        m_empty->setVerb(tr("Read the list"));
    } else if (!m_rows->typed().isEmpty()) {
        m_empty->say(tr("No contact fits."), tr("The filter says “%1”.").arg(m_rows->typed()));
        m_empty->setVerb(tr("Clear filter"));
    } else if (m_rows->view() == ContactRows::Differing) {
        m_empty->say(tr("No difference is known."),
                     tr("Contacts on screen are compared with the registry one after another while "
                        "nothing else waits."));
        m_empty->setVerb(tr("Show all"));
    } else {
        m_empty->say(tr("No contact is unused."), tr("Each of them stands at some name."));
        m_empty->setVerb(tr("Show all"));
    }
}

} // namespace kz
