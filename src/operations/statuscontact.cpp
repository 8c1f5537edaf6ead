#include "operations/statuscontact.h"

#include "registry/anytext.h"

namespace kz {

Problems StatusContact::check() const
{
    return judgeRequired(handle, QString(Field::handle)) + judgeText(auth, QString(Field::auth));
}

Params StatusContact::params() const
{
    Params params;
    params.add(Field::handle, handle.trimmed());
    if (!auth.isEmpty())
        params.addSecret(Field::auth, auth);
    return params;
}

std::optional<StatusContact::Outcome> StatusContact::parse(const Reply &reply)
{
    const auto column = [&reply](const char *name) {
        return Column(reply, {QLatin1StringView(name)});
    };
    if (!reply.ok() || column("contact").text().isEmpty())
        return std::nullopt;
    Outcome outcome;
    outcome.contact = {
        .handle = column("contact").text(),
        .title = column("title").text(),
        .firstName = column("first name").text(),
        .middleName = column("middle name").text(),
        .lastName = column("last name").text(),
        .organization = column("organization").text(),
        .street = column("street").all().value_or(QStringList()),
        .city = column("city").text(),
        .state = column("state").text(),
        .zip = column("zip").text(),
        .country = column("country").text(),
        .phone = column("phone").text(),
        .fax = column("fax").text(),
        .email = column("email").text(),
        .status = column("status").all().value_or(QStringList()).join(QLatin1StringView(", ")),
        .created = column("created date").instant(),
        .validated = flagOf(column("validated").at()),
        .verified = flagOf(column("verified").at()),
        .deletes = column("deletion date").text(),
    };
    outcome.updated = column("updated date").instant();
    outcome.further = unknownProperties(
        reply, {QLatin1StringView("CONTACT"),     QLatin1StringView("TITLE"),
                QLatin1StringView("FIRSTNAME"),   QLatin1StringView("MIDDLENAME"),
                QLatin1StringView("LASTNAME"),    QLatin1StringView("ORGANIZATION"),
                QLatin1StringView("STREET"),      QLatin1StringView("CITY"),
                QLatin1StringView("STATE"),       QLatin1StringView("ZIP"),
                QLatin1StringView("COUNTRY"),     QLatin1StringView("PHONE"),
                QLatin1StringView("FAX"),         QLatin1StringView("EMAIL"),
                QLatin1StringView("STATUS"),      QLatin1StringView("CREATEDDATE"),
                QLatin1StringView("UPDATEDDATE"), QLatin1StringView("VALIDATED"),
                QLatin1StringView("VERIFIED"),    QLatin1StringView("DELETIONDATE")});
    return outcome;
}

} // namespace kz
