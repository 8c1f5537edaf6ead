#pragma once

#include "registry/domainrecord.h"

namespace kz {

/// What the list did not give this time is kept from the last look at the name.
DomainRecord merged(DomainRecord fresh, const DomainRecord &old);

} // namespace kz
