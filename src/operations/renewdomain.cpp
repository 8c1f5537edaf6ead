#include "operations/renewdomain.h"

#include "operations/evidence.h"
#include "operations/statusdomain.h"
#include "operations/traces.h"
#include "operations/values.h"
#include "registry/anytext.h"

namespace kz {

using namespace Qt::StringLiterals;

namespace {

/// What an order to renew set out to do.
struct Renewal
{
    QString ace;
    int guard; ///< the year that was sent
    int years;
};

bool isBeingRenewed(const StatusDomain::Outcome &shown)
{
    return shown.record.status.value_or(QStringList())
        .contains(QLatin1StringView("pendingRenew"), Qt::CaseInsensitive);
}

Judgement judgeShown(const Reply &reply, const Renewal &order)
{
    if (reply.code == Reply::notFound)
        return {Finding::NoTrace, quoted(reply)};
    const auto shown = StatusDomain::parse(reply);
    if (!shown || shown->record.name.ace() != order.ace || !shown->record.paidUntil.isKnown())
        return {Finding::Inconclusive, quoted(reply)};
    const Instant &until = shown->record.paidUntil;
    const int year = until.utc().date().year();
    // First, because an automatic renewal may have reached the year before the ordered one.
    if (isBeingRenewed(*shown))
        return {Finding::Taken, QStringLiteral("pendingRenew")};
    if (year == order.guard + order.years)
        return {Finding::Done, until.raw()};
    // Another year than either was reached by something else, such as an automatic renewal.
    return besideJobs({year == order.guard ? Finding::NoTrace : Finding::Inconclusive, until.raw()},
                      shown->pendingJobs);
}

Look statusLook(const Renewal &order)
{
    const StatusDomain read{.domain = DomainName::fromRegistrar(order.ace)};
    return {.request = readRequest(read),
            .judge = [order](const Reply &reply) { return judgeShown(reply, order); }};
}

} // namespace

RenewDomain RenewDomain::of(const DomainRecord &shown, int years, const QDate &today,
                            const QDate &lastRenewed)
{
    RenewDomain order{.domain = shown.name, .years = years};
    order.facts = {.today = today,
                   .created = shown.created.utc().date(),
                   .lastRenewed = lastRenewed,
                   .paidUntil = shown.paidUntil.utc().date(),
                   .inAutoRenewGrace =
                       shown.status.value_or(QStringList())
                           .contains(QLatin1StringView("autoRenewPeriod"), Qt::CaseInsensitive)};
    if (order.facts.paidUntil.isValid())
        order.expiration = order.facts.paidUntil.year();
    return order;
}

QDate RenewDomain::renewedUntil() const
{
    return facts.paidUntil.addYears(years);
}

Problems RenewDomain::check() const
{
    return judgeRequired(domain.ace(), QString(Field::domain))
        + judgeRenewal(years, expiration, facts, Field::years, Field::expiration);
}

Params RenewDomain::params() const
{
    return Params()
        .add(Field::domain, domain.ace())
        .add(Field::years, QString::number(years))
        .add(Field::expiration, QString::number(expiration));
}

std::optional<RenewDomain::Outcome> RenewDomain::parse(const Reply &reply)
{
    if (!reply.ok())
        return std::nullopt;
    Outcome outcome;
    outcome.expires = Column(reply, {QLatin1StringView("registration expiration date")}).instant();
    outcome.jobIds = Column(reply, {QLatin1StringView("job id")}).all().value_or(QStringList());
    return outcome;
}

QList<Look> RenewDomain::looks(const Sent &sent)
{
    const Renewal order{.ace = sent.params.value(QString(Field::domain)),
                        .guard = sent.params.value(QString(Field::expiration)).toInt(),
                        .years = sent.params.value(QString(Field::years)).toInt()};
    const Traces traces{.command = command,
                        .eventClass = QStringLiteral("DOMAIN_RENEWAL"),
                        .logWords = {QStringLiteral("RENEW")},
                        .ace = order.ace,
                        .at = sent.at,
                        .confirm = [order] { return statusLook(order); },
                        .shared = true};
    return {statusLook(order), traces.events(), traces.log()};
}

QList<Settling> RenewDomain::settling()
{
    const QList<Sign> signs{
        {Fate::Applied, u"StatusDomain"_s,
         u"paid until the year that was sent plus the years ordered, and no pendingRenew"_s,
         Finding::Done},
        {Fate::ByOthers, u"StatusDomain"_s,
         u"as when applied: an automatic renewal leads to that year, too; then the year that was "
         u"sent "
         u"keeps "
         "the registrar from renewing again"_s,
         Finding::Done},
        {Fate::ByOthers, u"StatusDomain"_s, u"paid until a third year"_s, Finding::Inconclusive},
        {Fate::ByOthers, u"QueryEventList → StatusEvent → StatusDomain"_s,
         u"RENEWAL_SUCCESSFUL, and paid until another year than the ordered one"_s,
         Finding::Inconclusive},
        {Fate::Pending, u"StatusDomain"_s, u"pendingRenew"_s, Finding::Taken},
        jobSign(),
        {Fate::NoTrace, u"StatusDomain, QueryEventList, QueryObjectLogList"_s,
         u"paid until the year that was sent, no event, no line"_s, Finding::NoTrace}};
    return {{.signs = signs + eventSigns(u"RENEWAL"_s) + logSigns(Finding::Taken)}};
}

} // namespace kz
