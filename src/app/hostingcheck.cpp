#include "app/hostingcheck.h"

#include "app/resolver.h"

#include <QTimer>

namespace kz {

/// One name being asked for. Its questions die with it, so nothing comes late.
struct HostingCheck::Run
{
    QTimer patience;
    QObject context; ///< of the questions
    int open = 0;
    bool failed = false;
    QStringList addresses;
};

HostingCheck::HostingCheck(std::unique_ptr<Resolver> resolver, QObject *parent)
    : QObject(parent)
    , m_resolver(std::move(resolver))
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
        m_resolver->addresses(
            host, &run->context,
            [this, aceName, run = run.get()](Resolver::Found found, const QStringList &addresses) {
                if (m_runs.value(aceName).get() != run)
                    return; // it has ended meanwhile
                run->failed = run->failed || found == Resolver::Found::Failed;
                for (const QString &address : addresses) {
                    if (!run->addresses.contains(address))
                        run->addresses.append(address);
                }
                if (--run->open == 0)
                    end(aceName);
            });
    }
}

void HostingCheck::end(const QString &aceName)
{
    // The last of it goes when control is back in the event loop: one of its questions called.
    const std::shared_ptr<Run> run = m_runs.take(aceName);
    run->patience.stop();
    QMetaObject::invokeMethod(
        this, [run] {}, Qt::QueuedConnection);
    // An address that came is told of, also where another question had no answer.
    const HostingAnswer::Kind kind = !run->addresses.isEmpty() ? HostingAnswer::Addresses
        : run->failed                                          ? HostingAnswer::NotAskable
                                                               : HostingAnswer::NoAddress;
    Q_EMIT answered(
        aceName,
        {.kind = kind, .addresses = run->addresses, .at = QDateTime::currentDateTimeUtc()});
}

} // namespace kz
