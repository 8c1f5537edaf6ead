#include "operations/adddomain.h"
#include "operations/evidence.h"
#include "operations/statusdomain.h"
#include "operations/traces.h"

#include <algorithm>

// How the outcome of a registration order is found out. "Registered" is said only of a name that
// StatusDomain shows; events and logs say no more than that the order is there, or was refused.

namespace kz {

using namespace Qt::StringLiterals;

namespace {

/// The order as its looks see it.
struct Ordered
{
    QString ace;
    QDateTime at;
};

bool hasAny(const QStringList &status, std::initializer_list<QLatin1StringView> words)
{
    return std::any_of(words.begin(), words.end(), [&status](QLatin1StringView word) {
        return status.contains(word, Qt::CaseInsensitive);
    });
}

/// confirmed: an event has said that the registration succeeded.
Judgement judgeShown(const Reply &reply, const Ordered &order, bool confirmed)
{
    if (reply.code == Reply::notFound)
        return {Finding::NoTrace, quoted(reply)};
    const auto shown = StatusDomain::parse(reply);
    if (!shown || shown->record.name.ace() != order.ace)
        return {Finding::Inconclusive, quoted(reply)};
    const DomainRecord &record = shown->record;
    const QStringList status = record.status.value_or(QStringList());
    const QString words = status.join(QLatin1StringView(", "));

    // A name that was in the account before says nothing of the order. A day of margin, because
    // the registry's date of creation may come without a time.
    const bool isNew = isSince(record.created, order.at.addDays(-1));
    if (record.created.isKnown() && !isNew)
        return {Finding::Inconclusive, record.created.raw()};
    if (hasAny(status, {QLatin1StringView("REQUESTED"), QLatin1StringView("pendingCreate")}))
        return {Finding::Taken, words};
    // A registered name need not be ACTIVE: under a lock only the lock may be shown. An expiry date
    // has none but a registered name.
    const bool active = hasAny(status, {QLatin1StringView("ACTIVE"), QLatin1StringView("ok")});
    if (confirmed || (isNew && (active || record.expires.isKnown())))
        return {Finding::Done, words};
    return {Finding::Inconclusive, words};
}

Look statusLook(const Ordered &order, bool confirmed)
{
    const StatusDomain read{.domain = DomainName::fromRegistrar(order.ace)};
    return {.request = readRequest(read), .judge = [order, confirmed](const Reply &reply) {
                return judgeShown(reply, order, confirmed);
            }};
}

} // namespace

QList<Look> AddDomain::looks(const Sent &sent)
{
    const Ordered order{.ace = sent.params.value(QString(Field::domain)), .at = sent.at};
    const Traces traces{.command = command,
                        .eventClass = QStringLiteral("DOMAIN_REGISTRATION"),
                        .logWords = {QStringLiteral("ADD"), QStringLiteral("CREATE")},
                        .ace = order.ace,
                        .at = order.at,
                        .confirm = [order] { return statusLook(order, true); }};
    return {statusLook(order, false), traces.events(), traces.log()};
}

QList<Settling> AddDomain::settling()
{
    const QList<Sign> signs{
        {Fate::Applied, u"StatusDomain"_s,
         u"the name, created since, and ACTIVE, ok or with a date of expiry"_s, Finding::Done},
        {Fate::Applied, u"QueryEventList → StatusEvent → StatusDomain"_s,
         u"REGISTRATION_SUCCESSFUL, and the name, not created before"_s, Finding::Done},
        {Fate::ByOthers, u"StatusDomain"_s,
         u"as when applied: whoever of the account ordered it, a name is registered once"_s,
         Finding::Done},
        {Fate::ByOthers, u"StatusDomain"_s, u"the name, created before"_s, Finding::Inconclusive},
        {Fate::Pending, u"StatusDomain"_s, u"REQUESTED or pendingCreate"_s, Finding::Taken},
        {Fate::Pending, u"QueryEventList → StatusEvent → StatusDomain"_s,
         u"REGISTRATION_SUCCESSFUL, but not yet the name"_s, Finding::Taken},
        {Fate::NoTrace, u"StatusDomain, QueryEventList, QueryObjectLogList"_s,
         u"545, no event, no line"_s, Finding::NoTrace}};
    return {{.signs = signs + eventSigns(u"REGISTRATION"_s) + logSigns(Finding::Taken)}};
}

} // namespace kz
