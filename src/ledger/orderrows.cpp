#include "ledger/orderrows.h"

#include "ledger/log.h"
#include "ledger/transaction.h"
#include "registry/secretname.h"

#include <QHash>
#include <QUuid>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace kz {

namespace {

/// In the order of Order::State. The index orders_open names the open ones.
const QStringList &tokens()
{
    static const QStringList list{u"queued"_s,  u"sending"_s,   u"accepted"_s, u"needs action"_s,
                                  u"unknown"_s, u"not found"_s, u"done"_s,     u"rejected"_s,
                                  u"failed"_s,  u"withdrawn"_s};
    return list;
}

QString token(Order::State state)
{
    return tokens().at(int(state));
}

Order::State fromToken(const QString &word, Transaction &transaction)
{
    const auto at = tokens().indexOf(word);
    if (at < 0)
        transaction.fail(Ledger::tr("An order has a state that KZ Desk does not know."));
    return Order::State(std::max(at, qsizetype(0)));
}

/// Never made from user text: where is one of the conditions below, its values are bound.
QList<Order> readWhere(Transaction &transaction, const QString &where, const QVariantList &values)
{
    QList<Order> orders;
    QHash<QString, qsizetype> at;
    QSqlQuery row = transaction.run(
        "SELECT id, number, command, object, aspect, state, person, batch, placed_at, sent_at,"
        " changed_at, looked_at, looks, run FROM orders WHERE "_L1
            + where + " ORDER BY day DESC, running DESC"_L1,
        values);
    while (row.next()) {
        Order order;
        order.id = row.value(0).toString();
        order.number = row.value(1).toString();
        order.request.command = row.value(2).toString();
        order.request.object = row.value(3).toString();
        order.request.aspect = row.value(4).toString();
        order.state = fromToken(row.value(5).toString(), transaction);
        order.user = row.value(6).toString();
        order.batch = row.value(7).toString();
        order.placedAt = fromStamp(row.value(8));
        order.sentAt = fromStamp(row.value(9));
        order.changedAt = fromStamp(row.value(10));
        order.lookedAt = fromStamp(row.value(11));
        order.looks = row.value(12).toInt();
        order.run = row.value(13).toString();
        at.insert(order.id, orders.size());
        orders.append(order);
    }
    if (orders.isEmpty())
        return orders;
    const QString ofThese = " WHERE order_id IN (SELECT id FROM orders WHERE "_L1 + where
        + ") ORDER BY order_id, pos"_L1;
    row = transaction.run("SELECT order_id, name, value, secret FROM order_params"_L1 + ofThese,
                          values);
    while (row.next()) {
        if (Order *order = ownerIn(orders, at, row.value(0)))
            order->request.params.append(
                {row.value(1).toString(), row.value(2).toString(), row.value(3).toInt() != 0});
    }
    row = transaction.run("SELECT order_id, name, value FROM order_before"_L1 + ofThese, values);
    while (row.next()) {
        if (Order *order = ownerIn(orders, at, row.value(0)))
            order->request.before.append(
                {.name = row.value(1).toString(), .value = row.value(2).toString()});
    }
    row = transaction.run("SELECT order_id, words FROM order_decisions"_L1 + ofThese, values);
    while (row.next()) {
        if (Order *order = ownerIn(orders, at, row.value(0)))
            order->request.decisions << row.value(1).toString();
    }
    row = transaction.run(
        "SELECT order_id, state, at, person, code, words FROM order_steps"_L1 + ofThese, values);
    while (row.next()) {
        if (Order *order = ownerIn(orders, at, row.value(0)))
            order->steps.append({.state = fromToken(row.value(1).toString(), transaction),
                                 .at = fromStamp(row.value(2)),
                                 .user = row.value(3).toString(),
                                 .code = row.value(4).toInt(),
                                 .words = row.value(5).toString()});
    }
    return orders;
}

std::optional<Order> readOne(Transaction &transaction, const QString &where,
                             const QVariantList &values)
{
    const QList<Order> orders = readWhere(transaction, where, values);
    return orders.isEmpty() ? std::nullopt : std::optional(orders.first());
}

std::optional<Order> readTwin(Transaction &transaction, const Request &request)
{
    const QVariant id =
        transaction.first("SELECT id FROM orders WHERE object = ? AND command = ? AND aspect = ?"
                          " AND state IN "_L1
                              + openTokens(),
                          {request.object, request.command, request.aspect});
    return id.isNull() ? std::nullopt : readOne(transaction, u"id = ?"_s, {id});
}

LedgerError alreadyOpen(const Order &order)
{
    return {.kind = LedgerError::Kind::AlreadyOpen, .detail = {}, .open = order};
}

void addStep(Transaction &transaction, Order &order, const Order::Step &step)
{
    transaction.change(u"INSERT INTO order_steps (order_id, pos, state, at, person, code, words)"
                       " VALUES (?, ?, ?, ?, ?, ?, ?)"_s,
                       {order.id, order.steps.size(), token(step.state), stamp(step.at), step.user,
                        step.code, step.words});
    order.steps.append(step);
}

/// The request as it may be kept: without the value of anything secret, wherever it turns up. What
/// stands in the ledger is never repeated by itself.
Request withoutSecrets(const Request &request)
{
    Request kept = request;
    kept.repeat = Repeat::Never;
    kept.params = {};
    kept.before = {};
    QStringList secrets;
    for (Param param : request.params.list()) {
        param.secret = param.secret || isSecretName(param.name);
        if (param.secret && !param.value.isEmpty())
            secrets << param.value;
        if (param.secret)
            param.value.clear();
        kept.params.append(param);
    }
    for (const Param &param : request.before.list()) {
        if (!param.secret && !isSecretName(param.name))
            kept.before.append(param);
    }
    for (QString &decision : kept.decisions) {
        for (const QString &secret : secrets)
            decision.replace(secret, u"•••"_s);
    }
    return kept;
}

void insertOrder(Transaction &transaction, const Order &order, const QString &day, int running)
{
    const Request &request = order.request;
    transaction.change(
        "INSERT INTO orders (id, number, day, running, command, object, aspect, state, person,"
        " batch, placed_at, changed_at, looks, run, revision)"
        " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, 0, ?, "_L1
            + nextRevision("orders"_L1) + u')',
        {order.id, order.number, day, running, request.command, request.object, request.aspect,
         token(order.state), order.user, order.batch, stamp(order.placedAt), stamp(order.changedAt),
         order.run});
    int pos = 0;
    for (const Param &param : request.params.list()) {
        transaction.change(u"INSERT INTO order_params (order_id, pos, name, value, secret)"
                           " VALUES (?, ?, ?, ?, ?)"_s,
                           {order.id, pos++, param.name, param.value, int(param.secret)});
    }
    pos = 0;
    for (const Param &param : request.before.list()) {
        transaction.change(u"INSERT INTO order_before (order_id, pos, name, value)"
                           " VALUES (?, ?, ?, ?)"_s,
                           {order.id, pos++, param.name, param.value});
    }
    pos = 0;
    for (const QString &words : request.decisions) {
        transaction.change(u"INSERT INTO order_decisions (order_id, pos, words) VALUES (?, ?, ?)"_s,
                           {order.id, pos++, words});
    }
}

bool isRunning(Transaction &transaction, const QString &batch)
{
    return transaction.first(u"SELECT state FROM batches WHERE id = ?"_s, {batch}).toString()
        == "running"_L1;
}

/// Commits nothing when it fails; the order is then as it was.
Result<Order, LedgerError> takeStep(Transaction &transaction, Order &known, const Advance &advance)
{
    if (!mayFollow(known.state, advance.to)) {
        return Failure{
            LedgerError{.kind = LedgerError::Kind::Illegal, .detail = {}, .open = known}};
    }
    if (advance.to == Order::State::Sending && !known.batch.isEmpty()
        && !isRunning(transaction, known.batch)) {
        // Another window has paused or stopped it.
        return Failure{
            LedgerError{.kind = LedgerError::Kind::Illegal, .detail = {}, .open = known}};
    }
    Order order = known;
    const bool mayHaveLeft =
        order.state == Order::State::Queued && advance.to == Order::State::Unknown;
    order.state = advance.to;
    order.run = advance.run;
    if (!known.isOpen() && order.isOpen()) {
        // Late evidence for an order that staff have placed anew meanwhile.
        if (const auto twin = readTwin(transaction, order.request); twin && transaction.ok())
            return Failure{alreadyOpen(*twin)};
    }
    order.changedAt = QDateTime::currentDateTimeUtc();
    if (order.state == Order::State::Sending)
        order.sentAt = order.changedAt;
    else if (order.state == Order::State::Queued)
        order.sentAt = {}; // nothing had left
    else if (mayHaveLeft)
        order.sentAt = order.placedAt; // not before
    transaction.change(
        "UPDATE orders SET state = ?, changed_at = ?, sent_at = ?, run = ?, revision = "_L1
            + nextRevision("orders"_L1) + " WHERE id = ?"_L1,
        {token(order.state), stamp(order.changedAt), stamp(order.sentAt), order.run, order.id});
    addStep(transaction, order,
            {.state = order.state,
             .at = order.changedAt,
             .user = advance.user,
             .code = advance.code,
             .words = advance.words});
    if (!transaction.ok())
        return Failure{transaction.error()};
    known = order;
    qCDebug(ledgerLog) << order.request.command << "is" << token(order.state) << advance.code;
    return order;
}

/// Each by itself; what was done before a storage fault is lost with it.
QList<Result<Order, LedgerError>> advanceIn(Transaction &transaction,
                                            const QList<Advance> &advances)
{
    // Read many at a time: each reading asks all tables of the orders.
    constexpr qsizetype atOnce = 500; // of what may be bound
    QList<Result<Order, LedgerError>> results;
    results.reserve(advances.size());
    for (qsizetype from = 0; from < advances.size(); from += atOnce) {
        const auto some = advances.sliced(from, std::min(atOnce, advances.size() - from));
        QVariantList ids;
        for (const Advance &advance : some)
            ids.append(advance.id);
        QHash<QString, Order> found;
        const QString places = QStringList(ids.size(), u"?"_s).join(u',');
        for (const Order &order : readWhere(transaction, u"id IN (%1)"_s.arg(places), ids))
            found.insert(order.id, order);
        for (const Advance &advance : some) {
            const auto order = found.find(advance.id);
            if (order == found.end())
                transaction.fail(Ledger::tr("This order is not in the ledger."));
            if (!transaction.ok())
                results.append(Failure{transaction.error()});
            else
                results.append(takeStep(transaction, *order, advance));
        }
    }
    return results;
}

/// The same step for all orders that the condition names, which has to let it follow.
Result<QList<Order>, LedgerError> advanceWhere(Transaction &transaction, const QString &where,
                                               const QVariantList &values, const Advance &advance)
{
    QList<Order> changed = readWhere(transaction, where, values);
    for (Order &order : changed) {
        if (const auto done = takeStep(transaction, order, advance); !done)
            return Failure{done.error()};
    }
    if (!transaction.ok())
        return Failure{transaction.error()};
    return changed;
}

} // namespace

QString openTokens()
{
    return u"('queued', 'sending', 'unknown', 'accepted', 'needs action')"_s;
}

Result<Order, LedgerError> placeOrder(const QSqlDatabase &database, const Request &request,
                                      const QString &user, const QString &run)
{
    Transaction transaction(database, Transaction::Write);
    const auto order =
        addOrder(transaction, request, user, run, {}, QDateTime::currentDateTimeUtc());
    if (order && !transaction.commit())
        return Failure{transaction.error()};
    return order;
}

Result<Order, LedgerError> addOrder(Transaction &transaction, const Request &request,
                                    const QString &user, const QString &run, const QString &batch,
                                    const QDateTime &now)
{
    if (const auto twin = readTwin(transaction, request); twin && transaction.ok())
        return Failure{alreadyOpen(*twin)};

    // The day of the people who will quote the number.
    const QString day = now.toLocalTime().toString(u"yyyy-MMdd"_s);
    const int running =
        transaction.first(u"SELECT MAX(running) FROM orders WHERE day = ?"_s, {day}).toInt() + 1;

    Order order;
    order.id = QUuid::createUuid().toString(QUuid::WithoutBraces);
    order.number = u"%1-%2"_s.arg(day).arg(running, 3, 10, '0'_L1);
    order.request = withoutSecrets(request);
    order.user = user;
    order.batch = batch;
    order.run = run;
    order.placedAt = order.changedAt = now;
    insertOrder(transaction, order, day, running);
    addStep(transaction, order, {.state = order.state, .at = now, .user = user});
    if (!transaction.ok())
        return Failure{transaction.error()};
    qCDebug(ledgerLog) << "placed" << request.command;
    return order;
}

Result<Order, LedgerError> advanceOrder(const QSqlDatabase &database, const Advance &advance)
{
    return advanceEach(database, {advance}).constFirst();
}

QList<Result<Order, LedgerError>> advanceEach(const QSqlDatabase &database,
                                              const QList<Advance> &advances)
{
    QList<Result<Order, LedgerError>> results;
    {
        Transaction transaction(database, Transaction::Write);
        results = advanceIn(transaction, advances);
        const bool any = std::any_of(results.cbegin(), results.cend(),
                                     [](const auto &result) { return result.ok(); });
        if (transaction.ok() && (!any || transaction.commit()))
            return results;
        if (advances.size() == 1)
            return {Failure{transaction.error()}};
    }
    // One that cannot be kept must not hold back the others.
    results.clear();
    for (const Advance &advance : advances)
        results += advanceEach(database, {advance});
    return results;
}

Result<QList<Order>, LedgerError> advanceAll(const QSqlDatabase &database,
                                             const QList<Advance> &advances)
{
    Transaction transaction(database, Transaction::Write);
    QList<Order> changed;
    for (const Result<Order, LedgerError> &order : advanceIn(transaction, advances)) {
        if (order)
            changed.append(*order);
        else if (order.error().kind == LedgerError::Kind::Storage)
            return Failure{order.error()};
    }
    if (!transaction.commit())
        return Failure{transaction.error()};
    return changed;
}

Result<qsizetype, LedgerError> doubtQueued(const QSqlDatabase &database, const QString &words)
{
    Transaction transaction(database, Transaction::Write);
    const auto held = advanceWhere(transaction, u"state = 'queued'"_s, {},
                                   {.id = {}, .to = Order::State::Unknown, .words = words});
    if (!held)
        return Failure{held.error()};
    if (!transaction.commit())
        return Failure{transaction.error()};
    return held->size();
}

Result<QList<Order>, LedgerError> withdrawQueued(Transaction &transaction, const QString &batch,
                                                 const QString &user, const QString &words)
{
    return advanceWhere(transaction, u"batch = ? AND state = 'queued'"_s, {batch},
                        {.id = {}, .to = Order::State::Withdrawn, .user = user, .words = words});
}

Result<Order, LedgerError> noteLook(const QSqlDatabase &database, const QString &id,
                                    const QString &words, bool whole)
{
    Transaction transaction(database, Transaction::Write);
    auto found = readOne(transaction, u"id = ?"_s, {id});
    if (!found)
        transaction.fail(Ledger::tr("This order is not in the ledger."));
    if (!transaction.ok())
        return Failure{transaction.error()};
    Order &order = *found;
    const QDateTime now = QDateTime::currentDateTimeUtc();
    if (whole) {
        order.lookedAt = now;
        ++order.looks;
    }
    transaction.run("UPDATE orders SET looked_at = ?, looks = ?, revision = "_L1
                        + nextRevision("orders"_L1) + " WHERE id = ?"_L1,
                    {stamp(order.lookedAt), order.looks, order.id});
    if (!words.isEmpty() && (order.steps.isEmpty() || order.steps.last().words != words))
        addStep(transaction, order, {.state = order.state, .at = now, .words = words});
    if (!transaction.commit())
        return Failure{transaction.error()};
    return order;
}

Result<QList<Order>, LedgerError> readOrders(const QSqlDatabase &database, int days, bool openToo)
{
    Transaction transaction(database, Transaction::Read);
    QString where = u"changed_at >= ?"_s;
    if (openToo)
        where += " OR state IN "_L1 + openTokens();
    const QList<Order> orders =
        readWhere(transaction, where, {stamp(QDateTime::currentDateTimeUtc().addDays(-days))});
    if (!transaction.commit())
        return Failure{transaction.error()};
    return orders;
}

QList<Order> ordersSince(Transaction &transaction, qint64 revision)
{
    QList<Order> orders = readWhere(transaction, u"revision > ?"_s, {revision});
    std::reverse(orders.begin(), orders.end());
    return orders;
}

Result<QStringList, LedgerError> readRuns(const QSqlDatabase &database)
{
    Transaction transaction(database, Transaction::Read);
    QStringList runs;
    QSqlQuery row =
        transaction.run("SELECT DISTINCT run FROM orders WHERE state IN "_L1 + openTokens());
    while (row.next())
        runs.append(row.value(0).toString());
    if (!transaction.commit())
        return Failure{transaction.error()};
    return runs;
}

Result<QList<Order>, LedgerError> handOver(const QSqlDatabase &database, const QStringList &from,
                                           const QString &to, bool queuedToo)
{
    QStringList states{u"'unknown'"_s, u"'accepted'"_s, u"'needs action'"_s};
    if (queuedToo)
        states.append(u"'queued'"_s);
    Transaction transaction(database, Transaction::Write);
    QList<Order> orders;
    for (const QString &run : from) {
        QSqlQuery last = transaction.run(u"SELECT COALESCE(MAX(revision), 0) FROM orders"_s);
        const qint64 before = last.next() ? last.value(0).toLongLong() : 0;
        last.finish();
        transaction.run("UPDATE orders SET run = ?, revision = ? WHERE run = ? AND state IN ("_L1
                            + states.join(", "_L1) + u')',
                        {to, before + 1, run});
        orders += ordersSince(transaction, before);
    }
    if (!transaction.commit())
        return Failure{transaction.error()};
    return orders;
}

Result<QList<InFlight>, LedgerError> readInFlight(const QSqlDatabase &database)
{
    Transaction transaction(database, Transaction::Read);
    QList<InFlight> found;
    QSqlQuery row =
        transaction.run(u"SELECT id, run, sent_at FROM orders WHERE state = 'sending'"_s);
    while (row.next())
        found.append({row.value(0).toString(), row.value(1).toString(), fromStamp(row.value(2))});
    if (!transaction.commit())
        return Failure{transaction.error()};
    return found;
}

} // namespace kz
