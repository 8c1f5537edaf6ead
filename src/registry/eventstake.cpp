#include "registry/eventstake.h"

#include <QStringList>

#include <functional>

using namespace Qt::StringLiterals;

namespace kz {

namespace {

constexpr qsizetype mostNamed = 5;

/// Those that something is true of. The value holds each of them, so that a tick lapses with the
/// choice; the sentence names the first few.
Problems judgeSome(const QList<EventStake> &events, Rule rule, const QString &field,
                   const std::function<bool(const EventStake &)> &is)
{
    QStringList ids;
    QStringList labels;
    for (const EventStake &event : events) {
        if (!is(event))
            continue;
        ids.append(event.id);
        if (!labels.contains(event.label))
            labels.append(event.label);
    }
    if (ids.isEmpty())
        return {};
    const QString some = labels.mid(0, mostNamed).join(u"; "_s);
    return {{field, rule, ids.join(u' '), labels.size() > mostNamed ? some + u" …"_s : some}};
}

} // namespace

Problems judgeEventsDone(const QList<EventStake> &events, const QString &field)
{
    QList<EventStake> ordered;
    for (const EventStake &event : events) {
        if (event.order.isEmpty())
            continue;
        ordered.append(event);
        ordered.last().label = event.order;
    }
    const auto always = [](const EventStake &) { return true; };
    return judgeSome(events, Rule::E1HiddenFromAll, field, always)
        + judgeSome(events, Rule::E2Unread, field,
                    [](const EventStake &event) { return !event.read; })
        + judgeSome(events, Rule::E3WordsUnread, field,
                    [](const EventStake &event) { return !event.whole; })
        + judgeSome(events, Rule::E4Asks, field, [](const EventStake &event) { return event.asks; })
        + judgeSome(ordered, Rule::E5OrderOpen, field, always);
}

} // namespace kz
