#pragma once

#include "sandbox/state.h"

namespace kz::sandbox {

/// How one kind of order goes: its words outside and what it does in the end.
struct KindInfo
{
    Kind kind;
    QString name; ///< as it is called in /sandbox/orders and /sandbox/decide
    QString command; ///< what asked for it; empty when somebody else did
    QString eventClass;
    QString stem; ///< STEM_PENDING, STEM_SUCCESSFUL, STEM_NOTIFY, STEM_FAILED
    QString booking; ///< the type of its charge
    QString taken; ///< what its events say
    QString question;
    QString done;
    void (*carryOut)(State &, const Order &, Instant);
    /// Undoes what only counted while it was open; none = there is nothing.
    void (*callOff)(State &, const Order &) = nullptr;
};

const KindInfo &infoOf(Kind kind);
/// By its outside name; nothing when there is no such kind.
std::optional<Kind> readKind(const QString &name);

/// Extends a name by whole years.
void extend(const State &state, Domain &domain, int years, Instant date);

} // namespace kz::sandbox
