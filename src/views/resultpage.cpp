#include "views/resultpage.h"

#include "look/metrics.h"
#include "views/orderfacts.h"
#include "views/orderpage.h"

#include <QHBoxLayout>

namespace kz {

ResultPage::ResultPage(ContactModel *contacts, QWidget *parent)
    : QWidget(parent)
    , m_page(new OrderPage(OrderPage::Use::Result, this))
    , m_facts(new OrderFacts(contacts, this))
{
    setAutoFillBackground(true);
    setBackgroundRole(QPalette::Base);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(0);
    row->addWidget(m_page, 1);
    row->addWidget(m_facts);
    m_facts->setFixedWidth(dp(312));
    setFocusProxy(m_page);

    connect(m_page, &OrderPage::lookWanted, this, &ResultPage::lookWanted);
    connect(m_page, &OrderPage::sendWanted, this, &ResultPage::sendWanted);
    connect(m_page, &OrderPage::dropWanted, this, &ResultPage::dropWanted);
    connect(m_page, &OrderPage::showDomainWanted, this, &ResultPage::showDomainWanted);
    connect(m_page, &OrderPage::showPendingWanted, this, &ResultPage::showPendingWanted);
    connect(m_page, &OrderPage::anotherWanted, this, &ResultPage::anotherWanted);
    connect(m_page, &OrderPage::backWanted, this, &ResultPage::backWanted);
}

void ResultPage::setOrder(const Order &order)
{
    m_page->setOrder(order);
    m_facts->setOrder(order);
}

void ResultPage::setNow(const QDateTime &utc)
{
    m_page->setNow(utc);
    m_facts->setNow(utc);
}

void ResultPage::setNextLook(const QDateTime &utc)
{
    m_page->setNextLook(utc);
}

} // namespace kz
