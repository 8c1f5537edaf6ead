#include "operations/setdomaintransfermode.h"

#include "operations/evidence.h"
#include "operations/statusdomain.h"
#include "registry/anytext.h"
#include "registry/transfer.h"

namespace kz {

using namespace Qt::StringLiterals;

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

QList<Settling> SetDomainTransferMode::settling()
{
    const QString read = u"StatusDomain"_s;
    const QList<Sign> signs{
        {Fate::Applied, read, u"the mode"_s, Finding::Done},
        {Fate::ByOthers, read, u"the mode: it is so, whoever set it"_s, Finding::Done},
        {Fate::NoTrace, read, u"another mode"_s, Finding::Inconclusive},
        {Fate::NoTrace, read, u"545"_s, Finding::NoTrace}};
    return {{.signs = signs + doneAtOnce()}};
}

} // namespace kz
