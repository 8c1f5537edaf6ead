#include "sandbox/fulfilment.h"
#include "sandbox/nameparts.h"
#include "sandbox/paging.h"
#include "sandbox/transfers.h"

namespace kz::sandbox {

using namespace Qt::StringLiterals;

namespace {

void write(Answer &answer, const State &state, const Transfer &transfer)
{
    answer.set(state.options.oldTransferSpelling ? u"transferstatus"_s : u"transfer status"_s,
               transfer.status);
    answer.set(u"registrar"_s, transfer.losing);
    answer.set(u"requesting registrar"_s, transfer.gaining);
    if (transfer.executes > 0)
        answer.set(u"execute date"_s, objectInstant(transfer.executes));
    if (transfer.expires > 0)
        answer.set(u"registration expiration date"_s, objectInstant(transfer.expires));
}

/// What TransferDomain says of how the transfer stands by now.
Answer stands(const State &state, const QString &name, int job = 0)
{
    Answer answer = refusal(200);
    if (const std::optional<Transfer> transfer = transferOf(state, name)) {
        write(answer, state, *transfer);
        answer.set(u"request date"_s, objectInstant(transfer->requested));
    }
    if (job > 0)
        answer.set(u"job id"_s, QString::number(job));
    return answer;
}

/// The current contacts and name servers have to come with the request.
std::optional<Answer> refuseMissing(const Call &call)
{
    for (const auto needed : {"OWNERCONTACT0"_L1, "ADMINCONTACT0"_L1, "TECHCONTACT0"_L1,
                              "BILLINGCONTACT0"_L1, "NAMESERVER0"_L1, "NAMESERVER1"_L1}) {
        if (call.value(needed).isEmpty())
            return refusal(504, needed);
    }
    return std::nullopt;
}

std::optional<Answer> refuseCode(const Call &call, const QString &zone, const Held &held)
{
    const QString code = call.value("AUTH"_L1);
    if (code.isEmpty() && needsCode(zone))
        return refusal(504, u"AUTH"_s);
    if (code.isEmpty() || code == held.auth)
        return std::nullopt;
    // Recorded under 530, although the table of codes has 531 for it.
    Answer answer = refusal(530);
    answer.description = u"Authorization failed; wrong auth code"_s;
    return answer;
}

Answer requestTransfer(const Call &call, const QString &name)
{
    State &state = call.state;
    if (zoneOf(name).isEmpty())
        return refusal(541, u"DOMAIN; this zone is not active"_s);
    if (zoneOf(name) == state.options.inactiveZone)
        return refusal(549, u"the zone is not activated"_s);
    if (state.domains.contains(name))
        return refusal(541, u"DOMAIN; the domain is in this account"_s);
    const std::optional<Held> held = heldElsewhere(state, name);
    if (!held)
        return refusal(545);
    if (std::optional<Answer> refused = refuseMissing(call))
        return *refused;
    Order order{.kind = Kind::TransferIn, .name = name, .other = held->registrar};
    order.domain.name = name;
    for (auto read : {readContacts, readNameservers, readSettings}) {
        if (const std::optional<Answer> refused = read(call, order.domain))
            return *refused;
    }
    const bool lacksVat =
        isLocalCompany(state, order.domain.owner) && call.value("X-COMPANY-VAT-ID"_L1).isEmpty();
    if (lacksVat && state.options.strictVat)
        return refusal(504, u"X-COMPANY-VAT-ID"_s);
    if (state.order(name, Kind::TransferIn))
        return refusal(553);
    if (held->locked)
        return refusal(552);
    if (std::optional<Answer> refused = refuseCode(call, zoneOf(name), *held))
        return *refused;
    order.price = yearlyPrice(name);
    if (state.balance < order.price)
        return refusal(546);

    order.job = state.nextId();
    order.placed = state.now();
    order.due = order.placed + state.options.delay;
    order.user = call.user;
    order.domain.roid = state.nextId();
    order.domain.auth.clear(); // a new registrar, a new code
    order.domain.created = held->created;
    order.domain.createdBy = u"EXTERNAL"_s;
    order.domain.updatedBy = call.user;
    order.domain.expires =
        state.options.renewsOnTransfer ? addYears(held->expires, 1) : held->expires;
    state.transfers[name] = {
        .incoming = true,
        .losing = held->registrar,
        .gaining = state.account,
        .requested = order.placed,
        .expires = held->expires,
        .log = {u"%1 requested by %2"_s.arg(plainInstant(order.placed), state.account)}};
    place(state, order, lacksVat);
    catchUp(state); // without a delay the name comes at once
    return stands(state, name, order.job);
}

Answer cancelTransfer(const Call &call, const QString &name)
{
    State &state = call.state;
    if (!state.order(name, Kind::TransferIn))
        return refusal(534);
    endTransfer(state, name, u"clientCancelled"_s, u"by "_s + call.user);
    callOff(state, name, Kind::TransferIn, u"Withdrawn by the gaining registrar"_s);
    return stands(state, name);
}

Answer answerTransfer(const Call &call, const QString &name, bool approve)
{
    State &state = call.state;
    if (!state.domains.contains(name))
        return refusal(545);
    if (!state.order(name, Kind::TransferOut))
        return refusal(534);
    endTransfer(state, name, approve ? u"clientApproved"_s : u"clientRejected"_s,
                u"by "_s + call.user);
    decide(state, name, Kind::TransferOut, approve ? Decision::Done : Decision::Fail,
           approve ? QString() : u"Denied by the losing registrar"_s);
    return stands(state, name);
}

Answer transferDomain(const Call &call)
{
    const QString name = hostName(call.value("DOMAIN"_L1)).value_or(QString());
    if (name.isEmpty())
        return refusal(505, u"DOMAIN"_s);
    const QString action = call.value("ACTION"_L1).toUpper();
    if (action == "REQUEST"_L1)
        return requestTransfer(call, name);
    if (action == "CANCEL"_L1)
        return cancelTransfer(call, name);
    if (action == "APPROVE"_L1 || action == "DENY"_L1)
        return answerTransfer(call, name, action == "APPROVE"_L1);
    if (action != "QUERY"_L1)
        return refusal(541, u"ACTION"_s);
    return transferOf(call.state, name) ? stands(call.state, name) : refusal(545);
}

Answer statusDomainTransfer(const Call &call)
{
    const QString name = hostName(call.value("DOMAIN"_L1)).value_or(QString());
    const std::optional<Transfer> transfer = transferOf(call.state, name);
    if (!transfer)
        return refusal(545);
    Answer answer = refusal(200);
    answer.set(u"domain"_s, name);
    write(answer, call.state, *transfer);
    answer.set(u"requested date"_s, objectInstant(transfer->requested));
    answer.properties[u"transferlog"_s] = transfer->log;
    return answer;
}

/// A row of either list.
struct Row
{
    QString name = {};
    QString status = {};
    QString registrar = {};
    Instant date = 0;
};

Answer listed(const Call &call, const Listing<Row> &list, const std::vector<Row> &all)
{
    std::vector<const Row *> rows;
    for (const Row &row : all) {
        if (passes(call, "DOMAIN"_L1, row.name))
            rows.push_back(&row);
    }
    return list.answer(call, std::move(rows));
}

/// Incoming transfers and changes of owner under way.
Answer queryTransferList(const Call &call)
{
    const State &state = call.state;
    std::vector<Row> rows;
    for (const auto &[name, domain] : state.domains) {
        if (!domain.trade.isEmpty())
            rows.push_back({.name = name, .status = domain.trade});
    }
    for (const auto &[key, order] : state.orders) {
        if (order.kind == Kind::TransferIn)
            rows.push_back(
                {.name = order.name, .status = transferOf(state, order.name)->status.toUpper()});
    }
    std::sort(rows.begin(), rows.end(),
              [](const Row &one, const Row &other) { return one.name < other.name; });
    Listing<Row> list;
    list.add(u"domain"_s, [](const Row &row) { return row.name; });
    if (call.is("WIDE"_L1))
        list.add(u"domaintransferstatus"_s, [](const Row &row) { return row.status; });
    list.orderBy(u"DOMAIN"_s, [](const Row &row) { return row.name; });
    return listed(call, list, rows);
}

/// Names that others ask for. How the allowed answers are called is not documented: our guess.
Answer queryForeignTransferList(const Call &call)
{
    std::vector<Row> rows;
    for (const auto &[key, order] : call.state.orders) {
        if (order.kind == Kind::TransferOut)
            rows.push_back({.name = order.name,
                            .status = transferOf(call.state, order.name)->status,
                            .registrar = order.other,
                            .date = order.placed});
    }
    Listing<Row> list;
    list.add(u"domain"_s, [](const Row &row) { return row.name; });
    list.add(u"requestingregistrar"_s, [](const Row &row) { return row.registrar; });
    list.add(u"transferdate"_s, [](const Row &row) { return objectInstant(row.date); });
    list.add(u"transferstatus"_s, [](const Row &row) { return row.status; });
    list.add(u"transferactions"_s, [](const Row &) { return u"approve, deny"_s; });
    list.orderBy(u"DOMAIN"_s, [](const Row &row) { return row.name; });
    return listed(call, list, rows);
}

Answer setDomainTransferMode(const Call &call)
{
    static const QStringList modes{u"DEFAULT"_s, u"AUTOAPPROVE"_s, u"AUTODENY"_s};
    const QString mode = call.value("TRANSFERMODE"_L1).toUpper();
    const auto found =
        call.state.domains.find(hostName(call.value("DOMAIN"_L1)).value_or(QString()));
    if (found == call.state.domains.end())
        return refusal(545);
    if (!modes.contains(mode))
        return refusal(541, u"TRANSFERMODE"_s);
    found->second.transferMode = mode;
    found->second.updated = call.state.now();
    found->second.updatedBy = call.user;
    return refusal(200);
}

} // namespace

Commands transferCommands()
{
    return {
        {u"TransferDomain"_s, u"DOMAIN TRANSFER"_s,
         u"DOMAIN! ACTION! AUTH OWNERCONTACT0 ADMINCONTACT0-2 TECHCONTACT0-2 BILLINGCONTACT0-2"
         " NAMESERVER0-12 X-COMPANY-VAT-ID TRANSFERLOCK FORCEREQUEST ACCEPT-TRADE TOKEN"
         " X-PROMOTION-CODE X-FEE-*"_s,
         true, transferDomain, u"DOMAIN"_s},
        {u"StatusDomainTransfer"_s, u"DOMAIN STATUS"_s, u"DOMAIN!"_s, false, statusDomainTransfer},
        {u"QueryTransferList"_s, u"DOMAIN QUERY"_s, "DOMAIN"_L1 + listParameters, false,
         queryTransferList},
        {u"QueryForeignTransferList"_s, u"DOMAIN QUERY"_s, "DOMAIN"_L1 + listParameters, false,
         queryForeignTransferList},
        {u"SetDomainTransferMode"_s, u"DOMAIN MODIFY"_s, u"DOMAIN! TRANSFERMODE! TOKEN"_s, true,
         setDomainTransferMode, u"DOMAIN"_s},
    };
}

} // namespace kz::sandbox
