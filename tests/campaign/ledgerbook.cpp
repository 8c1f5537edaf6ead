#include "campaign/ledgerbook.h"

#include "campaign/decisions.h"

#include <QSqlDatabase>
#include <QSqlQuery>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace kz::campaign {

namespace {

/// Calls back with each row.
template <class Visit>
void rows(const QString &file, const QString &sql, Visit visit)
{
    {
        QSqlDatabase database = QSqlDatabase::addDatabase(u"QSQLITE"_s, u"witness"_s);
        database.setConnectOptions(u"QSQLITE_OPEN_READONLY;QSQLITE_BUSY_TIMEOUT=10000"_s);
        database.setDatabaseName(file);
        if (!database.open())
            qFatal("%s cannot be read", qPrintable(file));
        QSqlQuery query(database);
        query.setForwardOnly(true);
        if (!query.exec(sql))
            qFatal("%s cannot be asked", qPrintable(file));
        while (query.next())
            visit(query);
    }
    QSqlDatabase::removeDatabase(u"witness"_s);
}

QDateTime time(const QVariant &text)
{
    return QDateTime::fromString(text.toString(), Qt::ISODateWithMs);
}

int count(const QString &file, const QString &condition)
{
    int count = 0;
    rows(file, u"SELECT COUNT(*) FROM orders WHERE "_s + condition,
         [&count](const QSqlQuery &row) { count = row.value(0).toInt(); });
    return count;
}

} // namespace

QDateTime Entry::sentAt() const
{
    for (const Step &step : steps) {
        if (step.state == "sending"_L1)
            return step.at;
    }
    return {};
}

bool Entry::was(const QString &wanted) const
{
    return std::any_of(steps.cbegin(), steps.cend(),
                       [&wanted](const Step &step) { return step.state == wanted; });
}

QMap<QString, Entry> readLedger(const QString &file)
{
    QMap<QString, Entry> entries;
    rows(file, u"SELECT id, number, command, object, state, batch FROM orders"_s,
         [&](const QSqlQuery &row) {
             const QString id = row.value(0).toString();
             entries.insert(id,
                            {.id = id,
                             .number = row.value(1).toString(),
                             .command = row.value(2).toString(),
                             .object = row.value(3).toString(),
                             .state = row.value(4).toString(),
                             .batch = row.value(5).toString()});
         });
    rows(file, u"SELECT order_id, state, at, code, words FROM order_steps ORDER BY order_id, pos"_s,
         [&](const QSqlQuery &row) {
             entries[row.value(0).toString()].steps.append({.state = row.value(1).toString(),
                                                            .at = time(row.value(2)),
                                                            .code = row.value(3).toInt(),
                                                            .words = row.value(4).toString()});
         });
    QMap<QString, QMap<QString, QString>> values;
    rows(file, u"SELECT order_id, name, value FROM order_params WHERE secret = 0"_s,
         [&](const QSqlQuery &row) {
             values[row.value(0).toString()][row.value(1).toString().toUpper()] =
                 row.value(2).toString();
         });
    for (Entry &entry : entries)
        entry.print = fingerprint(entry.command, values.value(entry.id));
    return entries;
}

int countSending(const QString &file)
{
    return count(file, u"state = 'sending'"_s);
}

int countOpen(const QString &file)
{
    return count(
        file,
        u"state IN ('queued', 'sending', 'accepted', 'needs action', 'unknown', 'not found')"_s);
}

} // namespace kz::campaign
