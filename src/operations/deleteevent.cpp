#include "operations/deleteevent.h"

#include "operations/evidence.h"
#include "operations/statusevent.h"
#include "registry/anytext.h"

namespace kz {

using namespace Qt::StringLiterals;

Problems DeleteEvent::check() const
{
    const QString field(Field::id);
    return judgeRequired(id, field) + judgeEventsDone(together, field);
}

Params DeleteEvent::params() const
{
    return Params().add(Field::id, id);
}

Params DeleteEvent::before() const
{
    return Params().addIfSet(Field::about, about).addIfSet(Field::subclass, subclass);
}

std::optional<DeleteEvent::Outcome> DeleteEvent::parse(const Reply &reply)
{
    return reply.ok() ? std::optional(Outcome{}) : std::nullopt;
}

QList<Look> DeleteEvent::looks(const Sent &sent)
{
    const QString id = sent.params.value(QString(Field::id));
    const auto inHistory = [](const Reply &reply) -> Judgement {
        const bool there = StatusEvent::parse(reply).has_value();
        return {there                               ? Finding::Done
                    : reply.code == Reply::notFound ? Finding::NoTrace
                                                    : Finding::Inconclusive,
                quoted(reply)};
    };
    const auto stillOpen = [](const Reply &reply) -> Judgement {
        if (reply.code == Reply::notFound)
            return {Finding::Done, quoted(reply)};
        const bool there = StatusEvent::parse(reply).has_value();
        return {there ? Finding::NoTrace : Finding::Inconclusive, quoted(reply)};
    };
    return {{.request = readRequest(StatusEvent{.id = id, .history = true}), .judge = inHistory},
            {.request = readRequest(StatusEvent{.id = id}), .judge = stillOpen}};
}

Judgement DeleteEvent::taken(const Reply &reply)
{
    if (reply.code == Reply::notFound)
        return {Finding::Done, quoted(reply)};
    const Judgement said = judgeReply(reply);
    return said.finding == Finding::Taken ? Judgement{Finding::Done, {}} : said;
}

QList<Settling> DeleteEvent::settling()
{
    const QString read = u"StatusEvent"_s;
    const QList<Sign> signs{
        {Fate::Applied, read, u"the event in history, or 545 among those that are open"_s,
         Finding::Done},
        {Fate::ByOthers, read, u"as when applied: it is so for the whole account, whoever did it"_s,
         Finding::Done},
        {Fate::NoTrace, read, u"545 in history, and the event still open"_s, Finding::NoTrace}};
    return {{.signs = signs + doneAtOnce()}};
}

} // namespace kz
