#include "app/namechecks.h"

#include "app/certificatereader.h"
#include "app/hostcheck.h"
#include "app/hostingcheck.h"
#include "app/resolver.h"
#include "forms/transferform.h"

namespace kz {

namespace {

/// D13, as far as it was seen; a server that could not be asked is no fault of it.
Remark remarkOn(const QString &host, const HostAnswer &answer)
{
    switch (answer.kind) {
    case HostAnswer::Answers:
        return {Remark::Good, sentence(host, answer)};
    case HostAnswer::NoAddress:
    case HostAnswer::OtherNames: {
        const bool resolves = answer.kind == HostAnswer::OtherNames;
        return {Remark::Doubt, text(judgeAnswer(host, resolves, false, {}).constFirst())};
    }
    case HostAnswer::Silent:
        return {Remark::Doubt, sentence(host, answer)};
    case HostAnswer::NotAsked:
    case HostAnswer::Asking:
    case HostAnswer::NotAskable:
        break;
    }
    return {Remark::Note, sentence(host, answer)};
}

QList<Remark> remarksOn(const HostingAnswer &answer)
{
    const Remark::Kind stands = answer.kind != HostingAnswer::Addresses ? Remark::Note
        : abroad(answer)                                                ? Remark::Doubt
                                                                        : Remark::Good;
    QList<Remark> remarks{{stands, sentence(answer)}};
    for (const SiteCertificate &certificate : answer.certificates)
        remarks.append({certificate.kind == SiteCertificate::None ? Remark::Doubt : Remark::Note,
                        sentence(certificate, answer.at)});
    for (const Problem &problem : problems(answer)) {
        if (problem.rule == Rule::H6Certificate || problem.rule == Rule::W1OldList)
            remarks.append({Remark::Note, text(problem)});
    }
    return remarks;
}

} // namespace

NameChecks::NameChecks(NameForm &form)
    : QObject(&form)
    , m_form(form)
    , m_transfer(qobject_cast<TransferForm *>(&form))
{
    setServerResolver(std::make_unique<DnsResolver>());
    connect(&form, &NameForm::serversWanted, this,
            [this](const DomainName &name, const QList<NameServer> &servers) {
                for (const NameServer &server : servers) {
                    if (!server.host.isEmpty())
                        m_hosts->ask(server.host, name.ace(), server.addresses);
                }
            });
    if (m_transfer) {
        setSiteResolver(std::make_unique<DnsResolver>(), std::make_unique<TlsCertificateReader>());
        connect(m_transfer, &TransferForm::siteWanted, this,
                [this](const DomainName &name) { m_sites->ask(name.ace()); });
    }
}

NameChecks::~NameChecks() = default;

void NameChecks::setServerResolver(std::unique_ptr<Resolver> resolver)
{
    m_hosts = std::make_unique<HostCheck>(std::move(resolver));
    connect(m_hosts.get(), &HostCheck::answered, this,
            [this](const QString &host, const HostAnswer &answer) {
                m_form.showServer(host, answer.name, remarkOn(host, answer));
            });
}

void NameChecks::setSiteResolver(std::unique_ptr<Resolver> resolver,
                                 std::unique_ptr<CertificateReader> reader)
{
    m_sites = std::make_unique<HostingCheck>(std::move(resolver), std::move(reader));
    connect(m_sites.get(), &HostingCheck::answered, this,
            [this](const QString &name, const HostingAnswer &answer) {
                m_transfer->showSite(name, remarksOn(answer));
            });
}

} // namespace kz
