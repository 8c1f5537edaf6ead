#pragma once

#include "api/client.h"
#include "ledger/order.h"
#include "operations/operationinfo.h"

#include <QObject>

#include <functional>

namespace kz {

/// What all looks at one order came to.
struct Evidence
{
    Judgement verdict; ///< the strongest finding
    QStringList found = {}; ///< one line per look: "StatusDomain: 545 Entity reference not found"
    bool whole = true; ///< every look brought an answer
};

/// Looks for the outcome of one order with the reads its operation names, one after the other.
class Settler : public QObject
{
    Q_OBJECT
public:
    Settler(Client &client, const QList<OperationInfo> &operations, QObject *parent = nullptr);

    bool isLooking(const QString &orderId) const { return m_busy.contains(orderId); }
    /// Runs all looks of the order; done is called once, later. Nothing happens while it is
    /// looking.
    void look(const Order &order, Turn turn, std::function<void(const Evidence &)> done);

private:
    struct Run;
    void step(const std::shared_ptr<Run> &run);

    Client &m_client;
    QList<OperationInfo> m_operations;
    QSet<QString> m_busy;
};

} // namespace kz
