#include "operations/transferdomain.h"

#include "operations/values.h"
#include "registry/anytext.h"
#include "registry/hosting.h"
#include "registry/transfer.h"

namespace kz {

namespace {

/// Without the value: a problem is kept with what it judged, and this is a secret.
Problems judgeCode(const QString &code, QLatin1StringView field)
{
    Problems problems = judgeText(code, QString(field)) + judgeCodeBlanks(code, field);
    for (Problem &problem : problems)
        problem.value.clear();
    return problems;
}

} // namespace

QString TransferDomain::token(Action action)
{
    switch (action) {
    case Action::Request:
        return QStringLiteral("REQUEST");
    case Action::Cancel:
        return QStringLiteral("CANCEL");
    case Action::Approve:
        return QStringLiteral("APPROVE");
    case Action::Deny:
        return QStringLiteral("DENY");
    }
    return {};
}

TransferDomain::Action TransferDomain::actionOf(const Params &params)
{
    const QString word = params.value(QString(Field::action));
    for (const Action action : {Action::Cancel, Action::Approve, Action::Deny}) {
        if (word.compare(token(action), Qt::CaseInsensitive) == 0)
            return action;
    }
    return Action::Request;
}

QString TransferDomain::aspect() const
{
    const bool answers = action == Action::Approve || action == Action::Deny;
    return answers ? QStringLiteral("ANSWER") : token(action);
}

Problems TransferDomain::check() const
{
    // A name of the account, or one whose request was judged when it was sent.
    if (action != Action::Request)
        return judgeRequired(domain.ace(), QString(Field::domain));
    Problems problems = judge(domain, Field::domain);
    problems += judgeCode(auth, Field::auth);
    problems += judgeTransfer({.name = domain,
                               .hasAuthCode = !auth.trimmed().isEmpty(),
                               .owner = owner,
                               .admin = admin,
                               .tech = tech,
                               .billing = billing,
                               .locked = locked,
                               .created = created,
                               .today = today},
                              Field::domain, Field::auth);
    problems += judgeOwnerHandle(owner, QString(Field::owner));
    if (ownerData)
        problems += judgeMailBeside(ownerData->email, domain, QString(Field::owner));
    // The name exists, so hosts below it may have addresses; the command takes none.
    problems += judge(nameServers, domain, true, Field::nameServers);
    problems += judge(taxId, ownerData, Field::taxId);
    problems += judgeAcknowledgement(contentAcknowledged, hostingAcknowledged, Field::content,
                                     Field::hosting);
    return problems;
}

Params TransferDomain::params() const
{
    Params params;
    params.add(Field::domain, domain.ace()).add(Field::action, token(action));
    if (action != Action::Request)
        return params;
    QStringList hosts;
    for (const NameServer &server : nameServers)
        hosts.append(server.host);
    if (!auth.isEmpty())
        params.addSecret(Field::auth, auth);
    params.add(Field::owner, owner.trimmed())
        .add(Field::admin, admin.trimmed())
        .add(Field::tech, tech.trimmed())
        .add(Field::billing, billing.trimmed())
        .addList(Field::nameServers, hosts)
        .addIfSet(Field::taxId, taxId.value());
    if (transferLock)
        params.add(Field::transferLock, QString::number(*transferLock ? 1 : 0));
    return params;
}

std::optional<TransferDomain::Outcome> TransferDomain::parse(const Reply &reply)
{
    if (!reply.ok())
        return std::nullopt;
    const auto column = [&reply](const char *name) {
        return Column(reply, {QLatin1StringView(name)});
    };
    Outcome outcome;
    outcome.status = column("transfer status").text();
    outcome.jobIds = column("job id").all().value_or(QStringList());
    outcome.losing = column("registrar").text();
    outcome.gaining = column("requesting registrar").text();
    outcome.requested = column("request date").instant();
    outcome.executes = column("execute date").instant();
    outcome.expires = column("registration expiration date").instant();
    outcome.info = column("info").text();
    return outcome;
}

} // namespace kz
