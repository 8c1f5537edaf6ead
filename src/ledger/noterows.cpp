#include "ledger/noterows.h"

#include "ledger/secrets.h"
#include "ledger/transaction.h"

using namespace Qt::StringLiterals;

namespace kz {

namespace {

/// Notes are added and read. No statement here changes one or takes one away.
QList<Note> readWhere(Transaction &transaction, const QString &rest, const QVariantList &values)
{
    QSqlQuery row = transaction.run(
        u"SELECT notes.id, notes.object, order_id, number, at, notes.person, words, documents,"
        " street, city, region, purpose FROM notes LEFT JOIN orders ON orders.id = order_id "_s
            + rest,
        values);
    QList<Note> notes;
    while (row.next()) {
        Note note{.id = row.value(0).toString(),
                  .object = row.value(1).toString(),
                  .order = row.value(2).toString(),
                  .number = row.value(3).toString(),
                  .at = fromStamp(row.value(4)),
                  .user = row.value(5).toString(),
                  .text = row.value(6).toString(),
                  .documents = row.value(7).toString()};
        if (!row.isNull(8)) {
            note.server = ServerNotes{.street = row.value(8).toString(),
                                      .city = row.value(9).toString(),
                                      .region = row.value(10).toString(),
                                      .purpose = row.value(11).toString()};
        }
        notes.append(note);
    }
    return notes;
}

} // namespace

Result<Note, LedgerError> addNote(const QSqlDatabase &database, const Note &note,
                                  const QString &user)
{
    const auto given = [](const QString &text) { return withoutSecrets(text).trimmed(); };
    // Absent is not empty: an empty place says that what was noted before holds no more.
    const auto place = [&](QString ServerNotes::*part) {
        return note.server ? QVariant(given(*note.server.*part)) : QVariant();
    };
    Transaction transaction(database, Transaction::Write);
    QSqlQuery last = transaction.run(u"SELECT MAX(running) FROM notes"_s);
    const int running = last.next() ? last.value(0).toInt() + 1 : 1;
    transaction.run(
        u"INSERT INTO notes (id, running, object, order_id, at, person, words, documents, street,"
        " city, region, purpose) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"_s,
        {note.id, running, note.object, note.order.isEmpty() ? QVariant() : note.order,
         stamp(QDateTime::currentDateTimeUtc()), user, given(note.text), given(note.documents),
         place(&ServerNotes::street), place(&ServerNotes::city), place(&ServerNotes::region),
         place(&ServerNotes::purpose)});
    const QList<Note> kept = readWhere(transaction, u"WHERE notes.id = ?"_s, {note.id});
    if (!transaction.commit())
        return Failure{transaction.error()};
    return kept.first();
}

QList<Note> notesSince(Transaction &transaction, qint64 running)
{
    return readWhere(transaction, u"WHERE notes.running > ? ORDER BY notes.running"_s, {running});
}

Result<QList<Note>, LedgerError> readNotes(const QSqlDatabase &database)
{
    Transaction transaction(database, Transaction::Read);
    // Not by time: a clock may be set back.
    const QList<Note> notes = readWhere(transaction, u"ORDER BY notes.running DESC"_s, {});
    if (!transaction.commit())
        return Failure{transaction.error()};
    return notes;
}

} // namespace kz
