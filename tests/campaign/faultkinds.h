#pragma once

#include "campaign/dice.h"
#include "support/faultproxy.h"

#include <QMap>

namespace kz::campaign {

/// The answers of the registrar that were good, the last one of each command: what a proxy that
/// has lost its place would deliver again.
using OldAnswers = QMap<QString, QByteArray>;

/// One way in which the wire spoils a request.
struct FaultKind
{
    const char *name;
    test::Fault (*make)(Dice &dice, const test::HttpReader::Message &request,
                        const OldAnswers &old);
};

/// All that happens on the wire itself. What happens around it is in Disturbances.
const QList<FaultKind> &faultKinds();

} // namespace kz::campaign
