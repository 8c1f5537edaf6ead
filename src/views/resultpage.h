#pragma once

#include "model/words.h"

#include <QList>
#include <QWidget>

class QStackedLayout;

namespace kz {

class ActionBar;
class ContactModel;
class Label;
class OrderFacts;
class OrderPage;
class PageHead;
class ResultTable;
class TableView;

/// What became of the orders just placed: the page of one order, or a table of many with counts.
/// Follows them live.
class ResultPage : public QWidget
{
    Q_OBJECT
public:
    explicit ResultPage(ContactModel *contacts, QWidget *parent = nullptr);

    /// The orders just placed, in the order of the names chosen.
    void setOrders(const QList<Order> &orders);
    /// An order changed; others than those shown are ignored.
    void follow(const Order &order);
    void setNow(const QDateTime &utc);
    void setNextLook(const QString &orderId, const QDateTime &utc);

    const QList<Order> &orders() const { return m_orders; }
    OrderPage *orderPage() const { return m_page; }
    /// "38 done, 1 refused, 1 unknown" of a batch.
    QString counts() const;
    PageHead *head() const { return m_head; }
    TableView *table() const { return m_table; }

Q_SIGNALS:
    void lookWanted(const QString &orderId);
    void sendWanted(const QString &orderId);
    void dropWanted(const QString &orderId);
    void showDomainWanted(const QString &ace);
    void showPendingWanted(const QString &orderId);
    void openWanted(const QString &orderId);
    void anotherWanted();
    void backWanted();

private:
    QWidget *buildBatch();
    void refresh();
    void copyResults() const;

    QList<Order> m_orders;
    OrderPage *m_page;
    OrderFacts *m_facts;
    PageHead *m_head;
    ResultTable *m_rows;
    TableView *m_table;
    QStackedLayout *m_stack;
};

} // namespace kz
