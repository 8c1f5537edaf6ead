#pragma once

#include "ledger/ledger.h"

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

} // namespace kz::test
