#pragma once

#include "model/desk.h"
#include "model/domainmodel.h"
#include "model/sharedpace.h"
#include "operations/setdomainrenewalmode.h"

#include <QTest>

#include <chrono>
#include <optional>

/// A desk without its window: a real ledger file, and a registrar on loopback.
struct DeskBench
{
    /// longest: milliseconds that the ledger or a sign-in may take.
    DeskBench(const QString &folder, const QUrl &url, const QList<kz::OperationInfo> &operations,
              const kz::Watch &watch, const kz::Timing &timing, int longest = 5'000)
        : patience(longest)
        , ledger(folder)
        , client(kz::Endpoint::sandbox(url), timing)
        , desk(client, ledger, clock, operations, watch)
    { }
    /// Other desks send for the same account.
    void share(const QString &file) { client.queue().share(&shared.emplace(file)); }
    bool open()
    {
        std::optional<bool> opened;
        desk.open(&desk, [&opened](const auto &result) { opened = result.ok(); });
        return QTest::qWaitFor([&opened] { return opened.has_value(); }, patience) && *opened;
    }
    bool signIn()
    {
        std::optional<bool> in;
        client.signIn({.account = QStringLiteral("steppe-names"),
                       .user = QStringLiteral("desk1"),
                       .password = QStringLiteral("Steppe-Sandbox-1")},
                      &desk, [&in](const kz::ApiResult<bool> &result) { in = result.ok(); });
        if (!QTest::qWaitFor([&in] { return in.has_value(); }, patience) || !*in)
            return false;
        desk.start();
        return true;
    }
    bool start() { return open() && signIn(); }
    bool readsTheList(int most) const
    {
        return QTest::qWaitFor([this] { return desk.facts().listReadAt.isValid(); }, most);
    }
    /// The placed order, or why it was not placed. What: a request, or a valid operation.
    template <class What>
    kz::Result<kz::Order, kz::LedgerError> place(const What &what)
    {
        std::optional<kz::Result<kz::Order, kz::LedgerError>> placed;
        desk.place(what, &desk, [&placed](const auto &result) { placed = result; });
        if (!QTest::qWaitFor([&placed] { return placed.has_value(); }, patience))
            return kz::Failure{kz::LedgerError{.detail = QStringLiteral("no answer")}};
        return *placed;
    }
    kz::Order::State state(const QString &id) const
    {
        const auto order = desk.order(id);
        return order ? order->state : kz::Order::State::Withdrawn;
    }
    /// Orders that give names of the account this mode in place of another, at most so many.
    QList<kz::Request> switchesTo(const kz::RenewalMode &mode, int most = 1'000'000) const
    {
        QList<kz::Request> result;
        for (int row = 0; row < desk.domains()->rowCount() && result.size() < most; ++row) {
            const kz::DomainRecord &name = desk.domains()->record(row);
            if (name.mode != mode)
                result.append(kz::request(*kz::validate(kz::SetDomainRenewalMode{
                    .domain = name.name, .mode = mode, .was = name.mode})));
        }
        return result;
    }
    /// The id of the batch; empty when it was not placed.
    QString placePlan(const QList<kz::Request> &requests)
    {
        std::optional<kz::Result<kz::PlacedBatch, kz::LedgerError>> placed;
        desk.placeBatch(requests, &desk, [&placed](const auto &result) { placed = result; });
        if (!QTest::qWaitFor([&placed] { return placed.has_value(); }, patience) || !placed->ok())
            return {};
        return (*placed)->batch.id;
    }

    const int patience;
    kz::Clock clock;
    kz::Ledger ledger;
    std::optional<kz::SharedPace> shared; ///< outlives the client
    kz::Client client;
    kz::Desk desk;
};
