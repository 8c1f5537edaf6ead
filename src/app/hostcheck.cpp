#include "app/hostcheck.h"

#include "app/resolver.h"

#include <QTimer>

namespace kz {

namespace {

/// Of a host with more addresses than that the first ones are asked.
constexpr qsizetype mostAddresses = 4;

} // namespace

/// One host being asked. Everything that was asked for it dies with it, so nothing comes late.
struct HostCheck::Run
{
    QString host;
    QString name;
    QTimer patience;
    QObject context; ///< of the questions
    qsizetype open = 0; ///< addresses that have not answered
    bool asked = false; ///< at one address at least
};

HostCheck::HostCheck(std::unique_ptr<Resolver> resolver, QObject *parent)
    : QObject(parent)
    , m_resolver(std::move(resolver))
{ }

HostCheck::~HostCheck() = default;

void HostCheck::ask(const QString &aceHost, const QString &aceName, const QStringList &glue)
{
    if (m_runs.contains(aceHost))
        return;
    const auto run = std::make_shared<Run>();
    run->host = aceHost;
    run->name = aceName;
    m_runs.insert(aceHost, run);
    run->patience.setSingleShot(true);
    connect(&run->patience, &QTimer::timeout, this, [this, aceHost] {
        // Without an address it was the local resolver that was slow, not the server.
        const bool asked = m_runs.value(aceHost)->asked;
        end(aceHost, asked ? HostAnswer::Silent : HostAnswer::NotAskable);
    });
    run->patience.start(m_patience);
    Q_EMIT answered(aceHost, {.kind = HostAnswer::Asking, .name = aceName, .at = {}});
    m_resolver->addresses(aceHost, &run->context,
                          [this, aceHost, glue, run = run.get()](Resolver::Found found,
                                                                 const QStringList &addresses) {
                              if (m_runs.value(aceHost).get() != run)
                                  return; // it has ended meanwhile
                              const QStringList known = addresses.isEmpty() ? glue : addresses;
                              if (known.isEmpty())
                                  end(aceHost,
                                      found == Resolver::Found::Failed ? HostAnswer::NotAskable
                                                                       : HostAnswer::NoAddress);
                              else
                                  askAt(*run, known);
                          });
}

void HostCheck::askAt(Run &run, const QStringList &addresses)
{
    const QStringList some = addresses.first(std::min(mostAddresses, addresses.size()));
    run.asked = true;
    run.open = some.size();
    for (const QString &address : some) {
        m_resolver->service(run.name, address, &run.context,
                            [this, run = &run](Resolver::Found found) {
                                const QString host = run->host;
                                if (m_runs.value(host).get() != run)
                                    return;
                                if (found == Resolver::Found::Yes)
                                    end(host, HostAnswer::Answers);
                                else if (--run->open == 0)
                                    end(host, HostAnswer::OtherNames);
                            });
    }
}

void HostCheck::end(const QString &aceHost, HostAnswer::Kind kind)
{
    // The last of it goes when control is back in the event loop: one of its questions called.
    const std::shared_ptr<Run> run = m_runs.take(aceHost);
    run->patience.stop();
    const HostAnswer answer{.kind = kind, .name = run->name, .at = QDateTime::currentDateTimeUtc()};
    QMetaObject::invokeMethod(
        this, [run] {}, Qt::QueuedConnection);
    Q_EMIT answered(aceHost, answer);
}

} // namespace kz
