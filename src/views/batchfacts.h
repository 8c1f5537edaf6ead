#pragma once

#include "look/surface.h"
#include "model/batchprogress.h"

class QVBoxLayout;

namespace kz {

class FactsGrid;
class Label;

/// The facts about one decision about many names: its numbers, and what went otherwise than planned
/// in the registrar's words.
class BatchFacts : public Surface
{
    Q_OBJECT
public:
    explicit BatchFacts(QWidget *parent = nullptr);

    void setBatch(const BatchProgress &progress, const QList<Order> &orders);

private:
    Label *m_total;
    FactsGrid *m_facts;
    Label *m_head;
    QVBoxLayout *m_troubled;
    QList<QPair<QString, Order::State>> m_shown; ///< orders told below the head, by id
};

} // namespace kz
