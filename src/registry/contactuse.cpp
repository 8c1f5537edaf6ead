#include "registry/contactuse.h"

#include <QCoreApplication>
#include <QMap>
#include <QSet>

#include <array>

using namespace Qt::StringLiterals;

namespace kz {

namespace {

constexpr qsizetype mostNamed = 3;

struct Roles
{
    Q_DECLARE_TR_FUNCTIONS(kz::ContactUse)
};

/// Every handle of the name with the registrar's word for its role.
QList<std::pair<QString, QString>> rolesOf(const DomainRecord &record)
{
    QList<std::pair<QString, QString>> result;
    if (record.owner && !record.owner->isEmpty())
        result.append({*record.owner, u"OWNER"_s});
    const std::array lists{std::pair(&record.admin, u"ADMIN"_s), std::pair(&record.tech, u"TECH"_s),
                           std::pair(&record.billing, u"BILLING"_s)};
    for (const auto &[handles, word] : lists) {
        for (const QString &handle : handles->value_or(QStringList()))
            result.append({handle, word});
    }
    return result;
}

} // namespace

ContactUse ContactUse::of(const DomainName &domain, const QString &word)
{
    static const std::array words{std::pair(u"OWNER"_s, Owner), std::pair(u"ADMIN"_s, Admin),
                                  std::pair(u"TECH"_s, Tech), std::pair(u"BILLING"_s, Billing)};
    ContactUse use{.domain = domain, .role = Other, .word = word};
    for (const auto &[known, role] : words) {
        if (word.startsWith(known, Qt::CaseInsensitive))
            use.role = role;
    }
    return use;
}

QString text(const ContactUse &use)
{
    switch (use.role) {
    case ContactUse::Owner:
        return Roles::tr("owner", "role of a contact");
    case ContactUse::Admin:
        return Roles::tr("admin", "role of a contact");
    case ContactUse::Tech:
        return Roles::tr("tech", "role of a contact");
    case ContactUse::Billing:
        return Roles::tr("billing", "role of a contact");
    case ContactUse::Other:
        break;
    }
    return use.word;
}

QString rolesText(const QList<ContactUse> &uses, const DomainName &domain)
{
    QMap<std::pair<int, QString>, QString> words; // as the list above has them
    for (const ContactUse &use : uses) {
        if (use.domain == domain)
            words.insert({use.role, use.word}, text(use));
    }
    return QStringList(words.cbegin(), words.cend()).join(u", "_s);
}

QList<ContactUse> usesOf(const QString &handle, const DomainRecord &record)
{
    QList<ContactUse> result;
    const auto roles = rolesOf(record);
    for (const auto &[one, word] : roles) {
        if (one.compare(handle, Qt::CaseInsensitive) == 0)
            result.append(ContactUse::of(record.name, word));
    }
    return result;
}

void countUses(const DomainRecord &record, QHash<QString, int> &namesByHandle)
{
    QStringList handles; // a name counts once, however many roles it has for somebody
    const auto roles = rolesOf(record);
    for (const auto &[handle, word] : roles) {
        const QString upper = handle.toUpper();
        if (handles.contains(upper))
            continue;
        handles.append(upper);
        ++namesByHandle[upper];
    }
}

QList<DomainName> namesOf(const QList<ContactUse> &uses)
{
    QList<DomainName> result;
    QSet<QString> seen;
    for (const ContactUse &use : uses) {
        if (!seen.contains(use.domain.ace()))
            result.append(use.domain);
        seen.insert(use.domain.ace());
    }
    return result;
}

QString someNames(const QList<ContactUse> &uses)
{
    const QList<DomainName> names = namesOf(uses);
    QStringList words;
    for (const DomainName &name : names.first(std::min(names.size(), mostNamed)))
        words.append(name.unicode());
    const QString list = words.join(u", "_s);
    return names.size() > mostNamed ? list + u" …"_s : list;
}

Problems judgeContactChange(const Contact &before, const Contact &now,
                            const QList<ContactUse> &uses, const QString &field)
{
    static const std::array identity{std::pair(u"FIRSTNAME"_s, &Contact::firstName),
                                     std::pair(u"LASTNAME"_s, &Contact::lastName),
                                     std::pair(u"ORGANIZATION"_s, &Contact::organization)};
    Problems problems;
    QList<ContactUse> owned = uses;
    owned.removeIf([](const ContactUse &use) { return use.role != ContactUse::Owner; });
    for (const auto &[part, member] : identity) {
        if (now.*member == before.*member)
            continue;
        if (owned.isEmpty())
            problems.append({part, Rule::K17NameChanged, now.displayName()});
        else
            problems.append({part, Rule::K18OwnerRenamed, now.displayName(), someNames(owned)});
        break; // said once, however many parts of the name differ
    }
    if (!uses.isEmpty())
        problems.append({field, Rule::K19NotAtRegistry, now.handle, someNames(uses)});
    return problems;
}

Problems judgeContactUnused(const QString &handle, const QList<ContactUse> &uses,
                            const QString &status, const QString &field)
{
    if (!uses.isEmpty())
        return {{field, Rule::K20InUse, handle, someNames(uses)}};
    if (!status.isEmpty())
        return {{field, Rule::K20InUse, handle, status}};
    return {};
}

} // namespace kz
