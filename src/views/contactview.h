#pragma once

#include "registry/contact.h"
#include "views/contactrows.h"

#include <QWidget>

class QAction;
class QMenu;

namespace kz {

class ActionBar;
class ContactModel;
class EmptyPage;
class Label;
class PageHead;
class SearchField;
class Segments;
class TableView;
class VerbRow;

/// The page of all contacts: filter, table, and what can be done with the selection.
class ContactView : public QWidget
{
    Q_OBJECT
public:
    explicit ContactView(ContactModel *model, QWidget *parent = nullptr);

    /// A verb for the selection, in the bar and the context menu.
    void addVerb(QAction *action);

    /// The handles of the selected rows, top first.
    QStringList selected() const;
    /// The handles of the rows on screen, top first.
    QStringList onScreen() const;
    /// The row with the keyboard; empty when there is none.
    QString current() const;
    /// Makes a handle current and selects it alone; drops a filter that hides it.
    bool showHandle(const QString &handle);

    /// Order, width and visibility of columns.
    QByteArray columns() const;
    bool restoreColumns(const QByteArray &state);

    SearchField *search() const { return m_search; }
    TableView *table() const { return m_table; }
    PageHead *head() const { return m_head; }
    Segments *segments() const { return m_segments; }

Q_SIGNALS:
    void currentChanged(const QString &handle);
    void selectionChanged(int count);
    void newWanted();
    void readWanted();
    /// Enter or double click.
    void openWanted();

private:
    void buildTable();
    void buildBar();
    void buildColumnsMenu();
    void copyHandles();
    void clearFilter();
    void followSelection();
    void followCounts();

    ContactModel *m_model;
    ContactRows *m_rows;
    PageHead *m_head;
    SearchField *m_search;
    Segments *m_segments;
    TableView *m_table;
    EmptyPage *m_empty;
    ActionBar *m_bar;
    Label *m_selectedText;
    VerbRow *m_verbs;
    QMenu *m_columnMenu;
    QList<QAction *> m_verbActions;
    QString m_current;
};

} // namespace kz
