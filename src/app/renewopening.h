#pragma once

#include "app/catalogue.h"

namespace kz {

/// The form that renews names, with what the ledger knows of their last renewals.
Form *openRenew(Desk &desk, const Subjects &subjects, QWidget *parent);

} // namespace kz
