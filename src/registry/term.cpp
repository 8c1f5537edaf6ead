#include "registry/term.h"

#include "registry/anytext.h"

namespace kz {

Problems judgeTerm(int years, QLatin1StringView field)
{
    if (years >= minYears && years <= maxYears)
        return {};
    return {{field, Rule::T1Years, QString::number(years)}};
}

Problems judgeRenewal(int years, int paidUntilYear, const RenewalFacts &facts,
                      QLatin1StringView yearsField, QLatin1StringView guardField)
{
    Problems problems = judgeTerm(years, yearsField);
    const QString yearsText = QString::number(years);
    const QString guard = QString::number(paidUntilYear);

    if (facts.paidUntil.isValid() && problems.isEmpty()) {
        const QDate until = facts.paidUntil.addYears(years);
        if (until > facts.today.addYears(maxYears))
            problems.append({yearsField, Rule::T2TenYearsAhead, yearsText, dateText(until)});
    }
    if (facts.today.isValid() && (facts.created == facts.today || facts.lastRenewed == facts.today))
        problems.append({yearsField, Rule::T3SameDay, yearsText, dateText(facts.today)});

    // During the grace the year before the automatic renewal is the right guard.
    const int current = facts.paidUntil.isValid() ? facts.paidUntil.year() : 0;
    const bool yearBefore = facts.inAutoRenewGrace && paidUntilYear == current - 1;
    if (current == 0 || (paidUntilYear != current && !yearBefore))
        problems.append({guardField, Rule::T4ExpirationYear, guard, dateText(facts.paidUntil)});
    else if (facts.inAutoRenewGrace && !yearBefore)
        problems.append({guardField, Rule::T5AutoRenewGrace, guard, QString::number(current - 1)});
    return problems;
}

Problems judgeRenewalMode(const RenewalMode &mode, QLatin1StringView field)
{
    if (settableModes().contains(mode))
        return {};
    return {{field, Rule::T12RenewalMode, mode.token()}};
}

Problems judgeAccountMode(const RenewalMode &mode, QLatin1StringView field)
{
    if (accountModes().contains(mode))
        return {};
    return {{field, Rule::T12bAccountMode, mode.token()}};
}

Problems judgeLapse(const RenewalMode &effective, const QDate &renews, QLatin1StringView field)
{
    if (!effective.lapses() || !renews.isValid())
        return {};
    return {{field, Rule::T14LapseDate, effective.token(), dateText(renews)}};
}

} // namespace kz
