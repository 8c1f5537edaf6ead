#pragma once

#include <QString>

namespace kz {

/// Money as decimal text, never as a binary fraction.
struct Amount
{
    QString decimal; ///< "24418.60" as the registrar wrote it
    QString currency; ///< ISO 4217, may be empty

    bool isKnown() const { return !decimal.isEmpty(); }
    friend bool operator==(const Amount &, const Amount &) = default;
};

/// "24,418.60 EUR" in the current locale; the registrar's text unchanged when it is no number.
QString text(const Amount &amount);

/// Both together; unknown as difference() is.
Amount sum(const Amount &one, const Amount &other);
bool isNegative(const Amount &amount);

/// What is left of one after the other is taken; unknown when they differ in currency or either is
/// no plain decimal of at most four digits after the point.
Amount difference(const Amount &from, const Amount &taken);

} // namespace kz
