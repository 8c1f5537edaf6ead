#pragma once

#include "app/catalogue.h"
#include "forms/eventdoneform.h"

namespace kz {

/// What a form needs to know of events. Those in history, or on their way there, are left out.
QList<EventDoneForm::Letter> lettersOf(const Desk &desk, const QStringList &ids);
Form *openEventDone(Desk &desk, const Subjects &subjects, QWidget *parent);

} // namespace kz
