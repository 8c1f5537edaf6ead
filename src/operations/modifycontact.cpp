#include "operations/modifycontact.h"

#include "operations/evidence.h"
#include "operations/statuscontact.h"
#include "operations/values.h"
#include "registry/anytext.h"

#include <algorithm>
#include <array>

namespace kz {

using namespace Qt::StringLiterals;

namespace {

using Field = ModifyContact::Field;

constexpr qsizetype streetLines = 3;

QString streetField(qsizetype line)
{
    return Field::street + QString::number(line);
}

/// Without the empty lines at the end.
QStringList lines(QStringList street)
{
    while (!street.isEmpty() && street.last().trimmed().isEmpty())
        street.removeLast();
    return street;
}

/// What makes a handle stand for somebody else.
constexpr std::array identity{Field::firstName, Field::lastName, Field::organization};

/// Whether a rule that judged the whole contact speaks of something that is changed here. Old data
/// that no rule would let in today may stay as they are.
bool concerns(const Problem &problem, const QStringList &changed)
{
    if (problem.field.startsWith(QString(Field::street)))
        return changed.contains(streetField(0));
    const bool byCountry =
        problem.field == Field::zip || problem.field == Field::phone || problem.field == Field::fax;
    return changed.contains(problem.field)
        || (byCountry && changed.contains(QString(Field::country)))
        || (problem.rule == Rule::K1NoName
            && std::any_of(identity.begin(), identity.end(), [&changed](QLatin1StringView field) {
                   return changed.contains(QString(field));
               }));
}

Judgement judgeShown(const Reply &reply, const Params &sent)
{
    if (reply.code == Reply::notFound)
        return {Finding::NoTrace, quoted(reply)};
    const auto shown = StatusContact::parse(reply);
    if (!shown)
        return {Finding::Inconclusive, quoted(reply)};
    for (const ContactDatum &datum : contactData()) {
        // The old data prove nothing: the change may still be on its way.
        if (sent.contains(QString(datum.field))
            && !sameText(sent.value(QString(datum.field)), shown->contact.*datum.value))
            return {Finding::Inconclusive, shown->contact.handle};
    }
    const QStringList wanted = lines(sent.values(Field::street));
    const QStringList now = lines(shown->contact.street);
    if (!wanted.isEmpty()
        && !std::equal(wanted.begin(), wanted.end(), now.begin(), now.end(), sameText))
        return {Finding::Inconclusive, shown->contact.handle};
    return {Finding::Done, shown->contact.handle};
}

} // namespace

QStringList ModifyContact::changed() const
{
    QStringList result;
    for (const ContactDatum &datum : contactData()) {
        if (datum.field == Field::city && lines(contact.street) != lines(before.street))
            result.append(streetField(0));
        if (contact.*datum.value != before.*datum.value)
            result.append(QString(datum.field));
    }
    return result;
}

Problems ModifyContact::check() const
{
    const QString handle(Field::handle);
    Problems problems = judgeRequired(contact.handle, handle);
    const QStringList now = changed();
    if (now.isEmpty())
        return problems + Problems{{handle, Rule::X3Missing, {}}};
    for (const Problem &problem : judge(contact)) {
        if (concerns(problem, now))
            problems.append(problem);
    }
    return problems + judgeContactChange(before, contact, uses, handle);
}

Params ModifyContact::params() const
{
    Params params;
    params.add(Field::handle, contact.handle.trimmed());
    const Contact now = normalized(contact);
    const QStringList fields = changed();
    for (const ContactDatum &datum : contactData()) {
        if (datum.field == Field::city && fields.contains(streetField(0))) {
            // Lines that fell away are sent empty, or the old ones would stay behind the new.
            const qsizetype most = std::max(now.street.size(), lines(before.street).size());
            for (qsizetype i = 0; i < std::min(most, streetLines); ++i)
                params.append({.name = streetField(i), .value = now.street.value(i)});
        }
        if (fields.contains(QString(datum.field)))
            params.add(datum.field, now.*datum.value);
    }
    return params;
}

std::optional<ModifyContact::Outcome> ModifyContact::parse(const Reply &reply)
{
    if (!reply.ok())
        return std::nullopt;
    return Outcome{.validated = flagOf(reply.maybe(u"validated")),
                   .verified = flagOf(reply.maybe(u"verified"))};
}

QList<Look> ModifyContact::looks(const Sent &sent)
{
    const StatusContact read{.handle = sent.params.value(QString(Field::handle))};
    return {{.request = readRequest(read), .judge = [params = sent.params](const Reply &reply) {
                 return judgeShown(reply, params);
             }}};
}

QList<Settling> ModifyContact::settling()
{
    const QString read = u"StatusContact"_s;
    const QList<Sign> signs{
        {Fate::Applied, read, u"all data that were sent"_s, Finding::Done},
        {Fate::ByOthers, read, u"as when applied: it is so, whoever ordered it"_s, Finding::Done},
        {Fate::NoTrace, read, u"other data"_s, Finding::Inconclusive},
        {Fate::NoTrace, read, u"545"_s, Finding::NoTrace}};
    return {{.signs = signs + doneAtOnce()}};
}

} // namespace kz
