#include "registry/problem.h"

#include <QCoreApplication>

#include <algorithm>

namespace kz {

namespace {

// QString::arg would also replace a %2 inside the value and complain about a sentence without one.
QString filled(const QString &sentence, const QString &value, const QString &detail)
{
    QString result;
    result.reserve(sentence.size() + value.size() + detail.size());
    for (qsizetype i = 0; i < sentence.size(); ++i) {
        const bool place = sentence[i] == u'%' && i + 1 < sentence.size();
        if (place && sentence[i + 1] == u'1') {
            result += value;
            ++i;
        } else if (place && sentence[i + 1] == u'2') {
            result += detail;
            ++i;
        } else {
            result += sentence[i];
        }
    }
    return result;
}

} // namespace

Verdict Problem::verdict() const
{
    return info(rule).verdict;
}

Verdict worst(const Problems &problems)
{
    Verdict result = Verdict::Ok;
    for (const Problem &problem : problems)
        result = std::max(result, problem.verdict());
    return result;
}

QString text(const Problem &problem)
{
    const QString sentence = QCoreApplication::translate("kz::Rule", info(problem.rule).sentence);
    return filled(sentence, problem.value, problem.detail);
}

} // namespace kz
