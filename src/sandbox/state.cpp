#include "sandbox/state.h"

#include <utility>

namespace kz::sandbox {

using namespace Qt::StringLiterals;

QString money(Cents cents, int decimals)
{
    const Cents size = cents < 0 ? -cents : cents;
    const QString sign = cents < 0 ? u"-"_s : QString();
    return u"%1%2.%3"_s.arg(sign).arg(size / 100).arg(size % 100, 2, 10, QLatin1Char('0'))
        + QString(decimals - 2, u'0');
}

bool Domain::locked() const
{
    return statuses.contains("clientTransferProhibited"_L1);
}

void State::put(Domain domain)
{
    due.emplace(domain.renewal, domain.name);
    if (domain.lockReturns > 0)
        due.emplace(domain.lockReturns, domain.name);
    const QString name = domain.name;
    if (const auto was = domains.find(name); was != domains.end())
        release(was->second);
    else
        rows.clear();
    domains.insert_or_assign(name, std::move(domain));
}

void State::drop(const QString &name)
{
    if (const auto was = domains.find(name); was != domains.end()) {
        release(was->second);
        domains.erase(was);
        rows.clear();
    }
}

const std::vector<const Domain *> &State::listed()
{
    if (rows.size() != domains.size()) {
        rows.clear();
        rows.reserve(domains.size());
        for (const auto &[name, domain] : domains)
            rows.push_back(&domain);
    }
    return rows;
}

void State::release(const Domain &was)
{
    for (const QString &handle : {was.owner, was.admin, was.tech, was.billing}) {
        if (const auto contact = contacts.find(handle); contact != contacts.end())
            contact->second.unusedSince = now();
    }
}

const Order *State::order(const QString &name, Kind kind) const
{
    const auto found = orders.find({name, kind});
    return found == orders.end() ? nullptr : &found->second;
}

std::vector<const Order *> State::ordersFor(const QString &name) const
{
    std::vector<const Order *> found;
    for (auto it = orders.lower_bound({name, Kind::Registration});
         it != orders.end() && it->first.first == name; ++it)
        found.push_back(&it->second);
    return found;
}

void State::raise(Instant date, const QString &eventClass, const QString &subclass,
                  const QString &object, const QStringList &data, const QString &info)
{
    events.push_back({.id = nextId(),
                      .date = date,
                      .eventClass = eventClass,
                      .subclass = subclass,
                      .object = object,
                      .data = data,
                      .info = info});
}

void State::write(const QString &objectClass, const QString &object, const QString &type,
                  const QString &status, const QString &user)
{
    log.push_back({.id = nextId(),
                   .date = now(),
                   .objectClass = objectClass,
                   .object = object,
                   .type = type,
                   .status = status,
                   .user = user});
}

void State::charge(Instant date, const QString &type, const QString &object, Cents amount)
{
    balance -= amount;
    bookings.push_back({.date = date, .type = type, .object = object, .amount = amount});
}

Cents yearlyPrice(const QString &name)
{
    const QString zone = zoneOf(name);
    return zone == "kz"_L1 || zone == "xn--80ao21a"_L1 ? 3850 : 2900;
}

Cents tradePrice(const Options &options, const QString &name)
{
    return options.tradeFree ? 0 : yearlyPrice(name);
}

} // namespace kz::sandbox
