#include "campaign/makers.h"
#include "model/domainmodel.h"
#include "operations/modifydomain.h"
#include "operations/modifyregistrar.h"
#include "operations/setdomainrenewalmode.h"
#include "operations/setdomaintransfermode.h"
#include "registry/transfer.h"

using namespace Qt::StringLiterals;

/// Changes of names and of the account.
namespace kz::campaign {

namespace {

QList<NameServer> otherServers(const DomainRecord &name)
{
    const QString third = u"ns9.steppe-dns.example"_s;
    QStringList hosts = hostsOf(name);
    if (hosts.contains(third) && hosts.size() > minNameServers)
        hosts.removeAll(third);
    else
        hosts.append(third);
    QList<NameServer> servers;
    for (const QString &host : std::as_const(hosts))
        servers.append(NameServer::fromUser(host));
    return servers;
}

std::optional<Wish> modification(Scene &scene, bool servers, bool contacts, bool lock, bool comment)
{
    const auto name = scene.readName();
    if (!name || !name->nameServers || !name->tech || !name->transferLock)
        return {};
    ModifyDomain whole{.domain = name->name, .before = *name};
    if (servers)
        whole.nameServers = otherServers(*name);
    if (contacts)
        whole.tech = scene.person();
    if (lock)
        whole.transferLock = !*name->transferLock;
    if (comment)
        whole.comment = u"Campaign %1"_s.arg(scene.fresh());
    Wish result;
    for (const ModifyDomain &group : whole.perGroup()) {
        if (const auto one = sealed(group))
            result.requests.append(*one);
    }
    return result.requests.isEmpty() ? std::nullopt : std::optional(result);
}

std::optional<Wish> serversOfName(Scene &scene)
{
    return modification(scene, true, false, false, false);
}

std::optional<Wish> contactsOfName(Scene &scene)
{
    return modification(scene, false, true, false, false);
}

std::optional<Wish> lockOfName(Scene &scene)
{
    return modification(scene, false, false, true, false);
}

std::optional<Wish> commentOfName(Scene &scene)
{
    return modification(scene, false, false, false, true);
}

/// One form, up to three orders.
std::optional<Wish> allOfName(Scene &scene)
{
    return modification(scene, true, true, scene.dice.oneIn(2), true);
}

std::optional<Request> modeOf(Scene &scene, const DomainRecord &name)
{
    QList<RenewalMode> modes = settableModes();
    modes.removeAll(name.mode);
    return sealed(SetDomainRenewalMode{.domain = name.name,
                                       .mode = scene.dice.of(modes),
                                       .was = name.mode,
                                       .accountMode = scene.desk.facts().mode,
                                       .renews = name.renews});
}

std::optional<Wish> renewalMode(Scene &scene)
{
    const auto name = scene.quietName();
    const auto one = name ? modeOf(scene, *name) : std::nullopt;
    return one ? std::optional(Wish{.requests = {*one}}) : std::nullopt;
}

std::optional<Wish> renewalModes(Scene &scene)
{
    Wish result{.batch = true};
    QSet<QString> names;
    const int most = 4 + scene.dice.below(9);
    for (int tries = 0; tries < 2 * most && result.requests.size() < most; ++tries) {
        const auto name = scene.quietName();
        if (!name || names.contains(name->name.ace()))
            continue;
        names.insert(name->name.ace());
        if (const auto one = modeOf(scene, *name))
            result.requests.append(*one);
    }
    return result.requests.isEmpty() ? std::nullopt : std::optional(result);
}

std::optional<Wish> transferMode(Scene &scene)
{
    const auto name = scene.quietName();
    if (!name)
        return {};
    // Not AUTOAPPROVE: it would give names away to whoever asks.
    QStringList modes{u"DEFAULT"_s, u"AUTODENY"_s};
    modes.removeAll(name->transferMode);
    return wish(SetDomainTransferMode{.domain = name->name, .mode = scene.dice.of(modes)});
}

std::optional<Wish> account(Scene &scene)
{
    using Field = ModifyRegistrar::Field;
    ModifyRegistrar op{.account = scene.desk.facts().account};
    switch (scene.dice.below(3)) {
    case 0: {
        op.field = Field::renewalMode;
        op.was = scene.desk.facts().mode.token();
        if (op.was.isEmpty())
            return {};
        QList<RenewalMode> modes = accountModes();
        modes.removeAll(scene.desk.facts().mode);
        op.value = scene.dice.of(modes).token();
        break;
    }
    case 1:
        op.field = Field::transferMode;
        op.was = scene.desk.facts().transferMode;
        if (op.was.isEmpty())
            return {}; // not read yet: it may be what would be ordered
        op.value = op.was == "AUTODENY"_L1 ? u"DEFAULT"_s : u"AUTODENY"_s;
        break;
    default:
        op.field = Field::lowBalance;
        op.value = QString::number(scene.fresh() % 1'000'000);
        break;
    }
    // Each number is a new one; a mode is ordered by the minute, like all that has few values.
    const bool repeats = op.field != Field::lowBalance;
    return repeats && !scene.isQuiet(op.account + op.field) ? std::nullopt
                                                            : std::optional(wish(op));
}

} // namespace

QList<Maker> changeMakers()
{
    return {{"name servers", 8, serversOfName},
            {"contacts of a name", 6, contactsOfName},
            {"lock", 6, lockOfName},
            {"comment", 6, commentOfName},
            {"all of a name", 2, allOfName},
            {"renewal mode", 8, renewalMode},
            {"renewal modes", 1, renewalModes},
            {"transfer mode", 6, transferMode},
            {"default of the account", 2, account}};
}

} // namespace kz::campaign
