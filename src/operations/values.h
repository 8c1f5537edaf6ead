#pragma once

#include "operations/operation.h"
#include "registry/instant.h"

#include <optional>

namespace kz {

/// A property that no part of the program knows, for display as it came.
struct UnknownProperty
{
    QString name; ///< the registrar's spelling
    QStringList values;
    friend bool operator==(const UnknownProperty &, const UnknownProperty &) = default;
};

/// The value under the first of these names that the answer has: lists and single objects often
/// name the same thing differently.
std::optional<QString> firstOf(const Reply &reply, const QStringList &names, qsizetype index = 0);
/// Its text; empty when there is none.
QString textOf(const Reply &reply, const QStringList &names, qsizetype index = 0);
Instant instantOf(const Reply &reply, const QStringList &names, qsizetype index = 0);
/// All values under the first of these names; nothing when the answer has none of them.
std::optional<QStringList> listOf(const Reply &reply, const QStringList &names);
/// "0", "1", "NO", "YES"; nothing for any other text.
std::optional<bool> flagOf(const std::optional<QString> &text);
/// Several values packed into one: cut at "," and ";", blanks around them dropped.
QStringList unpacked(const QString &packed);
/// Whether a property may hold an authorisation code. Such a property is never kept.
bool isAuthCode(const QString &normalName);
/// All properties but the known ones and authorisation codes. known: normal names.
QList<UnknownProperty> unknownProperties(const Reply &reply, const QStringList &known);

} // namespace kz
