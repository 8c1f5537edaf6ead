#pragma once

#include "registry/problem.h"

#include <QString>

namespace kz {

/// K11 and Z2 to Z6 for a postcode that is not empty.
Problems judgeZip(const QString &typed, const QString &country, const QString &field);
/// Z1 and Z3: a postcode in use.
Problems zipFacts(const QString &typed, const QString &country, const QString &field);

} // namespace kz
