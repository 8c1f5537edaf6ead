#include "sandbox/contactdata.h"
#include "sandbox/paging.h"

namespace kz::sandbox {

using namespace Qt::StringLiterals;

namespace {

/// One role that a handle has for a name.
struct Use
{
    QString name;
    QString role;
    QString handle;
};

std::vector<Use> usesOf(const Domain &domain)
{
    return {{domain.name, u"ADMIN"_s, domain.admin},
            {domain.name, u"BILLING"_s, domain.billing},
            {domain.name, u"OWNER"_s, domain.owner},
            {domain.name, u"TECH"_s, domain.tech}};
}

Answer queryDomainListByContact(const Call &call)
{
    const QString handle = call.value("CONTACT"_L1).toUpper();
    if (!call.state.contacts.contains(handle))
        return refusal(545);
    std::vector<Use> uses;
    for (const auto &[name, domain] : call.state.domains) {
        for (const Use &use : usesOf(domain)) {
            if (use.handle == handle)
                uses.push_back(use);
        }
    }
    Listing<Use> list;
    list.add(u"domain"_s, [](const Use &use) { return use.name; });
    list.add(u"type"_s, [](const Use &use) { return use.role; });
    list.orderBy(u"DOMAIN"_s, [](const Use &use) { return use.name; });
    list.orderBy(u"TYPE"_s, [](const Use &use) { return use.role; });
    std::vector<const Use *> rows;
    rows.reserve(uses.size());
    for (const Use &use : uses)
        rows.push_back(&use);
    return list.answer(call, std::move(rows));
}

/// The fields that the registry shows otherwise.
QStringList differing(const Contact &contact)
{
    QStringList fields;
    for (const QString &field : contact.atRegistry.isEmpty() ? QStringList() : contactFields()) {
        if (contact.atRegistry.value(field) != contact.data.value(field))
            fields.append(field);
    }
    return fields;
}

Answer statusUnsyncRegistryContact(const Call &call)
{
    const QString handle = call.value("CONTACT"_L1).toUpper();
    const QString name = hostName(call.value("DOMAIN"_L1)).value_or(QString());
    if (handle.isEmpty() && call.value("DOMAIN"_L1).isEmpty())
        return refusal(504, u"CONTACT"_s);
    const State &state = call.state;
    if (!handle.isEmpty() && !state.contacts.contains(handle))
        return refusal(545);
    if (handle.isEmpty() && !state.domains.contains(name))
        return refusal(545);
    Answer answer = refusal(200);
    answer.table.columns = {u"domain"_s,      u"zone"_s,      u"contact"_s,
                            u"contacttype"_s, u"errorcode"_s, u"errordescription"_s};
    for (const auto &[ace, domain] : state.domains) {
        if (!name.isEmpty() && ace != name)
            continue;
        for (const Use &use : usesOf(domain)) {
            const auto contact = state.contacts.find(use.handle);
            if (contact == state.contacts.end() || (!handle.isEmpty() && use.handle != handle))
                continue;
            if (const QStringList fields = differing(contact->second); !fields.isEmpty())
                answer.table.rows.push_back({use.name, zoneOf(use.name), use.handle, use.role,
                                             u"541"_s,
                                             "Contact data differ; "_L1 + fields.join(", "_L1)});
        }
    }
    return answer;
}

} // namespace

Commands contactUseCommands()
{
    return {
        {u"QueryDomainListByContact"_s, u"DOMAIN QUERY"_s, "CONTACT!"_L1 + listParameters, false,
         queryDomainListByContact},
        {u"StatusUnsyncRegistryContact"_s, u"CONTACT STATUS"_s, u"CONTACT DOMAIN"_s, false,
         statusUnsyncRegistryContact},
    };
}

} // namespace kz::sandbox
