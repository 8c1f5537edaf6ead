#include "operations/hostlooks.h"

#include "operations/statusnameserver.h"
#include "operations/traces.h"

namespace kz {

namespace {

Judgement judgeShown(const Reply &reply, const QString &host, const HostEvidence &evidence)
{
    if (reply.code == Reply::notFound)
        return {evidence.absent, quoted(reply)};
    const auto shown = StatusNameserver::parse(reply);
    if (!shown || shown->record.host != host)
        return {Finding::Inconclusive, quoted(reply)};
    return evidence.shown(shown->record);
}

} // namespace

QList<Look> hostLooks(const Sent &sent, QLatin1StringView command, const HostEvidence &evidence)
{
    const QString host = sent.params.value(QString(StatusNameserver::Field::host));
    const Traces traces{.command = command,
                        .objectClass = QStringLiteral("NAMESERVER"),
                        .logWords = evidence.logWords,
                        .logged = evidence.logged,
                        .ace = host,
                        .at = sent.at};
    return {{.request = readRequest(StatusNameserver{.host = host}),
             .judge = [host,
                       evidence](const Reply &reply) { return judgeShown(reply, host, evidence); }},
            traces.log()};
}

} // namespace kz
