#include "app/hostingcheck.h"

#include "app/certificatereader.h"
#include "app/resolver.h"
#include "registry/ipaddress.h"

#include <QTimer>

#include <algorithm>

namespace kz {

namespace {

/// Of a host with more addresses than that the first ones are asked.
constexpr qsizetype mostAddresses = 4;

/// A name may lead anywhere, also to a machine beside this one: nobody looks for a site there.
QStringList publicOnes(const QStringList &addresses)
{
    QStringList result;
    for (const QString &typed : addresses) {
        const auto address = IpAddress::parse(typed);
        if (address && address->use() == IpAddress::Use::Public)
            result.append(typed);
    }
    return result;
}

} // namespace

/// One name being asked for. Its questions die with it, so nothing comes late.
struct HostingCheck::Run
{
    QTimer patience;
    QObject context; ///< of the questions
    int open = 0;
    bool failed = false;
    QStringList addresses;
    QList<SiteCertificate> certificates;
};

HostingCheck::HostingCheck(std::unique_ptr<Resolver> resolver,
                           std::unique_ptr<CertificateReader> reader, QObject *parent)
    : QObject(parent)
    , m_resolver(std::move(resolver))
    , m_reader(std::move(reader))
{ }

HostingCheck::~HostingCheck() = default;

void HostingCheck::ask(const QString &aceName)
{
    if (aceName.isEmpty() || m_runs.contains(aceName))
        return;
    const auto run = std::make_shared<Run>();
    m_runs.insert(aceName, run);
    run->patience.setSingleShot(true);
    connect(&run->patience, &QTimer::timeout, this, [this, aceName] {
        m_runs.value(aceName)->failed = true;
        end(aceName);
    });
    run->patience.start(m_patience);
    Q_EMIT answered(aceName, {.kind = HostingAnswer::Asking, .addresses = {}, .at = {}});
    const QStringList hosts{aceName, QStringLiteral("www.") + aceName};
    run->open = int(hosts.size());
    for (const QString &host : hosts) {
        m_resolver->addresses(host, &run->context,
                              [this, aceName, host, run = run.get()](Resolver::Found found,
                                                                     const QStringList &addresses) {
                                  if (m_runs.value(aceName).get() != run)
                                      return; // it has ended meanwhile
                                  run->failed = run->failed || found == Resolver::Found::Failed;
                                  for (const QString &address : addresses) {
                                      if (!run->addresses.contains(address))
                                          run->addresses.append(address);
                                  }
                                  readCertificate(*run, aceName, host, publicOnes(addresses));
                                  oneLess(aceName, *run);
                              });
    }
}

void HostingCheck::readCertificate(Run &run, const QString &aceName, const QString &host,
                                   const QStringList &addresses)
{
    if (addresses.isEmpty())
        return;
    const qsizetype place = run.certificates.size();
    run.certificates.append({.host = host});
    const QStringList some = addresses.first(std::min(mostAddresses, addresses.size()));
    run.open += int(some.size());
    for (const QString &address : some) {
        m_reader->read(host, address, &run.context,
                       [this, aceName, place, run = &run](const SiteCertificate &found) {
                           if (m_runs.value(aceName).get() != run)
                               return;
                           // One address that shows it says more than another that does not.
                           SiteCertificate &known = run->certificates[place];
                           if (found.kind < known.kind)
                               known = found;
                           oneLess(aceName, *run);
                       });
    }
}

void HostingCheck::oneLess(const QString &aceName, Run &run)
{
    if (--run.open == 0)
        end(aceName);
}

void HostingCheck::end(const QString &aceName)
{
    // The last of it goes when control is back in the event loop: one of its questions called.
    const std::shared_ptr<Run> run = m_runs.take(aceName);
    run->patience.stop();
    QMetaObject::invokeMethod(
        this, [run] {}, Qt::QueuedConnection);
    std::sort(run->certificates.begin(), run->certificates.end(),
              [](const SiteCertificate &one, const SiteCertificate &other) {
                  return one.host.size() < other.host.size(); // the name before www. below it
              });
    // An address that came is told of, also where another question had no answer.
    const HostingAnswer::Kind kind = !run->addresses.isEmpty() ? HostingAnswer::Addresses
        : run->failed                                          ? HostingAnswer::NotAskable
                                                               : HostingAnswer::NoAddress;
    Q_EMIT answered(aceName,
                    {.kind = kind,
                     .addresses = run->addresses,
                     .at = QDateTime::currentDateTimeUtc(),
                     .certificates = run->certificates});
}

} // namespace kz
