#include "operations/querytransferlist.h"

#include "operations/values.h"
#include "registry/anytext.h"

namespace kz {

Problems QueryTransferList::check() const
{
    return judgeText(pattern, QString(Field::domain));
}

Params QueryTransferList::params() const
{
    Params params;
    params.addIfSet(Field::domain, pattern);
    paging.addTo(params);
    return params;
}

std::optional<QueryTransferList::Outcome> QueryTransferList::parse(const Reply &reply)
{
    if (!reply.ok())
        return std::nullopt;
    Outcome outcome{.page = Page::of(reply, {QStringLiteral("domain")}), .rows = {}};
    const Column domain(reply, {QLatin1StringView("domain")});
    const Column status(
        reply, {QLatin1StringView("domaintransferstatus"), QLatin1StringView("transferstatus")});
    for (qsizetype row = 0; row < outcome.page.count; ++row)
        outcome.rows.append(
            {.domain = DomainName::fromRegistrar(domain.text(row)), .status = status.text(row)});
    return outcome;
}

} // namespace kz
