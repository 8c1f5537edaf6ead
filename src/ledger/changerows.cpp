#include "ledger/changerows.h"

#include "ledger/batchrows.h"
#include "ledger/draftrows.h"
#include "ledger/eventrows.h"
#include "ledger/noterows.h"
#include "ledger/orderrows.h"
#include "ledger/transaction.h"

#include <utility>

using namespace Qt::StringLiterals;

namespace kz {

namespace {

qint64 number(Transaction &transaction, const QString &statement)
{
    QSqlQuery row = transaction.run(statement);
    return row.next() ? row.value(0).toLongLong() : 0;
}

/// It also fixes what the transaction sees: all that follows is of the same moment.
int dataVersion(Transaction &transaction)
{
    return int(number(transaction, u"PRAGMA data_version"_s));
}

void setMarks(Transaction &transaction, Marks &marks)
{
    marks.orders = number(transaction, u"SELECT MAX(revision) FROM orders"_s);
    marks.batches = number(transaction, u"SELECT MAX(revision) FROM batches"_s);
    marks.events = number(transaction, u"SELECT MAX(revision) FROM events"_s);
    marks.notes = number(transaction, u"SELECT MAX(running) FROM notes"_s);
}

} // namespace

Result<bool, LedgerError> passOwn(const QSqlDatabase &database, Marks &marks)
{
    Transaction transaction(database, Transaction::Read);
    const int version = dataVersion(transaction);
    if (marks.version < 0 || version == marks.version) {
        marks.version = version;
        setMarks(transaction, marks);
    }
    if (!transaction.commit())
        return Failure{transaction.error()};
    return true;
}

Result<std::optional<LedgerChanges>, LedgerError> readChanges(const QSqlDatabase &database,
                                                              Marks &marks)
{
    Transaction transaction(database, Transaction::Read);
    const int version = dataVersion(transaction);
    std::optional<LedgerChanges> changes;
    Marks now = marks;
    if (std::exchange(now.version, version) != version) {
        changes = LedgerChanges{.batches = batchesSince(transaction, marks.batches),
                                .orders = ordersSince(transaction, marks.orders),
                                .events = eventsSince(transaction, marks.events),
                                .notes = notesSince(transaction, marks.notes)};
        setMarks(transaction, now);
        // Few, and some of them may be gone: all of them.
        if (auto drafts = draftsIn(transaction); now.drafts != drafts)
            now.drafts = changes->drafts = std::move(drafts);
        QStringList templates;
        QSqlQuery row = transaction.run(u"SELECT id, saved_at FROM templates ORDER BY id"_s);
        while (row.next())
            templates << row.value(0).toString() << row.value(1).toString();
        changes->templates = now.templates != templates;
        now.templates = std::move(templates);
    }
    if (!transaction.commit())
        return Failure{transaction.error()};
    marks = now;
    return changes;
}

} // namespace kz
