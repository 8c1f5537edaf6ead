#pragma once

#include "app/settlingscene.h"
#include "operations/adddomain.h"
#include "operations/modifydomain.h"
#include "operations/renewdomain.h"
#include "operations/setdomainrenewalmode.h"
#include "operations/setdomaintransfermode.h"

/// Scenes of what is ordered for names of the account.
namespace kz::test {

inline QList<Scene> registrations()
{
    AddDomain op{.domain = primer(), .years = 1};
    op.owner = op.admin = op.tech = op.billing = u"P-ASL07"_s;
    op.nameServers = {NameServer::fromUser(u"ns1.steppe-dns.example"_s),
                      NameServer::fromUser(u"ns2.steppe-dns.example"_s)};
    op.taxId = TaxId::fromUser(u"000101300009"_s);
    op.contentAcknowledged = op.hostingAcknowledged = true;
    const auto heard = [](const QByteArray &subclass) {
        return event("DOMAIN_REGISTRATION", "REGISTRATION_" + subclass);
    };
    const Said made = name({{"status", {"ACTIVE"}}, {"created date", {since}}});
    const Said old = name({{"status", {"ACTIVE"}}, {"created date", {earlier}}});
    const Said locked = name({{"status", {"clientTransferProhibited"}},
                              {"created date", {since}},
                              {"registration expiration date", {"2027-05-04 09:00:20.0"}}});
    const Said undated = name({{"status", {"ACTIVE"}}});
    return Scenes(AddDomain::command, {}, sealed(op))
        .add(Fate::Applied, nameRead, Finding::Done, {made})
        .add(Fate::Applied, nameRead, Finding::Done, {locked})
        .add(Fate::Applied, eventAndName, Finding::Done, heard("SUCCESSFUL") << undated)
        .add(Fate::NotApplied, eventRead, Finding::Failed, heard("FAILED"))
        .orOfOthers()
        .add(Fate::NotApplied, logRead, Finding::Inconclusive,
             {log("AddDomain", "primer.kz", "FAILED")})
        .add(Fate::ByOthers, nameRead, Finding::Done, {made})
        .add(Fate::ByOthers, nameRead, Finding::Inconclusive, {old})
        .add(Fate::Pending, nameRead, Finding::Taken, {name({{"status", {"REQUESTED"}}})})
        .add(Fate::Pending, nameRead, Finding::Taken, {name({{"status", {"pendingCreate"}}})})
        .add(Fate::Pending, eventAndName, Finding::Taken, heard("SUCCESSFUL"))
        .add(Fate::Pending, eventRead, Finding::Taken, heard("PENDING"))
        .orOfOthers()
        .add(Fate::Pending, eventRead, Finding::NeedsAction, heard("NOTIFY"))
        .add(Fate::Pending, logRead, Finding::Taken, {log("AddDomain")})
        .orOfOthers()
        .add(Fate::NoTrace, u"StatusDomain, QueryEventList, QueryObjectLogList"_s, Finding::NoTrace,
             {})
        .all();
}

inline QList<Scene> renewals()
{
    const auto paid = [](const QByteArray &year, const QByteArray &word = "ACTIVE") {
        return name({{"paiduntil date", {year + "-05-20 08:00:00.0"}}, {"status", {word}}});
    };
    const DomainRecord shown{.name = primer(),
                             .created = Instant::fromRegistrar(u"2020-05-20 08:00:00.0"_s),
                             .paidUntil = Instant::fromRegistrar(u"2027-05-20 08:00:00.0"_s)};
    const auto heard = [](const QByteArray &subclass) {
        return event("DOMAIN_RENEWAL", "RENEWAL_" + subclass);
    };
    return Scenes(RenewDomain::command, {}, sealed(RenewDomain::of(shown, 2, QDate(2026, 5, 4))))
        .add(Fate::Applied, nameRead, Finding::Done, {paid("2029")})
        .add(Fate::NotApplied, eventRead, Finding::Failed, heard("FAILED"))
        .orOfOthers()
        .add(Fate::NotApplied, logRead, Finding::Inconclusive,
             {log("RenewDomain", "primer.kz", "ERROR")})
        .add(Fate::ByOthers, nameRead, Finding::Done, {paid("2029")})
        .add(Fate::ByOthers, nameRead, Finding::Inconclusive, {paid("2028")})
        .add(Fate::ByOthers, eventAndName, Finding::Inconclusive,
             heard("SUCCESSFUL") << paid("2028"))
        .add(Fate::Pending, nameRead, Finding::Taken, {paid("2027", "pendingRenew")})
        .add(Fate::Pending, nameRead, Finding::Taken, {paid("2029", "pendingRenew")})
        .add(Fate::Pending, nameRead, Finding::Inconclusive,
             {name({{"paiduntil date", {"2027-05-20 08:00:00.0"}}, {"pending job", {"4711"}}})})
        .add(Fate::Pending, eventRead, Finding::Taken, heard("PENDING"))
        .orOfOthers()
        .add(Fate::Pending, eventRead, Finding::NeedsAction, heard("NOTIFY"))
        .add(Fate::Pending, logRead, Finding::Taken, {log("RenewDomain")})
        .orOfOthers()
        .add(Fate::NoTrace, u"StatusDomain, QueryEventList, QueryObjectLogList"_s, Finding::NoTrace,
             {paid("2027")})
        .all();
}

inline QList<Scene> changes()
{
    const DomainRecord before{.name = primer(),
                              .nameServers = QStringList{u"ns1.a.example"_s, u"ns2.a.example"_s},
                              .transferLock = true};
    ModifyDomain servers{.domain = primer(), .before = before};
    servers.nameServers = {NameServer::fromUser(u"ns1.a.example"_s),
                           NameServer::fromUser(u"ns9.b.example"_s)};
    ModifyDomain lock{.domain = primer(), .before = before};
    lock.transferLock = false;
    const Said wanted = name({{"nameserver", {"ns1.a.example", "ns9.b.example"}}});
    const Said old = name({{"nameserver", {"ns1.a.example", "ns2.a.example"}}});
    const Said other = name({{"nameserver", {"ns1.a.example", "ns3.c.example"}}});
    const Said job =
        name({{"nameserver", {"ns1.a.example", "ns2.a.example"}}, {"pending job", {"4711"}}});
    const auto heard = [](const QByteArray &subclass) {
        return event("DOMAIN_MODIFICATION", "MODIFICATION_" + subclass);
    };
    const Said updating = name({{"status", {"pendingUpdate"}}});
    const Said refused = log("ModifyDomain", "primer.kz", "REJECTED");
    return Scenes(ModifyDomain::command, u"name servers, contacts"_s, sealed(servers))
               .add(Fate::Applied, nameRead, Finding::Done, {wanted})
               .add(Fate::Applied, eventAndName, Finding::Done, heard("SUCCESSFUL") << name({}))
               .add(Fate::Applied, eventAndName, Finding::Done, heard("SUCCESSFUL") << old)
               .taken()
               .add(Fate::NotApplied, eventRead, Finding::Failed, heard("FAILED") << old)
               .orOfOthers()
               .add(Fate::NotApplied, logRead, Finding::Inconclusive, {old, refused})
               .add(Fate::ByOthers, nameRead, Finding::Done, {wanted})
               .add(Fate::ByOthers, eventAndName, Finding::Inconclusive,
                    heard("SUCCESSFUL") << other)
               .add(Fate::Pending, nameRead, Finding::Taken, {updating})
               .add(Fate::Pending, nameRead, Finding::Inconclusive, {job})
               .add(Fate::Pending, eventRead, Finding::Taken, heard("PENDING") << old)
               .orOfOthers()
               .add(Fate::Pending, eventRead, Finding::NeedsAction, heard("NOTIFY") << old)
               .add(Fate::Pending, logRead, Finding::Inconclusive, {old, log("ModifyDomain")})
               .orOfOthers()
               .add(Fate::NoTrace, u"StatusDomain, QueryEventList, QueryObjectLogList"_s,
                    Finding::NoTrace, {old})
               .all()
        + Scenes(ModifyDomain::command, u"lock, comment"_s, sealed(lock))
              .add(Fate::Applied, nameRead, Finding::Done, {name({{"transfer lock", {"0"}}})})
              .add(Fate::NotApplied, logRead, Finding::Inconclusive,
                   {name({{"transfer lock", {"1"}}}), refused})
              .add(Fate::ByOthers, nameRead, Finding::Done, {name({{"transfer lock", {"0"}}})})
              .add(Fate::Pending, nameRead, Finding::Taken,
                   {name({{"transfer lock", {"1"}}, {"status", {"pendingUpdate"}}})})
              .add(Fate::Pending, nameRead, Finding::Inconclusive,
                   {name({{"transfer lock", {"1"}}, {"pending job", {"4711"}}})})
              .add(Fate::Pending, logRead, Finding::Inconclusive,
                   {name({{"transfer lock", {"1"}}}), log("ModifyDomain")})
              .orOfOthers()
              .add(Fate::NoTrace, u"StatusDomain, QueryObjectLogList"_s, Finding::NoTrace,
                   {name({{"transfer lock", {"1"}}})})
              .all();
}

inline QList<Scene> renewalModes()
{
    const auto mode = [](const QByteArray &token, const QByteArray &renews = "2026-06-01") {
        return name({{"renewalmode", {token}}, {"renewal date", {renews + " 00:00:00"}}});
    };
    const auto inList = [](const QByteArray &token) {
        return said(u"QueryDomainList"_s, {{"domain", {"primer.kz"}}, {"renewalmode", {token}}});
    };
    const auto order = [](RenewalMode::Known wanted, RenewalMode::Known was) {
        return sealed(
            SetDomainRenewalMode{.domain = primer(),
                                 .mode = wanted,
                                 .was = was,
                                 .renews = Instant::fromRegistrar(u"2026-06-01 00:00:00"_s)});
    };
    const QString list = u"QueryDomainList"_s;
    const QByteArray next = "2027-06-01";
    return Scenes(SetDomainRenewalMode::command, u"any mode but RENEWONCE"_s,
                  order(RenewalMode::AutoDelete, RenewalMode::AutoRenew))
               .add(Fate::Applied, nameRead, Finding::Done, {mode("AUTODELETE")})
               .add(Fate::Applied, list, Finding::Done, {inList("AUTODELETE")})
               .add(Fate::ByOthers, nameRead, Finding::Done, {mode("AUTODELETE")})
               .add(Fate::ByOthers, nameRead, Finding::Inconclusive, {mode("SAFEAUTORENEW")})
               .add(Fate::ByOthers, nameRead, Finding::Inconclusive, {mode("")})
               .add(Fate::NoTrace, nameRead, Finding::NoTrace, {mode("AUTORENEW")})
               .add(Fate::NoTrace, nameRead, Finding::NoTrace, {})
               .add(Fate::NoTrace, list, Finding::NoTrace, {inList("AUTORENEW")})
               .all()
        + Scenes(SetDomainRenewalMode::command, u"RENEWONCE"_s,
                 order(RenewalMode::RenewOnce, RenewalMode::AutoDelete))
              .add(Fate::Applied, nameRead, Finding::Done, {mode("RENEWONCE")})
              .add(Fate::Applied, nameRead, Finding::Done, {mode("DEFAULT", next)})
              .add(Fate::ByOthers, nameRead, Finding::Done, {mode("DEFAULT", next)})
              .add(Fate::ByOthers, nameRead, Finding::NoTrace, {mode("DEFAULT", next)})
              .with(order(RenewalMode::RenewOnce, RenewalMode::Default))
              .add(Fate::NoTrace, u"StatusDomain, QueryObjectLogList"_s, Finding::NoTrace,
                   {mode("AUTODELETE")})
              .add(Fate::NoTrace, u"StatusDomain, QueryObjectLogList"_s, Finding::NoTrace,
                   {mode("AUTODELETE"), log("SetDomainRenewalMode")})
              .all();
}

inline QList<Scene> transferModes()
{
    const auto mode = [](const QByteArray &token) { return name({{"transfermode", {token}}}); };
    return Scenes(SetDomainTransferMode::command, {},
                  sealed(SetDomainTransferMode{.domain = primer(), .mode = u"AUTODENY"_s}))
        .add(Fate::Applied, nameRead, Finding::Done, {mode("AUTODENY")})
        .add(Fate::ByOthers, nameRead, Finding::Done, {mode("AUTODENY")})
        .add(Fate::NoTrace, nameRead, Finding::Inconclusive, {mode("DEFAULT")})
        .add(Fate::NoTrace, nameRead, Finding::NoTrace, {})
        .all();
}

} // namespace kz::test
