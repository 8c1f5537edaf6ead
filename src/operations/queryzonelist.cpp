#include "operations/queryzonelist.h"

#include "operations/values.h"
#include "registry/anytext.h"

namespace kz {

Problems QueryZoneList::check() const
{
    return judgeText(pattern, QString(Field::zone));
}

Params QueryZoneList::params() const
{
    Params params;
    // Zones that are not active yet, too: that they are not is what staff want to know.
    params.addIfSet(Field::zone, pattern).add(Field::inactive, QStringLiteral("1"));
    paging.addTo(params);
    return params;
}

std::optional<QueryZoneList::Outcome> QueryZoneList::parse(const Reply &reply)
{
    if (!reply.ok())
        return std::nullopt;
    Outcome outcome{.page = Page::of(reply, {QStringLiteral("zone")}), .rows = {}};
    const Column zone(reply, {QLatin1StringView("zone")});
    const Column active(reply, {QLatin1StringView("active")});
    const Column periodType(reply, {QLatin1StringView("periodtype")});
    const Column setup(reply, {QLatin1StringView("setup")});
    const Column annual(reply, {QLatin1StringView("annual")});
    const Column transfer(reply, {QLatin1StringView("transfer")});
    const Column trade(reply, {QLatin1StringView("trade")});
    const Column application(reply, {QLatin1StringView("application")});
    const Column currency(reply, {QLatin1StringView("currency")});
    const Column count(reply, {QLatin1StringView("domain count")});
    for (qsizetype row = 0; row < outcome.page.count; ++row) {
        const auto amount = [&](const Column &column) -> Amount {
            return {column.text(row), currency.text(row)};
        };
        outcome.rows.append({.zone = zone.text(row).toLower(),
                             .active = flagOf(active.at(row)),
                             .periodType = periodType.text(row).trimmed().toUpper(),
                             .setup = amount(setup),
                             .annual = amount(annual),
                             .transfer = amount(transfer),
                             .trade = amount(trade),
                             .application = amount(application),
                             .domainCount = count.text(row)});
    }
    return outcome;
}

} // namespace kz
