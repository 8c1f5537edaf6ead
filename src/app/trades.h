#pragma once

#include "registry/contact.h"

#include <QDateTime>

#include <optional>

namespace kz {

class Desk;

/// What the desk knows of the open change of owner of one name.
struct OpenTrade
{
    QString owner = {}; ///< handle of the new one; empty when it was not ordered from here
    std::optional<Contact> present = {};
    std::optional<Contact> next = {};
    QDateTime since = {}; ///< UTC
    QString words = {}; ///< the registrar's latest
};
OpenTrade openTradeOf(const Desk &desk, const QString &ace);

} // namespace kz
