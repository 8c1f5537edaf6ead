#include "ledger/log.h"

namespace kz {

Q_LOGGING_CATEGORY(ledgerLog, "kz.ledger", QtInfoMsg)

} // namespace kz
