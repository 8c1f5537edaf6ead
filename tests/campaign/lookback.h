#pragma once

#include "model/desk.h"

#include <QJsonObject>

namespace kz::campaign {

/// What the desk's models say when everything has been read: the third of the three books.
QJsonObject shownBy(Desk &desk);

} // namespace kz::campaign
