#pragma once

#include "registry/contact.h"
#include "registry/domainrecord.h"

#include <QHash>
#include <QList>

namespace kz {

/// One name that uses a contact, and what for.
struct ContactUse
{
    enum Role { Owner, Admin, Tech, Billing, Other };
    DomainName domain;
    Role role = Other;
    QString word = {}; ///< the registrar's: OWNER, ADMIN, TECH, BILLING

    static ContactUse of(const DomainName &domain, const QString &word);
    friend bool operator==(const ContactUse &, const ContactUse &) = default;
};

/// The role for people: "owner"; an unknown one in the registrar's word.
QString text(const ContactUse &use);

/// All roles that the contact has for a name: "owner, tech".
QString rolesText(const QList<ContactUse> &uses, const DomainName &domain);

/// In which roles the name uses the handle, as far as it is read.
QList<ContactUse> usesOf(const QString &handle, const DomainRecord &record);
/// Adds the name to the counts of the handles that it uses, once for each.
void countUses(const DomainRecord &record, QHash<QString, int> &namesByHandle);

/// The names among the uses, each once, in their order.
QList<DomainName> namesOf(const QList<ContactUse> &uses);
/// "a.kz, b.kz, c.kz …": the first few names, for a sentence.
QString someNames(const QList<ContactUse> &uses);

/// K17 to K19: another name on a handle, and that the registry does not learn of any change. field:
/// of the handle; fields of the name are AddContact's.
Problems judgeContactChange(const Contact &before, const Contact &now,
                            const QList<ContactUse> &uses, const QString &field);
/// K20: only unused handles can be deleted. status: the registrar's own word that says it is
/// linked.
Problems judgeContactUnused(const QString &handle, const QList<ContactUse> &uses,
                            const QString &status, const QString &field);

} // namespace kz
