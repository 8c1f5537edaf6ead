#include "sandbox/contactdata.h"
#include "sandbox/paging.h"

namespace kz::sandbox {

using namespace Qt::StringLiterals;

namespace {

QString streetOf(const Contact &contact)
{
    QStringList lines{contact.data.value(u"STREET0"_s), contact.data.value(u"STREET1"_s),
                      contact.data.value(u"STREET2"_s)};
    lines.removeAll({});
    return lines.join(", "_L1);
}

QString personOf(const Contact &contact)
{
    return (contact.data.value(u"FIRSTNAME"_s) + u' ' + contact.data.value(u"LASTNAME"_s))
        .trimmed();
}

QString flag(bool on)
{
    return on ? u"1"_s : u"0"_s;
}

constexpr auto keptStatus = "clientAutoDeleteProhibited"_L1;

Instant lastChange(const Contact &contact)
{
    return contact.updated ? contact.updated : contact.created;
}

Answer statusContact(const Call &call)
{
    const auto found = call.state.contacts.find(call.value("CONTACT"_L1).toUpper());
    if (found == call.state.contacts.end())
        return refusal(545);
    const Contact &contact = found->second;
    const bool linked = isLinked(call.state, contact.handle);
    Answer answer = refusal(200);
    answer.set(u"auto delete"_s, flag(contact.autoDelete));
    answer.set(u"contact"_s, contact.handle);
    answer.set(u"contactname"_s, personOf(contact));
    answer.set(u"created by"_s, contact.createdBy);
    answer.set(u"created date"_s, objectInstant(contact.created));
    answer.set(u"registrar"_s, call.state.account);
    answer.set(u"roid"_s, u"%1_CONTACT-SANDBOX"_s.arg(contact.roid));
    answer.set(u"updated by"_s, contact.updated ? contact.updatedBy : contact.createdBy);
    answer.set(u"updated date"_s, objectInstant(lastChange(contact)));
    answer.set(u"validated"_s, flag(contact.validated));
    answer.set(u"verified"_s, flag(contact.verified));
    answer.properties[u"status"_s] = {u"ok"_s};
    if (!contact.autoDelete)
        answer.properties[u"status"_s] << keptStatus;
    const QString day = deletionDay(contact, linked);
    if (!day.isEmpty())
        answer.set(u"deletion date"_s, day);
    if (linked)
        answer.properties[u"status"_s] << u"linked"_s;
    static const std::pair<QString, QString> names[]{{u"title"_s, u"TITLE"_s},
                                                     {u"first name"_s, u"FIRSTNAME"_s},
                                                     {u"last name"_s, u"LASTNAME"_s},
                                                     {u"middle name"_s, u"MIDDLENAME"_s},
                                                     {u"city"_s, u"CITY"_s},
                                                     {u"organization"_s, u"ORGANIZATION"_s},
                                                     {u"state"_s, u"STATE"_s},
                                                     {u"zip"_s, u"ZIP"_s},
                                                     {u"phone"_s, u"PHONE"_s},
                                                     {u"country"_s, u"COUNTRY"_s},
                                                     {u"fax"_s, u"FAX"_s},
                                                     {u"email"_s, u"EMAIL"_s}};
    for (const auto &[property, field] : names)
        answer.set(property, contact.data.value(field));
    for (const QString &street : {u"STREET0"_s, u"STREET1"_s, u"STREET2"_s}) {
        if (contact.data.contains(street))
            answer.properties[u"street"_s] << contact.data.value(street);
    }
    return answer;
}

void addWideColumns(Listing<Contact> &list, const State &state, const QSet<QString> &linked)
{
    const auto data = [&list](const QString &name, const QString &field) {
        list.add("contact "_L1 + name, [field](const Contact &c) { return c.data.value(field); });
    };
    const auto empty = [](const Contact &) { return QString(); };
    list.add(u"roid"_s, [](const Contact &c) { return u"%1_CONTACT-SANDBOX"_s.arg(c.roid); });
    for (const QString &field :
         {u"TITLE"_s, u"FIRSTNAME"_s, u"MIDDLENAME"_s, u"LASTNAME"_s, u"ORGANIZATION"_s})
        data(field.toLower(), field);
    list.add(u"contact street"_s, streetOf);
    for (const QString &field :
         {u"CITY"_s, u"STATE"_s, u"ZIP"_s, u"COUNTRY"_s, u"PHONE"_s, u"FAX"_s, u"EMAIL"_s})
        data(field.toLower(), field);
    list.add(u"created date"_s, [](const Contact &c) { return objectInstant(c.created); });
    list.add(u"created by"_s, [](const Contact &c) { return c.createdBy; });
    list.add(u"updated date"_s, [](const Contact &c) { return objectInstant(lastChange(c)); });
    list.add(u"updated by"_s,
             [](const Contact &c) { return c.updated ? c.updatedBy : c.createdBy; });
    list.add(u"validated"_s, [](const Contact &c) { return flag(c.validated); });
    list.add(u"verified"_s, [](const Contact &c) { return flag(c.verified); });
    list.add(u"verification last requested"_s, empty);
    list.add(u"verification created date"_s, empty);
    list.add(u"verification history"_s, empty);
    list.add(u"registrar"_s, [account = state.account](const Contact &) { return account; });
    list.add(u"status"_s, [linked](const Contact &c) {
        const QString status = linked.contains(c.handle) ? u"LINKED"_s : u"UNLINKED"_s;
        return c.autoDelete ? status : status + ", "_L1 + QString(keptStatus).toUpper();
    });
    list.add(u"deletion date"_s,
             [linked](const Contact &c) { return deletionDay(c, linked.contains(c.handle)); });
}

Answer queryContactList(const Call &call)
{
    const State &state = call.state;
    const QSet<QString> linked = linkedHandles(state);
    const QString status = call.value("STATUS"_L1).toUpper();
    if (!status.isEmpty() && status != "LINKED"_L1 && status != "UNLINKED"_L1
        && status != "CLIENTAUTODELETEPROHIBITED"_L1)
        return refusal(541, u"STATUS"_s);

    Listing<Contact> list;
    list.add(u"contact"_s, [](const Contact &c) { return c.handle; });
    if (call.is("WIDE"_L1))
        addWideColumns(list, state, linked);
    list.orderBy(u"ID"_s, [](const Contact &c) { return c.handle; });
    list.orderBy(u"STREET"_s, streetOf);
    list.orderBy(u"CREATEDDATE"_s, [](const Contact &c) { return plainInstant(c.created); });
    list.orderBy(u"VALIDATED"_s, [](const Contact &c) { return flag(c.validated); });
    list.orderBy(u"VERIFIED"_s, [](const Contact &c) { return flag(c.verified); });
    static const QStringList fields{
        u"TITLE"_s, u"FIRSTNAME"_s, u"MIDDLENAME"_s, u"LASTNAME"_s, u"ORGANIZATION"_s, u"ZIP"_s,
        u"CITY"_s,  u"STATE"_s,     u"COUNTRY"_s,    u"PHONE"_s,    u"FAX"_s,          u"EMAIL"_s};
    for (const QString &field : fields)
        list.orderBy(field, [field](const Contact &c) { return c.data.value(field); });

    const auto wanted = [&](const Contact &contact) {
        for (const QString &field : fields) {
            const QString pattern = call.values.value(field);
            if (!pattern.isEmpty() && !fits(pattern, contact.data.value(field)))
                return false;
        }
        return passes(call, "CONTACT"_L1, contact.handle)
            && passes(call, "STREET"_L1, streetOf(contact))
            && passes(call, "VALIDATED"_L1, flag(contact.validated))
            && passes(call, "VERIFIED"_L1, flag(contact.verified))
            && (status.isEmpty() || (status == "LINKED"_L1 && linked.contains(contact.handle))
                || (status == "UNLINKED"_L1 && !linked.contains(contact.handle))
                || (status == "CLIENTAUTODELETEPROHIBITED"_L1 && !contact.autoDelete));
    };
    std::vector<const Contact *> rows;
    for (const auto &[handle, contact] : state.contacts) {
        if (wanted(contact))
            rows.push_back(&contact);
    }
    return list.answer(call, std::move(rows));
}

} // namespace

Commands contactListCommands()
{
    return {
        {u"StatusContact"_s, u"CONTACT STATUS"_s, u"CONTACT! AUTH"_s, false, statusContact},
        {u"QueryContactList"_s, u"CONTACT QUERY"_s,
         "CONTACT TITLE FIRSTNAME MIDDLENAME LASTNAME ORGANIZATION STREET ZIP CITY STATE COUNTRY "
         "PHONE FAX EMAIL VALIDATED VERIFIED STATUS LAYER TYPE"_L1
             + listParameters,
         false, queryContactList},
    };
}

} // namespace kz::sandbox
