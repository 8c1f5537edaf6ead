#pragma once

#include "operations/operation.h"

#include <QDateTime>
#include <QList>
#include <QString>

namespace kz {

/// One operation that staff decided to send, from decision to outcome: a row of the ledger.
struct Order
{
    enum class State {
        Queued,
        Sending,
        Accepted, ///< the registrar has it
        NeedsAction, ///< people at the registrar ask for something
        Unknown, ///< bytes may have left, the answer was lost
        NotFound, ///< looked for and not found: staff decide
        Done,
        Rejected, ///< refused by the answer itself
        Failed, ///< taken, then refused by people or registry
        Withdrawn, ///< taken back: before it was sent, by an order of its own, or dropped by staff
    };
    /// One committed change of the row. Steps are never deleted.
    struct Step
    {
        State state = State::Queued;
        QDateTime at = {}; ///< UTC
        QString user = {};
        int code = 0; ///< the registrar's number, 0 when the step is ours
        QString words = {}; ///< the registrar's own words, or what was looked at
        friend bool operator==(const Step &, const Step &) = default;
    };

    QString id; ///< made here: a UUID
    QString number; ///< for people: "2027-0219-014"
    Request request; ///< without the values of secret parameters
    State state = State::Queued;
    QString user;
    QString batch; ///< same for all orders of one bulk decision; empty for a single one
    QDateTime placedAt; ///< UTC
    QDateTime sentAt; ///< UTC; invalid until `sending`
    QDateTime changedAt;
    QDateTime lookedAt; ///< last look-up that read all it wanted to; invalid when none
    int looks = 0; ///< how many of these there were
    QList<Step> steps; ///< oldest first
    /// Who sends and follows it: a Ledger::run(); empty when nobody does. Each window of a profile
    /// sends and follows what was placed in it, and what it was the last to move on, such as by
    /// looking. When it closes or its process dies, its lock file falls (see Run), and the first
    /// other one that is signed in takes over all that was open: by one update in the ledger, so
    /// that two never do. Others show it and do nothing by themselves. That none is sent twice does
    /// not rest on this, but on the step to `sending`, which only one can make.
    QString run = {};
    /// Waits, and cannot be sent before somebody gives its secret again: it is kept nowhere, so a
    /// new start of the program does not know it. Not in the ledger; set by who holds the secrets.
    bool asksAgain = false;

    /// queued, sending, unknown, accepted, needs action: nobody may place the same again.
    bool isOpen() const;
    /// accepted, needs action, done: what was typed for it is not needed to order it again.
    bool isTaken() const;
    friend bool operator==(const Order &, const Order &) = default;
};

/// What the operation is asked about the order, once it may have left.
Sent sentAs(const Order &order);

/// May an order go from one state to the other? The whole life of an order.
bool mayFollow(Order::State from, Order::State to);

/// "Taken", "Outcome unknown" …, in the language of the program.
QString text(Order::State state);

} // namespace kz
