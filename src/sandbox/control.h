#pragma once

#include "sandbox/registrar.h"

#include <QByteArray>

namespace kz::sandbox {

/// An answer of the sandbox's own steering, in JSON.
struct Control
{
    int status = 200;
    QByteArray json = {};
};

/// clock, decide, options, orders, book: what may be done to the sandbox from outside.
Control steer(Registrar &registrar, const QString &what, const QByteArray &form);

} // namespace kz::sandbox
