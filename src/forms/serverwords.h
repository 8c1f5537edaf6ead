#pragma once

#include <QString>

/// What all forms for name-server objects say.
namespace kz {

QString serverOrderGoesOnce();
/// Whether people carry it out is not stated by the registrar.
QString serverMayBeByHand();
QString serverPriceUnknown();

} // namespace kz
