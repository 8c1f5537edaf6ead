#include "operations/addnameserver.h"

#include "operations/hostlooks.h"
#include "operations/traces.h"
#include "registry/anytext.h"
#include "registry/hostobject.h"

namespace kz {

using namespace Qt::StringLiterals;

Problems AddNameserver::check() const
{
    const QString field(Field::host);
    if (server.typed.trimmed().isEmpty())
        return judgeRequired(server.typed, field);
    Problems problems = judgeHost(server, field);
    if (worst(problems) != Verdict::Block)
        problems += judgeParent(server.host, parentHeld, field)
            + judgeGlueOf(server.host, addresses, QString(Field::address));
    return problems;
}

Params AddNameserver::params() const
{
    return Params().add(Field::host, server.host).addList(Field::address, tidyAddresses(addresses));
}

std::optional<AddNameserver::Outcome> AddNameserver::parse(const Reply &reply)
{
    return reply.ok() ? std::optional(Outcome{}) : std::nullopt;
}

QList<Look> AddNameserver::looks(const Sent &sent)
{
    const QStringList wanted = sent.params.values(Field::address);
    const QDateTime at = sent.at;
    const auto judge = [wanted, at](const HostRecord &shown) -> Judgement {
        const QStringList listed = shown.addresses.value_or(QStringList());
        const QString words = listed.join(QLatin1StringView(", "));
        // A server that was there before says nothing of the order. A day of margin, because the
        // date of creation may come without a time.
        if (shown.created.isKnown() && !isSince(shown.created, at.addDays(-1)))
            return {Finding::Inconclusive, shown.created.raw()};
        const bool all =
            addressesNotIn(wanted, listed).isEmpty() && addressesNotIn(listed, wanted).isEmpty();
        return {all ? Finding::Done : Finding::Inconclusive, words};
    };
    return hostLooks(sent, command,
                     {Finding::NoTrace, judge, {QStringLiteral("ADD"), QStringLiteral("CREATE")}});
}

QList<Settling> AddNameserver::settling()
{
    const QString read = u"StatusNameserver"_s;
    const QList<Sign> signs{
        {Fate::Applied, read, u"the host with exactly these addresses, not created before"_s,
         Finding::Done},
        {Fate::ByOthers, read, u"as when applied: it is so, whoever made it"_s, Finding::Done},
        {Fate::ByOthers, read, u"the host, created before or with other addresses"_s,
         Finding::Inconclusive},
        {Fate::NoTrace, u"StatusNameserver, QueryObjectLogList"_s, u"545, no line"_s,
         Finding::NoTrace}};
    return {{.signs = signs + logSigns(Finding::Taken)}};
}

} // namespace kz
