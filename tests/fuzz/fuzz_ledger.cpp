// Rows of a ledger with anything in their columns: NULL where none may be, numbers, noise that is
// no UTF-8, rows that belong to none. They are read back by what reads every ledger, the same way
// each time, and what was read can be written on.
#include "fuzz/fuzz.h"
#include "ledger/batchrows.h"
#include "ledger/draftrows.h"
#include "ledger/eventrows.h"
#include "ledger/noterows.h"
#include "ledger/orderrows.h"
#include "ledger/schema.h"
#include "ledger/templaterows.h"

#include <fuzzer/FuzzedDataProvider.h>

#include <QCoreApplication>
#include <QSqlDatabase>
#include <QSqlQuery>
#include <QTemporaryDir>

#include <array>
#include <vector>

using namespace Qt::StringLiterals;
using namespace kz;
using kz::fuzz::require;

namespace {

constexpr int longAgo = 36'500; // days

struct Table
{
    int columns = 0;
    // Noise as text, too: SQLite does not look whether a text is UTF-8.
    QSqlQuery insert;
    QSqlQuery insertAsText;
    QSqlQuery clear;
};

QSqlQuery prepared(const QSqlDatabase &database, const QString &statement)
{
    QSqlQuery query(database);
    require(query.prepare(statement), "a statement is prepared");
    return query;
}

/// The tables of a ledger in memory, without the rules that keep them in order.
class Tables
{
public:
    Tables()
    {
        const QTemporaryDir folder;
        const QString file = folder.filePath(u"orders.sqlite"_s);
        require(openDatabase(file, u"pattern"_s).ok(), "a new ledger opens");
        QStringList names = QSqlDatabase::database(u"pattern"_s).tables();
        names.removeAll(u"schema_version"_s);
        m_database = QSqlDatabase::addDatabase(u"QSQLITE"_s, u"fuzz"_s);
        m_database.setDatabaseName(u":memory:"_s);
        require(m_database.open(), "memory holds a database");
        for (const QString &name : names)
            create(name);
        closeDatabase(u"pattern"_s);
    }

    const QSqlDatabase &database() const { return m_database; }
    void clear()
    {
        for (Table &table : m_tables)
            table.clear.exec();
    }
    Table &one(FuzzedDataProvider &data)
    {
        return m_tables[data.ConsumeIntegralInRange<std::size_t>(0, m_tables.size() - 1)];
    }

private:
    void create(const QString &name)
    {
        QSqlQuery info(QSqlDatabase::database(u"pattern"_s));
        info.exec(u"PRAGMA table_info("_s + name + u')');
        QStringList columns;
        while (info.next())
            columns.append(info.value(1).toString() + u' ' + info.value(2).toString());
        // A table that somebody damaged keeps no rule: only names and types of columns are left.
        require(QSqlQuery(m_database)
                    .exec(u"CREATE TABLE "_s + name + u" ("_s + columns.join(u", "_s) + u')'),
                "a table is made");
        const auto insert = [&](const QString &mark) {
            const QStringList marks(columns.size(), mark);
            return prepared(m_database,
                            u"INSERT INTO "_s + name + u" VALUES ("_s + marks.join(u", "_s) + u')');
        };
        m_tables.push_back({.columns = int(columns.size()),
                            .insert = insert(u"?"_s),
                            .insertAsText = insert(u"CAST(? AS TEXT)"_s),
                            .clear = prepared(m_database, u"DELETE FROM "_s + name)});
    }

    QSqlDatabase m_database;
    std::vector<Table> m_tables;
};

QVariant cell(FuzzedDataProvider &data)
{
    static constexpr std::array<const char *, 18> words{"a",
                                                        "b",
                                                        "",
                                                        "queued",
                                                        "sending",
                                                        "accepted",
                                                        "needs action",
                                                        "unknown",
                                                        "not found",
                                                        "done",
                                                        "withdrawn",
                                                        "running",
                                                        "stopped",
                                                        "2026-11-30T09:00:00.000Z",
                                                        "2026-11-30T09:00:00.000+99:99",
                                                        "9999-99-99",
                                                        "key:value",
                                                        "NAMESERVER"};
    switch (data.ConsumeIntegralInRange(0, 9)) {
    case 0:
        return {};
    case 1:
        return qlonglong(data.ConsumeIntegral<std::int64_t>());
    case 2:
        return data.ConsumeFloatingPoint<double>();
    case 3:
    case 4:
        return QByteArray::fromStdString(data.ConsumeRandomLengthString(40));
    default:
        return QString::fromLatin1(data.PickValueInArray(words));
    }
}

void insertRow(FuzzedDataProvider &data, Table &table)
{
    QSqlQuery &query = data.ConsumeBool() ? table.insertAsText : table.insert;
    for (int i = 0; i < table.columns; ++i)
        query.bindValue(i, cell(data));
    query.exec();
    query.finish();
}

/// Reads twice: the second reading finds the same. The rows that were read, none on an error.
template <class Read>
auto twice(Read read)
{
    const auto first = read();
    const auto second = read();
    require(first.ok() == second.ok(), "rows are readable or not");
    using List = std::decay_t<decltype(first.value())>;
    if (!first.ok()) {
        require(!text(first.error()).isEmpty(), "an error has a sentence");
        return List();
    }
    require(first.value().size() == second.value().size(), "rows are read the same way each time");
    return first.value();
}

void readOrderRows(const QSqlDatabase &database)
{
    const auto orders = twice([&] { return readOrders(database, longAgo, true); });
    twice([&] { return readInFlight(database); });
    for (const Order &order : orders) {
        require(!text(order.state).isEmpty(), "a state has a word");
        static_cast<void>(advanceOrder(database, {.id = order.id, .to = Order::State::Unknown}));
        static_cast<void>(noteLook(database, order.id, u"seen"_s, true));
        static_cast<void>(placeOrder(database, order.request, u"fuzz"_s, order.run));
    }
}

void readBatchRows(const QSqlDatabase &database)
{
    const auto batches = twice([&] { return readBatches(database, longAgo); });
    for (const Batch &batch : batches)
        static_cast<void>(changeBatch(database, batch.id, Batch::State::Paused, u"fuzz"_s));
}

void readEventRows(const QSqlDatabase &database)
{
    const auto events = twice([&] { return readEvents(database, longAgo); });
    QStringList ids;
    for (const SeenEvent &event : events)
        ids.append(event.id);
    static_cast<void>(markEvents(database, ids, EventMark::Read, u"fuzz"_s));
    static_cast<void>(keepEvents(database, events));
}

/// What people wrote: drafts, notes, sets of name servers.
void readTypedRows(const QSqlDatabase &database)
{
    twice([&] { return readDrafts(database); });
    twice([&] { return readNotes(database); });
    twice([&] { return readTemplates(database, u"NAMESERVER"_s); });
}

} // namespace

int LLVMFuzzerTestOneInput(const std::uint8_t *bytes, std::size_t size)
{
    static int argc = 1;
    static char name[] = "fuzz_ledger";
    static char *argv[] = {name, nullptr};
    static const QCoreApplication *const application = new QCoreApplication(argc, argv);
    static auto *const tables = new Tables;
    static constexpr std::array readers{readOrderRows, readBatchRows, readEventRows, readTypedRows};
    static_cast<void>(application);

    tables->clear();
    FuzzedDataProvider data(bytes, size);
    const auto reader = data.PickValueInArray(readers);
    for (int rows = 0; rows < 20 && data.remaining_bytes() > 0; ++rows)
        insertRow(data, tables->one(data));
    reader(tables->database());
    return 0;
}
