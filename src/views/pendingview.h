#pragma once

#include "model/pendingmodel.h"

#include <QWidget>

class QPushButton;

namespace kz {

class EmptyPage;
class PageHead;
class PendingCells;
class Segments;
class TableView;

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

    TableView *table() const { return m_table; }
    PageHead *head() const { return m_head; }

Q_SIGNALS:
    /// Look at all open orders now.
    void lookAllWanted();
    void currentOrderChanged(const QString &orderId);
    void selectionChanged();
    /// Enter or double click on an order.
    void openWanted(const QString &orderId);
    /// The same on a row that stands for many orders.
    void batchWanted(const QString &batchId);
    /// Enter or double click on an entry of the transfer list.
    void showDomainWanted(const QString &ace);

protected:
    void showEvent(QShowEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void followCounts();
    void followCurrent();
    void open(const QModelIndex &index);

    PendingModel *m_model;
    PendingCells *m_cells;
    PageHead *m_head;
    QPushButton *m_look;
    Segments *m_segments;
    TableView *m_table;
    EmptyPage *m_empty;
    QString m_current;
};

} // namespace kz
