#pragma once

#include <QWidget>

class QAction;
class QPushButton;

namespace kz {

class ActionBar;
class EmptyPage;
class HostCells;
class HostModel;
class Label;
class Message;
class PageHead;
class SearchField;
class Segments;
class TableView;
class TemplateModel;
class VerbRow;

/// The page of name servers: the server objects of the account in one table, the sets that forms
/// start from in another.
class HostView : public QWidget
{
    Q_OBJECT
public:
    enum Shown { Servers, Sets };

    HostView(HostModel *hosts, TemplateModel *sets, QWidget *parent = nullptr);

    /// A verb for the selected rows of one of the tables.
    void addVerb(Shown shown, QAction *action);
    /// The registrar is being asked.
    void setReading(bool reading);
    /// It could not be asked: one sentence. Empty when all is well.
    void setTrouble(const QString &sentence);

    Shown shown() const;
    void show(Shown shown);
    /// Makes a server current and selects it alone.
    void showHost(const QString &host);
    /// Selected servers; empty while sets are shown.
    QStringList selectedHosts() const;
    /// Rows of the set model; empty while servers are shown.
    QList<int> selectedSets() const;
    /// The row with the keyboard; -1 when there is none.
    int currentSet() const;
    QString currentHost() const;

    SearchField *search() const { return m_search; }
    /// The table in front.
    TableView *table() const;
    PageHead *head() const { return m_head; }
    Message *message() const { return m_message; }
    EmptyPage *empty() const { return m_empty; }

Q_SIGNALS:
    void readWanted();
    void newServerWanted();
    void newSetWanted();
    /// Enter or double click.
    void openWanted();
    void selectionChanged();
    void currentChanged();

private:
    void buildTables();
    void follow();
    void followSelection();

    HostModel *m_hosts;
    TemplateModel *m_sets;
    HostCells *m_cells;
    PageHead *m_head;
    QPushButton *m_read;
    Segments *m_segments;
    SearchField *m_search;
    Message *m_message;
    TableView *m_hostTable;
    TableView *m_setTable;
    EmptyPage *m_empty;
    ActionBar *m_bar;
    Label *m_selected;
    VerbRow *m_hostVerbs;
    VerbRow *m_setVerbs;
    QString m_trouble;
    bool m_reading = false;
    bool m_known = false; ///< an answer has come
};

} // namespace kz
