#pragma once

#include <QLoggingCategory>

namespace kz {

/// Commands, states and counts only: never a value, a name or a person.
Q_DECLARE_LOGGING_CATEGORY(ledgerLog)

} // namespace kz
