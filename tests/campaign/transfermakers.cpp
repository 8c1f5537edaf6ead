#include "campaign/makers.h"
#include "model/pendingmodel.h"
#include "operations/transferdomain.h"

using namespace Qt::StringLiterals;

/// Names that come from other registrars, and names that go to them.
namespace kz::campaign {

using Action = TransferDomain::Action;

namespace {

std::optional<Wish> request(Scene &scene)
{
    const QString owner = scene.person();
    if (owner.isEmpty())
        return {};
    int number = 0;
    while (scene.wasUsed(farName(number)))
        ++number;
    return wish(TransferDomain{
        .action = Action::Request,
        .domain = DomainName::fromUser(farName(number)),
        .auth = authCodeOf(farName(number)),
        .owner = owner,
        .admin = owner,
        .tech = owner,
        .billing = owner,
        .nameServers = {NameServer::fromUser(u"ns1.steppe-dns.example"_s),
                        NameServer::fromUser(u"ns2.steppe-dns.example"_s)},
        .contentAcknowledged = true,
        .hostingAcknowledged = true,
    });
}

std::optional<Wish> withdrawal(Scene &scene)
{
    const auto order =
        scene.toWithdraw(TransferDomain::command, TransferDomain::token(Action::Request));
    if (!order)
        return {};
    return wish(TransferDomain{.action = Action::Cancel,
                               .domain = DomainName::fromRegistrar(order->request.object)});
}

std::optional<Wish> answer(Scene &scene)
{
    QList<ForeignTransfer> asked;
    const PendingModel &pending = *scene.desk.pending();
    for (int row = 0; row < pending.rowCount(); ++row) {
        const QVariant one = pending.index(row, 0).data(PendingModel::TransferRole);
        if (one.isValid() && scene.isQuiet(one.value<ForeignTransfer>().name.ace()))
            asked.append(one.value<ForeignTransfer>());
    }
    if (asked.isEmpty())
        return {};
    return wish(TransferDomain{.action = scene.dice.oneIn(3) ? Action::Approve : Action::Deny,
                               .domain = scene.dice.of(asked).name});
}

} // namespace

QString farName(int number)
{
    return u"alys-%1.kz"_s.arg(number);
}

QString authCodeOf(const QString &ace)
{
    return "Far+"_L1 + ace.section(u'.', 0, 0) + "&7%"_L1;
}

QList<Maker> transferMakers()
{
    return {{"transfer in", 6, request},
            {"withdrawal of a transfer", 3, withdrawal},
            {"answer to another registrar", 8, answer}};
}

} // namespace kz::campaign
