#pragma once

#include "registry/problem.h"

#include <QList>
#include <QString>

namespace kz {

/// An event that somebody wants to mark as done, and what nobody would be told again.
struct EventStake
{
    QString id = {};
    QString label = {}; ///< what people know it by: "дала.kz, registration"
    bool read = true; ///< somebody here has had it in front
    bool whole = true; ///< its own words were read, not only its line of the list
    bool asks = false; ///< people at the registrar ask for something
    QString order = {}; ///< number of the open order that it belongs to

    friend bool operator==(const EventStake &, const EventStake &) = default;
};

/// E1 to E5, for all events of one decision: a remark, and a warning for each thing that would be
/// lost.
Problems judgeEventsDone(const QList<EventStake> &events, const QString &field);

} // namespace kz
