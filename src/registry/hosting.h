#pragma once

#include "registry/problem.h"

#include <QString>

namespace kz {

/// H-a to H-h: what may be said about the planned web server of a name. addresses: as typed, blanks
/// or commas between; empty means none given. Remarks and warnings, and a BLOCK for what cannot
/// serve the web.
Problems judgeWebServer(const QString &addresses, QLatin1StringView field);

/// The acknowledgement of content and hosting rules that must be ticked for each registration,
/// transfer-in and trade.
Problems judgeAcknowledgement(bool content, bool hosting, QLatin1StringView contentField,
                              QLatin1StringView hostingField);

/// Commands that the .kz zone does not have: DeleteDomain (T11), RestoreDomain (T13).
Problems judgeCommand(const QString &command);

} // namespace kz
