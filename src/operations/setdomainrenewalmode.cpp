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

Params SetDomainRenewalMode::before() const
{
    return Params().addIfSet(Field::mode, was.token());
}

std::optional<SetDomainRenewalMode::Outcome> SetDomainRenewalMode::parse(const Reply &reply)
{
    return reply.ok() ? std::optional(Outcome{}) : std::nullopt;
}

QList<Look> SetDomainRenewalMode::looks(const Sent &sent)
{
    const auto domain = DomainName::fromRegistrar(sent.params.value(QString(Field::domain)));
    const auto judge = [domain, sent](const Reply &reply) -> Judgement {
        constexpr int notFound = 545;
        if (reply.code == notFound)
            return {Finding::NoTrace, quoted(reply)};
        const auto shown = StatusDomain::parse(reply);
        if (!shown || !(shown->record.name == domain))
            return {Finding::Inconclusive, quoted(reply)};
        return listed(sent, shown->record);
    };
    return {{.request = readRequest(StatusDomain{.domain = domain}), .judge = judge}};
}

Judgement SetDomainRenewalMode::listed(const Sent &sent, const DomainRecord &shown)
{
    const auto wanted = RenewalMode::fromToken(sent.params.value(QString(Field::mode)));
    if (shown.mode == wanted)
        return {Finding::Done, shown.mode.token()};
    // Another mode is no trace of the order, which may still be on its way. After RENEWONCE it may
    // be the trace of a renewal; a mode that is not shown or not known says nothing.
    const bool says =
        settableModes().contains(shown.mode) && wanted.known() != RenewalMode::RenewOnce;
    return {says ? Finding::NoTrace : Finding::Inconclusive, shown.mode.token()};
}

bool SetDomainRenewalMode::mayOfferAgain(const Sent &sent)
{
    const auto mode = RenewalMode::fromToken(sent.params.value(QString(Field::mode)));
    return mode.known() != RenewalMode::RenewOnce;
}

} // namespace kz
