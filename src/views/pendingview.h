#pragma once

#include "model/pendingmodel.h"

#include <QWidget>

class QAction;
class QPushButton;

namespace kz {

class ActionBar;
class EmptyPage;
class Label;
class PageHead;
class PendingCells;
class Segments;
class TableView;
class VerbRow;

/// The page of all that is not finished, grouped by who has to act.
class PendingView : public QWidget
{
    Q_OBJECT
public:
    explicit PendingView(PendingModel *model, QWidget *parent = nullptr);

    void setSegment(PendingModel::Segment segment);
    /// Id of the order with the keyboard; empty when there is none.
    QString currentOrder() const;
    bool showOrder(const QString &id);
    /// Gives the keyboard to the rows; to the page itself as long as there are none.
    void takeFocus();
    /// Those of the selected rows that another registrar asks for; the one with the keyboard first.
    QList<ForeignTransfer> selectedTransfers() const;
    /// A verb for the current row, in a bar that is there as long as one of them is enabled.
    void addVerb(QAction *action);
    /// The ACE name or handle the current row is about, and the registrar's command under way
    /// there; empty when there is no row.
    QString currentObject() const;
    QString currentPending() const;

    /// A cell of the current row as the list has it; empty when there is no row.
    QString cell(PendingModel::Column column, int role = Qt::DisplayRole) const;

    TableView *table() const { return m_table; }
    PageHead *head() const { return m_head; }

Q_SIGNALS:
    /// Look at all open orders now.
    void lookAllWanted();
    void currentOrderChanged(const QString &orderId);
    void selectionChanged();
    /// Another row, or another state of it.
    void currentChanged();
    /// Enter or double click on an order.
    void openWanted(const QString &orderId);
    /// The same on a row that stands for many orders.
    void batchWanted(const QString &batchId);
    /// Enter or double click on an entry of the transfer list.
    void showDomainWanted(const QString &ace);

protected:
    void showEvent(QShowEvent *event) override;

private:
    void followCounts();
    void remember(int first, int last);
    void followName();
    void followCurrent();
    void showBar();
    void open(const QModelIndex &index);

    PendingModel *m_model;
    PendingCells *m_cells;
    PageHead *m_head;
    QPushButton *m_look;
    Segments *m_segments;
    TableView *m_table;
    EmptyPage *m_empty;
    ActionBar *m_bar;
    Label *m_what;
    VerbRow *m_verbs;
    QList<QAction *> m_actions;
    QString m_current;
    QString m_left; ///< name of the row that had the keyboard and is gone
    bool m_leftSelected = false;
};

} // namespace kz
