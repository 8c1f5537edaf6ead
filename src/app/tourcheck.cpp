#include "app/tourcheck.h"

#include <QAbstractItemView>
#include <QAccessible>
#include <QDialog>
#include <QDir>
#include <QSqlDatabase>
#include <QSqlQuery>
#include <QTableView>
#include <QVariant>
#include <QWidget>

#include <algorithm>

namespace kz {

namespace {

/// A table of thousands of rows need not be read to its end.
constexpr int mostChildren = 4000;

void gather(QAccessibleInterface *item, QStringList &texts)
{
    if (!item || !item->isValid() || item->state().invisible)
        return;
    for (const QAccessible::Text kind :
         {QAccessible::Name, QAccessible::Value, QAccessible::Description}) {
        // A password field's value is dots here, as it is for a screen reader.
        const QString text = item->text(kind);
        if (!text.isEmpty())
            texts.append(text);
    }
    const int children = std::min(item->childCount(), mostChildren);
    for (int i = 0; i < children; ++i)
        gather(item->child(i), texts);
}

/// What can be seen of a row, one cell a line.
QString rowText(QAccessibleTableInterface &table, int row)
{
    QStringList cells;
    for (int column = 0; column < table.columnCount(); ++column) {
        const QAccessibleInterface *cell = table.cellAt(row, column);
        if (cell && cell->isValid() && !cell->state().invisible)
            cells.append(cell->text(QAccessible::Name));
    }
    return cells.join(u'\n');
}

} // namespace

TourCheck::TourCheck(QWidget &window, QString dataFolder)
    : m_window(window)
    , m_dataFolder(std::move(dataFolder))
{ }

void TourCheck::readTablesAnew() const
{
    const auto tables = m_window.findChildren<QAbstractItemView *>();
    for (QAbstractItemView *table : tables) {
        if (QAccessibleInterface *kept = QAccessible::queryAccessibleInterface(table))
            QAccessible::deleteAccessibleInterface(QAccessible::uniqueId(kept));
    }
}

QStringList TourCheck::onScreen() const
{
    readTablesAnew();
    QStringList texts;
    gather(QAccessible::queryAccessibleInterface(&m_window), texts);
    const auto dialogs = m_window.findChildren<QDialog *>();
    for (QDialog *dialog : dialogs)
        gather(QAccessible::queryAccessibleInterface(dialog), texts);
    return texts;
}

bool TourCheck::shows(const QString &text) const
{
    const QStringList texts = onScreen();
    return !text.isEmpty()
        && std::any_of(texts.cbegin(), texts.cend(),
                       [&text](const QString &seen) { return seen.contains(text); });
}

bool TourCheck::lists(const QStringList &texts) const
{
    readTablesAnew();
    const auto tables = m_window.findChildren<QTableView *>();
    for (QTableView *table : tables) {
        QAccessibleInterface *seen = QAccessible::queryAccessibleInterface(table);
        if (!seen || seen->state().invisible || !seen->tableInterface())
            continue;
        for (int row = 0; row < seen->tableInterface()->rowCount(); ++row) {
            const QString words = rowText(*seen->tableInterface(), row);
            if (std::all_of(texts.cbegin(), texts.cend(), [&words](const QString &text) {
                    return !text.isEmpty() && words.contains(text);
                }))
                return true;
        }
    }
    return false;
}

QStringList TourCheck::ledgerStates(const QString &command, const QString &object) const
{
    return query(u"SELECT state FROM orders WHERE command = ? AND object = ? ORDER BY placed_at"_qs,
                 {command, object});
}

QStringList TourCheck::ledgerSteps(const QString &command, const QString &object) const
{
    QStringList steps = query(u"SELECT order_steps.state FROM order_steps"
                              " JOIN orders ON orders.id = order_id"
                              " WHERE command = ? AND object = ? ORDER BY placed_at, pos"_qs,
                              {command, object});
    // A look that settled nothing repeats the state.
    steps.resize(std::unique(steps.begin(), steps.end()) - steps.begin());
    return steps;
}

QStringList TourCheck::ledgerPlan(const QString &command) const
{
    return query(u"SELECT state FROM orders WHERE batch = (SELECT batch FROM orders"
                 " WHERE command = ? AND batch <> '' ORDER BY placed_at DESC LIMIT 1)"_qs,
                 {command});
}

QString TourCheck::ledgerPlanState(const QString &command) const
{
    return query(u"SELECT batches.state FROM batches JOIN orders ON batch = batches.id"
                 " WHERE command = ? ORDER BY batches.placed_at DESC LIMIT 1"_qs,
                 {command})
        .value(0);
}

QStringList TourCheck::ledgerEvents(const QString &column, const QString &object,
                                    const QString &subclass) const
{
    return query(u"SELECT %1 FROM events WHERE object = ? AND subclass = ?"_qs.arg(column),
                 {object, subclass});
}

QStringList TourCheck::ledgerDrafts() const
{
    return query(u"SELECT title FROM drafts ORDER BY saved_at DESC"_qs);
}

QStringList TourCheck::query(const QString &sql, const QStringList &values) const
{
    QStringList rows;
    const QString connection = u"tourcheck"_qs;
    {
        QSqlDatabase database = QSqlDatabase::addDatabase(u"QSQLITE"_qs, connection);
        database.setConnectOptions(u"QSQLITE_OPEN_READONLY"_qs);
        database.setDatabaseName(QDir(m_dataFolder).filePath(u"orders.sqlite"_qs));
        if (database.open()) {
            QSqlQuery ask(database);
            ask.prepare(sql);
            for (const QString &value : values)
                ask.addBindValue(value);
            if (ask.exec()) {
                while (ask.next())
                    rows.append(ask.value(0).toString());
            }
        }
    }
    QSqlDatabase::removeDatabase(connection);
    return rows;
}

} // namespace kz
