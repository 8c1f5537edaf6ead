#include "ledger/eventrows.h"

#include "ledger/secrets.h"
#include "ledger/transaction.h"
#include "registry/instant.h"

#include <QHash>

using namespace Qt::StringLiterals;

namespace kz {

Result<QList<SeenEvent>, LedgerError> keepEvents(const QSqlDatabase &database,
                                                 const QList<SeenEvent> &events)
{
    Transaction transaction(database, Transaction::Write);
    QList<SeenEvent> fresh;
    for (const SeenEvent &event : events) {
        // An unreadable date stays as it is; the event then counts from when it was seen.
        const QDateTime dated = Instant::fromRegistrar(event.date).utc();
        const QDateTime at = dated.isValid() ? dated : QDateTime::currentDateTimeUtc();
        const QSqlQuery added =
            transaction.run(u"INSERT INTO events (id, class, subclass, object, date, at, info)"
                            " VALUES (?, ?, ?, ?, ?, ?, ?) ON CONFLICT (id) DO NOTHING"_s,
                            {event.id, event.eventClass, event.subclass, event.object, event.date,
                             stamp(at), event.info});
        if (added.numRowsAffected() != 1)
            continue;
        int pos = 0;
        for (const QString &entry : event.data) {
            if (isSecretName(QStringView(entry).left(entry.indexOf(':'_L1)).trimmed()))
                continue;
            transaction.run(u"INSERT INTO event_data (event_id, pos, entry) VALUES (?, ?, ?)"_s,
                            {event.id, pos++, entry});
        }
        fresh << event;
    }
    if (!transaction.commit())
        return Failure{transaction.error()};
    return fresh;
}

Result<QList<SeenEvent>, LedgerError> readEvents(const QSqlDatabase &database, int days)
{
    Transaction transaction(database, Transaction::Read);
    const QVariantList since{stamp(QDateTime::currentDateTimeUtc().addDays(-days))};
    QList<SeenEvent> events;
    QHash<QString, qsizetype> position;
    QSqlQuery row = transaction.run(u"SELECT id, class, subclass, object, date, info FROM events"
                                    " WHERE at >= ? ORDER BY at DESC, id DESC"_s,
                                    since);
    while (row.next()) {
        position.insert(row.value(0).toString(), events.size());
        events.append({.id = row.value(0).toString(),
                       .eventClass = row.value(1).toString(),
                       .subclass = row.value(2).toString(),
                       .object = row.value(3).toString(),
                       .date = row.value(4).toString(),
                       .info = row.value(5).toString(),
                       .data = {}});
    }
    row = transaction.run(u"SELECT event_id, entry FROM event_data WHERE event_id IN"
                          " (SELECT id FROM events WHERE at >= ?) ORDER BY event_id, pos"_s,
                          since);
    while (row.next())
        events[position.value(row.value(0).toString())].data << row.value(1).toString();
    if (!transaction.commit())
        return Failure{transaction.error()};
    return events;
}

} // namespace kz
