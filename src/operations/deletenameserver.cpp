#include "operations/deletenameserver.h"

#include "operations/hostlooks.h"
#include "operations/traces.h"
#include "registry/anytext.h"
#include "registry/hostobject.h"

namespace kz {

using namespace Qt::StringLiterals;

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

QList<Settling> DeleteNameserver::settling()
{
    const QList<Sign> signs{{Fate::Applied, u"StatusNameserver"_s, u"545"_s, Finding::Done},
                            {Fate::ByOthers, u"StatusNameserver"_s,
                             u"545: it is gone, whoever deleted it"_s, Finding::Done},
                            {Fate::NoTrace, u"StatusNameserver, QueryObjectLogList"_s,
                             u"the host, no line"_s, Finding::Inconclusive}};
    return {{.signs = signs + logSigns(Finding::Taken)}};
}

} // namespace kz
