#include "sandbox/paging.h"

namespace kz::sandbox {

using namespace Qt::StringLiterals;

namespace {

Answer queryEventList(const Call &call)
{
    const Period period = readPeriod(call);
    if (period.refused)
        return *period.refused;
    Listing<Event> list;
    list.add(u"event"_s, [](const Event &e) { return QString::number(e.id); });
    list.add(u"eventclass"_s, [](const Event &e) { return e.eventClass; });
    list.add(u"eventsubclass"_s, [](const Event &e) { return e.subclass; });
    list.add(u"event date"_s, [](const Event &e) { return objectInstant(e.date); });
    list.add(u"object id"_s, [](const Event &e) { return e.object; });
    list.orderBy(u"CLASS"_s, [](const Event &e) { return e.eventClass; });
    list.orderBy(u"SUBCLASS"_s, [](const Event &e) { return e.subclass; });
    list.orderBy(u"OBJECTID"_s, [](const Event &e) { return e.object; });
    list.orderBy(u"DATE"_s, [](const Event &e) { return plainInstant(e.date); });

    const bool history = call.is("HISTORY"_L1);
    const bool all = call.is("SHOWALL"_L1);
    std::vector<const Event *> rows;
    for (const Event &event : call.state.events) {
        if ((all || event.deleted == history) && period.holds(event.date)
            && passes(call, "CLASS"_L1, event.eventClass)
            && passes(call, "SUBCLASS"_L1, event.subclass))
            rows.push_back(&event);
    }
    const QString total = QString::number(rows.size());
    Answer answer = list.answer(call, std::move(rows));
    if (answer.ok()) {
        answer.set(u"events count"_s, QString::number(answer.table.rows.size()));
        answer.set(u"events total"_s, total);
    }
    return answer;
}

Event *find(const Call &call)
{
    std::vector<Event> &events = call.state.events;
    const std::optional<int> id = readNumber(call.value("EVENT"_L1));
    const auto found = std::find_if(events.begin(), events.end(),
                                    [&id](const Event &event) { return event.id == id; });
    return found == events.end() ? nullptr : &*found;
}

Answer statusEvent(const Call &call)
{
    const Event *event = find(call);
    if (!event || event->deleted != call.is("HISTORY"_L1))
        return refusal(545);
    Answer answer = refusal(200);
    answer.set(u"class"_s, event->eventClass);
    answer.properties[u"data"_s] = event->data;
    answer.set(u"date"_s, objectInstant(event->date));
    answer.set(u"info"_s, event->info);
    answer.set(u"object id"_s, event->object);
    answer.set(u"subclass"_s, event->subclass);
    return answer;
}

/// Moves the event to history, for everybody who uses the account.
Answer deleteEvent(const Call &call)
{
    Event *event = find(call);
    if (!event || event->deleted)
        return refusal(545);
    event->deleted = true;
    return refusal(200);
}

} // namespace

Commands eventCommands()
{
    return {
        {u"QueryEventList"_s, u"EVENT QUERY"_s,
         "CLASS SUBCLASS HISTORY SHOWALL MINDATE MAXDATE INCLUDESUB"_L1 + listParameters, false,
         queryEventList},
        {u"StatusEvent"_s, u"EVENT STATUS"_s, u"EVENT! HISTORY"_s, false, statusEvent},
        {u"DeleteEvent"_s, u"EVENT DELETE"_s, u"EVENT!"_s, true, deleteEvent, u"EVENT"_s},
    };
}

} // namespace kz::sandbox
