#pragma once

#include "forms/form.h"
#include "registry/amount.h"
#include "views/reviewpage.h"

#include <QObject>

namespace kz {

class Desk;
struct Request;

/// What the orders of a form cost, found out while somebody reads their review: the registrar's
/// price of today, and beside it what the price list and the rules of the zone say.
class OrderPrice : public QObject
{
    Q_OBJECT
public:
    OrderPrice(Desk &desk, QObject *parent);

    /// Asks anew. changed() tells each time that more is known.
    void ask(const Form &form);
    /// The same about an order that is written already.
    void ask(const Request &order);
    /// The order leaves: what is answered later changes nothing on its review.
    void stop();
    /// What is known so far.
    void writeTo(ReviewContent &content) const;

Q_SIGNALS:
    void changed();

private:
    void begin(const QList<PriceQuestion> &questions, const QString &unpriced,
               const QString &costsLater);
    /// The first question of each zone.
    QList<DomainPrice> onePerZone() const;
    void askNext();
    void answered(const PriceQuestion &asked, const DomainPrice::Outcome &answer);
    void end(const QString &note);
    void writeZone(const DomainPrice &question, ReviewContent &content) const;

    Desk &m_desk;
    QList<PriceQuestion> m_questions;
    qsizetype m_next = 0; ///< of the questions
    Amount m_sum; ///< of those that were answered
    Amount m_price; ///< once all were
    QString m_note; ///< about the price, or why there is none
    QStringList m_alerts;
    QString m_later; ///< what will cost something although the order does not
    quint64 m_asked = 0; ///< answers to older questions count no more
    bool m_free = false;
    bool m_active = false;
};

} // namespace kz
