#pragma once

#include <QLatin1StringView>
#include <QList>

namespace kz {

/// What a rule may say, from harmless to final.
enum class Verdict {
    Ok,
    Norm, ///< the program changed the spelling itself and shows it
    Info, ///< a remark, nothing to tick
    Warn, ///< can be sent after staff ticked it for this value
    Block, ///< cannot be sent
};

/// Every rule of the program. The table in rule.cpp gives verdict, source and sentence.
enum class Rule {
    L1LabelLength,
};

/// What is known of a rule beside its sentence.
struct RuleInfo
{
    Rule rule;
    QLatin1StringView id; ///< "L1": as staff and documents quote it
    Verdict verdict;
    QLatin1StringView source; ///< which document, which clause
    const char *sentence; ///< source text for tr(); %1 the judged value, %2 the detail
};

const RuleInfo &info(Rule rule);
const QList<RuleInfo> &allRules();

} // namespace kz
