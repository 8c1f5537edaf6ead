#pragma once

#include "registry/problem.h"
#include "registry/renewalmode.h"

#include <QDate>

namespace kz {

inline constexpr int minYears = 1;
inline constexpr int maxYears = 10;

/// T1: whole years, 1 to 10.
Problems judgeTerm(int years, QLatin1StringView field);

/// What is known when a name is to be renewed.
struct RenewalFacts
{
    QDate today;
    QDate created; ///< invalid when unknown
    QDate lastRenewed; ///< invalid when unknown
    QDate paidUntil; ///< invalid when unknown
    bool inAutoRenewGrace = false;
};

/// T2 to T5. paidUntilYear is the guard that is sent as EXPIRATION.
Problems judgeRenewal(int years, int paidUntilYear, const RenewalFacts &facts,
                      QLatin1StringView yearsField, QLatin1StringView guardField);

/// T12: a mode that may be set.
Problems judgeRenewalMode(const RenewalMode &mode, QLatin1StringView field);

/// T12b: a mode that an account may have.
Problems judgeAccountMode(const RenewalMode &mode, QLatin1StringView field);

/// T14: the name lapses on its renewal date, without grace.
Problems judgeLapse(const RenewalMode &effective, const QDate &renews, QLatin1StringView field);

} // namespace kz
