#include "sandbox/commands.h"
#include "sandbox/contactdata.h"

namespace kz::sandbox {

using namespace Qt::StringLiterals;

namespace {

/// P- and O- handles: three letters of the name and a number.
QString newHandle(State &state, const Values &data)
{
    const bool person =
        !data.value(u"FIRSTNAME"_s).isEmpty() || !data.value(u"LASTNAME"_s).isEmpty();
    const QString name = data.value(person ? u"LASTNAME"_s : u"ORGANIZATION"_s).toUpper();
    QString letters;
    for (const QChar c : name) {
        if (c >= u'A' && c <= u'Z' && letters.size() < 3)
            letters.append(c);
    }
    QString handle;
    do {
        handle = u"%1-%2%3"_s.arg(QLatin1Char(person ? 'P' : 'O'))
                     .arg(letters.leftJustified(3, u'X'))
                     .arg(state.nextId());
    } while (state.contacts.contains(handle));
    return handle;
}

Answer made(const Contact &contact)
{
    Answer answer = refusal(200);
    answer.set(u"contact"_s, contact.handle);
    answer.set(u"roid"_s, u"%1_CONTACT-SANDBOX"_s.arg(contact.roid));
    answer.set(u"validated"_s, contact.validated ? u"1"_s : u"0"_s);
    answer.set(u"verified"_s, contact.verified ? u"1"_s : u"0"_s);
    return answer;
}

Answer addContact(const Call &call)
{
    Values data;
    for (const QString &field : contactFields()) {
        if (!call.values.value(field).isEmpty())
            data.insert(field, call.values.value(field));
    }
    data[u"COUNTRY"_s] = data.value(u"COUNTRY"_s).toUpper();
    if (data.value(u"ORGANIZATION"_s).isEmpty()) {
        for (const QString &name : {u"FIRSTNAME"_s, u"LASTNAME"_s}) {
            if (data.value(name).isEmpty())
                return refusal(504, name);
        }
    }
    if (std::optional<Answer> refused = refuseData(data, call.is("VALIDATION"_L1)))
        return *refused;
    if (call.is("CHECKONLY"_L1))
        return refusal(200, u"Check only"_s);
    State &state = call.state;
    if (!call.is("NEW"_L1)) {
        for (const auto &[handle, contact] : state.contacts) {
            if (contact.data == data)
                return made(contact);
        }
    }
    Contact contact{.handle = newHandle(state, data),
                    .roid = state.nextId(),
                    .data = data,
                    .created = state.now(),
                    .createdBy = call.user,
                    .validated = call.is("VALIDATION"_L1),
                    .unusedSince = state.now(),
                    .autoDelete = call.value("AUTODELETE"_L1) != "0"_L1};
    state.contacts[contact.handle] = contact;
    return made(contact);
}

/// Without NEW the handle stands for itself, as an identical one does in AddContact.
Answer cloneContact(const Call &call)
{
    State &state = call.state;
    const auto found = state.contacts.find(call.value("CONTACT"_L1).toUpper());
    if (found == state.contacts.end())
        return refusal(545);
    if (!call.is("NEW"_L1))
        return made(found->second);
    Contact copy{.handle = newHandle(state, found->second.data),
                 .roid = state.nextId(),
                 .data = found->second.data,
                 .created = state.now(),
                 .createdBy = call.user,
                 .validated = found->second.validated,
                 .verified = found->second.verified,
                 .unusedSince = state.now()};
    state.contacts[copy.handle] = copy;
    return made(copy);
}

int checkOf(const State &state, const QString &handle)
{
    return state.contacts.contains(handle.toUpper()) ? 215 : 214;
}

Answer checkContacts(const Call &call)
{
    Answer answer = refusal(200);
    answer.table.columns = {u"contactcheck"_s};
    answer.properties[u"column"_s] = answer.table.columns;
    for (const QString &handle : call.list("CONTACT"_L1)) {
        const int code = checkOf(call.state, handle);
        answer.table.rows.push_back({u"%1 %2"_s.arg(code).arg(codeText(code))});
    }
    return answer;
}

} // namespace

Commands contactCommands()
{
    return {
        {u"AddContact"_s, u"CONTACT ADD"_s,
         u"FIRSTNAME LASTNAME MIDDLENAME TITLE ORGANIZATION STREET0! STREET1 STREET2 CITY! STATE "
         "ZIP! COUNTRY! PHONE! FAX EMAIL! AUTH NEW VALIDATION CHECKONLY PREVERIFY AUTODELETE "
         "X-VERIFICATION-*"_s,
         true, addContact},
        {u"CloneContact"_s, u"CONTACT ADD"_s, u"CONTACT! NEW"_s, true, cloneContact},
        {u"CheckContact"_s, u"CONTACT CHECK"_s, u"CONTACT!"_s, false,
         [](const Call &call) { return refusal(checkOf(call.state, call.value("CONTACT"_L1))); }},
        {u"CheckContacts"_s, u"CONTACT CHECK"_s, u"CONTACT0! CONTACT0-31"_s, false, checkContacts},
    };
}

} // namespace kz::sandbox
