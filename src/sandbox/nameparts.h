#pragma once

#include "sandbox/commands.h"

namespace kz::sandbox {

/// Owner, admin, tech and billing handles must exist. This and the next two read what a new name
/// brings with it, or say why it is refused.
std::optional<Answer> readContacts(const Call &call, Domain &domain);
std::optional<Answer> readNameservers(const Call &call, Domain &domain);
/// Transfer lock, renewal mode, code, comment.
std::optional<Answer> readSettings(const Call &call, Domain &domain);

/// Whether the owner is a company in Kazakhstan, which needs a VAT id.
bool isLocalCompany(const State &state, const QString &handle);

} // namespace kz::sandbox
