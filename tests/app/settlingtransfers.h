#pragma once

#include "app/settlingscene.h"
#include "operations/tradedomain.h"
#include "operations/transferdomain.h"

/// Scenes of names that get another owner or another registrar.
namespace kz::test {

inline QList<Scene> trades()
{
    const auto person = [](const QString &handle) {
        Contact contact;
        contact.handle = handle;
        contact.email = u"someone@mail.example"_s;
        return contact;
    };
    const TradeDomain request{.domain = primer(),
                              .owner = u"P-NEW31"_s,
                              .presentOwner = u"P-OLD12"_s,
                              .presentData = person(u"P-OLD12"_s),
                              .ownerData = person(u"P-NEW31"_s),
                              .contentAcknowledged = true,
                              .hostingAcknowledged = true};
    const TradeDomain withdrawal{
        .domain = primer(), .owner = u"P-NEW31"_s, .action = TradeDomain::Action::Cancel};
    const TradeDomain nameless{.domain = primer(), .action = TradeDomain::Action::Cancel};
    const auto owner = [](const QByteArray &handle) { return name({{"owner contact", {handle}}}); };
    const Said old = owner("P-OLD12");
    const Said now = owner("P-NEW31");
    const Said job = name({{"owner contact", {"P-OLD12"}}, {"pending job", {"4711"}}});
    const QString list = u"QueryTransferList"_s;
    const Said row = transferRow(list, "TRADEPENDING");
    const Said refused = log("TradeDomain", "primer.kz", "FAILED");
    const QString all = u"StatusDomain, QueryTransferList, QueryEventList, QueryObjectLogList"_s;
    const auto heard = [](const QByteArray &subclass) {
        return event("DOMAIN_TRADE", "TRADE_" + subclass);
    };
    return Scenes(TradeDomain::command, u"REQUEST"_s, sealed(request))
               .add(Fate::Applied, nameRead, Finding::Done, {now})
               .add(Fate::Applied, eventAndName, Finding::Done,
                    QList{old} + heard("SUCCESSFUL") + QList{now})
               .add(Fate::NotApplied, eventRead, Finding::Failed, heard("FAILED") << old)
               .orOfOthers()
               .add(Fate::NotApplied, logRead, Finding::Inconclusive, {old, refused})
               .add(Fate::ByOthers, nameRead, Finding::Done, {now})
               .add(Fate::ByOthers, eventAndName, Finding::Inconclusive,
                    heard("SUCCESSFUL") << owner("P-XYZ99"))
               .add(Fate::ByOthers, list, Finding::Taken, {old, row})
               .add(Fate::Pending, list, Finding::Taken, {old, row})
               .add(Fate::Pending, nameRead, Finding::Inconclusive, {job})
               .add(Fate::Pending, eventRead, Finding::Taken, heard("PENDING") << old)
               .orOfOthers()
               .add(Fate::Pending, eventRead, Finding::NeedsAction, heard("NOTIFY") << old)
               .add(Fate::Pending, logRead, Finding::Taken, {old, log("TradeDomain")})
               .orOfOthers()
               .add(Fate::NoTrace, all, Finding::NoTrace, {old})
               .all()
        + Scenes(TradeDomain::command, u"CANCEL"_s, sealed(withdrawal))
              // While the list still has it: the event is enough.
              .add(Fate::Applied, eventRead, Finding::Done, heard("FAILED") << old << row)
              .add(Fate::Applied, u"QueryTransferList → StatusDomain"_s, Finding::Done, {old})
              .add(Fate::NotApplied, nameRead, Finding::Failed, {now})
              .add(Fate::NotApplied, eventRead, Finding::Failed, heard("SUCCESSFUL") << old << row)
              .add(Fate::NotApplied, logRead, Finding::Inconclusive, {old, row, refused})
              .add(Fate::ByOthers, eventRead, Finding::Done, heard("FAILED") << old << row)
              .add(Fate::Pending, list, Finding::Inconclusive, {old, row})
              .add(Fate::Pending, eventRead, Finding::Inconclusive, heard("PENDING") << old << row)
              .add(Fate::Pending, eventRead, Finding::Inconclusive, heard("NOTIFY") << old << row)
              .add(Fate::Pending, nameRead, Finding::Inconclusive, {job})
              .add(Fate::Pending, logRead, Finding::Inconclusive, {old, row, log("TradeDomain")})
              .orOfOthers()
              .add(Fate::NoTrace, all, Finding::NoTrace, {old})
              .with(sealed(nameless))
              .all();
}

inline Request transferRequest()
{
    Contact owner;
    owner.handle = u"P-DLC31"_s;
    owner.organization = u"Dala Coffee LLP"_s;
    owner.country = u"KZ"_s;
    owner.email = u"office@dala.example"_s;
    return sealed(TransferDomain{.domain = primer(),
                                 .auth = u"aZ9e-Q77x"_s,
                                 .owner = u"P-DLC31"_s,
                                 .admin = u"P-DLC31"_s,
                                 .tech = u"P-STN01"_s,
                                 .billing = u"P-STN01"_s,
                                 .nameServers = {NameServer::fromUser(u"ns1.steppe-dns.example"_s),
                                                 NameServer::fromUser(u"ns2.steppe-dns.example"_s)},
                                 .taxId = TaxId::fromUser(u"000140000002"_s),
                                 .ownerData = owner,
                                 .today = QDate(2026, 5, 4),
                                 .contentAcknowledged = true,
                                 .hostingAcknowledged = true});
}

inline QList<Scene> transfersIn()
{
    const QString read = u"StatusDomainTransfer"_s;
    const QString list = u"QueryTransferList"_s;
    const QString all =
        u"StatusDomain, StatusDomainTransfer, QueryTransferList, QueryEventList, QueryObjectLogList"_s;
    const Said came = name({{"registrar transfer date", {since}}, {"status", {"ACTIVE"}}});
    const Said undated = name({{"status", {"ACTIVE"}}});
    const Said old = name({{"registrar transfer date", {earlier}}, {"status", {"ACTIVE"}}});
    const Said asked = name({{"status", {"pendingTransfer"}}});
    const Said refused = log("TransferDomain", "primer.kz", "FAILED");
    const auto heard = [](const QByteArray &subclass) {
        return event("DOMAIN_TRANSFER", "TRANSFER_" + subclass);
    };
    const Request withdrawal =
        sealed(TransferDomain{.action = TransferDomain::Action::Cancel, .domain = primer()});
    return Scenes(TransferDomain::command, u"REQUEST"_s, transferRequest())
               .add(Fate::Applied, nameRead, Finding::Done, {came})
               .add(Fate::Applied, u"StatusDomainTransfer → StatusDomain"_s, Finding::Done,
                    {transfer("clientApproved"), undated})
               .add(Fate::Applied, eventAndName, Finding::Done, heard("SUCCESSFUL") << undated)
               .add(Fate::NotApplied, read, Finding::Failed, {transfer("clientRejected")})
               .add(Fate::NotApplied, read, Finding::Failed, {transfer("serverCancelled")})
               .add(Fate::NotApplied, eventRead, Finding::Failed, heard("FAILED"))
               .orOfOthers()
               .add(Fate::NotApplied, logRead, Finding::Inconclusive, {refused})
               .add(Fate::ByOthers, nameRead, Finding::Done, {came})
               .add(Fate::ByOthers, nameRead, Finding::Inconclusive, {old})
               .add(Fate::ByOthers, read, Finding::Inconclusive, {transfer("pending", earlier)})
               .add(Fate::ByOthers, read, Finding::Inconclusive,
                    {transfer("clientApproved", earlier), old})
               .add(Fate::Pending, nameRead, Finding::Taken, {asked})
               .add(Fate::Pending, read, Finding::Taken, {transfer("INITIATED")})
               .add(Fate::Pending, list, Finding::Taken, {transferRow(list, "REQUESTED")})
               .add(Fate::Pending, eventRead, Finding::Taken, heard("PENDING"))
               .orOfOthers()
               .add(Fate::Pending, eventRead, Finding::NeedsAction, heard("NOTIFY"))
               .add(Fate::Pending, logRead, Finding::Taken, {log("TransferDomain")})
               .orOfOthers()
               .add(Fate::NoTrace, all, Finding::NoTrace, {})
               .all()
        + Scenes(TransferDomain::command, u"CANCEL"_s, withdrawal)
              .add(Fate::Applied, read, Finding::Done, {transfer("clientCancelled", earlier)})
              .add(Fate::Applied, eventRead, Finding::Done, heard("FAILED"))
              .taken()
              .add(Fate::NotApplied, nameRead, Finding::Failed, {came})
              .add(Fate::NotApplied, read, Finding::Failed, {transfer("clientApproved", earlier)})
              .add(Fate::NotApplied, eventRead, Finding::Failed, heard("SUCCESSFUL"))
              .add(Fate::NotApplied, logRead, Finding::Inconclusive, {refused})
              // With the event of it, which does not say more.
              .add(Fate::ByOthers, read, Finding::Failed,
                   heard("FAILED") << transfer("clientRejected", earlier))
              .add(Fate::ByOthers, read, Finding::Failed, {transfer("serverCancelled", earlier)})
              .add(Fate::ByOthers, read, Finding::Done, {transfer("FAILED", earlier)})
              .add(Fate::ByOthers, eventRead, Finding::Inconclusive, heard("FAILED"))
              .add(Fate::Pending, nameRead, Finding::Inconclusive, {asked})
              .add(Fate::Pending, read, Finding::Inconclusive, {transfer("pending", earlier)})
              .add(Fate::Pending, list, Finding::Inconclusive, {transferRow(list, "PENDING")})
              .add(Fate::Pending, eventRead, Finding::NeedsAction, heard("NOTIFY"))
              .add(Fate::Pending, logRead, Finding::Inconclusive, {log("TransferDomain")})
              .orOfOthers()
              .add(Fate::NoTrace, all, Finding::NoTrace, {})
              .all();
}

/// What the two answers to another registrar have in common.
inline QList<Scene> transfersOut(TransferDomain::Action action)
{
    const bool approve = action == TransferDomain::Action::Approve;
    const QString read = u"StatusDomainTransfer"_s;
    const QString list = u"QueryForeignTransferList"_s;
    const auto heard = [](const QByteArray &subclass) {
        return event("DOMAIN_TRANSFER", "FOREIGN_TRANSFER_" + subclass);
    };
    const Said left = transfer("clientApproved", earlier);
    const Said stayed = transfer("clientRejected", earlier);
    Scenes scenes(TransferDomain::command, TransferDomain::token(action),
                  sealed(TransferDomain{.action = action, .domain = primer()}));
    if (approve) {
        scenes.add(Fate::ByOthers, read, Finding::Done, {transfer("serverApproved", earlier)});
    } else {
        scenes.add(Fate::ByOthers, read, Finding::Failed, {transfer("clientCancelled", earlier)})
            .add(Fate::ByOthers, read, Finding::Failed, {transfer("serverCancelled", earlier)})
            .add(Fate::ByOthers, read, Finding::Done, {transfer("FAILED", earlier)})
            .add(Fate::ByOthers, eventRead, Finding::Inconclusive, heard("FAILED"));
    }
    return scenes.add(Fate::Applied, read, Finding::Done, {approve ? left : stayed})
        .add(Fate::Applied, u"QueryEventList"_s, Finding::Done,
             heard(approve ? "SUCCESSFUL" : "FAILED"))
        .taken()
        .add(Fate::NotApplied, read, Finding::Failed, {approve ? stayed : left})
        .add(Fate::NotApplied, eventRead, Finding::Failed, heard(approve ? "FAILED" : "SUCCESSFUL"))
        .add(Fate::NotApplied, logRead, Finding::Inconclusive,
             {log("TransferDomain", "primer.kz", "FAILED")})
        .add(Fate::Pending, read, Finding::Inconclusive, {transfer("FOREIGN_PENDING", earlier)})
        .add(Fate::Pending, list, Finding::Inconclusive, {transferRow(list, "FOREIGN_PENDING")})
        .add(Fate::Pending, eventRead, Finding::NeedsAction, heard("NOTIFY"))
        .add(Fate::Pending, logRead, Finding::Inconclusive, {log("TransferDomain")})
        .orOfOthers()
        .add(
            Fate::NoTrace,
            u"StatusDomainTransfer, QueryForeignTransferList, QueryEventList, QueryObjectLogList"_s,
            Finding::NoTrace, {})
        .all();
}

} // namespace kz::test
