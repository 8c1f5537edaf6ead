#include "sandbox/hosts.h"

#include <algorithm>
#include <arpa/inet.h>

namespace kz::sandbox {

std::optional<QString> fullAddress(const QString &text)
{
    const QByteArray typed = text.toLatin1();
    in_addr four{};
    if (inet_pton(AF_INET, typed.constData(), &four) == 1)
        return text;
    in6_addr six{};
    if (inet_pton(AF_INET6, typed.constData(), &six) != 1)
        return std::nullopt;
    QStringList groups;
    for (int i = 0; i < 16; i += 2)
        groups.append(QString::number(six.s6_addr[i] << 8 | six.s6_addr[i + 1], 16));
    return groups.join(u':');
}

QString parentHere(const State &state, const QString &host)
{
    for (QString name = host; name.contains(u'.'); name = name.section(u'.', 1)) {
        if (state.domains.contains(name))
            return name;
    }
    return {};
}

bool isServing(const State &state, const QString &host)
{
    return std::any_of(state.domains.begin(), state.domains.end(), [&host](const auto &entry) {
        return entry.second.nameservers.contains(host);
    });
}

void replaceHost(State &state, const QString &old, const Host &host)
{
    if (host.name != old) {
        for (auto &[name, domain] : state.domains)
            domain.nameservers.replaceInStrings(old, host.name);
    }
    state.hosts.erase(old);
    state.hosts[host.name] = host;
}

} // namespace kz::sandbox
