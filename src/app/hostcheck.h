#pragma once

#include "model/hostanswer.h"

#include <QHash>
#include <QObject>

#include <chrono>
#include <memory>

namespace kz {

class Resolver;

/// Finds out whether name servers answer, each within its time. Only ever a help: nothing waits for
/// it, and no order is held back by it.
class HostCheck : public QObject
{
    Q_OBJECT
public:
    explicit HostCheck(std::unique_ptr<Resolver> resolver, QObject *parent = nullptr);
    ~HostCheck() override;

    /// How long one server may take; for tests.
    void setPatience(std::chrono::milliseconds patience) { m_patience = patience; }
    /// Asks a host for a name. glue: its addresses where the DNS need not know it yet. A host that
    /// is being asked is not asked twice.
    void ask(const QString &aceHost, const QString &aceName, const QStringList &glue);

Q_SIGNALS:
    /// It is being asked, or has answered.
    void answered(const QString &aceHost, const kz::HostAnswer &answer);

private:
    struct Run;
    void askAt(Run &run, const QStringList &addresses);
    void end(const QString &aceHost, HostAnswer::Kind kind);

    std::unique_ptr<Resolver> m_resolver;
    std::chrono::milliseconds m_patience{std::chrono::seconds(answerSeconds)};
    QHash<QString, std::shared_ptr<Run>> m_runs; ///< by host
};

} // namespace kz
