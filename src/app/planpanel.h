#pragma once

#include "look/surface.h"
#include "registry/amount.h"
#include "registry/rule.h"

#include <QList>
#include <QPair>
#include <QString>
#include <QStringList>

class QVBoxLayout;

namespace kz {

class FactsGrid;
class Label;
class StepsList;

/// The panel beside a form: what will happen, what it costs, what to keep at hand, what is still
/// open.
class PlanPanel : public Surface
{
    Q_OBJECT
public:
    explicit PlanPanel(QWidget *parent = nullptr);

    void setStages(const QList<QPair<QString, QString>> &stages);
    /// price: as the registrar says it; balance: now. Either may be unknown.
    void setCost(const QString &what, const Amount &price, const Amount &balance);
    /// Why there is no price: "Costs nothing.", "The price is not known…".
    void setCostNote(const QString &sentence);
    void setKeepAtHand(const QStringList &things);
    void setStillOpen(const QList<QPair<Verdict, QString>> &open);

private:
    QWidget *addBlock(const QString &head, QWidget *content);

    QVBoxLayout *m_column;
    StepsList *m_stages;
    FactsGrid *m_cost;
    QWidget *m_costBlock;
    QWidget *m_hand;
    QWidget *m_handBlock;
    QWidget *m_open;
    QWidget *m_openBlock;
};

} // namespace kz
