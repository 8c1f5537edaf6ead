#pragma once

#include "sandbox/answer.h"
#include "sandbox/state.h"

/// What all commands about contacts share: their fields, who uses them, when they go.
namespace kz::sandbox {

/// TITLE, FIRSTNAME …, STREET0 …
const QStringList &contactFields();
/// Those that a contact cannot be without, whether it is a person's or not.
bool isNeeded(const QString &field);
/// Why these data cannot be kept. strict: as with VALIDATION=1.
std::optional<Answer> refuseData(const Values &data, bool strict);

/// The handles that a name, or an order for one, uses.
QSet<QString> linkedHandles(const State &state);
bool isLinked(const State &state, const QString &handle);

/// The day on which an unused handle is deleted, without a time; empty while it is used or kept.
QString deletionDay(const Contact &contact, bool linked);
/// Deletes the handles whose day has come; looks once a day.
void sweepContacts(State &state);

} // namespace kz::sandbox
