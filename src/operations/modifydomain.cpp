#include "operations/modifydomain.h"

#include "registry/anytext.h"

namespace kz {

namespace {

/// What is in the one set and not in the other.
QStringList without(const QStringList &set, const QStringList &other)
{
    QStringList result = set;
    result.removeIf([&other](const QString &one) { return other.contains(one); });
    return result;
}

QStringList namesOf(const QList<NameServer> &servers)
{
    QStringList hosts;
    for (const NameServer &server : servers)
        hosts.append(server.host);
    return hosts;
}

/// Rules about one host say nothing of a server that the name has already.
bool isAboutOneHost(const Problem &problem)
{
    switch (problem.rule) {
    case Rule::D1TooFew:
    case Rule::D2TooMany:
    case Rule::D5Duplicate:
    case Rule::D12OneNetwork:
        return false;
    default:
        return true;
    }
}

/// A contact of its kind is replaced; of several only the first is exchanged.
void addContact(Params &params, QLatin1StringView field, const std::optional<QString> &after,
                const std::optional<QStringList> &before)
{
    if (!after)
        return;
    const QString handle = after->trimmed();
    const QStringList had = before.value_or(QStringList());
    if (had.value(0) == handle)
        return;
    if (had.size() < 2) {
        params.add(field, handle);
        return;
    }
    params.append({QLatin1StringView("DEL") + field, had.first()});
    params.append({QLatin1StringView("ADD") + field, handle});
}

} // namespace

QStringList hostsOf(const DomainRecord &record)
{
    QStringList hosts;
    for (const QString &shown : record.nameServers.value_or(QStringList()))
        hosts.append(NameServer::fromUser(shown).host);
    return hosts;
}

QList<ModifyDomain> ModifyDomain::perGroup() const
{
    ModifyDomain byHand = *this;
    byHand.transferLock.reset();
    byHand.comment.reset();
    const ModifyDomain lock{.domain = domain, .transferLock = transferLock, .before = before};
    const ModifyDomain note{.domain = domain, .comment = comment, .before = before};
    QList<ModifyDomain> result;
    for (const ModifyDomain &group : {byHand, lock, note}) {
        if (group.changesAnything())
            result.append(group);
    }
    return result;
}

Problems ModifyDomain::check() const
{
    Problems problems = judgeRequired(domain.ace(), QString(Field::domain));
    if (nameServers) {
        const QStringList had = hostsOf(before);
        for (const Problem &problem : judge(*nameServers, domain, true, Field::nameServers)) {
            const qsizetype index = problem.field.mid(Field::nameServers.size()).toInt();
            const QString host =
                index < nameServers->size() ? nameServers->at(index).host : QString();
            if (!isAboutOneHost(problem) || !had.contains(host))
                problems.append(problem);
        }
    }
    const std::pair<QLatin1StringView, std::optional<QString>> contacts[]{
        {Field::admin, admin}, {Field::tech, tech}, {Field::billing, billing}};
    for (const auto &[field, handle] : contacts) {
        if (handle)
            problems += judgeRequired(*handle, QString(field));
    }
    if (comment)
        problems += judgeText(*comment, QString(Field::comment));
    return problems;
}

Params ModifyDomain::params() const
{
    Params params;
    params.add(Field::domain, domain.ace());
    if (nameServers) {
        const QStringList had = hostsOf(before);
        const QStringList wanted = namesOf(*nameServers);
        params.addList(Field::addServers, without(wanted, had));
        params.addList(Field::delServers, without(had, wanted));
    }
    addContact(params, Field::admin, admin, before.admin);
    addContact(params, Field::tech, tech, before.tech);
    addContact(params, Field::billing, billing, before.billing);
    if (transferLock && transferLock != before.transferLock)
        params.add(Field::transferLock, QString::number(*transferLock ? 1 : 0));
    // The registrar takes blanks off both ends of a value.
    if (comment && comment->trimmed() != before.comment)
        params.add(Field::comment, comment->trimmed());
    return params;
}

QString ModifyDomain::aspect() const
{
    if (isByHand())
        return QStringLiteral("registry");
    return transferLock ? QString(Field::transferLock) : QString(Field::comment);
}

std::optional<ModifyDomain::Outcome> ModifyDomain::parse(const Reply &reply)
{
    return reply.ok() ? std::optional(Outcome{}) : std::nullopt;
}

} // namespace kz
