#pragma once

#include "registry/domaincolumns.h"

#include <QDate>

namespace kz::bench {

inline const QDate today(2027, 2, 19);

/// So many names, with all that a wide list gives: three dates of their own, contacts and servers
/// shared by many.
DomainColumns account(qsizetype count);

} // namespace kz::bench
