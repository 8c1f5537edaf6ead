#include "sandbox/contactdata.h"

#include <QRegularExpression>

#include <array>

namespace kz::sandbox {

using namespace Qt::StringLiterals;

namespace {

constexpr Instant unusedDays = 120;

std::array<QString, 4> handlesOf(const Domain &domain)
{
    return {domain.owner, domain.admin, domain.tech, domain.billing};
}

bool uses(const Domain &domain, const QString &handle)
{
    const auto handles = handlesOf(domain);
    return std::find(handles.begin(), handles.end(), handle) != handles.end();
}

} // namespace

const QStringList &contactFields()
{
    static const QStringList fields{
        u"TITLE"_s,   u"FIRSTNAME"_s, u"MIDDLENAME"_s, u"LASTNAME"_s, u"ORGANIZATION"_s,
        u"STREET0"_s, u"STREET1"_s,   u"STREET2"_s,    u"CITY"_s,     u"STATE"_s,
        u"ZIP"_s,     u"COUNTRY"_s,   u"PHONE"_s,      u"FAX"_s,      u"EMAIL"_s};
    return fields;
}

std::optional<Answer> refuseData(const Values &data, bool strict)
{
    // Strict as in the vendor's definitions; without VALIDATION the dot may be missing (seen).
    static const QRegularExpression exact(u"^\\+[0-9]{1,3}\\.[0-9]{1,14}(x[0-9]{1,4})?$"_s);
    static const QRegularExpression loose(u"^\\+[0-9]{1,3}\\.?[0-9]{1,14}(x[0-9]{1,4})?$"_s);
    static const QRegularExpression mail(u"^[^@\\s]+@[^@\\s]+\\.[^@\\s]+$"_s);
    static const QRegularExpression country(u"^[A-Z]{2}$"_s);
    const auto wrong = [&data](const QString &field, const QRegularExpression &rule) {
        const QString value = data.value(field);
        return !value.isEmpty() && !rule.match(value).hasMatch();
    };
    if (wrong(u"PHONE"_s, strict ? exact : loose))
        return refusal(505, u"PHONE"_s);
    if (wrong(u"FAX"_s, strict ? exact : loose))
        return refusal(505, u"FAX"_s);
    if (wrong(u"EMAIL"_s, mail))
        return refusal(505, u"EMAIL"_s);
    if (wrong(u"COUNTRY"_s, country))
        return refusal(541, u"COUNTRY"_s);
    return std::nullopt;
}

bool isNeeded(const QString &field)
{
    static const QStringList needed{u"STREET0"_s, u"CITY"_s,  u"ZIP"_s,
                                    u"COUNTRY"_s, u"PHONE"_s, u"EMAIL"_s};
    return needed.contains(field);
}

QSet<QString> linkedHandles(const State &state)
{
    QSet<QString> linked;
    for (const auto &[name, domain] : state.domains) {
        for (const QString &handle : handlesOf(domain))
            linked.insert(handle);
    }
    for (const auto &[key, order] : state.orders) {
        for (const QString &handle : handlesOf(order.domain))
            linked.insert(handle);
    }
    return linked;
}

bool isLinked(const State &state, const QString &handle)
{
    return std::any_of(state.domains.begin(), state.domains.end(),
                       [&handle](const auto &entry) { return uses(entry.second, handle); })
        || std::any_of(state.orders.begin(), state.orders.end(),
                       [&handle](const auto &entry) { return uses(entry.second.domain, handle); });
}

QString deletionDay(const Contact &contact, bool linked)
{
    if (linked || !contact.autoDelete)
        return {};
    return plainInstant(contact.unusedSince + unusedDays * secondsPerDay).left(10);
}

void sweepContacts(State &state)
{
    if (state.now() - state.contactsSweptAt < secondsPerDay)
        return;
    state.contactsSweptAt = state.now();
    const QSet<QString> linked = linkedHandles(state);
    for (auto it = state.contacts.begin(); it != state.contacts.end();) {
        const Contact &contact = it->second;
        const bool due = contact.unusedSince + unusedDays * secondsPerDay <= state.now();
        if (!due || !contact.autoDelete || linked.contains(contact.handle)) {
            ++it;
            continue;
        }
        state.raise(state.now(), u"CONTACT_DELETION"_s, u"DELETION_SUCCESSFUL"_s, contact.handle,
                    {}, u"unused for 120 days"_s);
        state.goneContacts.insert(*it);
        it = state.contacts.erase(it);
    }
}

} // namespace kz::sandbox
