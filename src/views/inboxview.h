#pragma once

#include "model/inboxmodel.h"

#include <QWidget>

class QAction;
class QPushButton;

namespace kz {

class ActionBar;
class EmptyPage;
class InboxCells;
class Label;
class PageHead;
class SearchField;
class Segments;
class TableView;
class VerbRow;

/// The page of letters from the registrar: what is new, what is open, what is done.
class InboxView : public QWidget
{
    Q_OBJECT
public:
    explicit InboxView(InboxModel *model, QWidget *parent = nullptr);

    /// A verb for the selected events.
    void addVerb(QAction *action);
    void show(InboxModel::Segment segment);
    /// The selected events; the current one when none is selected.
    QList<SeenEvent> chosen() const;
    QModelIndex current() const;
    /// Makes an event current and selects it alone.
    void showLetter(const QString &id);
    void takeFocus();

    SearchField *search() const { return m_search; }
    TableView *table() const { return m_table; }
    EmptyPage *empty() const { return m_empty; }

Q_SIGNALS:
    void readWanted();
    void selectionChanged();
    /// Another event is current, or the current one changed.
    void currentChanged();
    /// Enter or double click.
    void openWanted();

protected:
    void showEvent(QShowEvent *event) override;

private:
    void buildTable();
    void follow();
    void followSelection();
    void copyRows();

    InboxModel *m_model;
    InboxCells *m_cells;
    PageHead *m_head;
    Segments *m_segments;
    SearchField *m_search;
    TableView *m_table;
    EmptyPage *m_empty;
    ActionBar *m_bar;
    Label *m_selected;
    VerbRow *m_verbs;
};

} // namespace kz
