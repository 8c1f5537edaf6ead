#include "model/words.h"

#include "api/client.h"
#include "operations/addcontact.h"
#include "operations/adddomain.h"
#include "operations/addnameserver.h"
#include "operations/deleteevent.h"
#include "operations/deletenameserver.h"
#include "operations/modifydomain.h"
#include "operations/modifynameserver.h"
#include "operations/modifyregistrar.h"
#include "operations/renewdomain.h"
#include "operations/setdomainrenewalmode.h"
#include "operations/setdomaintransfermode.h"
#include "operations/tradedomain.h"
#include "operations/transferdomain.h"
#include "operations/typedcommand.h"
#include "registry/transfer.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>
#include <ctime>

using namespace Qt::StringLiterals;

namespace kz {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(kz::Words)
};

using S = Order::State;

QString lowerFirst(QString text)
{
    if (!text.isEmpty())
        text[0] = text[0].toLower();
    return text;
}

/// One is said apart, so that English reads well without its plural file, too.
QString counted(qint64 n, const QString &one, const QString &many)
{
    return n == 1 ? one : many;
}

/// The day on the wall. QDateTime asks the file system each time whether the zone is another one
/// now, which takes longer than all the rest of a date in a cell.
QDate localDay(const QDateTime &utc)
{
#ifdef Q_OS_UNIX
    const auto seconds = std::time_t(utc.toSecsSinceEpoch());
    if (std::tm local{}; localtime_r(&seconds, &local))
        return {local.tm_year + 1'900, local.tm_mon + 1, local.tm_mday};
#endif
    return utc.toLocalTime().date();
}

/// "8 min": the greatest whole unit.
QString spanText(qint64 seconds)
{
    const int minutes = int(seconds / 60);
    if (minutes < 60)
        return Words::tr("%n min", "age or waiting time in minutes", minutes);
    const int hours = minutes / 60;
    if (hours < 24)
        return counted(hours, Words::tr("1 hour"), Words::tr("%n hours", "", hours));
    const int days = hours / 24;
    return counted(days, Words::tr("1 day"), Words::tr("%n days", "", days));
}

QString verbText(WhatNext::Kind kind, const QString &date, bool past)
{
    switch (kind) {
    case WhatNext::Lapses:
        return past ? Words::tr("Was to lapse %1").arg(date) : Words::tr("Lapses %1").arg(date);
    case WhatNext::Renews:
        return past ? Words::tr("Was to renew %1").arg(date) : Words::tr("Renews %1").arg(date);
    case WhatNext::RenewsOnce:
        return past ? Words::tr("Was to renew once %1").arg(date)
                    : Words::tr("Renews once %1").arg(date);
    case WhatNext::Unknown:
        break;
    }
    return Words::tr("%1, not known what happens").arg(date);
}

} // namespace

WhatNext whatNext(const DomainRecord &record, const RenewalMode &accountMode, const QDate &today)
{
    WhatNext next;
    switch (record.mode.effective(accountMode).known()) {
    case RenewalMode::AutoRenew:
        next.kind = WhatNext::Renews;
        break;
    case RenewalMode::RenewOnce:
        next.kind = WhatNext::RenewsOnce;
        break;
    case RenewalMode::AutoDelete:
    case RenewalMode::AutoExpire:
        next.kind = WhatNext::Lapses;
        break;
    case RenewalMode::Unset:
    case RenewalMode::Default:
    case RenewalMode::Other:
        break;
    }
    if (!record.renews.isKnown()) {
        const QString date = dateText(record.renews, record.readAt.isKnown());
        if (next.kind == WhatNext::Lapses)
            next.sentence = Words::tr("Lapses, date: %1").arg(lowerFirst(date));
        else
            next.sentence = date;
        return next;
    }
    next.date = localDay(record.renews.utc());
    next.days = today.daysTo(next.date);
    next.due = daysText(next.days);
    // That it is once says the mode: the cell has room for one verb.
    next.sentence = verbText(next.kind == WhatNext::RenewsOnce ? WhatNext::Renews : next.kind,
                             shortDateText(next.date), next.days < 0);
    return next;
}

QString longSentence(const WhatNext &next)
{
    if (!next.date.isValid())
        return next.sentence;
    // "in 12 days" stays together where the line breaks.
    return Words::tr("%1, %2", "Lapses 3 March 2027, in 12 days")
        .arg(verbText(next.kind, dateText(next.date), next.days < 0),
             QString(next.due).replace(u' ', QChar::Nbsp));
}

QString dateText(const Instant &instant, bool read)
{
    if (instant.isKnown())
        return shortDateText(localDay(instant.utc()));
    if (!instant.raw().isEmpty())
        return instant.raw();
    return read ? notStated() : notReadYet();
}

QString exactText(const Instant &instant)
{
    return instant.isKnown() ? exactText(instant.utc()) : instant.raw();
}

QString exactText(const QDateTime &utc)
{
    if (!utc.isValid())
        return {};
    const QDateTime local = utc.toLocalTime();
    if (local.offsetFromUtc() == 0)
        return utc.toUTC().toString(u"yyyy-MM-dd HH:mm:ss 'UTC'");
    return Words::tr("%1 UTC; here %2 (%3)", "exact time; local time; offset")
        .arg(utc.toUTC().toString(u"yyyy-MM-dd HH:mm:ss"), local.toString(u"yyyy-MM-dd HH:mm:ss"),
             offsetText(utc));
}

QString timeText(const QDateTime &utc)
{
    return utc.toLocalTime().toString(u"HH:mm:ss");
}

QString offsetText(const QDateTime &utc)
{
    const int minutes = utc.toLocalTime().offsetFromUtc() / 60;
    QString result = u"UTC"_s;
    if (minutes == 0)
        return result;
    result += minutes < 0 ? u'−' : u'+';
    result += QString::number(qAbs(minutes) / 60);
    if (minutes % 60)
        result += u":%1"_s.arg(qAbs(minutes) % 60, 2, 10, QChar(u'0'));
    return result;
}

QString daysText(qint64 days)
{
    const int n = int(qAbs(days));
    if (n == 0)
        return Words::tr("today");
    if (days > 0)
        return counted(n, Words::tr("in 1 day"), Words::tr("in %n days", "", n));
    return counted(n, Words::tr("1 day ago"), Words::tr("%n days ago", "", n));
}

QString ageText(const QDateTime &since, const QDateTime &now)
{
    if (!since.isValid())
        return {};
    const qint64 seconds = since.secsTo(now);
    return seconds < 60 ? Words::tr("under 1 min", "age") : spanText(seconds);
}

QString soonText(const QDateTime &when, const QDateTime &now)
{
    if (!when.isValid())
        return {};
    const qint64 seconds = now.secsTo(when);
    if (seconds <= 0)
        return Words::tr("now", "when it is due");
    return Words::tr("in %1", "in 6 min").arg(spanText(qMax<qint64>(seconds, 60)));
}

QString calmed(const QString &token)
{
    if (token != token.toUpper())
        return token;
    return token.left(1) + token.mid(1).toLower().replace(u'_', u' ');
}

QString notReadYet()
{
    return Words::tr("Not read yet");
}

QString notStated()
{
    return Words::tr("Not stated by the registrar");
}

OrderKind orderKind(const Order &order)
{
    const QString &command = order.request.command;
    if (command == AddDomain::command)
        return OrderKind::Registration;
    if (command == SetDomainRenewalMode::command)
        return OrderKind::Mode;
    if (command == AddContact::command)
        return OrderKind::Contact;
    if (command == "ModifyContact"_L1)
        return OrderKind::ContactChange;
    if (command == "DeleteContact"_L1)
        return OrderKind::ContactDeletion;
    if (command == "RenewDomain"_L1)
        return OrderKind::Renewal;
    if (command == TradeDomain::command)
        return OrderKind::Trade;
    if (command == TransferDomain::command) {
        const auto action = TransferDomain::actionOf(order.request.params);
        const bool answers =
            action == TransferDomain::Action::Approve || action == TransferDomain::Action::Deny;
        return answers ? OrderKind::TransferOut : OrderKind::TransferIn;
    }
    if (command == SetDomainTransferMode::command)
        return OrderKind::TransferMode;
    if (command == "ModifyDomain"_L1)
        return OrderKind::Change;
    if (command == AddNameserver::command || command == ModifyNameserver::command
        || command == DeleteNameserver::command)
        return OrderKind::Server;
    if (command == DeleteEvent::command)
        return OrderKind::Event;
    if (command == ModifyRegistrar::command)
        return OrderKind::Account;
    return OrderKind::Other;
}

bool isAboutContact(const Order &order)
{
    const OrderKind kind = orderKind(order);
    return kind == OrderKind::Contact || kind == OrderKind::ContactChange
        || kind == OrderKind::ContactDeletion;
}

bool isAboutName(const Order &order)
{
    const OrderKind kind = orderKind(order);
    return !isAboutContact(order) && !isTyped(order) && kind != OrderKind::Server
        && kind != OrderKind::Event && kind != OrderKind::Account;
}

bool isTransferRequest(const Order &order)
{
    return orderKind(order) == OrderKind::TransferIn
        && TransferDomain::actionOf(order.request.params) == TransferDomain::Action::Request;
}

bool isTransferApproval(const Order &order)
{
    return orderKind(order) == OrderKind::TransferOut
        && TransferDomain::actionOf(order.request.params) == TransferDomain::Action::Approve;
}

bool renewsOnce(const Order &order)
{
    const QString mode = order.request.params.value(QString(SetDomainRenewalMode::Field::mode));
    return orderKind(order) == OrderKind::Mode
        && RenewalMode::fromToken(mode).known() == RenewalMode::RenewOnce;
}

bool isTyped(const Order &order)
{
    return isTyped(order.request);
}

bool waitsForOwners(const Order &order)
{
    return order.state == S::Accepted && order.request.command == TradeDomain::command
        && order.request.aspect.isEmpty();
}

QString orderWord(const Order &order)
{
    switch (orderKind(order)) {
    case OrderKind::Registration:
        return Words::tr("Registration", "kind of order");
    case OrderKind::Renewal:
        return Words::tr("Renewal", "kind of order");
    case OrderKind::Mode:
        return Words::tr("Mode", "kind of order: change of the renewal mode");
    case OrderKind::Trade:
        return Words::tr("Trade", "kind of order: change of owner");
    case OrderKind::TransferIn:
        return Words::tr("Transfer in", "kind of order");
    case OrderKind::TransferOut:
        return Words::tr("Transfer out", "kind of order");
    case OrderKind::TransferMode:
        return Words::tr("Transfer mode", "kind of order");
    case OrderKind::Change:
        return Words::tr("Change", "kind of order");
    case OrderKind::Contact:
        return Words::tr("New contact", "kind of order");
    case OrderKind::Server:
        return Words::tr("Name server", "kind of order");
    case OrderKind::ContactChange:
        return Words::tr("Contact changed", "kind of order");
    case OrderKind::ContactDeletion:
        return Words::tr("Contact deleted", "kind of order");
    case OrderKind::Event:
        return Words::tr("Event done", "kind of order: moves an event to history");
    case OrderKind::Account:
        return Words::tr("Account default", "kind of order");
    case OrderKind::Other:
        break;
    }
    return order.request.command;
}

namespace {

/// What a change is about: one decision may make several orders for one name.
QString changeTitle(const Order &order)
{
    const Params &params = order.request.params;
    if (const QString lock = params.value(QString(ModifyDomain::Field::transferLock));
        !lock.isEmpty())
        return lock == "1"_L1 ? Words::tr("Lock → on", "order to set the transfer lock")
                              : Words::tr("Lock → off", "order to take the transfer lock off");
    if (params.contains(QString(ModifyDomain::Field::comment)))
        return Words::tr("Comment", "order to change it");
    const auto any = [&params](QLatin1StringView part) {
        return std::any_of(params.list().cbegin(), params.list().cend(),
                           [part](const Param &param) { return param.name.contains(part); });
    };
    const bool servers = any(ModifyDomain::Field::nameServers);
    const bool contacts = any("CONTACT"_L1);
    if (servers && contacts)
        return Words::tr("Servers, contacts", "order to change them");
    if (servers)
        return Words::tr("Name servers", "order to change them");
    return contacts ? Words::tr("Contacts", "order to change them") : orderWord(order);
}

} // namespace

QString orderTitle(const Order &order)
{
    switch (orderKind(order)) {
    case OrderKind::Change:
        return changeTitle(order);
    case OrderKind::Renewal: {
        const int years = order.request.params.value(QString(RenewDomain::Field::years)).toInt();
        if (years < 1)
            break;
        return counted(years, Words::tr("Renewal, 1 year"),
                       Words::tr("Renewal, %n years", "", years));
    }
    case OrderKind::Registration: {
        const int years = order.request.params.value(QString(AddDomain::Field::years)).toInt();
        if (years < 1)
            break;
        return counted(years, Words::tr("Registration, 1 year"),
                       Words::tr("Registration, %n years", "", years));
    }
    case OrderKind::Mode:
        return Words::tr("Mode → %1", "order to change the renewal mode")
            .arg(lowerFirst(text(RenewalMode::fromToken(
                order.request.params.value(QString(SetDomainRenewalMode::Field::mode))))));
    case OrderKind::Server:
        if (order.request.command == AddNameserver::command)
            return Words::tr("New name server", "kind of order");
        return order.request.command == DeleteNameserver::command
            ? Words::tr("Delete name server", "kind of order")
            : Words::tr("Name server, addresses", "kind of order");
    case OrderKind::TransferIn:
        return TransferDomain::actionOf(order.request.params) == TransferDomain::Action::Cancel
            ? Words::tr("Withdrawal of the transfer")
            : orderWord(order);
    case OrderKind::TransferOut:
        return TransferDomain::actionOf(order.request.params) == TransferDomain::Action::Approve
            ? Words::tr("Approval of the transfer out")
            : Words::tr("Denial of the transfer out");
    case OrderKind::TransferMode:
        return Words::tr("Transfer mode → %1")
            .arg(lowerFirst(transferModeText(
                order.request.params.value(QString(SetDomainTransferMode::Field::mode)))));
    case OrderKind::Trade:
        if (!order.request.aspect.isEmpty())
            return Words::tr("Withdrawal of the change of owner", "kind of order");
        if (const QString owner = order.request.params.value(QString(TradeDomain::Field::owner));
            !owner.isEmpty())
            return Words::tr("Owner → %1", "order to change the owner; a handle").arg(owner);
        break;
    case OrderKind::Account: {
        using Field = ModifyRegistrar::Field;
        const QString mode = order.request.params.value(QString(Field::renewalMode));
        const QString transfers = order.request.params.value(QString(Field::transferMode));
        if (!mode.isEmpty())
            return Words::tr("Default mode → %1", "order about the account")
                .arg(lowerFirst(text(RenewalMode::fromToken(mode))));
        return transfers.isEmpty()
            ? Words::tr("Balance warning → %1", "order about the account")
                  .arg(order.request.params.value(QString(Field::lowBalance)))
            : Words::tr("Transfers out → %1", "order about the account")
                  .arg(lowerFirst(accountTransferText(transfers)));
    }
    default:
        break;
    }
    return orderWord(order);
}

QString orderObject(const Order &order)
{
    if (orderKind(order) == OrderKind::Contact) {
        Contact contact;
        contact.firstName = order.request.params.value(u"FIRSTNAME");
        contact.lastName = order.request.params.value(u"LASTNAME");
        contact.organization = order.request.params.value(u"ORGANIZATION");
        return contact.displayName();
    }
    if (isAboutContact(order))
        return order.request.object;
    if (orderKind(order) == OrderKind::Event) {
        const QString about = order.request.before.value(QString(DeleteEvent::Field::about));
        return about.isEmpty() ? order.request.object : DomainName::fromRegistrar(about).unicode();
    }
    if (isTyped(order))
        return typedObject(order.request);
    return DomainName::fromRegistrar(order.request.object).unicode();
}

QString orderStateText(const Order &order)
{
    if (order.asksAgain)
        return Words::tr("Code wanted", "state of an order: not sent, its auth code must be typed");
    switch (order.state) {
    case S::Unknown:
        return Words::tr("Unknown, looking", "state of an order: answer lost, being looked for");
    case S::NotFound:
        return Words::tr("Not found", "state of an order: looked for without a trace");
    default:
        return text(order.state);
    }
}

QString answerText(const Order &order)
{
    for (auto step = order.steps.crbegin(); step != order.steps.crend(); ++step) {
        if (step->code != 0)
            return u"%1 %2"_s.arg(step->code).arg(step->words).trimmed();
        if (step->state != S::Queued && step->state != S::Sending && !step->words.isEmpty())
            return step->words;
    }
    return {};
}

QString refusalText(const Order &order)
{
    if (order.state != Order::State::Rejected || order.steps.isEmpty())
        return {};
    Reply reply;
    reply.code = order.steps.constLast().code;
    if (reply.code == 0)
        return {};
    ApiError why = Client::refused(order.request, reply);
    why.object = orderObject(order);
    return text(why);
}

QString draftText(const QDateTime &savedAt)
{
    if (!savedAt.isValid())
        return {};
    const QDateTime saved = savedAt.toLocalTime();
    return saved.date() == QDate::currentDate()
        ? Words::tr("Draft saved %1").arg(QLocale().toString(saved.time(), u"HH:mm:ss"_s))
        : Words::tr("Draft of %1").arg(QLocale().toString(saved, u"d MMM yyyy, HH:mm"_s));
}

QString deadlineText(const ForeignTransfer &transfer, const QDate &today)
{
    if (!transfer.executes.isKnown())
        return Words::tr("until when: not stated by the registrar");
    const QDate until = transfer.executes.utc().toLocalTime().date();
    return Words::tr("by %1, %2", "a date; in 3 days")
        .arg(shortDateText(until), daysText(today.daysTo(until)));
}

bool isTradeStatus(const QString &status)
{
    return status.startsWith("TRADE"_L1, Qt::CaseInsensitive);
}

} // namespace kz
