#include "operations/evidence.h"

#include <algorithm>
#include <array>

namespace kz {

QString quoted(const Reply &reply)
{
    return (QString::number(reply.code) + u' ' + reply.description).trimmed();
}

Judgement judgeReply(const Reply &reply)
{
    constexpr int done = 200;
    constexpr int doneAndClosing = 220;
    if (reply.code == done || reply.code == doneAndClosing)
        return {Finding::Taken, quoted(reply)};
    if (reply.code >= 500 && reply.code < 600)
        return {Finding::Failed, quoted(reply)};
    return {Finding::Inconclusive, quoted(reply)};
}

bool isSince(const Instant &when, const QDateTime &sent)
{
    constexpr qint64 clockDifference = 60;
    return when.isKnown() && sent.isValid() && when.utc() >= sent.addSecs(-clockDifference);
}

Judgement besideJobs(const Judgement &said, const QStringList &jobs)
{
    if (said.finding != Finding::NoTrace || jobs.isEmpty())
        return said;
    return {Finding::Inconclusive,
            said.words + QLatin1StringView("; pending job ") + jobs.join(QLatin1StringView(", "))};
}

Judgement stronger(const Judgement &a, const Judgement &b)
{
    constexpr std::array weakestFirst = {Finding::NoTrace, Finding::Inconclusive,
                                         Finding::Taken,   Finding::NeedsAction,
                                         Finding::Failed,  Finding::Done};
    const auto rank = [&weakestFirst](Finding finding) {
        return std::find(weakestFirst.begin(), weakestFirst.end(), finding);
    };
    return rank(b.finding) > rank(a.finding) ? b : a;
}

} // namespace kz
