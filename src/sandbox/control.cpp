#include "sandbox/control.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace kz::sandbox {

using namespace Qt::StringLiterals;

namespace {

using Fields = QList<std::pair<QString, QString>>;

Control say(const QJsonObject &object, int status = 200)
{
    return {status, QJsonDocument(object).toJson(QJsonDocument::Compact) + '\n'};
}

Control wrong(const QString &what)
{
    return say({{u"error"_s, what}}, 400);
}

Control clock(Registrar &registrar, const Fields &fields)
{
    for (const auto &[name, value] : fields) {
        bool number = false;
        const qint64 seconds = value.toLongLong(&number);
        const std::optional<Instant> instant = readInstant(QString(value).replace(u'T', u' '));
        if (name == "advance"_L1 && number)
            registrar.advance(seconds);
        else if (name == "set"_L1 && instant)
            registrar.setClock(*instant);
        else
            return wrong(u"advance=SECONDS or set=YYYY-MM-DDTHH:MM:SS"_s);
    }
    return say({{u"now"_s, plainInstant(registrar.now())}});
}

Control decide(Registrar &registrar, const Fields &fields)
{
    static const QMap<QString, Decision> outcomes{
        {u"done"_s, Decision::Done}, {u"fail"_s, Decision::Fail}, {u"notify"_s, Decision::Notify}};
    QMap<QString, QString> given;
    for (const auto &[name, value] : fields)
        given.insert(name, value);
    const auto outcome = outcomes.find(given.value(u"outcome"_s));
    if (outcome == outcomes.end())
        return wrong(u"outcome=done, fail or notify"_s);
    const QString domain = given.value(u"domain"_s);
    const std::optional<Kind> kind = readKind(given.value(u"kind"_s));
    if (given.contains(u"kind"_s) && !kind)
        return wrong(
            u"kind=registration, modification, renewal, trade, transfer-in or transfer-out"_s);
    if (!registrar.decide(domain, *outcome, given.value(u"text"_s), kind))
        return say({{u"error"_s, u"no open order for this name"_s}}, 404);
    return say({{u"domain"_s, domain}, {u"outcome"_s, outcome.key()}});
}

Control confirm(Registrar &registrar, const Fields &fields)
{
    static const QMap<QString, Holder> holders{{u"present"_s, Holder::Present},
                                               {u"new"_s, Holder::New}};
    QMap<QString, QString> given;
    for (const auto &[name, value] : fields)
        given.insert(name, value);
    const auto holder = holders.find(given.value(u"holder"_s));
    if (holder == holders.end())
        return wrong(u"holder=present or new"_s);
    const QString domain = given.value(u"domain"_s);
    if (!registrar.confirm(domain, *holder))
        return say({{u"error"_s, u"no open trade of this name"_s}}, 404);
    return say({{u"domain"_s, domain}, {u"holder"_s, holder.key()}});
}

/// Another registrar holds a name, or asks for one of the account.
Control hold(Registrar &registrar, const Fields &fields)
{
    Held held{.expires = addYears(registrar.now(), 1)};
    QString domain;
    for (const auto &[name, value] : fields) {
        const std::optional<Instant> instant = readInstant(QString(value).replace(u'T', u' '));
        if (name == "domain"_L1)
            domain = value;
        else if (name == "registrar"_L1)
            held.registrar = value;
        else if (name == "auth"_L1)
            held.auth = value;
        else if (name == "locked"_L1)
            held.locked = value == "1"_L1;
        else if (name == "created"_L1 && instant)
            held.created = *instant;
        else if (name == "expires"_L1 && instant)
            held.expires = *instant;
        else
            return wrong(u"domain, registrar, auth, locked=0 or 1, created, expires=YYYY-MM-DD"_s);
    }
    if (domain.isEmpty())
        return wrong(u"domain is missing"_s);
    registrar.hold(domain, held);
    return say({{u"domain"_s, domain}, {u"registrar"_s, held.registrar}});
}

Control ask(Registrar &registrar, const Fields &fields)
{
    QMap<QString, QString> given;
    for (const auto &[name, value] : fields)
        given.insert(name, value);
    const QString domain = given.value(u"domain"_s);
    if (!registrar.askFor(domain, given.value(u"registrar"_s)))
        return say({{u"error"_s, u"no unlocked name of the account, or asked for already"_s}}, 404);
    return say({{u"domain"_s, domain}});
}

/// "1234.50" or "1234".
bool setBalance(Registrar &registrar, const QString &text)
{
    const QString cents = text.section(u'.', 1, 1).leftJustified(2, u'0');
    const std::optional<int> units = readNumber(text.section(u'.', 0, 0));
    const std::optional<int> rest = readNumber(cents);
    if (!units || !rest || cents.size() != 2)
        return false;
    registrar.setBalance(Cents(*units) * 100 + *rest);
    return true;
}

Control options(Registrar &registrar, const Fields &fields)
{
    QJsonArray set;
    for (const auto &[name, value] : fields) {
        bool known = true;
        if (name == "balance"_L1)
            known = setBalance(registrar, value);
        else if (name == "taken"_L1)
            registrar.take(value);
        else if (name == "account-mode"_L1)
            registrar.setAccountMode(value.toUpper());
        else if (name == "forget-sessions"_L1)
            registrar.forgetSessions();
        else
            known = registrar.setOption(name, value);
        if (!known)
            return wrong(u"no option %1 with the value %2"_s.arg(name, value));
        set.append(name);
    }
    return say({{u"set"_s, set}});
}

Control orders(Registrar &registrar)
{
    QJsonArray open;
    const QList<Order> all = registrar.openOrders();
    for (const Order &order : all) {
        open.append(QJsonObject{{u"domain"_s, order.name},
                                {u"kind"_s, infoOf(order.kind).name},
                                {u"job"_s, order.job},
                                {u"placed"_s, plainInstant(order.placed)},
                                {u"due"_s, order.due > 0 ? plainInstant(order.due) : QString()},
                                {u"years"_s, order.years},
                                {u"waitsForDocuments"_s, order.waitsForDocuments}});
    }
    return say({{u"orders"_s, open}});
}

Control book(Registrar &registrar)
{
    QMap<std::pair<QString, QString>, int> counts;
    QJsonArray lines;
    const QList<Book::Line> all = registrar.book();
    for (const Book::Line &line : all) {
        ++counts[{line.command, line.object}];
        lines.append(QJsonObject{{u"date"_s, plainInstant(line.date)},
                                 {u"user"_s, line.user},
                                 {u"command"_s, line.command},
                                 {u"object"_s, line.object}});
    }
    QJsonArray applied;
    for (auto it = counts.begin(); it != counts.end(); ++it) {
        applied.append(QJsonObject{{u"command"_s, it.key().first},
                                   {u"object"_s, it.key().second},
                                   {u"count"_s, it.value()}});
    }
    return say({{u"applied"_s, applied}, {u"lines"_s, lines}, {u"total"_s, all.size()}});
}

} // namespace

Control steer(Registrar &registrar, const QString &what, const QByteArray &form)
{
    const Fields fields = formFields(form);
    if (what == "clock"_L1)
        return clock(registrar, fields);
    if (what == "decide"_L1)
        return decide(registrar, fields);
    if (what == "confirm"_L1)
        return confirm(registrar, fields);
    if (what == "hold"_L1)
        return hold(registrar, fields);
    if (what == "ask"_L1)
        return ask(registrar, fields);
    if (what == "options"_L1)
        return options(registrar, fields);
    if (what == "orders"_L1)
        return orders(registrar);
    if (what == "book"_L1)
        return book(registrar);
    return say({{u"error"_s, u"clock, decide, confirm, hold, ask, options, orders or book"_s}},
               404);
}

} // namespace kz::sandbox
