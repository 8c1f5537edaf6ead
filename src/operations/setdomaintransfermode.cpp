#include "operations/setdomaintransfermode.h"

#include "operations/evidence.h"
#include "operations/statusdomain.h"
#include "registry/anytext.h"
#include "registry/transfer.h"

namespace kz {

Problems SetDomainTransferMode::check() const
{
    return judgeRequired(domain.ace(), QString(Field::domain))
        + judgeTransferMode(mode, Field::mode);
}

Params SetDomainTransferMode::params() const
{
    return Params().add(Field::domain, domain.ace()).add(Field::mode, mode);
}

std::optional<SetDomainTransferMode::Outcome> SetDomainTransferMode::parse(const Reply &reply)
{
    return reply.ok() ? std::optional(Outcome{}) : std::nullopt;
}

QList<Look> SetDomainTransferMode::looks(const Sent &sent)
{
    const auto domain = DomainName::fromRegistrar(sent.params.value(QString(Field::domain)));
    const QString wanted = sent.params.value(QString(Field::mode));
    const auto judge = [domain, wanted](const Reply &reply) -> Judgement {
        if (reply.code == Reply::notFound)
            return {Finding::NoTrace, quoted(reply)};
        const auto shown = StatusDomain::parse(reply);
        if (!shown || !(shown->record.name == domain))
            return {Finding::Inconclusive, quoted(reply)};
        // The old mode proves nothing: the order may still be on its way.
        const QString &now = shown->record.transferMode;
        const bool set = now.compare(wanted, Qt::CaseInsensitive) == 0;
        return {set ? Finding::Done : Finding::Inconclusive, now};
    };
    return {{.request = readRequest(StatusDomain{.domain = domain}), .judge = judge}};
}

} // namespace kz
