#pragma once

#include "registry/domainname.h"
#include "registry/instant.h"
#include "registry/problem.h"

#include <QString>
#include <QStringList>

#include <optional>

namespace kz {

/// Data of a person or organisation. handle is empty for one that is still to be made.
struct Contact
{
    QString handle;
    QString title;
    QString firstName;
    QString middleName;
    QString lastName;
    QString organization;
    QStringList street; ///< one to three lines
    QString city;
    QString state;
    QString zip;
    QString country; ///< ISO 3166-1 alpha-2
    QString phone;
    QString fax;
    QString email;
    // What the registrar tells of a handle beside its data; never sent.
    QString status; ///< LINKED, UNLINKED: the registrar's word
    Instant created = {};
    std::optional<bool> validated = {};
    std::optional<bool> verified = {};
    /// The day on which the registrar deletes it if it stays unused: a date without a time, as
    /// written; empty when none is stated.
    QString deletes = {};

    /// Organisation, else the person's name, else the handle.
    QString displayName() const;
    /// First and last name; empty for a mere organisation.
    QString personName() const;
    bool isLocalCompany() const; ///< an organisation in KZ
    /// Whether some name uses it, in the registrar's words; nothing when it does not say.
    std::optional<bool> isLinked() const;
    friend bool operator==(const Contact &, const Contact &) = default;
};

/// The spelling that will be sent: phone +CC.number, postcode, country, mail domain in ACE.
Contact normalized(Contact contact);

/// All rules about the data of a contact, NORM for what normalized() changes. Fields are
/// AddContact's.
Problems judge(const Contact &contact);

/// Remarks of verdict OK: postcodes in use.
Problems facts(const Contact &contact);

/// M5: an address inside the very name that is ordered gets no notice when the name stops working.
Problems judgeMailBeside(const QString &email, const DomainName &name, const QString &field);
/// K13: handles of organisations (O-) as owner of a .kz name.
Problems judgeOwnerHandle(const QString &handle, const QString &field);

/// The two-letter code of a country. ISO 3166-1
bool isCountryCode(QStringView code);

/// An editable proposal in Latin letters for text in Cyrillic; never applied silently.
QString latinProposal(const QString &text);

/// Groups of digits, brackets and trunk prefixes → +CC.number; unchanged when it cannot be one.
QString normalizedPhone(const QString &typed, const QString &country);
QString normalizedZip(const QString &typed, const QString &country);

} // namespace kz
