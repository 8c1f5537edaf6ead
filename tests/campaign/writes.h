#pragma once

#include "support/httpreader.h"

#include <QStringList>

namespace kz::campaign {

/// The registrar's commands that change something, as far as KZ Desk orders them.
const QStringList &writes();

/// The command of a request on the wire; empty when it names none.
QString commandOf(const test::HttpReader::Message &request);
bool isWrite(const test::HttpReader::Message &request);
/// As fingerprint() makes it of the order: what ties a request on the wire to its order.
QString fingerprintOf(const test::HttpReader::Message &request);

/// The registrar's number in an answer on the wire; 0 when there is none.
int codeOf(const test::HttpReader::Message &answer);

} // namespace kz::campaign
