#include "views/orderwords.h"

#include "model/eventwords.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace kz {

namespace {

struct W // short, and no alias: lupdate takes the context of W::tr() from the class of this name
{
    Q_DECLARE_TR_FUNCTIONS(kz::OrderPage)
};
using S = Order::State;

bool isRegistration(const Order &order)
{
    return orderKind(order) == OrderKind::Registration;
}

/// Something may have reached the registrar.
bool wasSent(const Order &order)
{
    return order.sentAt.isValid();
}

/// The registrar had it. Then it is over only when the registrar has called it off.
bool wasTaken(const Order &order)
{
    return std::any_of(order.steps.cbegin(), order.steps.cend(), [](const Order::Step &step) {
        return step.state == S::Accepted || step.state == S::NeedsAction;
    });
}

/// A time of the day, with its date when that was another day.
QString stamp(const QDateTime &at, const QDateTime &now)
{
    if (at.toLocalTime().date() == now.toLocalTime().date())
        return timeText(at);
    return W::tr("%1, %2", "date, time").arg(shortDateText(at.toLocalTime().date()), timeText(at));
}

QString answerSub(const Order::Step &step)
{
    return step.code ? W::tr("Answer %1").arg(step.code) : step.words;
}

/// Why an order is over. The bare word of an event would tell nobody anything: what it means stands
/// first.
QString endSub(const Order::Step &step)
{
    const bool takenBack = step.state == S::Withdrawn || step.state == S::Done;
    const QString meaning = step.code ? QString() : endText(step.words, takenBack);
    return meaning.isEmpty() ? step.words : meaning + u'\n' + step.words;
}

LifeLine::Step told(const Order &order, const Order::Step &step, const Order::Step *following)
{
    LifeLine::Step line;
    line.state = LifeLine::State::Done;
    switch (step.state) {
    case S::Queued:
        line.title = W::tr("Queued");
        line.sub = step.words.isEmpty() ? W::tr("Written to disk first")
                                        : W::tr("Waits until it can be sent");
        break;
    case S::Sending:
        if (following && following->state == S::Queued) {
            line.title = W::tr("Not sent");
            line.sub = W::tr("Nothing left this computer");
        } else {
            line.title = following ? W::tr("Sent once") : W::tr("Being sent");
            line.sub = order.request.command;
        }
        break;
    case S::Accepted:
        line.title = W::tr("Taken by the registrar");
        line.sub = answerSub(step);
        break;
    case S::NeedsAction:
        line.title = W::tr("The registrar asks for something");
        line.sub = step.words;
        break;
    case S::Unknown:
        line.title = W::tr("Outcome unknown");
        line.sub = step.words.isEmpty() ? W::tr("The answer was lost") : step.words;
        break;
    case S::NotFound:
        line.title = W::tr("Not found");
        line.sub = step.words.isEmpty() ? W::tr("No trace of it at the registrar") : step.words;
        break;
    case S::Done:
        line.title = isRegistration(order) ? W::tr("Registered") : W::tr("Done");
        line.sub = isRegistration(order) ? W::tr("The registrar shows the name")
            : step.code                  ? answerSub(step)
                                         : endSub(step);
        break;
    case S::Rejected:
        line.title = W::tr("Refused");
        line.sub = answerSub(step);
        break;
    case S::Failed:
        line.title = W::tr("Not carried out");
        line.sub = endSub(step);
        break;
    case S::Withdrawn:
        line.title = wasSent(order) && !wasTaken(order) ? W::tr("Dropped by %1").arg(step.user)
                                                        : W::tr("Withdrawn");
        line.sub = endSub(step);
        break;
    }
    return line;
}

} // namespace

Tone toneOf(Order::State state)
{
    switch (state) {
    case S::NeedsAction:
    case S::NotFound:
        return Tone::Attention;
    case S::Unknown:
        return Tone::Unknown;
    case S::Done:
        return Tone::Ok;
    case S::Rejected:
    case S::Failed:
        return Tone::Danger;
    case S::Withdrawn:
        return Tone::Info;
    default:
        return Tone::Pending;
    }
}

QString iconOf(Order::State state)
{
    switch (state) {
    case S::Queued:
    case S::Sending:
        return u"clock"_s;
    case S::Accepted:
        return u"people"_s;
    case S::NeedsAction:
    case S::NotFound:
        return u"attention"_s;
    case S::Unknown:
        return u"unknown"_s;
    case S::Done:
        return u"ok"_s;
    case S::Rejected:
    case S::Failed:
        return u"block"_s;
    case S::Withdrawn:
        return u"undo"_s;
    }
    return {};
}

QString iconOf(OrderKind kind)
{
    switch (kind) {
    case OrderKind::Registration:
        return u"register"_s;
    case OrderKind::Renewal:
    case OrderKind::Mode:
        return u"renew"_s;
    case OrderKind::Trade:
        return u"trade"_s;
    case OrderKind::TransferIn:
        return u"transfer-in"_s;
    case OrderKind::TransferOut:
    case OrderKind::TransferMode:
        return u"transfer-out"_s;
    case OrderKind::Change:
        return u"edit"_s;
    case OrderKind::Contact:
    case OrderKind::ContactChange:
    case OrderKind::ContactDeletion:
        return u"person"_s;
    case OrderKind::Server:
        return u"server"_s;
    case OrderKind::Event:
        return u"mail"_s;
    case OrderKind::Account:
        return u"wallet"_s;
    case OrderKind::Other:
        break;
    }
    return u"send"_s;
}

PillText statePill(const Order &order)
{
    if (order.asksAgain)
        return {orderStateText(order), Tone::Attention, u"key"_s};
    return {orderStateText(order), toneOf(order.state), iconOf(order.state)};
}

PillText namePill(const QString &text, const Order &order)
{
    const Tone tone = toneOf(order.state);
    return {text, tone, tone == Tone::Pending ? iconOf(orderKind(order)) : iconOf(order.state)};
}

/// The guard of RenewDomain did its work.
static bool wasRenewedBefore(const Order &order)
{
    constexpr int alreadyRenewed = 555;
    return order.state == S::Rejected && !order.steps.isEmpty()
        && order.steps.constLast().code == alreadyRenewed;
}

OrderFace face(const Order &order)
{
    OrderFace result{iconOf(order.state), toneOf(order.state), text(order.state), {}};
    const QString what = orderTitle(order);
    const QString name = orderObject(order);
    const bool registration = isRegistration(order);
    if (order.asksAgain) {
        result.icon = u"key"_s;
        result.tone = Tone::Attention;
        result.headline = W::tr("Its auth code is asked for again");
        result.sentence = W::tr("The order for %1 was not sent. Its auth code is kept nowhere, so "
                                "KZ Desk does not know it after a new start. Type it again, or "
                                "drop the order.")
                              .arg(name);
        return result;
    }
    switch (order.state) {
    case S::Queued:
        if (foundNobody(order)) {
            result.headline = W::tr("Not sent yet");
            result.sentence = order.steps.constLast().words;
            break;
        }
        result.headline = W::tr("Waiting for its turn");
        result.sentence = W::tr("The order for %1 is on disk and will be sent once. You need not "
                                "wait here.")
                              .arg(name);
        break;
    case S::Sending:
        result.headline = W::tr("Being sent");
        result.sentence =
            W::tr("The order for %1 is on its way. Its answer is not here yet.").arg(name);
        break;
    case S::Accepted:
        if (waitsForOwners(order)) {
            result.headline = W::tr("Taken – both owners must confirm");
            result.sentence = W::tr("The registrar has the order for %1. The owner changes when "
                                    "the present and the new owner have confirmed at the registry. "
                                    "The deadline is not stated by the registrar.")
                                  .arg(name);
            break;
        }
        result.headline = registration ? W::tr("Taken – not yet registered")
            : isTransferRequest(order) ? W::tr("Taken – not yet transferred")
                                       : W::tr("Taken – not yet done");
        result.sentence = isTyped(order)
            ? W::tr("The registrar has the order for %1. It was typed, so KZ Desk cannot tell from "
                    "lists whether it is carried out: look at what it changes, then close it.")
                  .arg(name)
            : orderKind(order) == OrderKind::Server || orderKind(order) == OrderKind::Account
            ? W::tr("The registrar has the order for %1. Whether people do it by hand is not "
                    "stated by the registrar. You need not wait here: KZ Desk keeps looking.")
                  .arg(name)
            : W::tr("The registrar has the order for %1. People work on it by hand. "
                    "You need not wait here: KZ Desk keeps looking, and Pending shows "
                    "the age.")
                  .arg(name);
        break;
    case S::NeedsAction:
        result.headline = W::tr("The registrar asks for something");
        result.sentence = W::tr("The order for %1 waits for an answer from you. The registrar's "
                                "own words stand below.")
                              .arg(name);
        break;
    case S::Unknown:
        result.headline = W::tr("Outcome unknown – looking");
        result.sentence = W::tr("The order for %1 (%2) was sent, but no answer came back. It may "
                                "have been done. KZ Desk will not send it again; it looks until "
                                "the evidence is clear.")
                              .arg(name, what);
        break;
    case S::NotFound:
        result.headline = W::tr("Not found – you decide");
        result.sentence =
            W::tr("The order for %1 (%2) was sent without an answer, and nothing seen "
                  "at the registrar since settles it: it may have been done. Ask the "
                  "registrar's support, or drop the order and send a new one.")
                .arg(name, what);
        break;
    case S::Done:
        if (registration) {
            result.headline = W::tr("Registered");
            result.sentence =
                W::tr("The registrar shows %1. It is in the list of names now.").arg(name);
        } else if (isTransferRequest(order)) {
            result.headline = W::tr("Transferred");
            result.sentence = W::tr("The registrar shows %1 in this account. A transfer changes "
                                    "no owner: compare the contacts, and read the expiry date.")
                                  .arg(name);
        } else if (isTransferApproval(order)) {
            result.headline = W::tr("Approved – the name has left");
            result.sentence =
                W::tr("%1 is no longer in this account. Its renewal is not yours any more.")
                    .arg(name);
        } else if (orderKind(order) == OrderKind::TransferOut) {
            result.headline = W::tr("Denied – the name stays");
            result.sentence = W::tr("%1 stays in this account. The owner may ask again.").arg(name);
        } else {
            result.headline = W::tr("Done");
            result.sentence = W::tr("%1: %2. The registrar has done it.").arg(name, what);
        }
        break;
    case S::Rejected:
        if (wasRenewedBefore(order)) {
            result.headline = W::tr("Already renewed");
            result.sentence = W::tr("%1 had been renewed before this order came, so the registrar "
                                    "did not renew it twice. The list shows the date until which "
                                    "it is paid now.")
                                  .arg(name);
            break;
        }
        result.headline = W::tr("Refused");
        result.sentence =
            W::tr("The registrar did not take the order for %1 (%2), so nothing was carried out.")
                .arg(name, what);
        if (const QString why = refusalText(order); !why.isEmpty())
            result.sentence = W::tr("%1 %2", "two sentences").arg(result.sentence, why);
        break;
    case S::Failed:
        result.headline = W::tr("Not carried out");
        result.sentence = W::tr("The registrar took the order for %1 (%2) and then refused it. Its "
                                "own words stand below.")
                              .arg(name, what);
        break;
    case S::Withdrawn:
        result.headline = W::tr("Withdrawn");
        if (wasTaken(order)) {
            result.sentence =
                W::tr("The order for %1 (%2) was called off at the registrar.").arg(name, what);
            break;
        }
        result.sentence = wasSent(order)
            ? W::tr("The order for %1 (%2) was dropped here. KZ Desk no longer looks for it.")
                  .arg(name, what)
            : W::tr("The order for %1 (%2) was taken back before it was sent.").arg(name, what);
        break;
    }
    return result;
}

QList<LifeLine::Step> lifeOf(const Order &order, const QDateTime &now, const QDateTime &nextLook)
{
    QList<Order::Step> news;
    for (const Order::Step &step : order.steps) {
        if (news.isEmpty() || news.constLast().state != step.state)
            news.append(step);
    }
    QList<LifeLine::Step> line;
    for (qsizetype i = 0; i < news.size(); ++i) {
        line.append(told(order, news.at(i), i + 1 < news.size() ? &news.at(i + 1) : nullptr));
        line.last().time = stamp(news.at(i).at, now);
    }
    const QString soon = nextLook.isValid() ? now.secsTo(nextLook) > 0
            ? W::tr("Next look %1", "in 6 min").arg(soonText(nextLook, now))
            : W::tr("KZ Desk looks now", "at the order; after a sentence")
                                            : QString();
    const QString since = order.changedAt.secsTo(now) < 60
        ? W::tr("just now", "when a step of an order began")
        : W::tr("since %1", "8 min").arg(ageText(order.changedAt, now));
    switch (order.state) {
    case S::Queued:
    case S::Sending:
        if (!line.isEmpty())
            line.last().state = LifeLine::State::Current;
        line.append({.title = W::tr("Answer of the registrar"), .sub = {}, .time = {}});
        break;
    case S::Accepted: {
        const bool registration = isRegistration(order);
        const bool typed = isTyped(order);
        const bool server = !typed && orderKind(order) == OrderKind::Server;
        QString sub = typed ? W::tr("What becomes of it KZ Desk cannot tell.")
            : registration  ? W::tr("The rules give 3 working days for the check.")
            : server        ? W::tr("How long it takes is not stated by the registrar.")
                            : W::tr("The registrar does it by hand.");
        if (!soon.isEmpty())
            sub = W::tr("%1 %2", "two sentences").arg(sub, soon);
        if (waitsForOwners(order))
            sub = soon.isEmpty() ? W::tr("At the registry") : soon;
        line.append({.title = waitsForOwners(order) ? W::tr("Both owners confirm")
                         : server || typed          ? W::tr("At the registrar")
                                                    : W::tr("People work on it"),
                     .sub = sub,
                     .time = since,
                     .state = LifeLine::State::Current});
        line.append({.title = registration ? W::tr("Registered") : W::tr("Done"),
                     .sub = typed       ? W::tr("Only you can say so")
                         : registration ? W::tr("Only when the registrar shows the name")
                                        : W::tr("Only when the registrar shows it"),
                     .time = {}});
        break;
    }
    case S::NeedsAction:
        if (!line.isEmpty())
            line.last().state = LifeLine::State::Current;
        line.append({.title = isRegistration(order) ? W::tr("Registered") : W::tr("Done"),
                     .sub = W::tr("Only when the registrar has what it asks for"),
                     .time = {}});
        break;
    case S::Unknown:
        if (!line.isEmpty())
            line.last().state = LifeLine::State::Unknown;
        line.append({.title = W::tr("Settled"),
                     .sub = soon.isEmpty() ? W::tr("Done, refused, or not found") : soon,
                     .time = {}});
        break;
    case S::NotFound:
        if (!line.isEmpty())
            line.last().state = LifeLine::State::Unknown;
        line.append({.title = W::tr("Your decision"), .sub = {}, .time = {}});
        break;
    default:
        break;
    }
    return line;
}

QList<Order::Step> looksAt(const Order &order)
{
    QList<Order::Step> result;
    for (qsizetype i = 1; i < order.steps.size(); ++i) {
        if (order.steps.at(i).state == order.steps.at(i - 1).state)
            result.prepend(order.steps.at(i));
    }
    return result;
}

QStringList meanwhile(const Order &order)
{
    if (order.asksAgain)
        return {W::tr("Ask the owner for the code, or the registrar that has the name now.")};
    switch (order.state) {
    case S::Queued:
    case S::Sending: {
        QStringList hints{W::tr("Do not order it again, here or in the control panel.")};
        if (foundNobody(order))
            hints.prepend(
                W::tr("It goes out by itself as soon as the registrar can be reached again."));
        return hints;
    }
    case S::Accepted:
        if (isRegistration(order)) {
            return {W::tr("Do not order the name again, here or in the control panel."),
                    W::tr("The registrar may ask for documents by mail, such as the BIN "
                          "certificate."),
                    W::tr("The price may leave the balance now or on completion.")};
        }
        if (isTransferRequest(order))
            return {W::tr("Do not order the transfer again, here or in the control panel."),
                    W::tr("Leave the name unlocked at its present registrar until it is here."),
                    W::tr("How long the present registrar has to answer is not stated.")};
        if (waitsForOwners(order)) {
            return {W::tr("Remind both owners: Pending has a letter for each, in three languages."),
                    W::tr("The present owner stays the owner. The term does not change."),
                    W::tr("You can withdraw it until both have confirmed.")};
        }
        return {W::tr("Do not order it again, here or in the control panel.")};
    case S::NeedsAction:
        return {W::tr("Answer the registrar by mail and name the order time."),
                W::tr("Do not order it again: the order is still open.")};
    case S::Unknown:
    case S::NotFound:
        if (renewsOnce(order))
            return {W::tr("Compare the renewal date: “renew once” is gone again as soon as it has "
                          "renewed, and a second one would renew and cost once more."),
                    W::tr("Ask the registrar's support with the name and the order time %1.")
                        .arg(exactText(order.sentAt))};
        return {W::tr("Ask the registrar's support with the name and the order time %1.")
                    .arg(exactText(order.sentAt)),
                W::tr("Do not order it in the control panel: it might be done twice.")};
    case S::Rejected:
        if (wasRenewedBefore(order))
            return {W::tr("Order it again only if the name is to run still longer.")};
        return {W::tr("A new order is safe. The form keeps everything that was typed.")};
    default:
        return {};
    }
}

bool foundNobody(const Order &order)
{
    return order.state == S::Queued && order.steps.size() > 1;
}

QString commandText(const Request &request)
{
    QStringList lines{u"COMMAND="_s + request.command};
    for (const Param &param : request.params.list())
        lines.append(param.name + u'=' + (param.secret ? u"••••••••"_s : param.value));
    return lines.join(u'\n');
}

QString registrarWords(const Order &order)
{
    QStringList lines;
    for (const Order::Step &step : order.steps) {
        if (step.code == 0)
            continue;
        QString words = u"code = %1"_s.arg(step.code);
        if (!step.words.isEmpty())
            words += u"\ndescription = "_s + step.words;
        if (!lines.contains(words))
            lines.append(words);
    }
    return lines.join(u'\n');
}

QString asText(const Order &order)
{
    QStringList lines{
        W::tr("Order %1: %2, %3").arg(order.number, orderTitle(order), order.request.object)};
    for (const Order::Step &step : order.steps) {
        QString line = u"%1  %2"_s.arg(exactText(step.at), text(step.state));
        if (step.code)
            line += u"  %1"_s.arg(step.code);
        if (!step.words.isEmpty())
            line += u"  "_s + step.words;
        lines.append(line);
    }
    lines.append(commandText(order.request));
    return lines.join(u'\n');
}

QString decisionText(const QString &line)
{
    const QString id = line.section(u' ', 0, 0);
    for (const RuleInfo &rule : allRules()) {
        if (rule.id == id)
            return text(Problem{.field = {}, .rule = rule.rule, .value = line.section(u' ', 1)});
    }
    return line;
}

} // namespace kz
