#include "sandbox/commands.h"
#include "sandbox/contactdata.h"

namespace kz::sandbox {

using namespace Qt::StringLiterals;

namespace {

bool isKept(const QString &status)
{
    return status.compare("clientAutoDeleteProhibited"_L1, Qt::CaseInsensitive) == 0;
}

/// The data with what was given in place of what was there; an empty value takes a field away.
Values changed(Values data, const Values &given)
{
    for (const QString &field : contactFields()) {
        if (!given.contains(field))
            continue;
        const QString value = given.value(field);
        if (value.isEmpty())
            data.remove(field);
        else
            data[field] = field == "COUNTRY"_L1 ? value.toUpper() : value;
    }
    return data;
}

std::optional<Answer> refuseChange(const Call &call, const Values &data)
{
    for (const QString &field : contactFields()) {
        if (isNeeded(field) && data.value(field).isEmpty())
            return refusal(504, field);
    }
    if (data.value(u"ORGANIZATION"_s).isEmpty() && data.value(u"LASTNAME"_s).isEmpty())
        return refusal(504, u"LASTNAME"_s);
    for (const auto list : {"STATUS"_L1, "ADDSTATUS"_L1, "DELSTATUS"_L1}) {
        for (const QString &status : call.list(list)) {
            if (!isKept(status))
                return refusal(541, list);
        }
    }
    return refuseData(data, call.is("VALIDATION"_L1));
}

Answer modifyContact(const Call &call)
{
    State &state = call.state;
    const auto found = state.contacts.find(call.value("CONTACT"_L1).toUpper());
    if (found == state.contacts.end())
        return refusal(545);
    Contact &contact = found->second;
    const Values data = changed(contact.data, call.values);
    if (std::optional<Answer> refused = refuseChange(call, data))
        return *refused;
    if (call.is("CHECKONLY"_L1))
        return refusal(200, u"Check only"_s);
    // For .kz the registry is told nothing: it goes on showing what it was given with the name.
    if (!isLinked(state, contact.handle))
        contact.atRegistry.clear();
    else if (contact.atRegistry.isEmpty())
        contact.atRegistry = contact.data;
    contact.data = data;
    if (contact.atRegistry == data)
        contact.atRegistry.clear();
    if (call.is("VALIDATION"_L1))
        contact.validated = true;
    if (call.values.contains(u"AUTODELETE"_s))
        contact.autoDelete = call.is("AUTODELETE"_L1);
    if (!call.list("ADDSTATUS"_L1).isEmpty() || !call.list("STATUS"_L1).isEmpty())
        contact.autoDelete = false;
    if (!call.list("DELSTATUS"_L1).isEmpty())
        contact.autoDelete = true;
    contact.updated = state.now();
    contact.updatedBy = call.user;
    Answer answer = refusal(200);
    answer.set(u"validated"_s, contact.validated ? u"1"_s : u"0"_s);
    answer.set(u"verified"_s, contact.verified ? u"1"_s : u"0"_s);
    return answer;
}

Answer deleteContact(const Call &call)
{
    State &state = call.state;
    const auto found = state.contacts.find(call.value("CONTACT"_L1).toUpper());
    if (found == state.contacts.end())
        return refusal(545);
    if (isLinked(state, found->first))
        return refusal(state.options.contactRefusal, u"contact is linked"_s);
    state.goneContacts.insert_or_assign(found->first, found->second);
    state.contacts.erase(found);
    return refusal(200);
}

Answer restoreContact(const Call &call)
{
    State &state = call.state;
    const QString handle = call.value("CONTACT"_L1).toUpper();
    if (state.contacts.contains(handle))
        return refusal(557, u"contact is not deleted"_s);
    const auto found = state.goneContacts.find(handle);
    if (found == state.goneContacts.end())
        return refusal(545);
    Contact contact = found->second;
    contact.unusedSince = state.now(); // its days count anew
    state.contacts.insert_or_assign(handle, contact);
    state.goneContacts.erase(found);
    return refusal(200);
}

} // namespace

Commands contactChangeCommands()
{
    return {
        {u"ModifyContact"_s, u"CONTACT MODIFY"_s,
         u"CONTACT! FIRSTNAME LASTNAME MIDDLENAME TITLE ORGANIZATION STREET0 STREET1 STREET2 CITY "
         "STATE ZIP COUNTRY PHONE FAX EMAIL AUTH STATUS0-4 ADDSTATUS0-4 DELSTATUS0-4 VALIDATION "
         "CHECKONLY PREVERIFY AUTODELETE X-VERIFICATION-*"_s,
         true, modifyContact, u"CONTACT"_s},
        {u"DeleteContact"_s, u"CONTACT DELETE"_s, u"CONTACT!"_s, true, deleteContact, u"CONTACT"_s},
        {u"RestoreContact"_s, u"CONTACT ADD"_s, u"CONTACT!"_s, true, restoreContact, u"CONTACT"_s},
    };
}

} // namespace kz::sandbox
