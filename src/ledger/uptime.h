#pragma once

#include <QString>
#include <QtGlobal>

namespace kz {

/// A clock that all processes of this computer read alike, that nobody can set, and that goes on
/// while the computer sleeps.
struct Uptime
{
    QString boot = {}; ///< of which start of the computer; the count begins anew with each
    qint64 ms = 0;
    qint64 wall = 0; ///< time of day, to tell how long the computer was off

    static Uptime now();
};

} // namespace kz
