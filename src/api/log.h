#pragma once

#include <QLoggingCategory>

namespace kz {

/// Command and field names may be written to it, values never.
Q_DECLARE_LOGGING_CATEGORY(logApi)

} // namespace kz
