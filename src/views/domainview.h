#pragma once

#include "model/domainmodel.h"

#include <QWidget>

class QAction;
class QMenu;
class QPushButton;

namespace kz {

class ActionBar;
class Chip;
class DomainCells;
class EmptyPage;
class Label;
class PageHead;
class SearchField;
class TableView;
class VerbRow;

/// The page of all names: filter, table, and what can be done with the selection.
class DomainView : public QWidget
{
    Q_OBJECT
public:
    explicit DomainView(DomainModel *model, QWidget *parent = nullptr);

    /// A verb for the selection, such as one of the catalogue, in the bar and the context menu.
    void addVerb(QAction *action);
    /// One that stands in the context menu only.
    void addToMenu(QAction *action);
    /// Nothing may be sent: the renewal mode cannot be switched.
    void setReadOnly(bool readOnly);
    /// The list is being read: what an empty page says.
    void setReading(bool reading);

    NameList selected() const;
    /// The names of the rows on screen, in ACE, top first.
    QStringList namesOnScreen() const;
    /// The row with the keyboard; empty when there is none.
    QString currentName() const;
    /// Makes the name current and selects it alone; drops filter and view when they hide it.
    bool showName(const QString &ace);
    void setView(DomainModel::View view);

    /// "Lapsing in 30 days": also for the page list of the window.
    static QString viewText(DomainModel::View view);

    /// Order, width and visibility of columns.
    QByteArray columns() const;
    bool restoreColumns(const QByteArray &state);

    SearchField *search() const { return m_search; }
    TableView *table() const { return m_table; }
    PageHead *head() const { return m_head; }

Q_SIGNALS:
    /// The user chose a mode for these names; a review follows.
    void modeWanted(const kz::NameList &names, const kz::RenewalMode &mode);
    void currentNameChanged(const QString &ace);
    void selectionChanged(int count);
    /// Enter or double click: the user wants to know more of the name.
    void openWanted(const QString &ace);
    void columnsChanged();
    void viewChanged(kz::DomainModel::View view);
    void readWanted();
    void registerWanted();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void buildFilters();
    void buildTable();
    void buildBar();
    void buildModeMenu();
    void buildColumnsMenu();
    void buildCopyMenu();
    void openModeMenu();
    void copyRows();
    void copyNames(bool unicode);
    void followSelection();
    void followCounts();
    bool isModeColumn(int column) const;

    DomainModel *m_model;
    DomainCells *m_cells;
    PageHead *m_head;
    SearchField *m_search;
    Chip *m_chip;
    QPushButton *m_addFilter;
    QMenu *m_viewMenu;
    QPushButton *m_selectAll;
    TableView *m_table;
    EmptyPage *m_empty;
    ActionBar *m_bar;
    Label *m_selectedText;
    VerbRow *m_verbs;
    QMenu *m_modeMenu;
    QMenu *m_columnMenu;
    QMenu *m_copyMenu;
    QList<QAction *> m_verbActions;
    QList<QAction *> m_menuActions;
    QString m_current;
    QString m_wanted; ///< to be shown once its row is there
    bool m_reading = false;
    bool m_readOnly = false;
};

} // namespace kz
