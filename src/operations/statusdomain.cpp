#include "operations/statusdomain.h"

#include "registry/anytext.h"

namespace kz {

Problems StatusDomain::check() const
{
    return judgeRequired(domain.ace(), QString(Field::domain));
}

Params StatusDomain::params() const
{
    return Params().add(Field::domain, domain.ace());
}

std::optional<StatusDomain::Outcome> StatusDomain::parse(const Reply &reply)
{
    const auto column = [&reply](const char *name) {
        return Column(reply, {QLatin1StringView(name)});
    };
    const Column name = column("domain");
    if (!reply.ok() || name.text().isEmpty())
        return std::nullopt;
    Outcome outcome;
    DomainRecord &record = outcome.record;
    record.name = DomainName::fromRegistrar(name.text());
    record.status = column("status").all();
    record.mode = RenewalMode::fromToken(column("renewalmode").text());
    record.transferMode = column("transfermode").text();
    record.created = column("created date").instant();
    record.updated = column("updated date").instant();
    record.expires = column("registration expiration date").instant();
    record.paidUntil = column("paiduntil date").instant();
    record.renews = column("renewal date").instant();
    record.owner = column("owner contact").at();
    record.admin = column("admin contact").all();
    record.tech = column("tech contact").all();
    record.billing = column("billing contact").all();
    record.nameServers = column("nameserver").all();
    record.transferLock = flagOf(column("transfer lock").at());
    record.lockReturns = column("x-transferlock-until").instant();
    record.comment = column("x-domain-comment").text();
    outcome.pendingJobs = column("pending job").all().value_or(QStringList());
    outcome.further = unknownProperties(
        reply,
        {QLatin1StringView("DOMAIN"), QLatin1StringView("DOMAINIDN"), QLatin1StringView("STATUS"),
         QLatin1StringView("RENEWALMODE"), QLatin1StringView("TRANSFERMODE"),
         QLatin1StringView("CREATEDDATE"), QLatin1StringView("UPDATEDDATE"),
         QLatin1StringView("REGISTRATIONEXPIRATIONDATE"), QLatin1StringView("PAIDUNTILDATE"),
         QLatin1StringView("RENEWALDATE"), QLatin1StringView("OWNERCONTACT"),
         QLatin1StringView("ADMINCONTACT"), QLatin1StringView("TECHCONTACT"),
         QLatin1StringView("BILLINGCONTACT"), QLatin1StringView("NAMESERVER"),
         QLatin1StringView("TRANSFERLOCK"), QLatin1StringView("X-DOMAIN-COMMENT"),
         QLatin1StringView("PENDINGJOB"), QLatin1StringView("X-TRANSFERLOCK-UNTIL")});
    return outcome;
}

} // namespace kz
