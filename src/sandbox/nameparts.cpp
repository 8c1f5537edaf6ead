#include "sandbox/nameparts.h"

namespace kz::sandbox {

using namespace Qt::StringLiterals;

std::optional<Answer> readContacts(const Call &call, Domain &domain)
{
    const std::pair<QLatin1StringView, QString *> roles[]{{"OWNERCONTACT0"_L1, &domain.owner},
                                                          {"ADMINCONTACT0"_L1, &domain.admin},
                                                          {"TECHCONTACT0"_L1, &domain.tech},
                                                          {"BILLINGCONTACT0"_L1, &domain.billing}};
    for (const auto &[name, handle] : roles) {
        *handle = call.value(name).toUpper();
        if (!call.state.contacts.contains(*handle))
            return refusal(545, name);
    }
    return std::nullopt;
}

std::optional<Answer> readNameservers(const Call &call, Domain &domain)
{
    for (int i = 0; i <= 12; ++i) {
        const QString parameter = u"NAMESERVER%1"_s.arg(i);
        const QString value = call.values.value(parameter);
        if (value.isEmpty())
            continue;
        const std::optional<QString> host = hostName(value);
        // The gateway converts IDN in names, never in name servers.
        if (!host || *host != value.toLower())
            return refusal(541, parameter);
        domain.nameservers.append(*host);
    }
    return std::nullopt;
}

std::optional<Answer> readSettings(const Call &call, Domain &domain)
{
    const QString lock = call.value("TRANSFERLOCK"_L1);
    if (!lock.isEmpty() && lock != "0"_L1 && lock != "1"_L1)
        return refusal(541, u"TRANSFERLOCK"_s);
    if (lock != "0"_L1)
        domain.statuses.append(u"clientTransferProhibited"_s);
    const QString mode = call.value("RENEWALMODE"_L1).toUpper();
    domain.mode = mode.isEmpty() ? u"DEFAULT"_s : mode;
    domain.auth = call.value("AUTH"_L1);
    domain.comment = call.value("X-DOMAIN-COMMENT"_L1);
    if (!isMode(domain.mode))
        return refusal(541, u"RENEWALMODE"_s);
    return std::nullopt;
}

bool isLocalCompany(const State &state, const QString &handle)
{
    const Values &data = state.contacts.at(handle).data;
    return data.value(u"COUNTRY"_s) == "KZ"_L1 && !data.value(u"ORGANIZATION"_s).isEmpty();
}

} // namespace kz::sandbox
