#include "campaign/makers.h"
#include "model/contactmodel.h"
#include "operations/adddomain.h"
#include "operations/renewdomain.h"
#include "operations/tradedomain.h"

using namespace Qt::StringLiterals;

/// New names, renewals, changes of owner.
namespace kz::campaign {

namespace {

std::optional<Wish> registration(Scene &scene)
{
    const QString owner = scene.person();
    const QString tech = scene.person();
    if (owner.isEmpty() || tech.isEmpty())
        return {};
    return wish(AddDomain{
        .domain = DomainName::fromUser(u"jana-at-%1.kz"_s.arg(scene.fresh())),
        .years = 1 + scene.dice.below(3),
        .owner = owner,
        .admin = owner,
        .tech = tech,
        .billing = tech,
        .nameServers = {NameServer::fromUser(u"ns1.steppe-dns.example"_s),
                        NameServer::fromUser(u"ns2.steppe-dns.example"_s)},
        .contentAcknowledged = true,
        .hostingAcknowledged = true,
    });
}

std::optional<Wish> renewal(Scene &scene)
{
    const auto name = scene.readName();
    if (!name || !name->paidUntil.isKnown())
        return {};
    return wish(RenewDomain::of(*name, 1 + scene.dice.below(2), scene.desk.clock().today()));
}

std::optional<Wish> trade(Scene &scene)
{
    const auto name = scene.quietName();
    const QString owner = scene.person();
    if (!name || !name->owner || owner.isEmpty())
        return {};
    return wish(TradeDomain{.domain = name->name,
                            .owner = owner,
                            .presentOwner = *name->owner,
                            .presentData = scene.desk.contacts()->byHandle(*name->owner),
                            .ownerData = scene.desk.contacts()->byHandle(owner),
                            .contentAcknowledged = true,
                            .hostingAcknowledged = true});
}

std::optional<Wish> tradeWithdrawal(Scene &scene)
{
    const auto order = scene.toWithdraw(TradeDomain::command, {});
    if (!order)
        return {};
    return wish(
        TradeDomain{.domain = DomainName::fromRegistrar(order->request.object),
                    .owner = order->request.params.value(QString(TradeDomain::Field::owner)),
                    .action = TradeDomain::Action::Cancel});
}

} // namespace

QList<Maker> nameMakers()
{
    return {{"registration", 14, registration},
            {"renewal", 10, renewal},
            {"trade", 8, trade},
            {"withdrawal of a trade", 4, tradeWithdrawal}};
}

} // namespace kz::campaign
