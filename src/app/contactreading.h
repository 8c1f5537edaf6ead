#pragma once

#include "api/error.h"
#include "registry/contactuse.h"
#include "registry/result.h"

#include <functional>

class QObject;

namespace kz {

class Desk;

/// Asks which names use a handle, page by page; done comes once, with all of them.
void askUses(Desk &desk, const QString &handle, QObject *context,
             const std::function<void(const Result<QList<ContactUse>, ApiError> &)> &done);

} // namespace kz
