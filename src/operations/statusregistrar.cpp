#include "operations/statusregistrar.h"

#include "operations/values.h"

namespace kz {

std::optional<StatusRegistrar::Outcome> StatusRegistrar::parse(const Reply &reply)
{
    if (!reply.ok() || reply.value(u"registrar").isEmpty())
        return std::nullopt;
    Outcome outcome;
    outcome.account = reply.value(u"registrar");
    outcome.status = reply.value(u"status");
    outcome.renewalMode = RenewalMode::fromToken(reply.value(u"renewalmode"));
    outcome.transferMode = reply.value(u"transfermode");
    outcome.lowBalance = reply.value(u"lowbalancewarning");
    outcome.language = reply.value(u"language");
    outcome.currency = reply.value(u"currency");
    outcome.email = reply.value(u"email");
    const Column zones(reply, {QLatin1StringView("zone")});
    outcome.zones = zones.all().value_or(
        Column(reply, {QLatin1StringView("zones")}).list().value_or(QStringList()));
    return outcome;
}

} // namespace kz
