#pragma once

#include "look/surface.h"
#include "model/words.h"

#include <optional>

namespace kz {

class ContactModel;
class FactsGrid;
class Label;
class NotesList;
class Pill;

/// The panel at the right about one order: number, who, what it asks for.
class OrderFacts : public Surface
{
    Q_OBJECT
public:
    explicit OrderFacts(ContactModel *contacts, QWidget *parent = nullptr);

    void setOrder(const Order &order);
    /// What is under way without an order of this desk: the name, what it is, how long.
    void setSeen(const QString &ace, const QString &title, const QString &kind, const QString &age);
    /// What it waits for, and the words that may not fit into a row: who has still to confirm.
    void setWaits(const QString &what, const QString &words);
    void clear();
    /// From which time the age counts.
    void setNow(const QDateTime &utc);
    NotesList *notes() const { return m_notes; }

private:
    void refresh();
    void addParams(const Order &order);
    void addWaits();
    QString contactText(const QString &handle) const;

    ContactModel *m_contacts;
    std::optional<Order> m_order;
    QString m_waits;
    QString m_words;
    QString m_seenAge; ///< of what is no order
    QDateTime m_now;
    Label *m_kind;
    Label *m_title;
    Pill *m_pill;
    NotesList *m_notes;
    FactsGrid *m_facts;
};

} // namespace kz
