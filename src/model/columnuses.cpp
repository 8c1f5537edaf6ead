#include "model/columnuses.h"

#include "model/hostmodel.h"

#include <QMap>
#include <QSet>

#include <algorithm>
#include <array>
#include <map>

namespace kz {

namespace {

constexpr std::array roles{DomainColumns::Owner, DomainColumns::Admin, DomainColumns::Tech,
                           DomainColumns::Billing};
using People = std::array<quint32, roles.size()>;

People peopleOf(const DomainColumns &names, qsizetype row)
{
    People people{};
    for (std::size_t i = 0; i < roles.size(); ++i)
        people[i] = names.id(row, roles[i]);
    return people;
}

/// The numbers of the texts that are the handle, or lists that hold it.
QSet<quint32> textsWith(const QString &handle, const DomainColumns &names)
{
    QSet<quint32> result;
    const TextPool &texts = names.parts().texts;
    for (TextPool::Id id = 1; id < texts.size(); ++id) {
        const QByteArrayView text = texts.at(id);
        if (text.size() < handle.size())
            continue;
        for (const QString &one : texts.text(id).split(u'\n')) {
            if (one.compare(handle, Qt::CaseInsensitive) == 0)
                result.insert(id + 1);
        }
    }
    return result;
}

} // namespace

QList<int> rowsServedBy(const QString &host, const DomainColumns &names)
{
    QHash<quint32, bool> serves; // by the number of a list, which many names share
    QList<int> rows;
    for (qsizetype row = 0; row < names.size(); ++row) {
        const quint32 list = names.id(row, DomainColumns::NameServers);
        auto known = serves.constFind(list);
        if (known == serves.cend()) {
            const QStringList servers = names.at(row).nameServers.value_or(QStringList());
            known = serves.insert(
                list, std::any_of(servers.begin(), servers.end(), [&host](const QString &server) {
                    return HostModel::hostOf(server) == host;
                }));
        }
        if (*known)
            rows.append(int(row));
    }
    return rows;
}

QList<ContactUse> usesOf(const QString &handle, const DomainColumns &names)
{
    const QSet<quint32> texts = textsWith(handle, names);
    QMap<QString, QList<ContactUse>> byName;
    for (qsizetype row = 0; !texts.isEmpty() && row < names.size(); ++row) {
        const People people = peopleOf(names, row);
        if (std::none_of(people.begin(), people.end(),
                         [&texts](quint32 id) { return texts.contains(id); }))
            continue;
        const DomainRecord record = names.at(row);
        byName.insert(record.name.ace(), usesOf(handle, record));
    }
    QList<ContactUse> result;
    for (const QList<ContactUse> &uses : std::as_const(byName))
        result.append(uses);
    return result;
}

QHash<QString, int> contactUses(const DomainColumns &names)
{
    std::map<People, int> groups; // thousands of names have the same people
    for (qsizetype row = 0; row < names.size(); ++row)
        ++groups[peopleOf(names, row)];
    QHash<quint32, QStringList> handles; // of the texts that names share
    const auto handlesOf = [&](quint32 id) {
        auto known = handles.constFind(id);
        if (known == handles.cend())
            known = handles.insert(
                id, QString::fromUtf8(names.textOf(id)).toUpper().split(u'\n', Qt::SkipEmptyParts));
        return *known;
    };
    QHash<QString, int> result;
    for (const auto &[people, count] : groups) {
        QStringList once; // a name counts once, however many roles it has for somebody
        for (const quint32 id : people) {
            for (const QString &handle : handlesOf(id)) {
                if (!once.contains(handle))
                    once.append(handle);
            }
        }
        for (const QString &handle : std::as_const(once))
            result[handle] += count;
    }
    return result;
}

} // namespace kz
