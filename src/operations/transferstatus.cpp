#include "operations/transferstatus.h"

#include "operations/operation.h"

#include <QMap>

namespace kz {

TransferStage transferStage(const QString &status)
{
    using Stage = TransferStage;
    static const QMap<QString, Stage> stages{
        {QStringLiteral("REQUESTED"), Stage::Open},
        {QStringLiteral("REQUESTCONFIRMED"), Stage::Open},
        {QStringLiteral("WHOISSUCCESSFUL"), Stage::Open},
        {QStringLiteral("INITIATED"), Stage::Open},
        {QStringLiteral("PENDING"), Stage::Open},
        {QStringLiteral("FOREIGNPENDING"), Stage::Open},
        {QStringLiteral("USERTRANSFER"), Stage::Open},
        {QStringLiteral("CLIENTAPPROVED"), Stage::Approved},
        {QStringLiteral("SERVERAPPROVED"), Stage::Approved},
        {QStringLiteral("CLIENTREJECTED"), Stage::Failed},
        {QStringLiteral("CLIENTCANCELLED"), Stage::Failed},
        {QStringLiteral("SERVERCANCELLED"), Stage::Failed},
        {QStringLiteral("FAILED"), Stage::Failed},
    };
    return stages.value(Reply::normalName(status), Stage::Other);
}

} // namespace kz
