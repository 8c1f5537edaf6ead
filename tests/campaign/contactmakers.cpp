#include "campaign/makers.h"
#include "model/contactmodel.h"
#include "model/domainmodel.h"
#include "model/inboxmodel.h"
#include "operations/addcontact.h"
#include "operations/deletecontact.h"
#include "operations/deleteevent.h"
#include "operations/modifycontact.h"

using namespace Qt::StringLiterals;

/// Contacts and letters.
namespace kz::campaign {

namespace {

/// An order to make it is not at its end: then nobody could tell whether it was carried out.
bool isBeingMade(const Scene &scene, const Contact &contact)
{
    return std::any_of(scene.open().begin(), scene.open().end(), [&contact](const Order &order) {
        return order.request.command == AddContact::command
            && order.request.params.value(QString(AddContact::Field::email)) == contact.email;
    });
}

/// A contact of those that fit, about which nothing was ordered of late and which no order makes.
template <class Fits>
std::optional<Contact> quietContact(Scene &scene, Fits fits)
{
    const ContactModel &contacts = *scene.desk.contacts();
    for (int tries = 0; tries < 20 && contacts.rowCount() > 0; ++tries) {
        const QModelIndex row = contacts.index(scene.dice.below(contacts.rowCount()), 0);
        const auto contact = row.data(ContactModel::ContactRole).value<Contact>();
        if (fits(contact) && scene.isQuiet(contact.handle) && !isBeingMade(scene, contact))
            return contact;
    }
    return {};
}

bool isOurs(const Contact &contact)
{
    return contact.email.contains("campaign"_L1);
}

std::optional<Wish> addition(Scene &scene)
{
    const int number = scene.fresh();
    Contact contact;
    contact.firstName = u"Test"_s;
    contact.lastName = u"Person"_s;
    contact.street = {u"Example st. %1"_s.arg(number)};
    contact.city = u"Almaty"_s;
    contact.zip = u"050000"_s;
    contact.country = u"KZ"_s;
    contact.phone = u"+7.7270000001"_s;
    contact.email = u"p%1@campaign.example"_s.arg(number);
    return wish(AddContact{.contact = contact});
}

std::optional<Wish> change(Scene &scene)
{
    const auto before = quietContact(scene, [](const Contact &) { return true; });
    if (!before)
        return {};
    Contact after = *before;
    after.city = u"Town %1"_s.arg(scene.fresh());
    return wish(ModifyContact{.contact = after, .before = *before});
}

std::optional<Wish> deletion(Scene &scene)
{
    const auto contact = quietContact(scene, isOurs);
    if (!contact || !scene.desk.domains()->usesOf(contact->handle).isEmpty())
        return {};
    return wish(DeleteContact{.handle = contact->handle});
}

std::optional<Wish> letterDone(Scene &scene)
{
    const QList<SeenEvent> events = scene.desk.inbox()->events();
    for (int tries = 0; tries < 12 && !events.isEmpty(); ++tries) {
        const SeenEvent event = scene.dice.of(events);
        if (!event.doneAt.isValid() && !scene.wasUsed(event.id))
            return wish(DeleteEvent{.id = event.id,
                                    .about = event.object,
                                    .subclass = event.subclass,
                                    .together = {scene.desk.inbox()->stakeOf(event)}});
    }
    return {};
}

} // namespace

QList<Maker> contactMakers()
{
    return {{"new contact", 8, addition},
            {"change of a contact", 6, change},
            {"deletion of a contact", 6, deletion},
            {"letter done", 6, letterDone}};
}

} // namespace kz::campaign
