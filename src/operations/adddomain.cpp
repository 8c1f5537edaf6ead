#include "operations/adddomain.h"

#include "operations/values.h"
#include "registry/anytext.h"
#include "registry/hosting.h"
#include "registry/term.h"

#include <algorithm>

namespace kz {

namespace {

bool isWaiting(const QString &status)
{
    return status.compare(QLatin1StringView("REQUESTED"), Qt::CaseInsensitive) == 0
        || status.compare(QLatin1StringView("pendingCreate"), Qt::CaseInsensitive) == 0;
}

} // namespace

Problems AddDomain::check() const
{
    Problems problems = judge(domain, Field::domain);
    problems += judgeTerm(years, Field::years);
    problems += judgeRequired(owner, QString(Field::owner));
    problems += judgeOwnerHandle(owner, QString(Field::owner));
    if (ownerData)
        problems += judgeMailBeside(ownerData->email, domain, QString(Field::owner));
    problems += judgeRequired(admin, QString(Field::admin));
    problems += judgeRequired(tech, QString(Field::tech));
    problems += judgeRequired(billing, QString(Field::billing));
    problems += judge(nameServers, domain, false, Field::nameServers);
    problems += judge(taxId, ownerData, Field::taxId);
    if (renewalMode.known() != RenewalMode::Unset)
        problems += judgeRenewalMode(renewalMode, Field::renewalMode);
    problems += judgeText(comment, QString(Field::comment));
    problems += judgeWebServer(webServer, Field::webServer);
    problems += judgeAcknowledgement(contentAcknowledged, hostingAcknowledged, Field::content,
                                     Field::hosting);
    return problems;
}

Params AddDomain::params() const
{
    QStringList hosts; // The .kz command takes no addresses: rule D7.
    for (const NameServer &server : nameServers)
        hosts.append(server.host);
    Params params;
    params.add(Field::domain, domain.ace())
        .add(Field::years, QString::number(years))
        .add(Field::owner, owner.trimmed())
        .add(Field::admin, admin.trimmed())
        .add(Field::tech, tech.trimmed())
        .add(Field::billing, billing.trimmed())
        .addList(Field::nameServers, hosts)
        .addIfSet(Field::taxId, taxId.value());
    if (renewalMode.known() != RenewalMode::Default)
        params.addIfSet(Field::renewalMode, renewalMode.token());
    if (transferLock)
        params.add(Field::transferLock, QString::number(*transferLock ? 1 : 0));
    params.addIfSet(Field::comment, comment);
    return params;
}

std::optional<AddDomain::Outcome> AddDomain::parse(const Reply &reply)
{
    if (!reply.ok())
        return std::nullopt;
    const auto column = [&reply](const char *name) {
        return Column(reply, {QLatin1StringView(name)});
    };
    Outcome outcome;
    outcome.status = column("status").all().value_or(QStringList());
    outcome.jobIds = column("job id").all().value_or(QStringList());
    outcome.created = column("created date").instant();
    outcome.updated = column("updated date").instant();
    outcome.expires = column("registration expiration date").instant();
    outcome.renews = column("renewal date").instant();
    outcome.zone = column("zone").text();
    outcome.requested = std::any_of(outcome.status.cbegin(), outcome.status.cend(), isWaiting)
        || !outcome.jobIds.isEmpty()
        || reply.scalars.value(QStringLiteral("PENDING")) == QLatin1StringView("1");
    return outcome;
}

} // namespace kz
