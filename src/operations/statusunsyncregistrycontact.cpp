#include "operations/statusunsyncregistrycontact.h"

#include "operations/values.h"
#include "registry/anytext.h"

namespace kz {

Problems StatusUnsyncRegistryContact::check() const
{
    if (!domain.isEmpty())
        return {};
    return judgeRequired(handle, QString(Field::handle));
}

Params StatusUnsyncRegistryContact::params() const
{
    return Params().addIfSet(Field::handle, handle.trimmed()).addIfSet(Field::domain, domain.ace());
}

std::optional<StatusUnsyncRegistryContact::Outcome> StatusUnsyncRegistryContact::parse(
    const Reply &reply)
{
    if (!reply.ok())
        return std::nullopt;
    const Column domain(reply, {QLatin1StringView("domain")});
    const Column zone(reply, {QLatin1StringView("zone")});
    const Column contact(reply, {QLatin1StringView("contact")});
    const Column role(reply, {QLatin1StringView("contacttype")});
    const Column code(reply, {QLatin1StringView("errorcode")});
    const Column words(reply, {QLatin1StringView("errordescription")});
    Outcome outcome;
    const qsizetype rows =
        reply.rows({QStringLiteral("domain"), QStringLiteral("contact"),
                    QStringLiteral("errorcode"), QStringLiteral("errordescription")});
    for (qsizetype row = 0; row < rows; ++row) {
        outcome.rows.append({.domain = DomainName::fromRegistrar(domain.text(row)),
                             .zone = zone.text(row),
                             .contact = contact.text(row),
                             .role = role.text(row),
                             .code = code.text(row),
                             .words = words.text(row)});
    }
    return outcome;
}

} // namespace kz
