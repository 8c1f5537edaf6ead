#pragma once

#include "app/catalogue.h"

namespace kz {

/// The form for a change of owner. The name and its owner are read from the registrar just now.
Form *openTrade(Desk &desk, const Subjects &subjects, QWidget *parent);

/// The form that takes back the open change of owner of the one name.
Form *openTradeWithdrawal(Desk &desk, const Subjects &subjects, QWidget *parent);

} // namespace kz
