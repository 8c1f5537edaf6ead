#include "sandbox/commands.h"
#include "sandbox/fulfilment.h"
#include "sandbox/nameparts.h"

namespace kz::sandbox {

using namespace Qt::StringLiterals;

namespace {

bool isFree(const State &state, const QString &name)
{
    return !state.domains.contains(name) && !state.order(name, Kind::Registration)
        && !state.taken.contains(name);
}

Answer checkDomain(const Call &call)
{
    const std::optional<QString> name = hostName(call.value("DOMAIN"_L1));
    if (!name || zoneOf(*name).isEmpty())
        return refusal(541, u"DOMAIN"_s);
    return refusal(isFree(call.state, *name) ? 210 : 211);
}

Answer checkDomains(const Call &call)
{
    Answer answer = refusal(200);
    answer.table.columns = {u"domaincheck"_s, u"domainchecktime"_s};
    answer.properties[u"column"_s] = answer.table.columns;
    for (int i = 0; i < 32; ++i) {
        const QString parameter = u"DOMAIN%1"_s.arg(i);
        if (!call.values.contains(parameter))
            continue;
        const std::optional<QString> name = hostName(call.values.value(parameter));
        int code = 541;
        if (name && !zoneOf(*name).isEmpty())
            code = isFree(call.state, *name) ? 210 : 211;
        answer.table.rows.push_back({u"%1 %2"_s.arg(code).arg(codeText(code)), u"0.012"_s});
    }
    return answer;
}

Answer addDomain(const Call &call)
{
    State &state = call.state;
    const std::optional<QString> name = hostName(call.value("DOMAIN"_L1));
    if (!name)
        return refusal(505, u"DOMAIN"_s);
    if (zoneOf(*name).isEmpty())
        return refusal(541, u"DOMAIN; this zone is not active"_s);
    if (zoneOf(*name) == state.options.inactiveZone)
        return refusal(549, u"the zone is not activated"_s);
    const std::optional<int> years = readNumber(call.value("PERIOD"_L1));
    if (!years)
        return refusal(505, u"PERIOD"_s);
    if (*years < 1 || *years > 10)
        return refusal(541, u"PERIOD"_s);
    Order order{.name = *name, .years = *years};
    order.domain.name = *name;
    for (auto read : {readContacts, readNameservers, readSettings}) {
        if (const std::optional<Answer> refused = read(call, order.domain))
            return *refused;
    }
    const bool lacksVat =
        isLocalCompany(state, order.domain.owner) && call.value("X-COMPANY-VAT-ID"_L1).isEmpty();
    if (lacksVat && state.options.strictVat)
        return refusal(504, u"X-COMPANY-VAT-ID"_s);
    if (!isFree(state, *name))
        return refusal(554);
    order.price = yearlyPrice(*name) * *years;
    if (state.balance < order.price)
        return refusal(546);

    order.placed = state.now();
    order.due = order.placed + state.options.delay;
    order.job = state.nextId();
    order.user = call.user;
    order.domain.roid = state.nextId();
    order.domain.created = order.domain.updated = order.placed;
    order.domain.createdBy = order.domain.updatedBy = call.user;
    place(state, order, lacksVat);
    catchUp(state); // without a delay the registration is done at once

    Answer answer = refusal(200);
    if (state.options.addAnswer == "bare"_L1)
        return answer;
    if (const auto done = state.domains.find(*name); done != state.domains.end()) {
        answer.set(u"created date"_s, objectInstant(done->second.created));
        answer.set(u"registration expiration date"_s, objectInstant(done->second.expires));
        answer.set(u"renewal date"_s, objectInstant(done->second.renewal));
        answer.set(u"roid"_s, u"%1_DOMAIN-SANDBOX"_s.arg(done->second.roid));
        answer.set(u"status"_s, u"ACTIVE"_s);
        return answer;
    }
    answer.set(u"job id"_s, QString::number(order.job));
    answer.set(u"status"_s, u"REQUESTED"_s);
    answer.set(u"updated date"_s, objectInstant(order.placed));
    answer.set(u"zone"_s, zoneOf(*name));
    return answer;
}

Answer setDomainRenewalMode(const Call &call)
{
    const QString mode = call.value("RENEWALMODE"_L1).toUpper();
    const auto found =
        call.state.domains.find(hostName(call.value("DOMAIN"_L1)).value_or(QString()));
    if (found == call.state.domains.end())
        return refusal(545);
    if (!isMode(mode))
        return refusal(541, u"RENEWALMODE"_s);
    found->second.mode = mode;
    found->second.updated = call.state.now();
    found->second.updatedBy = call.user;
    return refusal(200);
}

Answer domainPrice(const Call &call)
{
    static const std::map<QString, QString> types{{u"ADDDOMAIN"_s, u"ADD"_s},
                                                  {u"RENEWDOMAIN"_s, u"RENEW"_s},
                                                  {u"TRANSFERDOMAIN"_s, u"TRANSFER"_s},
                                                  {u"RESTOREDOMAIN"_s, u"RESTORE"_s}};
    const std::optional<QString> name = hostName(call.value("DOMAIN"_L1));
    if (!name || zoneOf(*name).isEmpty())
        return refusal(541, u"DOMAIN"_s);
    const QString asked = call.value("TYPE"_L1).toUpper();
    const auto type = types.find(asked.isEmpty() ? u"ADDDOMAIN"_s : asked);
    if (type == types.end())
        return refusal(541, u"TYPE"_s);
    const QString period = call.value("PERIOD"_L1);
    const std::optional<int> years = readNumber(period.isEmpty() ? u"1"_s : period);
    if (!years || *years < 1 || *years > 10)
        return refusal(541, u"PERIOD"_s);

    const Cents year = yearlyPrice(*name);
    Answer answer = refusal(200);
    for (const QString &nothing : {u"application"_s, u"nonrefundable"_s, u"restore"_s, u"setup"_s,
                                   u"vat"_s, u"vatnonrefundable"_s})
        answer.set(nothing, money(0, 4));
    for (const QString &empty : {u"exchangerate"_s, u"zonecurrency"_s})
        answer.set(empty, {});
    answer.set(u"annual"_s, money(year, 4));
    answer.set(u"currency"_s, call.state.currency);
    answer.set(u"domain"_s, *name);
    answer.set(u"period"_s, QString::number(*years));
    answer.set(u"periodtype"_s, call.state.options.pricePeriod);
    answer.set(u"premium"_s, u"0"_s);
    answer.set(u"price"_s, money(year * *years, 4));
    answer.set(u"trade"_s, money(tradePrice(call.state.options, *name), 4));
    answer.set(u"transfer"_s, money(year, 4));
    answer.set(u"type"_s, type->second);
    answer.set(u"usedprice"_s, u"standard"_s);
    answer.set(u"vatpercent"_s, u"0.00"_s);
    answer.set(u"zone"_s, zoneOf(*name));
    return answer;
}

/// DeleteDomain and RestoreDomain do not exist for .kz; which code says so is not documented.
Answer refusedByZone(const Call &call, const QString &why)
{
    if (!call.state.domains.contains(hostName(call.value("DOMAIN"_L1)).value_or(QString())))
        return refusal(545);
    return refusal(call.state.options.refusal, why);
}

} // namespace

Commands domainCommands()
{
    const QString fee = u" X-FEE-* X-IDN-LANGUAGE X-ALLOCATION-TOKEN"_s;
    return {
        {u"CheckDomain"_s, u"DOMAIN CHECK"_s, u"DOMAIN!"_s + fee, false, checkDomain},
        {u"CheckDomains"_s, u"DOMAIN CHECK"_s, u"DOMAIN0! DOMAIN0-31"_s + fee, false, checkDomains},
        {u"AddDomain"_s, u"DOMAIN ADD"_s,
         u"DOMAIN! PERIOD! OWNERCONTACT0! ADMINCONTACT0! ADMINCONTACT0-2 TECHCONTACT0! "
         "TECHCONTACT0-2 BILLINGCONTACT0! BILLINGCONTACT0-2 NAMESERVER0! NAMESERVER1! "
         "NAMESERVER0-12 X-COMPANY-VAT-ID AUTH TRANSFERLOCK RENEWALMODE DNSSEC* DOMAINTAG* "
         "ADDDOMAINTAG* X-DOMAIN-COMMENT X-PROMOTION-CODE TOKEN"_s
             + fee,
         true, addDomain, u"DOMAIN"_s},
        {u"SetDomainRenewalMode"_s, u"DOMAIN MODIFY"_s, u"DOMAIN! RENEWALMODE! TOKEN"_s, true,
         setDomainRenewalMode, u"DOMAIN"_s},
        {u"DomainPrice"_s, u"PRICE QUERY"_s, u"DOMAIN! TYPE PERIOD PERIODTYPE X-PROMOTION-CODE"_s,
         false, domainPrice},
        {u"DeleteDomain"_s, u"DOMAIN DELETE"_s, u"DOMAIN! ACTION TARGET TOKEN"_s, true,
         [](const Call &call) {
             return refusedByZone(call,
                                  u"deletion not possible for this TLD; please set domain to "
                                  "AUTODELETE or AUTOEXPIRE"_s);
         },
         u"DOMAIN"_s},
        {u"RestoreDomain"_s, u"DOMAIN RENEW"_s, u"DOMAIN! TOKEN"_s, true,
         [](const Call &call) {
             return refusedByZone(call, u"restore not possible for this TLD"_s);
         },
         u"DOMAIN"_s},
    };
}

} // namespace kz::sandbox
