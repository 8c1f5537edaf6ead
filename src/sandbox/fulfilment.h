#pragma once

#include "sandbox/kinds.h"

namespace kz::sandbox {

/// What the people behind the registrar decide about an order.
enum class Decision { Done, Fail, Notify };

/// Takes an order; people carry it out when it is due, or by a decision when fulfilment is off.
void place(State &state, Order order, bool lacksDocuments = false);

/// Carries an order out at once: what no person has to touch.
void carryOutNow(State &state, const Order &order);

/// Decides the open order of this kind at once, without a kind the only or first one of the name;
/// false when there is none.
bool decide(State &state, const QString &name, std::optional<Kind> kind, Decision decision,
            const QString &text);

/// Ends an open order without carrying it out: events, refund; false when there is none.
bool callOff(State &state, const QString &name, Kind kind, const QString &reason);

/// A holder confirms a trade at the registry; the second one carries it out. False when no trade of
/// the name is open.
bool confirm(State &state, const QString &name, Holder holder);

/// Lets everything happen that is due by now, in its order: orders, renewals, locks coming back.
void catchUp(State &state);

/// The mode that counts: the account's when the name says DEFAULT.
QString effectiveMode(const State &state, const Domain &domain);

} // namespace kz::sandbox
