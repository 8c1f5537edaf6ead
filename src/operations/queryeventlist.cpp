#include "operations/queryeventlist.h"

#include "operations/values.h"
#include "registry/anytext.h"

namespace kz {

Problems QueryEventList::check() const
{
    return judgeText(eventClass, QString(Field::eventClass));
}

Params QueryEventList::params() const
{
    Params params;
    params.addIfSet(Field::eventClass, eventClass)
        .addIfSet(Field::showAll, onlyOpen ? QString() : QStringLiteral("1"))
        .addIfSet(Field::since, since.toString(Qt::ISODate));
    paging.addTo(params);
    return params;
}

std::optional<QueryEventList::Outcome> QueryEventList::parse(const Reply &reply)
{
    if (!reply.ok())
        return std::nullopt;
    Outcome outcome{.page = Page::of(reply, {QStringLiteral("event")}), .rows = {}};
    const Column id(reply, {QLatin1StringView("event")});
    const Column eventClass(reply, {QLatin1StringView("eventclass"), QLatin1StringView("class")});
    const Column subclass(reply,
                          {QLatin1StringView("eventsubclass"), QLatin1StringView("subclass")});
    const Column date(reply, {QLatin1StringView("event date"), QLatin1StringView("date")});
    const Column object(reply, {QLatin1StringView("object id")});
    for (qsizetype row = 0; row < outcome.page.count; ++row)
        outcome.rows.append({.id = id.text(row),
                             .eventClass = eventClass.text(row),
                             .subclass = subclass.text(row),
                             .date = date.instant(row),
                             .object = object.text(row)});
    return outcome;
}

} // namespace kz
