#pragma once

#include "registry/eventstake.h"
#include "registry/rulerows.h"

namespace kz::rows {

inline void addEvents(Rows &rows)
{
    const EventStake plain{.id = QStringLiteral("4711"), .label = utf8("дала.kz, registration")};
    EventStake unread = plain, wordless = plain, asking = plain, ordered = plain;
    unread.read = false;
    wordless.whole = false;
    asking.asks = true;
    ordered.order = QStringLiteral("2027-02-19/3");
    const auto done = [](const QList<EventStake> &events) {
        return judgeEventsDone(events, field);
    };
    rows.cases(Rule::E1HiddenFromAll, {done({plain}), done({plain, asking})}, {done({})});
    rows.cases(Rule::E2Unread, {done({unread}), done({plain, unread})},
               {done({plain}), done({asking, ordered})});
    rows.cases(Rule::E3WordsUnread, {done({wordless})}, {done({plain, unread})});
    rows.cases(Rule::E4Asks, {done({asking, plain})}, {done({plain, wordless})});
    rows.cases(Rule::E5OrderOpen, {done({ordered})}, {done({plain, asking})});
}

} // namespace kz::rows
