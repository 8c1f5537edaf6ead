#include "operations/checkdomains.h"

#include "operations/values.h"

namespace kz {

Problems CheckDomains::check() const
{
    Problems problems;
    if (domains.isEmpty())
        problems.append({QString(Field::domain) + u'0', Rule::X3Missing, {}});
    for (qsizetype i = 0; i < domains.size(); ++i) {
        if (domains.at(i).ace().isEmpty())
            problems.append({QString(Field::domain) + QString::number(i), Rule::X3Missing,
                             domains.at(i).typed()});
    }
    return problems;
}

Params CheckDomains::params() const
{
    QStringList names;
    for (const DomainName &name : domains.first(qMin(domains.size(), most)))
        names.append(name.ace());
    return Params().addList(Field::domain, names);
}

std::optional<CheckDomains::Outcome> CheckDomains::parse(const Reply &reply)
{
    const Column checks(reply, {QLatin1StringView("domaincheck")});
    if (!reply.ok() || !checks.exists())
        return std::nullopt;
    Outcome outcome;
    const qsizetype rows = reply.rows({QStringLiteral("domaincheck")});
    for (qsizetype i = 0; i < rows; ++i) {
        const QString value = checks.text(i).trimmed();
        const qsizetype blank = value.indexOf(u' ');
        bool isCode = false;
        const int code = value.left(blank).toInt(&isCode);
        if (isCode)
            outcome.rows.append(
                {.code = code, .text = blank < 0 ? QString() : value.mid(blank + 1).trimmed()});
        else
            outcome.rows.append({.code = 0, .text = value});
    }
    return outcome;
}

QList<CheckDomains> CheckDomains::batches(const QList<DomainName> &names)
{
    QList<CheckDomains> result;
    for (qsizetype from = 0; from < names.size(); from += most)
        result.append({.domains = names.mid(from, most)});
    return result;
}

} // namespace kz
