#include "operations/restorecontact.h"

#include "operations/evidence.h"
#include "operations/statuscontact.h"
#include "registry/anytext.h"

namespace kz {

using namespace Qt::StringLiterals;

Problems RestoreContact::check() const
{
    return judgeRequired(handle, QString(Field::handle));
}

Params RestoreContact::params() const
{
    return Params().add(Field::handle, handle.trimmed());
}

std::optional<RestoreContact::Outcome> RestoreContact::parse(const Reply &reply)
{
    return reply.ok() ? std::optional(Outcome{}) : std::nullopt;
}

QList<Look> RestoreContact::looks(const Sent &sent)
{
    const QString handle = sent.params.value(QString(Field::handle));
    const auto judge = [handle](const Reply &reply) -> Judgement {
        if (reply.code == Reply::notFound)
            return {Finding::NoTrace, quoted(reply)};
        const auto shown = StatusContact::parse(reply);
        const bool back = shown && shown->contact.handle.compare(handle, Qt::CaseInsensitive) == 0;
        return {back ? Finding::Done : Finding::Inconclusive, quoted(reply)};
    };
    return {{.request = readRequest(StatusContact{.handle = handle}), .judge = judge}};
}

QList<Settling> RestoreContact::settling()
{
    const QString read = u"StatusContact"_s;
    const QList<Sign> signs{
        {Fate::Applied, read, u"the handle"_s, Finding::Done},
        {Fate::ByOthers, read, u"the handle: it is back, whoever ordered it"_s, Finding::Done},
        {Fate::NoTrace, read, u"545"_s, Finding::NoTrace}};
    return {{.signs = signs + doneAtOnce()}};
}

} // namespace kz
