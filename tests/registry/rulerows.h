#pragma once

#include "registry/problem.h"

#include <QList>
#include <QString>

#include <functional>
#include <initializer_list>

namespace kz::rows {

inline constexpr QLatin1StringView field("FIELD");

inline QString utf8(const char *text)
{
    return QString::fromUtf8(text);
}

/// One input of one rule and whether the rule speaks.
struct Row
{
    Rule rule;
    QString name;
    Problems said;
    bool fires;
};

/// Rows by rule. Texts are judged by a function; anything else comes judged.
struct Rows
{
    using Texts = std::initializer_list<const char *>;
    QList<Row> list;

    void texts(Rule rule, const std::function<Problems(const QString &)> &judgeOne, Texts fires,
               Texts silent)
    {
        for (const char *text : fires)
            list.append({rule, utf8(text), judgeOne(utf8(text)), true});
        for (const char *text : silent)
            list.append({rule, utf8(text), judgeOne(utf8(text)), false});
    }

    void cases(Rule rule, std::initializer_list<Problems> fires,
               std::initializer_list<Problems> silent)
    {
        for (const Problems &said : fires)
            list.append({rule, QStringLiteral("case"), said, true});
        for (const Problems &said : silent)
            list.append({rule, QStringLiteral("case"), said, false});
    }
};

} // namespace kz::rows
