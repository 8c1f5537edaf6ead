#include "model/hostanswer.h"

#include "registry/domainname.h"

#include <QCoreApplication>

namespace kz {

namespace {

struct W
{
    Q_DECLARE_TR_FUNCTIONS(kz::HostAnswer)
};

} // namespace

QString text(HostAnswer::Kind kind)
{
    switch (kind) {
    case HostAnswer::NotAsked:
        return W::tr("Not asked");
    case HostAnswer::Asking:
        return W::tr("Asking…");
    case HostAnswer::Answers:
        return W::tr("Answers");
    case HostAnswer::OtherNames:
        return W::tr("Does not serve the name");
    case HostAnswer::NoAddress:
        return W::tr("No address");
    case HostAnswer::Silent:
        return W::tr("Did not answer in %1 s").arg(answerSeconds);
    case HostAnswer::NotAskable:
        return W::tr("Could not be asked");
    }
    return {};
}

QString sentence(const QString &host, const HostAnswer &answer)
{
    const QString name = DomainName::fromRegistrar(answer.name).unicode();
    switch (answer.kind) {
    case HostAnswer::NotAsked:
    case HostAnswer::Asking:
        break;
    case HostAnswer::Answers:
        return W::tr("%1 answers for %2.").arg(host, name);
    case HostAnswer::OtherNames:
        return W::tr("%1 does not serve %2: it refuses, or knows nothing of it.").arg(host, name);
    case HostAnswer::NoAddress:
        return W::tr("%1 has no address in the DNS.").arg(host);
    case HostAnswer::Silent:
        return W::tr("%1 did not answer in %2 s.").arg(host, QString::number(answerSeconds));
    case HostAnswer::NotAskable:
        return W::tr("%1 could not be asked from this computer.").arg(host);
    }
    return text(answer.kind);
}

} // namespace kz
