#pragma once

#include "api/pace.h"
#include "registry/amount.h"
#include "registry/renewalmode.h"

#include <QDateTime>
#include <QString>

namespace kz {

/// What the status bar and the pages say about the account.
struct AccountFacts
{
    QString account;
    QString user;
    Amount balance; ///< unknown until read
    RenewalMode mode; ///< of the account; Unset until read
    QString transferMode; ///< of the account, the registrar's word; empty until read
    QDateTime listReadAt; ///< UTC; invalid when never
    bool reading = false; ///< the list is being read now
    qsizetype waiting = 0; ///< requests in the queue
    qint64 clearInSeconds = 0; ///< when they will have been sent
    Hold hold = Hold::None; ///< why nothing is sent
    qint64 heldSeconds = 0; ///< for so long

    friend bool operator==(const AccountFacts &, const AccountFacts &) = default;
};

} // namespace kz
