#include "model/tradewatch.h"

#include "operations/events.h"
#include "operations/tradedomain.h"
#include "registry/domainname.h"
#include "registry/instant.h"

using namespace Qt::StringLiterals;

namespace kz {

void TradeWatch::add(const QList<SeenEvent> &events)
{
    for (const SeenEvent &event : events) {
        const Instant date = Instant::fromRegistrar(event.date);
        if (classify(event.eventClass, event.subclass).command != TradeDomain::command
            || !date.isKnown())
            continue;
        // Ids rise: of two in the same second the later one has the greater.
        const QString key = date.utc().toString(Qt::ISODate) + event.id.rightJustified(20, u'0');
        m_told[DomainName::fromRegistrar(event.object).ace()].insert(key, {event, date.utc()});
    }
}

QHash<QString, TradeProgress> TradeWatch::open() const
{
    QHash<QString, TradeProgress> result;
    for (auto name = m_told.cbegin(); name != m_told.cend(); ++name) {
        std::optional<TradeProgress> now;
        for (const Told &told : name.value()) {
            const EventKind kind = classify(told.event.eventClass, told.event.subclass).kind;
            if (kind == EventKind::Ok || kind == EventKind::Failed) {
                now.reset();
                continue;
            }
            if (!now)
                now = TradeProgress{.since = told.at};
            if (!told.event.info.isEmpty())
                now->words = told.event.info;
        }
        if (now)
            result.insert(name.key(), *now);
    }
    return result;
}

} // namespace kz
