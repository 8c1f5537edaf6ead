#include "campaign/office.h"

#include "operations/addcontact.h"
#include "operations/adddomain.h"
#include "operations/addnameserver.h"
#include "operations/deletecontact.h"
#include "operations/deleteevent.h"
#include "operations/deletenameserver.h"
#include "operations/modifycontact.h"
#include "operations/modifydomain.h"
#include "operations/modifynameserver.h"
#include "operations/modifyregistrar.h"
#include "operations/renewdomain.h"
#include "operations/setdomainrenewalmode.h"
#include "operations/setdomaintransfermode.h"
#include "operations/tradedomain.h"
#include "operations/transferdomain.h"
#include "support/testdata.h"

#include <QSslCertificate>
#include <QSslConfiguration>
#include <QTimer>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace kz::campaign {

namespace {

Timing hurried()
{
    return {.read = 1'500ms,
            .write = Office::patience(),
            .pace = 0ms,
            .firstRetry = 30ms,
            .secondRetry = 60ms,
            .connect = Office::patience(),
            .abuseLock = 100ms};
}

Watch hurriedWatch()
{
    return {.tick = 40ms,
            .events = 4s,
            .list = 10min,
            .unknown = 150ms,
            .unknownMax = 1s,
            .soon = 150ms,
            .accepted = 500ms,
            .acceptedMax = 4s,
            .offline = 100ms};
}

/// The writes of the program's catalogue.
QList<OperationInfo> operations()
{
    return {operationInfo<AddDomain>(),
            operationInfo<RenewDomain>(),
            operationInfo<ModifyDomain>(),
            operationInfo<TradeDomain>(),
            operationInfo<SetDomainRenewalMode>(),
            operationInfo<TransferDomain>(),
            operationInfo<SetDomainTransferMode>(),
            operationInfo<DeleteEvent>(),
            operationInfo<AddContact>(),
            operationInfo<ModifyContact>(),
            operationInfo<DeleteContact>(),
            operationInfo<AddNameserver>(),
            operationInfo<ModifyNameserver>(),
            operationInfo<DeleteNameserver>(),
            operationInfo<ModifyRegistrar>()};
}

} // namespace

Office::Office(const QString &folder, const QUrl &registrar)
    : ledger(folder)
    , client(Endpoint::sandbox(registrar), hurried())
    , desk(client, ledger, clock, operations(), hurriedWatch())
{ }

std::chrono::milliseconds Office::patience()
{
    return 1s;
}

void Office::start(std::function<void(bool)> done)
{
    desk.open(&desk, [this, done = std::move(done)](const Result<bool, LedgerError> &opened) {
        if (!opened)
            return done(false);
        signIn(done);
    });
}

void Office::signIn(const std::function<void(bool)> &done)
{
    // The invented account of the sandbox: no secret.
    client.signIn(
        {.account = u"steppe-names"_s, .user = u"desk1"_s, .password = u"Steppe-Sandbox-1"_s},
        &desk, [this, done](const ApiResult<bool> &in) {
            if (!in) {
                QTimer::singleShot(20ms, &desk, [this, done] { signIn(done); });
                return;
            }
            desk.start();
            done(true);
        });
}

void trustTestCertificate()
{
    QSslConfiguration trusting = QSslConfiguration::defaultConfiguration();
    trusting.addCaCertificates(testData() + u"/test-certificate.pem"_s);
    QSslConfiguration::setDefaultConfiguration(trusting);
}

} // namespace kz::campaign
