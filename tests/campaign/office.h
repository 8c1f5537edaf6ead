#pragma once

#include "api/client.h"
#include "ledger/ledger.h"
#include "model/clock.h"
#include "model/desk.h"

namespace kz::campaign {

/// The desk without its window: ledger, client and models as the program has them, in a hurry.
class Office
{
public:
    Office(const QString &folder, const QUrl &registrar);

    /// Opens the ledger, signs in and begins to read and to send. done(false): the ledger does not
    /// open. A sign-in that fails is tried again until one succeeds.
    void start(std::function<void(bool)> done);

    Clock clock;
    Ledger ledger;
    Client client;
    Desk desk;

    /// How long a write may take here.
    static std::chrono::milliseconds patience();

private:
    void signIn(const std::function<void(bool)> &done);
};

/// Trusts the certificate of the tests, as a person's computer trusts the registrar's.
void trustTestCertificate();

} // namespace kz::campaign
