#include "ledger/eventrows.h"

#include "ledger/transaction.h"
#include "registry/instant.h"
#include "registry/secretname.h"

#include <QHash>

using namespace Qt::StringLiterals;

namespace kz {

namespace {

/// In the order of eventOf().
QString columns()
{
    return u"id, class, subclass, object, date, info, read_at, read_by, done_at, done_by"_s;
}

SeenEvent eventOf(const QSqlQuery &row)
{
    return {.id = row.value(0).toString(),
            .eventClass = row.value(1).toString(),
            .subclass = row.value(2).toString(),
            .object = row.value(3).toString(),
            .date = row.value(4).toString(),
            .info = row.value(5).toString(),
            .readAt = fromStamp(row.value(6)),
            .readBy = row.value(7).toString(),
            .doneAt = fromStamp(row.value(8)),
            .doneBy = row.value(9).toString()};
}

QStringList withoutSecrets(const QStringList &data)
{
    QStringList result;
    for (const QString &entry : data) {
        if (!isSecretName(QStringView(entry).left(entry.indexOf(':'_L1)).trimmed()))
            result << entry;
    }
    return result;
}

SeenEvent readEvent(Transaction &transaction, const QString &id)
{
    SeenEvent event;
    QSqlQuery row = transaction.run(u"SELECT %1 FROM events WHERE id = ?"_s.arg(columns()), {id});
    if (row.next())
        event = eventOf(row);
    row = transaction.run(u"SELECT entry FROM event_data WHERE event_id = ? ORDER BY pos"_s, {id});
    while (row.next())
        event.data << row.value(0).toString();
    return event;
}

QSqlQuery mark(Transaction &transaction, const QString &id, EventMark mark, const QString &user)
{
    const QVariant now = stamp(QDateTime::currentDateTimeUtc());
    const QString write = "UPDATE events SET revision = "_L1 + nextRevision("events"_L1) + ", "_L1;
    switch (mark) {
    case EventMark::Read:
        return transaction.run(write
                                   + "read_at = ?, read_by = ?"
                                     " WHERE id = ? AND read_at IS NULL"_L1,
                               {now, user, id});
    case EventMark::Unread:
        return transaction.run(write
                                   + "read_at = NULL, read_by = ''"
                                     " WHERE id = ? AND read_at IS NOT NULL"_L1,
                               {id});
    case EventMark::Done:
        return transaction.run(write
                                   + "done_at = ?, done_by = ?"
                                     " WHERE id = ? AND done_at IS NULL"_L1,
                               {now, user, id});
    case EventMark::Open:
        break;
    }
    return transaction.run(write
                               + "done_at = NULL, done_by = ''"
                                 " WHERE id = ? AND done_at IS NOT NULL"_L1,
                           {id});
}

} // namespace

Result<QList<SeenEvent>, LedgerError> keepEvents(const QSqlDatabase &database,
                                                 const QList<SeenEvent> &events)
{
    Transaction transaction(database, Transaction::Write);
    QList<SeenEvent> fresh;
    for (SeenEvent event : events) {
        // An unreadable date stays as it is; the event then counts from when it was seen.
        const QDateTime dated = Instant::fromRegistrar(event.date).utc();
        const QDateTime at = dated.isValid() ? dated : QDateTime::currentDateTimeUtc();
        const QSqlQuery added = transaction.run(
            "INSERT INTO events (id, class, subclass, object, date, at, info, done_at, revision)"
            " VALUES (?, ?, ?, ?, ?, ?, ?, ?, "_L1
                + nextRevision("events"_L1) + ") ON CONFLICT (id) DO NOTHING"_L1,
            {event.id, event.eventClass, event.subclass, event.object, event.date, stamp(at),
             event.info, stamp(event.doneAt)});
        if (added.numRowsAffected() != 1)
            continue;
        event.data = withoutSecrets(event.data);
        int pos = 0;
        for (const QString &entry : std::as_const(event.data))
            transaction.run(u"INSERT INTO event_data (event_id, pos, entry) VALUES (?, ?, ?)"_s,
                            {event.id, pos++, entry});
        fresh << event;
    }
    if (!transaction.commit())
        return Failure{transaction.error()};
    return fresh;
}

QList<SeenEvent> eventsSince(Transaction &transaction, qint64 revision)
{
    QStringList ids;
    QSqlQuery row = transaction.run(u"SELECT id FROM events WHERE revision > ? ORDER BY revision"_s,
                                    {revision});
    while (row.next())
        ids.append(row.value(0).toString());
    QList<SeenEvent> events;
    for (const QString &id : std::as_const(ids))
        events.append(readEvent(transaction, id));
    return events;
}

Result<QList<SeenEvent>, LedgerError> readEvents(const QSqlDatabase &database, int days)
{
    Transaction transaction(database, Transaction::Read);
    const QVariantList since{stamp(QDateTime::currentDateTimeUtc().addDays(-days))};
    QList<SeenEvent> events;
    QHash<QString, qsizetype> position;
    QSqlQuery row = transaction.run(
        u"SELECT %1 FROM events WHERE at >= ? ORDER BY at DESC, id DESC"_s.arg(columns()), since);
    while (row.next()) {
        events.append(eventOf(row));
        position.insert(events.constLast().id, events.size() - 1);
    }
    row = transaction.run(u"SELECT event_id, entry FROM event_data WHERE event_id IN"
                          " (SELECT id FROM events WHERE at >= ?) ORDER BY event_id, pos"_s,
                          since);
    while (row.next()) {
        if (SeenEvent *event = ownerIn(events, position, row.value(0)))
            event->data << row.value(1).toString();
    }
    if (!transaction.commit())
        return Failure{transaction.error()};
    return events;
}

Result<QList<SeenEvent>, LedgerError> markEvents(const QSqlDatabase &database,
                                                 const QStringList &ids, EventMark to,
                                                 const QString &user)
{
    Transaction transaction(database, Transaction::Write);
    QList<SeenEvent> changed;
    for (const QString &id : ids) {
        if (mark(transaction, id, to, user).numRowsAffected() == 1)
            changed << readEvent(transaction, id);
    }
    if (!transaction.commit())
        return Failure{transaction.error()};
    return changed;
}

} // namespace kz
