#include "operations/modifynameserver.h"

#include "operations/hostlooks.h"
#include "operations/traces.h"
#include "registry/anytext.h"
#include "registry/hostobject.h"
#include "registry/nameserver.h"

namespace kz {

using namespace Qt::StringLiterals;

QStringList ModifyNameserver::added() const
{
    return tidyAddresses(addressesNotIn(after, before));
}

QStringList ModifyNameserver::removed() const
{
    return addressesNotIn(before, after);
}

Problems ModifyNameserver::check() const
{
    const QString field(Field::address);
    Problems problems = judgeRequired(host, QString(Field::host));
    // Addresses that stay are the registrar's, and not ours to judge.
    if (after.isEmpty())
        problems += judgeGlueOf(host, after, field);
    else if (added().isEmpty() && removed().isEmpty())
        problems.append({field, Rule::X3Missing, {}});
    return problems + judgeAddresses(added(), field);
}

Params ModifyNameserver::params() const
{
    return Params()
        .add(Field::host, host)
        .addList(Field::add, added())
        .addList(Field::remove, removed());
}

std::optional<ModifyNameserver::Outcome> ModifyNameserver::parse(const Reply &reply)
{
    return reply.ok() ? std::optional(Outcome{}) : std::nullopt;
}

QList<Look> ModifyNameserver::looks(const Sent &sent)
{
    const QStringList added = sent.params.values(Field::add);
    const QStringList removed = sent.params.values(Field::remove);
    const auto judge = [added, removed](const HostRecord &shown) -> Judgement {
        const QStringList addresses = shown.addresses.value_or(QStringList());
        const bool all = addressesNotIn(added, addresses).isEmpty()
            && addressesNotIn(removed, addresses).size() == removed.size();
        // The old addresses prove nothing: the order may still be on its way.
        return {all ? Finding::Done : Finding::Inconclusive,
                addresses.join(QLatin1StringView(", "))};
    };
    // Addresses are changed more than once: the log does not tell which change a line is about.
    return hostLooks(sent, command,
                     {Finding::Inconclusive,
                      judge,
                      {QStringLiteral("MODIFY"), QStringLiteral("UPDATE")},
                      Finding::Inconclusive});
}

QList<Settling> ModifyNameserver::settling()
{
    const QList<Sign> signs{{Fate::Applied, u"StatusNameserver"_s,
                             u"all addresses that were to come, none of those that were to go"_s,
                             Finding::Done},
                            {Fate::ByOthers, u"StatusNameserver"_s,
                             u"as when applied: it is so, whoever ordered it"_s, Finding::Done},
                            {Fate::NoTrace, u"StatusNameserver, QueryObjectLogList"_s,
                             u"other addresses or 545, no line"_s, Finding::Inconclusive}};
    return {{.signs = signs + logSigns(Finding::Inconclusive)}};
}

} // namespace kz
