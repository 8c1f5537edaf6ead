#include "operations/statusevent.h"

#include "operations/values.h"
#include "registry/anytext.h"

namespace kz {

QString StatusEvent::Outcome::value(QStringView key) const
{
    for (const Datum &datum : data) {
        if (key.compare(datum.key, Qt::CaseInsensitive) == 0)
            return datum.value;
    }
    return {};
}

Problems StatusEvent::check() const
{
    return judgeRequired(id, QString(Field::id));
}

Params StatusEvent::params() const
{
    Params params;
    params.add(Field::id, id);
    if (history)
        params.add(Field::history, QStringLiteral("1"));
    return params;
}

std::optional<StatusEvent::Outcome> StatusEvent::parse(const Reply &reply)
{
    const Column eventClass(reply, {QLatin1StringView("class"), QLatin1StringView("eventclass")});
    if (!reply.ok() || !eventClass.exists())
        return std::nullopt;
    const auto column = [&reply](const char *name) {
        return Column(reply, {QLatin1StringView(name)});
    };
    Outcome outcome;
    outcome.eventClass = eventClass.text();
    outcome.subclass =
        Column(reply, {QLatin1StringView("subclass"), QLatin1StringView("eventsubclass")}).text();
    outcome.object = column("object id").text();
    outcome.date =
        Column(reply, {QLatin1StringView("date"), QLatin1StringView("event date")}).instant();
    outcome.info = column("info").all().value_or(QStringList()).join(u' ');
    for (const QString &line : column("data").all().value_or(QStringList())) {
        const qsizetype colon = line.indexOf(u':');
        if (colon > 0)
            outcome.data.append({.key = line.left(colon), .value = line.mid(colon + 1)});
        else // without a key the whole line is the value, a colon in front with it
            outcome.data.append({.key = {}, .value = line});
    }
    return outcome;
}

} // namespace kz
