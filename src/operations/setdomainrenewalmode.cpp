#include "operations/setdomainrenewalmode.h"

#include "operations/evidence.h"
#include "operations/statusdomain.h"
#include "registry/anytext.h"
#include "registry/term.h"

namespace kz {

Problems SetDomainRenewalMode::check() const
{
    return judgeRequired(domain.ace(), QString(Field::domain)) + judgeRenewalMode(mode, Field::mode)
        + judgeLapse(mode.effective(accountMode), renews.utc().date(), Field::mode);
}

Params SetDomainRenewalMode::params() const
{
    return Params().add(Field::domain, domain.ace()).add(Field::mode, mode.token());
}

std::optional<SetDomainRenewalMode::Outcome> SetDomainRenewalMode::parse(const Reply &reply)
{
    return reply.ok() ? std::optional(Outcome{}) : std::nullopt;
}

QList<Look> SetDomainRenewalMode::looks(const Sent &sent)
{
    const auto domain = DomainName::fromRegistrar(sent.params.value(QString(Field::domain)));
    const auto wanted = RenewalMode::fromToken(sent.params.value(QString(Field::mode)));
    const auto judge = [domain, wanted](const Reply &reply) -> Judgement {
        constexpr int notFound = 545;
        if (reply.code == notFound)
            return {Finding::NoTrace, quoted(reply)};
        const auto shown = StatusDomain::parse(reply);
        if (!shown || !(shown->record.name == domain))
            return {Finding::Inconclusive, quoted(reply)};
        // The old mode proves nothing: the order may still be on its way.
        const RenewalMode &now = shown->record.mode;
        return {now == wanted ? Finding::Done : Finding::Inconclusive, now.token()};
    };
    return {{.request = readRequest(StatusDomain{.domain = domain}), .judge = judge}};
}

bool SetDomainRenewalMode::mayOfferAgain(const Sent &sent)
{
    const auto mode = RenewalMode::fromToken(sent.params.value(QString(Field::mode)));
    return mode.known() != RenewalMode::RenewOnce;
}

} // namespace kz
