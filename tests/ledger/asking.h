#pragma once

#include "ledger/ledger.h"
#include "support/testdata.h"

#include <QDir>
#include <QFile>
#include <QSqlDatabase>
#include <QSqlQuery>
#include <QTest>

/// A ledger asked step by step: each waits for its answer.
namespace kz::test {

using namespace Qt::StringLiterals;

/// Waits for the one answer of a call.
template <class T, class Call>
std::optional<Result<T, LedgerError>> answer(Call call)
{
    std::optional<Result<T, LedgerError>> got;
    QObject context;
    call(&context, [&got](const Result<T, LedgerError> &result) { got = result; });
    if (!QTest::qWaitFor([&got] { return got.has_value(); }, 20000))
        return {};
    return got;
}

inline std::optional<Result<QList<Order>, LedgerError>> open(Ledger &ledger)
{
    return answer<QList<Order>>([&](QObject *c, auto done) { ledger.open(c, done); });
}

inline std::optional<Result<QList<Order>, LedgerError>> history(Ledger &ledger, int days = 1)
{
    return answer<QList<Order>>([&](QObject *c, auto done) { ledger.history(days, c, done); });
}

inline std::optional<Result<Order, LedgerError>> place(Ledger &ledger, const Request &request)
{
    return answer<Order>(
        [&](QObject *c, auto done) { ledger.place(request, u"aigerim"_s, c, done); });
}

inline std::optional<Result<Order, LedgerError>> advance(Ledger &ledger, const QString &id,
                                                         Order::State to, int code = 0,
                                                         const QString &words = {})
{
    return answer<Order>(
        [&](QObject *c, auto done) { ledger.advance(id, to, u"dana"_s, code, words, c, done); });
}

inline Request registration(const QString &name = u"tulpar.kz"_s)
{
    Params params;
    params.add("DOMAIN"_L1, name);
    params.add("PERIOD"_L1, u"1"_s);
    params.add("X-NOTE"_L1, {});
    return {.command = u"AddDomain"_s,
            .repeat = Repeat::Never,
            .params = params,
            .object = name,
            .aspect = {},
            .decisions = {u"D12 192.0.2.1"_s, u"W2 бәйтерек"_s}};
}

/// Makes a ledger of the dump of an older one in tests/data, written by a program of that version.
/// Answers the version of its schema; -1 when it cannot be made.
inline int layOut(const QString &dumpName, const QString &folder)
{
    QFile dump(testData() + u'/' + dumpName);
    if (!QDir().mkpath(folder) || !dump.open(QIODevice::ReadOnly))
        return -1;
    int version = -1;
    {
        QSqlDatabase database = QSqlDatabase::addDatabase(u"QSQLITE"_s, u"old"_s);
        database.setDatabaseName(folder + "/orders.sqlite"_L1);
        database.open();
        QSqlQuery query(database);
        bool whole = true;
        const QStringList statements = QString::fromUtf8(dump.readAll()).split(u";\n"_s);
        for (const QString &statement : statements)
            whole = whole && (statement.trimmed().isEmpty() || query.exec(statement));
        if (whole && query.exec(u"SELECT version FROM schema_version"_s) && query.next())
            version = query.value(0).toInt();
    }
    QSqlDatabase::removeDatabase(u"old"_s);
    return version;
}

} // namespace kz::test
