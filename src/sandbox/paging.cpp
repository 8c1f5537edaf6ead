#include "sandbox/paging.h"

namespace kz::sandbox {

using namespace Qt::StringLiterals;

Window readWindow(const Call &call)
{
    Window window;
    const auto read = [&](QLatin1StringView name, int &into) {
        if (!call.values.contains(name))
            return;
        const std::optional<int> number = readNumber(call.value(name));
        if (number)
            into = *number;
        else
            window.refused = refusal(505, name);
    };
    read("FIRST"_L1, window.first);
    read("LIMIT"_L1, window.limit);
    for (const QLatin1StringView name : {"WIDE"_L1, "GENERATELIST"_L1}) {
        const QString value = call.value(name);
        if (!value.isEmpty() && value != "0"_L1 && value != "1"_L1)
            window.refused = refusal(541, name);
    }
    const QString order = call.value("ORDER"_L1).toUpper();
    if (!order.isEmpty() && order != "ASC"_L1 && order != "DESC"_L1)
        window.refused = refusal(541, u"ORDER"_s);
    if (call.is("GENERATELIST"_L1) || !call.value("SENDLISTEMAIL"_L1).isEmpty())
        window.refused = refusal(549, u"lists as files are not available here"_s);
    return window;
}

void writeWindow(Answer &answer, const Window &window, qsizetype count, qsizetype total)
{
    // Recorded: without rows `last` echoes `first`, so it is 0 for one row and for none alike.
    const qsizetype last = count > 0 ? window.first + count - 1 : window.first;
    answer.set(u"count"_s, QString::number(count));
    answer.set(u"first"_s, QString::number(window.first));
    answer.set(u"last"_s, QString::number(last));
    answer.set(u"limit"_s, QString::number(window.limit));
    answer.set(u"total"_s, QString::number(total));
}

Period readPeriod(const Call &call)
{
    Period period;
    const auto read = [&](QLatin1StringView name, Instant &into, Instant whole) {
        const QString text = call.value(name);
        if (text.isEmpty())
            return;
        const std::optional<Instant> instant = readInstant(text);
        if (!instant)
            period.refused = refusal(505, name);
        else
            into = *instant + (text.size() == 10 ? whole : 0);
    };
    read("MINDATE"_L1, period.from, 0);
    read("MAXDATE"_L1, period.to, secondsPerDay - 1);
    return period;
}

} // namespace kz::sandbox
