#pragma once

#include "app/settlingscene.h"
#include "operations/addcontact.h"
#include "operations/addnameserver.h"
#include "operations/deletecontact.h"
#include "operations/deleteevent.h"
#include "operations/deletenameserver.h"
#include "operations/modifycontact.h"
#include "operations/modifynameserver.h"
#include "operations/modifyregistrar.h"
#include "operations/restorecontact.h"
#include "operations/typedcommand.h"

/// Scenes of what is ordered for anything but names.
namespace kz::test {

inline QList<Scene> eventMarks()
{
    const QString read = u"StatusEvent"_s;
    const Said there = said(read, {{"class", {"DOMAIN_TRADE"}}, {"subclass", {"TRADE_NOTIFY"}}});
    return Scenes(DeleteEvent::command, {}, sealed(DeleteEvent{.id = u"7"_s}))
        .add(Fate::Applied, read, Finding::Done, {there})
        .add(Fate::Applied, read, Finding::Done, {})
        .add(Fate::ByOthers, read, Finding::Done, {there})
        .add(Fate::NoTrace, read, Finding::NoTrace, {nothing(read), there})
        .all();
}

inline QList<Scene> newContacts()
{
    Contact contact;
    contact.firstName = u"Test"_s;
    contact.lastName = u"Person"_s;
    contact.street = {u"Example st. 1"_s};
    contact.city = u"Almaty"_s;
    contact.zip = u"050000"_s;
    contact.country = u"KZ"_s;
    contact.phone = u"+7.7270000001"_s;
    contact.email = u"office@primer.example"_s;
    const QString read = u"QueryContactList"_s;
    const auto handle = [&read](const QByteArray &created, const QByteArray &city = "Almaty") {
        return said(read,
                    {{"contact", {"P-ABC1"}},
                     {"contact firstname", {"Test"}},
                     {"contact lastname", {"Person"}},
                     {"contact street", {"Example st. 1"}},
                     {"contact city", {city}},
                     {"contact zip", {"050000"}},
                     {"contact country", {"KZ"}},
                     {"contact phone", {"+7.7270000001"}},
                     {"contact email", {"office@primer.example"}},
                     {"created date", {created}}});
    };
    return Scenes(AddContact::command, u"any handle will do"_s, sealed(AddContact{contact}))
               .add(Fate::Applied, read, Finding::Done, {handle(since)})
               .add(Fate::ByOthers, read, Finding::Inconclusive, {handle(since, "Semey")})
               .add(Fate::ByOthers, read, Finding::Done, {handle(earlier)})
               .add(Fate::NoTrace, read, Finding::NoTrace, {})
               .add(Fate::NoTrace, read, Finding::NoTrace, {handle(earlier, "Semey")})
               .all()
        + Scenes(AddContact::command, u"NEW=1"_s,
                 sealed(AddContact{.contact = contact, .forceNew = true}))
              .add(Fate::Applied, read, Finding::Done, {handle(since)})
              .add(Fate::ByOthers, read, Finding::Inconclusive, {handle(since, "Semey")})
              .add(Fate::ByOthers, read, Finding::Done, {handle(since)})
              .add(Fate::ByOthers, read, Finding::Inconclusive, {handle(earlier)})
              .add(Fate::ByOthers, read, Finding::Inconclusive, {handle({})})
              .add(Fate::NoTrace, read, Finding::NoTrace, {})
              .all();
}

inline QList<Scene> contactChanges()
{
    const QString read = u"StatusContact"_s;
    Contact before;
    before.handle = u"P-ABC1"_s;
    before.lastName = u"Person"_s;
    before.city = u"Almaty"_s;
    Contact after = before;
    after.city = u"Semey"_s;
    const ModifyContact change{.contact = after, .before = before};
    const auto shown = [&read](const QByteArray &city) {
        return said(read, {{"contact", {"P-ABC1"}}, {"last name", {"Person"}}, {"city", {city}}});
    };
    const Said there = shown("Almaty");
    return Scenes(ModifyContact::command, {}, request(*validate(change, change.check())))
               .add(Fate::Applied, read, Finding::Done, {shown("Semey")})
               .add(Fate::ByOthers, read, Finding::Done, {shown("Semey")})
               .add(Fate::NoTrace, read, Finding::Inconclusive, {there})
               .add(Fate::NoTrace, read, Finding::NoTrace, {})
               .all()
        + Scenes(DeleteContact::command, {}, sealed(DeleteContact{.handle = u"P-ABC1"_s}))
              .add(Fate::Applied, read, Finding::Done, {})
              .add(Fate::ByOthers, read, Finding::Done, {})
              .add(Fate::NoTrace, read, Finding::Inconclusive, {there})
              .all()
        + Scenes(RestoreContact::command, {}, sealed(RestoreContact{.handle = u"P-ABC1"_s}))
              .add(Fate::Applied, read, Finding::Done, {there})
              .add(Fate::ByOthers, read, Finding::Done, {there})
              .add(Fate::NoTrace, read, Finding::NoTrace, {})
              .all();
}

inline QList<Scene> hosts()
{
    const QString read = u"StatusNameserver"_s;
    const QString both = u"StatusNameserver, QueryObjectLogList"_s;
    const QByteArray ours = "ns1.primer.kz";
    const Said wanted = host({"195.210.46.3"});
    const Said other = host({"195.210.46.2"});
    const Said old = host({"195.210.46.3"}, earlier);
    const AddNameserver add{.server = NameServer::fromUser(u"ns1.primer.kz"_s),
                            .addresses = {u"195.210.46.3"_s},
                            .parentHeld = true};
    const ModifyNameserver change{
        .host = u"ns1.primer.kz"_s, .before = {u"195.210.46.2"_s}, .after = {u"195.210.46.3"_s}};
    return Scenes(AddNameserver::command, {}, sealed(add))
               .add(Fate::Applied, read, Finding::Done, {wanted})
               .add(Fate::NotApplied, logRead, Finding::Inconclusive,
                    {log("AddNameserver", ours, "FAILED")})
               .add(Fate::ByOthers, read, Finding::Done, {wanted})
               .add(Fate::ByOthers, read, Finding::Inconclusive, {old})
               .add(Fate::ByOthers, read, Finding::Inconclusive, {other})
               .add(Fate::Pending, logRead, Finding::Taken, {log("AddNameserver", ours)})
               .orOfOthers()
               .add(Fate::NoTrace, both, Finding::NoTrace, {})
               .all()
        + Scenes(ModifyNameserver::command, {}, sealed(change))
              .add(Fate::Applied, read, Finding::Done, {old})
              .add(Fate::NotApplied, logRead, Finding::Inconclusive,
                   {other, log("ModifyNameserver", ours, "FAILED")})
              .add(Fate::ByOthers, read, Finding::Done, {old})
              .add(Fate::Pending, logRead, Finding::Inconclusive,
                   {other, log("ModifyNameserver", ours)})
              .orOfOthers()
              .add(Fate::NoTrace, both, Finding::Inconclusive, {other})
              .add(Fate::NoTrace, both, Finding::Inconclusive, {})
              .all()
        + Scenes(DeleteNameserver::command, {},
                 sealed(DeleteNameserver{.host = u"ns1.primer.kz"_s}))
              .add(Fate::Applied, read, Finding::Done, {})
              .add(Fate::NotApplied, logRead, Finding::Inconclusive,
                   {other, log("DeleteNameserver", ours, "FAILED")})
              .add(Fate::ByOthers, read, Finding::Done, {})
              .add(Fate::Pending, logRead, Finding::Taken, {other, log("DeleteNameserver", ours)})
              .orOfOthers()
              .add(Fate::NoTrace, both, Finding::Inconclusive, {other})
              .all();
}

inline QList<Scene> accountDefaults()
{
    const QString read = u"StatusRegistrar"_s;
    const auto mode = [&read](const QByteArray &token) {
        return said(read, {{"registrar", {"acme-kz"}}, {"renewalmode", {token}}});
    };
    const ModifyRegistrar op{.field = ModifyRegistrar::Field::renewalMode,
                             .value = u"AUTODELETE"_s,
                             .account = u"acme-kz"_s};
    return Scenes(ModifyRegistrar::command, {}, request(*validate(op, op.check())))
        .add(Fate::Applied, read, Finding::Done, {mode("AUTODELETE")})
        .add(Fate::ByOthers, read, Finding::Done, {mode("AUTODELETE")})
        .add(Fate::NoTrace, read, Finding::NoTrace, {mode("AUTORENEW")})
        .all();
}

inline QList<Scene> typedCommands()
{
    const auto typed = [](const QString &text) {
        const TypedCommand op{text};
        return typedRequest(*validate(op, op.check()));
    };
    const auto played = [](const QString &of, const Request &request, const Said &line,
                           const Said &refused, Finding finding) {
        return Scenes(TypedCommand::command, of, request)
            .add(Fate::NotApplied, logRead, Finding::Inconclusive, {refused})
            .add(Fate::Pending, logRead, finding, {line})
            .orOfOthers()
            .add(Fate::NoTrace, logRead, Finding::NoTrace, {})
            .all();
    };
    const QString one = u"names its object"_s;
    const QString many = u"names none, or is one of many: Modify…, Set…, with an ACTION"_s;
    return played(one, typed(u"TransferContact\nCONTACT=P-ABC1"_s),
                  log("TransferContact", "P-ABC1"), log("TransferContact", "P-ABC1", "FAILED"),
                  Finding::Taken)
        + played(many, typed(u"ModifyContact\nCONTACT=P-ABC1\nCITY=Semey"_s),
                 log("ModifyContact", "P-ABC1"), log("ModifyContact", "P-ABC1", "FAILED"),
                 Finding::Inconclusive)
        + played(many, typed(u"AddTag\nTAG=a"_s), log("AddTag", "a"), log("AddTag", "a", "FAILED"),
                 Finding::Inconclusive)
        + played(many, typed(u"TransferDomain\nDOMAIN=primer.kz\nACTION=APPROVE"_s),
                 log("TransferDomain"), log("TransferDomain", "primer.kz", "FAILED"),
                 Finding::Inconclusive);
}

} // namespace kz::test
