#include "model/hostinganswer.h"

#include "registry/anytext.h"
#include "registry/domainname.h"
#include "registry/hosting.h"
#include "registry/kznetworks.h"

#include <QCoreApplication>

#include <algorithm>

namespace kz {

namespace {

struct W
{
    Q_DECLARE_TR_FUNCTIONS(kz::HostingAnswer)
};

constexpr QLatin1StringView field{"DOMAIN"};

} // namespace

Problems problems(const HostingAnswer &answer)
{
    if (answer.kind != HostingAnswer::Addresses)
        return {};
    const bool bare =
        std::any_of(answer.certificates.cbegin(), answer.certificates.cend(),
                    [](const SiteCertificate &one) { return one.kind == SiteCertificate::None; });
    return judgeSite({.addresses = answer.addresses, .certificate = !bare}, field)
        + judgeListAge(kzNetworks().date(), answer.at.date(), field);
}

std::optional<Problem> abroad(const HostingAnswer &answer)
{
    const Problems found = problems(answer);
    const auto one = std::find_if(found.cbegin(), found.cend(), [](const Problem &problem) {
        return problem.rule == Rule::HhLiveCheck;
    });
    return one == found.cend() ? std::nullopt : std::optional(*one);
}

QString sentence(const HostingAnswer &answer)
{
    switch (answer.kind) {
    case HostingAnswer::NotAsked:
        return W::tr("Not asked");
    case HostingAnswer::Asking:
        return W::tr("Asking…");
    case HostingAnswer::NoAddress:
        return W::tr("Neither the name nor www. below it has an address in the DNS.");
    case HostingAnswer::NotAskable:
        return W::tr("The DNS could not be asked from this computer.");
    case HostingAnswer::Addresses:
        break;
    }
    const std::optional<Problem> problem = abroad(answer);
    return problem ? text(*problem)
                   : W::tr("In Kazakhstan by the list of %1.").arg(dateText(kzNetworks().date()));
}

QString sentence(const SiteCertificate &certificate, const QDateTime &now)
{
    const QString host = DomainName::fromRegistrar(certificate.host).unicode();
    switch (certificate.kind) {
    case SiteCertificate::NotAskable:
        return W::tr("%1: port 443 showed no certificate to this computer. Whether it has one is "
                     "not known.")
            .arg(host);
    case SiteCertificate::None:
        return W::tr("%1: no certificate at port 443.").arg(host);
    case SiteCertificate::Shown:
        break;
    }
    const QString until = dateText(certificate.until.toLocalTime().date());
    const QString words = certificate.until < now
        ? W::tr("%1: certificate of %2, run out on %3.").arg(host, certificate.issuer, until)
        : W::tr("%1: certificate of %2, valid until %3.").arg(host, certificate.issuer, until);
    return certificate.namesHost
        ? words
        : W::tr("%1 It was issued for another host.", "a sentence before").arg(words);
}

} // namespace kz
