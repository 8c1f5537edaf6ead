#pragma once

#include "app/deskpage.h"

class QStackedWidget;

namespace kz {

class OrderFacts;
class OrderPage;
class PendingView;
struct Order;

/// Orders that are not finished; one of them opened in their place, and the facts about it.
class PendingPage : public DeskPage
{
    Q_OBJECT
public:
    explicit PendingPage(Desk &desk, QWidget *parent = nullptr);

    PendingView *view() const { return m_view; }
    void showOrder(const QString &orderId);

    void takeFocus() override;
    /// The list, whatever order was open.
    void showView(const QString &id) override;
    void setFactsShown(bool shown) override;
    void showCounts() override;

private:
    void follow(const Order &order);

    Desk &m_desk;
    QStackedWidget *m_stack;
    PendingView *m_view;
    OrderPage *m_order;
    OrderFacts *m_facts;
};

} // namespace kz
