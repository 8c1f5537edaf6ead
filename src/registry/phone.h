#pragma once

#include "registry/problem.h"

#include <QString>

#include <optional>

namespace kz {

/// A phone number as it is sent: +CC.number.
struct PhoneNumber
{
    QString countryCode;
    QString number;

    static std::optional<PhoneNumber> parse(QStringView text);
};

/// P2 to P8 for a number that is not empty.
Problems judgePhone(const QString &typed, const QString &country, const QString &field);

} // namespace kz
