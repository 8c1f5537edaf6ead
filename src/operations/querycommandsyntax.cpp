#include "operations/querycommandsyntax.h"

#include "operations/values.h"
#include "registry/anytext.h"

#include <algorithm>

namespace kz {

using Row = QueryCommandSyntax::Row;

bool Row::isFor(const QString &typed) const
{
    const QString stem = parameter.chopped(parameter.endsWith(u'#') || parameter.endsWith(u'*'));
    if (!typed.startsWith(stem, Qt::CaseInsensitive))
        return false;
    const QString rest = typed.sliced(stem.size());
    if (parameter.endsWith(u'*'))
        return true;
    if (!parameter.endsWith(u'#'))
        return rest.isEmpty();
    return !rest.isEmpty()
        && std::all_of(rest.begin(), rest.end(), [](QChar c) { return c >= u'0' && c <= u'9'; });
}

QStringList Row::values() const
{
    QStringList result;
    for (const QString &one : range.split(u'|', Qt::SkipEmptyParts)) {
        const QString value = one.trimmed();
        if (!value.startsWith(u'<'))
            result.append(value);
        else if (value.compare(QLatin1StringView("<NULL>"), Qt::CaseInsensitive) != 0)
            return {};
    }
    return result;
}

bool Row::allows(const QString &value) const
{
    const QStringList named = values();
    return value.isEmpty() || named.isEmpty() || named.contains(value, Qt::CaseInsensitive);
}

QList<SyntaxRemark> syntaxRemarks(const Params &typed, const QList<Row> &rows)
{
    QList<SyntaxRemark> result;
    const QList<Param> &given = typed.list();
    for (const Row &row : rows) {
        const bool there = std::any_of(given.begin(), given.end(), [&row](const Param &param) {
            return row.isFor(param.name) && !param.value.isEmpty();
        });
        if (row.required && !there)
            result.append({SyntaxRemark::Missing, row.parameter});
    }
    for (const Param &param : given) {
        const auto row = std::find_if(rows.begin(), rows.end(),
                                      [&param](const Row &one) { return one.isFor(param.name); });
        if (row == rows.end())
            result.append({SyntaxRemark::Unlisted, param.name});
        else if (!row->allows(param.value))
            result.append({SyntaxRemark::OutOfRange, param.name, row->values().join(u", ")});
    }
    return result;
}

Problems QueryCommandSyntax::check() const
{
    return judgeRequired(name, QString(Field::name)) + judgeText(domain, QString(Field::domain));
}

Params QueryCommandSyntax::params() const
{
    return Params()
        .add(Field::name, name.trimmed())
        .addIfSet(Field::domain, domain)
        .add(Field::type, QStringLiteral("REQUEST"));
}

std::optional<QueryCommandSyntax::Outcome> QueryCommandSyntax::parse(const Reply &reply)
{
    if (!reply.ok())
        return std::nullopt;
    Outcome outcome{.page = Page::of(reply, {QStringLiteral("parameter")}), .rows = {}};
    const Column parameter(reply, {QLatin1StringView("parameter")});
    const Column required(reply, {QLatin1StringView("required")});
    const Column range(reply, {QLatin1StringView("range")});
    const Column description(reply, {QLatin1StringView("description"), QLatin1StringView("title")});
    for (qsizetype row = 0; row < outcome.page.count; ++row) {
        if (!parameter.text(row).isEmpty())
            outcome.rows.append({.parameter = parameter.text(row).toUpper(),
                                 .required = flagOf(required.at(row)).value_or(false),
                                 .range = range.text(row),
                                 .description = description.text(row)});
    }
    return outcome;
}

} // namespace kz
