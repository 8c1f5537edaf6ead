#pragma once

#include "model/hostinganswer.h"

#include <QHash>
#include <QObject>

#include <chrono>
#include <memory>

namespace kz {

class CertificateReader;
class Resolver;

/// Finds out where the sites of names stand. Only ever a help: nothing waits for it, and no order
/// is held back by it.
class HostingCheck : public QObject
{
    Q_OBJECT
public:
    HostingCheck(std::unique_ptr<Resolver> resolver, std::unique_ptr<CertificateReader> reader,
                 QObject *parent = nullptr);
    ~HostingCheck() override;

    /// How long a name may take; for tests.
    void setPatience(std::chrono::milliseconds patience) { m_patience = patience; }
    /// Asks for the addresses of a name and of www. below it, and for the certificate of each that
    /// has some. A name that is being asked for is not asked for twice.
    void ask(const QString &aceName);

Q_SIGNALS:
    /// It is being asked for, or the answer is there.
    void answered(const QString &aceName, const kz::HostingAnswer &answer);

private:
    struct Run;
    void readCertificate(Run &run, const QString &aceName, const QString &host,
                         const QStringList &addresses);
    /// One question less is open.
    void oneLess(const QString &aceName, Run &run);
    void end(const QString &aceName);

    std::unique_ptr<Resolver> m_resolver;
    std::unique_ptr<CertificateReader> m_reader;
    std::chrono::milliseconds m_patience{std::chrono::seconds(5)};
    QHash<QString, std::shared_ptr<Run>> m_runs; ///< by name
};

} // namespace kz
