#include "app/pendingpage.h"

#include "app/factsplitter.h"
#include "look/tableview.h"
#include "model/desk.h"
#include "model/pendingmodel.h"
#include "views/orderfacts.h"
#include "views/orderpage.h"
#include "views/pendingview.h"

#include <QLocale>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace kz {

using namespace Qt::StringLiterals;

PendingPage::PendingPage(Desk &desk, QWidget *parent)
    : DeskPage(parent)
    , m_desk(desk)
    , m_stack(new QStackedWidget(this))
    , m_view(new PendingView(desk.pending(), this))
    , m_order(new OrderPage(OrderPage::Use::Detail, this))
    , m_facts(new OrderFacts(desk.contacts(), this))
{
    m_stack->addWidget(m_view);
    m_stack->addWidget(m_order);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(new FactsSplitter(m_stack, m_facts, this));

    connect(m_view, &PendingView::lookAllWanted, &desk, &Desk::lookAtAll);
    connect(m_view, &PendingView::openWanted, this, &DeskPage::orderWanted);
    connect(m_view, &PendingView::showDomainWanted, this, &DeskPage::domainWanted);
    connect(m_view, &PendingView::currentOrderChanged, this, [this](const QString &id) {
        if (const auto order = m_desk.order(id))
            follow(*order);
        else
            m_facts->clear();
    });
    connect(m_order, &OrderPage::lookWanted, &desk, &Desk::lookNow);
    connect(m_order, &OrderPage::sendWanted, &desk, &Desk::sendNow);
    connect(m_order, &OrderPage::dropWanted, this,
            [this](const QString &id) { m_desk.drop(id, tr("Decided by hand")); });
    const auto back = [this] {
        showView({});
        takeFocus();
    };
    connect(m_order, &OrderPage::backWanted, this, back);
    connect(m_order, &OrderPage::showPendingWanted, this, back);
    connect(m_order, &OrderPage::showDomainWanted, this, &DeskPage::domainWanted);
    connect(&desk, &Desk::orderChanged, this, &PendingPage::follow);
    connect(desk.pending(), &PendingModel::countsChanged, this, &PendingPage::showCounts);
}

void PendingPage::showOrder(const QString &orderId)
{
    const auto order = m_desk.order(orderId);
    if (!order)
        return;
    m_view->showOrder(orderId);
    m_order->setNow(m_desk.clock().now());
    m_order->setOrder(*order);
    m_stack->setCurrentWidget(m_order);
    follow(*order);
    m_order->setFocus();
}

void PendingPage::follow(const Order &order)
{
    const bool open = m_stack->currentWidget() == m_order && m_order->order();
    if (open && m_order->order()->id == order.id)
        m_order->setOrder(order);
    const QString shown = open ? m_order->order()->id : m_view->currentOrder();
    if (order.id != shown)
        return;
    m_order->setNextLook(m_desk.nextLook(order.id));
    m_facts->setNow(m_desk.clock().now());
    m_facts->setOrder(order);
}

void PendingPage::takeFocus()
{
    if (m_stack->currentWidget() == m_order)
        m_order->setFocus();
    else
        m_view->table()->setFocus();
}

void PendingPage::showView(const QString &)
{
    m_stack->setCurrentWidget(m_view);
}

void PendingPage::setFactsShown(bool shown)
{
    m_facts->setVisible(shown);
}

void PendingPage::showCounts()
{
    const PendingModel &pending = *m_desk.pending();
    const auto open = pending.count(PendingModel::AllSegment);
    Q_EMIT countChanged(u"pending"_s, open ? QLocale().toString(open) : QString(),
                        pending.count(PendingModel::ForYouSegment) ? Tone::Attention : Tone::Muted);
}

} // namespace kz
