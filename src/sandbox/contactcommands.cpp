#include "sandbox/commands.h"

#include <QRegularExpression>

namespace kz::sandbox {

using namespace Qt::StringLiterals;

namespace {

const QStringList &dataFields()
{
    static const QStringList fields{
        u"TITLE"_s,   u"FIRSTNAME"_s, u"MIDDLENAME"_s, u"LASTNAME"_s, u"ORGANIZATION"_s,
        u"STREET0"_s, u"STREET1"_s,   u"STREET2"_s,    u"CITY"_s,     u"STATE"_s,
        u"ZIP"_s,     u"COUNTRY"_s,   u"PHONE"_s,      u"FAX"_s,      u"EMAIL"_s};
    return fields;
}

std::optional<Answer> checkData(const Values &data, bool strict)
{
    // Strict as in the vendor's definitions; without VALIDATION the dot may be missing (seen).
    static const QRegularExpression exact(u"^\\+[0-9]{1,3}\\.[0-9]{1,14}(x[0-9]{1,4})?$"_s);
    static const QRegularExpression loose(u"^\\+[0-9]{1,3}\\.?[0-9]{1,14}(x[0-9]{1,4})?$"_s);
    static const QRegularExpression mail(u"^[^@\\s]+@[^@\\s]+\\.[^@\\s]+$"_s);
    static const QRegularExpression country(u"^[A-Z]{2}$"_s);
    const auto wrong = [&data](const QString &field, const QRegularExpression &rule) {
        const QString value = data.value(field);
        return !value.isEmpty() && !rule.match(value).hasMatch();
    };
    if (wrong(u"PHONE"_s, strict ? exact : loose))
        return refusal(505, u"PHONE"_s);
    if (wrong(u"FAX"_s, strict ? exact : loose))
        return refusal(505, u"FAX"_s);
    if (wrong(u"EMAIL"_s, mail))
        return refusal(505, u"EMAIL"_s);
    if (wrong(u"COUNTRY"_s, country))
        return refusal(541, u"COUNTRY"_s);
    return std::nullopt;
}

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
    for (const QString &field : dataFields()) {
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
    if (std::optional<Answer> refused = checkData(data, call.is("VALIDATION"_L1)))
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
                    .validated = call.is("VALIDATION"_L1)};
    state.contacts[contact.handle] = contact;
    return made(contact);
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
    };
}

} // namespace kz::sandbox
