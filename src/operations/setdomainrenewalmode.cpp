#include "operations/setdomainrenewalmode.h"

#include "operations/evidence.h"
#include "operations/statusdomain.h"
#include "operations/traces.h"
#include "registry/anytext.h"
#include "registry/term.h"

namespace kz {

using namespace Qt::StringLiterals;

namespace {

RenewalMode wantedBy(const Sent &sent)
{
    return RenewalMode::fromToken(sent.params.value(QString(SetDomainRenewalMode::Field::mode)));
}

/// RENEWONCE renews one time, then the mode falls back to DEFAULT (CentralNic knowledge base,
/// renewal system). A name that had another mode, and whose renewal date has moved on since the
/// order was sent, has gone that way.
Judgement judgeOnce(const Sent &sent, const DomainRecord &shown)
{
    using Field = SetDomainRenewalMode::Field;
    const auto before = RenewalMode::fromToken(sent.before.value(QString(Field::mode)));
    const auto due = Instant::fromRegistrar(sent.before.value(QString(Field::renews)));
    const bool toCome = due.isKnown() && due.utc() > sent.at;
    const bool moved = toCome && shown.renews.isKnown() && shown.renews.utc() > due.utc();
    const bool fellBack = shown.mode.known() == RenewalMode::Default
        && before.known() != RenewalMode::Default && settableModes().contains(before);
    QString words = shown.mode.token();
    if (shown.renews.isKnown())
        words += QLatin1StringView("; renewal date ") + shown.renews.raw();
    if (moved)
        words += QLatin1StringView(", was ") + due.raw();
    // Of a name that follows the account both are the same with the order and without it.
    return {moved && fellBack ? Finding::Done : Finding::NoTrace, words};
}

} // namespace

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
    Params had = Params().addIfSet(Field::mode, was.token());
    if (mode.known() == RenewalMode::RenewOnce)
        had.addIfSet(Field::renews, renews.raw());
    return had;
}

std::optional<SetDomainRenewalMode::Outcome> SetDomainRenewalMode::parse(const Reply &reply)
{
    return reply.ok() ? std::optional(Outcome{}) : std::nullopt;
}

QList<Look> SetDomainRenewalMode::looks(const Sent &sent)
{
    const auto domain = DomainName::fromRegistrar(sent.params.value(QString(Field::domain)));
    const auto judge = [domain, sent](const Reply &reply) -> Judgement {
        if (reply.code == Reply::notFound)
            return {Finding::NoTrace, quoted(reply)};
        const auto shown = StatusDomain::parse(reply);
        if (!shown || !(shown->record.name == domain))
            return {Finding::Inconclusive, quoted(reply)};
        return listed(sent, shown->record);
    };
    const Look status{.request = readRequest(StatusDomain{.domain = domain}), .judge = judge};
    if (wantedBy(sent).known() != RenewalMode::RenewOnce)
        return {status};
    // A line of the log settles nothing, because another mode may have been set since; it is for
    // staff, who decide.
    const Traces traces{
        .command = command, .logged = Finding::NoTrace, .ace = domain.ace(), .at = sent.at};
    return {status, traces.log()};
}

Judgement SetDomainRenewalMode::listed(const Sent &sent, const DomainRecord &shown)
{
    const RenewalMode wanted = wantedBy(sent);
    if (shown.mode == wanted)
        return {Finding::Done, shown.mode.token()};
    // A mode that is not shown or not known says nothing.
    if (!settableModes().contains(shown.mode))
        return {Finding::Inconclusive, shown.mode.token()};
    if (wanted.known() == RenewalMode::RenewOnce)
        return judgeOnce(sent, shown);
    // Another mode is no trace of the order, which may still be on its way.
    return {Finding::NoTrace, shown.mode.token()};
}

bool SetDomainRenewalMode::mayOfferAgain(const Sent &sent)
{
    return wantedBy(sent).known() != RenewalMode::RenewOnce;
}

QList<Settling> SetDomainRenewalMode::settling()
{
    const QList<Sign> mode{
        {Fate::Applied, u"StatusDomain"_s, u"the mode"_s, Finding::Done},
        {Fate::Applied, u"QueryDomainList"_s, u"the mode, in a batch"_s, Finding::Done},
        {Fate::ByOthers, u"StatusDomain"_s, u"the mode: it is so, whoever set it"_s, Finding::Done},
        {Fate::ByOthers, u"StatusDomain"_s, u"no mode, or one that is not known"_s,
         Finding::Inconclusive},
        {Fate::NoTrace, u"StatusDomain"_s, u"another mode, or 545"_s, Finding::NoTrace},
        {Fate::NoTrace, u"QueryDomainList"_s, u"another mode, in a batch"_s, Finding::NoTrace}};
    const QList<Sign> once{
        {Fate::Applied, u"StatusDomain"_s,
         u"RENEWONCE, or DEFAULT and a later renewal date, where the name had another mode"_s,
         Finding::Done},
        {Fate::ByOthers, u"StatusDomain"_s,
         u"as when applied: it was renewed and has its end in DEFAULT, whoever saw to it"_s,
         Finding::Done},
        {Fate::ByOthers, u"StatusDomain"_s,
         u"DEFAULT and a later renewal date, where the name had DEFAULT: so it is without the "
         u"order, "
         "too"_s,
         Finding::NoTrace},
        {Fate::NoTrace, u"StatusDomain, QueryObjectLogList"_s,
         u"another mode; a line of the log is shown to staff and settles nothing, because another "
         "mode may have been set since"_s,
         Finding::NoTrace}};
    return {{.of = u"any mode but RENEWONCE"_s, .signs = mode + doneAtOnce()},
            {.of = u"RENEWONCE"_s, .signs = once + doneAtOnce()}};
}

} // namespace kz
