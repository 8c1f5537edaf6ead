#pragma once

#include "registry/contact.h"

#include <QList>

namespace kz {

/// K14 to K16: the known contact that is most probably the same person or organisation. Said once,
/// under the field that tells most; the problem's detail is its handle.
Problems judgeLookAlikes(const Contact &typed, const QList<Contact> &known);

/// What two spellings of a name have in common: Latin letters and digits in lower case, without
/// legal forms such as LLP and TOO, its words in order of the alphabet.
QString nameKey(const QString &name);

} // namespace kz
