#pragma once

#include <QString>

/// Conversions between Unicode and ACE. QUrl converts but does not validate: the rules do.
namespace kz {

/// Lower case ACE; empty when Qt refuses the name.
QString toAce(const QString &name);
/// Unicode of an ACE name or label; what cannot be decoded stays as it is.
QString fromAce(const QString &ace);
/// Letters a to z, digits, hyphens and dots only, no label encoded: ACE and Unicode are the same.
bool isPlainAscii(QStringView name);
/// One to 63 letters, digits and hyphens, no hyphen at either end. RFC 1123 section 2.1
bool isHostLabel(QStringView label);

} // namespace kz
