#include "operations/queryupcomingaccountinglist.h"

#include "operations/values.h"

namespace kz {

Params QueryUpcomingAccountingList::params() const
{
    Params params;
    params.add(Field::days, QString::number(days))
        .add(Field::type, QStringLiteral("DOMAIN"))
        .add(Field::orderBy, QStringLiteral("RENEWALDATE"));
    paging.addTo(params);
    return params;
}

std::optional<QueryUpcomingAccountingList::Outcome> QueryUpcomingAccountingList::parse(
    const Reply &reply)
{
    if (!reply.ok())
        return std::nullopt;
    Outcome outcome{.page = Page::of(reply, {QStringLiteral("domain")}), .rows = {}};
    const Column domain(reply, {QLatin1StringView("domain")});
    const Column accountingClass(reply, {QLatin1StringView("class")});
    const Column renews(reply, {QLatin1StringView("renewaldate")});
    const Column price(reply, {QLatin1StringView("price")});
    const Column vat(reply, {QLatin1StringView("vat")});
    const Column currency(reply, {QLatin1StringView("currency")});
    for (qsizetype row = 0; row < outcome.page.count; ++row)
        outcome.rows.append({.domain = DomainName::fromRegistrar(domain.text(row)),
                             .accountingClass = accountingClass.text(row),
                             .renews = renews.instant(row),
                             .price = {price.text(row), currency.text(row)},
                             .vat = {vat.text(row), currency.text(row)}});
    return outcome;
}

} // namespace kz
