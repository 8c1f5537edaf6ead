#include "operations/querydomainlistbycontact.h"

#include "operations/values.h"
#include "registry/anytext.h"

namespace kz {

Problems QueryDomainListByContact::check() const
{
    return judgeRequired(handle, QString(Field::handle));
}

Params QueryDomainListByContact::params() const
{
    Params params;
    params.add(Field::handle, handle.trimmed());
    paging.addTo(params);
    return params;
}

std::optional<QueryDomainListByContact::Outcome> QueryDomainListByContact::parse(const Reply &reply)
{
    if (!reply.ok())
        return std::nullopt;
    Outcome outcome{.page = Page::of(reply, {QStringLiteral("domain")}), .uses = {}};
    const Column domain(reply, {QLatin1StringView("domain")});
    const Column type(reply, {QLatin1StringView("type"), QLatin1StringView("contact type")});
    for (qsizetype row = 0; row < outcome.page.count; ++row) {
        if (domain.text(row).isEmpty()) {
            outcome.page.truncated = true; // a row without its name: the list is not whole
            continue;
        }
        outcome.uses.append(
            ContactUse::of(DomainName::fromRegistrar(domain.text(row)), type.text(row)));
    }
    return outcome;
}

} // namespace kz
