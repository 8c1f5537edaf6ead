#pragma once

#include "campaign/scene.h"

namespace kz::campaign {

/// What one decision of staff comes to: one order, or many that belong together.
struct Wish
{
    QList<Request> requests = {};
    bool batch = false;
};

/// One kind of thing that staff may want to do, and how often they want it.
struct Maker
{
    const char *name;
    int weight;
    /// Nothing when there is nobody to do it to right now.
    std::optional<Wish> (*make)(Scene &scene);
};

QList<Maker> nameMakers();
QList<Maker> changeMakers();
QList<Maker> transferMakers();
QList<Maker> contactMakers();
QList<Maker> serverMakers();
/// Those of every group.
QList<Maker> allMakers();

/// The auth code of a name that this campaign wants from another registrar. Its parent told it to
/// the sandbox; the ledger never learns it.
QString authCodeOf(const QString &ace);
/// The names at the other registrar, by number.
QString farName(int number);

/// Sealed, with every warning ticked; nothing when a rule blocks it.
template <WriteOperation Op>
std::optional<Request> sealed(const Op &op)
{
    const auto valid = validate(op, op.check());
    return valid ? std::optional(request(*valid)) : std::nullopt;
}

template <WriteOperation Op>
std::optional<Wish> wish(const Op &op)
{
    const auto one = sealed(op);
    return one ? std::optional(Wish{.requests = {*one}}) : std::nullopt;
}

} // namespace kz::campaign
