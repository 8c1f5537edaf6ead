#pragma once

#include "registry/contactuse.h"
#include "registry/domaincolumns.h"

namespace kz {

/// The names that use a contact, as far as they are read; by name.
QList<ContactUse> usesOf(const QString &handle, const DomainColumns &names);
/// By how many names each handle is used, as far as they are read.
QHash<QString, int> contactUses(const DomainColumns &names);

/// The rows of the names that a server serves, as far as they are read.
QList<int> rowsServedBy(const QString &host, const DomainColumns &names);

} // namespace kz
