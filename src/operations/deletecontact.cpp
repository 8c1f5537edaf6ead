#include "operations/deletecontact.h"

#include "operations/evidence.h"
#include "operations/statuscontact.h"
#include "registry/anytext.h"

namespace kz {

using namespace Qt::StringLiterals;

Problems DeleteContact::check() const
{
    const QString field(Field::handle);
    return judgeRequired(handle, field) + judgeContactUnused(handle, uses, status, field);
}

Params DeleteContact::params() const
{
    return Params().add(Field::handle, handle.trimmed());
}

std::optional<DeleteContact::Outcome> DeleteContact::parse(const Reply &reply)
{
    return reply.ok() ? std::optional(Outcome{}) : std::nullopt;
}

QList<Look> DeleteContact::looks(const Sent &sent)
{
    const StatusContact read{.handle = sent.params.value(QString(Field::handle))};
    const auto judge = [](const Reply &reply) -> Judgement {
        // A handle that is still there proves nothing: the order may be on its way.
        return {reply.code == Reply::notFound ? Finding::Done : Finding::Inconclusive,
                quoted(reply)};
    };
    return {{.request = readRequest(read), .judge = judge}};
}

Judgement DeleteContact::taken(const Reply &reply)
{
    if (reply.code == Reply::notFound)
        return {Finding::Done, quoted(reply)};
    return judgeReply(reply);
}

QList<Settling> DeleteContact::settling()
{
    const QString read = u"StatusContact"_s;
    const QList<Sign> signs{
        {Fate::Applied, read, u"545"_s, Finding::Done},
        {Fate::ByOthers, read,
         u"545: a handle that no name uses is deleted by itself after 120 days, too"_s,
         Finding::Done},
        {Fate::NoTrace, read, u"the handle"_s, Finding::Inconclusive}};
    return {{.signs = signs + doneAtOnce()}};
}

} // namespace kz
