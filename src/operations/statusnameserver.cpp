#include "operations/statusnameserver.h"

#include "registry/anytext.h"

namespace kz {

Problems StatusNameserver::check() const
{
    return judgeRequired(host, QString(Field::host));
}

Params StatusNameserver::params() const
{
    return Params().add(Field::host, host);
}

std::optional<StatusNameserver::Outcome> StatusNameserver::parse(const Reply &reply)
{
    const auto column = [&reply](const char *name) {
        return Column(reply, {QLatin1StringView(name)});
    };
    if (!reply.ok() || column("nameserver").text().isEmpty())
        return std::nullopt;
    Outcome outcome;
    outcome.record = {.host = column("nameserver").text().toLower(),
                      .addresses = column("ipaddress").all().value_or(QStringList()),
                      .status = column("status").all(),
                      .created = column("created date").instant(),
                      .updated = column("updated date").instant(),
                      .readAt = {}};
    outcome.further =
        unknownProperties(reply,
                          {QLatin1StringView("NAMESERVER"), QLatin1StringView("IPADDRESS"),
                           QLatin1StringView("STATUS"), QLatin1StringView("CREATEDDATE"),
                           QLatin1StringView("UPDATEDDATE")});
    return outcome;
}

} // namespace kz
