// Any data lines, names and times of an event: kept as they came, whatever is understood of them.
#include "fuzz/fuzz.h"
#include "operations/events.h"
#include "operations/evidence.h"
#include "operations/statusevent.h"

using namespace Qt::StringLiterals;
using namespace kz;
using kz::fuzz::require;

namespace {

void set(Reply &reply, const QString &name, const QStringList &values)
{
    Reply::Property property;
    property.name = name;
    for (const QString &value : values)
        property.values.append(value);
    reply.properties.insert(Reply::normalName(name), property);
}

/// Capitals for small letters and the other way round. Only A to Z, in which the registrar names
/// its events: other letters have cases that do not come back.
QString swapped(QString text)
{
    for (QChar &c : text) {
        if (c >= u'A' && c <= u'Z')
            c = c.toLower();
        else if (c >= u'a' && c <= u'z')
            c = c.toUpper();
    }
    return text;
}

void requireInstant(const QString &raw)
{
    const Instant instant = Instant::fromRegistrar(raw);
    require(instant.raw() == raw, "the registrar's text of a time is kept");
    if (!instant.isKnown()) {
        require(!isSince(instant, QDateTime::currentDateTimeUtc()), "no time proves nothing");
        return;
    }
    const Instant ours = Instant::fromUtc(instant.utc());
    require(ours.utc().toSecsSinceEpoch() == instant.utc().toSecsSinceEpoch(),
            "a time stands for the same second in both directions");
    require(Instant::fromRegistrar(ours.raw()) == ours, "our own text of a time is read back");
    require(isSince(instant, instant.utc()), "a time is not before itself");
}

} // namespace

int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const QStringList fields = fuzz::fields(data, size);
    QStringList lines = fields.mid(3);
    lines.removeAll(QString()); // an empty line says nothing and is left out
    requireInstant(fields.value(2));

    Reply reply;
    reply.code = 200;
    set(reply, u"class"_s, {fields.value(0)});
    set(reply, u"subclass"_s, {fields.value(1)});
    set(reply, u"date"_s, {fields.value(2)});
    set(reply, u"data"_s, lines);
    const auto event = StatusEvent::parse(reply);
    require(event.has_value(), "an event with a class is one");
    require(event == StatusEvent::parse(reply), "an event is read the same way each time");
    require(event->eventClass == fields.value(0), "the class is kept");
    require(event->date.raw() == fields.value(2), "the time is kept");
    require(event->data.size() == lines.size(), "each line is kept");
    for (qsizetype i = 0; i < lines.size(); ++i) {
        const StatusEvent::Datum &datum = event->data[i];
        require(datum.line() == lines[i], "a line is shown as it came");
        if (!datum.key.isEmpty())
            require(!event->value(swapped(datum.key)).isNull(), "each key is found again");
    }
    require(classify(fields.value(0), fields.value(1))
                == classify(swapped(fields.value(0)), swapped(fields.value(1))),
            "case does not matter to what an event means");
    return 0;
}
