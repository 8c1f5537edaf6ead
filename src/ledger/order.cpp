#include "ledger/order.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace kz {

namespace {

using S = Order::State;

struct Row
{
    S from;
    QList<S> to;
};

/// The life of an order. A refused connection leads from sending back to queued, because nothing
/// left; AddContact and its like are done with the answer. What was not found may still turn up,
/// whatever became of it.
/// What an older state of the ledger has as queued may have left by the newer one: unknown.
/// What was typed and taken may show nowhere: then staff say that it is over.
/// What was taken can be taken back by an order of its own.
const QList<Row> &life()
{
    static const QList<Row> rows{
        {S::Queued, {S::Sending, S::Withdrawn, S::Unknown}},
        {S::Sending, {S::Accepted, S::Done, S::Rejected, S::Unknown, S::Queued}},
        {S::Unknown, {S::Accepted, S::NeedsAction, S::Done, S::Rejected, S::Failed, S::NotFound}},
        {S::NotFound, {S::Withdrawn, S::Accepted, S::NeedsAction, S::Done, S::Failed}},
        {S::Accepted, {S::NeedsAction, S::Done, S::Failed, S::Withdrawn}},
        {S::NeedsAction, {S::Accepted, S::Done, S::Failed, S::Withdrawn}},
    };
    return rows;
}

} // namespace

bool Order::isOpen() const
{
    return state == State::Queued || state == State::Sending || state == State::Unknown
        || state == State::Accepted || state == State::NeedsAction;
}

bool Order::isTaken() const
{
    return state == State::Accepted || state == State::NeedsAction || state == State::Done;
}

Sent sentAs(const Order &order)
{
    // A step without a number is what we made of our looks.
    const bool taken =
        std::any_of(order.steps.cbegin(), order.steps.cend(), [](const Order::Step &step) {
            return step.state == S::Accepted && step.code != 0;
        });
    return {.params = order.request.params,
            .at = order.sentAt,
            .command = order.request.command,
            .before = order.request.before,
            .taken = taken};
}

bool mayFollow(Order::State from, Order::State to)
{
    return std::any_of(life().begin(), life().end(),
                       [=](const Row &row) { return row.from == from && row.to.contains(to); });
}

QString text(Order::State state)
{
    switch (state) {
    case S::Queued:
        return QCoreApplication::translate("kz::Order", "Queued", "state of an order");
    case S::Sending:
        return QCoreApplication::translate("kz::Order", "Sending", "state of an order");
    case S::Accepted:
        return QCoreApplication::translate(
            "kz::Order", "Taken",
            "state of an order: by the registrar, who has yet to carry it out");
    case S::NeedsAction:
        return QCoreApplication::translate(
            "kz::Order", "Needs action",
            "state of an order: people at the registrar ask for something");
    case S::Unknown:
        return QCoreApplication::translate("kz::Order", "Outcome unknown",
                                           "state of an order: the answer was lost");
    case S::NotFound:
        return QCoreApplication::translate(
            "kz::Order", "Not found",
            "state of an order: looked for at the registrar without a trace");
    case S::Done:
        return QCoreApplication::translate("kz::Order", "Done", "state of an order: carried out");
    case S::Rejected:
        return QCoreApplication::translate("kz::Order", "Refused",
                                           "state of an order: by the answer itself");
    case S::Failed:
        return QCoreApplication::translate(
            "kz::Order", "Not carried out",
            "state of an order: taken first, then refused by people or by the registry");
    case S::Withdrawn:
        return QCoreApplication::translate(
            "kz::Order", "Withdrawn",
            "state of an order: taken back before it was sent, or dropped by staff");
    }
    return {};
}

} // namespace kz
