#pragma once

#include "model/batchprogress.h"
#include "views/batchtable.h"

#include <QWidget>

class QProgressBar;
class QPushButton;
class QVBoxLayout;

namespace kz {

class Label;
class Message;
class PageHead;
class Pill;
class TableView;

/// One decision about many names: how far it is, row by row, and what can be done with it. Shows
/// any batch, running or over, and follows it live.
class BatchPage : public QWidget
{
    Q_OBJECT
public:
    explicit BatchPage(QWidget *parent = nullptr);

    /// Nothing can be sent from here.
    void setReadOnly(bool readOnly);
    void setBatch(const BatchProgress &progress, const QList<Order> &orders);
    /// Further orders of the same batch: thousands come a part at a time.
    void addOrders(const QList<Order> &orders);
    /// How far it is now; another batch is ignored.
    void setProgress(const BatchProgress &progress);
    void follow(const Order &order);
    /// What is said above the table, such as names that were left out.
    void setNote(const QString &title, const QString &text);

    const QString &id() const { return m_progress.batch.id; }
    const QList<Order> &orders() const { return m_rows->orders(); }
    TableView *table() const { return m_table; }

Q_SIGNALS:
    void pauseWanted(const QString &id);
    void goOnWanted(const QString &id);
    void stopWanted(const QString &id);
    /// Save what became of each name.
    void fileWanted(const QString &id);
    /// A new plan that sets back what this one did.
    void reverseWanted(const QString &id);
    /// A new plan for the names that this one did not change.
    void restWanted(const QString &id);
    void openWanted(const QString &orderId);
    void backWanted();

private:
    void buildHead(QVBoxLayout *page);
    void buildFoot(QVBoxLayout *page);
    void refresh();
    QString title() const;
    void open(const QModelIndex &index);

    BatchProgress m_progress;
    bool m_readOnly = false;
    BatchTable *m_rows;
    PageHead *m_head;
    QPushButton *m_file;
    QProgressBar *m_bar;
    Label *m_count;
    Pill *m_done;
    Pill *m_refused;
    Pill *m_unknown;
    Label *m_left;
    QPushButton *m_pause;
    QPushButton *m_stop;
    Message *m_note;
    TableView *m_table;
    Label *m_hint;
    QPushButton *m_rest;
    QPushButton *m_reverse;
};

} // namespace kz
