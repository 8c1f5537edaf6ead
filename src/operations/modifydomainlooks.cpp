#include "operations/evidence.h"
#include "operations/modifydomain.h"
#include "operations/statusdomain.h"
#include "operations/traces.h"

#include <algorithm>

// How the outcome of a change is found out: what StatusDomain shows is compared with what was sent.

namespace kz {

using namespace Qt::StringLiterals;

namespace {

using Field = ModifyDomain::Field;

/// One value that was sent, and where StatusDomain shows it.
struct Wanted
{
    QString stem; ///< "NAMESERVER", "TECHCONTACT", "TRANSFERLOCK" …
    QString value;
    bool gone = false; ///< it is to be no longer there
};

QList<Wanted> wantedOf(const Params &params)
{
    QList<Wanted> result;
    for (const Param &param : params.list()) {
        if (param.name == Field::domain)
            continue;
        Wanted wanted{.stem = param.name, .value = param.value};
        wanted.gone = wanted.stem.startsWith(QLatin1StringView("DEL"));
        if (wanted.gone || wanted.stem.startsWith(QLatin1StringView("ADD")))
            wanted.stem.remove(0, 3);
        while (!wanted.stem.isEmpty() && wanted.stem.back().isDigit())
            wanted.stem.chop(1);
        result.append(wanted);
    }
    return result;
}

/// What the name has of this kind; nothing when the answer does not say.
std::optional<QStringList> shownOf(const DomainRecord &record, const QString &stem)
{
    if (stem == Field::nameServers)
        return record.nameServers ? std::optional(hostsOf(record)) : std::nullopt;
    if (stem == QLatin1StringView("ADMINCONTACT"))
        return record.admin;
    if (stem == QLatin1StringView("TECHCONTACT"))
        return record.tech;
    if (stem == QLatin1StringView("BILLINGCONTACT"))
        return record.billing;
    if (stem == Field::transferLock && record.transferLock)
        return QStringList{QString::number(*record.transferLock ? 1 : 0)};
    if (stem == Field::comment)
        return QStringList{record.comment};
    return std::nullopt;
}

bool isBeingChanged(const StatusDomain::Outcome &shown)
{
    return shown.record.status.value_or(QStringList())
        .contains(QLatin1StringView("pendingUpdate"), Qt::CaseInsensitive);
}

/// How far an event that tells of a change is believed to tell of this one.
enum class Told {
    Nothing,
    OfAChange, ///< perhaps of somebody else's
    OfThisOne, ///< the registrar has said that it has the order
};

Judgement judgeShown(const Reply &reply, const QString &ace, const QList<Wanted> &wanted, Told told)
{
    if (reply.code == Reply::notFound)
        return {Finding::NoTrace, quoted(reply)};
    const auto shown = StatusDomain::parse(reply);
    if (!shown || shown->record.name.ace() != ace || wanted.isEmpty())
        return {Finding::Inconclusive, quoted(reply)};
    QStringList words;
    bool all = true;
    bool known = true;
    bool other = false;
    for (const Wanted &one : wanted) {
        const auto has = shownOf(shown->record, one.stem);
        const auto letters = one.stem == Field::comment ? Qt::CaseSensitive : Qt::CaseInsensitive;
        const bool so = has && has->contains(one.value, letters) != one.gone;
        known = known && has;
        all = all && so;
        other = other || (has && !so);
        QString line = has ? has->join(QLatin1StringView(", ")) : QString();
        if (one.stem == Field::transferLock && has)
            line = QStringLiteral("transfer lock = ") + line; // a bare digit says nothing
        if (!line.isEmpty() && !words.contains(line))
            words.append(line);
    }
    const QString said = words.join(QLatin1StringView("; "));
    if (all || told == Told::OfThisOne || (told == Told::OfAChange && !other))
        return {Finding::Done, said};
    if (isBeingChanged(*shown))
        return {Finding::Taken, QStringLiteral("pendingUpdate")};
    // The old values prove nothing: the order may still be on its way.
    const bool trace = !known || told != Told::Nothing;
    return besideJobs({trace ? Finding::Inconclusive : Finding::NoTrace, said}, shown->pendingJobs);
}

} // namespace

QList<Look> ModifyDomain::looks(const Sent &sent)
{
    const QString ace = sent.params.value(QString(Field::domain));
    const QList<Wanted> wanted = wantedOf(sent.params);
    const auto status = [ace, wanted](Told told) {
        const StatusDomain read{.domain = DomainName::fromRegistrar(ace)};
        return Look{.request = readRequest(read), .judge = [=](const Reply &reply) {
                        return judgeShown(reply, ace, wanted, told);
                    }};
    };
    const Told byEvent = sent.taken ? Told::OfThisOne : Told::OfAChange;
    // Other changes of the name may have gone out in the same minute: the log does not tell them
    // apart, so it only says that something was changed.
    const Traces traces{.command = command,
                        .eventClass = QStringLiteral("DOMAIN_MODIFICATION"),
                        .logWords = {QStringLiteral("MODIFY"), QStringLiteral("UPDATE")},
                        .logged = Finding::Inconclusive,
                        .ace = ace,
                        .at = sent.at,
                        .confirm = [status, byEvent] { return status(byEvent); },
                        .shared = true};
    const bool byHand = std::any_of(wanted.cbegin(), wanted.cend(), [](const Wanted &one) {
        return one.stem != Field::transferLock && one.stem != Field::comment;
    });
    // Events are about what people do; lock and comment are none of it.
    return byHand ? QList<Look>{status(Told::Nothing), traces.events(), traces.log()}
                  : QList<Look>{status(Told::Nothing), traces.log()};
}

QList<Settling> ModifyDomain::settling()
{
    const QList<Sign> values{
        {Fate::Applied, u"StatusDomain"_s, u"all values that were sent"_s, Finding::Done},
        {Fate::ByOthers, u"StatusDomain"_s, u"as when applied: it is so, whoever ordered it"_s,
         Finding::Done},
        {Fate::Pending, u"StatusDomain"_s, u"pendingUpdate"_s, Finding::Taken},
        jobSign()};
    const QList<Sign> byHand{
        {Fate::Applied, u"QueryEventList → StatusEvent → StatusDomain"_s,
         u"MODIFICATION_SUCCESSFUL, and values that are not shown, or an answer of the registrar "
         "that took the order"_s,
         Finding::Done},
        {Fate::ByOthers, u"QueryEventList → StatusEvent → StatusDomain"_s,
         u"MODIFICATION_SUCCESSFUL, and other values"_s, Finding::Inconclusive},
        {Fate::NoTrace, u"StatusDomain, QueryEventList, QueryObjectLogList"_s,
         u"the old values, no event, no line"_s, Finding::NoTrace}};
    const QList<Sign> atRegistrar{{Fate::NoTrace, u"StatusDomain, QueryObjectLogList"_s,
                                   u"the old value, no line"_s, Finding::NoTrace}};
    const QList<Sign> log = logSigns(Finding::Inconclusive);
    return {{.of = u"name servers, contacts"_s,
             .signs = values + byHand + eventSigns(u"MODIFICATION"_s) + log},
            {.of = u"lock, comment"_s, .signs = values + atRegistrar + log}};
}

} // namespace kz
