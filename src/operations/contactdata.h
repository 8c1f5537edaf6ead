#pragma once

#include "operations/operation.h"
#include "registry/contact.h"

/// The data of a contact as AddContact and ModifyContact send them.
namespace kz {

struct ContactField
{
    static constexpr QLatin1StringView title{"TITLE"};
    static constexpr QLatin1StringView firstName{"FIRSTNAME"};
    static constexpr QLatin1StringView middleName{"MIDDLENAME"};
    static constexpr QLatin1StringView lastName{"LASTNAME"};
    static constexpr QLatin1StringView organization{"ORGANIZATION"};
    static constexpr QLatin1StringView street{"STREET"}; ///< with an index
    static constexpr QLatin1StringView city{"CITY"};
    static constexpr QLatin1StringView state{"STATE"};
    static constexpr QLatin1StringView zip{"ZIP"};
    static constexpr QLatin1StringView country{"COUNTRY"};
    static constexpr QLatin1StringView phone{"PHONE"};
    static constexpr QLatin1StringView fax{"FAX"};
    static constexpr QLatin1StringView email{"EMAIL"};
};

/// One field of a contact's data under its name on the wire; streets apart.
struct ContactDatum
{
    QLatin1StringView field;
    QString Contact::*value;
};
/// All of them in the order in which they are sent; streets come before the city.
const QList<ContactDatum> &contactData();

/// What is filled in, without empty fields.
Params contactParams(const Contact &contact);
/// The contact that these parameters describe.
Contact contactOf(const Params &params);

/// Equal but for blanks and capitals, which registrars tidy.
bool sameText(const QString &one, const QString &other);

} // namespace kz
