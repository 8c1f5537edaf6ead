#pragma once

#include "sandbox/state.h"

namespace kz::sandbox {

/// What the people behind the registrar decide about an order.
enum class Decision { Done, Fail, Notify };

/// Takes a registration; it is carried out later.
void place(State &state, const Order &order, bool lacksDocuments);

/// Decides an open order at once; false when there is none for this name.
bool decide(State &state, const QString &name, Decision decision, const QString &text);

/// Lets everything happen that is due by now, in its order: orders, renewals, locks coming back.
void catchUp(State &state);

/// The mode that counts: the account's when the name says DEFAULT.
QString effectiveMode(const State &state, const Domain &domain);

} // namespace kz::sandbox
