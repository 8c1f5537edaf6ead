#pragma once

#include "model/words.h"

#include <QWidget>

namespace kz {

class ContactModel;
class OrderFacts;
class OrderPage;

/// What became of the order just placed, followed live: its page with its facts beside it.
class ResultPage : public QWidget
{
    Q_OBJECT
public:
    explicit ResultPage(ContactModel *contacts, QWidget *parent = nullptr);

    void setOrder(const Order &order);
    void setNow(const QDateTime &utc);
    void setNextLook(const QDateTime &utc);

    OrderPage *orderPage() const { return m_page; }

Q_SIGNALS:
    void lookWanted(const QString &orderId);
    void sendWanted(const QString &orderId);
    void dropWanted(const QString &orderId);
    void showDomainWanted(const QString &ace);
    void showPendingWanted(const QString &orderId);
    void anotherWanted();
    void backWanted();

private:
    OrderPage *m_page;
    OrderFacts *m_facts;
};

} // namespace kz
