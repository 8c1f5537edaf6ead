#include "operations/contactdata.h"

namespace kz {

const QList<ContactDatum> &contactData()
{
    static const QList<ContactDatum> all{
        {ContactField::title, &Contact::title},
        {ContactField::firstName, &Contact::firstName},
        {ContactField::middleName, &Contact::middleName},
        {ContactField::lastName, &Contact::lastName},
        {ContactField::organization, &Contact::organization},
        {ContactField::city, &Contact::city},
        {ContactField::state, &Contact::state},
        {ContactField::zip, &Contact::zip},
        {ContactField::country, &Contact::country},
        {ContactField::phone, &Contact::phone},
        {ContactField::fax, &Contact::fax},
        {ContactField::email, &Contact::email},
    };
    return all;
}

Params contactParams(const Contact &contact)
{
    Params params;
    for (const ContactDatum &datum : contactData()) {
        if (datum.field == ContactField::city)
            params.addList(ContactField::street, contact.street);
        params.addIfSet(datum.field, contact.*datum.value);
    }
    return params;
}

Contact contactOf(const Params &params)
{
    Contact contact;
    for (const ContactDatum &datum : contactData())
        contact.*datum.value = params.value(QString(datum.field));
    contact.street = params.values(ContactField::street);
    return contact;
}

bool sameText(const QString &one, const QString &other)
{
    return one.simplified().compare(other.simplified(), Qt::CaseInsensitive) == 0;
}

} // namespace kz
