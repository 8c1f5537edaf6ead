#include "operations/deletenameserver.h"

#include "operations/hostlooks.h"
#include "registry/anytext.h"
#include "registry/hostobject.h"

namespace kz {

Problems DeleteNameserver::check() const
{
    const QString field(Field::host);
    return judgeRequired(host, field) + judgeStillUsed(host, usedBy, field);
}

Params DeleteNameserver::params() const
{
    return Params().add(Field::host, host);
}

std::optional<DeleteNameserver::Outcome> DeleteNameserver::parse(const Reply &reply)
{
    return reply.ok() ? std::optional(Outcome{}) : std::nullopt;
}

QList<Look> DeleteNameserver::looks(const Sent &sent)
{
    const auto stillThere = [](const HostRecord &shown) -> Judgement {
        return {Finding::Inconclusive, shown.host};
    };
    return hostLooks(sent, command, {Finding::Done, stillThere, {QStringLiteral("DELETE")}});
}

} // namespace kz
