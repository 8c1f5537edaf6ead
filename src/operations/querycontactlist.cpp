#include "operations/querycontactlist.h"

#include "operations/values.h"
#include "registry/anytext.h"

namespace kz {

namespace {

/// The columns of the list; the answer puts "contact" before most names, the request does not.
struct Columns
{
    explicit Columns(const Reply &reply)
        : handle(reply, {QLatin1StringView("contact")})
        , title(reply, {QLatin1StringView("contact title"), QLatin1StringView("title")})
        , firstName(reply, {QLatin1StringView("contact firstname"), QLatin1StringView("firstname")})
        , middleName(reply,
                     {QLatin1StringView("contact middlename"), QLatin1StringView("middlename")})
        , lastName(reply, {QLatin1StringView("contact lastname"), QLatin1StringView("lastname")})
        , organization(
              reply, {QLatin1StringView("contact organization"), QLatin1StringView("organization")})
        , street(reply, {QLatin1StringView("contact street"), QLatin1StringView("street")})
        , city(reply, {QLatin1StringView("contact city"), QLatin1StringView("city")})
        , state(reply, {QLatin1StringView("contact state"), QLatin1StringView("state")})
        , zip(reply, {QLatin1StringView("contact zip"), QLatin1StringView("zip")})
        , country(reply, {QLatin1StringView("contact country"), QLatin1StringView("country")})
        , phone(reply, {QLatin1StringView("contact phone"), QLatin1StringView("phone")})
        , fax(reply, {QLatin1StringView("contact fax"), QLatin1StringView("fax")})
        , email(reply, {QLatin1StringView("contact email"), QLatin1StringView("email")})
        , status(reply, {QLatin1StringView("status"), QLatin1StringView("contact status")})
        , created(reply,
                  {QLatin1StringView("created date"), QLatin1StringView("contact created date")})
        , validated(reply, {QLatin1StringView("validated")})
        , verified(reply, {QLatin1StringView("verified")})
        , deletes(reply, {QLatin1StringView("deletion date")})
    { }

    Contact contact(qsizetype row) const
    {
        return {
            .handle = handle.text(row),
            .title = title.text(row),
            .firstName = firstName.text(row),
            .middleName = middleName.text(row),
            .lastName = lastName.text(row),
            .organization = organization.text(row),
            // How the list packs several lines is not known: kept as one.
            .street = street.text(row).isEmpty() ? QStringList() : QStringList(street.text(row)),
            .city = city.text(row),
            .state = state.text(row),
            .zip = zip.text(row),
            .country = country.text(row),
            .phone = phone.text(row),
            .fax = fax.text(row),
            .email = email.text(row),
            .status = status.text(row),
            .created = created.instant(row),
            .validated = flagOf(validated.at(row)),
            .verified = flagOf(verified.at(row)),
            .deletes = deletes.text(row),
        };
    }

    Column handle;
    Column title;
    Column firstName;
    Column middleName;
    Column lastName;
    Column organization;
    Column street;
    Column city;
    Column state;
    Column zip;
    Column country;
    Column phone;
    Column fax;
    Column email;
    Column status;
    Column created;
    Column validated;
    Column verified;
    Column deletes;
};

} // namespace

Problems QueryContactList::check() const
{
    return judgeText(handle, QString(Field::handle)) + judgeText(email, QString(Field::email));
}

Params QueryContactList::params() const
{
    Params params;
    params.addIfSet(Field::handle, handle).addIfSet(Field::email, email);
    paging.addTo(params);
    return params;
}

std::optional<QueryContactList::Outcome> QueryContactList::parse(const Reply &reply)
{
    if (!reply.ok())
        return std::nullopt;
    Outcome outcome{.page = Page::of(reply, {QStringLiteral("contact")}), .contacts = {}};
    const Columns columns(reply);
    for (qsizetype row = 0; row < outcome.page.count; ++row) {
        if (columns.handle.text(row).isEmpty()) {
            outcome.page.truncated = true; // a row without its handle: the list is not whole
            continue;
        }
        outcome.contacts.append(columns.contact(row));
    }
    return outcome;
}

} // namespace kz
