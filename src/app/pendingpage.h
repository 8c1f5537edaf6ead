#pragma once

#include "app/deskpage.h"
#include "operations/transferdomain.h"

#include <QTimer>

class QStackedWidget;

namespace kz {

class BatchFacts;
class BatchPage;
class OrderFacts;
class OrderPage;
class PendingView;
class ReminderPage;
class TransferFactsPanel;
struct ModePlan;
struct Order;

/// Orders that are not finished; one of them, or all of one decision, opened in their place, and
/// the facts about it.
class PendingPage : public DeskPage
{
    Q_OBJECT
public:
    explicit PendingPage(Desk &desk, QWidget *parent = nullptr);

    PendingView *view() const { return m_view; }
    void showOrder(const QString &orderId);
    /// leftOut: why some of its names have no order.
    void showBatch(const QString &batchId, const QStringList &leftOut = {});
    BatchPage *batchPage() const { return m_batch; }
    /// The letters for both owners of an open trade.
    void remind(const QString &ace);

    Subjects selection() const override;
    NoteSubject noteSubject() const override;
    void takeFocus() override;
    /// The list, whatever order was open.
    void showView(const QString &id) override;
    void setFactsShown(bool shown) override;
    void showCounts() override;

private:
    void connectBatch();
    void showSide();
    void showSeen();
    void answer(TransferDomain::Action action);
    void addVerbs();
    void follow(const Order &order);
    void followBatch(const QString &id);
    void refreshBatch();
    /// The next orders of the batch that its page does not have yet.
    QList<Order> takeUnshown();
    void fillBatch();
    void saveResults();
    void planAgain(const ModePlan &plan);

    Desk &m_desk;
    QStackedWidget *m_stack;
    PendingView *m_view;
    OrderPage *m_order;
    OrderFacts *m_facts;
    BatchPage *m_batch;
    BatchFacts *m_batchFacts;
    TransferFactsPanel *m_transfer;
    QStackedWidget *m_side;
    QStringList m_inBatch; ///< the orders of the batch on its page, by id
    qsizetype m_taken = 0; ///< so many of them are on the page
    QTimer m_fill;
    QTimer m_refresh; ///< counts of a batch: not for each of thousands of orders
    ReminderPage *m_reminder;
};

} // namespace kz
