#include "views/domainview.h"

#include "look/actionbar.h"
#include "look/button.h"
#include "look/clip.h"
#include "look/icons.h"
#include "look/pagehead.h"
#include "look/searchfield.h"
#include "look/tableview.h"
#include "model/words.h"
#include "views/domaincells.h"
#include "views/emptypage.h"
#include "views/keepnames.h"
#include "views/listframe.h"

#include <QAction>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLocale>
#include <QMenu>
#include <QPushButton>

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace kz {

namespace {

QString number(qsizetype n)
{
    return QLocale().toString(qlonglong(n));
}

/// What the longest usual mode needs: it is not the same in each language.
int modeRoom(const QFontMetrics &metrics)
{
    return metrics.horizontalAdvance(modeText(RenewalMode::Default, RenewalMode::AutoRenew))
        + dp(24);
}

/// The same for "Lapses 20 Nov 2026" with its icon, and "in 30 days" at the right edge.
int nextRoom(const QFontMetrics &metrics)
{
    const QDate date(2026, 11, 20);
    int room = 0;
    for (const RenewalMode::Known mode : {RenewalMode::AutoDelete, RenewalMode::AutoRenew}) {
        DomainRecord sample;
        sample.mode = mode;
        sample.renews = Instant::fromUtc(QDateTime(date, QTime(12, 0), Qt::UTC));
        const WhatNext next = whatNext(sample, {}, date.addDays(-30));
        room = qMax(room, metrics.horizontalAdvance(next.sentence + next.due));
    }
    return room + dp(58);
}

} // namespace

DomainView::DomainView(DomainModel *model, QWidget *parent)
    : QWidget(parent)
    , m_model(model)
    , m_cells(new DomainCells(this))
    , m_head(new PageHead(tr("Domains"), this))
    , m_search(new SearchField(tr("Filter names"), tr("Name, owner, handle, server"), this))
    , m_chip(new Chip({}, this))
    , m_addFilter(newButton(tr("Add filter"), "plus"_L1, Kind::Dashed, this))
    , m_viewMenu(new QMenu(m_addFilter))
    , m_selectAll(newButton({}, {}, Kind::Quiet, this))
    , m_table(new TableView(this))
    , m_empty(new EmptyPage(this))
    , m_bar(new ActionBar(this))
    , m_modeMenu(new QMenu(tr("Renewal mode"), this))
    , m_columnMenu(new QMenu(tr("Columns"), this))
    , m_copyMenu(new QMenu(tr("Copy names"), this))
{
    m_cells->setSourceModel(model);
    QPushButton *columnButton = m_head->addButton(tr("Columns"), "columns"_L1);
    columnButton->setMenu(m_columnMenu);
    buildFilters();
    buildTable();
    buildModeMenu();
    buildCopyMenu();
    buildColumnsMenu();
    buildBar();
    layOut(this,
           {.head = m_head,
            .filters = {m_search, m_chip, m_addFilter},
            .tail = m_selectAll,
            .rows = {m_table, m_empty},
            .bar = m_bar});

    connect(model, &DomainModel::countsChanged, this, &DomainView::followCounts);
    connect(model, &DomainModel::countsChanged, this, [this] {
        if (!m_wanted.isEmpty() && !m_model->isArranging())
            showName(QString(m_wanted));
    });
    connect(model, &DomainModel::modelReset, this, &DomainView::followCounts);
    connect(model, &DomainModel::rowsInserted, this, &DomainView::followCounts);
    connect(model, &DomainModel::rowsRemoved, this, &DomainView::followCounts);
    followCounts();
    followSelection();
}

void DomainView::buildFilters()
{
    m_search->setClearButtonEnabled(false);
    m_search->setMinimumWidth(dp(230));
    m_selectAll->setObjectName(u"selectAllNames"_s);
    connect(m_selectAll, &QPushButton::clicked, this, [this] {
        m_table->selectAll();
        m_table->setFocus();
    });
    m_addFilter->setMenu(m_viewMenu);
    connect(m_search, &QLineEdit::textChanged, m_model, &DomainModel::setFilter);
    connect(m_search, &QLineEdit::textEdited, this, [this] { m_wanted.clear(); });
    connect(m_chip, &Chip::removed, this, [this] { setView(DomainModel::All); });
    connect(m_chip, &QPushButton::clicked, m_viewMenu,
            [this] { m_viewMenu->popup(m_chip->mapToGlobal(QPoint(0, m_chip->height()))); });
    connect(m_viewMenu, &QMenu::aboutToShow, this, [this] {
        m_viewMenu->clear();
        for (int i = 0; i < DomainModel::ViewCount; ++i) {
            const auto view = DomainModel::View(i);
            QAction *action =
                m_viewMenu->addAction(tr("%1  %2", "name of a view, number of its names")
                                          .arg(viewText(view), number(m_model->count(view))),
                                      this, [this, view] { setView(view); });
            action->setCheckable(true);
            action->setChecked(view == m_model->view());
        }
    });
    auto *find = new QAction(tr("Filter names"), this);
    find->setShortcut(QKeySequence::Find);
    find->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    connect(find, &QAction::triggered, m_search, [this] {
        m_search->setFocus(Qt::ShortcutFocusReason);
        m_search->selectAll();
    });
    addAction(find);
    m_search->setToolTip(
        tr("Filter names (%1)").arg(find->shortcut().toString(QKeySequence::NativeText)) + u'\n'
        + tr("Words may stand anywhere in what is known of a name; all of them are wanted.\n"
             "OR between two words, - before one that is not wanted, brackets around a group.\n"
             "In one column only: name: mode: effective: owner: ns: status:\n"
             "And days<=30, pending:yes, lock:off, note:yes."));
}

void DomainView::buildTable()
{
    m_table->setModel(m_cells);
    m_table->setAccessibleName(tr("Names"));
    m_table->setSortingEnabled(true);
    m_table->sortByColumn(DomainModel::Next, Qt::AscendingOrder);
    m_table->installEventFilter(this);
    m_table->setContextMenuPolicy(Qt::CustomContextMenu);
    QHeaderView *header = m_table->horizontalHeader();
    header->moveSection(header->visualIndex(DomainModel::OrderColumn), DomainModel::Owner);
    const QList<std::pair<DomainModel::Column, int>> shown{
        {DomainModel::Name, dp(174)},
        {DomainModel::Mode, qMax(dp(162), modeRoom(fontMetrics()))},
        {DomainModel::Next, qMax(dp(240), nextRoom(fontMetrics()))},
        {DomainModel::OrderColumn, dp(116)},
        {DomainModel::Owner, dp(150)}};
    for (int column = 0; column < DomainModel::ColumnCount; ++column)
        header->setSectionHidden(column, true);
    for (const auto &[column, width] : shown) {
        header->setSectionHidden(column, false);
        header->resizeSection(column, width);
    }
    // The owner takes what is left, however narrow: the page has no scroll bar for one column.
    header->setStretchLastSection(false);
    header->setSectionResizeMode(DomainModel::Owner, QHeaderView::Stretch);
    new KeepNames(m_table, m_model);
    connect(m_table->selectionModel(), &QItemSelectionModel::selectionChanged, this,
            &DomainView::followSelection);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentChanged, this, [this] {
        // Whoever goes through the rows waits for them, not for the facts beside them.
        if (currentName() != m_current)
            m_table->viewport()->repaint();
        followSelection();
    });
    connect(m_cells, &QAbstractItemModel::modelReset, this, &DomainView::followSelection);
    connect(m_table, &QTableView::doubleClicked, this, [this](const QModelIndex &index) {
        if (isModeColumn(index.column()))
            openModeMenu();
        else
            Q_EMIT openWanted(m_model->ace(index.row()));
    });
    connect(m_table, &QWidget::customContextMenuRequested, this, [this](const QPoint &at) {
        if (selected().isEmpty())
            return;
        auto *menu = new QMenu(this);
        menu->setAttribute(Qt::WA_DeleteOnClose);
        menu->addMenu(m_modeMenu);
        menu->addActions(m_verbActions);
        menu->addMenu(m_copyMenu);
        menu->addSeparator();
        menu->addActions(m_menuActions);
        menu->popup(m_table->viewport()->mapToGlobal(at));
    });
    connect(header, &QHeaderView::sectionMoved, this, &DomainView::columnsChanged);
    connect(header, &QHeaderView::sectionResized, this, &DomainView::columnsChanged);
    connect(header, &QHeaderView::sortIndicatorChanged, this, &DomainView::columnsChanged);
    connect(m_empty, &EmptyPage::verbWanted, this, [this] {
        if (m_model->total() == 0)
            return Q_EMIT readWanted();
        m_search->clear();
        setView(DomainModel::All);
        m_search->setFocus();
    });
}

void DomainView::buildBar()
{
    m_selectedText = m_bar->addTitle({});
    m_verbs = m_bar->addVerbs();
    m_modeMenu->menuAction()->setIcon(icon("renew"_L1));
    m_modeMenu->menuAction()->setToolTip(tr("Switch the renewal mode (F2)"));
    m_verbs->addVerb(m_modeMenu->menuAction());
    m_bar->addButton(tr("Copy names"), "copy"_L1, Kind::Quiet)->setMenu(m_copyMenu);
    QPushButton *clear = m_bar->addButton(tr("Clear"), {}, Kind::Quiet);
    m_bar->addShortcut(tr("Esc", "a key"));
    connect(clear, &QPushButton::clicked, m_table, &QTableView::clearSelection);
}

void DomainView::buildModeMenu()
{
    connect(m_modeMenu, &QMenu::aboutToShow, this, [this] {
        m_modeMenu->clear();
        const NameList chosen = selected();
        for (const RenewalMode &mode : settableModes()) {
            const QString words = mode.known() == RenewalMode::Default
                ? modeText(mode, m_model->accountMode())
                : text(mode);
            const bool lapses = mode.effective(m_model->accountMode()).lapses();
            QAction *action = m_modeMenu->addAction(
                lapses ? tr("%1: lets the name lapse…", "a renewal mode").arg(words)
                       : tr("%1…", "a renewal mode; a review follows").arg(words),
                this, [this, mode] {
                    if (const NameList names = selected(); !names.isEmpty())
                        Q_EMIT modeWanted(names, mode);
                });
            action->setEnabled(!m_readOnly);
            action->setCheckable(true);
            action->setChecked(!chosen.isEmpty()
                               && chosen.withText(DomainColumns::Mode, mode.token()).size()
                                   == chosen.size());
        }
    });
}

void DomainView::buildColumnsMenu()
{
    QHeaderView *header = m_table->horizontalHeader();
    connect(m_columnMenu, &QMenu::aboutToShow, this, [this, header] {
        m_columnMenu->clear();
        for (int visual = 0; visual < header->count(); ++visual) {
            const int column = header->logicalIndex(visual);
            QAction *action = m_columnMenu->addAction(
                m_model->headerData(column, Qt::Horizontal, Qt::DisplayRole).toString());
            action->setCheckable(true);
            action->setChecked(!header->isSectionHidden(column));
            // Without its name a row says nothing.
            action->setEnabled(column != DomainModel::Name);
            connect(action, &QAction::toggled, this, [this, header, column](bool shown) {
                header->setSectionHidden(column, !shown);
                if (shown && header->sectionSize(column) < dp(60))
                    header->resizeSection(column, dp(140));
                Q_EMIT columnsChanged();
            });
        }
    });
}

void DomainView::buildCopyMenu()
{
    m_copyMenu->menuAction()->setIcon(icon("copy"_L1));
    const auto add = [this](const QString &words, const QKeySequence &keys, auto &&run) {
        auto *action = new QAction(words, this);
        action->setShortcut(keys);
        action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
        connect(action, &QAction::triggered, this, std::forward<decltype(run)>(run));
        m_copyMenu->addAction(action);
        m_table->addAction(action);
    };
    add(tr("As people read them"), QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_C),
        [this] { copyNames(true); });
    add(tr("As ACE names"), {}, [this] { copyNames(false); });
    add(tr("Rows with all shown columns"), QKeySequence::Copy, [this] { copyRows(); });
}

void DomainView::addVerb(QAction *action)
{
    m_verbActions.append(action);
    m_verbs->addVerb(action);
}

void DomainView::addToMenu(QAction *action)
{
    m_menuActions.append(action);
}

void DomainView::setReadOnly(bool readOnly)
{
    m_readOnly = readOnly;
    m_modeMenu->menuAction()->setEnabled(!readOnly);
    m_modeMenu->menuAction()->setToolTip(readOnly ? tr("This window is read-only: nothing is sent.")
                                                  : tr("Switch the renewal mode (F2)"));
}

void DomainView::setReading(bool reading)
{
    m_reading = reading;
    followCounts();
}

QStringList DomainView::namesOnScreen() const
{
    QStringList names;
    const int height = m_table->viewport()->height();
    for (int row = std::max(0, m_table->rowAt(0));
         row < m_model->rowCount() && m_table->rowViewportPosition(row) < height; ++row)
        names.append(m_model->ace(row));
    return names;
}

NameList DomainView::selected() const
{
    return m_model->picked(m_table->selectedRows());
}

QString DomainView::currentName() const
{
    const QModelIndex current = m_table->currentIndex();
    return current.isValid() ? m_model->ace(current.row()) : QString();
}

bool DomainView::showName(const QString &ace)
{
    if (!m_model->find(ace))
        return false;
    m_wanted.clear();
    if (m_model->rowOf(ace) < 0) {
        m_search->clear();
        setView(DomainModel::All);
    }
    const int row = m_model->rowOf(ace);
    if (row < 0 && m_model->isArranging()) {
        // Whoever asked for this name must not find others selected meanwhile.
        m_table->clearSelection();
        m_wanted = ace;
    }
    if (row < 0)
        return m_model->isArranging();
    m_table->setCurrentIndex(m_cells->index(row, DomainModel::Name));
    m_table->selectRow(row);
    m_table->scrollTo(m_table->currentIndex());
    return true;
}

void DomainView::setView(DomainModel::View view)
{
    if (m_model->view() == view)
        return;
    m_wanted.clear();
    m_model->setView(view);
    followCounts();
    Q_EMIT viewChanged(view);
}

QByteArray DomainView::columns() const
{
    return m_table->horizontalHeader()->saveState();
}

bool DomainView::restoreColumns(const QByteArray &state)
{
    QHeaderView *header = m_table->horizontalHeader();
    if (state.isEmpty() || !header->restoreState(state))
        return false;
    // A state from another version must not hide the names.
    header->setSectionHidden(DomainModel::Name, false);
    m_table->sortByColumn(header->sortIndicatorSection(), header->sortIndicatorOrder());
    return true;
}

bool DomainView::eventFilter(QObject *watched, QEvent *event)
{
    if (watched != m_table || event->type() != QEvent::KeyPress)
        return QWidget::eventFilter(watched, event);
    const auto *key = static_cast<QKeyEvent *>(event);
    if (key->matches(QKeySequence::SelectAll) && m_model->isArranging())
        return true; // these are not yet the rows asked for
    const QModelIndex current = m_table->currentIndex();
    switch (key->key()) {
    case Qt::Key_F2:
        openModeMenu();
        return true;
    case Qt::Key_Space:
        if (!current.isValid() || !isModeColumn(current.column()) || key->modifiers())
            break;
        openModeMenu();
        return true;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (!current.isValid())
            break;
        Q_EMIT openWanted(currentName());
        return true;
    case Qt::Key_Escape:
        if (m_table->selectedRows().isEmpty())
            break;
        m_table->clearSelection();
        return true;
    default:
        break;
    }
    return QWidget::eventFilter(watched, event);
}

void DomainView::openModeMenu()
{
    const QModelIndex current = m_table->currentIndex();
    if (selected().isEmpty() && current.isValid())
        m_table->selectRow(current.row());
    if (selected().isEmpty() || m_readOnly)
        return;
    const int column =
        m_table->isColumnHidden(DomainModel::Mode) ? DomainModel::Name : DomainModel::Mode;
    const QRect cell = m_table->visualRect(m_cells->index(m_table->currentIndex().row(), column));
    m_modeMenu->popup(m_table->viewport()->mapToGlobal(cell.bottomLeft()));
    // By keyboard: the first mode has the focus at once.
    if (const QList<QAction *> modes = m_modeMenu->actions(); !modes.isEmpty())
        m_modeMenu->setActiveAction(modes.constFirst());
}

void DomainView::copyRows()
{
    const QHeaderView *header = m_table->horizontalHeader();
    QStringList lines;
    for (const int row : m_table->selectedRows()) {
        QStringList cells;
        for (int visual = 0; visual < header->count(); ++visual) {
            const int column = header->logicalIndex(visual);
            if (header->isSectionHidden(column))
                continue;
            QString words = m_cells->index(row, column).data().toString();
            cells.append(words.replace(u'\t', u' '));
        }
        lines.append(cells.join(u'\t'));
    }
    if (!lines.isEmpty())
        copyCells(lines.join(u'\n'));
}

void DomainView::copyNames(bool unicode)
{
    QStringList lines;
    const NameList chosen = selected();
    for (qsizetype i = 0; i < chosen.size(); ++i)
        lines.append(unicode ? chosen.name(i).unicode() : chosen.name(i).ace());
    if (!lines.isEmpty())
        copyCells(lines.join(u'\n'));
}

void DomainView::followSelection()
{
    const int count = int(m_table->selectedRows().size());
    m_selectedText->setText(count > 1 && count == m_model->rowCount()
                                ? tr("All %1 names selected", "a number").arg(number(count))
                                : tr("%n selected", "", count));
    m_bar->setVisible(count > 0);
    Q_EMIT selectionChanged(count);
    if (const QString now = currentName(); now != m_current) {
        m_current = now;
        Q_EMIT currentNameChanged(now);
    }
}

void DomainView::followCounts()
{
    const qsizetype shown = m_model->rowCount();
    const qsizetype total = m_model->total();
    if (shown == total) {
        m_head->setFact(total == 1 ? tr("1 name") : tr("%1 names", "a number").arg(number(total)));
    } else {
        m_head->setFact(tr("%1 of %2 names").arg(number(shown), number(total)));
    }
    const DomainModel::View view = m_model->view();
    m_selectAll->setText(tr("Select all %n name(s)", "of the filter", int(shown)));
    m_selectAll->setToolTip(
        tr("All names that filter and view show (%1)")
            .arg(QKeySequence(QKeySequence::SelectAll).toString(QKeySequence::NativeText)));
    m_selectAll->setVisible(shown > 1);
    m_selectAll->setEnabled(!m_model->isArranging()); // these are not yet the rows asked for
    m_chip->setText(viewText(view));
    m_chip->setVisible(view != DomainModel::All);
    const bool empty = shown == 0 && !m_model->isArranging();
    m_table->setVisible(!empty);
    m_empty->setVisible(empty);
    if (!empty)
        return;
    if (total > 0) {
        QString why;
        if (!m_model->filter().isEmpty())
            why = tr("The filter says “%1”.").arg(m_model->filter());
        if (view != DomainModel::All) {
            const QString only = tr("Only “%1” is shown.", "a view").arg(viewText(view));
            why = why.isEmpty() ? only : tr("%1 %2", "two sentences").arg(why, only);
        }
        m_empty->say(tr("No name fits."), why);
        m_empty->setVerb(tr("Clear filter"));
    } else if (m_reading) {
        m_empty->say(tr("No names yet."), tr("The registrar's list is being read now."));
        m_empty->setVerb({});
    } else {
        m_empty->say(tr("No names yet."),
                     tr("The names of the account stand here once the registrar's list has been "
                        "read."));
        m_empty->setVerb(tr("Read the list"));
    }
}

bool DomainView::isModeColumn(int column) const
{
    return column == DomainModel::Mode || column == DomainModel::EffectiveMode;
}

QString DomainView::viewText(DomainModel::View view)
{
    switch (view) {
    case DomainModel::LapsingIn30Days:
        return tr("Lapsing in 30 days", "view of names");
    case DomainModel::WaitingForYou:
        return tr("Waiting for you", "view of names");
    case DomainModel::TradePending:
        return tr("Owner changing", "view of names");
    case DomainModel::Unlocked:
        return tr("Unlocked", "view of names: transfer lock off");
    case DomainModel::CyrillicNames:
        return tr("Cyrillic names", "view of names");
    case DomainModel::NotSeen:
        return tr("Not in the last list", "view of names");
    case DomainModel::WithNotes:
        return tr("With notes", "view of names");
    case DomainModel::All:
    case DomainModel::ViewCount:
        break;
    }
    return tr("All names", "view of names");
}

} // namespace kz
