#pragma once

#include "operations/operation.h"
#include "operations/page.h"

#include <initializer_list>
#include <utility>

namespace kz::test {

using Properties = std::initializer_list<std::pair<QString, QStringList>>;

/// An answer as `api` hands it over. A null string among the values is a gap.
inline Reply reply(int code, Properties properties = {},
                   const QString &description = QStringLiteral("Command completed successfully"))
{
    Reply result;
    result.code = code;
    result.description = description;
    for (const auto &[name, values] : properties) {
        Reply::Property property;
        property.name = name;
        for (const QString &value : values)
            property.values.append(value.isNull() ? std::nullopt : std::optional(value));
        result.properties.insert(Reply::normalName(name), property);
    }
    return result;
}

inline Reply notFound()
{
    return reply(545, {}, QStringLiteral("Entity reference not found"));
}

/// "NAME=value" for each parameter, in order: the whole of what is sent.
inline QStringList lines(const Params &params)
{
    QStringList result;
    for (const Param &param : params.list())
        result.append(param.name + u'=' + param.value);
    return result;
}

inline bool has(const Problems &problems, Rule rule, const QString &field)
{
    for (const Problem &problem : problems) {
        if (problem.rule == rule && problem.field == field)
            return true;
    }
    return false;
}

} // namespace kz::test
