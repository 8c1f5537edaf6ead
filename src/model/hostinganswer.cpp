#include "model/hostinganswer.h"

#include "registry/anytext.h"
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
    return judgeSite({.addresses = answer.addresses}, field)
        + judgeListAge(kzNetworks().date(), answer.at.date(), field);
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
    const Problems found = problems(answer);
    const auto outside = std::find_if(found.cbegin(), found.cend(), [](const Problem &problem) {
        return problem.rule == Rule::HhLiveCheck;
    });
    return outside == found.cend()
        ? W::tr("In Kazakhstan by the list of %1.").arg(dateText(kzNetworks().date()))
        : text(*outside);
}

} // namespace kz
