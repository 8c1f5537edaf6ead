#pragma once

#include "look/surface.h"
#include "model/words.h"

#include <optional>

namespace kz {

class ContactModel;
class FactsGrid;
class Label;
class Pill;

/// The panel at the right about one order: number, who, what it asks for.
class OrderFacts : public Surface
{
    Q_OBJECT
public:
    explicit OrderFacts(ContactModel *contacts, QWidget *parent = nullptr);

    void setOrder(const Order &order);
    void clear();
    /// From which time the age counts.
    void setNow(const QDateTime &utc);

private:
    void refresh();
    void addParams(const Order &order);
    QString contactText(const QString &handle) const;

    ContactModel *m_contacts;
    std::optional<Order> m_order;
    QDateTime m_now;
    Label *m_kind;
    Label *m_title;
    Pill *m_pill;
    FactsGrid *m_facts;
};

} // namespace kz
