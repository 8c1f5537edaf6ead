#include "operations/querydomainlist.h"

#include "operations/values.h"
#include "registry/anytext.h"

namespace kz {

namespace {

/// The columns of both kinds of list. What is not named here, such as authorisation codes, is never
/// read.
struct Columns
{
    explicit Columns(const Reply &reply)
        : name(reply, {QLatin1StringView("domain")})
        , status(reply, {QLatin1StringView("domain status"), QLatin1StringView("status")})
        , mode(reply, {QLatin1StringView("renewalmode")})
        , transferMode(reply, {QLatin1StringView("transfermode")})
        , created(reply,
                  {QLatin1StringView("domain created date"), QLatin1StringView("created date")})
        , updated(reply,
                  {QLatin1StringView("domain updated date"), QLatin1StringView("updated date")})
        , expires(reply,
                  {QLatin1StringView("domain registration expiration date"),
                   QLatin1StringView("registration expiration date")})
        , paidUntil(
              reply,
              {QLatin1StringView("domain paiduntil date"), QLatin1StringView("paiduntil date")})
        , renews(reply,
                 {QLatin1StringView("domain renewal date"), QLatin1StringView("renewal date")})
        , owner(reply, {QLatin1StringView("ownercontact")})
        , admin(reply, {QLatin1StringView("admincontact")})
        , tech(reply, {QLatin1StringView("techcontact")})
        , billing(reply, {QLatin1StringView("billingcontact")})
        , nameServers(reply, {QLatin1StringView("nameserver")})
        , transferLock(reply, {QLatin1StringView("transfer lock")})
        , comment(reply,
                  {QLatin1StringView("domaincomment"), QLatin1StringView("x-domain-comment")})
    { }

    DomainRecord record(qsizetype row) const
    {
        return {
            .name = DomainName::fromRegistrar(name.text(row)),
            .status = status.list(row),
            .mode = RenewalMode::fromToken(mode.text(row)),
            .transferMode = transferMode.text(row),
            .created = created.instant(row),
            .updated = updated.instant(row),
            .expires = expires.instant(row),
            .paidUntil = paidUntil.instant(row),
            .renews = renews.instant(row),
            .owner = owner.at(row),
            .admin = admin.list(row),
            .tech = tech.list(row),
            .billing = billing.list(row),
            .nameServers = nameServers.list(row),
            .transferLock = flagOf(transferLock.at(row)),
            .comment = comment.text(row),
            .readAt = {},
            .listedAt = {},
        };
    }

    Column name;
    Column status;
    Column mode;
    Column transferMode;
    Column created;
    Column updated;
    Column expires;
    Column paidUntil;
    Column renews;
    Column owner;
    Column admin;
    Column tech;
    Column billing;
    Column nameServers;
    Column transferLock;
    Column comment;
};

} // namespace

Problems QueryDomainList::check() const
{
    return judgeText(pattern, QString(Field::domain));
}

Params QueryDomainList::params() const
{
    Params params;
    params.addIfSet(Field::domain, pattern)
        .add(Field::type, type == Type::All ? QStringLiteral("ALL") : QStringLiteral("DEFAULT"));
    paging.addTo(params);
    return params;
}

std::optional<QueryDomainList::Outcome> QueryDomainList::parse(const Reply &reply)
{
    if (!reply.ok())
        return std::nullopt;
    Outcome outcome{.page = Page::of(reply, {QStringLiteral("domain")}), .domains = {}};
    const Columns columns(reply);
    outcome.domains.reserve(outcome.page.count);
    for (qsizetype row = 0; row < outcome.page.count; ++row) {
        if (!columns.name.text(row).isEmpty())
            outcome.domains.append(columns.record(row));
        else
            outcome.page.truncated = true; // a row without its name: the list is not whole
    }
    return outcome;
}

} // namespace kz
