#pragma once

#include "app/catalogue.h"

namespace kz {

/// Forms for name-server objects, filled from what the desk and the registrar know.
Form *openNameServer(Desk &desk, const Subjects &subjects, QWidget *parent);
Form *openNameServerChange(Desk &desk, const Subjects &subjects, QWidget *parent);
Form *openNameServerDelete(Desk &desk, const Subjects &subjects, QWidget *parent);

} // namespace kz
