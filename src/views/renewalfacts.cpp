#include "views/renewalfacts.h"

#include "look/factsgrid.h"
#include "model/words.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>
#include <array>
#include <vector>

using namespace Qt::StringLiterals;

namespace kz {

namespace {

/// So many months stand one by one.
constexpr int monthsShown = 12;

struct W
{
    Q_DECLARE_TR_FUNCTIONS(kz::RenewalFacts)
};

struct Sum
{
    QString label;
    qsizetype renew = 0;
    qsizetype lapse = 0;
    qsizetype unknown = 0;
};

QString modeName(RenewalMode::Known mode)
{
    if (mode == RenewalMode::Unset)
        return W::tr("Not read yet", "of renewal modes");
    return mode == RenewalMode::Other ? W::tr("Another mode") : text(RenewalMode(mode));
}

QString words(const Sum &sum)
{
    QStringList parts;
    if (sum.lapse > 0)
        parts.append(W::tr("%Ln lapse", "so many names", int(sum.lapse)));
    if (sum.renew > 0)
        parts.append(W::tr("%Ln renew", "so many names", int(sum.renew)));
    if (sum.unknown > 0)
        parts.append(W::tr("%Ln not known", "so many names", int(sum.unknown)));
    return parts.join(u'\n');
}

QString monthText(const QDate &month)
{
    QString name = QLocale().standaloneMonthName(month.month());
    name.replace(0, 1, name.first(1).toUpper());
    return W::tr("%1 %2", "month and year").arg(name).arg(month.year());
}

/// Before this month, months one by one, after them, and without a date.
std::vector<Sum> sums(const QList<RenewalCounts::Group> &groups, const RenewalMode &accountMode,
                      const QDate &today)
{
    const QDate first(today.year(), today.month(), 1);
    std::vector<Sum> result;
    result.push_back({.label = W::tr("Before", "the month that follows")});
    for (int i = 0; i < monthsShown; ++i)
        result.push_back({.label = monthText(first.addMonths(i))});
    result.push_back({.label = W::tr("Later", "than the months before")});
    result.push_back({.label = W::tr("Date not known")});
    for (const RenewalCounts::Group &group : groups) {
        std::size_t place = result.size() - 1;
        if (group.month.isValid()) {
            const int months =
                (group.month.year() - first.year()) * 12 + group.month.month() - first.month();
            place = std::size_t(std::clamp(months + 1, 0, monthsShown + 1));
        }
        const RenewalMode mode = RenewalMode(group.mode).effective(accountMode);
        const bool renews =
            mode.known() == RenewalMode::AutoRenew || mode.known() == RenewalMode::RenewOnce;
        Sum &sum = result[place];
        (mode.lapses() ? sum.lapse : renews ? sum.renew : sum.unknown) += group.names;
    }
    return result;
}

} // namespace

void addRenewals(FactsGrid &facts, const QList<RenewalCounts::Group> &groups,
                 const RenewalMode &accountMode, const QDate &today)
{
    std::array<qsizetype, RenewalMode::Other + 1> byMode{};
    for (const RenewalCounts::Group &group : groups)
        byMode[RenewalMode(group.mode).effective(accountMode).known()] += group.names;
    facts.addHeading(W::tr("Renewal modes"));
    for (int mode = 0; mode <= RenewalMode::Other; ++mode) {
        if (const qsizetype names = byMode[std::size_t(mode)]; names > 0)
            facts.addFact(modeName(RenewalMode::Known(mode)), QLocale().toString(names));
    }
    facts.addHeading(W::tr("Renewal dates"));
    for (const Sum &sum : sums(groups, accountMode, today)) {
        if (const QString value = words(sum); !value.isEmpty())
            facts.addFact(sum.label, value, Type::Body, sum.lapse > 0 ? Tone::Ink : Tone::Muted);
    }
}

} // namespace kz
