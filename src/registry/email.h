#pragma once

#include "registry/problem.h"

#include <QString>

namespace kz {

/// The address with its domain in ACE; unchanged when it is none.
QString normalizedEmail(const QString &typed);
/// M2 to M4 for an address that is not empty.
Problems judgeEmail(const QString &typed, const QString &field);

} // namespace kz
