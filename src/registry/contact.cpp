#include "registry/contact.h"

#include "registry/anytext.h"
#include "registry/email.h"
#include "registry/phone.h"
#include "registry/scripts.h"
#include "registry/zip.h"

#include <QLatin1StringView>

namespace kz {

namespace {

// RFC 5733 section 4; the lower limits as in ps.kz kzdomain API, contact-create.
constexpr qsizetype maxText = 255;
constexpr qsizetype safeText = 128;
constexpr qsizetype safeState = 64;
constexpr qsizetype safeBesideBin = 110;
constexpr qsizetype maxStreetLines = 3;

bool isLocal(const Contact &contact)
{
    return contact.country.trimmed().compare(u"KZ", Qt::CaseInsensitive) == 0;
}

/// Gathers what is said about one contact.
struct Judge
{
    Problems problems;

    void add(QLatin1StringView field, Rule rule, const QString &value, const QString &detail = {})
    {
        problems.append({field, rule, value, detail});
    }

    /// Any text: no control characters, Latin letters.
    void text(const QString &field, const QString &typed)
    {
        const QString value = typed.trimmed(); // as normalized() sends it
        problems += judgeText(value, field);
        if (hasCyrillic(value))
            problems.append({field, Rule::X2Cyrillic, value, latinProposal(value)});
    }

    void length(QLatin1StringView field, const QString &value, qsizetype size, Rule tooLong,
                Rule lengthy, qsizetype safe = safeText)
    {
        if (size > maxText)
            add(field, tooLong, value, QString::number(size));
        else if (size > safe)
            add(field, lengthy, value, QString::number(size));
    }
};

void judgeNames(const Contact &contact, Judge &judge)
{
    judge.text(QStringLiteral("TITLE"), contact.title);
    judge.text(QStringLiteral("FIRSTNAME"), contact.firstName);
    judge.text(QStringLiteral("MIDDLENAME"), contact.middleName);
    judge.text(QStringLiteral("LASTNAME"), contact.lastName);
    judge.text(QStringLiteral("ORGANIZATION"), contact.organization);
    const QLatin1StringView first("FIRSTNAME");
    const QString name = QString(contact.firstName + u' ' + contact.lastName).trimmed();
    if (name.isEmpty() && contact.organization.trimmed().isEmpty())
        judge.add(first, Rule::K1NoName, {});
    judge.length(first, name, contact.firstName.size() + contact.lastName.size(),
                 Rule::K2NameTooLong, Rule::K2bNameLong);
    const QLatin1StringView field("ORGANIZATION");
    const qsizetype size = contact.organization.size();
    judge.length(field, contact.organization, size, Rule::K3OrganizationTooLong,
                 Rule::K3bOrganizationLong);
    if (isLocal(contact) && size > safeBesideBin && size <= safeText)
        judge.add(field, Rule::K3cOrganizationWithBin, contact.organization, QString::number(size));
}

void judgeStreet(const QStringList &street, Judge &judge)
{
    if (street.isEmpty() || street.first().trimmed().isEmpty())
        judge.add(QLatin1StringView("STREET0"), Rule::K4NoStreet, {});
    if (street.size() > maxStreetLines)
        judge.add(QLatin1StringView("STREET2"), Rule::K5StreetLines, street.join(u", "),
                  QString::number(street.size()));
    qsizetype all = 0;
    bool lineTooLong = false;
    for (qsizetype i = 0; i < street.size(); ++i) {
        const QString field = QLatin1StringView("STREET") + QString::number(i);
        judge.text(field, street[i]);
        all += street[i].size();
        if (street[i].size() > maxText) {
            lineTooLong = true;
            judge.problems.append(
                {field, Rule::K6StreetLineTooLong, street[i], QString::number(street[i].size())});
        }
    }
    if (all > safeText && !lineTooLong)
        judge.add(QLatin1StringView("STREET0"), Rule::K6bStreetLong, street.join(u", "),
                  QString::number(all));
}

void judgePlace(const Contact &contact, Judge &judge)
{
    judgeStreet(contact.street, judge);
    const QLatin1StringView city("CITY");
    judge.text(city, contact.city);
    if (contact.city.trimmed().isEmpty())
        judge.add(city, Rule::K7NoCity, {});
    judge.length(city, contact.city, contact.city.size(), Rule::K8CityTooLong, Rule::K8bCityLong);
    const QLatin1StringView state("STATE");
    judge.text(state, contact.state);
    judge.length(state, contact.state, contact.state.size(), Rule::K9StateTooLong,
                 Rule::K9bStateLong, safeState);
    const QString zip = QStringLiteral("ZIP");
    judge.problems += judgeText(contact.zip.trimmed(), zip);
    if (contact.zip.trimmed().isEmpty())
        judge.problems.append({zip, Rule::K10NoZip, {}});
    else
        judge.problems += judgeZip(contact.zip, contact.country, zip);
    const QString code = contact.country.trimmed().toUpper();
    if (!isCountryCode(code))
        judge.add(QLatin1StringView("COUNTRY"), Rule::K12Country, contact.country);
    else if (code != contact.country)
        judge.add(QLatin1StringView("COUNTRY"), Rule::K12bCountryCase, contact.country, code);
}

void judgeWays(const Contact &contact, Judge &judge)
{
    const QString phone = QStringLiteral("PHONE");
    judge.problems += judgeText(contact.phone.trimmed(), phone);
    if (contact.phone.trimmed().isEmpty())
        judge.problems.append({phone, Rule::P1NoPhone, {}});
    else
        judge.problems += judgePhone(contact.phone, contact.country, phone);
    const QString fax = QStringLiteral("FAX");
    judge.problems += judgeText(contact.fax.trimmed(), fax);
    if (!contact.fax.trimmed().isEmpty())
        judge.problems += judgePhone(contact.fax, contact.country, fax);
    const QString email = QStringLiteral("EMAIL");
    judge.problems += judgeText(contact.email.trimmed(), email);
    if (contact.email.trimmed().isEmpty())
        judge.problems.append({email, Rule::M1NoMail, {}});
    else
        judge.problems += judgeEmail(contact.email, email);
}

} // namespace

QString Contact::displayName() const
{
    if (!organization.trimmed().isEmpty())
        return organization.trimmed();
    const QString name = personName();
    return name.isEmpty() ? handle : name;
}

QString Contact::personName() const
{
    return QString(firstName + u' ' + lastName).simplified();
}

std::optional<bool> Contact::isLinked() const
{
    // A list says LINKED or UNLINKED, StatusContact "ok, linked" or "ok" alone.
    if (status.contains(QLatin1StringView("UNLINKED"), Qt::CaseInsensitive))
        return false;
    if (status.contains(QLatin1StringView("LINKED"), Qt::CaseInsensitive))
        return true;
    return status.isEmpty() ? std::nullopt : std::optional(false);
}

bool Contact::isLocalCompany() const
{
    return isLocal(*this) && !organization.trimmed().isEmpty();
}

Contact normalized(Contact contact)
{
    for (QString *text : {&contact.title, &contact.firstName, &contact.middleName,
                          &contact.lastName, &contact.organization, &contact.city, &contact.state})
        *text = text->trimmed();
    for (QString &line : contact.street)
        line = line.trimmed();
    while (!contact.street.isEmpty() && contact.street.last().isEmpty())
        contact.street.removeLast();
    contact.country = contact.country.trimmed().toUpper();
    contact.zip = normalizedZip(contact.zip, contact.country);
    contact.phone = normalizedPhone(contact.phone, contact.country);
    contact.fax = normalizedPhone(contact.fax, contact.country);
    contact.email = normalizedEmail(contact.email);
    return contact;
}

Problems judge(const Contact &contact)
{
    Judge judge;
    judgeNames(contact, judge);
    judgePlace(contact, judge);
    judgeWays(contact, judge);
    return judge.problems;
}

Problems facts(const Contact &contact)
{
    return zipFacts(contact.zip, contact.country, QStringLiteral("ZIP"));
}

Problems judgeOwnerHandle(const QString &handle, const QString &field)
{
    if (!handle.trimmed().startsWith(u"O-", Qt::CaseInsensitive))
        return {};
    return {{field, Rule::K13CompanyHandle, handle}};
}

} // namespace kz
