#include "operations/checknameserver.h"

#include "operations/values.h"
#include "registry/anytext.h"

namespace kz {

Problems CheckNameserver::check() const
{
    return judgeRequired(host, QString(Field::host));
}

Params CheckNameserver::params() const
{
    return Params().add(Field::host, host);
}

std::optional<CheckNameserver::Outcome> CheckNameserver::parse(const Reply &reply)
{
    constexpr int available = 212;
    constexpr int notAvailable = 213;
    if (reply.code != available && reply.code != notAvailable)
        return std::nullopt;
    const Column address(reply, {QLatin1StringView("ipaddress")});
    return Outcome{.exists = reply.code == notAvailable,
                   .addresses = address.all().value_or(QStringList())};
}

} // namespace kz
