#include "operations/queryobjectloglist.h"

#include "operations/values.h"
#include "registry/anytext.h"

namespace kz {

Problems QueryObjectLogList::check() const
{
    return judgeText(object, QString(Field::object))
        + judgeText(objectClass, QString(Field::objectClass));
}

Params QueryObjectLogList::params() const
{
    Params params;
    params.addIfSet(Field::object, object)
        .addIfSet(Field::objectClass, objectClass)
        .addIfSet(Field::since, since.toString(Qt::ISODate));
    paging.addTo(params);
    return params;
}

std::optional<QueryObjectLogList::Outcome> QueryObjectLogList::parse(const Reply &reply)
{
    if (!reply.ok())
        return std::nullopt;
    Outcome outcome{.page = Page::of(reply, {QStringLiteral("log")}), .rows = {}};
    const Column id(reply, {QLatin1StringView("log")});
    const Column date(reply, {QLatin1StringView("log date")});
    const Column objectClass(reply, {QLatin1StringView("object class")});
    const Column object(reply, {QLatin1StringView("object id")});
    const Column operation(reply,
                           {QLatin1StringView("operation type"), QLatin1StringView("commandname")});
    const Column status(reply, {QLatin1StringView("operation status")});
    for (qsizetype row = 0; row < outcome.page.count; ++row)
        outcome.rows.append({.id = id.text(row),
                             .date = date.instant(row),
                             .objectClass = objectClass.text(row),
                             .object = object.text(row),
                             .operation = operation.text(row),
                             .status = status.text(row)});
    return outcome;
}

} // namespace kz
