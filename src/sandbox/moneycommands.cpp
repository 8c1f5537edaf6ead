#include "sandbox/fulfilment.h"
#include "sandbox/paging.h"

namespace kz::sandbox {

using namespace Qt::StringLiterals;

namespace {

/// What the renewal dates of the coming days will take, lapsing names left out.
Answer queryUpcomingAccountingList(const Call &call)
{
    const State &state = call.state;
    const QString asked = call.value("DAYS"_L1);
    const std::optional<int> days = readNumber(asked.isEmpty() ? u"30"_s : asked);
    if (!days)
        return refusal(505, u"DAYS"_s);
    const QString type = call.value("TYPE"_L1).toUpper();
    const bool names = type.isEmpty() || type == "DOMAIN"_L1;
    const Instant until = state.now() + *days * secondsPerDay;

    Listing<Domain> list;
    list.add(u"domain"_s, [](const Domain &d) { return d.name; });
    list.add(u"class"_s, [](const Domain &) { return u"DOMAIN"_s; });
    list.add(u"zone"_s, [](const Domain &d) { return zoneOf(d.name); });
    list.add(u"renewaldate"_s, [](const Domain &d) { return plainInstant(d.renewal); });
    list.add(u"price"_s, [](const Domain &d) { return money(yearlyPrice(d.name), 4); });
    list.add(u"vat"_s, [](const Domain &) { return money(0, 4); });
    list.add(u"currency"_s, [&state](const Domain &) { return state.currency; });
    list.add(u"period"_s, [](const Domain &) { return u"1"_s; });
    list.add(u"periodtype"_s, [](const Domain &) { return u"YEAR"_s; });
    list.add(u"quantity"_s, [](const Domain &) { return u"1"_s; });
    list.orderBy(u"DOMAIN"_s, [](const Domain &d) { return d.name; });
    list.orderBy(u"ZONE"_s, [](const Domain &d) { return zoneOf(d.name); });
    list.orderBy(u"RENEWALDATE"_s, [](const Domain &d) { return plainInstant(d.renewal); });
    list.orderBy(u"CLASS"_s, [](const Domain &) { return u"DOMAIN"_s; });

    std::vector<const Domain *> rows;
    Cents sum = 0;
    for (const auto &[name, domain] : state.domains) {
        const QString mode = effectiveMode(state, domain);
        const bool lapses = mode == "AUTODELETE"_L1 || mode == "AUTOEXPIRE"_L1;
        if (!names || lapses || domain.renewal > until || !passes(call, "DOMAIN"_L1, name)
            || !passes(call, "ZONE"_L1, zoneOf(name)))
            continue;
        rows.push_back(&domain);
        sum += yearlyPrice(name);
    }
    const QString count = QString::number(rows.size());
    Answer answer = list.answer(call, std::move(rows));
    if (!answer.ok())
        return answer;
    answer.set(u"sum"_s, count);
    answer.set(u"sum price"_s, money(sum, 4));
    answer.set(u"sum vat"_s, money(0, 4));
    return answer;
}

struct Zone
{
    QString name = {};
    qsizetype names = 0;
};

Answer queryZoneList(const Call &call)
{
    const State &state = call.state;
    std::vector<Zone> zones;
    for (const QString &name : {u"com.kz"_s, u"kz"_s, u"net.kz"_s, u"org.kz"_s, u"xn--80ao21a"_s})
        zones.push_back({.name = name});
    for (Zone &zone : zones) {
        for (const auto &[name, domain] : state.domains)
            zone.names += zoneOf(name) == zone.name ? 1 : 0;
    }
    const auto price = [](const Zone &zone) { return money(yearlyPrice("x."_L1 + zone.name), 2); };
    const auto trade = [&state](const Zone &zone) {
        return money(tradePrice(state.options, "x."_L1 + zone.name), 2);
    };
    const auto isActive = [&state](const Zone &zone) {
        return zone.name != state.options.inactiveZone;
    };
    const auto nothing = [](const Zone &) { return money(0); };
    Listing<Zone> list;
    list.add(u"zone"_s, [](const Zone &z) { return z.name; });
    list.add(u"active"_s, [&](const Zone &z) { return isActive(z) ? u"1"_s : u"0"_s; });
    list.add(u"periodtype"_s, [&state](const Zone &) { return state.options.pricePeriod; });
    list.add(u"setup"_s, nothing);
    list.add(u"annual"_s, price);
    list.add(u"transfer"_s, price);
    list.add(u"restore"_s, nothing);
    list.add(u"trade"_s, trade);
    list.add(u"application"_s, nothing);
    list.add(u"currency"_s, [&state](const Zone &) { return state.currency; });
    list.add(u"domain count"_s, [](const Zone &z) { return QString::number(z.names); });
    list.add(u"3rds"_s, [](const Zone &) { return u"0"_s; });
    std::vector<const Zone *> rows;
    for (const Zone &zone : zones) {
        const bool listed = isActive(zone) || call.is("INACTIVE"_L1);
        if (listed && passes(call, "ZONE"_L1, zone.name))
            rows.push_back(&zone);
    }
    return list.answer(call, std::move(rows));
}

} // namespace

Commands moneyCommands()
{
    return {
        {u"QueryUpcomingAccountingList"_s, u"ACCOUNT QUERY"_s,
         "DAYS TYPE ZONE DOMAIN RENEWALDATE CLASS INCLUDESUB"_L1 + listParameters, false,
         queryUpcomingAccountingList},
        {u"QueryZoneList"_s, u"PRICE QUERY"_s,
         "ZONE INACTIVE INDIVIDUAL REGISTRAR"_L1 + listParameters, false, queryZoneList},
    };
}

} // namespace kz::sandbox
