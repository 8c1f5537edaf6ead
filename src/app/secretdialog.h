#pragma once

#include "ledger/order.h"

#include <QDialog>

namespace kz {

class Desk;

/// Asks for the secret of an order that waits: no secret is kept on disk, so an order that outlived
/// the program has lost it.
class SecretDialog : public QDialog
{
    Q_OBJECT
public:
    SecretDialog(Desk &desk, const Order &order, QWidget *parent = nullptr);

    /// Sends an order that waits; asks for its secret first where it has lost it.
    static void send(Desk &desk, const QString &orderId, QWidget *parent);
};

} // namespace kz
