#include "operations/querynameserverlist.h"

#include "operations/values.h"
#include "registry/anytext.h"

namespace kz {

Problems QueryNameserverList::check() const
{
    return judgeText(host, QString(Field::host)) + judgeText(parent, QString(Field::parent));
}

Params QueryNameserverList::params() const
{
    Params params;
    params.addIfSet(Field::host, host).addIfSet(Field::parent, parent);
    paging.addTo(params);
    return params;
}

std::optional<QueryNameserverList::Outcome> QueryNameserverList::parse(const Reply &reply)
{
    if (!reply.ok())
        return std::nullopt;
    Outcome outcome{.page = Page::of(reply, {QStringLiteral("nameserver")}), .hosts = {}};
    const Column host(reply, {QLatin1StringView("nameserver")});
    const Column address(
        reply, {QLatin1StringView("ipaddress"), QLatin1StringView("nameserver ipaddress")});
    const Column status(reply,
                        {QLatin1StringView("status"), QLatin1StringView("nameserver status")});
    const Column created(
        reply, {QLatin1StringView("created date"), QLatin1StringView("nameserver created date")});
    const Column updated(
        reply, {QLatin1StringView("updated date"), QLatin1StringView("nameserver updated date")});
    for (qsizetype row = 0; row < outcome.page.count; ++row) {
        if (host.text(row).isEmpty()) {
            outcome.page.truncated = true; // a row without its host: the list is not whole
            continue;
        }
        outcome.hosts.append({.host = host.text(row).toLower(),
                              .addresses = address.list(row),
                              .status = status.list(row),
                              .created = created.instant(row),
                              .updated = updated.instant(row),
                              .readAt = {}});
    }
    return outcome;
}

} // namespace kz
