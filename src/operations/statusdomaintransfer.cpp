#include "operations/statusdomaintransfer.h"

#include "registry/anytext.h"

namespace kz {

Problems StatusDomainTransfer::check() const
{
    return judgeRequired(domain.ace(), QString(Field::domain));
}

Params StatusDomainTransfer::params() const
{
    return Params().add(Field::domain, domain.ace());
}

std::optional<StatusDomainTransfer::Outcome> StatusDomainTransfer::parse(const Reply &reply)
{
    const auto column = [&reply](std::initializer_list<QLatin1StringView> names) {
        return Column(reply, names);
    };
    // "transfer status" is the new spelling, "transferstatus" the old one: their normal names are
    // the same. "request date" stands in answers of TransferDomain and in internal transfers.
    const QString status = column({QLatin1StringView("transfer status")}).text();
    if (!reply.ok() || status.isEmpty())
        return std::nullopt;
    Outcome outcome;
    outcome.status = status;
    outcome.log = column({QLatin1StringView("transferlog")}).all().value_or(QStringList());
    outcome.losing = column({QLatin1StringView("registrar")}).text();
    outcome.gaining = column({QLatin1StringView("requesting registrar")}).text();
    outcome.requested =
        column({QLatin1StringView("requested date"), QLatin1StringView("request date")}).instant();
    outcome.executes = column({QLatin1StringView("execute date")}).instant();
    outcome.expires = column({QLatin1StringView("registration expiration date")}).instant();
    outcome.further = unknownProperties(
        reply,
        {QLatin1StringView("DOMAIN"), QLatin1StringView("TRANSFERSTATUS"),
         QLatin1StringView("TRANSFERLOG"), QLatin1StringView("REGISTRAR"),
         QLatin1StringView("REQUESTINGREGISTRAR"), QLatin1StringView("REQUESTEDDATE"),
         QLatin1StringView("REQUESTDATE"), QLatin1StringView("EXECUTEDATE"),
         QLatin1StringView("REGISTRATIONEXPIRATIONDATE")});
    return outcome;
}

} // namespace kz
